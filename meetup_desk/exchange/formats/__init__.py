"""Kinds of files: encodings, delimited texts, workbooks, web pages and vCards, read within limits."""

"""Surveys: questions, printed sheets that are read back, and what came of them."""

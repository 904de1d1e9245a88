"""A row of a table on its way to a person."""

Row = tuple[int, list[str]]
"""The line or row of the file, from 1, where a record starts, and its cells."""

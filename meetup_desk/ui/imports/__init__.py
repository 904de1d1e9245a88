"""Importing a list: what it would do, and doing it."""

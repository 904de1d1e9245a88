"""Texts by code, in every language at once."""

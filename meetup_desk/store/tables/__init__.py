"""The tables of a desk, one file a noun, and how values are stored in their columns.

Rows never leave the store: `records` turns them into values of the domain.
"""

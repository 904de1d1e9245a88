"""The tables of a desk, and how values lie in their columns."""

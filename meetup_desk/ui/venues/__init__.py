"""Places where people meet."""

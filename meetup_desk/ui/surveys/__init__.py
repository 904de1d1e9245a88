"""Surveys in the window: made, printed, read back, checked where a mark is not clear, and counted."""

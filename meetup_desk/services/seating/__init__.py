"""Seatings, and who has met whom."""

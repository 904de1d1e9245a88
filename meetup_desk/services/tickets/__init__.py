"""Tickets: codes, cards, and codes found in pictures."""

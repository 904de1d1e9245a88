"""Ticket codes: made, signed, drawn and read."""

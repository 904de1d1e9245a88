"""Notices: what attendees are told, and who was told."""

"""Bringing a calendar file: events of others, or answers to our invites."""

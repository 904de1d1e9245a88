"""Calendars: invites of one event, and importing a calendar file."""

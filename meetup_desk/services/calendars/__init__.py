"""Calendars: invites, feeds, and calendar files of others."""

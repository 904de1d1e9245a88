"""iCalendar files out and in, and time zones."""

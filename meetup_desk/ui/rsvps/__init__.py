"""RSVPs of an event: the table, and one of them beside it."""

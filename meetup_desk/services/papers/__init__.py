"""Papers: sheets, badges, and the door on paper."""

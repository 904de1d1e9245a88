"""Papers out of an event: sheets, badges, files."""

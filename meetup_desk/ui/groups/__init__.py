"""Groups: listed, with their people, who waits, and their rules."""

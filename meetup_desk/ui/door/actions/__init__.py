"""What can be done at the door beside scanning."""

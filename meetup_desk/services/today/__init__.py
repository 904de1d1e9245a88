"""What waits for the organiser today."""

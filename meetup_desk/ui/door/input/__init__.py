"""What comes in at the door: typed, scanned, searched."""

"""What this program is."""

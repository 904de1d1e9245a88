"""Packs: the file that a door laptop works from, and the file of scans that comes back."""

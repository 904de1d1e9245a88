"""Packs: doors on laptops, and their scans on the way home."""

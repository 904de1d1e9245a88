"""Cameras: where frames come from, and reading them on a thread of their own."""

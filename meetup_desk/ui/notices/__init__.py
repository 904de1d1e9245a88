"""Notices of an event: their texts, and the queue of who is still to be told."""

"""The camera of the door."""

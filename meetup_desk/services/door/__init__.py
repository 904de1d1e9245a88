"""The door: from a reading to a verdict, lists, roles, scans and conflicts."""

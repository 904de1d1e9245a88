"""What only SQLite has: the file of a desk, its driver, locks, schema, copies and checks."""

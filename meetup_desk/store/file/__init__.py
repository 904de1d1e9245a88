"""What only SQLite has: connections, transactions, locks, the WAL, triggers, and what a file header says."""

"""The desk as a whole: opened, written to, migrated, backed up and checked; knows all tables and queries."""

"""Migrations of the desk's schema, run by Alembic on a verified copy."""

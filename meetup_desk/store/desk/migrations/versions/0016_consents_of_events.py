"""Consents that were given for one event alone, and copies that destroying did not reach."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Alembic adds no foreign key to a table of SQLite; SQLite does (lang_altertable, 5).
    op.execute("ALTER TABLE consent ADD COLUMN event_id INTEGER REFERENCES event (id)")
    op.create_index(op.f("ix_consent_event_id"), "consent", ["event_id"])
    op.add_column("destruction", sa.Column("copies_left", sa.Integer(), server_default="0", nullable=False))

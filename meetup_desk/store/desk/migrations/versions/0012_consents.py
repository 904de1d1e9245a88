"""How a consent was asked for and given: wording, language, version and source."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("wording", "lang", "version", "source"):
        op.add_column("consent", sa.Column(name, sa.String(), server_default="", nullable=False))
    op.create_index("ix_consent_purpose", "consent", ["purpose", "person_id"])

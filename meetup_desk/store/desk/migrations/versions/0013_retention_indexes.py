"""Whom there is something to destroy of, counted from an index alone."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_WITH_NEEDS = "needs_diet <> '' OR needs_access <> '' OR needs_language <> ''"
_WITH_ANSWERS = "answers <> '' OR note <> '' OR handed_to <> '' OR guests <> ''"


def upgrade() -> None:
    for name, condition in (("with_needs", _WITH_NEEDS), ("with_answers", _WITH_ANSWERS)):
        op.drop_index(f"ix_rsvp_{name}", "rsvp")
        op.create_index(f"ix_rsvp_{name}", "rsvp", ["event_id", "person_id"], sqlite_where=sa.text(condition))

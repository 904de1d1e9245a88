"""Meetings of the events of a group, counted without reading their rows."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_meeting_event_id"), table_name="meeting")
    op.create_index(
        op.f("ix_meeting_event_id_person_id_other_id"), "meeting", ["event_id", "person_id", "other_id"]
    )

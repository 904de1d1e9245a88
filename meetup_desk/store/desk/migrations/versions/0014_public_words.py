"""What of voices and questions stands in public where they name people, and printed lists that are read back."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("voice", "room_question"):
        for name in ("public_text", "public_names"):
            op.add_column(table, sa.Column(name, sa.String(), server_default="", nullable=False))
    op.create_table(
        "marked_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("pages", sa.String(), nullable=False),
        sa.Column("printed_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_marked_list_event_id_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marked_list")),
        sa.UniqueConstraint("uid", name=op.f("uq_marked_list_uid")),
    )
    op.create_index(op.f("ix_marked_list_event_id"), "marked_list", ["event_id"])

"""Questions for tables as an organiser wants them, and where a seating is told and whom it seats."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("on_badges", "on_tickets", "guests_beside"):
        op.add_column("seating", sa.Column(name, sa.Boolean(), server_default="0", nullable=False))
    op.create_table(
        "conversation_prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("shipped", sa.String(), nullable=False),
        sa.Column("texts", sa.String(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation_prompt")),
        sa.UniqueConstraint("uid", name=op.f("uq_conversation_prompt_uid")),
    )

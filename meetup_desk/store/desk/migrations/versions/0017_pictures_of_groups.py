"""Pictures of groups."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "group_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_group_picture_group_id_group")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_picture")),
        sa.UniqueConstraint("group_id", name=op.f("uq_group_picture_group_id")),
    )

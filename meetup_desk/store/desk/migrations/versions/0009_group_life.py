"""Blocks that are appealed against and lifted, texts about renewals, and rewards for what people gave."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("block", sa.Column("appeal", sa.String(), server_default="", nullable=False))
    op.add_column("block", sa.Column("appealed_at", sa.Integer(), nullable=True))
    op.add_column("block", sa.Column("lifted_at", sa.Integer(), nullable=True))
    op.add_column("block", sa.Column("lifted_by", sa.String(), server_default="", nullable=False))
    op.add_column("block", sa.Column("lifted_why", sa.String(), server_default="", nullable=False))
    op.add_column("membership", sa.Column("renewal_told_at", sa.Integer(), nullable=True))
    op.create_table(
        "reward",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("cost", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_reward_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reward_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward")),
        sa.UniqueConstraint("uid", name=op.f("uq_reward_uid")),
    )
    op.create_index(op.f("ix_reward_group_id"), "reward", ["group_id"])
    op.create_index(op.f("ix_reward_person_id"), "reward", ["person_id"])

"""Terms of retention, holds, the destruction record, and where there is something to destroy."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_WITH_NEEDS = "needs_diet <> '' OR needs_access <> '' OR needs_language <> ''"
_WITH_ANSWERS = "answers <> '' OR note <> '' OR handed_to <> '' OR guests <> ''"


def upgrade() -> None:
    op.create_table(
        "retention_term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_retention_term_group_id_group")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_term")),
        sa.UniqueConstraint("kind", "group_id", name=op.f("uq_retention_term_kind_group_id")),
    )
    op.create_index(op.f("ix_retention_term_group_id"), "retention_term", ["group_id"])
    op.create_table(
        "retention_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_retention_hold_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_hold")),
    )
    op.create_index(op.f("ix_retention_hold_person_id"), "retention_hold", ["person_id"])
    op.create_table(
        "destruction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("items", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["group.id"], name=op.f("fk_destruction_group_id_group"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
    )
    op.create_index(op.f("ix_destruction_group_id"), "destruction", ["group_id"])
    op.create_index("ix_rsvp_with_needs", "rsvp", ["event_id"], sqlite_where=sa.text(_WITH_NEEDS))
    op.create_index("ix_rsvp_with_answers", "rsvp", ["event_id"], sqlite_where=sa.text(_WITH_ANSWERS))
    op.create_index(
        "ix_sheet_answer_with_picture", "sheet_answer", ["sheet_id"], sqlite_where=sa.text("picture <> x''")
    )

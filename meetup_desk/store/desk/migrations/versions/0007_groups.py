"""Groups that govern themselves: memberships, limits, incidents, strikes, and blocks with a scope and a term."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _group()
    _memberships()
    _trust()
    _block()


def _group() -> None:
    op.add_column("group", sa.Column("purpose", sa.String(), server_default="", nullable=False))
    op.add_column("group", sa.Column("conduct", sa.String(), server_default="", nullable=False))
    op.add_column("group", sa.Column("way_in", sa.String(), server_default="approval", nullable=False))
    op.add_column("group", sa.Column("kind", sa.String(), server_default="", nullable=False))
    op.add_column("group", sa.Column("target_days", sa.Integer(), server_default="3", nullable=False))
    op.add_column("group", sa.Column("questions", sa.String(), server_default="[]", nullable=False))
    op.add_column("group", sa.Column("conditions", sa.String(), server_default="", nullable=False))
    op.add_column("group", sa.Column("welcome", sa.String(), server_default="", nullable=False))
    op.add_column("group", sa.Column("strike_hours", sa.Integer(), server_default="24", nullable=False))
    op.add_column("group", sa.Column("strike_most", sa.Integer(), server_default="0", nullable=False))
    op.add_column("group", sa.Column("strike_months", sa.Integer(), server_default="6", nullable=False))
    op.add_column("group", sa.Column("strike_effect", sa.String(), server_default="by_hand", nullable=False))
    op.add_column("group", sa.Column("member_months", sa.Integer(), server_default="0", nullable=False))


def _memberships() -> None:
    op.create_table(
        "membership_limit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_limit")),
        sa.UniqueConstraint("kind", name=op.f("uq_membership_limit_kind")),
    )
    op.create_table(
        "membership",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("is_newcomer", sa.Boolean(), nullable=False),
        sa.Column("buddy_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("applied_at", sa.Integer(), nullable=False),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.Column("renews_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["buddy_id"], ["person.id"], name=op.f("fk_membership_buddy_id_person")),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_membership_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_membership_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint("group_id", "person_id", name=op.f("uq_membership_group_id_person_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_membership_uid")),
    )
    op.create_index(op.f("ix_membership_buddy_id"), "membership", ["buddy_id"])
    op.create_index(
        op.f("ix_membership_group_id_status_applied_at"), "membership", ["group_id", "status", "applied_at"]
    )
    op.create_index(op.f("ix_membership_person_id"), "membership", ["person_id"])
    op.create_table(
        "limit_exemption",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("limit_id", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["limit_id"], ["membership_limit.id"], name=op.f("fk_limit_exemption_limit_id_membership_limit")
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_limit_exemption_membership_id_membership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limit_exemption")),
        sa.UniqueConstraint(
            "limit_id", "membership_id", name=op.f("uq_limit_exemption_limit_id_membership_id")
        ),
    )
    op.create_index(op.f("ix_limit_exemption_membership_id"), "limit_exemption", ["membership_id"])
    op.create_table(
        "membership_condition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["membership_id"],
            ["membership.id"],
            name=op.f("fk_membership_condition_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_condition")),
        sa.UniqueConstraint("membership_id", "name", name=op.f("uq_membership_condition_membership_id_name")),
    )
    op.create_table(
        "membership_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_membership_step_membership_id_membership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_step")),
    )
    op.create_index(op.f("ix_membership_step_membership_id"), "membership_step", ["membership_id"])


def _trust() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("happened", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reported_at", sa.Integer(), nullable=False),
        sa.Column("review_at", sa.Integer(), nullable=True),
        sa.Column("expunge_at", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_incident_event_id_event")),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_incident_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_incident_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        sa.UniqueConstraint("uid", name=op.f("uq_incident_uid")),
    )
    op.create_index(op.f("ix_incident_event_id"), "incident", ["event_id"])
    op.create_index(op.f("ix_incident_group_id"), "incident", ["group_id"])
    op.create_index(op.f("ix_incident_person_id"), "incident", ["person_id"])
    op.create_table(
        "strike",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.Integer(), nullable=True),
        sa.Column("appeal", sa.String(), nullable=False),
        sa.Column("appealed_at", sa.Integer(), nullable=True),
        sa.Column("lifted_at", sa.Integer(), nullable=True),
        sa.Column("lifted_by", sa.String(), nullable=False),
        sa.Column("lifted_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_strike_event_id_event")),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_strike_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_strike_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strike")),
        sa.UniqueConstraint("event_id", "person_id", "kind", name=op.f("uq_strike_event_id_person_id_kind")),
        sa.UniqueConstraint("uid", name=op.f("uq_strike_uid")),
    )
    op.create_index(op.f("ix_strike_group_id"), "strike", ["group_id"])
    op.create_index(op.f("ix_strike_person_id"), "strike", ["person_id"])
    op.create_table(
        "incident_evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_incident_evidence_incident_id_incident")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_evidence")),
    )
    op.create_index(op.f("ix_incident_evidence_incident_id"), "incident_evidence", ["incident_id"])
    op.create_table(
        "incident_reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_incident_reading_incident_id_incident")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_reading")),
    )
    op.create_index(op.f("ix_incident_reading_incident_id"), "incident_reading", ["incident_id"])


def _block() -> None:
    # A person may be blocked in one group and watched in another: SQLite drops no constraint in place.
    with op.batch_alter_table("block") as table:
        table.drop_constraint("uq_block_person_id", type_="unique")
        table.add_column(sa.Column("kind", sa.String(), server_default="block", nullable=False))
        table.add_column(sa.Column("group_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("incident_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("by", sa.String(), server_default="", nullable=False))
        table.add_column(sa.Column("until_at", sa.Integer(), nullable=True))
        table.add_column(sa.Column("review_at", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_block_group_id_group"), "group", ["group_id"], ["id"])
        table.create_foreign_key(op.f("fk_block_incident_id_incident"), "incident", ["incident_id"], ["id"])
    for column in ("person_id", "group_id", "incident_id"):
        op.create_index(op.f(f"ix_block_{column}"), "block", [column])

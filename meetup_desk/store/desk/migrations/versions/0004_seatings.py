"""Seatings, meetings, introductions."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "seating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("seated", sa.String(), nullable=False),
        sa.Column("part_id", sa.Integer(), nullable=True),
        sa.Column("list_id", sa.Integer(), nullable=True),
        sa.Column("mix", sa.String(), nullable=False),
        sa.Column("memory", sa.Integer(), nullable=True),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_seating_event_id_event")),
        sa.ForeignKeyConstraint(["list_id"], ["door_list.id"], name=op.f("fk_seating_list_id_door_list")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_seating_part_id_part")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seating")),
        sa.UniqueConstraint("uid", name=op.f("uq_seating_uid")),
    )
    op.create_index(op.f("ix_seating_event_id"), "seating", ["event_id"])
    op.create_table(
        "seating_table",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seating_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("x", sa.Float(), nullable=True),
        sa.Column("y", sa.Float(), nullable=True),
        sa.Column("front", sa.Boolean(), nullable=False),
        sa.Column("accessible", sa.Boolean(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["seating_id"], ["seating.id"], name=op.f("fk_seating_table_seating_id_seating")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seating_table")),
        sa.UniqueConstraint("seating_id", "number", name=op.f("uq_seating_table_seating_id_number")),
    )
    op.create_table(
        "seating_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seating_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.Integer(), nullable=True),
        sa.Column("ends_at", sa.Integer(), nullable=True),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["seating_id"], ["seating.id"], name=op.f("fk_seating_round_seating_id_seating")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seating_round")),
        sa.UniqueConstraint("seating_id", "number", name=op.f("uq_seating_round_seating_id_number")),
    )
    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_seat_person_id_person")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["seating_round.id"], name=op.f("fk_seat_round_id_seating_round")
        ),
        sa.ForeignKeyConstraint(
            ["table_id"], ["seating_table.id"], name=op.f("fk_seat_table_id_seating_table")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sa.UniqueConstraint("round_id", "person_id", name=op.f("uq_seat_round_id_person_id")),
    )
    op.create_index(op.f("ix_seat_person_id"), "seat", ["person_id"])
    op.create_index(op.f("ix_seat_table_id"), "seat", ["table_id"])
    op.create_table(
        "seating_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seating_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column("table_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_seating_rule_other_id_person")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_seating_rule_person_id_person")),
        sa.ForeignKeyConstraint(
            ["seating_id"], ["seating.id"], name=op.f("fk_seating_rule_seating_id_seating")
        ),
        sa.ForeignKeyConstraint(
            ["table_id"], ["seating_table.id"], name=op.f("fk_seating_rule_table_id_seating_table")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seating_rule")),
    )
    op.create_index(op.f("ix_seating_rule_person_id"), "seating_rule", ["person_id"])
    op.create_index(op.f("ix_seating_rule_seating_id"), "seating_rule", ["seating_id"])
    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("round_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_meeting_event_id_event")),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_meeting_other_id_person")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_meeting_person_id_person")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["seating_round.id"], name=op.f("fk_meeting_round_id_seating_round")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sa.UniqueConstraint(
            "person_id", "other_id", "source", "at", name=op.f("uq_meeting_person_id_other_id_source_at")
        ),
    )
    op.create_index(op.f("ix_meeting_event_id"), "meeting", ["event_id"])
    op.create_index(op.f("ix_meeting_other_id_person_id"), "meeting", ["other_id", "person_id"])
    op.create_index(op.f("ix_meeting_round_id"), "meeting", ["round_id"])
    op.create_table(
        "need_offer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_need_offer_event_id_event")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_need_offer_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need_offer")),
        sa.UniqueConstraint("uid", name=op.f("uq_need_offer_uid")),
    )
    op.create_index(op.f("ix_need_offer_event_id"), "need_offer", ["event_id"])
    op.create_index(op.f("ix_need_offer_person_id"), "need_offer", ["person_id"])
    op.create_table(
        "introduction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("need_id", sa.Integer(), nullable=True),
        sa.Column("offer_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("other_answer", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.Integer(), nullable=True),
        sa.Column("met_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["need_id"], ["need_offer.id"], name=op.f("fk_introduction_need_id_need_offer")
        ),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["need_offer.id"], name=op.f("fk_introduction_offer_id_need_offer")
        ),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_introduction_other_id_person")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_introduction_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_introduction")),
        sa.UniqueConstraint("uid", name=op.f("uq_introduction_uid")),
        sa.UniqueConstraint(
            "person_id", "other_id", "need_id", name=op.f("uq_introduction_person_id_other_id_need_id")
        ),
    )
    op.create_index(op.f("ix_introduction_need_id"), "introduction", ["need_id"])
    op.create_index(op.f("ix_introduction_offer_id"), "introduction", ["offer_id"])
    op.create_index(op.f("ix_introduction_other_id"), "introduction", ["other_id"])
    op.create_table(
        "buddy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("buddy_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("told_at", sa.Integer(), nullable=True),
        sa.Column("feedback", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["buddy_id"], ["person.id"], name=op.f("fk_buddy_buddy_id_person")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_buddy_event_id_event")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_buddy_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_buddy")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_buddy_event_id_person_id")),
    )
    op.create_index(op.f("ix_buddy_buddy_id"), "buddy", ["buddy_id"])
    op.create_index(op.f("ix_buddy_person_id"), "buddy", ["person_id"])

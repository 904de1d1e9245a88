"""Surveys with their sheets and answers, voices, and questions from the room."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "survey",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("questions", sa.String(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["before_id"], ["survey.id"], name=op.f("fk_survey_before_id_survey")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_survey_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey")),
        sa.UniqueConstraint("uid", name=op.f("uq_survey_uid")),
    )
    op.create_index(op.f("ix_survey_before_id"), "survey", ["before_id"])
    op.create_index(op.f("ix_survey_event_id"), "survey", ["event_id"])
    op.create_table(
        "survey_layout",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("boxes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_survey_layout_survey_id_survey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_layout")),
    )
    op.create_index(op.f("ix_survey_layout_survey_id"), "survey_layout", ["survey_id"])
    op.create_table(
        "answer_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("layout_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("slip", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("answered_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["layout_id"], ["survey_layout.id"], name=op.f("fk_answer_sheet_layout_id_survey_layout")
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_answer_sheet_survey_id_survey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_sheet")),
        sa.UniqueConstraint("survey_id", "number", name=op.f("uq_answer_sheet_survey_id_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_answer_sheet_uid")),
    )
    op.create_index(op.f("ix_answer_sheet_layout_id"), "answer_sheet", ["layout_id"])
    op.create_index(op.f("ix_answer_sheet_slip"), "answer_sheet", ["slip"])
    op.create_table(
        "sheet_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("options", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["answer_sheet.id"], name=op.f("fk_sheet_answer_sheet_id_answer_sheet")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_answer")),
        sa.UniqueConstraint("sheet_id", "question", name=op.f("uq_sheet_answer_sheet_id_question")),
    )
    op.create_table(
        "read_page",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("refused", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_read_page_survey_id_survey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_read_page")),
        sa.UniqueConstraint("survey_id", "digest", "page", name=op.f("uq_read_page_survey_id_digest_page")),
    )
    op.create_table(
        "voice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("slip", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("venue_id", sa.Integer(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("received_at", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.Integer(), nullable=True),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("closed_at", sa.Integer(), nullable=True),
        sa.Column("unnamed", sa.Integer(), nullable=False),
        sa.Column("supporters", sa.Integer(), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=True),
        sa.Column("until_at", sa.Integer(), nullable=True),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_voice_event_id_event")),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_voice_group_id_group")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["voice.id"], name=op.f("fk_voice_merged_into_id_voice")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_voice_person_id_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_voice_venue_id_venue")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice")),
        sa.UniqueConstraint("slip", name=op.f("uq_voice_slip")),
        sa.UniqueConstraint("uid", name=op.f("uq_voice_uid")),
    )
    op.create_index(op.f("ix_voice_event_id"), "voice", ["event_id"])
    op.create_index(op.f("ix_voice_group_id"), "voice", ["group_id"])
    op.create_index(op.f("ix_voice_merged_into_id"), "voice", ["merged_into_id"])
    op.create_index(op.f("ix_voice_person_id"), "voice", ["person_id"])
    op.create_index(op.f("ix_voice_venue_id"), "voice", ["venue_id"])
    op.create_table(
        "voice_support",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("voice_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_voice_support_person_id_person")),
        sa.ForeignKeyConstraint(["voice_id"], ["voice.id"], name=op.f("fk_voice_support_voice_id_voice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_support")),
        sa.UniqueConstraint("voice_id", "person_id", name=op.f("uq_voice_support_voice_id_person_id")),
    )
    op.create_index(op.f("ix_voice_support_person_id"), "voice_support", ["person_id"])
    op.create_table(
        "voice_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("voice_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("due_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["voice_id"], ["voice.id"], name=op.f("fk_voice_step_voice_id_voice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_step")),
    )
    op.create_index(op.f("ix_voice_step_voice_id"), "voice_step", ["voice_id"])
    op.create_table(
        "voice_argument",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("voice_id", sa.Integer(), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["voice_id"], ["voice.id"], name=op.f("fk_voice_argument_voice_id_voice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_argument")),
    )
    op.create_index(op.f("ix_voice_argument_voice_id"), "voice_argument", ["voice_id"])
    op.create_table(
        "room_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("asker", sa.String(), nullable=False),
        sa.Column("support", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("asked_at", sa.Integer(), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_room_question_event_id_event")),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["room_question.id"],
            name=op.f("fk_room_question_merged_into_id_room_question"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_question")),
        sa.UniqueConstraint("uid", name=op.f("uq_room_question_uid")),
    )
    op.create_index(op.f("ix_room_question_event_id"), "room_question", ["event_id"])
    op.create_index(op.f("ix_room_question_merged_into_id"), "room_question", ["merged_into_id"])

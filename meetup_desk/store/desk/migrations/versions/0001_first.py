"""The first schema."""

import sqlalchemy as sa
from alembic import op

from meetup_desk.store import search

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("command", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["change.id"], name=op.f("fk_change_undoes_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_table(
        "group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("contact_name", sa.String(), nullable=False),
        sa.Column("contact_email", sa.String(), nullable=False),
        sa.Column("contact_phone", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group")),
        sa.UniqueConstraint("uid", name=op.f("uq_group_uid")),
    )
    op.create_table(
        "list_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("heading_key", sa.String(), nullable=False),
        sa.Column("mapping", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_mapping")),
        sa.UniqueConstraint("heading_key", name=op.f("uq_list_mapping_heading_key")),
    )
    op.create_table(
        "open_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_change")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("badge_name", sa.String(), nullable=False),
        sa.Column("affiliation", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("family_key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("uid", name=op.f("uq_person_uid")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_affiliation_sort_key"), ["affiliation", "sort_key"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_person_family_key"), ["family_key"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_sort_key"), ["sort_key"], unique=False)

    op.create_table(
        "pin_try",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pin_try")),
    )
    op.create_table(
        "setting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
    )
    op.create_table(
        "venue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("access_notes", sa.String(), nullable=False),
        sa.Column("equipment", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("fallback_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["fallback_id"], ["venue.id"], name=op.f("fk_venue_fallback_id_venue")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue")),
        sa.UniqueConstraint("uid", name=op.f("uq_venue_uid")),
    )
    op.create_table(
        "change_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_change_row_change_id_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_row")),
    )
    with op.batch_alter_table("change_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_row_change_id"), ["change_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_change_row_table_name_row_id"), ["table_name", "row_id"], unique=False
        )

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_person_id"), ["person_id"], unique=False)

    op.create_table(
        "contact_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_contact_point_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_point")),
    )
    with op.batch_alter_table("contact_point", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_point_kind_value"), ["kind", "value"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_point_person_id"), ["person_id"], unique=False)

    op.create_table(
        "external_id",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_external_id_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_id")),
        sa.UniqueConstraint("service", "value", name=op.f("uq_external_id_service_value")),
    )
    with op.batch_alter_table("external_id", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_external_id_person_id"), ["person_id"], unique=False)

    op.create_table(
        "room",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("venue_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_room_venue_id_venue")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("uid", name=op.f("uq_room_uid")),
    )
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_venue_id"), ["venue_id"], unique=False)

    op.create_table(
        "series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("plan_start", sa.String(), nullable=False),
        sa.Column("plan_end", sa.String(), nullable=False),
        sa.Column("plan_tz", sa.String(), nullable=False),
        sa.Column("plan_all_day", sa.Boolean(), nullable=False),
        sa.Column("rrule", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_series_group_id_group")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("uid", name=op.f("uq_series_uid")),
    )
    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_series_group_id"), ["group_id"], unique=False)

    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column("recurrence_id", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("plan_start", sa.String(), nullable=False),
        sa.Column("plan_end", sa.String(), nullable=False),
        sa.Column("plan_tz", sa.String(), nullable=False),
        sa.Column("plan_all_day", sa.Boolean(), nullable=False),
        sa.Column("start_utc", sa.Integer(), nullable=False),
        sa.Column("end_utc", sa.Integer(), nullable=False),
        sa.Column("venue_id", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("approval", sa.Boolean(), nullable=False),
        sa.Column("plus_ones", sa.Integer(), nullable=True),
        sa.Column("promotion", sa.String(), nullable=False),
        sa.Column("party_policy", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("cancel_reason", sa.String(), nullable=False),
        sa.Column("helper", sa.String(), nullable=False),
        sa.Column("helper_phone", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("modified_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_event_group_id_group")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_event_room_id_room")),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name=op.f("fk_event_series_id_series")),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_event_venue_id_venue")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_uid")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_room_id"), ["room_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_series_id"), ["series_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_start_utc"), ["start_utc"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_venue_id"), ["venue_id"], unique=False)

    op.create_table(
        "door",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_door_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door")),
        sa.UniqueConstraint("event_id", "name", "key", name=op.f("uq_door_event_id_name_key")),
        sa.UniqueConstraint("uid", name=op.f("uq_door_uid")),
    )
    op.create_table(
        "revocation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("door_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["door_id"], ["door.id"], name=op.f("fk_revocation_door_id_door")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revocation")),
        sa.UniqueConstraint("door_id", name=op.f("uq_revocation_door_id")),
    )
    op.create_table(
        "door_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("opens_at", sa.Integer(), nullable=True),
        sa.Column("closes_at", sa.Integer(), nullable=True),
        sa.Column("reentry", sa.Boolean(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("statuses", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_door_list_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_list")),
        sa.UniqueConstraint("event_id", "name", name=op.f("uq_door_list_event_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_door_list_uid")),
    )
    op.create_table(
        "part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("closes_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_part_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part")),
        sa.UniqueConstraint("uid", name=op.f("uq_part_uid")),
    )
    with op.batch_alter_table("part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_part_event_id"), ["event_id"], unique=False)

    op.create_table(
        "block",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_block_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_block")),
        sa.UniqueConstraint("person_id", name=op.f("uq_block_person_id")),
    )
    op.create_table(
        "door_list_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("part_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"], ["door_list.id"], name=op.f("fk_door_list_part_list_id_door_list")
        ),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_door_list_part_part_id_part")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_list_part")),
        sa.UniqueConstraint("list_id", "part_id", name=op.f("uq_door_list_part_list_id_part_id")),
    )
    with op.batch_alter_table("door_list_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_door_list_part_part_id"), ["part_id"], unique=False)

    op.create_table(
        "rsvp",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.Integer(), nullable=False),
        sa.Column("waitlist_rank", sa.Integer(), nullable=True),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("needs_diet", sa.String(), nullable=False),
        sa.Column("needs_access", sa.String(), nullable=False),
        sa.Column("needs_language", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("handed_to", sa.String(), server_default="", nullable=False),
        sa.Column("guests", sa.String(), server_default="", nullable=False),
        sa.Column("override_reason", sa.String(), nullable=False),
        sa.Column("came", sa.Integer(), server_default="0", nullable=False),
        sa.Column("came_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_rsvp_event_id_event")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_rsvp_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rsvp")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_rsvp_event_id_person_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_rsvp_uid")),
    )
    with op.batch_alter_table("rsvp", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_rsvp_event_id_answered_at"), ["event_id", "answered_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_rsvp_event_id_came_at"),
            ["event_id", "came_at"],
            unique=False,
            sqlite_where=sa.text("came_at IS NOT NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_rsvp_event_id_status_party_came_at_person_id"),
            ["event_id", "status", "party", "came_at", "person_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_rsvp_event_id_handed_to"),
            ["event_id", "handed_to"],
            unique=False,
            sqlite_where=sa.text("handed_to <> ''"),
        )
        batch_op.create_index(
            batch_op.f("ix_rsvp_event_id_guests"),
            ["event_id", "guests"],
            unique=False,
            sqlite_where=sa.text("guests <> ''"),
        )
        batch_op.create_index(
            batch_op.f("ix_rsvp_event_id_waitlist_rank"),
            ["event_id", "waitlist_rank"],
            unique=False,
            sqlite_where=sa.text("waitlist_rank IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_rsvp_person_id"), ["person_id"], unique=False)

    op.create_table(
        "fill",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("came", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "status", "party", "came", name=op.f("pk_fill")),
        sqlite_with_rowid=False,
    )

    op.create_table(
        "invite",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("rsvp_id", sa.Integer(), nullable=True),
        sa.Column("rsvp_uid", sa.LargeBinary(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("handed_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["rsvp_id"], ["rsvp.id"], name=op.f("fk_invite_rsvp_id_rsvp"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invite")),
    )
    with op.batch_alter_table("invite", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invite_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invite_rsvp_id"), ["rsvp_id"], unique=False)

    op.create_table(
        "reply",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rsvp_id", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("stamped_at", sa.Integer(), nullable=False),
        sa.Column("partstat", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("proposed", sa.String(), nullable=False),
        sa.Column("received_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["rsvp_id"], ["rsvp.id"], name=op.f("fk_reply_rsvp_id_rsvp")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
    )
    with op.batch_alter_table("reply", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reply_rsvp_id"), ["rsvp_id"], unique=False)

    op.create_table(
        "rsvp_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rsvp_id", sa.Integer(), nullable=False),
        sa.Column("part_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_rsvp_part_part_id_part")),
        sa.ForeignKeyConstraint(["rsvp_id"], ["rsvp.id"], name=op.f("fk_rsvp_part_rsvp_id_rsvp")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rsvp_part")),
        sa.UniqueConstraint("rsvp_id", "part_id", name=op.f("uq_rsvp_part_rsvp_id_part_id")),
    )
    with op.batch_alter_table("rsvp_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rsvp_part_part_id"), ["part_id"], unique=False)

    op.create_table(
        "scan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("door_id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("door_seq", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("rsvp_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("overridden", sa.Boolean(), nullable=False),
        sa.Column("overrode", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("set_aside", sa.String(), nullable=True),
        sa.Column("claimed", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("device_at", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.Integer(), nullable=False),
        sa.Column(
            "happened_at",
            sa.Integer(),
            sa.Computed(
                "CASE WHEN device_at > received_at + 86400000000 THEN received_at"
                " WHEN device_at < not_before THEN not_before ELSE device_at END",
                persisted=False,
            ),
        ),
        sa.Column("actor", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["door_id"], ["door.id"], name=op.f("fk_scan_door_id_door")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_scan_event_id_event")),
        sa.ForeignKeyConstraint(["list_id"], ["door_list.id"], name=op.f("fk_scan_list_id_door_list")),
        sa.ForeignKeyConstraint(["undoes"], ["scan.id"], name=op.f("fk_scan_undoes_scan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan")),
        sa.UniqueConstraint("uid", name=op.f("uq_scan_uid")),
    )
    with op.batch_alter_table("scan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scan_door_id_door_seq"), ["door_id", "door_seq"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_scan_event_id_happened_at"), ["event_id", "happened_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_scan_rsvp_id_list_id_direction_count"),
            ["rsvp_id", "list_id", "direction", "count"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_scan_undoes"), ["undoes"], unique=False)

    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("rsvp_id", sa.Integer(), nullable=True),
        sa.Column("rsvp_uid", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.LargeBinary(), nullable=False),
        sa.Column("short", sa.String(), nullable=False),
        sa.Column("issued_at", sa.Integer(), nullable=False),
        sa.Column("revoked_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["rsvp_id"], ["rsvp.id"], name=op.f("fk_ticket_rsvp_id_rsvp"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("number", name=op.f("uq_ticket_number")),
        sa.UniqueConstraint("short", name=op.f("uq_ticket_short")),
        sa.UniqueConstraint("uid", name=op.f("uq_ticket_uid")),
    )
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_rsvp_id"), ["rsvp_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_rsvp_uid"), ["rsvp_uid"], unique=False)

    op.create_table(
        "settlement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("rsvp_id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("up_to", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_settlement_event_id_event")),
        sa.ForeignKeyConstraint(["list_id"], ["door_list.id"], name=op.f("fk_settlement_list_id_door_list")),
        sa.ForeignKeyConstraint(["rsvp_id"], ["rsvp.id"], name=op.f("fk_settlement_rsvp_id_rsvp")),
        sa.ForeignKeyConstraint(["up_to"], ["scan.id"], name=op.f("fk_settlement_up_to_scan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
        sa.UniqueConstraint("rsvp_id", "list_id", name=op.f("uq_settlement_rsvp_id_list_id")),
    )
    with op.batch_alter_table("settlement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_settlement_event_id"), ["event_id"], unique=False)

    op.create_table(
        "badge_print",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("rsvp_id", sa.Integer(), nullable=True),
        sa.Column("rsvp_uid", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("printed_from", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["rsvp_id"], ["rsvp.id"], name=op.f("fk_badge_print_rsvp_id_rsvp"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge_print")),
    )
    with op.batch_alter_table("badge_print", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_badge_print_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_badge_print_rsvp_id"), ["rsvp_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_badge_print_rsvp_uid"), ["rsvp_uid"], unique=False)

    op.execute(search.CREATE)
    op.execute(search.SECURE)
    op.execute("INSERT INTO open_change (id, change_id) VALUES (1, NULL)")

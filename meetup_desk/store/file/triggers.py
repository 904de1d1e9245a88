"""Triggers: they write the change log, and keep derived values right, whoever writes."""

from meetup_desk.store.file.read_transaction import ReadTransaction

LOGGED = (
    *("setting", "group", "person", "contact_point", "external_id", "consent", "venue", "room"),
    *("series", "event", "part", "rsvp", "rsvp_part", "reply", "list_mapping", "block", "settlement"),
    *("session", "refused_import"),
    *("revocation", "person_tag", "person_note", "distinct_pair", "saved_view"),
    *("survey", "survey_layout", "answer_sheet", "sheet_answer", "read_page"),
    *("voice", "voice_support", "voice_step", "voice_argument", "room_question"),
    *("seating", "seating_table", "seating_round", "seat", "seating_rule", "meeting"),
    "conversation_prompt",
    *("need_offer", "introduction", "buddy"),
    *("membership", "membership_step", "membership_condition", "membership_limit", "limit_exemption"),
    *("reward", "group_picture"),
    *("incident", "incident_evidence", "incident_reading", "strike"),
    *("notice_template", "notice"),
    *("retention_term", "retention_hold"),
    *("minutes_entry", "material", "follow_up_mark"),
)
"""Tables whose every write belongs to a change. Tickets, badges, invites and scans are compensated."""

DERIVED = {"rsvp": ("came", "came_at")}
"""Columns that triggers compute from other rows: they are no part of what a change has written."""

_OPEN_CHANGE = "(SELECT change_id FROM open_change WHERE id = 1)"


_COUNTED = "min(max({row}.came, 0), {row}.party)"
_COUNT_NEW = (
    "INSERT INTO fill (event_id, status, party, came, answers)"
    f" VALUES (NEW.event_id, NEW.status, NEW.party, {_COUNTED.format(row='NEW')}, 1)"
    " ON CONFLICT (event_id, status, party, came) DO UPDATE SET answers = answers + 1;"
)
_UNCOUNT_OLD = (
    "UPDATE fill SET answers = answers - 1 WHERE event_id = OLD.event_id AND status = OLD.status"
    f" AND party = OLD.party AND came = {_COUNTED.format(row='OLD')};"
)
# Of a party as many came as entered on one list, the largest number: who had lunch was at the entry too.
_PEOPLE_IN = (
    "coalesce((SELECT max(people) FROM (SELECT sum(count) AS people FROM scan"
    " WHERE rsvp_id = NEW.{rsvp} AND direction = 'in' GROUP BY list_id)), 0)"
)
_RAISE_CAME = (
    "UPDATE rsvp SET came = max(came, (SELECT sum(count) FROM scan WHERE rsvp_id = NEW.rsvp_id"
    " AND list_id = NEW.list_id AND direction = 'in')),"
    " came_at = coalesce(min(came_at, NEW.happened_at), NEW.happened_at) WHERE id = NEW.rsvp_id;"
)
_FIRST_ENTRY = (
    "(SELECT happened_at FROM scan s WHERE s.rsvp_id = NEW.{rsvp} AND direction = 'in'"
    " AND count > 0 AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY 1 LIMIT 1)"
)
_RECOUNT_CAME = (
    f"UPDATE rsvp SET came = {_PEOPLE_IN.format(rsvp='rsvp_id')},"
    f" came_at = {_FIRST_ENTRY.format(rsvp='rsvp_id')}"
    " WHERE id = NEW.rsvp_id;"
)
# The scans of an RSVP stay when it is undone, and count again when it is put back.
_RESTORE_CAME = (
    f"UPDATE rsvp SET came = {_PEOPLE_IN.format(rsvp='id')},"
    f" came_at = {_FIRST_ENTRY.format(rsvp='id')}"
    " WHERE id = NEW.id AND EXISTS (SELECT 1 FROM scan WHERE rsvp_id = NEW.id AND direction = 'in');"
)
_ON_ENTRY = "AFTER INSERT ON scan WHEN NEW.direction = 'in' AND NEW.rsvp_id IS NOT NULL AND"
# A further scan of a party that is in already changes no number that is shown.
_WHEN_COUNT_DIFFERS = (
    "WHEN OLD.status <> NEW.status OR OLD.party <> NEW.party"
    f" OR {_COUNTED.format(row='OLD')} <> {_COUNTED.format(row='NEW')}"
)
_DERIVING = {
    "keep_fill_insert": f"AFTER INSERT ON rsvp BEGIN {_COUNT_NEW} {_RESTORE_CAME} END",
    "keep_fill_delete": f"AFTER DELETE ON rsvp BEGIN {_UNCOUNT_OLD} END",
    "keep_fill_update": (
        f"AFTER UPDATE OF status, party, came ON rsvp {_WHEN_COUNT_DIFFERS}"
        f" BEGIN {_UNCOUNT_OLD} {_COUNT_NEW} END"
    ),
    "keep_came": f"{_ON_ENTRY} NEW.count > 0 BEGIN {_RAISE_CAME} END",
    "keep_came_back": f"{_ON_ENTRY} NEW.count < 0 BEGIN {_RECOUNT_CAME} END",
}


def install(db: ReadTransaction) -> None:
    """Create the triggers for the present columns of the tables; every migration ends with this.

    A desk with other triggers is refused (see `schema`): changing them needs a migration.
    """
    for name in db.column("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        if name.startswith(("log_", "keep_")):
            db.run(f'DROP TRIGGER "{name}"')
    for statement in wanted(db).values():
        db.run(statement)


def wanted(db: ReadTransaction) -> dict[str, str]:
    """Give the SQL of all triggers for the present columns of the tables, by name."""
    statements = {name: f'CREATE TRIGGER "{name}" {trigger}' for name, trigger in _DERIVING.items()}
    for table in LOGGED:
        derived = DERIVED.get(table, ())
        columns = [row for row in db.rows(f'PRAGMA table_info("{table}")') if row[1] not in derived]
        statements |= _log_triggers(table, [(row[1], row[2]) for row in columns])
    return statements


def _log_triggers(table: str, columns: list[tuple[str, str]]) -> dict[str, str]:
    old, new = _image("OLD", columns), _image("NEW", columns)
    of = ", ".join(f'"{name}"' for name, _ in columns)
    return {
        f"log_{table}_insert": _log_trigger(table, "INSERT", "NEW.id", "NULL", "NULL"),
        f"log_{table}_update": _log_trigger(table, "UPDATE", "NEW.id", old, new, of=of),
        f"log_{table}_delete": _log_trigger(table, "DELETE", "OLD.id", old, "NULL"),
    }


def _log_trigger(table: str, event: str, row_id: str, before: str, after: str, *, of: str = "") -> str:
    when = f"{event} OF {of}" if of else event
    return (
        f'CREATE TRIGGER "log_{table}_{event.lower()}" AFTER {when} ON "{table}" BEGIN '
        "INSERT INTO change_row (change_id, table_name, row_id, before, after) "
        f"VALUES ({_OPEN_CHANGE}, '{table}', {row_id}, {before}, {after}); END"
    )


def _image(row: str, columns: list[tuple[str, str]]) -> str:
    """Give a row as JSON; bytes are hexadecimal, since JSON has no bytes."""
    parts = [
        f"'{name}', hex({row}.\"{name}\")" if kind == "BLOB" else f"'{name}', {row}.\"{name}\""
        for name, kind in columns
    ]
    return f"json_object({', '.join(parts)})"

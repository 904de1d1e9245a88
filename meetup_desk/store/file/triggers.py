"""Triggers: they write the change log, and keep what is derived from many rows, whoever writes."""

from meetup_desk.store.file.read_transaction import ReadTransaction

LOGGED = (
    *("setting", "group", "person", "contact_point", "external_id", "consent", "venue", "room"),
    *("series", "event", "part", "rsvp", "rsvp_part", "reply", "list_mapping", "block", "settlement"),
    "revocation",
)
"""Tables whose every write belongs to a change. Tickets, badges, invites and scans are compensated."""

DERIVED = {"rsvp": ("came", "came_at")}
"""Columns that triggers keep from other rows: they are no part of what a change has written."""

_OPEN = "(SELECT change_id FROM open_change WHERE id = 1)"


_COUNTED = "min(max({row}.came, 0), {row}.party)"
_MORE = (
    "INSERT INTO fill (event_id, status, party, came, answers)"
    f" VALUES (NEW.event_id, NEW.status, NEW.party, {_COUNTED.format(row='NEW')}, 1)"
    " ON CONFLICT (event_id, status, party, came) DO UPDATE SET answers = answers + 1;"
)
_FEWER = (
    "UPDATE fill SET answers = answers - 1 WHERE event_id = OLD.event_id AND status = OLD.status"
    f" AND party = OLD.party AND came = {_COUNTED.format(row='OLD')};"
)
# Of a party as many came as came in on one list: who had lunch came in at the entry too.
_MOST = (
    "coalesce((SELECT max(people) FROM (SELECT sum(count) AS people FROM scan"
    " WHERE rsvp_id = NEW.{rsvp} AND direction = 'in' GROUP BY list_id)), 0)"
)
_CAME = (
    "UPDATE rsvp SET came = max(came, (SELECT sum(count) FROM scan WHERE rsvp_id = NEW.rsvp_id"
    " AND list_id = NEW.list_id AND direction = 'in')),"
    " came_at = coalesce(min(came_at, NEW.happened_at), NEW.happened_at) WHERE id = NEW.rsvp_id;"
)
_FIRST = (
    "(SELECT happened_at FROM scan s WHERE s.rsvp_id = NEW.{rsvp} AND direction = 'in'"
    " AND count > 0 AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY 1 LIMIT 1)"
)
_TAKEN_BACK = (
    f"UPDATE rsvp SET came = {_MOST.format(rsvp='rsvp_id')}, came_at = {_FIRST.format(rsvp='rsvp_id')}"
    " WHERE id = NEW.rsvp_id;"
)
# An answer that is put back finds the scans of its ticket, which stayed.
_CAME_BEFORE = (
    f"UPDATE rsvp SET came = {_MOST.format(rsvp='id')},"
    f" came_at = {_FIRST.format(rsvp='id')}"
    " WHERE id = NEW.id AND EXISTS (SELECT 1 FROM scan WHERE rsvp_id = NEW.id AND direction = 'in');"
)
_IN = "AFTER INSERT ON scan WHEN NEW.direction = 'in' AND NEW.rsvp_id IS NOT NULL AND"
# A second scan of a party that is in already changes no number that is shown.
_ANEW = (
    "WHEN OLD.status <> NEW.status OR OLD.party <> NEW.party"
    f" OR {_COUNTED.format(row='OLD')} <> {_COUNTED.format(row='NEW')}"
)
_KEPT = {
    "keep_fill_insert": f"AFTER INSERT ON rsvp BEGIN {_MORE} {_CAME_BEFORE} END",
    "keep_fill_delete": f"AFTER DELETE ON rsvp BEGIN {_FEWER} END",
    "keep_fill_update": f"AFTER UPDATE OF status, party, came ON rsvp {_ANEW} BEGIN {_FEWER} {_MORE} END",
    "keep_came": f"{_IN} NEW.count > 0 BEGIN {_CAME} END",
    "keep_came_back": f"{_IN} NEW.count < 0 BEGIN {_TAKEN_BACK} END",
}


def install(db: ReadTransaction) -> None:
    """Write the triggers anew from the present columns of the tables; every migration ends with this.

    A desk whose triggers are not these is refused (see `schema`): what changes them needs a migration.
    """
    for name in db.column("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        if name.startswith(("log_", "keep_")):
            db.run(f'DROP TRIGGER "{name}"')
    for statement in wanted(db).values():
        db.run(statement)


def wanted(db: ReadTransaction) -> dict[str, str]:
    """Give the triggers that the present columns of the tables ask for, as SQL by name."""
    found = {name: f'CREATE TRIGGER "{name}" {trigger}' for name, trigger in _KEPT.items()}
    for table in LOGGED:
        kept = DERIVED.get(table, ())
        columns = [row for row in db.rows(f'PRAGMA table_info("{table}")') if row[1] not in kept]
        found |= _logging(table, [(row[1], row[2]) for row in columns])
    return found


def _logging(table: str, columns: list[tuple[str, str]]) -> dict[str, str]:
    old, new = _image("OLD", columns), _image("NEW", columns)
    of = ", ".join(f'"{name}"' for name, _ in columns)
    return {
        f"log_{table}_insert": _trigger(table, "INSERT", "NEW.id", "NULL", "NULL"),
        f"log_{table}_update": _trigger(table, "UPDATE", "NEW.id", old, new, of=of),
        f"log_{table}_delete": _trigger(table, "DELETE", "OLD.id", old, "NULL"),
    }


def _trigger(table: str, event: str, row_id: str, before: str, after: str, *, of: str = "") -> str:
    which = f"{event} OF {of}" if of else event
    return (
        f'CREATE TRIGGER "log_{table}_{event.lower()}" AFTER {which} ON "{table}" BEGIN '
        "INSERT INTO change_row (change_id, table_name, row_id, before, after) "
        f"VALUES ({_OPEN}, '{table}', {row_id}, {before}, {after}); END"
    )


def _image(row: str, columns: list[tuple[str, str]]) -> str:
    """A row as JSON; bytes are hexadecimal, since JSON holds none."""
    parts = [
        f"'{name}', hex({row}.\"{name}\")" if kind == "BLOB" else f"'{name}', {row}.\"{name}\""
        for name, kind in columns
    ]
    return f"json_object({', '.join(parts)})"

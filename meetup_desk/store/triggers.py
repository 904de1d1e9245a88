"""Triggers: they write the change log, and keep what is derived from many rows, whoever writes."""

from collections.abc import Mapping, Sequence

from meetup_desk.store.reading import Reading

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


def install(db: Reading, logged: Sequence[str], derived: Mapping[str, Sequence[str]]) -> None:
    """Write the triggers anew from the present columns of the tables; every migration ends with this.

    `logged` are the tables whose writes are logged, `derived` their columns that other triggers keep.
    """
    for name in db.column("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        if name.startswith(("log_", "keep_")):
            db.run(f'DROP TRIGGER "{name}"')
    for table in logged:
        kept = derived.get(table, ())
        columns = [row for row in db.rows(f'PRAGMA table_info("{table}")') if row[1] not in kept]
        for statement in _statements(table, [(row[1], row[2]) for row in columns]):
            db.run(statement)
    for name, trigger in _KEPT.items():
        db.run(f'CREATE TRIGGER "{name}" {trigger}')


def _statements(table: str, columns: list[tuple[str, str]]) -> list[str]:
    old, new = _image("OLD", columns), _image("NEW", columns)
    return [
        _trigger(table, "INSERT", "NEW.id", "NULL", "NULL"),
        _trigger(table, "UPDATE", "NEW.id", old, new, of=", ".join(f'"{name}"' for name, _ in columns)),
        _trigger(table, "DELETE", "OLD.id", old, "NULL"),
    ]


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

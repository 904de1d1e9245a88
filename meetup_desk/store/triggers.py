"""Triggers that write the change log: no logged row changes outside a change, whoever writes it."""

from meetup_desk.store.reading import Reading

_OPEN = "(SELECT change_id FROM open_change WHERE id = 1)"


def install(db: Reading, logged: tuple[str, ...]) -> None:
    """Write the triggers anew from the present columns of the tables; every migration ends with this."""
    for name in db.column(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'"
    ):
        db.run(f'DROP TRIGGER "{name}"')
    for table in logged:
        columns = db.rows(f'PRAGMA table_info("{table}")')
        for statement in _statements(table, [(row[1], row[2]) for row in columns]):
            db.run(statement)


def _statements(table: str, columns: list[tuple[str, str]]) -> list[str]:
    old, new = _image("OLD", columns), _image("NEW", columns)
    return [
        _trigger(table, "INSERT", "NEW.id", "NULL", "NULL"),
        _trigger(table, "UPDATE", "NEW.id", old, new),
        _trigger(table, "DELETE", "OLD.id", old, "NULL"),
    ]


def _trigger(table: str, event: str, row_id: str, before: str, after: str) -> str:
    return (
        f'CREATE TRIGGER "log_{table}_{event.lower()}" AFTER {event} ON "{table}" BEGIN '
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

"""The schema of a desk file, compared with the one that this version makes."""

from collections.abc import Iterator

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import triggers
from meetup_desk.store.file.read_transaction import ReadTransaction

TABLES = frozenset(
    {
        *triggers.LOGGED,
        *("change", "change_row", "open_change", "fill", "pin_try", "ticket", "badge_print", "invite"),
        *("saved_file", "marked_list", "destruction"),
        *("door", "door_list", "door_list_part", "scan", "person_search", "alembic_version"),
    }
)
_NAMED = 3  # differences named in an error
_OBJECTS = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"

SchemaObjects = dict[str, str]  # SQL by kind and name, as in `table person`


def refuse_altered(db: ReadTransaction, file: str) -> None:
    """Raise DeskError `desk_damaged` (`altered`) where tables are missing, or triggers or views are not ours.

    A foreign trigger could drop scans or delete tickets at every write, and without our own triggers nothing
    could be undone.
    """
    triggers_and_views = {
        name: sql for name, sql in objects(db).items() if name.startswith(("trigger ", "view "))
    }
    wanted = {f"trigger {name}": _one_line(sql) for name, sql in triggers.wanted(db).items()}
    tables = set(db.column("SELECT name FROM sqlite_schema WHERE type = 'table'"))
    found = [
        *(f"missing table {name}" for name in sorted(TABLES - tables)),
        *differences(wanted, triggers_and_views),
    ]
    if found:
        named = ", ".join([*found[:_NAMED], *["…"][: len(found) - _NAMED]])
        raise DeskError(ErrorCode.DESK_DAMAGED, reason="altered", file=file, detail=named)


def objects(db: ReadTransaction) -> SchemaObjects:
    """Give the SQL of each table, index, trigger and view, by its kind and name."""
    return {f"{kind} {name}": _one_line(sql or "") for kind, name, sql in db.rows(_OBJECTS)}


def row_counts(db: ReadTransaction) -> dict[str, int]:
    """Count the rows of each table that a copy has to have as well; indexes of SQLite's own are no such."""
    names = db.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    counted = [name for name in names if not name.startswith(("sqlite_", "person_search", "alembic_"))]
    return {name: db.value(f'SELECT count(*) FROM "{name}"') for name in counted}


def differences(wanted: SchemaObjects, found: SchemaObjects) -> Iterator[str]:
    """Name what is missing, foreign or changed; tables first, since the rest depends on them."""
    for name in sorted({*wanted, *found}, key=lambda name: (not name.startswith("table "), name)):
        if name not in found:
            yield f"missing {name}"
        elif name not in wanted:
            yield f"foreign {name}"
        elif wanted[name] != found[name]:
            yield f"changed {name}"


def _one_line(sql: str) -> str:
    return " ".join(sql.split())

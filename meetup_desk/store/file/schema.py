"""The schema of a desk as this version makes it, against the one that a file has."""

from collections.abc import Iterator

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import triggers
from meetup_desk.store.file.read_transaction import ReadTransaction

TABLES = frozenset(
    {
        *triggers.LOGGED,
        *("change", "change_row", "open_change", "fill", "pin_try", "ticket", "badge_print", "invite"),
        *("door", "door_list", "door_list_part", "scan", "person_search", "alembic_version"),
    }
)
_NAMED = 3  # differences that a sentence names
_OURS = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"

Parts = dict[str, str]


def refuse_altered(db: ReadTransaction, file: str) -> None:
    """Raise DeskError `desk_damaged` (`altered`) where tables are lost, or something acts by itself.

    A trigger of somebody else's could swallow entries or delete tickets behind every write, and without ours
    nothing could be undone.
    """
    acting = {name: sql for name, sql in parts(db).items() if name.startswith(("trigger ", "view "))}
    own = {f"trigger {name}": _bare(sql) for name, sql in triggers.wanted(db).items()}
    tables = set(db.column("SELECT name FROM sqlite_schema WHERE type = 'table'"))
    found = [*(f"missing table {name}" for name in sorted(TABLES - tables)), *differences(own, acting)]
    if found:
        named = ", ".join([*found[:_NAMED], *["…"][: len(found) - _NAMED]])
        raise DeskError(ErrorCode.DESK_DAMAGED, reason="altered", file=file, detail=named)


def parts(db: ReadTransaction) -> Parts:
    """Give the SQL of each table, index, trigger and view, by its kind and name."""
    return {f"{kind} {name}": _bare(sql or "") for kind, name, sql in db.rows(_OURS)}


def differences(wanted: Parts, found: Parts) -> Iterator[str]:
    """Name what is missing, of somebody else, or changed: tables first, since the rest hangs on them."""
    for name in sorted({*wanted, *found}, key=lambda name: (not name.startswith("table "), name)):
        if name not in found:
            yield f"missing {name}"
        elif name not in wanted:
            yield f"foreign {name}"
        elif wanted[name] != found[name]:
            yield f"changed {name}"


def _bare(sql: str) -> str:
    return " ".join(sql.split())

"""Blanking the images of rows: what was erased is not in the history either, and cannot be put back."""

import json
import re
from collections.abc import Iterable, Sequence

from meetup_desk.domain.ids import ChangeId
from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.references import Reference
from meetup_desk.store.file.write_transaction import WriteTransaction

_BLANKED = (
    "UPDATE change_row SET before = CASE WHEN before IS NULL THEN NULL ELSE '{}' END,"
    " after = CASE WHEN after IS NULL THEN NULL ELSE '{}' END"
)
_OF_THESE = "(SELECT value FROM json_each(?))"


def is_blanked(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether something that a change touched was erased since, or by it."""
    return bool(
        db.value(
            "SELECT EXISTS (SELECT 1 FROM change_row WHERE change_id = ?"
            " AND (before = '{}' OR after = '{}'))",
            (change,),
        )
    )


def blank_gone(db: WriteTransaction, change: ChangeId) -> None:
    """Blank every image of the rows that a change removed, its own among them."""
    db.flush()
    db.run(
        f"{_BLANKED} WHERE id IN (SELECT w.id FROM change_row mine JOIN change_row w"
        " ON w.table_name = mine.table_name AND w.row_id = mine.row_id"
        " WHERE mine.change_id = ? AND mine.before IS NOT NULL AND mine.after IS NULL)",
        (change,),
    )


def blank_fields(db: WriteTransaction, table: str, row_ids: Sequence[int], fields: Iterable[str]) -> None:
    """Empty some fields in all images of these rows of a table."""
    db.flush()
    emptied = ", ".join(f"'$.{field}', ''" for field in fields)
    db.run(
        f"UPDATE change_row SET before = json_set(before, {emptied}), after = json_set(after, {emptied})"
        f" WHERE before IS NOT NULL AND table_name = ? AND row_id IN {_OF_THESE}",
        (table, json.dumps(list(row_ids))),
    )


def blank_people(
    db: WriteTransaction, person_ids: Sequence[int], *, only: frozenset[str] | None = None
) -> None:
    """Blank the images of all rows that ever led to people, also of those that were gone before.

    `only` names the tables whose images are meant, which no other rows hang on.
    """
    db.flush()
    done: dict[str, set[int]] = {"person": set(person_ids)}
    waiting = ["person"]
    while waiting:
        target = waiting.pop()
        for reference in references.to(db, target):
            if only is not None and reference.table not in only:
                continue
            if reference.set_null:
                _forget_link(db, reference, done[target])
            elif new := _led(db, reference, done[target]) - done.get(reference.table, set()):
                done.setdefault(reference.table, set()).update(new)
                waiting.append(reference.table)
    for table, ids in done.items():
        if only is None or table in only:
            db.run(
                f"{_BLANKED} WHERE table_name = ? AND row_id IN {_OF_THESE}",
                (table, json.dumps(sorted(ids))),
            )


def _led(db: ReadTransaction, reference: Reference, targets: Iterable[int]) -> set[int]:
    """Give the rows of which an image leads to one of these."""
    path, these = f"$.{reference.column}", json.dumps(sorted(targets))
    return set(
        db.column(
            "SELECT row_id FROM change_row WHERE table_name = ? AND"
            f" (json_extract(before, ?) IN {_OF_THESE} OR json_extract(after, ?) IN {_OF_THESE})",
            (reference.table, path, these, path, these),
        )
    )


def _forget_link(db: WriteTransaction, reference: Reference, targets: Iterable[int]) -> None:
    path, these = f"$.{reference.column}", json.dumps(sorted(targets))
    for image in ("before", "after"):
        db.run(
            f"UPDATE change_row SET {image} = json_set({image}, ?, NULL)"
            f" WHERE table_name = ? AND json_extract({image}, ?) IN {_OF_THESE}",
            (path, reference.table, path, these),
        )


def blank_texts(db: WriteTransaction, pattern: re.Pattern[str]) -> None:
    """Blank the images in which a text stands that is no longer to be anywhere."""
    images = db.rows("SELECT id, coalesce(before, ''), coalesce(after, '') FROM change_row")
    found = [row for row, before, after in images if pattern.search(before) or pattern.search(after)]
    db.run(f"{_BLANKED} WHERE id IN {_OF_THESE}", (json.dumps(found),))

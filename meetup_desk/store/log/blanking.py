"""Blanking the images of rows: what was erased is not in the history either, and cannot be put back."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

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


def blank_gone(db: WriteTransaction, change: ChangeId, since: int) -> None:
    """Blank every image of the rows that a change removed since an image of it, its own among them."""
    db.flush()
    db.run(
        f"{_BLANKED} WHERE id IN (SELECT w.id FROM change_row mine JOIN change_row w"
        " ON w.table_name = mine.table_name AND w.row_id = mine.row_id"
        " WHERE mine.change_id = ? AND mine.id >= ? AND mine.before IS NOT NULL AND mine.after IS NULL)",
        (change, since),
    )


def blank_written(db: WriteTransaction, change: ChangeId, since: int) -> None:
    """Blank what a change has logged itself since an image of it."""
    db.flush()
    db.run(f"{_BLANKED} WHERE change_id = ? AND id >= ?", (change, since))


def blank_fields(db: WriteTransaction, table: str, row_ids: Sequence[int], fields: Iterable[str]) -> None:
    """Empty some fields in all images of these rows of a table."""
    db.flush()
    emptied = ", ".join(f"'$.{field}', ''" for field in fields)
    db.run(
        f"UPDATE change_row SET before = json_set(before, {emptied}), after = json_set(after, {emptied})"
        f" WHERE before IS NOT NULL AND table_name = ? AND row_id IN {_OF_THESE}",
        (table, json.dumps(list(row_ids))),
    )


@dataclass(slots=True)
class Images:
    """The images that tell of people, by person: found in one search, and blanked for a few at a time."""

    whole: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    links: dict[int, list[tuple[int, str, str]]] = field(default_factory=lambda: defaultdict(list))
    """Image, whether its `before` or its `after`, and the column that leads there: all else of it stays."""


def images_of(
    db: ReadTransaction, person_ids: Iterable[int], *, only: frozenset[str] | None = None
) -> Images:
    """Find the images of all rows that ever led to people, also of those that were gone before.

    `only` names the tables whose images are meant, which no other rows hang on.
    """
    images = Images()
    whose: dict[str, dict[int, int]] = {"person": {person: person for person in person_ids}}
    waiting = ["person"]
    while waiting:
        target = waiting.pop()
        for reference in references.to(db, target):
            if only is not None and reference.table not in only:
                continue
            led = _led(db, reference, whose[target])
            if reference.set_null:
                for image, _, side, row in led:
                    images.links[whose[target][row]].append((image, side, reference.column))
                continue
            known = whose.setdefault(reference.table, {})
            new = {row: whose[target][to] for _, row, _, to in led if row not in known}
            if new:
                known.update(new)
                waiting.append(reference.table)
    for table, owners in whose.items():
        if only is None or table in only:
            for image, row in _images(db, table, owners):
                images.whole[owners[row]].append(image)
    return images


def _led(
    db: ReadTransaction, reference: Reference, targets: Mapping[int, int]
) -> list[tuple[int, int, str, int]]:
    """Give the images that lead to one of these: image, its row, its side, and to which."""
    if not targets:
        return []
    path, these = f"$.{reference.column}", json.dumps(sorted(targets))
    sql = " UNION ALL ".join(
        f"SELECT id, row_id, '{side}', json_extract({side}, :path) FROM change_row"
        f" WHERE table_name = :table AND json_extract({side}, :path) IN"
        " (SELECT value FROM json_each(:these))"
        for side in ("before", "after")
    )
    return db.rows(sql, {"table": reference.table, "path": path, "these": these})


def _images(db: ReadTransaction, table: str, row_ids: Iterable[int]) -> Iterator[tuple[int, int]]:
    sql = f"SELECT id, row_id FROM change_row WHERE table_name = ? AND row_id IN {_OF_THESE}"
    yield from db.rows(sql, (table, json.dumps(sorted(row_ids))))


def blank(db: WriteTransaction, images: Images, person_ids: Iterable[int]) -> None:
    """Blank the images that were found of these people."""
    db.flush()
    people = list(person_ids)
    whole = list(chain.from_iterable(images.whole.get(person, ()) for person in people))
    blank_images(db, whole)
    for image, side, column in chain.from_iterable(images.links.get(person, ()) for person in people):
        db.run(
            f"UPDATE change_row SET {side} = json_set({side}, ?, NULL) WHERE id = ?", (f"$.{column}", image)
        )


def blank_rows(db: WriteTransaction, table: str, row_ids: Sequence[int]) -> None:
    """Blank all images of these rows of a table."""
    db.flush()
    sql = f"{_BLANKED} WHERE table_name = ? AND row_id IN {_OF_THESE}"
    db.run(sql, (table, json.dumps(list(row_ids))))


def images_with(
    db: ReadTransaction, pattern: re.Pattern[str], *, of: tuple[str, Sequence[int]] | None = None
) -> list[int]:
    """Find the images in which a text stands that is no longer to be anywhere; `of` some rows of a table."""
    sql = "SELECT id, coalesce(before, ''), coalesce(after, '') FROM change_row"
    values: tuple[str, ...] = ()
    if of is not None:
        table, row_ids = of
        where = f" WHERE table_name = ? AND row_id IN {_OF_THESE}"
        sql, values = sql + where, (table, json.dumps(list(row_ids)))
    return [
        row for row, before, after in db.rows(sql, values) if pattern.search(before) or pattern.search(after)
    ]


def blank_images(db: WriteTransaction, images: Sequence[int]) -> None:
    """Blank these images."""
    db.run(f"{_BLANKED} WHERE id IN {_OF_THESE}", (json.dumps(images),))


def blank_pictures(db: WriteTransaction, table: str, row_ids: Sequence[int]) -> None:
    """Empty the picture in all images of these rows of a table, and of those that are gone."""
    db.flush()
    emptied = ", ".join(
        f"{side} = CASE WHEN json_extract({side}, '$.picture') <> ''"
        f" THEN json_set({side}, '$.picture', '') ELSE {side} END"
        for side in ("before", "after")
    )
    db.run(
        f"UPDATE change_row SET {emptied} WHERE table_name = ? AND (before IS NOT NULL OR after IS NOT NULL)"
        f' AND (row_id IN {_OF_THESE} OR row_id NOT IN (SELECT id FROM "{table}"))',
        (table, json.dumps(list(row_ids))),
    )

"""Mentions of people: texts that tell of them, and belong to something else."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from meetup_desk.domain.names import AFTER_KOREAN_NAME
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.store.file import driver, references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.text_columns import text_columns

_OF_THESE = "(SELECT value FROM json_each(?))"
_UNLIKELY_WORD = 3  # characters of a name that hardly is the beginning of another word
_FEW = 20  # texts that SQL looks for one by one


class Mention(NamedTuple):
    """A text that tells of a person, and belongs to something else."""

    table: str
    column: str
    row_id: int


def last_ids(db: ReadTransaction) -> dict[str, int]:
    """Give the id of the newest row of each table that holds texts."""
    tables = dict.fromkeys(table for table, _ in text_columns())
    return {table: db.value(f'SELECT coalesce(max(id), 0) FROM "{table}"') for table in tables}


def find(
    db: ReadTransaction, texts: Sequence[str], *, after: Mapping[str, int] = MappingProxyType({})
) -> Iterator[Mention]:
    """Give the texts of the desk in which one of these stands as a word of its own.

    `after` names by table the row from which on they are looked for.
    """
    if not texts:
        return
    pattern = pattern_of(texts)
    for table, column in text_columns():
        if table in ("change_row", "pin_try"):
            continue
        where, values = _may_mention(column, texts)
        sql = f'SELECT id, "{column}" FROM "{table}" WHERE id > ? AND ({where})'
        for row_id, text in db.rows(sql, (after.get(table, 0), *values)):
            if text and pattern.search(text):
                yield Mention(table, column, row_id)


def _may_mention(column: str, texts: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Give a condition that lets no mention out; of many texts one pass over all rows is quicker."""
    if len(forms := _forms(texts)) > _FEW:
        return f"\"{column}\" <> ''", ()
    return " OR ".join([f'instr(lower("{column}"), lower(?)) > 0'] * len(forms)), forms


def _forms(texts: Sequence[str]) -> list[str]:
    """Give the texts, and as JSON writes them, the longest first."""
    forms = {*texts, *(json.dumps(text, ensure_ascii=False)[1:-1] for text in texts)}
    return sorted(forms, key=lambda text: (-len(text), text))


def pattern_of(texts: Sequence[str]) -> re.Pattern[str]:
    """Match these texts where no letter or digit stands before: `하린` is no part of `이하린`.

    Latin letters in any case; after an escape of JSON too. A name of two letters also needs the end of the
    word after it, or what Korean adds to a name: `이준` is no part of `이준비`.
    """
    by_first: dict[str, list[str]] = {}
    for text in _forms(texts):
        by_first.setdefault(text[0].lower(), []).append(text)
    # One branch for each first letter: of hundreds of names the engine tries the branches one by one.
    branches = (f"{re.escape(first)}(?:{'|'.join(map(_rest, found))})" for first, found in by_first.items())
    return re.compile(rf"(?:(?<![^\W_])|(?<=\\[nrt]))(?:{'|'.join(branches)})", re.IGNORECASE)


def _rest(text: str) -> str:
    end = rf"(?=(?:{AFTER_KOREAN_NAME})(?![^\W_]))" if len(text) < _UNLIKELY_WORD else ""
    return re.escape(text[1:]) + end


def take_out(db: WriteTransaction, texts: Sequence[str], found: Iterable[Mention]) -> None:
    """Put a dash in the place of these texts where they were found, and still stand."""
    if not texts:
        return
    pattern = pattern_of(texts)
    for table, column, row_id in found:
        text = db.value(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row_id,))
        if text and pattern.search(text):
            put_text(db, table, column, row_id, pattern.sub(NAMELESS, text))


def put_text(db: WriteTransaction, table: str, column: str, row_id: int, text: str) -> None:
    """Put what is left of a text in its place."""
    sql = f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?'
    try:
        db.run(sql, (text, row_id))
    except driver.IntegrityError:  # another row says the same now
        db.run(sql, (f"{text} {row_id}", row_id))


def count_of_others(db: ReadTransaction, texts: Sequence[str], person_ids: Sequence[int]) -> int:
    """Count the texts that mention people, without those of rows that go with them."""
    own: dict[str, set[int]] = {"person": set(person_ids)}
    for target in ("person", "rsvp"):
        for reference in references.to(db, target):
            these = json.dumps(sorted(own.get(target, ())))
            sql = f'SELECT id FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE}'
            own.setdefault(reference.table, set()).update(db.column(sql, (these,)))
    return sum(
        each.table != "change" and each.row_id not in own.get(each.table, ()) for each in find(db, texts)
    )

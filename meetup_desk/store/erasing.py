"""Erasing people: every row that leads to them goes, or stays as a figure that tells nobody.

What stays is found by name here, and everything else by the schema: a table of tomorrow whose rows lead to
a person is erased without being named.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from meetup_desk.domain.names import AFTER_KOREAN_NAME, family_key, sort_key
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.store import person_removal, search
from meetup_desk.store.file import driver, references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.references import Reference
from meetup_desk.store.file.write_transaction import WriteTransaction

FIGURES = frozenset({"rsvp", "seat", "meeting", "rsvp_part", "settlement"})
"""Tables whose rows stay without a name, where they are about something that is over: they are counted."""

STAFF = frozenset({"actor", "by", "owner", "lifted_by"})
"""Columns that say who did it, not whom it is about."""

_OF_THESE = "(SELECT value FROM json_each(?))"
_SHORTEST_NAME, _SHORTEST_CONTACT = 2, 5  # characters that tell a person apart in a text of somebody else
_UNLIKELY_WORD = 3  # characters of a name that hardly is the beginning of another word
_FEW = 20  # texts that SQL looks for one by one


class Mention(NamedTuple):
    """A text that tells of a person, and belongs to something else."""

    table: str
    column: str
    row_id: int


@cache
def text_columns() -> tuple[tuple[str, str], ...]:
    """Give the table and the name of every column that holds a text, and no code or time."""
    return tuple(_text_columns())


def _text_columns() -> Iterator[tuple[str, str]]:
    # Takes a third of a second to import, most of it SQLAlchemy.
    from sqlalchemy import String, TypeDecorator  # noqa: PLC0415

    from meetup_desk.store.tables.column_types import CodeColumn, StatusesColumn, WallColumn  # noqa: PLC0415
    from meetup_desk.store.tables.metadata import METADATA  # noqa: PLC0415

    for table in METADATA.sorted_tables:
        for column in table.columns:
            kind = column.type
            stored = kind.impl if isinstance(kind, TypeDecorator) else kind
            if isinstance(stored, String) and not isinstance(kind, (CodeColumn, StatusesColumn, WallColumn)):
                yield table.name, column.name


def counts(db: ReadTransaction, person_ids: Sequence[int]) -> dict[str, int]:
    """Count the rows that lead to people, by table."""
    found: dict[str, int] = {}
    these = json.dumps(list(person_ids))
    for reference in references.to(db, "person"):
        sql = f'SELECT count(*) FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE}'
        if (rows := db.value(sql, (these,))) > 0:
            found[reference.table] = found.get(reference.table, 0) + rows
    return found


def identifiers(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
    """Give the texts that tell these people and nobody else: names that no other has, phones, e-mails.

    Those that they had before are among them, also as somebody who was merged. The longest come first:
    the address goes before the name that stands in it.
    """
    these = json.dumps(list(person_ids))
    everyone = json.dumps([*person_ids, *merged_into(db, person_ids)])
    names = {
        name
        for name in all_names(db, person_ids)
        if len(name) >= _SHORTEST_NAME and name != NAMELESS and not _is_shared(db, name, these)
    }
    contacts = {
        form
        for kind, value, shown in _contacts(db, everyone, these)
        for form in (value, shown, *([search.national(value)] if kind == "phone" else []))
        if len(form) >= _SHORTEST_CONTACT
    }
    return sorted(names | contacts, key=lambda text: (-len(text), text))


def all_names(db: ReadTransaction, person_ids: Sequence[int]) -> set[str]:
    """Give the names that these people have and had, also as somebody who was merged."""
    return _names(db, json.dumps([*person_ids, *merged_into(db, person_ids)]))


def shared_names(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
    """Give the names of these people that others have too."""
    these = json.dumps(list(person_ids))
    names = db.column(f"SELECT DISTINCT name FROM person WHERE id IN {_OF_THESE} ORDER BY name", (these,))
    return [name for name in names if len(name) < _SHORTEST_NAME or _is_shared(db, name, these)]


def _names(db: ReadTransaction, people: str) -> set[str]:
    rows = db.rows(f"SELECT name, badge_name FROM person WHERE id IN {_OF_THESE}", (people,))
    rows += db.rows(
        "SELECT json_extract(before, '$.name'), json_extract(before, '$.badge_name') FROM change_row"
        f" WHERE table_name = 'person' AND row_id IN {_OF_THESE} AND before IS NOT NULL",
        (people,),
    )
    return {name for row in rows for name in row if name}


def _is_shared(db: ReadTransaction, name: str, these: str) -> bool:
    return bool(
        db.value(
            "SELECT EXISTS (SELECT 1 FROM person WHERE (instr(name, ?2) > 0 OR instr(badge_name, ?2) > 0)"
            " AND id NOT IN (SELECT value FROM json_each(?1)))",
            (these, name),
        )
    )


def _contacts(db: ReadTransaction, people: str, these: str) -> set[tuple[str, str, str]]:
    """Give kind, value and notation of what reaches people alone, who are `these` by today's rows."""
    rows = db.rows(f"SELECT kind, value, shown FROM contact_point WHERE person_id IN {_OF_THESE}", (people,))
    rows += db.rows(
        "SELECT json_extract(before, '$.kind'), json_extract(before, '$.value'),"
        " json_extract(before, '$.shown') FROM change_row WHERE table_name = 'contact_point'"
        f" AND json_extract(before, '$.person_id') IN {_OF_THESE}",
        (people,),
    )
    others = f"SELECT EXISTS (SELECT 1 FROM contact_point WHERE value = ? AND person_id NOT IN {_OF_THESE})"
    return {(kind, value, shown) for kind, value, shown in rows if not db.value(others, (value, these))}


def last_ids(db: ReadTransaction) -> dict[str, int]:
    """Give the id of the newest row of each table that holds texts."""
    tables = dict.fromkeys(table for table, _ in text_columns())
    return {table: db.value(f'SELECT coalesce(max(id), 0) FROM "{table}"') for table in tables}


def mentions(
    db: ReadTransaction, texts: Sequence[str], *, after: Mapping[str, int] = MappingProxyType({})
) -> Iterator[Mention]:
    """Give the texts of the desk in which one of these stands as a word of its own.

    `after` names by table the row from which on they are looked for.
    """
    if not texts:
        return
    pattern = mention_pattern(texts)
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


def mention_pattern(texts: Sequence[str]) -> re.Pattern[str]:
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
    pattern = mention_pattern(texts)
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


def erase(db: WriteTransaction, person_ids: Sequence[int], *, marking: bool = False) -> None:
    """Erase people; what counts them at events that are over stays, and leads to somebody without a name.

    `marking` as `search.refresh` has it.
    """
    db.flush()
    people, now = json.dumps(list(person_ids)), db.now()
    rsvps = db.column(f"SELECT id FROM rsvp WHERE person_id IN {_OF_THESE}", (people,))
    kept = _over(db, people, now)
    _forget_handed_out(db, rsvps)
    person_removal.remove_rsvps(db, sorted(set(rsvps) - set(kept)))
    _make_rsvps_nameless(db, kept)
    _leave_coming_seats(db, people, now)
    for reference in references.to(db, "person"):
        _cut(db, reference, person_ids, people)
    _make_nameless(db, people)
    search.refresh(db, person_ids, marking=marking)
    db.expire()


def _over(db: ReadTransaction, people: str, now: int) -> list[int]:
    """Give the RSVPs that are counted: for events that are over, or of who came in already."""
    return db.column(
        "SELECT r.id FROM rsvp r JOIN event e ON e.id = r.event_id"
        f" WHERE r.person_id IN {_OF_THESE} AND (e.end_utc < ? OR r.came > 0)",
        (people, now),
    )


def _forget_handed_out(db: WriteTransaction, rsvps: Sequence[int]) -> None:
    """Forget what was said to people, and by which short codes they came in; a ticket keeps its number."""
    these = json.dumps(list(rsvps))
    uids = f"(SELECT uid FROM rsvp WHERE id IN {_OF_THESE})"
    for table in ("notice", "invite"):
        db.run(f"DELETE FROM {table} WHERE rsvp_uid IN {uids}", (these,))
    for ticket in db.column(f"SELECT id FROM ticket WHERE rsvp_uid IN {uids}", (these,)):
        db.run("UPDATE ticket SET short = ? WHERE id = ?", (db.entropy(8).hex().upper(), ticket))
    texts = ", ".join(f"\"{name}\" = ''" for name in _texts_of("scan"))
    db.run(f"UPDATE scan SET {texts} WHERE rsvp_id IN {_OF_THESE}", (these,))


def _make_rsvps_nameless(db: WriteTransaction, rsvps: Sequence[int]) -> None:
    these = json.dumps(list(rsvps))
    for reference in references.to(db, "rsvp"):
        if reference.set_null:
            continue
        if reference.table not in FIGURES:
            references.remove(db, reference, rsvps)
        elif texts := _texts_of(reference.table):
            blank = ", ".join(f"\"{name}\" = ''" for name in texts)
            db.run(
                f'UPDATE "{reference.table}" SET {blank} WHERE "{reference.column}" IN {_OF_THESE}', (these,)
            )
    blank = ", ".join(f"\"{name}\" = ''" for name in _texts_of("rsvp"))
    for rsvp in rsvps:
        old, new = db.value("SELECT uid FROM rsvp WHERE id = ?", (rsvp,)), db.uid().bytes
        db.run(f"UPDATE rsvp SET uid = ?, {blank} WHERE id = ?", (new, rsvp))
        for table in ("ticket", "badge_print"):
            db.run(f"UPDATE {table} SET rsvp_uid = ? WHERE rsvp_uid = ?", (new, old))


@cache
def _texts_of(table: str) -> list[str]:
    return [column for name, column in text_columns() if name == table and column not in STAFF]


def _leave_coming_seats(db: WriteTransaction, people: str, now: int) -> None:
    db.run(
        f"DELETE FROM seat WHERE person_id IN {_OF_THESE} AND round_id IN (SELECT o.id FROM seating_round o"
        " JOIN seating s ON s.id = o.seating_id JOIN event e ON e.id = s.event_id WHERE e.end_utc >= ?)",
        (people, now),
    )


def _cut(db: WriteTransaction, reference: Reference, person_ids: Sequence[int], people: str) -> None:
    """Remove the rows of one column that lead to people, unless they are figures."""
    if reference.table in FIGURES:
        return
    if reference.set_null or (reference.table, reference.column) in person_removal.WITHOUT_THEM:
        db.run(
            f'UPDATE "{reference.table}" SET "{reference.column}" = NULL'
            f' WHERE "{reference.column}" IN {_OF_THESE}',
            (people,),
        )
        return
    _loosen(db, reference, people)
    references.remove(db, reference, person_ids)


def _loosen(db: WriteTransaction, reference: Reference, people: str) -> None:
    """Let rows of others stay that name a row which goes, and need not: a block outlives its incident."""
    needed = {(child.table, child.column) for child in references.to(db, reference.table)}
    for table, column in needed:
        if references.may_lead_nowhere(db, table, column):
            db.run(
                f'UPDATE "{table}" SET "{column}" = NULL WHERE "{column}" IN'
                f' (SELECT id FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE})',
                (people,),
            )


def _make_nameless(db: WriteTransaction, people: str) -> None:
    """Remove the people themselves, or take from those who are counted everything that tells who it was."""
    counted = [ref for ref in references.to(db, "person") if ref.table in FIGURES]
    still = " OR ".join(
        f'EXISTS (SELECT 1 FROM "{ref.table}" WHERE "{ref.column}" = person.id)' for ref in counted
    )
    db.run(f"DELETE FROM person WHERE id IN {_OF_THESE} AND NOT ({still})", (people,))
    blank = ", ".join(
        f"\"{name}\" = ''" for name in _texts_of("person") if name not in ("name", "sort_key", "family_key")
    )
    for person in db.column(f"SELECT id FROM person WHERE id IN {_OF_THESE}", (people,)):
        db.run(
            f"UPDATE person SET uid = ?, name = ?, sort_key = ?, family_key = ?, {blank} WHERE id = ?",
            (db.uid().bytes, NAMELESS, sort_key(NAMELESS), family_key(NAMELESS), person),
        )


def uids_of(db: ReadTransaction, person_ids: Sequence[int]) -> list[bytes]:
    """Give the uids by which copies of the desk know people, also as those who were merged into them."""
    own = db.column(f"SELECT uid FROM person WHERE id IN {_OF_THESE}", (json.dumps(list(person_ids)),))
    merged = db.column(
        "SELECT DISTINCT json_extract(before, '$.uid') FROM change_row WHERE table_name = 'person'"
        f" AND before IS NOT NULL AND row_id IN {_OF_THESE}",
        (json.dumps(merged_into(db, person_ids)),),
    )
    return [*own, *(bytes.fromhex(uid) for uid in merged if uid)]


def merged_into(db: ReadTransaction, person_ids: Sequence[int]) -> list[int]:
    """Give the rows of people who were merged into these: by the history, what led to them leads here."""
    found: dict[int, None] = {}
    waiting = list(person_ids)
    while waiting:
        merged = db.column(
            "SELECT DISTINCT gone.row_id FROM change_row led JOIN change_row gone"
            " ON gone.change_id = led.change_id AND gone.table_name = 'person' AND gone.after IS NULL"
            " AND gone.before IS NOT NULL AND gone.row_id = json_extract(led.before, '$.person_id')"
            f" WHERE json_extract(led.after, '$.person_id') IN {_OF_THESE}",
            (json.dumps(waiting),),
        )
        waiting = [row for row in merged if row not in found]
        found |= dict.fromkeys(waiting)
    return list(found)


def people_of(db: ReadTransaction, uids: Sequence[bytes]) -> list[int]:
    """Give the people of these uids."""
    return [person for uid in uids for person in db.column("SELECT id FROM person WHERE uid = ?", (uid,))]


def count_of_others(db: ReadTransaction, texts: Sequence[str], person_ids: Sequence[int]) -> int:
    """Count the texts that mention people, without those of rows that go with them."""
    own: dict[str, set[int]] = {"person": set(person_ids)}
    for target in ("person", "rsvp"):
        for reference in references.to(db, target):
            these = json.dumps(sorted(own.get(target, ())))
            sql = f'SELECT id FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE}'
            own.setdefault(reference.table, set()).update(db.column(sql, (these,)))
    return sum(
        each.table != "change" and each.row_id not in own.get(each.table, ()) for each in mentions(db, texts)
    )


def saved_paths(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
    """Give the files that were saved of events for which people have an RSVP."""
    return db.column(
        "SELECT path FROM saved_file WHERE event_id IN (SELECT event_id FROM rsvp WHERE person_id IN"
        f" {_OF_THESE}) ORDER BY saved_at, id",
        (json.dumps(list(person_ids)),),
    )


def doors_of(db: ReadTransaction, person_ids: Sequence[int]) -> set[bytes]:
    """Give the uids of the doors of events for which people have an RSVP."""
    return set(
        db.column(
            "SELECT uid FROM door WHERE event_id IN (SELECT event_id FROM rsvp WHERE person_id IN"
            f" {_OF_THESE})",
            (json.dumps(list(person_ids)),),
        )
    )

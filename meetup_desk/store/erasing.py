"""Erasing people: every row that leads to them goes, or stays as a figure that tells nobody.

What stays is found by name here, and everything else by the schema: a table of tomorrow whose rows lead to
a person is erased without being named.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import family_key, sort_key
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.store import person_removal, search
from meetup_desk.store.file import driver, references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.references import Reference
from meetup_desk.store.file.write_transaction import WriteTransaction

FIGURES = frozenset({"rsvp", "seat", "meeting", "rsvp_part", "settlement"})
"""Tables whose rows stay without a name, where they are about something that is over: they are counted."""

_STAFF = frozenset({"actor", "by", "owner", "lifted_by"})  # who did it, not whom it is about
_OF_THESE = "(SELECT value FROM json_each(?))"
_SHORTEST_NAME, _SHORTEST_CONTACT = 3, 5  # characters that tell a person apart in a text of somebody else


class Mention(NamedTuple):
    """A text that tells of a person, and belongs to something else."""

    table: str
    column: str
    row_id: int
    text: str


def text_columns() -> Iterator[tuple[str, str]]:
    """Give the table and the name of every column that holds a text, and no code or time."""
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


def counts(db: ReadTransaction, person_id: PersonId) -> dict[str, int]:
    """Count the rows that lead to a person, by table."""
    found: dict[str, int] = {}
    for reference in references.to(db, "person"):
        sql = f'SELECT count(*) FROM "{reference.table}" WHERE "{reference.column}" = ?'
        if (rows := db.value(sql, (person_id,))) > 0:
            found[reference.table] = found.get(reference.table, 0) + rows
    return found


def identifiers(db: ReadTransaction, person_id: PersonId) -> list[str]:
    """Give the texts that tell this person and nobody else: names that no other has, phones, e-mails.

    Those that the person had before are among them, also as somebody who was merged. The longest come first:
    the address goes before the name that stands in it.
    """
    everyone = [person_id, *merged_into(db, person_id)]
    names = {
        name
        for each in everyone
        for name in _names(db, each)
        if len(name) >= _SHORTEST_NAME and name != NAMELESS and not _is_shared(db, name, person_id)
    }
    contacts = {
        form
        for each in everyone
        for kind, value, shown in _contacts(db, each, person_id)
        for form in (value, shown, *([search.national(value)] if kind == "phone" else []))
        if len(form) >= _SHORTEST_CONTACT
    }
    return sorted(names | contacts, key=lambda text: (-len(text), text))


def _names(db: ReadTransaction, person_id: int) -> set[str]:
    rows = db.rows("SELECT name, badge_name FROM person WHERE id = ?", (person_id,))
    rows += db.rows(
        "SELECT json_extract(before, '$.name'), json_extract(before, '$.badge_name') FROM change_row"
        " WHERE table_name = 'person' AND row_id = ? AND before IS NOT NULL",
        (person_id,),
    )
    return {name for row in rows for name in row if name}


def _is_shared(db: ReadTransaction, name: str, person_id: PersonId) -> bool:
    return bool(
        db.value(
            "SELECT EXISTS (SELECT 1 FROM person WHERE id <> ?1 AND"
            " (instr(name, ?2) > 0 OR instr(badge_name, ?2) > 0))",
            (person_id, name),
        )
    )


def _contacts(db: ReadTransaction, person_id: int, now: PersonId) -> set[tuple[str, str, str]]:
    """Give kind, value and notation of what reaches a person alone, who is `now` by today's row."""
    rows = db.rows("SELECT kind, value, shown FROM contact_point WHERE person_id = ?", (person_id,))
    rows += db.rows(
        "SELECT json_extract(before, '$.kind'), json_extract(before, '$.value'),"
        " json_extract(before, '$.shown') FROM change_row WHERE table_name = 'contact_point'"
        " AND json_extract(before, '$.person_id') = ?",
        (person_id,),
    )
    others = "SELECT EXISTS (SELECT 1 FROM contact_point WHERE value = ? AND person_id <> ?)"
    return {(kind, value, shown) for kind, value, shown in rows if not db.value(others, (value, now))}


def mentions(db: ReadTransaction, texts: Sequence[str]) -> Iterator[Mention]:
    """Give the texts of the desk in which one of these stands as a word of its own."""
    if not texts:
        return
    pattern = _pattern(texts)
    for table, column in text_columns():
        if table in ("change_row", "pin_try"):
            continue
        where = " OR ".join([f'instr("{column}", ?) > 0'] * len(texts))
        for row_id, text in db.rows(f'SELECT id, "{column}" FROM "{table}" WHERE {where}', texts):
            if pattern.search(text):
                yield Mention(table, column, row_id, text)


def _pattern(texts: Sequence[str]) -> re.Pattern[str]:
    """Match these texts where no letter or digit stands before: `하린` is no part of `이하린`."""
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, texts))})")


def take_out(db: WriteTransaction, texts: Sequence[str]) -> int:
    """Put a dash in the place of these texts, wherever they stand; gives in how many texts."""
    found, pattern = list(mentions(db, texts)), _pattern(texts or ["\0"])
    for mention in found:
        cleaned = pattern.sub(NAMELESS, mention.text)
        sql = f'UPDATE "{mention.table}" SET "{mention.column}" = ? WHERE id = ?'
        try:
            db.run(sql, (cleaned, mention.row_id))
        except driver.IntegrityError:  # another row says the same now
            db.run(sql, (f"{cleaned} {mention.row_id}", mention.row_id))
    return len(found)


def erase(db: WriteTransaction, person_ids: Sequence[int]) -> None:
    """Erase people; what counts them at events that are over stays, and leads to somebody without a name."""
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
    search.refresh(db, person_ids)
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


def _texts_of(table: str) -> list[str]:
    return [column for name, column in text_columns() if name == table and column not in _STAFF]


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


def uids_of(db: ReadTransaction, person_id: PersonId) -> list[bytes]:
    """Give the uids by which copies of the desk know a person, also as those who were merged into them."""
    own = db.column("SELECT uid FROM person WHERE id = ?", (person_id,))
    merged = db.column(
        "SELECT DISTINCT json_extract(before, '$.uid') FROM change_row WHERE table_name = 'person'"
        f" AND before IS NOT NULL AND row_id IN {_OF_THESE}",
        (json.dumps(merged_into(db, person_id)),),
    )
    return [*own, *(bytes.fromhex(uid) for uid in merged if uid)]


def merged_into(db: ReadTransaction, person_id: int) -> list[int]:
    """Give the rows of people who were merged into one: by the history, what led to them leads there."""
    found: list[int] = []
    waiting = [person_id]
    while waiting:
        merged = db.column(
            "SELECT DISTINCT gone.row_id FROM change_row led JOIN change_row gone"
            " ON gone.change_id = led.change_id AND gone.table_name = 'person' AND gone.after IS NULL"
            " AND gone.before IS NOT NULL AND gone.row_id = json_extract(led.before, '$.person_id')"
            " WHERE json_extract(led.after, '$.person_id') = ?",
            (waiting.pop(),),
        )
        waiting += [row for row in merged if row not in found]
        found += [row for row in merged if row not in found]
    return found


def people_of(db: ReadTransaction, uids: Sequence[bytes]) -> list[int]:
    """Give the people of these uids."""
    return [person for uid in uids for person in db.column("SELECT id FROM person WHERE uid = ?", (uid,))]


def count_of_others(db: ReadTransaction, texts: Sequence[str], person_id: PersonId) -> int:
    """Count the texts that mention a person, without those of rows that go with them."""
    own: dict[str, set[int]] = {"person": {person_id}}
    for target in ("person", "rsvp"):
        for reference in references.to(db, target):
            these = json.dumps(sorted(own.get(target, ())))
            sql = f'SELECT id FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE}'
            own.setdefault(reference.table, set()).update(db.column(sql, (these,)))
    return sum(
        each.table != "change" and each.row_id not in own.get(each.table, ()) for each in mentions(db, texts)
    )


def saved_paths(db: ReadTransaction, person_id: PersonId) -> list[str]:
    """Give the files that were saved of events for which a person has an RSVP."""
    return db.column(
        "SELECT path FROM saved_file WHERE event_id IN (SELECT event_id FROM rsvp WHERE person_id = ?)"
        " ORDER BY saved_at, id",
        (person_id,),
    )

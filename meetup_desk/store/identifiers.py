"""What tells people and nobody else: names and contacts they have and had, and their uids."""

import json
from collections.abc import Sequence

from meetup_desk.domain.retention import NAMELESS
from meetup_desk.store import search
from meetup_desk.store.file.read_transaction import ReadTransaction

_OF_THESE = "(SELECT value FROM json_each(?))"
_SHORTEST_NAME, _SHORTEST_CONTACT = 2, 5  # characters that tell a person apart in a text of somebody else


def of_people(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
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

"""Searching people: any part of a name, initial consonants, phone digits, and e-mail."""

import json
import re
from collections.abc import Iterable, Sequence
from itertools import islice

from meetup_desk.domain.names import INITIALS, fold, initial, initials, sort_key, typed
from meetup_desk.store.file import confidential
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction

CREATE = (
    "CREATE VIRTUAL TABLE person_search USING fts5(name, initials, digits, email,"
    ' tokenize="unicode61 remove_diacritics 2")'
)
SECURE = "INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1)"
_SECURING = "INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', ?)"
_PAGES_AT_ONCE = 32  # of the index, cleaned in one slice
INSERT = "INSERT INTO person_search (rowid, name, initials, digits, email) VALUES (?,?,?,?,?)"
_PRESENT = "SELECT rowid, name, initials, digits, email FROM person_search"
_REACHED = (
    ", (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = p.id AND kind = 'phone')"
    ", (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = p.id AND kind = 'email')"
)
_PEOPLE = f"SELECT p.id, p.name, p.badge_name{_REACHED} FROM person p"

_WALL = "\ue000"  # a token of its own between two texts, so that no phrase reaches from one into the other
_COMMON = 2_000  # with more hits than this, the first page is found along the order of names, not by sorting

Entry = tuple[int, str, str, str, str]


def entry(person_id: int, name: str, badge_name: str, phones: Iterable[str], emails: Iterable[str]) -> Entry:
    """Lay out a person's row of the index: one token a character. Phones are E.164, e-mails addresses."""
    names = (name, badge_name) if badge_name else (name,)
    return (
        person_id,
        _spaced(map(fold, names)),
        _spaced(map(initials, names)),
        _spaced(map(national, phones)),
        _spaced([e.partition("@")[0] for e in emails]),
    )


def _spaced(texts: Iterable[str]) -> str:
    return " ".join(_WALL.join(texts))


def national(phone: str) -> str:
    """Give the digits that people type for a phone number: 0 in place of +82, all digits of others."""
    return "0" + phone[3:] if phone.startswith("+82") else phone.lstrip("+")


def refresh(db: WriteTransaction, people: Iterable[int], *, marking: bool = False) -> None:
    """Index these people anew where what is searched has changed, or forget those who are gone.

    Taking an entry out costs more than a millisecond, looking at it a hundredth of that. With `marking` it
    is only marked as gone, and the index has to be tidied afterwards.
    """
    ids = json.dumps(list(people))
    if ids == "[]":
        return
    db.flush()
    entries = _entries(db.rows(f"{_PEOPLE} WHERE p.id IN (SELECT value FROM json_each(?))", (ids,)))
    present = set(db.rows(f"{_PRESENT} WHERE rowid IN (SELECT value FROM json_each(?))", (ids,)))
    gone = [row[0] for row in present - entries]
    if marking and gone:
        forget(db, gone)
    else:
        _delete(db, json.dumps(gone))
    db.run_many(INSERT, sorted(entries - present))


def astray(db: ReadTransaction) -> int:
    """Count the entries that the index lacks, and those that it should not have."""
    return len(_entries(db.rows(_PEOPLE)) ^ set(db.rows(_PRESENT)))


def _entries(people: Iterable[Row]) -> set[Entry]:
    return {entry(i, n, b, (p or "").split(), (e or "").split()) for i, n, b, p, e in people}


def _delete(db: WriteTransaction, ids: str) -> None:
    db.run("DELETE FROM person_search WHERE rowid IN (SELECT value FROM json_each(?))", (ids,))


def forget(db: WriteTransaction, people: Iterable[int]) -> None:
    """Take many people out of the index, which `tidy` has to clean afterwards.

    Taking each entry's letters out where they lie costs more than a millisecond; marking them costs a tenth.
    """
    db.run(_SECURING, (0,))
    _delete(db, json.dumps(list(people)))
    db.run("SAVEPOINT marked")  # has FTS5 write what it holds while it still only marks
    db.run("RELEASE marked")
    db.run(_SECURING, (1,))


def tidy(db: WriteTransaction, *, first: bool) -> bool:
    """Clean a stretch of the index of what was marked as gone; False once nothing is left to do."""
    before = db.value("SELECT total_changes()")
    pages = -_PAGES_AT_ONCE if first else _PAGES_AT_ONCE
    db.run("INSERT INTO person_search (person_search, rank) VALUES ('merge', ?)", (pages,))
    return bool(db.value("SELECT total_changes()") - before > 1)


def match_of(text: str) -> str | None:
    """Give the FTS5 query for what a person typed; None when there is nothing to search for."""
    parts = [_part(word) for word in _words(text)]
    return " AND ".join(p for p in parts if p) or None


def _words(text: str) -> list[str]:
    digits = [c for c in text if c.isdecimal()]
    if digits and all(c.isdecimal() or c in "+-() ." for c in text.strip()):
        return ["".join(digits)]  # a phone number in any notation is one word
    return text.split()


def _part(word: str) -> str:
    if word.isdecimal():
        return _digits(word)
    if "@" in word:
        local = _phrase("email", word.partition("@")[0].lower())
        return f"({local})" if local else ""
    folded = fold(word)
    if any(c in INITIALS for c in folded):
        return _by_initials(folded)
    both = [p for p in (_phrase("name", folded), _phrase("email", folded)) if p]
    return f"({' OR '.join(both)})" if both else ""


def _digits(word: str) -> str:
    forms = [word] if not word.startswith("82") else [word, "0" + word[2:]]
    return f"({' OR '.join(_phrase('digits', form) for form in forms)})"


def _by_initials(word: str) -> str:
    heads = _phrase("initials", "".join(initial(c) for c in word))
    syllables = "".join(c if c not in INITIALS else " " for c in word).split()
    return " AND ".join([heads, *(_phrase("name", run) for run in syllables)])


def _phrase(column: str, text: str) -> str:
    kept = [c for c in text if c.isalnum()]
    return f'{column} : "{" ".join(kept)}"' if kept else ""


def fits(name: str, badge_name: str, text: str) -> bool:
    """Tell whether a name really holds what was typed: syllables and initials mixed, in their places."""
    return _hold(name, badge_name, _mixed(fold(word) for word in text.split()))


def finds(name: str, text: str) -> bool:
    """Tell whether every word of a text stands in a name, or its initial consonants do."""
    words, folded = [fold(word) for word in text.split()], fold(name)
    return bool(words) and all(typed(word).search(folded) for word in words)


def _mixed(words: Iterable[str]) -> list[re.Pattern[str]]:
    """Give what finds the words that hold initials: the index knows neither their places nor their order."""
    return [typed(word) for word in words if any(c in INITIALS for c in word)]


def _hold(name: str, badge_name: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    names = (fold(name), fold(badge_name)) if badge_name else (fold(name),)
    return all(any(pattern.search(name) for name in names) for pattern in patterns)


class PersonSearch:
    """Whom a text finds: a few people by their ids, or, of very many, a test for each."""

    def __init__(self, db: ReadTransaction, text: str, *, every: bool = False) -> None:
        """Look for a text; with `every`, `people` are all whom it finds, however many."""
        self._words = [fold(word) for word in _words(text)]
        self._patterns = _mixed(self._words)
        self.any = match_of(text) is None  # nothing is asked: everybody is found
        self.people: str | None = None  # ids as a JSON list; None: everybody, or too many to list
        # The index holds whole numbers and addresses; the test reads what may be seen of them.
        if not self.any and not confidential.is_left_out(db):
            self.people = _listed(db, text, None if every else _COMMON)
        self._tests = self.people is None and not self.any

    @property
    def columns(self) -> str:
        """Columns of a query over `person p` that `fits` wants to see, each behind a comma."""
        if self.any:
            return ""
        reached = self._tests and any(word.isascii() for word in self._words)
        return f", p.name, p.badge_name{_REACHED if reached else ''}"

    def fits(self, row: Row) -> bool:
        """Tell whether a text finds the person of these columns."""
        if not self._tests:
            return not self._patterns or _hold(row[0], row[1], self._patterns)
        names = fold(row[0]), fold(row[1])
        phones, emails = ((row[2] or "").split(), (row[3] or "").split()) if len(row) > 2 else ([], [])
        return all(_fits_somewhere(word, names, phones, emails) for word in self._words)


def _fits_somewhere(word: str, names: tuple[str, str], phones: list[str], emails: list[str]) -> bool:
    if word.isdecimal():
        return any(word in national(phone) for phone in phones)
    if any(typed(word).search(name) for name in names):
        return True
    return any(word in email.partition("@")[0] for email in emails)


def _listed(db: ReadTransaction, text: str, most: int | None) -> str | None:
    """Give the ids of those whom a text finds as a JSON list; None when they are more than `most`."""
    limit = -1 if most is None else most + 1
    if "@" in text:
        found = _by_email(db, text.strip().lower(), limit)
    else:
        sql = "SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT ?"
        found = db.column(sql, (match_of(text), limit))
    return None if most is not None and len(found) > most else json.dumps(found)


def _by_email(db: ReadTransaction, address: str, limit: int) -> list[int]:
    return db.column(
        "SELECT DISTINCT person_id FROM contact_point"
        " WHERE kind = 'email' AND value >= ? AND value < ? LIMIT ?",
        (address, address + "\U0010ffff", limit),
    )


def has_initials(text: str) -> bool:
    """Tell whether initial consonants stand in a text: no name begins with such a text as it is."""
    return any(c in INITIALS for c in fold(text))


def beginning(text: str) -> tuple[str, str]:
    """Give the sort keys between which names begin with a text, the last one excluded."""
    key = sort_key(text.strip())
    return key, key + "\U0010ffff"


def find(db: ReadTransaction, text: str, limit: int) -> list[int]:
    """Give the ids of people whom a text finds: those whose names begin with it, then others, by name."""
    if match_of(text) is None:
        return []
    finder = PersonSearch(db, text, every=limit > _COMMON)
    if finder.people is not None:
        tables, first = "json_each(?) h CROSS JOIN person p ON p.id = h.value", [finder.people]
    else:
        tables, first = "person p", []
    begins = "p.sort_key >= ? AND p.sort_key < ?"
    found: list[int] = []
    for condition in (begins, f"NOT ({begins})"):
        sql = f"SELECT p.id{finder.columns} FROM {tables} WHERE {condition} ORDER BY p.sort_key, p.id"
        rows = db.run(sql, [*first, *beginning(text)])
        found += islice((row[0] for row in rows if finder.fits(row[1:])), limit - len(found))
        if len(found) == limit:
            break
    return found

"""Erasing people in one desk or a copy of it: what takes seconds to find is found before it is locked."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.retention import Destruction, DestructionBasis, DestructionMethod
from meetup_desk.store import authored_texts, erasing, handwriting, identifiers, mentions, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import blanking, changes
from meetup_desk.store.mentions import Mention


class IdentifyingTexts(NamedTuple):
    """What tells people: everywhere, and in what they said themselves."""

    texts: list[str]
    first_names: list[str]

    @property
    def pattern(self) -> re.Pattern[str] | None:
        return mentions.pattern_of(self.texts) if self.texts else None


class PeopleFound(NamedTuple):
    """Where a desk tells of people, as of its newest change."""

    people: list[int]
    merged: list[int]  # who were merged into them
    mentions: list[Mention]
    last_ids: Mapping[str, int]  # by table
    images: blanking.Images
    telling: list[int]  # images in which one of the words stands
    newest: int


def words_of(db: ReadTransaction, people: Sequence[int]) -> IdentifyingTexts:
    """Give the words by which people are known."""
    return IdentifyingTexts(identifiers.of_people(db, people), authored_texts.first_names_of(db, people))


def find(db: ReadTransaction, people: Sequence[int], words: IdentifyingTexts) -> PeopleFound:
    """Find where a desk tells of people."""
    merged, pattern = identifiers.merged_into(db, people), words.pattern
    return PeopleFound(
        people=list(people),
        merged=merged,
        mentions=list(mentions.find(db, words.texts)),
        last_ids=mentions.last_ids(db),
        images=blanking.images_of(db, [*people, *merged]),
        telling=[] if pattern is None else blanking.images_with(db, pattern),
        newest=changes.newest(db),
    )


def erase(
    db: WriteTransaction, found: PeopleFound, words: IdentifyingTexts, *, copies: int, left: int
) -> None:
    """Erase people from the tables and from the history, and record it.

    `copies` were written anew before, and `left` were out of reach. What somebody has changed since they were
    found is looked for anew; scans, and what is handed out, are no changes, and only what is new of them is.
    """
    if changes.newest(db) != found.newest + 1:  # the change that this is part of
        found = find(db, found.people, words)
    since = db.next_id("change_row")
    people, pattern = found.people, words.pattern
    items = sum(erasing.counts(db, people).values())
    authored = authored_texts.rows_of(db, people)
    blanking.blank_pictures(db, "sheet_answer", handwriting.remove(db, pattern))
    erasing.erase(db, people)
    new = mentions.find(db, words.texts, after=found.last_ids)
    mentions.take_out(db, words.texts, [*found.mentions, *new])
    blanking.blank(db, found.images, [*people, *found.merged])
    blanking.blank_images(db, found.telling)
    if words.first_names:
        _take_out_of_own(db, authored, authored_texts.pattern_of(words.first_names))
    blanking.blank_written(db, change_of(db), since)
    records.add(
        db,
        Destruction(
            at=db.now(),
            kind=None,
            people=len(people),
            items=items + len(people),
            basis=DestructionBasis.REQUEST,
            method=DestructionMethod.DELETED,
            by=db.actor,
            copies=copies,
            copies_left=left,
        ),
    )


def change_of(db: WriteTransaction) -> ChangeId:
    """Give the change that erasing is part of."""
    assert db.change_id is not None  # noqa: S101
    return db.change_id


def _take_out_of_own(
    db: WriteTransaction, rows: Mapping[str, Sequence[int]], pattern: re.Pattern[str]
) -> None:
    authored_texts.take_out(db, rows, pattern)
    for of in rows.items():
        blanking.blank_images(db, blanking.images_with(db, pattern, of=of))

"""Erasing people everywhere: the desk, its history, its free space, its backups, and papers beside it."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.erasure import ErasureResult, ErasureStake
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import Person
from meetup_desk.domain.retention import RetentionHold
from meetup_desk.files import disk
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import materials_folder
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.privacy import copies, left_packs, material_names, removed_materials, rewriting
from meetup_desk.services.privacy.erasing_people import (
    IdentifyingTexts,
    PeopleFound,
    change_of,
    erase,
    find,
    words_of,
)
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import (
    erasing,
    handwriting,
    identifiers,
    mentions,
    minutes,
    operators,
    person_removal,
    records,
    retention,
)
from meetup_desk.store.desk import backup
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import driver
from meetup_desk.store.file.read_only import read_snapshot
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.log import changes, row_groups


class _AllowedError(Exception):
    """Whoever sits at the desk may erase these people."""


class Erasure:
    """Erases people who asked for it, several in one act; nothing of that can be undone."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings
        self._materials = materials_folder(desk.path)

    def stake(self, person_ids: Sequence[PersonId]) -> ErasureStake:
        """Say what would go with people; DeskError `not_found`."""
        ids = list(dict.fromkeys(person_ids))
        with self._desk.reading() as db:
            people = [records.get(db, Person, person_id) for person_id in ids]
            texts = identifiers.of_people(db, ids)
            holding, _ = copies.holding(self._copies(), identifiers.uids_of(db, ids))
            files = _remembered(db, ids)
            doors = erasing.doors_of(db, ids)
            return ErasureStake(
                person_ids=tuple(ids),
                names=tuple(person.name for person in people),
                rows=erasing.counts(db, ids),
                mentions=mentions.count_of_others(db, texts, ids),
                shared_names=tuple(identifiers.shared_names(db, ids)),
                copies=tuple(holding),
                papers=tuple(copies.papers_of(self._desk.path, _names(people))),
                files=tuple(files),
                packs=tuple(self._packs(files, doors)),
                signatures=handwriting.count_of_signatures(db),
                removed=tuple(removed_materials.paths(self._desk)),
                held=_held(db, people),
            )

    def erase(
        self,
        person_ids: Sequence[PersonId],
        actor: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[ErasureResult, Changes]:
        """Erase people everywhere: first in the copies, then in the desk, which is the step that counts.

        Each file is written anew once, however many people. Cancelled before the last step, or cut short, the
        desk still knows all of them, and it can be done again.
        RuleError `person_held`, `deputy_needed`, `own_group_needed`; DeskError `not_found`, `cancelled`,
        `disk_full`, `not_writable`, `desk_busy`.
        """
        self._desk.check_command(changes.ERASED)
        stake = self.stake(person_ids)
        for name, why in stake.held.items():
            raise RuleError("person_held", name=name, why=why)
        ids = stake.person_ids
        with self._desk.reading() as db:
            uids, words = identifiers.uids_of(db, ids), words_of(db, ids)
        self._check_groups(ids, words, actor)
        holding, unread = copies.holding(self._copies(), uids)
        steps = len(holding) + 1
        for done, path in enumerate(holding):
            check_wanted(cancelled)
            backup.rewrite(path, lambda copy: _erase_in_copy(copy, uids, words, self._desk.name_of(actor)))
            _tell(progress, done + 1, steps)
        check_wanted(cancelled)
        made, old_places = self._erase_here(ids, words, actor, copies=len(holding), left=len(unread))
        kept = material_names.remove(old_places)
        kept += removed_materials.delete(self._desk, until=self._desk.now())
        kept += [paper for paper in stake.papers if not disk.remove(paper)]
        finished = rewriting.finish(self._desk)
        _tell(progress, steps, steps)
        erased = ErasureResult(
            rows=sum(stake.rows.values()),
            mentions=stake.mentions,
            copies=tuple(holding),
            unread=tuple(unread),
            papers=tuple(paper for paper in stake.papers if paper not in kept),
            kept=tuple(kept),
            files=stake.files,
            packs=stake.packs,
            finished=finished,
        )
        return erased, made

    def _copies(self) -> list[Path]:
        return copies.of_desk(self._desk.path, self._settings.backup_place)

    def _packs(self, files: Sequence[Path], doors: Collection[bytes]) -> list[Path]:
        folders = [place.parent for place in (self._desk.path, *files)]
        return left_packs.of_doors(folders, self._settings.key().public, doors) if doors else []

    def _check_groups(self, ids: Sequence[PersonId], words: IdentifyingTexts, actor: str) -> None:
        """Raise RuleError `own_group_needed` before any copy is written, by what erasing would write."""
        with self._desk.reading() as db:
            sitting = operators.sitting(db, self._desk.operator)
        if sitting.group is None:
            return
        found = self._find(ids, words)
        with suppress(_AllowedError), self._desk.change(changes.ERASED, actor) as db:
            erasing.erase(db, ids)
            mentions.take_out(db, words.texts, found.mentions)
            row_groups.check(db, change_of(db), sitting)
            raise _AllowedError  # and nothing of it stays

    def _find(self, ids: Sequence[PersonId], words: IdentifyingTexts) -> PeopleFound:
        path = self._desk.path
        with driver.translated_errors(path), read_snapshot(path) as db:  # of all groups, whoever sits here
            return find(db, ids, words)

    def _erase_here(
        self, ids: Sequence[PersonId], words: IdentifyingTexts, actor: str, *, copies: int, left: int
    ) -> tuple[Changes, list[Path]]:
        found = self._find(ids, words)
        with self._desk.change(changes.ERASED, actor) as db:
            events, before = person_removal.events_of(db, ids), minutes.places(db)
            erase(db, found, words, copies=copies, left=left)
            old_places = material_names.follow(self._materials, before, minutes.places(db))
            for event_id in events:
                capacity.fill_up(db, records.get(db, Event, event_id))
        kinds = touched(person=None, rsvp=None, event=None, ticket=None, scan=None, group=None, meeting=None)
        return Changes(change=db.change_id, touched=kinds), old_places


def _tell(progress: Progress | None, done: int, of: int) -> None:
    if progress is not None:
        progress(done, of)


def _erase_in_copy(copy: Desk, uids: Sequence[bytes], words: IdentifyingTexts, actor: str) -> None:
    with copy.reading() as db:
        found = find(db, identifiers.people_of(db, uids), words)
    with copy.change(changes.ERASED, actor) as db:
        erase(db, found, words, copies=0, left=0)
        retention.finish(db)


def _names(people: Sequence[Person]) -> list[str]:
    return [name for person in people for name in (person.name, person.badge_name)]


def _held(db: ReadTransaction, people: Sequence[Person]) -> dict[str, str]:
    reasons = {hold.person_id: hold.reason for hold in records.find(db, RetentionHold)}
    return {person.name: reasons[person.id] for person in people if person.id in reasons}


def _remembered(db: ReadTransaction, ids: Sequence[PersonId]) -> list[Path]:
    return [path for each in erasing.saved_paths(db, ids) if (path := Path(each)).exists()]

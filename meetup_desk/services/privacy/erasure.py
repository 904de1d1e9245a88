"""Erasing one person everywhere: the desk, its history, its free space, its backups, and papers beside it."""

from collections.abc import Sequence
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.erasure import Erased, ErasureStake
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import Person
from meetup_desk.domain.retention import Destruction, DestructionBasis, DestructionMethod, RetentionHold
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.privacy import copies
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import erasing, person_removal, records, retention
from meetup_desk.store.desk import backup
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import blanking, changes


class Erasure:
    """Erases a person who asked for it; nothing of that can be undone."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def stake(self, person_id: PersonId) -> ErasureStake:
        """Say what would go with a person; DeskError `not_found`."""
        with self._desk.reading() as db:
            person = records.get(db, Person, person_id)
            texts = erasing.identifiers(db, person_id)
            holding, _ = copies.holding(self._copies(), erasing.uids_of(db, person_id))
            return ErasureStake(
                person_id=person_id,
                name=person.name,
                rows=erasing.counts(db, person_id),
                mentions=erasing.count_of_others(db, texts, person_id),
                name_is_shared=person.name not in texts,
                copies=tuple(holding),
                papers=tuple(copies.papers_of(self._desk.path, (person.name, person.badge_name))),
                files=tuple(_remembered(db, person_id)),
                hold=_hold(db, person_id),
            )

    def erase(
        self,
        person_id: PersonId,
        by: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[Erased, Changes]:
        """Erase a person everywhere: first in the copies, then in the desk, which is the step that counts.

        Cancelled before that, or cut short, the desk still knows the person, and it can be done again.
        RuleError `person_held`; DeskError `not_found`, `cancelled`, `disk_full`, `not_writable`, `desk_busy`.
        """
        stake = self.stake(person_id)
        if stake.hold:
            raise RuleError("person_held", name=stake.name, why=stake.hold)
        with self._desk.reading() as db:
            uids, texts = erasing.uids_of(db, person_id), erasing.identifiers(db, person_id)
        holding, unread = copies.holding(self._copies(), uids)
        steps = len(holding) + 1
        for done, path in enumerate(holding):
            check_wanted(cancelled)
            backup.rewrite(path, lambda copy: _erase_in_copy(copy, uids, texts, by))
            _tell(progress, done + 1, steps)
        check_wanted(cancelled)
        made = self._erase_here(person_id, texts, by, copies=len(holding))
        for paper in stake.papers:
            paper.unlink(missing_ok=True)
        self.finish()
        _tell(progress, steps, steps)
        erased = Erased(
            rows=sum(stake.rows.values()),
            mentions=stake.mentions,
            copies=tuple(holding),
            unread=tuple(unread),
            papers=stake.papers,
            files=stake.files,
        )
        return erased, made

    def finish(self) -> None:
        """Write the file anew, so that its free space holds nothing either, and say so in the record."""
        self._desk.rewrite()
        with self._desk.handing_out() as db:
            retention.finish(db)

    def _copies(self) -> list[Path]:
        return copies.of_desk(self._desk.path, self._settings.backup_place)

    def _erase_here(self, person_id: PersonId, texts: Sequence[str], by: str, *, copies: int) -> Changes:
        with self._desk.change(changes.ERASED, by) as db:
            events, merged = person_removal.events_of(db, [person_id]), erasing.merged_into(db, person_id)
            _erase(db, [person_id], texts, by, copies=copies)
            for event_id in events:
                capacity.fill_up(db, records.get(db, Event, event_id))
            _blank(db, [person_id, *merged], texts)
        kinds = touched(person=None, rsvp=None, event=None, ticket=None, scan=None, group=None, meeting=None)
        return Changes(change=db.change_id, touched=kinds)


def _tell(progress: Progress | None, done: int, of: int) -> None:
    if progress is not None:
        progress(done, of)


def _erase_in_copy(copy: Desk, uids: Sequence[bytes], texts: Sequence[str], by: str) -> None:
    with copy.change(changes.ERASED, by) as db:
        people = erasing.people_of(db, uids)
        merged = [row for person in people for row in erasing.merged_into(db, person)]
        _erase(db, people, texts, by, copies=0)
        retention.finish(db)
        _blank(db, [*people, *merged], texts)


def _erase(
    db: WriteTransaction, people: Sequence[int], texts: Sequence[str], by: str, *, copies: int
) -> None:
    items = sum(sum(erasing.counts(db, PersonId(person)).values()) for person in people)
    erasing.erase(db, people)
    erasing.take_out(db, texts)
    record = Destruction(
        at=db.now(),
        kind=None,
        people=1,
        items=items + 1,
        basis=DestructionBasis.REQUEST,
        method=DestructionMethod.DELETED,
        by=by,
        copies=copies,
    )
    records.add(db, record)


def _blank(db: WriteTransaction, people: Sequence[int], texts: Sequence[str]) -> None:
    blanking.blank_people(db, people)
    blanking.blank_texts(db, texts)


def _hold(db: ReadTransaction, person_id: PersonId) -> str:
    return next((hold.reason for hold in records.find(db, RetentionHold, person_id=person_id)), "")


def _remembered(db: ReadTransaction, person_id: PersonId) -> list[Path]:
    return [path for each in erasing.saved_paths(db, person_id) if (path := Path(each)).exists()]

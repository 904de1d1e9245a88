"""The minutes of an event: what was said, decided, shown, and what is to be otherwise next time."""

from dataclasses import dataclass, replace
from datetime import date

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import ChangeId, EventId, Uid
from meetup_desk.domain.minutes import MinutesEntry, MinutesKind
from meetup_desk.domain.names import clean
from meetup_desk.store import minutes, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.minutes import MinutesHit

_LINKS = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDraft:
    """An entry as somebody writes it down."""

    kind: MinutesKind = MinutesKind.NOTE
    text: str
    url: str = ""
    owner: str = ""
    due_on: str = ""  # ISO 8601 date


class Minutes:
    """What an organiser does with minutes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_event(self, event_id: EventId) -> list[MinutesEntry]:
        """Give the entries of an event in the order in which they were written."""
        with self._desk.reading() as db:
            return records.find(db, MinutesEntry, event_id=event_id)

    def by_uid(self, uid: Uid) -> MinutesEntry:
        """Give the entry of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, MinutesEntry, uid)

    def add(self, event_id: EventId, draft: MinutesDraft, actor: str) -> tuple[MinutesEntry, Changes]:
        """Write an entry; RuleError `minutes_empty`, `minutes_link`, `minutes_day`, DeskError `not_found`."""
        draft = _checked(draft)
        with self._desk.change("minutes.add", actor, detail=draft.text[:80]) as db:
            event = records.get(db, Event, event_id)
            entry = MinutesEntry(
                uid=db.uid(),
                event_id=event.id,
                kind=draft.kind,
                text=draft.text,
                url=draft.url,
                owner=draft.owner,
                due_on=draft.due_on,
                added_at=db.now(),
                actor=db.actor,
            )
            entry = records.add(db, entry)
        return entry, _changes(db.change_id, entry)

    def change(self, entry_id: int, draft: MinutesDraft, actor: str) -> Changes:
        """Write an entry anew; errors as `add`."""
        draft = _checked(draft)
        with self._desk.change("minutes.change", actor, detail=draft.text[:80]) as db:
            entry = records.get(db, MinutesEntry, entry_id)
            changed = replace(
                entry,
                kind=draft.kind,
                text=draft.text,
                url=draft.url,
                owner=draft.owner,
                due_on=draft.due_on,
            )
            records.save(db, changed)
        return _changes(db.change_id, entry)

    def set_done(self, entry_id: int, actor: str, *, done: bool = True) -> Changes:
        """Say that a decision was carried out, or was not after all; DeskError `not_found`."""
        with self._desk.change("minutes.done" if done else "minutes.change", actor) as db:
            entry = records.get(db, MinutesEntry, entry_id)
            records.save(db, replace(entry, done_at=db.now() if done else None))
        return _changes(db.change_id, entry)

    def remove(self, entry_id: int, actor: str) -> Changes:
        """Remove an entry; DeskError `not_found`."""
        with self._desk.change("minutes.remove", actor) as db:
            entry = records.get(db, MinutesEntry, entry_id)
            records.remove(db, entry)
        return _changes(db.change_id, entry)

    def search(self, text: str, limit: int = 200) -> list[MinutesHit]:
        """Find minutes and materials of all events by any part of what was written, the newest first."""
        if not text.strip():
            return []
        with self._desk.reading() as db:
            return minutes.search(db, text, limit)


def _changes(change: ChangeId | None, entry: MinutesEntry) -> Changes:
    return Changes(change=change, touched=touched(event=[entry.event_id]))


def _checked(draft: MinutesDraft) -> MinutesDraft:
    url = draft.url.strip()
    if draft.kind is MinutesKind.LINK and not url:
        url = draft.text.strip()
    text = "\n".join(line.rstrip() for line in draft.text.strip().splitlines()) or url
    if not text:
        raise RuleError("minutes_empty")
    if url and not url.startswith(_LINKS):
        raise RuleError("minutes_link")
    decided = draft.kind is MinutesKind.DECISION
    return replace(
        draft,
        text=text,
        url=url,
        owner=clean(draft.owner) if decided else "",
        due_on=_day(draft.due_on) if decided else "",
    )


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text.strip()).isoformat() if text.strip() else ""
    except ValueError:
        raise RuleError("minutes_day") from None

"""The programme of an event: its sessions, in the order of their times."""

from dataclasses import dataclass, replace
from operator import attrgetter

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, SessionId
from meetup_desk.domain.names import clean
from meetup_desk.domain.sessions import EventSession
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """A session as the organiser describes it."""

    title: str
    starts_after: int  # minutes from the start of the event; below zero before it
    minutes: int | None = None
    speaker: str = ""


class Programme:
    """What an organiser does with sessions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_event(self, event_id: EventId) -> list[EventSession]:
        """Give the sessions of an event in the order of their times."""
        with self._desk.reading() as db:
            return sorted(records.find(db, EventSession, event_id=event_id), key=attrgetter("starts_after"))

    def add(self, event_id: EventId, draft: SessionDraft, actor: str) -> tuple[EventSession, Changes]:
        """Add a session; RuleError `name_missing`, DeskError `not_found`."""
        draft = _cleaned(draft)
        with self._desk.change("session.add", actor, detail=draft.title) as db:
            event = records.get(db, Event, event_id)
            made = records.add(
                db,
                EventSession(
                    uid=db.uid(),
                    event_id=event.id,
                    title=draft.title,
                    speaker=draft.speaker,
                    starts_after=draft.starts_after,
                    minutes=draft.minutes,
                ),
            )
        return made, Changes(change=db.change_id, touched=touched(event=[event_id]))

    def change(self, session_id: SessionId, draft: SessionDraft, actor: str) -> Changes:
        """Change a session; RuleError `name_missing`, DeskError `not_found`."""
        draft = _cleaned(draft)
        with self._desk.change("session.change", actor, detail=draft.title) as db:
            before = records.get(db, EventSession, session_id)
            records.save(
                db,
                replace(
                    before,
                    title=draft.title,
                    speaker=draft.speaker,
                    starts_after=draft.starts_after,
                    minutes=draft.minutes,
                ),
            )
        return Changes(change=db.change_id, touched=touched(event=[before.event_id]))

    def remove(self, session_id: SessionId, actor: str) -> Changes:
        """Remove a session; DeskError `not_found`."""
        with self._desk.change("session.remove", actor) as db:
            session = records.get(db, EventSession, session_id)
            records.remove(db, session)
        return Changes(change=db.change_id, touched=touched(event=[session.event_id]))


def _cleaned(draft: SessionDraft) -> SessionDraft:
    draft = replace(draft, title=clean(draft.title), speaker=clean(draft.speaker))
    if not draft.title:
        raise RuleError("name_missing")
    return draft

"""What the page of an event shows, read at once and off the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.papers import PaperKind
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.sessions import EventSession
from meetup_desk.domain.steps import Step, StepFacts, StepLine, next_step, steps_of
from meetup_desk.domain.venues import Venue
from meetup_desk.services.events.parts import PartLine
from meetup_desk.services.papers.saved_files import FileState
from meetup_desk.services.services import Services
from meetup_desk.ui.events.stage import Stage, stage_of


@dataclass(frozen=True, slots=True, kw_only=True)
class EventContent:
    """An event with all that belongs to its page."""

    line: EventLine
    tz: str  # of the desk
    stage: Stage
    steps: list[StepLine]
    step: Step | None  # the next one
    venues: Sequence[Venue]
    sessions: Sequence[EventSession]
    parts: Sequence[PartLine]
    files: dict[PaperKind, FileState]


def read(services: Services, event_id: EventId) -> EventContent:
    """Read an event; DeskError `not_found`."""
    line, now = services.events.get(event_id), services.desk.now()
    files = {state.file.kind: state for state in services.saved_files.of_event(event_id)}
    tickets = files.get(PaperKind.TICKETS)
    stake = services.events.stake([event_id])
    facts = StepFacts(
        tickets=services.rsvps.counts(event_id).get(RsvpStatus.GOING, 0),
        uninvited=services.events.uninvited(event_id),
        invited=stake.invites,
        stale_invites=services.invites.count_stale(event_id) if stake.invites else 0,
        tickets_saved=tickets.file.items if tickets else None,
        tickets_current=tickets is not None and tickets.is_current,
        packs=stake.packs,
        seated=services.seatings.seated(event_id),
    )
    steps = steps_of(line, facts, now)
    return EventContent(
        line=line,
        tz=services.settings.tz,
        stage=stage_of(line, now),
        steps=steps,
        step=next_step(line, steps, now),
        venues=[venue for venue, _ in services.venues.list()],
        sessions=services.programme.of_event(event_id),
        parts=services.parts.lines(event_id),
        files=files,
    )

"""Planning, changing and calling off events: the dialog, the write, and what is said about it."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.event_place import EventPlace, Place
from meetup_desk.domain.event_stakes import EventStake
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.times import moment_of
from meetup_desk.domain.venues import Venue
from meetup_desk.services.events.drafts import PlannedEvents
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.rsvps.stakes import Stake
from meetup_desk.services.services import Services
from meetup_desk.ui.events.cancel_dialog import ask_cancel
from meetup_desk.ui.events.clashes import ClashNotice
from meetup_desk.ui.events.drafts import (
    Planning,
    changed_fields,
    new_venue_of,
    planning_of,
    values_for_new,
    values_of,
)
from meetup_desk.ui.events.event_dialog import EventDialog
from meetup_desk.ui.events.rescheduler import Rescheduler
from meetup_desk.ui.events.scope_words import ScopeWords
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.stake_words import say_stake
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.words.event_stakes import say_stake as say_held

_Then = tuple[Place | None, str]  # the part of the event's page to show, and what is wanted there


@dataclass(frozen=True, slots=True)
class _FormDefaults:
    """What the form of a new event is filled in from."""

    venues: list[Venue]
    last: Event | None
    today: date
    tz: str
    groups: list[Option]


class Planner(QObject):
    """What an organiser does to the plan of an event."""

    def __init__(self, context: Context, services: Services, writes: Writes, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._services, self._writes, self._page = context, services, writes, parent
        self._rescheduler = Rescheduler(context, services, writes, parent)

    def plan_new(
        self,
        day: date | None = None,
        *,
        group: GroupId | None = None,
        then: Place | None = None,
        detail: str = "",
    ) -> None:
        """Ask for a new event, on a day or for a group where one was chosen, and show it or a part of it."""
        chosen = ({"date": day} if day else {}) | ({"group": str(group)} if group else {})
        asking = partial(self._ask_new, chosen, (then, detail))
        self._context.jobs.run(self._known, asking, key=(self, "known"))

    def edit(self, event: Event) -> None:
        """Ask what to change of an event."""

        def ask(known: _FormDefaults) -> None:
            notice = ClashNotice(self._context, self._services, event)
            dialog = EventDialog(
                self._context.look,
                self._page,
                known.venues,
                values_of(event),
                new=False,
                notice=notice,
                groups=known.groups,
            )
            values = dialog.draft()
            if values is not None and _differs(values, event):
                self._save(event, values)

        self._context.jobs.run(self._known, ask, key=(self, "known"))

    def cancel(self, event: Event) -> None:
        """Ask why, and call an event off."""
        rsvps = self._services.rsvps

        def read() -> tuple[Stake, EventStake, list[Event]]:
            held = self._services.events.stake([event.id])
            return rsvps.stake_of_all(event.id), held, self._dates_of(event)

        self._context.jobs.run(read, partial(self._ask_cancel, event))

    def _ask_cancel(self, event: Event, read: tuple[Stake, EventStake, list[Event]]) -> None:
        stake, held, dates = read
        planned = [date for date in dates if date.status is not EventStatus.CANCELLED]
        words = ScopeWords(event, planned, self._services.desk.now())
        answer = ask_cancel(self._context.look, self._page, event, self._say_stakes(stake, held), words)
        if answer is None:
            return
        reason, scope = answer
        title = shown_title(event.title)
        self._writes.run(
            lambda: self._services.events.cancel(event.id, ACTOR, reason=reason, scope=scope),
            lambda changes: changes,
            lambda _: self.tr("“{title}” cancelled.").format(title=title),
        )

    def _say_stakes(self, stake: Stake, held: EventStake) -> str:
        """Say whom it hits, and which calendars and packs hold the event beside."""
        beside = EventStake(invites=held.invites, packs=held.packs)
        said = (say_stake(stake) if stake else "", say_held(beside, self._context.languages.current))
        return " ".join(filter(None, said))

    def _known(self) -> _FormDefaults:
        services = self._services
        recent = [
            *services.events.list(EventFilter.UPCOMING, limit=1_000),
            *services.events.list(EventFilter.PAST, limit=1),
        ]
        last = max((line.event for line in recent), key=lambda event: event.created_at, default=None)
        tz = services.settings.tz
        return _FormDefaults(
            venues=[venue for venue, _ in services.venues.list()],
            last=last,
            today=moment_of(services.desk.now(), tz).date(),
            tz=tz,
            groups=[
                Option(str(card.group.id), partial(str, card.group.name)) for card in services.groups.list()
            ],
        )

    def _ask_new(self, chosen: dict[str, Any], then: _Then, known: _FormDefaults) -> None:
        values = values_for_new(known.last, known.today, known.tz) | chosen
        first = known.last is None
        notice = None if first else ClashNotice(self._context, self._services, None)
        dialog = EventDialog(
            self._context.look,
            self._page,
            known.venues,
            values,
            new=True,
            first=first,
            notice=notice,
            groups=known.groups,
        )
        answered = dialog.draft()
        if answered is not None:
            self._plan(planning_of(answered), then)

    def _plan(self, planning: Planning, then: _Then) -> None:
        services = self._services

        def work() -> PlannedEvents:
            draft = planning.draft
            if planning.new_venue is not None:
                draft = replace(draft, venue_id=services.venues.add(planning.new_venue, ACTOR)[0].id)
            return services.events.add(draft, ACTOR)

        self._writes.run(
            work, lambda planned: planned.changes, self._say_planned, done=partial(self._show, then)
        )

    def _say_planned(self, planned: PlannedEvents) -> str:
        if planned.series is None:
            return self.tr("“{title}” created.").format(title=shown_title(planned.events[0].title))
        return self.tr("%Ln events created.", "", len(planned.events))

    def _show(self, then: _Then, planned: PlannedEvents) -> None:
        event_id, (place, detail) = EventId(planned.events[0].id), then
        self._context.go("events", event_id if place is None else EventPlace(event_id, place, detail))

    def _save(self, event: Event, values: dict[str, Any]) -> None:
        self._rescheduler.change(event, changed_fields(values, event), new_venue_of(values))

    def _dates_of(self, event: Event) -> list[Event]:
        """Give the dates of its series, or the one that it is."""
        return [event] if event.series_id is None else self._services.events.series(event.series_id)[1]


def _differs(values: dict[str, Any], event: Event) -> bool:
    return new_venue_of(values) is not None or bool(changed_fields(values, event).given())

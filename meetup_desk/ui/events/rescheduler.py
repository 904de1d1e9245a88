"""Moving, postponing and duplicating events: what it touches is said first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.event_stakes import EventStake
from meetup_desk.domain.events import Event, EventStatus, Scope
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.series import in_scope
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventEdit, PlannedEvents
from meetup_desk.services.events.duplicating import DuplicateContent
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.ui.events.scope_words import ScopeWords
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.dates import say_plan
from meetup_desk.words.event_stakes import say_stake


class Rescheduler(QObject):
    """What an organiser does with the day of an event; `page` is what questions are asked over."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def actions(self, event: Event) -> list[Action]:
        """Offer what can be done with the day of an event."""
        duplicate, postpone = self.tr("Duplicate…"), self.tr("Postpone…")
        offered = [
            Action(key="duplicate", text=lambda: duplicate, icon="copy", run=partial(self.duplicate, event))
        ]
        if event.status is not EventStatus.CANCELLED:
            run = partial(self.postpone, event)
            offered.append(Action(key="postpone", text=lambda: postpone, icon="calendar-clock", run=run))
        return offered

    # -- moving, and other changes that are not asked for in the form

    def move(self, event: Event, days: int) -> None:
        """Move an event by days, and with it others of its series where that is wanted."""
        plan = event.plan.moved_to(event.plan.start + timedelta(days=days))
        self.change(event, EventEdit(plan=plan))

    def change(self, event: Event, edit: EventEdit, new_venue: VenueDraft | None = None) -> None:
        """Change an event; where others are told by it, or a series is meant, that is asked first."""
        services = self._services

        felt = _is_felt(edit, new_venue)

        def read() -> tuple[list[Event], dict[Scope, EventStake | None]]:
            dates = [event] if event.series_id is None else services.events.series(event.series_id)[1]
            meant = {scope: [date.id for date in in_scope(event, dates, scope)] for scope in Scope}
            return dates, {
                scope: services.events.stake(ids) if felt else None for scope, ids in meant.items()
            }

        def ask(found: tuple[list[Event], dict[Scope, EventStake | None]]) -> None:
            dates, stakes = found
            words = ScopeWords(event, dates, services.desk.now())
            scopes = words.scopes() if len(dates) > 1 else [Scope.THIS]
            asked = _Asked(edit, new_venue, words, {scope: stakes[scope] for scope in scopes})
            self._ask_scope(event, asked)

        self._context.jobs.run(read, ask)

    def _ask_scope(self, event: Event, asked: "_Asked") -> None:
        words, scopes = asked.words, list(asked.stakes)
        if len(scopes) == 1 and not asked.stakes[Scope.THIS]:
            self._write(event, asked, Scope.THIS)
            return
        verbs = [
            DialogVerb(scope, words.name(scope) if len(scopes) > 1 else self.tr("Save"), kind)
            for scope, kind in zip(reversed(scopes), _kinds(len(scopes)), strict=True)
        ]
        keep = DialogVerb("keep", self.tr("Keep as is"))
        title = self.tr("Change “{title}”?").format(title=shown_title(event.title))
        chosen = self._context.asker.choose(self._page, title, self._say(asked), [keep, *verbs])
        if chosen not in ("", "keep"):
            self._write(event, asked, Scope(chosen))

    def _say(self, asked: "_Asked") -> str:
        """Say the new time, which dates there are, and what each choice touches."""
        lang, plan = self._context.languages.current, asked.edit.plan
        lines = []
        if isinstance(plan, Plan):
            lines.append(self.tr("New time: {when}.").format(when=say_plan(plan, lang)))
        several = len(asked.stakes) > 1
        lines += [asked.words.text()] if several else []
        for scope, stake in asked.stakes.items():
            if stake:
                said = say_stake(stake, lang)
                lines.append(f"{asked.words.name(scope)}: {said}" if several else said)
        return "\n".join(lines)

    def _write(self, event: Event, asked: "_Asked", scope: Scope) -> None:
        services = self._services

        def work() -> Changes:
            wanted = asked.edit
            if asked.new_venue is not None:
                wanted = replace(wanted, venue_id=services.venues.add(asked.new_venue, ACTOR)[0].id)
            return services.events.change(event.id, wanted, ACTOR, scope=scope)

        title = shown_title(event.title)
        self._writes.run(work, _same, lambda _: self.tr("“{title}” changed.").format(title=title))

    # -- duplicating

    def duplicate(self, event: Event) -> None:
        """Ask for the day, and for what goes along; show the copy."""
        week = timedelta(days=7)
        fields = [
            Field(key="day", label=lambda: self.tr("Date"), kind="date", width=168),
            Field(key="parts", label=lambda: self.tr("With parts and programme"), kind="switch"),
            Field(key="doors", label=lambda: self.tr("With door lists"), kind="switch"),
            Field(
                key="people",
                label=lambda: self.tr("Invite the same people"),
                kind="switch",
                help=lambda: self.tr("Those who were going or had not answered become invited."),
            ),
        ]
        values = {"day": event.plan.first_day + week, "parts": True, "doors": True, "people": False}
        title = self.tr("Duplicate “{title}”").format(title=shown_title(event.title))
        given = self._ask(title, fields, values, self.tr("Duplicate event"))
        if given is None:
            return
        copied = DuplicateContent(parts=given["parts"], doors=given["doors"], people=given["people"])
        day: date = given["day"]
        self._writes.run(
            lambda: self._services.events.duplicate(event.id, day, ACTOR, copied),
            lambda planned: planned.changes,
            self._say_duplicated,
            done=lambda planned: self._context.go("events", EventId(planned.events[0].id)),
        )

    def _say_duplicated(self, planned: PlannedEvents) -> str:
        (made,) = planned.events
        when = say_plan(made.plan, self._context.languages.current, year=False)
        return self.tr("“{title}” created: {when}.").format(title=shown_title(made.title), when=when)

    # -- postponing

    def postpone(self, event: Event) -> None:
        """Say what it touches, ask for the new day, and postpone."""
        events = self._services.events
        self._context.jobs.run(lambda: events.stake([event.id]), partial(self._ask_postpone, event))

    def _ask_postpone(self, event: Event, stake: EventStake) -> None:
        fields = [
            Field(
                key="day",
                label=lambda: self.tr("New date"),
                kind="date",
                width=168,
                optional_date=True,
                help=lambda: self.tr("Leave empty if the date is not known yet."),
            ),
            *(
                []
                if event.plan.all_day
                else [Field(key="start", label=lambda: self.tr("Start"), kind="time", width=104)]
            ),
        ]
        text = " ".join(
            filter(
                None,
                (
                    self.tr("Everyone is asked again."),
                    say_stake(stake, self._context.languages.current),
                ),
            )
        )
        title = self.tr("Postpone “{title}”?").format(title=shown_title(event.title))
        values = {"day": event.plan.first_day + timedelta(days=7), "start": event.plan.start.time()}
        given = self._ask(title, fields, values, self.tr("Postpone event"), text=text)
        if given is None:
            return
        plan = None if given["day"] is None else _plan_on(event.plan, given)
        self._writes.run(
            lambda: self._services.events.postpone(event.id, ACTOR, plan=plan),
            _same,
            lambda _: self.tr("“{title}” postponed. Save the invites again to tell everyone.").format(
                title=shown_title(event.title)
            ),
        )

    def _ask(
        self, title: str, fields: Sequence[Field], values: dict[str, Any], verb: str, *, text: str = ""
    ) -> dict[str, Any] | None:
        known = {field.key for field in fields}
        return FormDialog(
            self._context.look,
            self._page.window(),
            title,
            fields,
            verb=verb,
            leave=self.tr("Cancel"),
            values={key: value for key, value in values.items() if key in known},
            text=text,
        ).draft()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A change that is asked about: what becomes of the event, and what hangs on each choice of dates."""

    edit: EventEdit
    new_venue: VenueDraft | None
    words: ScopeWords
    stakes: Mapping[Scope, EventStake | None]  # None: nobody hears of it


def _is_felt(edit: EventEdit, new_venue: VenueDraft | None) -> bool:
    """Tell whether others hear of a change: another time or place."""
    return new_venue is not None or not {"plan", "venue_id"}.isdisjoint(edit.given())


def _kinds(count: int) -> list[Any]:
    return [*["plain"] * (count - 1), "primary"]


def _plan_on(plan: Plan, given: dict[str, Any]) -> Plan:
    start = given.get("start") or plan.start.time()
    return plan.moved_to(datetime.combine(given["day"], start))


def _same(changes: Changes) -> Changes:
    return changes

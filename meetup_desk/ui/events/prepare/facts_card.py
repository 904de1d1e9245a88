"""The facts of an event, each edited where it stands."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from meetup_desk.domain.events import Event, EventStatus, PartyPolicy, Promotion
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.venues import Venue
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.ui.events.drafts import changed_fields, values_of
from meetup_desk.ui.events.event_form import NEW_VENUE, fields
from meetup_desk.ui.events.event_length import end_problem
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.card import Card
from meetup_desk.ui.widgets.editable_fact import EditableFact, Values
from meetup_desk.ui.widgets.event_cells import place_of
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.words.dates import say_clock, say_day, say_plan


class _Fact(NamedTuple):
    """A row: its name, what it says, and the fields of the form that it opens."""

    name: str
    text: str
    fields: tuple[str, ...]


class FactsCard(Card):
    """`edited` brings what differs."""

    edited = Signal(object)  # an EventEdit

    def __init__(self, look: Look, lang: Callable[[], str]) -> None:
        super().__init__(look)
        self._lang = lang
        self._line: EventLine | None = None
        self._home_tz = ""
        self._venues: Sequence[Venue] = ()
        self.facts: dict[str, EditableFact] = {}

    def show_event(self, line: EventLine, venues: Sequence[Venue], home_tz: str) -> None:
        """Show the facts of an event; a fact that is being edited keeps what is written."""
        self._venues, self._home_tz = venues, home_tz
        same = self._line is not None and self._line.event.id == line.event.id
        self._line = line
        if not same or not any(fact.is_open() for fact in self.facts.values()):
            self.rebuild()

    def rebuild(self) -> None:
        """Say everything in the language of the window."""
        line = self._line
        if line is None:
            return
        editable = line.event.status is not EventStatus.CANCELLED
        self.set_title(self.tr("Details"), self.tr("Select a line to edit it") if editable else "")
        known = {field.key: field for field in fields(self._venues, repeats=False)}
        values = values_of(line.event)
        self.facts = {}
        for fact in self._facts(line):
            row = EditableFact(
                self._look, fact.name, [_in_row(known[key]) for key in fact.fields], check=self._check
            )
            row.show_fact(fact.text, values, editable=editable, soft=fact.text == self.tr("Not set"))
            row.saved.connect(self._save)
            self.facts[fact.fields[0]] = row
        self.set_rows(list(self.facts.values()))

    def _check(self, given: Values) -> str:
        line = self._line
        if line is None or "end" not in given:
            return ""
        values = values_of(line.event) | dict(given)
        return end_problem(values, at_once=line.event.plan.start == line.event.plan.end)

    def _save(self, given: dict[str, Any]) -> None:
        if self._line is not None:
            event = self._line.event
            edit: EventEdit = changed_fields(values_of(event) | given, event)
            if edit.given():
                self.edited.emit(edit)

    # -- what they say

    def _facts(self, line: EventLine) -> list[_Fact]:
        event, none = line.event, self.tr("Not set")
        return [
            _Fact(self.tr("Title"), event.title or none, ("title",)),
            _Fact(self.tr("Date"), self._day(event), ("date",)),
            *([] if event.plan.all_day else [_Fact(self.tr("Time"), self._time(event), ("start", "end"))]),
            _Fact(self.tr("Venue"), place_of(line) or self.tr("To be decided"), ("venue",)),
            _Fact(self.tr("Capacity"), self._capacity(event), ("capacity",)),
            _Fact(self.tr("RSVPs"), self._way_in(event), ("approval", "plus_ones")),
            _Fact(self.tr("Waitlist"), self._waitlist(event), ("promotion", "party_policy")),
            _Fact(self.tr("Goal"), event.goal or none, ("goal",)),
            _Fact(self.tr("Description"), event.description or none, ("description",)),
            _Fact(self.tr("Helper"), _helper(event) or none, ("helper", "helper_phone")),
            _Fact(self.tr("Notes"), event.notes or none, ("notes",)),
            _Fact(self.tr("In English"), event.title_en or none, ("title_en",)),
            _Fact(self.tr("Description in English"), event.description_en or none, ("description_en",)),
        ]

    def _day(self, event: Event) -> str:
        lang = self._lang()
        if event.plan.all_day or event.plan.first_day != event.plan.last_day:
            return say_plan(event.plan, lang)
        return say_day(event.plan.start, lang)

    def _time(self, event: Event) -> str:
        plan, lang = event.plan, self._lang()
        start = say_clock(plan.start, lang)
        times = start if plan.end == plan.start else f"{start} – {say_clock(plan.end, lang)}"
        return times if plan.tz == self._home_tz else f"{times} ({plan.tz})"

    def _capacity(self, event: Event) -> str:
        return self.tr("No limit") if event.capacity is None else self.tr("%Ln people", "", event.capacity)

    def _way_in(self, event: Event) -> str:
        way = (
            self.tr("You approve each RSVP")
            if event.approval
            else self.tr("Seats are given in order of RSVP")
        )
        if event.plus_ones is None:
            return way
        if event.plus_ones == 0:
            return way + " · " + self.tr("no guests")
        return way + " · " + self.tr("up to %Ln guests each", "", event.plus_ones)

    def _waitlist(self, event: Event) -> str:
        moves = {
            Promotion.AUTOMATIC: self.tr("Promoted automatically"),
            Promotion.BY_HAND: self.tr("You promote people"),
        }
        order = {
            PartyPolicy.STRICT: self.tr("in strict order"),
            PartyPolicy.SKIP: self.tr("skipping a party that doesn’t fit"),
        }
        return f"{moves[event.promotion]} · {order[event.party_policy]}"


def _helper(event: Event) -> str:
    return " · ".join(filter(None, (event.helper, event.helper_phone)))


def _in_row(field: Field) -> Field:
    """Leave out of a choice what needs more than a row."""
    if field.key == "venue":
        return replace(field, options=[option for option in field.options if option.key != NEW_VENUE])
    return field

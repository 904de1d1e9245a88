"""The dialogs of an event: new, and edit. They give a draft back and save nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from meetup_desk.domain.venues import Venue
from meetup_desk.ui.events.clashes import ClashNotice
from meetup_desk.ui.events.event_form import MORE_FIELDS, NEW_VENUE, VENUE_FIELDS, fields, group_field
from meetup_desk.ui.events.event_length import end_problem, last_day_problem, length_note
from meetup_desk.ui.events.guesses import GUESSED, GuessedFacts
from meetup_desk.ui.events.repeats import Repeat
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.venues.venue_form import namesake_problem
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.form_dialog import FormDialog


class EventDialog(FormDialog):
    """Asks for an event; the end follows the start, and the capacity the venue, until somebody sets them."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        venues: Sequence[Venue],
        values: Mapping[str, Any],
        *,
        new: bool,
        first: bool = False,
        notice: ClashNotice | None = None,
        groups: Sequence[Option] = (),
    ) -> None:
        """`groups` are asked for where there are several.

        `first` is of a desk without events: only title and day are asked, all else is said.
        """
        super().__init__(
            look,
            parent.window(),
            self.tr("New event") if new else self.tr("Edit event"),
            [*fields(venues, repeats=new), *group_field(groups)],
            verb=self.tr("Create event") if new else self.tr("Save"),
            leave=self.tr("Cancel"),
            values={key: value for key, value in values.items() if key != "group" or len(groups) > 1},
        )
        self._new = new
        self._first = first
        self._said = dict(GUESSED) if first else {}  # what is said and not asked
        self._guesses = GuessedFacts(look) if first else None
        if self._guesses is not None:
            self._guesses.say(self.form.values())
            self._guesses.opened.connect(self._ask_for)
            self.add_below(self._guesses)
        self._venues = venues
        self._capacities = {str(venue.id): venue.capacity for venue in venues}
        self._before = self.form.values()
        self._at_once = not new and self._before["start"] == self._before["end"]
        self._more_shown = False
        self._more = Button(look, self.tr("More settings"), kind="link", icon="chevron-down")
        self._more.clicked.connect(self.toggle_more)
        if notice is not None:
            self.body.addWidget(notice)
            self.add_below(notice.look_in, whole_width=False)
            self.form.changed.connect(lambda: notice.look_at(self.form.values()))
            notice.look_at(self.form.values())
        self.add_below(self._more, whole_width=False)
        zone = self.form.control("tz")
        if isinstance(zone, QLineEdit):
            zone.setCompleter(_zones(zone))
        self.form.changed.connect(self._follow)
        self._say_length()
        self._show_fields()

    def toggle_more(self) -> None:
        """Show or hide what is seldom changed."""
        self._more_shown = not self._more_shown
        self._more.set_icon("chevron-up" if self._more_shown else "chevron-down")
        self._more.set_text(self.tr("Fewer settings") if self._more_shown else self.tr("More settings"))
        self._show_fields()
        self.fit()

    def _ask_for(self, key: str) -> None:
        """Ask for what was guessed."""
        asked = self._said.pop(key)
        for field in asked:
            self.form.set_shown(field, shown=True)
        self._show_fields()
        self.fit()
        self.form.control(asked[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Keep what belongs together together."""
        now, before = self.form.values(), self._before
        if now["start"] != before["start"]:
            self.form.set_values({"end": _moved(before, now["start"])})
        if now["date"] != before["date"] and before["last"] is not None and now["last"] == before["last"]:
            self.form.set_values({"last": before["last"] + (now["date"] - before["date"])})
        holds, held = self._venue_capacity(now), self._venue_capacity(before)
        if holds != held and now["capacity"] == held:
            self.form.set_values({"capacity": holds})
        self._before = self.form.values()
        self._show_fields()
        self._say_length()
        self._compare_venue()
        if self._guesses is not None:
            self._guesses.say(self._before)

    def _say_length(self) -> None:
        """Say how long it is, or beside the end that it cannot be meant."""
        values = self.form.values()
        problem = end_problem(values, at_once=self._at_once)
        read = self.form.readable("start") and self.form.readable("end")
        self.form.set_problem("end", problem)
        self.form.set_problem("last", last_day_problem(values))
        self.form.set_note(
            "end", length_note(values) if read and not problem and "time" not in self._said else ""
        )

    def _compare_venue(self) -> None:
        """Say at once that a new venue cannot be told from one that is known."""
        values = self.form.values()
        name, address = values["venue_name"], values["venue_address"]
        self.form.set_problem("venue_name", namesake_problem(name, address, self._venues))

    def _venue_capacity(self, values: Mapping[str, Any]) -> int | None:
        """Give how many people the venue holds, be it known or just described; None where nobody said."""
        if values["venue"] == NEW_VENUE:
            described: int | None = values["venue_capacity"]
            return described
        return self._capacities.get(values["venue"])

    def _show_fields(self) -> None:
        values = self.form.values()
        for key in VENUE_FIELDS:
            self.form.set_shown(key, shown=values["venue"] == NEW_VENUE)
        for key in MORE_FIELDS:
            wrong = key == "last" and bool(last_day_problem(values))
            self.form.set_shown(key, shown=self._more_shown or wrong)
        for key in ("start", "end"):
            self.form.set_shown(key, shown=not values["all_day"])
        self.form.set_shown("description", shown=self._more_shown or not self._first)
        for key in (key for keys in self._said.values() for key in keys):
            self.form.set_shown(key, shown=False)
        if self._new:
            self.form.set_shown("times", shown=values["repeat"] != Repeat.NONE)


def _moved(before: Mapping[str, Any], start: time) -> time:
    """Give the end that keeps the length."""
    day = datetime(2000, 1, 1)  # noqa: DTZ001 - only times of day are reckoned with
    first, last = (datetime.combine(day, before[key]) for key in ("start", "end"))
    length = last - first if last > first else last - first + timedelta(days=1)
    return (datetime.combine(day, start) + length).time()


def _zones(line: QLineEdit) -> QCompleter:
    completer = QCompleter(sorted(available_timezones()), line)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer

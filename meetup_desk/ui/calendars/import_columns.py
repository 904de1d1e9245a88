"""Entries of a calendar file as rows of a table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.services.calendars.import_preview import ImportEffect, ImportEntry, ImportLeftOut
from meetup_desk.ui.rsvps.rsvp_cells import state_of_status
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.dates import say_plan

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """One entry that was understood, told apart by its place."""

    id: int
    record: ImportEntry


@dataclass(frozen=True, slots=True)
class ShownLeft:
    """One that is not taken."""

    id: int
    record: ImportLeftOut


def _does(entry: ImportEntry, lang: str) -> PillState:
    if entry.name and entry.does is ImportEffect.CHANGED and entry.status is not None:
        return state_of_status(entry.status, lang)
    return {
        ImportEffect.ADDED: PillState(translate("CalendarLines", "New"), "accent", "calendar-plus"),
        ImportEffect.CHANGED: PillState(translate("CalendarLines", "Changes"), "warn", "pencil"),
        ImportEffect.CALLED_OFF: PillState(translate("CalendarLines", "Cancelled"), "bad", "calendar-x"),
        ImportEffect.UNCHANGED: PillState(translate("CalendarLines", "Unchanged"), "neutral", "minus"),
        ImportEffect.NOTED: PillState(translate("CalendarLines", "Request"), "warn", "circle-help"),
    }[entry.does]


def _when(entry: ImportEntry, lang: str) -> str:
    when = say_plan(entry.plan, lang) if entry.plan else ""
    if entry.events > 1:
        return translate("CalendarLines", "{count} dates from {when}").format(count=entry.events, when=when)
    return when


def entry_columns(lang: Callable[[], str]) -> list[Column[ShownEntry]]:
    """Columns of what was understood: what it is, what it does, when it is."""
    return [
        Column(
            key="what",
            title=lambda: translate("CalendarLines", "Change"),
            kind="person",
            value=_what,
            width=260,
            grow=2,
        ),
        Column(
            key="does",
            title=lambda: translate("CalendarLines", "Result"),
            kind="pill",
            value=lambda row: _does(row.record, lang()),
            width=152,
        ),
        Column(
            key="when",
            title=lambda: translate("CalendarLines", "When"),
            value=lambda row: _when(row.record, lang()),
            width=260,
            grow=2,
            drop_order=2,
        ),
        Column(
            key="note",
            title=lambda: translate("CalendarLines", "Notes"),
            value=lambda row: row.record.say_note(lang()),
            width=200,
            grow=2,
            drop_order=1,
        ),
    ]


def left_columns(lang: Callable[[], str]) -> list[Column[ShownLeft]]:
    """Columns of what is not taken."""
    return [
        Column(
            key="line",
            title=lambda: translate("CalendarLines", "Line"),
            kind="number",
            value=lambda row: row.record.line,
            width=72,
        ),
        Column(
            key="why",
            title=lambda: translate("CalendarLines", "Reason"),
            value=lambda row: row.record.say(lang()),
            width=480,
            grow=1,
        ),
    ]


def _what(row: ShownEntry) -> TwoLines:
    entry = row.record
    title = shown_title(entry.title)
    return TwoLines(entry.name, title) if entry.name else TwoLines(title)

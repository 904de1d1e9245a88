"""Columns of the table of RSVPs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.times import moment_of
from meetup_desk.services.rsvps.rsvps import RsvpSort
from meetup_desk.ui.rsvps.rsvp_cells import arrival_of, name_and_affiliation, status_of
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.widgets.columns import Column

translate = QCoreApplication.translate


def columns(
    lang: Callable[[], str], tz: Callable[[], str], judged: Callable[[], bool]
) -> list[Column[RsvpLine]]:
    """Columns of the table; `tz` is the zone in which answers are dated, `judged` says whether there are
    no-shows.
    """
    return [
        Column(
            key="name",
            title=lambda: translate("RsvpTable", "Person"),
            kind="person",
            value=name_and_affiliation,
            width=200,
            grow=3,
            sort=RsvpSort.NAME,
        ),
        Column(
            key="status",
            title=lambda: translate("RsvpTable", "Status"),
            kind="pill",
            value=lambda line: status_of(line, lang()),
            width=160,
            sort=RsvpSort.STATUS,
        ),
        Column(
            key="party",
            title=lambda: translate("RsvpTable", "Party"),
            kind="number",
            value=lambda line: line.party,
            width=72,
            sort=RsvpSort.PARTY,
        ),
        Column(
            key="arrived",
            title=lambda: translate("RsvpTable", "Arrived"),
            kind="pill",
            value=lambda line: arrival_of(line, lang(), judged=judged()),
            width=128,
            sort=RsvpSort.ARRIVAL,
        ),
        Column(
            key="phone",
            title=lambda: translate("RsvpTable", "Phone"),
            value=lambda line: shown_phone(line.phone),
            width=136,
            leaves=1,
        ),
        Column(
            key="note",
            title=lambda: translate("RsvpTable", "Needs and note"),
            value=needs_and_note,
            width=160,
            grow=2,
            leaves=2,
        ),
        Column(
            key="answered",
            title=lambda: translate("RsvpTable", "Answered"),
            value=lambda line: _day(line, tz(), lang()),
            width=120,
            leaves=3,
            align="right",
            sort=RsvpSort.ANSWERED,
        ),
    ]


def needs_and_note(line: RsvpLine) -> str:
    """Say in one line what somebody needs, and what they wrote."""
    needs = line.needs
    return " · ".join(clean(part) for part in (needs.diet, needs.access, needs.language, line.note) if part)


def _day(line: RsvpLine, tz: str, lang: str) -> str:
    moment = moment_of(line.answered_at, tz)
    return (
        f"{moment.month}. {moment.day}. {moment:%H:%M}" if lang == "ko" else f"{moment.day} {moment:%b %H:%M}"
    )

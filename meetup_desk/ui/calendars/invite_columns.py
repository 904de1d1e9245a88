"""Columns of the table of invites: who holds which, and what their calendar answered."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.invites import InviteState
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.calendars.invite_holders import InviteHolder
from meetup_desk.services.calendars.plan_text import plan_of_span
from meetup_desk.ui.rsvps.rsvp_cells import state_of_calendar, state_of_status
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.words.dates import say_plan
from meetup_desk.words.say import say

translate = QCoreApplication.translate

_URGENCY = (
    InviteState.OUTDATED,
    InviteState.MISSING,
    InviteState.GONE,
    InviteState.CURRENT,
    InviteState.WITHDRAWN,
    InviteState.NONE,
)


@dataclass(frozen=True, slots=True)
class InviteTableRow:
    """One attendee; who has no RSVP any more is told apart by a number below zero."""

    id: int
    holder: InviteHolder

    @property
    def needs_one(self) -> bool:
        """Whether a file has to be handed out."""
        return self.holder.state in (InviteState.OUTDATED, InviteState.MISSING)


def name_of(row: InviteTableRow) -> str:
    """Give who it is, as rows are sorted."""
    return row.holder.line.name if row.holder.line else ""


SORTS: dict[str, Callable[[InviteTableRow], object]] = {
    "name": name_of,
    "state": lambda row: (_URGENCY.index(row.holder.state), name_of(row)),
    "version": lambda row: row.holder.held.sequence if row.holder.held else -1,
    "handed": lambda row: row.holder.held.at if row.holder.held else 0,
    "reply": lambda row: row.holder.reply.received_at if row.holder.reply else 0,
}


def columns(lang: Callable[[], str], tz: Callable[[], str]) -> list[Column[InviteTableRow]]:
    """Columns of the table; `tz` is the zone in which hand-outs are dated."""
    return [
        Column(
            key="name",
            title=lambda: translate("InviteTable", "Person"),
            kind="person",
            value=_person,
            width=220,
            grow=2,
            sort="name",
        ),
        Column(
            key="state",
            title=lambda: translate("InviteTable", "Calendar"),
            kind="pill",
            value=lambda row: state_of_calendar(row.holder.state, lang()),
            width=160,
            sort="state",
        ),
        Column(
            key="status",
            title=lambda: translate("InviteTable", "RSVP"),
            kind="pill",
            value=lambda row: state_of_status(row.holder.line.status, lang()) if row.holder.line else None,
            width=128,
            drop_order=2,
        ),
        Column(
            key="version",
            title=lambda: translate("InviteTable", "Version"),
            kind="number",
            value=lambda row: row.holder.held.sequence + 1 if row.holder.held else None,
            width=80,
            drop_order=1,
            sort="version",
        ),
        Column(
            key="handed",
            title=lambda: translate("InviteTable", "Sent"),
            value=lambda row: _day(row.holder.held.at, tz(), lang()) if row.holder.held else "",
            width=128,
            drop_order=1,
            align="right",
            sort="handed",
        ),
        Column(
            key="reply",
            title=lambda: translate("InviteTable", "Calendar reply"),
            value=lambda row: reply_of(row.holder, lang()),
            width=200,
            grow=2,
            drop_order=3,
            sort="reply",
        ),
    ]


def reply_of(holder: InviteHolder, lang: str) -> str:
    """Say what came back, in one line."""
    reply = holder.reply
    if reply is None:
        return ""
    word = say(f"reply.{reply.partstat if reply.method == 'REPLY' else reply.method}".lower(), lang)
    proposed = plan_of_span(reply.proposed) if reply.proposed else None
    when = say_plan(proposed, lang, year=False) if proposed else ""
    return " · ".join(part for part in (word, when, reply.comment) if part)


def _person(row: InviteTableRow) -> TwoLines:
    line = row.holder.line
    if line is None:
        return TwoLines(translate("InviteTable", "Person with an undone RSVP"))
    return TwoLines(line.name, line.email or translate("InviteTable", "No email address"))


def _day(at: Instant, tz: str, lang: str) -> str:
    moment = moment_of(at, tz)
    return (
        f"{moment.month}. {moment.day}. {moment:%H:%M}" if lang == "ko" else f"{moment.day} {moment:%b %H:%M}"
    )

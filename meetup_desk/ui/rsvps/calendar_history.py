"""What passed between the desk and one person's calendar: invites handed out, answers, other times."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.invites import HandedInvite, InviteReply, InviteState
from meetup_desk.domain.times import Instant, Plan, moment_of
from meetup_desk.services.calendars.invite_holders import InviteHolder
from meetup_desk.services.calendars.plan_text import plan_of_span
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.dates import say_clock, say_day, say_plan
from meetup_desk.words.say import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CalendarHistory:
    """How a calendar stands, and how it came to that."""

    holder: InviteHolder
    invites: list[HandedInvite]
    replies: list[InviteReply]
    plan: Plan  # of the event

    @property
    def proposal(self) -> Plan | None:
        """Another time that they wish for, and that nobody has answered."""
        reply, held = self.holder.reply, self.holder.held
        if reply is None or reply.method != "COUNTER" or (held is not None and held.at > reply.received_at):
            return None
        found = plan_of_span(reply.proposed)
        return None if found == self.plan else found

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not self.invites and not self.replies and self.holder.state is InviteState.NONE


def lines_of(story: CalendarHistory, lang: str, tz: str) -> list[tuple[str, str]]:
    """Say what happened and when, the newest first."""
    out = [(handed.at, _handed_text(handed, lang)) for handed in story.invites]
    back = [(reply.received_at, _reply_text(reply, lang)) for reply in story.replies]
    moments = sorted([*out, *back], key=lambda moment: moment[0], reverse=True)
    return [(text, _when(at, lang, tz)) for at, text in moments]


def _handed_text(handed: HandedInvite, lang: str) -> str:
    plan = plan_of_span(handed.schedule)
    when = say_plan(plan, lang, year=False) if plan else ""
    if handed.method == "CANCEL":
        text = translate("InviteStory", "Cancellation sent, version {version}")
    else:
        text = translate("InviteStory", "Invite sent, version {version}: {when}")
    return text.format(version=handed.sequence + 1, when=when)


def _reply_text(reply: InviteReply, lang: str) -> str:
    if reply.method == "COUNTER":
        plan = plan_of_span(reply.proposed)
        text = translate("InviteStory", "Their calendar proposes another time: {when}").format(
            when=say_plan(plan, lang, year=False) if plan else reply.proposed
        )
    elif reply.method == "REFRESH":
        text = translate("InviteStory", "Their calendar requests the invite again")
    else:
        word = say(f"reply.{reply.partstat or 'reply'}".lower(), lang)
        text = translate("InviteStory", "Replied from their calendar: {answer}").format(answer=word)
    return f"{text} “{reply.comment}”" if reply.comment else text


def _when(at: Instant, lang: str, tz: str) -> str:
    moment = moment_of(at, tz)
    return f"{say_day(moment, lang)} {say_clock(moment, lang)}"


class CalendarHistoryView(QWidget):
    """The story with, where another time was asked for, the two answers to it."""

    def __init__(
        self,
        look: Look,
        lines: list[tuple[str, str]],
        *,
        move: Callable[[], None] | None,
        keep: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for place, (text, when) in enumerate(lines):
            line = QVBoxLayout()
            line.setSpacing(0)
            line.addWidget(Label(text, wrap=True))
            if when:
                line.addWidget(Label(when, size="caption", ink="soft"))
            column.addLayout(line)
            if place == 0 and move is not None and keep is not None:  # what was asked last stands first
                column.addWidget(self._offers(look, move, keep))

    def _offers(self, look: Look, move: Callable[[], None], keep: Callable[[], None]) -> QWidget:
        box = QWidget()
        row = FlowLayout(box, gap=8)
        offers = (
            (self.tr("Move event"), "calendar-clock", move),
            (self.tr("Keep current time"), "calendar-check", keep),
        )
        for text, icon, run in offers:
            button = Button(look, text, icon=icon)
            button.clicked.connect(lambda _=False, run=run: run())
            row.addWidget(button)
        return box

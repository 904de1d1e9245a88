"""Introductions as rows of a table: who needs what, who offers it, and what each said."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.introductions import Introduction, IntroductionAnswer, IntroductionState
from meetup_desk.services.introductions.introductions import IntroductionLine
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.say import say

translate = QCoreApplication.translate

ALL = "all"
_ANSWERS: dict[IntroductionAnswer, tuple[Tone, str]] = {
    IntroductionAnswer.YES: ("good", "check"),
    IntroductionAnswer.NO: ("neutral", "minus"),
    IntroductionAnswer.NOT_NOW: ("neutral", "clock"),
}


@dataclass(frozen=True, slots=True)
class IntroductionTableRow:
    """An introduction in the table."""

    id: int
    line: IntroductionLine


def fits(row: IntroductionTableRow, state: str) -> bool:
    """Tell whether a row is in a state; all of them are in `all`."""
    return state in (ALL, row.line.introduction.state)


def columns(lang: Callable[[], str]) -> list[Column[IntroductionTableRow]]:
    """Give the columns, from who needs something to who offers it."""
    return [
        Column(
            key="person",
            title=lambda: translate("Introductions", "Needs help"),
            kind="person",
            value=lambda row: TwoLines(row.line.name, row.line.need),
            width=240,
            grow=1,
            sort="person",
        ),
        Column(
            key="answer",
            title=lambda: translate("Introductions", "Answer"),
            kind="pill",
            value=lambda row: answer_pill(row.line.introduction, row.line.introduction.answer, lang()),
            width=112,
        ),
        Column(
            key="other",
            title=lambda: translate("Introductions", "Offers help"),
            kind="person",
            value=lambda row: TwoLines(row.line.other, row.line.offer),
            width=240,
            grow=1,
            sort="other",
        ),
        Column(
            key="other_answer",
            title=lambda: translate("Introductions", "Answer"),
            kind="pill",
            value=lambda row: answer_pill(row.line.introduction, row.line.introduction.other_answer, lang()),
            width=112,
        ),
    ]


def answer_pill(introduction: Introduction, answer: IntroductionAnswer, lang: str) -> PillState:
    """Say what one of the two said, or that nobody knows yet."""
    if introduction.state is IntroductionState.MET:
        return PillState(say("introduction.state.met", lang), "good", "users")
    if answer in _ANSWERS:
        tone, icon = _ANSWERS[answer]
        return PillState(say(f"introduction.answer.{answer}", lang), tone, icon)
    if introduction.asked_at is not None:
        return PillState(translate("Introductions", "Asked"), "accent", "send")
    return PillState(translate("Introductions", "Not yet"), "neutral", "circle-dashed")

"""What the door shows of an answer: the word, the name, what to hand over, and what to do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.verdicts import OVERRIDABLE, Direction, Severity, Verdict
from meetup_desk.ui.door.screen.texts import list_title
from meetup_desk.words.door_answers import verdict_text

translate = QCoreApplication.translate
_MOST_BUTTONS = 9
_DOT = "\u00a0· "  # a line never begins with it
_HANDED_OVER = frozenset({Verdict.ADMITTED, Verdict.NOT_IN_PACK, Verdict.OVER_CAPACITY, Verdict.WRONG_TIME})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerText:
    """The lines of a verdict, from the largest meaning to the smallest; empty ones are left out."""

    severity: Severity
    word: str
    name: str = ""
    aside: str = ""  # tells people of one name apart
    line: str = ""  # how many of the party, and what to hand over
    todo: str = ""

    def spoken(self) -> str:
        """Say all of it in one breath, for a screen reader."""
        return ". ".join(part for part in (self.word, self.name, self.aside, self.line, self.todo) if part)


def said_of(answer: DoorAnswer, tz: str, lang: str) -> AnswerText:
    """Put an answer into words; times are those of the event's zone."""
    # What tells people of one name apart stands in a line of its own.
    shown = replace(answer, told_apart="", list_name=list_title(answer.list_name))
    text = verdict_text(shown, tz, lang)
    green = answer.severity is Severity.GREEN
    return AnswerText(
        severity=answer.severity,
        word=text.word,
        name=answer.name,
        aside=_aside(answer),
        line=_DOT.join(_hand_over(answer)) if green else "",
        todo=_green_todo(answer, text.message) if green else text.message,
    )


def choices(answer: DoorAnswer) -> range:
    """Give how many of the party may be chosen instead; empty where there is nothing to choose."""
    if asks_party(answer):
        return range(1, _MOST_BUTTONS + 1)
    if answer.rsvp_id is None:
        return range(0)
    if answer.verdict is Verdict.OVER_CAPACITY:
        most = answer.seats or 0
    elif answer.severity is not Severity.GREEN:
        return range(0)
    elif answer.direction is Direction.OUT:
        most = answer.party - answer.still_out + answer.count
    else:
        most = answer.count + answer.still_out
    enough = 1 if answer.verdict is Verdict.OVER_CAPACITY else 2
    return range(1, min(most, _MOST_BUTTONS) + 1) if most >= enough else range(0)


def asks_party(answer: DoorAnswer) -> bool:
    """Tell whether somebody came in with a ticket of which this door cannot know how many it is for."""
    return not answer.known and answer.admitted_now > 0


def overridable(answer: DoorAnswer) -> bool:
    """Tell whether a supervisor's word would let this party in."""
    guest = answer.verdict in {Verdict.NOT_IN_PACK, Verdict.OVER_CAPACITY}  # of whom no answer is known
    known = guest or answer.rsvp_id is not None
    return known and answer.verdict in OVERRIDABLE and answer.severity is Severity.YELLOW


def can_be_handed_over(answer: DoorAnswer) -> bool:
    """Tell whether somebody else may stand there with this ticket: one that is good, or was used once."""
    known = answer.rsvp_id is not None and answer.direction is Direction.IN
    return known and answer.verdict in _HANDED_OVER


def badge_due(answer: DoorAnswer) -> bool:
    """Tell whether somebody came in of whom a badge could say something."""
    return answer.admitted_now > 0 and answer.rsvp is not None


def badge_lost(answer: DoorAnswer) -> bool:
    """Tell whether somebody who is in already may want a badge: it was lost, or never came out."""
    return answer.verdict is Verdict.ALREADY_IN and answer.rsvp is not None


def people(count: int) -> str:
    """Say a number of people."""
    if count == 1:
        return translate("Door", "1 person")
    return translate("Door", "{count} people").format(count=f"{count:,}")


def aside_of(told_apart: str) -> str:
    """Say what tells somebody apart: the affiliation, the last digits of the phone, or the ticket."""
    if re.fullmatch(r"\d{4}", told_apart):
        return translate("Door", "phone ends in {digits}").format(digits=told_apart)
    if re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", told_apart):
        return translate("Door", "ticket {code}").format(code=told_apart)
    return told_apart


def slip_of(slip: int | None) -> str:
    """Say the number of a slip."""
    return "" if slip is None else translate("Door", "slip no. {n}").format(n=slip)


def along_of(guests: Sequence[str]) -> str:
    """Say who comes along."""
    return translate("Door", "with {names}").format(names=", ".join(guests)) if guests else ""


def _aside(answer: DoorAnswer) -> str:
    instead = translate("Door", "instead of {name}").format(name=answer.instead_of)
    parts = (aside_of(answer.told_apart), instead if answer.instead_of else "")
    return _DOT.join(part for part in parts if part)


def _hand_over(answer: DoorAnswer) -> list[str]:
    needs = answer.needs
    other = answer.badge_name not in ("", answer.name)
    badge = translate("Door", "badge: {name}").format(name=answer.badge_name) if other else ""
    along = along_of(answer.guests)
    what = (slip_of(answer.slip), _how_many(answer), along, badge)
    facts = (*what, needs.diet, needs.access, needs.language, answer.note)
    return [fact for fact in facts if fact]


def _how_many(answer: DoorAnswer) -> str:
    if answer.party <= 1:
        return people(answer.count)
    inward = answer.direction is Direction.IN
    here = max(answer.party - answer.still_out, 0) if inward else answer.count  # 3 of 3, once all are in
    return translate("Door", "{count} of {party}").format(count=here, party=answer.party)


def _green_todo(answer: DoorAnswer, message: str) -> str:
    if answer.overridden or answer.verdict is Verdict.NOT_IN_PACK:
        return message
    if answer.still_out and answer.direction is Direction.IN:
        return translate("Door", "{count} still outside").format(count=answer.still_out)
    return ""

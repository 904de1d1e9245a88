"""What the door shows of an answer: the word, the name, what to hand over, and what to do."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.verdicts import Direction, Severity, Verdict
from meetup_desk.ui.door.texts.door_texts import list_title
from meetup_desk.ui.door.texts.person_texts import companions_text, distinction_text, people_text, slip_text
from meetup_desk.words.door_answers import verdict_text

translate = QCoreApplication.translate


_DOT = "\u00a0· "  # a line never begins with it


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerText:
    """The lines of a verdict, from the largest meaning to the smallest; empty ones are left out."""

    severity: Severity
    out: bool = False  # somebody goes out
    word: str
    name: str = ""
    aside: str = ""  # tells people of one name apart
    line: str = ""  # how many of the party, and what to hand over
    todo: str = ""

    def spoken(self) -> str:
        """Say all of it in one breath, for a screen reader."""
        return ". ".join(part for part in (self.word, self.name, self.aside, self.line, self.todo) if part)


def answer_text_of(answer: DoorAnswer, tz: str, lang: str) -> AnswerText:
    """Put an answer into words; times are those of the event's zone."""
    # What tells people of one name apart stands in a line of its own.
    shown = replace(answer, told_apart="", list_name=list_title(answer.list_name))
    text = verdict_text(shown, tz, lang)
    green = answer.severity is Severity.GREEN
    return AnswerText(
        severity=answer.severity,
        out=answer.direction is Direction.OUT,
        word=text.word,
        name=answer.name,
        aside=_aside(answer),
        line=_DOT.join(_hand_over(answer)) if green else "",
        todo=_green_todo(answer, text.message) if green else text.message,
    )


def _aside(answer: DoorAnswer) -> str:
    instead = translate("Door", "instead of {name}").format(name=answer.instead_of)
    parts = (distinction_text(answer.told_apart), instead if answer.instead_of else "")
    return _DOT.join(part for part in parts if part)


def _hand_over(answer: DoorAnswer) -> list[str]:
    needs = answer.needs
    other = answer.badge_name not in ("", answer.name)
    badge = translate("Door", "badge: {name}").format(name=answer.badge_name) if other else ""
    along = companions_text(answer.guests)
    buddy = translate("Door", "buddy: {name}").format(name=answer.buddy) if answer.buddy else ""
    what = (slip_text(answer.slip), _how_many(answer), along, buddy, badge)
    facts = (*what, needs.diet, needs.access, needs.language, answer.note)
    return [fact for fact in facts if fact]


def _how_many(answer: DoorAnswer) -> str:
    if answer.party <= 1:
        return people_text(answer.count)
    inward = answer.direction is Direction.IN
    here = max(answer.party - answer.still_out, 0) if inward else answer.count  # 3 of 3, once all are in
    return translate("Door", "{count} of {party}").format(count=here, party=answer.party)


def _green_todo(answer: DoorAnswer, message: str) -> str:
    if answer.overridden or answer.verdict is Verdict.NOT_IN_PACK:
        return message
    if answer.still_out and answer.direction is Direction.IN:
        return translate("Door", "{count} still outside").format(count=answer.still_out)
    return ""

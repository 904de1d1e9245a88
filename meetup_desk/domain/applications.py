"""Joining a group: what an application becomes, what is missing, and how long it has waited."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum

from meetup_desk.domain.groups import WITH_OPTIONS, FieldKind, Group, GroupQuestion, LocalText, WayIn
from meetup_desk.domain.memberships import MembershipStatus as Status
from meetup_desk.domain.times import DAY, Instant

_NUMBER = re.compile(r"-?\d{1,15}([.,]\d{1,6})?", re.ASCII)


class Urgency(StrEnum):
    """How a wait stands against the days in which the group answers."""

    IN_TIME = "in_time"
    SOON = "soon"  # the last day
    LATE = "late"


_STEPS: Mapping[str, frozenset[Status]] = {
    "invite": frozenset({Status.LEFT, Status.REFUSED, Status.EXPIRED, Status.REMOVED}),
    "apply": frozenset(Status) - {Status.APPROVED, Status.APPLIED},
    "approve": frozenset({Status.APPLIED, Status.ASKED_BACK, Status.INVITED, Status.REFUSED}),
    "refuse": frozenset({Status.APPLIED, Status.ASKED_BACK, Status.INVITED}),
    "ask": frozenset({Status.APPLIED, Status.ASKED_BACK}),
    "leave": frozenset({Status.APPROVED, Status.INVITED, Status.APPLIED, Status.ASKED_BACK}),
    "remove": frozenset({Status.APPROVED}),
    "renew": frozenset({Status.APPROVED, Status.EXPIRED}),
    "expire": frozenset({Status.APPROVED}),
}
"""From which statuses each step is possible."""


def can_step(status: Status, step: str) -> bool:
    """Tell whether a membership can take a step."""
    return status in _STEPS[step]


def applied(before: Status | None, way_in: WayIn) -> Status | None:
    """Give what an application makes of a membership; None where the group takes none.

    An invitation that is answered is an application too: conditions and limits hold for everybody.
    """
    if way_in is WayIn.INVITATION and before not in (Status.INVITED, Status.ASKED_BACK, Status.APPROVED):
        return None
    return before if before in (Status.APPROVED, Status.APPLIED) else Status.APPLIED


def missing(wanted: Iterable[str], met: Collection[str]) -> tuple[str, ...]:
    """Give the conditions that are not met, in the order of the group."""
    return tuple(name for name in wanted if name not in met)


def unanswered(group: Group, answers: Mapping[str, str]) -> tuple[GroupQuestion, ...]:
    """Give the required questions without an answer, in whichever language they were asked."""
    return tuple(
        question
        for question in group.questions
        if question.required and not any(answers.get(text) for text in question.text.values())
    )


def question_trouble(question: GroupQuestion) -> str:
    """Say why a question cannot be asked: `no_text`, `no_options`, `no_purpose`; "" where it can."""
    if not any(text.strip() for text in question.text.values()):
        return "no_text"
    if question.kind in WITH_OPTIONS and not all(map(_is_said, question.options or [{}])):
        return "no_options"
    return "no_purpose" if question.kind is FieldKind.CONSENT and not question.purpose.strip() else ""


def answer_trouble(question: GroupQuestion, answer: str) -> str:
    """Say what is wrong with a typed answer: `number`, `date`, `option`; "" where it fits or is none."""
    if not answer:
        return ""
    match question.kind:
        case FieldKind.NUMBER:
            return "" if _NUMBER.fullmatch(answer) else "number"
        case FieldKind.DATE:
            return "" if _is_date(answer) else "date"
        case FieldKind.CHOICE:
            return "" if answer in _options(question) else "option"
        case FieldKind.MANY:
            return "" if set(answer.split(", ")) <= _options(question) else "option"
        case _:
            return ""


def _is_date(answer: str) -> bool:
    try:
        date.fromisoformat(answer)
    except ValueError:
        return False
    return True


def _options(question: GroupQuestion) -> set[str]:
    return {text for option in question.options for text in option.values()}


def repeated(questions: Iterable[GroupQuestion]) -> str:
    """Give a text that two questions share, "" where none do: answers are known by what was asked."""
    known: set[str] = set()
    for question in questions:
        own = {text for text in question.text.values() if text}
        if same := known & own:
            return min(same)
        known |= own
    return ""


def _is_said(text: LocalText) -> bool:
    return any(each.strip() for each in text.values())


def text_in(text: LocalText, lang: str) -> str:
    """Give a text in a language, else in any."""
    return text.get(lang) or text.get("") or next(iter(text.values()), "")


def waiting_days(applied_at: Instant, now: Instant) -> int:
    """Give the whole days since an application."""
    return max(0, (now - applied_at) // DAY)


def urgency(days: int, target_days: int) -> Urgency:
    """Say how a wait stands: the last day in time is amber, from the target on it is late."""
    if days >= target_days:
        return Urgency.LATE
    return Urgency.SOON if days >= target_days - 1 and days > 0 else Urgency.IN_TIME


def over_limit(memberships: int, most: int | None) -> bool:
    """Tell whether one more membership is more than a person may have; those in count, exempt or not."""
    return most is not None and memberships + 1 > most

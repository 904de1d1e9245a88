"""`checkin`: codes from the command, from pictures or from a scanner, each answered at once."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.cli.context import Session
from meetup_desk.cli.parser import Commands, wrong_usage
from meetup_desk.cli.rsvps import override_reason
from meetup_desk.cli.times import iso
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.names import clean
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.checkin import DeskDoor
    from meetup_desk.services.door_source import Answer

_SHAPES = {Severity.GREEN: "✓", Severity.YELLOW: "!", Severity.RED: "✕"}


def describe(commands: Commands) -> None:
    """Add the command."""
    verb = commands.verb("checkin", _checkin)
    verb.option("code", metavar="CODE", nargs="*", type=verb.read.text)
    verb.option("--image", metavar="FILE", nargs="+", action="extend", type=verb.read.file)
    verb.option("--stdin", action="store_true")
    verb.option("--event", metavar="ID", required=True)
    verb.option("--door", metavar="NAME", type=verb.read.text)
    verb.option("--direction", choices=[str(direction) for direction in Direction], default="in")
    verb.option("--count", metavar="N", type=verb.read.count)
    verb.option("--override", action="store_true", words="door_override")
    verb.option("--reason", metavar="R", type=verb.read.text)


def _checkin(session: Session, asked: Namespace) -> int:
    if sum(map(bool, (asked.code, asked.image, asked.stdin))) != 1:
        wrong_usage(asked, session.say("bad.codes"))
    reason = override_reason(session, asked)
    event = session.event(asked.event)
    # in the desk's language, so that one door has one name
    name = clean(asked.door or "") or say("cli.door.name", session.services.settings.language)
    door = session.services.door(event.id, name)
    post = _Post(session, door, asked, reason)
    if asked.image:
        return post.read_pictures(asked.image)
    for text in asked.code or _typed_lines():
        post.answer(text, typed=True)
    return 0


def _typed_lines() -> Iterator[str]:
    """Give each line as soon as it is there; what lies between two Enters of a scanner is none."""
    for line in sys.stdin:
        if text := line.strip():
            yield text


class _Post:
    """Where codes are handed in and verdicts come out."""

    def __init__(self, session: Session, door: "DeskDoor", asked: Namespace, reason: str | None) -> None:
        self._session, self._door = session, door
        self._direction, self._count = Direction(asked.direction), asked.count
        self._reason = reason

    def read_pictures(self, files: list[Path]) -> int:
        """Answer the codes of each picture; one that cannot be read is told, and the others go on."""
        from meetup_desk.services.pictures import codes_in  # noqa: PLC0415 - see `main`

        unread = 0
        with self._session.opener.with_pages():
            for file in files:
                try:
                    codes = codes_in(file)
                except DeskError as error:
                    self._session.refuse(error)
                    unread += 1
                    continue
                for text in codes or [""]:
                    self.answer(text, typed=False)
        return 1 if unread else 0

    def answer(self, text: str, *, typed: bool) -> None:
        """Judge a code, and tell the verdict once it is on the disk.

        A scanner types, a picture does not: it never holds a short code.
        """
        from meetup_desk.services.door_source import Ask  # noqa: PLC0415 - see `main`
        from meetup_desk.services.verdict_texts import say_answer  # noqa: PLC0415

        answer = self._door.scan(
            Ask(
                text=text,
                typed=typed,
                direction=self._direction,
                count=self._count,
                override_reason=self._reason,
            )
        )
        tz = self._door.event.plan.tz
        said = say_answer(answer, tz, self._session.lang)
        value = _value(answer, tz, said.message)
        self._session.tell(value, f"{_SHAPES[answer.severity]} {said.word} · {said.message}")


def _value(answer: "Answer", tz: str, message: str) -> dict[str, object]:
    return {
        "verdict": str(answer.verdict),
        "severity": str(answer.severity),
        "message": message,
        "name": answer.name or None,
        "party": answer.party or None,
        "admitted_now": answer.admitted_now,
        "still_out": answer.still_out,
        "rsvp": str(answer.rsvp) if answer.rsvp else None,
        "ticket": str(answer.ticket) if answer.ticket else None,
        "scan": str(answer.scan),
        "at": iso(answer.at, tz),
        "door": answer.door,
        "first_at": iso(answer.first_at, tz) if answer.first_at is not None else None,
        "first_door": answer.first_door or None,
    }

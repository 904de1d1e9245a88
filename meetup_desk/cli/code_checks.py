"""Codes from the command, from pictures or from a scanner: each is judged at a door and answered at once."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from meetup_desk.cli.supervisor import pin_option
from meetup_desk.cli.terminal.parser import Verb, wrong_usage
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.times import instant_of, iso
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.words.keyboards import say_layout

if TYPE_CHECKING:
    from meetup_desk.domain.door_answers import DoorAnswer
    from meetup_desk.services.door.door_source import DoorSource

_SHAPES = {Severity.GREEN: "✓", Severity.YELLOW: "!", Severity.RED: "✕"}


def code_options(verb: Verb) -> None:
    """Add what every command takes that checks codes."""
    verb.scattered("code", metavar="CODE", type=verb.read.text)
    verb.option("--image", metavar="FILE", nargs="+", action="extend", type=verb.read.file)
    verb.option("--stdin", action="store_true")
    verb.option("--direction", choices=[str(direction) for direction in Direction], default="in")
    verb.option("--count", metavar="N", type=verb.read.count)
    verb.option("--override", action="store_true", words="door_override")
    verb.option("--reason", metavar="R", type=verb.read.text)
    verb.option("--at", metavar="TIME", type=verb.read.when)
    pin_option(verb)


def check_codes(session: Session, arguments: Namespace) -> None:
    """End with 2 unless codes come from one place."""
    if sum(map(bool, (arguments.code, arguments.image, arguments.stdin))) != 1:
        wrong_usage(arguments, session.say("bad.codes"))


def answer_all(checker: "CodeChecker", arguments: Namespace) -> int:
    """Answer every code that was asked, as it comes; gives the exit code."""
    if arguments.image:
        return checker.read_pictures(arguments.image)
    for text in arguments.code or checker.typed_lines():
        checker.answer(text, typed=True)
    return 0


def _typed_lines() -> Iterator[str]:
    """Give each line as soon as it is there; scanners end one with CR, LF or both, some of them twice."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(newline="\n")  # else it waits after a CR for what comes next
    line = ""
    while character := sys.stdin.read(1):
        if character not in "\r\n":
            line += character
            continue
        if text := line.strip():
            yield text
        line = ""
    if text := line.strip():
        yield text


class CodeChecker:
    """Judges codes at one door, and tells each verdict."""

    def __init__(
        self, session: Session, door: "DoorSource", tz: str, arguments: Namespace, reason: str | None
    ) -> None:
        self._session, self._door, self._tz = session, door, tz
        self._direction, self._count = Direction(arguments.direction), arguments.count
        self._reason = reason
        self._at = None if arguments.at is None else instant_of(arguments.at, tz)
        self._told = ""  # layout of the keyboard that was said to be another than the scanner's

    def typed_lines(self) -> Iterator[str]:
        """Give each line of standard input as it comes; RuleError `stdin_twice`."""
        self._session.streams.take_input()
        yield from _typed_lines()

    def read_pictures(self, files: list[Path]) -> int:
        """Answer the codes of each picture; one that cannot be read is told, and the others go on."""
        from meetup_desk.services.tickets.pictures import codes_in  # noqa: PLC0415 - see `main`

        unread = 0
        with self._session.opener.with_pages():
            for file in files:
                try:
                    codes = codes_in(self._session.source(file))
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
        from meetup_desk.services.door.door_source import ScanRequest  # noqa: PLC0415 - see `main`

        answer = self._door.scan(
            ScanRequest(
                text=text,
                typed=typed,
                direction=self._direction,
                count=self._count,
                override_reason=self._reason,
                at=self._at,
            )
        )
        if answer.wait:  # somebody guesses: what is right never waits
            sleep(answer.wait)
        tell_verdict(self._session, answer, self._tz)
        if answer.layout not in ("", self._told):
            self._told = answer.layout
            print(say_layout(answer.layout, self._session.lang), file=sys.stderr)


def tell_verdict(session: Session, answer: "DoorAnswer", tz: str) -> None:
    """Tell a verdict; what a slip's holder needs to know stands before it."""
    from meetup_desk.words.door_answers import verdict_text  # noqa: PLC0415 - see `main`

    said = verdict_text(answer, tz, session.lang)
    value, message = _value(answer, tz, said.message), said.message
    if answer.slip is not None:
        value["slip"] = answer.slip
        message = session.say("door.slip", slip=answer.slip, message=message)
    session.tell(value, f"{_SHAPES[answer.severity]} {said.word} · {message}")


def _value(answer: "DoorAnswer", tz: str, message: str) -> dict[str, object]:
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
        "buddy": answer.buddy or None,
    }

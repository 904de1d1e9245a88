"""`--version`, and `doctor`: what is missing or odd, and where things lie."""

from argparse import Namespace
from collections.abc import Iterable, Sequence

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import facts
from meetup_desk.domain.examination import Examination, Finding, Found
from meetup_desk.words.say import say, say_error


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    commands.verb("doctor", _doctor)


def tell_versions(session: Session, _arguments: Namespace) -> None:
    """Say which versions are at work."""
    known = session.opener.versions()
    text = session.say("version.told", **{name: number or "?" for name, number in known.items()})
    session.tell(known, text)


def _doctor(session: Session, _arguments: Namespace) -> int:
    seen = session.opener.examine(session.path)
    problems, notes = _findings(session, seen, seen.problems()), _findings(session, seen, seen.notes())
    value = {
        "ok": not problems,
        "problems": problems,
        "notes": notes,
        "paths": seen.paths,
        "machine": seen.machine,
        "versions": session.opener.versions(),
    }
    session.tell(value, _text(session, seen, problems, notes))
    return 1 if problems else 0


def _findings(session: Session, seen: Examination, findings: Iterable[Found]) -> list[dict[str, str]]:
    return [
        {"code": str(finding), "message": _say_finding(session, seen, finding, about)}
        for finding, about in findings
    ]


def _say_finding(session: Session, seen: Examination, finding: Finding, about: object) -> str:
    trouble = seen.trouble
    if finding is Finding.DESK_CLOSED and trouble is not None:
        return say_error(trouble.code, trouble.reason, session.lang, **trouble.facts)
    return say(f"doctor.{finding}", session.lang, **dict(about))  # type: ignore[call-overload]


def _text(
    session: Session, seen: Examination, problems: Sequence[dict[str, str]], notes: Sequence[dict[str, str]]
) -> str:
    machine = [(name, _plain(value)) for name, value in seen.machine.items()]
    parts = [
        session.say("doctor.problems" if problems else "doctor.well"),
        "\n".join(f"  ! {finding['message']}" for finding in problems),
        "\n".join(f"  · {finding['message']}" for finding in notes),
        facts([(session.say(f"doctor.{name}"), value) for name, value in [*seen.paths.items(), *machine]]),
    ]
    return "\n\n".join(part for part in parts if part)


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

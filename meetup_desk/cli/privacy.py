"""`privacy`: terms, what is due, destroying it, the record, holds, consents, and erasing a person."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetup_desk.cli import consents
from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.retention import RetentionKind
from meetup_desk.words.privacy_texts import say_days
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.erasure import ErasureResult, ErasureStake
    from meetup_desk.domain.people import Person
    from meetup_desk.domain.retention import Destruction, DueLine

_KINDS = [str(kind) for kind in RetentionKind]
_NOT_YET = 1


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun."""
    noun = commands.noun("privacy")
    noun.verb("due", _due)
    consents.add_commands(noun)
    destroy = noun.verb("destroy", _destroy)
    destroy.option("--kind", choices=_KINDS, action="append", words="privacy_kind")
    destroy.option("--yes", action="store_true", words="privacy_yes")
    erase = noun.verb("erase", _erase)
    erase.option("people", metavar="PERSON", nargs="+", words="person")
    erase.option("--yes", action="store_true", words="privacy_yes")
    hold = noun.verb("hold", _hold)
    hold.option("person", metavar="PERSON", nargs="?", words="hold_person")
    hold.option("--reason", metavar="R", type=hold.read.text, words="hold_reason")
    hold.option("--end", action="store_true", words="hold_end")
    record = noun.verb("record", _record)
    record.option("--format", choices=("xlsx", "csv", "json"), words="record_format")
    record.writes("--out", type=record.read.file, words="record_out")
    terms = noun.verb("terms", _terms)
    terms.option("kind", nargs="?", choices=_KINDS, words="term_kind")
    terms.option("--group", metavar="ID", words="term_group")
    length = terms.one_of(required=False)
    length.option("--days", metavar="N", type=int, words="term_days")
    length.option("--forever", action="store_true", words="term_forever")


# -- what is due


def _due(session: Session, _arguments: Namespace) -> None:
    lines = session.services.retention.due()
    session.tell(_due_values(session, lines), _due_table(session, lines))


def _due_values(session: Session, lines: Sequence["DueLine"]) -> list[dict[str, Any]]:
    groups, tz = _groups(session), session.services.settings.tz
    return [
        {
            "kind": str(line.kind),
            "group": None if line.group_id is None else groups[line.group_id][0],
            "days": line.days,
            "people": line.people,
            "items": line.items,
            "held": line.held,
            "since": None if line.since is None else iso(line.since, tz),
        }
        for line in lines
    ]


def _due_table(session: Session, lines: Sequence["DueLine"]) -> str:
    if not lines:
        return session.say("privacy.nothing_due")
    groups, lang = _groups(session), session.lang
    rows = [
        (
            say(f"retention.{line.kind}", lang),
            "" if line.group_id is None else groups[line.group_id][1],
            say_days(line.days, lang),
            str(line.people),
            str(value["since"] or "")[:10],
        )
        for value, line in zip(_due_values(session, lines), lines, strict=True)
    ]
    return table(session.headings("privacy", "kind", "group", "term", "people", "since"), rows, right={3})


def _groups(session: Session) -> dict[int, tuple[str, str]]:
    """Give the id and the name of each group."""
    return {card.group.id: (str(card.group.uid), card.group.name) for card in session.services.groups.list()}


def _destroy(session: Session, arguments: Namespace) -> int:
    wanted = arguments.kind or _KINDS
    lines = [line for line in session.services.retention.due() if str(line.kind) in wanted and line.people]
    if not lines:
        session.tell({"destroyed": [], "due": []}, session.say("privacy.nothing_due"))
        return 0
    if not arguments.yes:
        text = f"{_due_table(session, lines)}\n{session.say('privacy.would_destroy')}"
        session.tell({"destroyed": [], "due": _due_values(session, lines)}, text)
        return _NOT_YET
    done, _ = session.services.retention.destroy(lines, ACTOR, progress=session.progress())
    value = {
        "destroyed": session.services.retention.values(done.entries),
        "due": [],
        "unread": [str(path) for path in done.unread],
    }
    lines_told = [
        session.say("privacy.destroyed"),
        _record_table(session, done.entries),
        *_paths(session, "privacy.unread_due", done.unread),
    ]
    session.tell(value, "\n".join(lines_told))
    return 0


# -- one person


def _person(session: Session, arguments: Namespace) -> "Person":
    return session.services.people.by_uid(uid(arguments.person, "person"))


def _erase(session: Session, arguments: Namespace) -> int:
    erasure = session.services.erasure
    people = [session.services.people.by_uid(uid(each, "person")).id for each in arguments.people]
    stake = erasure.stake(people)
    if not arguments.yes:
        text = "\n".join([*_stake_lines(session, stake), session.say("privacy.needs_yes")])
        session.tell(_stake_value(stake) | {"erased": False}, text)
        return _NOT_YET
    erased, _ = erasure.erase(people, ACTOR, progress=session.progress())
    value = _stake_value(stake) | {
        "erased": True,
        "unread": [str(path) for path in erased.unread],
        "kept": [str(path) for path in erased.kept],
    }
    session.tell(value, "\n".join(_erased_lines(session, stake, erased)))
    return 0


def _stake_value(stake: "ErasureStake") -> dict[str, Any]:
    return {
        "rows": stake.rows,
        "mentions": stake.mentions,
        "name_is_shared": bool(stake.shared_names),
        "copies": [str(path) for path in stake.copies],
        "papers": [str(path) for path in stake.papers],
        "files": [str(path) for path in stake.files],
        "packs": [str(path) for path in stake.packs],
        "signatures": stake.signatures,
        "removed": [str(path) for path in stake.removed],
        "hold": next(iter(stake.held.values()), None),
    }


def _stake_lines(session: Session, stake: "ErasureStake") -> list[str]:
    shared = [session.say("privacy.shared_name")] if stake.shared_names else []
    return [
        *(session.say("privacy.would_erase", name=name) for name in stake.names),
        session.say("privacy.rows", rows=f"{stake.entries:,}"),
        *_count(session, "privacy.mentions", stake.mentions),
        *shared,
        *_count(session, "privacy.signatures", stake.signatures),
        *_count(session, "privacy.copies", len(stake.copies)),
        *_paths(session, "privacy.papers", stake.papers),
        *_paths(session, "privacy.removed", stake.removed),
        *_paths(session, "privacy.files", stake.files),
        *_paths(session, "privacy.packs", stake.packs),
        session.say("privacy.elsewhere"),
    ]


def _count(session: Session, key: str, count: int) -> list[str]:
    """Say a number of things; nothing where there are none."""
    return [session.say(key, count=f"{count:,}")] if count else []


def _erased_lines(session: Session, stake: "ErasureStake", erased: "ErasureResult") -> list[str]:
    several = len(stake.names) > 1
    people = session.say("privacy.people" if several else "privacy.people.one", count=len(stake.names))
    return [
        session.say("privacy.erased", people=people),
        *_count(session, "privacy.copies", len(erased.copies)),
        *_paths(session, "privacy.unread", erased.unread),
        *_paths(session, "privacy.kept", erased.kept),
        *_paths(session, "privacy.files", erased.files),
        *_paths(session, "privacy.packs", erased.packs),
        session.say("privacy.elsewhere"),
    ]


def _paths(session: Session, key: str, paths: Sequence[Path]) -> list[str]:
    return [session.say(key), *(f"  {path}" for path in paths)] if paths else []


def _hold(session: Session, arguments: Namespace) -> None:
    holds, tz = session.services.holds, session.services.settings.tz
    if arguments.person is None:
        values = [
            {
                "person": str(held.person.uid),
                "name": held.person.name,
                "reason": held.hold.reason,
                "by": held.hold.by,
                "at": iso(held.hold.at, tz),
            }
            for held in holds.list()
        ]
        rows = [(value["name"], value["reason"], value["by"], value["at"][:10]) for value in values]
        headings = session.headings("privacy", "name", "reason", "by", "at")
        session.tell(values, table(headings, rows) if rows else session.say("privacy.no_holds"))
        return
    person = _person(session, arguments)
    if arguments.end:
        changes = holds.end(person.id, ACTOR)
    else:
        changes = holds.add(person.id, arguments.reason or "", ACTOR)
    said = session.say("privacy.unheld" if arguments.end else "privacy.held", name=person.name)
    value = {"person": str(person.uid), "held": not arguments.end, "change": str(changes.change)}
    session.tell(value, said)


# -- the record, and terms


def _record(session: Session, arguments: Namespace) -> None:
    retention = session.services.retention
    if arguments.out is None:
        if arguments.format not in (None, "json"):
            wrong_usage(arguments, session.say("bad.format_needs_out"))
        entries = retention.record()
        text = _record_table(session, entries) if entries else session.say("privacy.no_record")
        session.tell(retention.values(entries), text)
        return
    from meetup_desk.services.desk.list_files import format_of  # noqa: PLC0415 - see `main`

    fmt = arguments.format or format_of(arguments.out)
    rows = retention.write_record(session.target(arguments.out), fmt, session.lang)
    text = session.say("privacy.record_written", file=session.name_of(arguments.out))
    session.tell({"file": str(arguments.out), "rows": rows}, text)


def _record_table(session: Session, entries: Sequence["Destruction"]) -> str:
    from meetup_desk.services.desk.list_columns import ReadAs  # noqa: PLC0415 - see `main`
    from meetup_desk.services.privacy.record_columns import COLUMNS  # noqa: PLC0415 - see `main`

    lines = session.services.retention.lines(entries)
    return list_table(session, "privacy", COLUMNS, lines, ReadAs(session.lang, session.services.settings.tz))


def _terms(session: Session, arguments: Namespace) -> None:
    retention, lang = session.services.retention, session.lang
    group = session.group(arguments.group).id if arguments.group else None
    if arguments.days is not None or arguments.forever:
        if arguments.kind is None:
            wrong_usage(arguments, session.say("usage.required", first="kind"))
        days = None if arguments.forever else arguments.days
        retention.set_term(RetentionKind(arguments.kind), days, ACTOR, group_id=group)
    terms = retention.terms()
    kinds = [kind for kind in RetentionKind if arguments.kind in (None, str(kind))]
    values = [{"kind": str(kind), "days": terms.days(kind, group)} for kind in kinds]
    rows = [
        (
            str(kind),
            say(f"retention.{kind}", lang),
            f"{say_days(terms.days(kind, group), lang)} {say(f'retention.from.{kind}', lang)}",
        )
        for kind in kinds
    ]
    session.tell(values, table(["", *session.headings("privacy", "kind", "term")], rows))

"""`door revoke` and `door packs`, and how a report of doors reads in a terminal and for scripts."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.names import clean
from meetup_desk.domain.times import DAY, SECOND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetup_desk.domain.door_reports import OutdatedEntry, PackLine, SetAsideScan, WrongClock


def describe(noun: CommandGrammar) -> None:
    """Add the commands."""
    noun.verb("packs", _packs).option("--event", metavar="ID", required=True)
    revoke = noun.verb("revoke", _revoke)
    revoke.option("--event", metavar="ID", required=True)
    revoke.option("--door", metavar="NAME", required=True, type=revoke.read.text, words="pack_door")
    revoke.option("--reason", metavar="R", default="", type=revoke.read.text, words="revoke_reason")


def _packs(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    found = session.services.door_reports.of_event(event.id).packs
    lines = [_line(session, one, event.plan.tz) for one in found]
    values = [_pack(one, event.plan.tz) for one in found]
    session.tell(values, "\n".join(lines) if lines else session.say("door.no_packs"))


def _line(session: Session, one: "PackLine", tz: str) -> str:
    from meetup_desk.words.instants import say_time  # noqa: PLC0415 - see `main`

    made = "" if one.made_at is None else say_time(one.made_at, tz, session.lang)
    told = [session.say("door.pack", door=one.name, made=made, scans=one.scans)]
    if one.revoked_at is not None:
        told.append(session.say("door.pack.revoked", at=say_time(one.revoked_at, tz, session.lang)))
    return ", ".join(told)


def _pack(one: "PackLine", tz: str) -> dict[str, Any]:
    return {
        "id": str(one.uid),
        "door": one.name,
        "made_at": None if one.made_at is None else iso(one.made_at, tz),
        "scans": one.scans,
        "home_at": None if one.home_at is None else iso(one.home_at, tz),
        "revoked_at": None if one.revoked_at is None else iso(one.revoked_at, tz),
        "reason": one.note,
    }


def _revoke(session: Session, asked: Namespace) -> None:
    """Revoke the packs of a door: by its name all that were made for it, or the one of an id."""
    event, services = session.event(asked.event), session.services
    name = clean(asked.door)
    named = [
        one for one in services.door_reports.of_event(event.id).packs if name in (one.name, str(one.uid))
    ]
    if not named:
        raise DeskError(ErrorCode.NOT_FOUND, what="pack", id=asked.door)
    open_ones = [one for one in named if one.revoked_at is None]
    if not open_ones:
        raise RuleError("already_revoked", door=named[0].name)
    change = ""
    for one in open_ones:
        change = str(services.revoking.revoke(one.id, ACTOR, note=asked.reason).change)
    ids = {one.id for one in open_ones}
    revoked = [one for one in services.door_reports.of_event(event.id).packs if one.id in ids]
    scans = sum(one.scans for one in revoked)
    value = {"door": revoked[0].name, "scans": scans, "packs": [_pack(one, event.plan.tz) for one in revoked]}
    text = session.say("door.revoked", door=revoked[0].name, scans=scans)
    session.tell(value | {"change": change}, text)


# how a report reads


def outdated_value(one: "OutdatedEntry", tz: str) -> dict[str, Any]:
    """Give an entry that the desk would have refused, with the keys of a conflict and more."""
    entry = {"door": one.door, "at": iso(one.at, tz), "count": one.people, "scan": str(one.scan)}
    return {
        "kind": "let_in_although",
        "ticket": None if one.ticket is None else str(one.ticket),
        "name": one.name,
        "entries": [entry],
        "why": str(one.why),
        "since": None if one.since is None else iso(one.since, tz),
        "list": one.list_name,
        "settled": None,
        "note": "",
    }


def aside_value(one: "SetAsideScan", tz: str) -> dict[str, Any]:
    """Give a scan that counts nothing, with the keys of a conflict and more."""
    entry = {"door": one.door, "at": iso(one.at, tz), "count": one.people, "scan": str(one.scan)}
    return {
        "kind": "set_aside",
        "ticket": None,
        "name": one.name,
        "entries": [entry],
        "why": str(one.why),
        "scan_kind": one.kind,
        "new_name": one.new_name,
        "settled": None,
        "note": "",
    }


def set_aside_values(
    clocks: "Sequence[WrongClock]", aside: "Sequence[SetAsideScan]", tz: str
) -> list[dict[str, Any]]:
    """Give what an organiser has to look at, by door and reason: clocks a day ahead, what counts nothing."""
    values: list[dict[str, Any]] = [
        {"door": one.door, "scans": one.scans, "ahead_seconds": one.ahead // SECOND, "reason": "clock"}
        for one in clocks
        if one.ahead > DAY
    ]
    for door, why in dict.fromkeys((one.door, one.why) for one in aside):
        mine = [aside_value(one, tz) for one in aside if (one.door, one.why) == (door, why)]
        values.append(
            {"door": door, "scans": len(mine), "ahead_seconds": 0, "reason": str(why), "entries": mine}
        )
    return values


def clock_value(one: "WrongClock") -> dict[str, Any]:
    """Give a clock that is proven wrong."""
    return {
        "door": one.door,
        "scans": one.scans,
        "ahead_seconds": one.ahead // SECOND,
        "behind_seconds": one.behind // SECOND,
    }

"""`door packs` and `door revoke`: the packs that were made, and those that were lost."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.names import clean

if TYPE_CHECKING:
    from meetup_desk.domain.door_reports import PackLine


def add_commands(noun: CommandGrammar) -> None:
    """Add `door packs` and `door revoke`."""
    noun.verb("packs", _packs).option("--event", metavar="ID", required=True)
    revoke = noun.verb("revoke", _revoke)
    revoke.option("--event", metavar="ID", required=True)
    revoke.option("--door", metavar="NAME", required=True, type=revoke.read.text, words="pack_door")
    revoke.option("--reason", metavar="R", default="", type=revoke.read.text, words="revoke_reason")


def _packs(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    packs, tz = session.services.door_reports.of_event(event.id).packs, event.plan.tz
    text = "\n".join(_say_pack(session, pack, tz) for pack in packs)
    session.tell([_value(pack, tz) for pack in packs], text or session.say("door.no_packs"))


def _say_pack(session: Session, pack: "PackLine", tz: str) -> str:
    from meetup_desk.words.instants import say_time  # noqa: PLC0415 - see `main`

    made = "" if pack.made_at is None else say_time(pack.made_at, tz, session.lang)
    text = session.say("door.pack", door=pack.name, made=made, scans=pack.scans)
    if pack.revoked_at is None:
        return text
    return f"{text}, {session.say('door.pack.revoked', at=say_time(pack.revoked_at, tz, session.lang))}"


def _value(pack: "PackLine", tz: str) -> dict[str, Any]:
    return {
        "id": str(pack.uid),
        "door": pack.name,
        "made_at": None if pack.made_at is None else iso(pack.made_at, tz),
        "scans": pack.scans,
        "home_at": None if pack.home_at is None else iso(pack.home_at, tz),
        "revoked_at": None if pack.revoked_at is None else iso(pack.revoked_at, tz),
        "reason": pack.note,
    }


def _revoke(session: Session, arguments: Namespace) -> None:
    """Revoke the packs of a door: by its name all that were made for it, or the one of an id."""
    event, services = session.event(arguments.event), session.services
    valid = _packs_to_revoke(services.door_reports.of_event(event.id).packs, arguments.door)
    change = ""
    for pack in valid:
        change = str(services.revocations.revoke(pack.id, ACTOR, note=arguments.reason).change)
    ids = {pack.id for pack in valid}
    revoked = [pack for pack in services.door_reports.of_event(event.id).packs if pack.id in ids]
    door, scans = revoked[0].name, sum(pack.scans for pack in revoked)
    values = [_value(pack, event.plan.tz) for pack in revoked]
    session.tell(
        {"door": door, "scans": scans, "packs": values, "change": change},
        session.say("door.revoked", door=door, scans=scans),
    )


def _packs_to_revoke(packs: "Sequence[PackLine]", door: str) -> "list[PackLine]":
    """Give the packs that a name or an id means and that still count.

    DeskError `not_found`; RuleError `already_revoked`.
    """
    named = [pack for pack in packs if clean(door) in (pack.name, str(pack.uid))]
    if not named:
        raise DeskError(ErrorCode.NOT_FOUND, what="pack", id=door)
    valid = [pack for pack in named if pack.revoked_at is None]
    if not valid:
        raise RuleError("already_revoked", door=named[0].name)
    return valid

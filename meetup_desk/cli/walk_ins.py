"""`door walk-in`: people without a ticket, let in at a door."""

from argparse import Namespace
from contextlib import closing
from typing import TYPE_CHECKING

from meetup_desk.cli.code_checks import tell_verdict
from meetup_desk.cli.pack_door import on_pack, open_door
from meetup_desk.cli.supervisor import override_reason, pin_option
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.domain.walk_ins import WalkIn

if TYPE_CHECKING:
    from meetup_desk.services.door.door_source import DoorSource


def add_commands(noun: CommandGrammar) -> None:
    """Add `door walk-in`."""
    walk_in = on_pack(noun.verb("walk-in", _walk_in))
    walk_in.option("--name", metavar="N", default="", type=walk_in.read.text)
    walk_in.option("--phone", metavar="P", default="", type=walk_in.read.text)
    walk_in.option("--consent", action="store_true")
    walk_in.option("--party", metavar="N", default=1, type=walk_in.read.count)
    walk_in.option("--override", action="store_true", words="door_override")
    walk_in.option("--reason", metavar="R", type=walk_in.read.text)
    pin_option(walk_in)


def _walk_in(session: Session, arguments: Namespace) -> None:
    reason = override_reason(session, arguments)
    guest = WalkIn(
        name=arguments.name, phone=arguments.phone, party=arguments.party, consent=arguments.consent
    )
    with closing(open_door(session, arguments)) as door:
        let_in(session, door, guest, door.plan.tz, reason)


def let_in(session: Session, door: "DoorSource", guest: WalkIn, tz: str, reason: str | None) -> None:
    """Let in a walk-in and tell the verdict; with a `reason` also where the rules say no."""
    tell_verdict(session, door.walk_in(guest, override_reason=reason), tz)

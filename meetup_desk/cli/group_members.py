"""Members: `group join`, `invite`, `leave`, `remove`, `renew`, `role` and `history`."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.group_queue import membership
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.ids import MembershipId
from meetup_desk.domain.memberships import Role

if TYPE_CHECKING:
    from meetup_desk.services.groups.members import Decision


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `group`."""
    for name, run in (("join", _join), ("invite", _invite)):
        verb = noun.verb(name, run)
        verb.option("--group", metavar="ID", required=True)
        verb.option("--person", metavar="ID", required=True)
        if name == "join":
            verb.option("--role", choices=[str(role) for role in Role], default="member")
    for name, run in (("leave", _leave), ("remove", _remove), ("renew", _renew)):
        verb = noun.verb(name, run)
        verb.option("membership", metavar="MEMBERSHIP")
        if name != "renew":
            verb.option("--reason", metavar="R", default="", type=verb.read.text)
    role = noun.verb("role", _role)
    role.option("membership", metavar="MEMBERSHIP")
    role.option("--role", choices=[str(role) for role in Role], required=True)
    noun.verb("history", _history).option("membership", metavar="MEMBERSHIP")


def values(session: Session, membership_ids: Sequence[MembershipId]) -> list[dict[str, Any]]:
    """Give members as scripts read them."""
    from meetup_desk.services.desk.list_columns import ReadAs, value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.groups.member_columns import COLUMNS  # noqa: PLC0415 - see `main`

    read_as = ReadAs(session.lang, session.services.settings.tz)
    return [value_of(COLUMNS, line, read_as) for line in session.services.members.lines(membership_ids)]


def _tell(session: Session, decision: "Decision") -> None:
    (value,) = values(session, decision.changed[:1])
    value["change"] = str(decision.changes.change)
    session.tell(value, session.say("group.decided", count=len(decision.changed), held=0))


def _join(session: Session, arguments: Namespace) -> None:
    group = session.group(arguments.group)
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    _tell(session, session.services.members.found(group.id, person.id, Role(arguments.role), ACTOR))


def _invite(session: Session, arguments: Namespace) -> None:
    group = session.group(arguments.group)
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    invited, changes = session.services.members.invite(group.id, person.id, ACTOR)
    (value,) = values(session, [invited])
    session.tell(value | {"change": str(changes.change)}, session.say("group.invited", name=person.name))


def _leave(session: Session, arguments: Namespace) -> None:
    member = membership(session, arguments.membership)
    _tell(session, session.services.members.leave([member.id], ACTOR, arguments.reason))


def _remove(session: Session, arguments: Namespace) -> None:
    member = membership(session, arguments.membership)
    _tell(session, session.services.members.remove([member.id], arguments.reason, ACTOR))


def _renew(session: Session, arguments: Namespace) -> None:
    member = membership(session, arguments.membership)
    _tell(session, session.services.members.renew([member.id], ACTOR))


def _role(session: Session, arguments: Namespace) -> None:
    member = membership(session, arguments.membership)
    _tell(session, session.services.members.give_role(member.id, Role(arguments.role), ACTOR))


def _history(session: Session, arguments: Namespace) -> None:
    tz = session.services.settings.tz
    steps = session.services.members.history(membership(session, arguments.membership).id)
    value = [
        {
            "at": iso(step.at, tz),
            "by": step.by,
            "status": step.status,
            "role": step.role,
            "reason": step.reason,
        }
        for step in steps
    ]
    rows = [(each["at"], each["status"], each["role"], each["reason"]) for each in value]
    session.tell(value, table(session.headings("groups", "at", "status", "role", "reason"), rows))

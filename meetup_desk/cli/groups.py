"""`group`: groups and their rules; who joins them, incidents and strikes are beside this file."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetup_desk.cli import group_files, group_members, group_queue, group_year, incidents, strikes
from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.groups import GroupQuestion, StrikeEffect, WayIn
from meetup_desk.domain.times import iso_wall

if TYPE_CHECKING:
    from meetup_desk.domain.groups import Group
    from meetup_desk.services.groups.groups import GroupEdit

_NONE = "none"  # in place of a file: the group has no picture any more


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("group")
    add = noun.verb("add", _add)
    add.option("--name", metavar="N", required=True, type=add.read.text, words="group_name")
    _facts(add)
    noun.verb("list", _list)
    noun.verb("show", _show).option("group", metavar="ID", words="group")
    change = noun.verb("change", _change)
    change.option("group", metavar="ID", words="group")
    change.option("--name", metavar="N", type=change.read.text, words="group_name")
    _facts(change)
    limit = noun.verb("limit", _limit)
    limit.option("--max", metavar="N", required=True, type=limit.read.number, words="limit_max")
    limit.option("--kind", metavar="K", default="", type=limit.read.text, words="group_kind")
    group_queue.add_commands(noun)
    group_members.add_commands(noun)
    incidents.add_commands(noun)
    strikes.add_commands(noun)
    group_year.add_commands(noun)
    group_files.add_commands(noun)


def _facts(verb: Verb) -> None:
    verb.option("--purpose", metavar="P", type=verb.read.text)
    verb.option("--conduct", metavar="RULES", type=verb.read.text)
    verb.option("--way-in", choices=[str(way) for way in WayIn])
    verb.option("--kind", metavar="K", type=verb.read.text, words="group_kind")
    verb.option("--target-days", metavar="N", type=verb.read.number)
    verb.option("--condition", metavar="C", action="append", type=verb.read.text)
    asked = verb.one_of(required=False)
    asked.option("--question", metavar="Q", action="append", type=verb.read.text)
    asked.option("--questions", metavar="FILE", type=verb.read.file, words="group_questions")
    verb.option("--picture", metavar="FILE", type=verb.read.file)
    verb.option("--welcome", metavar="T", type=verb.read.text)
    verb.option("--strike-hours", metavar="N", type=verb.read.number)
    verb.option("--strike-most", metavar="N", type=verb.read.number)
    verb.option("--strike-months", metavar="N", type=verb.read.number)
    verb.option("--strike-effect", choices=[str(effect) for effect in StrikeEffect])
    verb.option("--member-months", metavar="N", type=verb.read.number)
    verb.option("--return-goal", metavar="PERCENT", type=verb.read.number)


def _edit(session: Session, arguments: Namespace) -> "GroupEdit":
    from meetup_desk.services.groups.groups import GroupEdit  # noqa: PLC0415 - see `main`

    effect = arguments.strike_effect
    return GroupEdit(
        name=arguments.name,
        purpose=arguments.purpose,
        conduct=arguments.conduct,
        kind=arguments.kind,
        welcome=arguments.welcome,
        way_in=WayIn(arguments.way_in) if arguments.way_in else None,
        target_days=arguments.target_days,
        conditions=tuple(arguments.condition) if arguments.condition else None,
        questions=_questions(session, arguments),
        strike_hours=arguments.strike_hours,
        strike_most=arguments.strike_most,
        strike_months=arguments.strike_months,
        strike_effect=StrikeEffect(effect) if effect else None,
        member_months=arguments.member_months,
        return_goal=arguments.return_goal,
        picture=_picture(session, arguments.picture),
    )


def _questions(session: Session, arguments: Namespace) -> tuple[GroupQuestion, ...] | None:
    from meetup_desk.services.groups.group_questions import question_of_line, read_questions  # noqa: PLC0415

    if arguments.questions is not None:
        return read_questions(session.source(arguments.questions))
    return tuple(map(question_of_line, arguments.question)) if arguments.question else None


def _picture(session: Session, file: Path | None) -> bytes | None:
    if file is None:
        return None
    return b"" if str(file) == _NONE else session.services.group_pictures.read(session.source(file))


def _add(session: Session, arguments: Namespace) -> None:
    group, changes = session.services.groups.add(_edit(session, arguments), ACTOR)
    value = {"id": str(group.uid), "change": str(changes.change)}
    session.tell(value, session.say("group.added", name=group.name, id=group.uid))


def _change(session: Session, arguments: Namespace) -> None:
    group = session.group(arguments.group)
    changes = session.services.groups.change(group.id, _edit(session, arguments), ACTOR)
    value = {"id": str(group.uid), "change": str(changes.change)}
    session.tell(value, session.say("group.changed", name=group.name))


def _list(session: Session, _arguments: Namespace) -> None:
    cards, tz = session.services.groups.list(), session.services.settings.tz
    value = [
        {
            "id": str(card.group.uid),
            "name": card.group.name,
            "purpose": card.group.purpose,
            "kind": card.group.kind,
            "way_in": card.group.way_in,
            "host": card.host,
            "members": card.members,
            "newcomers": card.newcomers,
            "waiting": card.waiting,
            "waiting_since": None if card.waiting_since is None else iso(card.waiting_since, tz),
            "next_event": None if card.next_event is None else iso_wall(card.next_event, tz),
        }
        for card in cards
    ]
    headings = session.headings("groups", "group", "host", "members", "waiting", "id")
    rows = [(card.group.name, card.host, card.members, card.waiting, card.group.uid) for card in cards]
    session.tell(value, table(headings, rows, right={2, 3}))


def _show(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.desk.list_columns import ReadAs, value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.groups.member_columns import COLUMNS  # noqa: PLC0415 - see `main`

    group, services = session.group(arguments.group), session.services
    lines = services.members.lines(services.members.ids(group.id))
    waiting, read_as = len(services.queue.ids(group.id)), ReadAs(session.lang, services.settings.tz)
    members = [value_of(COLUMNS, line, read_as) for line in lines]
    text = (
        list_table(session, "groups", COLUMNS, lines, read_as) if lines else session.say("group.no_members")
    )
    has_picture = bool(services.group_pictures.of(group.id))
    value = _value(group) | {"picture": has_picture, "waiting": waiting, "members": members}
    session.tell(value, text)


def _value(group: "Group") -> dict[str, Any]:
    from meetup_desk.services.groups.group_questions import value_of_question  # noqa: PLC0415 - see `main`

    return {
        "id": str(group.uid),
        "name": group.name,
        "purpose": group.purpose,
        "conduct": group.conduct,
        "kind": group.kind,
        "way_in": group.way_in,
        "target_days": group.target_days,
        "conditions": list(group.conditions),
        "questions": [value_of_question(each) for each in group.questions],
        "strikes": {
            "hours": group.strike_hours,
            "most": group.strike_most,
            "months": group.strike_months,
            "effect": group.strike_effect,
        },
        "member_months": group.member_months,
        "return_goal": group.return_goal,
    }


def _limit(session: Session, arguments: Namespace) -> None:
    result = session.services.limits.put(arguments.max, ACTOR, kind=arguments.kind)
    value = {"kind": result.limit.kind, "max": result.limit.most, "exempt": result.exempt}
    value["change"] = str(result.changes.change)
    session.tell(value, session.say("group.limited", most=result.limit.most, exempt=result.exempt))

"""`meetings list` and `meetings record`: of a person, an event or a group."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.list_rows import PersonLine


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("meetings")
    whose = noun.verb("list", _list).one_of()
    whose.option("--person", metavar="ID", words="meetings_person")
    whose.option("--event", metavar="ID")
    whose.option("--group", metavar="ID")
    record = noun.verb("record", _record)
    record.option("--event", metavar="ID", required=True)


def _list(session: Session, arguments: Namespace) -> None:
    if arguments.event:
        _of_event(session, arguments)
    elif arguments.group:
        _of_group(session, arguments)
    else:
        _of_person(session, arguments)


def _of_person(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    met = session.services.meetings.of_person(person.id)
    tz = session.services.settings.tz
    value = [
        {
            "id": str(other.uid),
            "name": other.name,
            "times": other.times,
            "first_at": iso(other.first_at, tz),
            "last_at": iso(other.last_at, tz),
            "event": other.last_event,
            "sources": sorted(str(source) for source in other.sources),
        }
        for other in met
    ]
    headings = session.headings("meetings", "name", "times", "last", "event")
    rows = [(other.name, other.times, iso(other.last_at, tz)[:10], other.last_event) for other in met]
    session.tell(value, table(headings, rows, right={1}) if rows else session.say("meetings.none"))


def _of_event(session: Session, arguments: Namespace) -> None:
    met = session.services.meetings.of_event(session.event(arguments.event).id)
    people = sorted({person for meeting in met for person in (meeting.one, meeting.other)})
    lines: dict[int, PersonLine] = {line.id: line for line in session.services.people.lines(people)}
    value = [
        {
            "people": [str(lines[meeting.one].uid), str(lines[meeting.other].uid)],
            "times": meeting.times,
            "new": meeting.new,
        }
        for meeting in met
    ]
    headings = session.headings("meetings", "name", "other", "times", "new")
    rows = [
        (
            lines[meeting.one].name,
            lines[meeting.other].name,
            meeting.times,
            session.say("meetings.new") if meeting.new else "",
        )
        for meeting in met
    ]
    session.tell(value, table(headings, rows, right={2}) if rows else session.say("meetings.none"))


def _of_group(session: Session, arguments: Namespace) -> None:
    ties = session.services.meetings.of_group(session.group(arguments.group).id)
    lines = {line.id: line for line in session.services.people.lines([who for who, _ in ties.edge])}
    share = min(1.0, ties.pairs / ties.possible) if ties.possible else 0.0
    value = {
        "people": ties.people,
        "pairs": ties.pairs,
        "possible": ties.possible,
        "share": round(share, 4),
        "returned": ties.returned,
        "tied": ties.tied,
        "new_pairs": ties.new_pairs,
        "edge": [{"id": str(lines[who].uid), "name": lines[who].name, "ties": met} for who, met in ties.edge],
    }
    figures = session.say(
        "meetings.group",
        pairs=ties.pairs,
        possible=ties.possible,
        share=f"{share:.0%}",
        tied=ties.tied,
        returned=ties.returned,
        new=ties.new_pairs,
    )
    headings = session.headings("meetings", "name", "ties")
    rows = [(lines[who].name, met) for who, met in ties.edge]
    session.tell(value, "\n\n".join([figures, *([table(headings, rows, right={1})] if rows else [])]))


def _record(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    session.services.meetings.record(event.id, ACTOR)
    pairs = len(session.services.meetings.of_event(event.id))
    session.tell({"pairs": pairs}, session.say("meetings.recorded", pairs=pairs))

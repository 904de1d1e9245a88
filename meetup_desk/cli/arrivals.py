"""`event arrivals`: when people came and left."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso


def add_commands(noun: CommandGrammar) -> None:
    """Add `event arrivals`."""
    arrivals = noun.verb("arrivals", _arrivals)
    arrivals.option("event", metavar="ID")
    arrivals.option("--door", metavar="NAME", default="", type=arrivals.read.text, words="scan_door")
    arrivals.option("--list", metavar="NAME", default="entry", type=arrivals.read.text, words="arrivals_list")


def _arrivals(session: Session, arguments: Namespace) -> None:
    found = session.services.scan_list.arrivals(
        session.event(arguments.event).id, arguments.door, arguments.list
    )
    tz = found.plan.tz
    values = [
        {
            "from": iso(slot.at, tz),
            "to": iso(slot.until, tz),
            "in": slot.came,
            "out": slot.left,
            "refused": slot.refused,
        }
        for slot in found.slots
    ]
    headings = session.headings("arrivals", "from", "to", "in", "out", "refused")
    rows = [(*_between(value["from"], value["to"]), *list(value.values())[2:]) for value in values]
    text = table(headings, rows, right={2, 3, 4}) if rows else session.say("scans.none")
    again = f"\n{session.say('arrivals.again', again=found.again)}" if found.again else ""
    session.tell(values, text + again)


def _between(start: object, until: object) -> tuple[str, str]:
    """Give two instants in ISO 8601 to the minute; the second has its day where it is another."""
    first, last = (str(one)[:16].replace("T", " ") for one in (start, until))
    return first, last[11:] if last[:10] == first[:10] else last

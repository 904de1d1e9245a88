"""`group incident`, and `person incidents`: what is known of people's conduct, on this desk alone."""

from argparse import Namespace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import instant_of, iso
from meetup_desk.domain.times import Instant
from meetup_desk.domain.trust import IncidentState

if TYPE_CHECKING:
    from meetup_desk.domain.trust import Incident


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `group`."""
    incident = noun.noun("incident")
    add = incident.verb("add", _add)
    add.option("--group", metavar="ID", required=True)
    add.option("--what", metavar="T", required=True, type=add.read.text)
    add.option("--person", metavar="ID")
    add.option("--event", metavar="ID")
    add.option("--when", metavar="T", default="", type=add.read.text, words="when_text")
    add.option("--where", metavar="T", default="", type=add.read.text)
    add.option("--reporter", metavar="N", default="", type=add.read.text)
    add.option("--evidence", metavar="F", action="append", default=[], type=add.read.file)
    add.option("--review", metavar="DATE", type=add.read.when)
    add.option("--expunge", metavar="DATE", type=add.read.when)
    incident.verb("list", _list).option("--group", metavar="ID", required=True)
    show = incident.verb("show", _show)
    show.option("incident", metavar="ID")
    show.option("--with-reporter", action="store_true")
    decide = incident.verb("decide", _decide)
    decide.option("incident", metavar="ID")
    decide.option(
        "--state", choices=[str(state) for state in IncidentState], required=True, words="incident_state"
    )
    decide.option("--outcome", metavar="T", default="", type=decide.read.text)
    decide.option("--review", metavar="DATE", type=decide.read.when)
    incident.verb("expunge", _expunge).option("incident", metavar="ID")


def _moment(session: Session, given: date | datetime | None) -> Instant | None:
    return None if given is None else instant_of(given, session.services.settings.tz)


def _incident(session: Session, text: str) -> "Incident":
    return session.services.incidents.by_uid(uid(text, "incident"))


def value(session: Session, incident: "Incident") -> dict[str, Any]:
    """Give an incident as scripts read it; who reported it is asked for apart."""
    services, tz = session.services, session.services.settings.tz
    person = None if incident.person_id is None else str(services.people.get(incident.person_id).uid)
    return {
        "id": str(incident.uid),
        "group": str(services.groups.get(incident.group_id).uid),
        "person": person,
        "what": incident.what,
        "when": incident.happened,
        "where": incident.place,
        "confidential": incident.confidential,
        "owner": incident.owner,
        "state": incident.state,
        "outcome": incident.outcome,
        "evidence": [each.name for each in services.incidents.evidence(incident.id)],
        "reported_at": iso(incident.reported_at, tz),
        "review_at": None if incident.review_at is None else iso(incident.review_at, tz),
        "expunge_at": None if incident.expunge_at is None else iso(incident.expunge_at, tz),
    }


def tell_all(session: Session, incidents: list["Incident"]) -> None:
    """Give incidents as the answer."""
    shown = [value(session, each) for each in incidents]
    headings = session.headings("groups", "at", "what", "status", "id")
    rows = [(each["reported_at"], each["what"], each["state"], each["id"]) for each in shown]
    session.tell(shown, table(headings, rows) if rows else session.say("group.no_incidents"))


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.groups.incidents import IncidentDraft  # noqa: PLC0415 - see `main`

    services, person = session.services, arguments.person
    draft = IncidentDraft(
        group_id=session.group(arguments.group).id,
        what=arguments.what,
        person_id=services.people.by_uid(uid(person, "person")).id if person else None,
        event_id=session.event(arguments.event).id if arguments.event else None,
        happened=arguments.when,
        place=arguments.where,
        reporter=arguments.reporter,
        review_at=_moment(session, arguments.review),
        expunge_at=_moment(session, arguments.expunge),
    )
    incident, changes = services.incidents.report(draft, ACTOR)
    for file in arguments.evidence:
        services.incidents.add_evidence(incident.id, file, ACTOR)
    said = session.say("group.incident_noted", id=incident.uid)
    session.tell({"id": str(incident.uid), "change": str(changes.change)}, said)


def _list(session: Session, arguments: Namespace) -> None:
    tell_all(session, session.services.incidents.of_group(session.group(arguments.group).id))


def _show(session: Session, arguments: Namespace) -> None:
    incident = _incident(session, arguments.incident)
    shown = value(session, incident)
    if arguments.with_reporter:
        shown["reporter"] = session.services.incidents.reporter(incident.id, ACTOR)
    session.tell(shown, "\n".join(f"{key}: {fact}" for key, fact in shown.items() if fact))


def _decide(session: Session, arguments: Namespace) -> None:
    incident = _incident(session, arguments.incident)
    changes = session.services.incidents.decide(
        incident.id,
        IncidentState(arguments.state),
        ACTOR,
        outcome=arguments.outcome,
        review_at=_moment(session, arguments.review),
    )
    shown = {"id": str(incident.uid), "state": arguments.state, "change": str(changes.change)}
    session.tell(shown, session.say("group.incident_noted", id=incident.uid))


def _expunge(session: Session, arguments: Namespace) -> None:
    incident = _incident(session, arguments.incident)
    session.services.incidents.expunge(incident.id, ACTOR)
    session.tell({"id": str(incident.uid), "expunged": True}, session.say("group.expunged"))

"""`privacy consents|export`: what a person agreed to, recording more, and all that is kept of them."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.words.say import has, say
from meetup_desk.words.text import LANGUAGES

if TYPE_CHECKING:
    from meetup_desk.domain.consents import Consent
    from meetup_desk.domain.events import Event
    from meetup_desk.domain.ids import EventId


def add_commands(noun: CommandGrammar) -> None:
    """Add the verb."""
    verb = noun.verb("consents", _consents)
    verb.option("person", metavar="ID", words="person")
    purposes = [str(purpose) for purpose in ConsentPurpose]
    verb.option("--grant", metavar="P", choices=purposes)
    verb.option("--withdraw", metavar="P", choices=purposes)
    sources = [str(source) for source in ConsentSource]
    verb.option("--source", choices=sources, default=str(ConsentSource.HAND), words="consent_source")
    verb.option("--wording", metavar="T", default="", type=verb.read.text)
    verb.option("--wording-lang", metavar="L", default="", type=verb.read.text)
    verb.option("--wording-version", metavar="V", default="", type=verb.read.text)
    verb.option("--event", metavar="ID", words="consent_event")
    export = noun.verb("export", _export)
    export.option("person", metavar="ID", words="person")
    export.writes("--out", required=True, type=export.read.place, words="copy_out")
    export.option("--copy-lang", choices=LANGUAGES, default="")


def _export(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    path = session.target(arguments.out)
    with session.opener.with_pages():
        copy = session.services.access_copies.write(person.id, path, arguments.copy_lang)
    counts = {section.table: len(section.rows) for section in copy.sections}
    told = session.say(
        "access_copy.saved", name=person.name, file=session.name_of(arguments.out), count=sum(counts.values())
    )
    session.tell({"file": str(path), "kept": counts, "notes": copy.notes}, told)


def _consents(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    said = [
        (purpose, granted)
        for purpose, granted in ((arguments.grant, True), (arguments.withdraw, False))
        if purpose
    ]
    event = session.event(arguments.event).id if arguments.event else None
    for purpose, granted in said:
        session.services.consents.say(
            person.id,
            ConsentPurpose(purpose),
            ACTOR,
            granted=granted,
            source=ConsentSource(arguments.source),
            wording=arguments.wording,
            lang=arguments.wording_lang,
            version=arguments.wording_version,
            event_id=event,
        )
    every = session.services.consents.of(person.id)
    events = session.services.consents.events_of(every)
    values = [_value(session, consent, events) for consent in every]
    texts = [
        session.say(
            "consent.granted" if granted else "consent.withdrawn",
            name=person.name,
            purpose=say(f"consent.{purpose}", session.lang),
        )
        for purpose, granted in said
    ]
    session.tell(values, "\n".join([*texts, _table(session, every, events)]))


def _table(session: Session, every: "list[Consent]", events: "dict[EventId, Event]") -> str:
    if not every:
        return session.say("consent.none")
    headings = session.headings("privacy", "purpose", "answer", "day", "source", "event", "wording")
    return table(headings, [_row(session, consent, events) for consent in every])


def _row(session: Session, consent: "Consent", events: "dict[EventId, Event]") -> tuple[str, ...]:
    return (
        _known(f"consent.{consent.purpose}", consent.purpose, session),
        say("consent.granted" if consent.granted else "consent.withdrawn", session.lang),
        iso(consent.at, session.services.settings.tz)[:10],
        _known(f"consent.source.{consent.source}", consent.source, session),
        "" if consent.event_id is None else events[consent.event_id].title,
        consent.wording,
    )


def _known(key: str, code: str, session: Session) -> str:
    return say(key, session.lang) if has(key) else code


def _value(session: Session, consent: "Consent", events: "dict[EventId, Event]") -> dict[str, Any]:
    return {
        "purpose": consent.purpose,
        "granted": consent.granted,
        "at": iso(consent.at, session.services.settings.tz),
        "source": consent.source,
        "wording": consent.wording,
        "lang": consent.lang,
        "version": consent.version,
        "event": None if consent.event_id is None else str(events[consent.event_id].uid),
    }

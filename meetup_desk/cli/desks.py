"""`new`: an empty desk; `contact`: whom its attendees ask, and where they answer."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands."""
    verb = commands.verb("new", _new)
    verb.option("--name", metavar="N", type=verb.read.text, words="desk_name")
    verb.option("--email", metavar="E", type=verb.read.text, words="contact_email")
    contact = commands.verb("contact", _contact)
    contact.option("--name", metavar="N", type=contact.read.text, words="contact_name")
    contact.option("--email", metavar="E", type=contact.read.text, words="contact_email")
    contact.option("--phone", metavar="P", type=contact.read.text, words="contact_phone")


def _new(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.desk.contact_forms import parse_email  # noqa: PLC0415 - most commands need none

    name, email = (
        (arguments.name or "").strip() or session.say("desk.name"),
        parse_email(arguments.email or ""),
    )
    session.use(
        session.opener.make(session.path, name=name, lang=session.lang, tz=session.opener.time_zone())
    )
    if email:
        session.services.settings.keep_contact(ACTOR, email=email)
    session.tell({"desk": str(session.path)}, session.say("desk.made", name=name, file=session.path))


def _contact(session: Session, arguments: Namespace) -> None:
    settings = session.services.settings
    given = {key: getattr(arguments, key) for key in ("name", "email", "phone")}
    if any(value is not None for value in given.values()):
        settings.keep_contact(ACTOR, **given)
    group = settings.group()
    value = {"name": group.contact_name, "email": group.contact_email, "phone": group.contact_phone}
    shown = " · ".join(filter(None, value.values()))
    text = session.say("contact.is", contact=shown) if shown else session.say("contact.none")
    session.tell(value, text if value["email"] or not shown else f"{text}\n{session.say('contact.no_email')}")

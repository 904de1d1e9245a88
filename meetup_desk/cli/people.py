"""`person`: found, added, tagged and removed; merged and exported; and who may not come in."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli import blocks
from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.people import Person

_ALL = 1_000_000


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("person")
    find = noun.verb("find", _find)
    find.option("text", metavar="TEXT", type=find.read.text, words="find")
    add = noun.verb("add", _add)
    add.option("--name", metavar="N", required=True, type=add.read.text)
    add.option("--affiliation", metavar="A", default="", type=add.read.text)
    add.option("--email", metavar="E", default="", type=add.read.text)
    add.option("--phone", metavar="P", default="", type=add.read.text)
    tag = noun.verb("tag", _tag)
    tag.option("person", metavar="ID", words="person")
    tag.option("--tag", metavar="T", action="append", default=[], type=tag.read.text)
    noun.verb("remove", _remove).option("person", metavar="ID", words="person")
    noun.verb("duplicates", _duplicates)
    merge = noun.verb("merge", _merge)
    merge.option("keep", metavar="KEEP")
    merge.option("other", metavar="OTHER")
    merge.option("--take", metavar="A,B", default=[], type=merge.read.names)
    export = noun.verb("export", _export)
    export.option("--to-hand-on", action="store_true")
    export.writes("--out", required=True, type=export.read.place, words="people_out")
    blocks.add_commands(noun)


def _find(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.desk.list_columns import ReadAs, value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.people.person_columns import COLUMNS  # noqa: PLC0415 - see `main`

    lines = session.services.people.find(arguments.text, limit=_ALL)
    read_as = ReadAs(session.lang, session.services.settings.tz)
    text = list_table(session, "people", COLUMNS, lines, read_as)
    session.tell(
        [value_of(COLUMNS, line, read_as) for line in lines],
        text if lines else session.say("person.none", text=arguments.text),
    )


def _person(session: Session, text: str) -> "Person":
    return session.services.people.by_uid(uid(text, "person"))


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.domain.people import ContactKind  # noqa: PLC0415 - see `main`
    from meetup_desk.services.people.people import ContactDraft, PersonEdit  # noqa: PLC0415 - see `main`

    edit = PersonEdit(
        name=arguments.name,
        affiliation=arguments.affiliation,
        contacts=(
            ContactDraft(ContactKind.EMAIL, arguments.email),
            ContactDraft(ContactKind.PHONE, arguments.phone),
        ),
    )
    person_id, changes = session.services.people.add(edit, ACTOR)
    person = session.services.people.get(person_id)
    value = {"id": str(person.uid), "change": str(changes.change)}
    session.tell(
        value, session.say("person.added", name=person.name) + "\n" + session.say("id", id=person.uid)
    )


def _tag(session: Session, arguments: Namespace) -> None:
    person = _person(session, arguments.person)
    changes = session.services.tags.set(person.id, arguments.tag, ACTOR)
    tags = session.services.tags.of(person.id)
    value = {"id": str(person.uid), "tags": tags, "change": str(changes.change)}
    session.tell(value, session.say("person.tagged", name=person.name, tags=", ".join(tags) or "–"))


def _remove(session: Session, arguments: Namespace) -> None:
    person = _person(session, arguments.person)
    changes = session.services.person_removal.remove([person.id], ACTOR)
    value = {"id": str(person.uid), "change": str(changes.change)}
    session.tell(value, session.say("person.removed", name=person.name))


def _duplicates(session: Session, _arguments: Namespace) -> None:
    service = session.services.duplicates
    values, rows = [], []
    for pair in service.pairs():
        keep, other = map(session.services.people.get, service.best_to_keep(pair))
        why = ", ".join(say(f"resemblance.{reason}", session.lang) for reason in pair.reasons)
        values.append(
            {
                "keep": {"id": str(keep.uid), "name": keep.name, "affiliation": keep.affiliation},
                "other": {"id": str(other.uid), "name": other.name, "affiliation": other.affiliation},
                "reasons": [str(reason) for reason in pair.reasons],
            }
        )
        rows.append((keep.name, other.name, why, keep.uid, other.uid))
    headings = session.headings("duplicates", "keep", "other", "why", "id", "id")
    session.tell(values, table(headings, rows) if rows else session.say("person.no_duplicates"))


def _merge(session: Session, arguments: Namespace) -> None:
    keep, other = _person(session, arguments.keep), _person(session, arguments.other)
    changes = session.services.duplicates.merge(keep.id, other.id, ACTOR, from_other=arguments.take)
    name = session.services.people.get(keep.id).name
    value = {"id": str(keep.uid), "name": name, "change": str(changes.change)}
    session.tell(value, session.say("person.merged", name=name, other=other.name))


def _export(session: Session, arguments: Namespace) -> None:
    people = session.services.person_files.write(
        session.target(arguments.out), session.lang, to_hand_on=arguments.to_hand_on
    )
    value = {"file": str(arguments.out), "people": people}
    session.tell(value, session.say("person.exported", people=people, file=session.name_of(arguments.out)))

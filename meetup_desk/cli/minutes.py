"""`minutes add|list|done|remove|search|booklet`, `material add|list|remove|folder`: kept of events."""

from argparse import Namespace
from contextlib import nullcontext
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.words.followup_sentences import say_bytes
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.minutes import MinutesEntry


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands of both nouns."""
    noun = commands.noun("minutes")
    add = noun.verb("add", _add)
    add.option("--event", metavar="ID", required=True)
    add.option("--kind", choices=[str(kind) for kind in MinutesKind], default="note", words="minutes_kind")
    add.option("--text", metavar="T", type=add.read.text, required=True, words="minutes_text")
    add.option("--url", metavar="U", type=add.read.text, default="", words="minutes_url")
    add.option("--owner", metavar="N", type=add.read.text, default="", words="minutes_owner")
    add.option("--due", metavar="DAY", type=add.read.text, default="", words="minutes_due")
    noun.verb("list", _list).option("--event", metavar="ID", required=True)
    done = noun.verb("done", _done)
    done.option("entry", metavar="ID", words="minutes_entry")
    done.option("--again", action="store_true", words="followup_again")
    noun.verb("remove", _remove).option("entry", metavar="ID", words="minutes_entry")
    noun.verb("search", _search).option("text", metavar="TEXT", words="minutes_search")
    booklet = noun.verb("booklet", _booklet)
    booklet.option("--event", metavar="ID", required=True)
    booklet.option("--out", metavar="FILE", required=True, type=booklet.read.file, words="out_file")
    noun = commands.noun("material")
    bring = noun.verb("add", _add_files)
    bring.option("--event", metavar="ID", required=True)
    bring.option("files", metavar="FILE", nargs="+", type=bring.read.file, words="material_files")
    noun.verb("list", _list_files).option("--event", metavar="ID", required=True)
    noun.verb("remove", _remove_file).option("material", metavar="ID", words="material")
    noun.verb("folder", _folder).option("--tidy", action="store_true", words="material_tidy")


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.followup.minutes import MinutesDraft  # noqa: PLC0415 - see `main`

    draft = MinutesDraft(
        kind=MinutesKind(arguments.kind),
        text=arguments.text,
        url=arguments.url,
        owner=arguments.owner,
        due_on=arguments.due,
    )
    entry, changes = session.services.minutes.add(session.event(arguments.event).id, draft, ACTOR)
    value = {"id": str(entry.uid), "change": str(changes.change)}
    session.tell(value, session.say("minutes.added", text=entry.text))


def _entry_value(entry: "MinutesEntry", tz: str) -> dict[str, object]:
    return {
        "id": str(entry.uid),
        "kind": str(entry.kind),
        "text": entry.text,
        "url": entry.url or None,
        "owner": entry.owner or None,
        "due": entry.due_on or None,
        "done": None if entry.done_at is None else iso(entry.done_at, tz),
        "at": iso(entry.added_at, tz),
        "by": entry.actor,
    }


def _list(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    entries = session.services.minutes.of_event(event.id)
    rows = [
        (say(f"minutes.kind.{entry.kind}", session.lang), entry.text, entry.owner, entry.due_on, entry.uid)
        for entry in entries
    ]
    headings = session.headings("minutes", "kind", "text", "owner", "due", "id")
    value = [_entry_value(entry, event.plan.tz) for entry in entries]
    session.tell(value, table(headings, rows) if rows else session.say("minutes.nothing"))


def _done(session: Session, arguments: Namespace) -> None:
    minutes = session.services.minutes
    entry = minutes.by_uid(uid(arguments.entry, "minutesentry"))
    changes = minutes.set_done(entry.id, ACTOR, done=not arguments.again)
    key = "followup.reopened" if arguments.again else "followup.marked"
    value = {"id": str(entry.uid), "change": str(changes.change)}
    session.tell(value, session.say(key, task=entry.text))


def _remove(session: Session, arguments: Namespace) -> None:
    minutes = session.services.minutes
    entry = minutes.by_uid(uid(arguments.entry, "minutesentry"))
    changes = minutes.remove(entry.id, ACTOR)
    value = {"id": str(entry.uid), "change": str(changes.change)}
    session.tell(value, session.say("minutes.removed", text=entry.text))


def _search(session: Session, arguments: Namespace) -> None:
    found = session.services.minutes.search(arguments.text)
    value = [
        {"id": str(hit.uid), "kind": hit.kind, "event": hit.title, "day": hit.day, "text": hit.text}
        for hit in found
    ]
    rows = [(hit.day, hit.title, say(f"minutes.kind.{hit.kind}", session.lang), hit.text) for hit in found]
    headings = session.headings("minutes", "day", "event", "kind", "text")
    session.tell(value, table(headings, rows) if rows else session.say("minutes.nothing"))


def _booklet(session: Session, arguments: Namespace) -> None:
    event, file = session.event(arguments.event), session.target(arguments.out)
    with session.opener.with_pages() if file.suffix.lower() == ".pdf" else nullcontext():
        booklet = session.services.booklets.write(event.id, file, session.lang)
    value = {"file": str(arguments.out), "events": len(booklet.chapters)}
    session.tell(value, session.say("booklet.written", file=session.name_of(arguments.out)))


def _add_files(session: Session, arguments: Namespace) -> None:
    event, files = session.event(arguments.event), [session.source(file) for file in arguments.files]
    added, changes = session.services.materials.add(event.id, files, ACTOR)
    paths = [str(session.services.materials.path_of(one)) for one in added]
    value = {"ids": [str(one.uid) for one in added], "files": paths, "change": str(changes.change)}
    session.tell(
        value, session.say("material.added", count=len(added), folder=session.services.materials.root)
    )


def _list_files(session: Session, arguments: Namespace) -> None:
    materials = session.services.materials
    found = materials.of_event(session.event(arguments.event).id)
    value = [
        {"id": str(one.uid), "name": one.name, "file": str(materials.path_of(one)), "size": one.size}
        for one in found
    ]
    rows = [(one.name, say_bytes(one.size), one.uid) for one in found]
    headings = session.headings("minutes", "name", "size", "id")
    session.tell(value, table(headings, rows, right={1}) if rows else session.say("material.nothing"))


def _remove_file(session: Session, arguments: Namespace) -> None:
    materials = session.services.materials
    one = materials.by_uid(uid(arguments.material, "material"))
    changes = materials.remove(one.id, ACTOR)
    value = {"id": str(one.uid), "change": str(changes.change)}
    session.tell(value, session.say("material.removed", name=one.name))


def _folder(session: Session, arguments: Namespace) -> None:
    materials, freed = session.services.materials, 0
    if arguments.tidy:
        freed = materials.tidy()
    folder = materials.folder()
    value = {
        "folder": str(folder.path),
        "files": folder.files,
        "size": folder.size,
        "unlisted": [str(path) for path in folder.unlisted],
        "unlisted_size": folder.unlisted_size,
        "missing": list(folder.missing),
        "freed": freed,
    }
    said = session.say(
        "material.folder",
        count=folder.files,
        size=say_bytes(folder.size),
        unlisted=say_bytes(folder.unlisted_size),
        folder=folder.path,
    )
    session.tell(value, said)

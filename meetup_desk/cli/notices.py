"""`notice kinds|show|preview|queue|told|letters|paper|template`: texts, and who is to hear what."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from meetup_desk.cli import notice_papers
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.notice_text import NoticeField, fields_of
from meetup_desk.domain.notices import FOR_ONE_PERSON, NoticeKind, NoticeWay
from meetup_desk.words.consent_texts import say_left_out
from meetup_desk.words.languages import NAMES
from meetup_desk.words.notice_sentences import say_doubts, say_size
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event
    from meetup_desk.domain.ids import GroupId
    from meetup_desk.services.notices.notice_queue import NoticeQueue

_KINDS = [str(kind) for kind in NoticeKind]
_FOR_ONE = [str(kind) for kind in FOR_ONE_PERSON]
_WAYS = [str(way) for way in NoticeWay]


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("notice")
    _group(noun.verb("kinds", _kinds))
    show = noun.verb("show", _show)
    _group(show)
    _kind(show)
    preview = noun.verb("preview", _preview)
    preview.option("--event", metavar="ID", required=True)
    _kind(preview)
    preview.option("--rsvp", metavar="ID", words="notice_rsvp")
    noun.verb("queue", _queue).option("--event", metavar="ID", required=True)
    told = noun.verb("told", _told)
    told.option("--kind", choices=_KINDS, required=True, words="notice_kind")
    told.option("--way", choices=_WAYS, required=True, words="notice_way")
    told.option("--event", metavar="ID", words="notice_event")
    told.scattered("rsvps", metavar="RSVP", words="notice_rsvps")
    letters = noun.verb("letters", _letters)
    letters.option("--event", metavar="ID", required=True)
    letters.option("--kind", choices=_FOR_ONE, required=True, words="notice_kind")
    letters.option("--out", metavar="DIR", type=letters.read.folder, required=True, words="out_folder")
    letters.option("--format", choices=["eml", "mbox"], default="eml", words="notice_format")
    letters.option("--told", action="store_true", words="notice_told")
    notice_papers.add_commands(noun)
    template = noun.verb("template", _template)
    _group(template)
    _kind(template)
    either = template.one_of(required=False)
    either.option("--file", metavar="F", type=template.read.file, words="notice_file")
    either.option("--built-in", action="store_true", words="notice_built_in")


def _group(verb: Verb) -> None:
    verb.option("--group", metavar="ID", words="notice_group")


def _kind(verb: Verb) -> None:
    verb.option("--kind", choices=_KINDS, required=True, words="notice_kind")
    verb.option("--text-lang", choices=tuple(NAMES), words="notice_lang")


def _kinds(session: Session, arguments: Namespace) -> None:
    value, rows, group_id = [], [], _group_id(session, arguments)
    for kind in NoticeKind:
        text = session.services.notice_templates.get(kind, session.services.settings.language, group_id)
        fields = fields_of(text.text)
        value.append({"kind": str(kind), "fields": fields, "edited": text.changed_at is not None})
        edited = session.say("yes" if text.changed_at is not None else "no")
        rows.append((str(kind), say(f"notice.{kind}", session.lang), edited, ", ".join(fields)))
    headings = session.headings("notice", "id", "kind", "edited", "fields")
    everything = session.say("notice.fields", fields=", ".join(f"{{{field}}}" for field in NoticeField))
    session.tell(
        {"kinds": value, "fields": [str(field) for field in NoticeField]},
        f"{table(headings, rows)}\n\n{everything}",
    )


def _show(session: Session, arguments: Namespace) -> None:
    lang = arguments.text_lang or session.services.settings.language
    _tell_template(session, arguments, lang)


def _group_id(session: Session, arguments: Namespace) -> "GroupId | None":
    return session.group(arguments.group).id if arguments.group else None


def _tell_template(session: Session, arguments: Namespace, lang: str, sentence: str = "") -> None:
    services, kind = session.services, arguments.kind
    text = services.notice_templates.get(NoticeKind(kind), lang, _group_id(session, arguments))
    changed = None if text.changed_at is None else iso(text.changed_at, services.settings.tz)
    value = {"kind": kind, "lang": lang, "text": text.text, "edited_at": changed}
    session.tell(value, sentence or text.text)


def _preview(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    rsvp = None if arguments.rsvp is None else session.rsvp(arguments.rsvp).id
    kind, lang = NoticeKind(arguments.kind), arguments.text_lang or ""
    preview = session.services.notices.preview(event.id, kind, rsvp, lang=lang)
    value = {
        "kind": str(kind),
        "lang": preview.lang,
        "text": preview.text,
        "missing": [str(field) for field in preview.missing],
        "unknown": list(preview.unknown),
        "phone": preview.phone or None,
        "sms": {
            "bytes": preview.size.bytes,
            "size": str(preview.size.size),
            "lacking": list(preview.size.lacking),
        },
    }
    doubts = say_doubts(preview.missing, preview.unknown, preview.size.lacking, session.lang)
    session.tell(value, "\n".join([preview.text, "", say_size(preview.size, session.lang), *doubts]))


def _queue(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    queue = session.services.notices.queue(event.id)
    rows = [
        (
            str(entry.rsvp_uid),
            entry.name,
            say(f"notice.{entry.kind}", session.lang),
            say(f"notice.reason.{entry.reason}", session.lang),
            say(f"notice.way.{entry.way or 'none'}", session.lang),
            entry.address,
        )
        for entry in queue.waiting
    ]
    headings = session.headings("notice", "id", "name", "kind", "why", "way", "address")
    lines = [table(headings, rows) if rows else session.say("notice.nobody")]
    if left_out := say_left_out(queue.left_out(), session.lang):
        lines.append(left_out)
    session.tell(_queue_value(queue, event), "\n".join(lines))


def _queue_value(queue: "NoticeQueue", event: "Event") -> dict[str, object]:
    tz = event.plan.tz
    waiting = [
        {
            "rsvp": str(entry.rsvp_uid),
            "name": entry.name,
            "kind": str(entry.kind),
            "reason": str(entry.reason),
            "way": entry.way and str(entry.way),
            "address": entry.address or None,
        }
        for entry in queue.waiting
    ]
    told = [
        {
            "rsvp": notice.rsvp_uid and str(notice.rsvp_uid),
            "kind": str(notice.kind),
            "way": str(notice.way),
            "at": iso(notice.told_at, tz),
            "by": notice.actor,
        }
        for notice in (*(entry.notice for entry in queue.told), *queue.posted)
    ]
    return {
        "waiting": waiting,
        "told": told,
        "without_news": [str(entry.rsvp_uid) for entry in queue.without_news],
        "of_other_event": [str(entry.rsvp_uid) for entry in queue.of_other_event],
        "blocked": [str(entry.rsvp_uid) for entry in queue.blocked],
    }


def _told(session: Session, arguments: Namespace) -> None:
    kind, way, services = NoticeKind(arguments.kind), NoticeWay(arguments.way), session.services
    rsvps = [session.rsvp(text) for text in arguments.rsvps]
    if arguments.event is not None:
        if rsvps:
            wrong_usage(arguments, session.say("bad.notice_event"))
        changes = services.notices.post(session.event(arguments.event).id, kind, way, ACTOR)
        value = {"told": [], "already": [], "change": str(changes.change)}
        session.tell(value, session.say("notice.told_room", kind=say(f"notice.{kind}", session.lang)))
        return
    told = services.notices.tell([rsvp.id for rsvp in rsvps], kind, way, ACTOR)
    uids = {rsvp.id: str(rsvp.uid) for rsvp in rsvps}
    value = {
        "told": [uids[rsvp] for rsvp in told.told],
        "already": [uids[rsvp] for rsvp in told.already],
        "change": str(told.changes.change),
    }
    sentences = [_counted(session, "told", told.told), _counted(session, "already", told.already)]
    session.tell(value, "\n".join(filter(None, sentences)))


def _letters(session: Session, arguments: Namespace) -> None:
    event, kind, letters = (
        session.event(arguments.event),
        NoticeKind(arguments.kind),
        session.services.notice_letters,
    )
    told = 0
    if arguments.told:
        written, marked = letters.write_and_tell(event.id, kind, arguments.out, arguments.format, ACTOR)
        told = 0 if marked is None else len(marked.told)
    else:
        written = letters.write(event.id, kind, arguments.out, arguments.format, progress=session.progress())
    value = {
        "files": [str(file) for file in written.files],
        "letters": len(written.rsvp_ids),
        "without_address": list(written.without_address),
        "told": told,
    }
    sentences = [session.say("notice.letters", count=len(written.rsvp_ids), folder=arguments.out)]
    if written.without_address:
        names = ", ".join(written.without_address[:5])
        count = len(written.without_address)
        sentences.append(session.say("notice.without_address", count=count, names=names))
    session.tell(value, "\n".join(sentences))


def _counted(session: Session, key: str, rsvps: Sequence[int]) -> str:
    return session.say(f"notice.{key}", count=len(rsvps)) if rsvps else ""


def _template(session: Session, arguments: Namespace) -> None:
    kind, services = NoticeKind(arguments.kind), session.services
    lang = arguments.text_lang or services.settings.language
    name, sentence = say(f"notice.{kind}", session.lang), ""
    group_id = _group_id(session, arguments)
    if arguments.file is not None:
        file = session.source(arguments.file)
        services.notice_templates.write_file(kind, lang, file, ACTOR, group_id)
        sentence = session.say("notice.template", kind=name)
    elif arguments.built_in:
        services.notice_templates.reset(kind, lang, ACTOR, group_id)
        sentence = session.say("notice.built_in", kind=name)
    _tell_template(session, arguments, lang, sentence)

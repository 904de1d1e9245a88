"""`voice add|list|show|answer|publish|support|argue|sheet|read|merge|board`."""

from argparse import Namespace
from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING
from uuid import UUID

from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import facts
from meetup_desk.cli.terminal.times import instant_of
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.voices import Stance, VoiceKind, VoiceState
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

if TYPE_CHECKING:
    from meetup_desk.domain.ids import PersonId
    from meetup_desk.domain.voices import Voice
    from meetup_desk.services.voices.voices import VoiceLine

_KINDS, _STATES = tuple(map(str, VoiceKind)), tuple(map(str, VoiceState))


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("voice")
    add = noun.verb("add", _add)
    add.option("--kind", choices=_KINDS, default="suggestion", words="voice_kind")
    add.option("--title", metavar="T", required=True, type=add.read.text, words="voice_title")
    add.option("--text", metavar="TEXT", default="", type=add.read.text, words="voice_text")
    add.option("--event", metavar="ID", words="voice_event")
    add.option("--venue", metavar="ID", words="voice_venue")
    add.option("--owner", metavar="NAME", default="", type=add.read.text, words="voice_owner")
    add.option("--person", metavar="ID", words="voice_person")
    add.option("--threshold", metavar="N", type=add.read.count)
    add.option("--until", metavar="TIME", type=add.read.when, words="voice_until")
    found = noun.verb("list", _list)
    found.option("--search", metavar="TEXT", default="", type=found.read.text, words="voice_search")
    found.option("--state", choices=_STATES, action="append", default=[], words="voice_state")
    found.option("--event", metavar="ID", words="voice_event")
    found.option("--overdue", action="store_true")
    found.option("--held-back", action="store_true")
    noun.verb("show", _show).option("voice", metavar="ID")
    answer = noun.verb("answer", _answer)
    answer.option("voice", metavar="ID")
    what = answer.one_of()
    what.option("--state", choices=_STATES, words="voice_state")
    what.option("--more-time", action="store_true")
    answer.option("--text", metavar="TEXT", default="", type=answer.read.text, words="voice_answer")
    answer.option("--owner", metavar="NAME", type=answer.read.text, words="voice_owner")
    support = noun.verb("support", _support)
    support.option("voice", metavar="ID")
    who = support.one_of()
    who.option("--unnamed", metavar="N", default=0, type=support.read.count)
    who.option("--person", metavar="ID", words="voice_person")
    argue = noun.verb("argue", _argue)
    argue.option("voice", metavar="ID")
    argue.option("--stance", choices=tuple(map(str, Stance)), required=True)
    argue.option("--text", metavar="TEXT", required=True, type=argue.read.text, words="argument")
    _add_public_commands(noun)


def _add_public_commands(noun: CommandGrammar) -> None:
    """Add what leaves the desk: the board and its words, and signature sheets."""
    publish = noun.verb("publish", _publish)
    publish.option("voice", metavar="ID")
    publish.option("--text", metavar="TEXT", default="", type=publish.read.text, words="public_text")
    sheet = noun.verb("sheet", _sheet)
    sheet.option("voice", metavar="ID")
    sheet.option("--sheets", metavar="N", default=1, type=sheet.read.count)
    sheet.option("--out", metavar="FILE", required=True, type=sheet.read.file, words="out_file")
    sheet.option("--sheet-lang", choices=LANGUAGES, default="")
    read = noun.verb("read", _read)
    read.option("voice", metavar="ID")
    read.option("files", metavar="FILE", nargs="+", type=read.read.place, words="scans")
    merge = noun.verb("merge", _merge)
    merge.option("voice", metavar="INTO", words="voice_into")
    merge.option("others", metavar="ID", nargs="+", words="voices")
    board = noun.verb("board", _board)
    board.option("--format", choices=("html", "pdf"), default="html", words="board_format")
    board.option("--event", metavar="ID", words="voice_event")
    board.option("--out", metavar="FILE", required=True, type=board.read.file, words="out_file")


def _voice(session: Session, text: str) -> "Voice":
    """Give a voice by its id, or by its slip; DeskError `not_found`."""
    try:
        known = UUID(text)
    except ValueError:
        return session.services.voices.by_slip(text)
    return session.services.voices.by_uid(known)


def _person(session: Session, text: str | None) -> "PersonId | None":
    return None if text is None else session.services.people.by_uid(uid(text, "person")).id


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.voices.voices import VoiceDraft  # noqa: PLC0415 - see `main`

    draft = VoiceDraft(
        kind=VoiceKind(arguments.kind),
        title=arguments.title,
        body=arguments.text,
        event_id=session.event(arguments.event).id if arguments.event else None,
        venue_id=session.venue(arguments.venue).id if arguments.venue else None,
        owner=arguments.owner,
        person_id=_person(session, arguments.person),
        threshold=arguments.threshold,
        until_at=None
        if arguments.until is None
        else instant_of(arguments.until, session.services.settings.tz),
    )
    voice, changes = session.services.voices.add(draft, ACTOR)
    slip = show_slip(voice.slip)
    value = {
        "id": str(voice.uid),
        "slip": slip,
        "due": _iso(session, voice.due_at),
        "change": str(changes.change),
    }
    session.tell(value, session.say("voice.added", slip=slip, id=voice.uid))


def _iso(session: Session, at: int | None) -> str | None:
    return (
        None if at is None else moment_of(Instant(at), session.services.settings.tz).isoformat("T", "seconds")
    )


def _day(session: Session, at: int | None) -> str:
    return "" if at is None else f"{moment_of(Instant(at), session.services.settings.tz):%Y-%m-%d}"


def _list(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.desk.list_columns import ReadAs  # noqa: PLC0415 - see `main`
    from meetup_desk.services.voices.voice_columns import COLUMNS  # noqa: PLC0415 - see `main`
    from meetup_desk.services.voices.voices import VoiceQuery  # noqa: PLC0415 - see `main`

    now = session.services.desk.now()
    query = VoiceQuery(
        text=arguments.search,
        states=tuple(map(VoiceState, arguments.state)),
        event_id=session.event(arguments.event).id if arguments.event else None,
        overdue_at=now if arguments.overdue else None,
        held_back=arguments.held_back,
    )
    lines = session.services.voices.list(query)
    read_as = ReadAs(session.lang, session.services.settings.tz)
    text = list_table(session, "voices", COLUMNS, lines, read_as) if lines else session.say("voice.none")
    session.tell(_values(session, lines), text)


def _values(session: Session, lines: Sequence["VoiceLine"]) -> list[dict[str, object]]:
    """Give voices as scripts read them, with the names that keep some off the board."""
    from meetup_desk.services.desk.list_columns import ReadAs, value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.voices.voice_columns import COLUMNS  # noqa: PLC0415 - see `main`

    names, read_as = session.services.voices.held_back(lines), ReadAs("", session.services.settings.tz)
    return [value_of(COLUMNS, line, read_as) | {"names": list(names.get(line.id, ()))} for line in lines]


def _show(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.voices.voice_texts import author_text  # noqa: PLC0415

    voice = _voice(session, arguments.voice)
    detail = session.services.voices.detail(voice.id)
    to_author = author_text(detail, session.lang, session.services.settings.tz, session.services.desk.now())
    value = {
        "id": str(voice.uid),
        "slip": show_slip(voice.slip),
        "kind": str(voice.kind),
        "title": voice.title,
        "text": voice.body,
        "state": str(voice.state),
        "due": _iso(session, voice.due_at),
        "extensions": voice.extensions,
        "owner": voice.owner,
        "supporters": voice.supporters,
        "threshold": voice.threshold,
        "answer": voice.answer,
        "merged_into": str(detail.into.uid) if detail.into else None,
        "merged": [str(other.uid) for other in detail.merged],
        "steps": [
            {"at": _iso(session, step.at), "by": step.by, "state": str(step.state), "note": step.note}
            for step in detail.steps
        ],
        "until": _iso(session, voice.until_at),
        **{
            str(stance): [each.text for each in detail.arguments if each.stance is stance]
            for stance in Stance
        },
        "public_text": voice.in_public,
        "names": list(detail.unseen),
        "to_author": to_author,
    }
    pairs = [
        (heading, fact)
        for heading, fact in zip(
            session.headings("voices", "slip", "said", "state", "due", "owner", "supporters"),
            (
                show_slip(voice.slip),
                voice.title,
                say(f"voice.state.{voice.state}", session.lang),
                _day(session, voice.due_at),
                voice.owner,
                voice.supporters,
            ),
            strict=True,
        )
    ]
    sides = "".join(
        f"\n{say(f'voice.stance.{each.stance}', session.lang)}: {each.text}" for each in detail.arguments
    )
    named = "\n" + session.say("voice.names", names=", ".join(detail.unseen)) if detail.unseen else ""
    session.tell(value, f"{facts(pairs)}{named}{sides}\n\n{to_author}")


def _answer(session: Session, arguments: Namespace) -> None:
    voice, service = _voice(session, arguments.voice), session.services.voices
    if arguments.more_time:
        changes = service.extend(voice.id, arguments.text, ACTOR)
        due = service.by_uid(voice.uid).due_at
        told = session.say("voice.extended", title=voice.title, day=_day(session, due))
        value = {"id": str(voice.uid), "due": _iso(session, due), "change": str(changes.change)}
    else:
        state = VoiceState(arguments.state)
        changes = service.answer(voice.id, state, ACTOR, text=arguments.text, owner=arguments.owner)
        told = session.say(
            "voice.answered", title=voice.title, state=say(f"voice.state.{state}", session.lang)
        )
        value = {"id": str(voice.uid), "state": str(state), "change": str(changes.change)}
    session.tell(value, told)


def _publish(session: Session, arguments: Namespace) -> None:
    voice = _voice(session, arguments.voice)
    changes = session.services.public_words.publish_voice(voice.id, ACTOR, text=arguments.text)
    text = _voice(session, arguments.voice).in_public
    value = {"id": str(voice.uid), "public_text": text, "change": str(changes.change)}
    session.tell(value, session.say("voice.published", text=text))


def _support(session: Session, arguments: Namespace) -> None:
    voice = _voice(session, arguments.voice)
    count, _ = session.services.voices.support(
        voice.id, ACTOR, person_id=_person(session, arguments.person), unnamed=arguments.unnamed
    )
    told = session.say("voice.supporters", title=voice.title, count=count)
    session.tell({"id": str(voice.uid), "supporters": count}, told)


def _argue(session: Session, arguments: Namespace) -> None:
    voice, stance = _voice(session, arguments.voice), Stance(arguments.stance)
    changes = session.services.voices.argue(voice.id, stance, arguments.text, ACTOR)
    told = f"{say(f'voice.stance.{stance}', session.lang)}: {arguments.text}"
    session.tell({"id": str(voice.uid), "change": str(changes.change)}, told)


def _sheet(session: Session, arguments: Namespace) -> None:
    voice, file = _voice(session, arguments.voice), session.target(arguments.out)
    with session.opener.with_pages():
        printed = session.services.signatures.write(
            voice, arguments.sheets, file, ACTOR, lang=arguments.sheet_lang
        )
    told = session.say("survey.printed", count=len(printed.sheets), file=session.name_of(arguments.out))
    boxes = [
        {
            "sheet": str(box.sheet),
            "page": box.page,
            "line": box.question,
            **dict(zip("xywh", box.place, strict=True)),
        }
        for box in printed.boxes
    ]
    sheets = [str(sheet) for sheet in printed.sheets]
    session.tell({"file": str(arguments.out), "sheets": sheets, "boxes": boxes}, told)


def _read(session: Session, arguments: Namespace) -> None:
    voice = _voice(session, arguments.voice)
    with session.opener.with_pages():
        read = session.services.signatures.read(
            voice, arguments.files, ACTOR, session.lang, progress=session.progress()
        )
    value = {
        "sheets": read.sheets,
        "added": read.added,
        "supporters": read.supporters,
        "to_ask": read.to_ask,
        "refused": [
            {"file": one.file, "page": one.page, "reason": one.reason, "message": one.say(session.lang)}
            for one in read.refused
        ],
    }
    lines = [session.say("voice.read", sheets=read.sheets, added=read.added, asked=read.to_ask)]
    lines.append(session.say("voice.supporters", title=voice.title, count=read.supporters))
    lines += [
        session.say("survey.refused", file=one.file, page=one.page, why=one.say(session.lang))
        for one in read.refused
    ]
    session.tell(value, "\n".join(lines))


def _merge(session: Session, arguments: Namespace) -> None:
    into = _voice(session, arguments.voice)
    others = [_voice(session, other).id for other in arguments.others]
    changes = session.services.voices.merge(into.id, others, ACTOR)
    count = session.services.voices.by_uid(into.uid).supporters
    value = {"id": str(into.uid), "supporters": count, "change": str(changes.change)}
    session.tell(value, session.say("voice.supporters", title=into.title, count=count))


def _board(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.voices.board import BoardQuery  # noqa: PLC0415
    from meetup_desk.services.voices.voices import VoiceQuery  # noqa: PLC0415

    event_id = session.event(arguments.event).id if arguments.event else None
    file = session.target(arguments.out)
    with session.opener.with_pages() if arguments.format == "pdf" else nullcontext():
        count = session.services.voice_board.write(
            file, arguments.format, session.lang, BoardQuery(event_id=event_id)
        )
    waiting = session.services.voices.list(VoiceQuery(event_id=event_id, held_back=True))
    names = session.services.voices.held_back(waiting)
    told = session.say("voice.board", file=session.name_of(arguments.out), count=count)
    if waiting:
        lines = "\n".join(f"  {show_slip(line.slip)}  {', '.join(names[line.id])}" for line in waiting)
        told += "\n" + session.say("voice.held_back", count=len(waiting), lines=lines)
    session.tell({"file": str(arguments.out), "voices": count, "held_back": _values(session, waiting)}, told)

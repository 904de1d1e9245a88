"""`survey make|list|print|read|form|letter|replies|answer|results|groups|export`."""

import base64
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.domain.slips import show_slip
from meetup_desk.words.text import LANGUAGES

if TYPE_CHECKING:
    from meetup_desk.domain.surveys import Survey
    from meetup_desk.services.surveys.reading import ReadSheets, ToAsk
    from meetup_desk.services.surveys.results import SurveyResults

_SETS = ("before", "after", "first_visit", "class", "festival")


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("survey")
    make = noun.verb("make", _make)
    make.option("--event", metavar="ID")
    source = make.one_of()
    source.option("--questions", metavar="FILE", type=make.read.file)
    source.option("--set", choices=_SETS, words="question_set")
    make.option("--before", metavar="ID")
    noun.verb("list", _list).option("--event", metavar="ID")
    printing = noun.verb("print", _print)
    printing.option("--survey", metavar="ID", required=True)
    printing.option("--sheets", metavar="N", required=True, type=printing.read.count)
    printing.option("--out", metavar="FILE", required=True, type=printing.read.file, words="out_file")
    printing.option("--paper", choices=("a4", "a5"), default="a4", words="sheet_paper")
    printing.option("--sheet-lang", choices=LANGUAGES, default="")
    read = noun.verb("read", _read)
    read.option("--survey", metavar="ID", required=True)
    read.option("--again", action="store_true")
    read.option("--pictures", metavar="DIR", type=read.read.place)
    read.option("files", metavar="FILE", nargs="+", type=read.read.place, words="scans")
    form = noun.verb("form", _form)
    form.option("--survey", metavar="ID", required=True)
    form.option("file", metavar="FILE", type=form.read.place, words="form_file")
    letter = noun.verb("letter", _letter)
    letter.option("--survey", metavar="ID", required=True)
    letter.option("--out", metavar="DIR", type=letter.read.folder, words="letters_folder")
    replies = noun.verb("replies", _replies)
    replies.option("--survey", metavar="ID", required=True)
    replies.option("files", metavar="FILE", nargs="+", type=replies.read.place, words="replies")
    answer = noun.verb("answer", _answer)
    answer.option("--survey", metavar="ID", required=True)
    answer.option("--slip", metavar="NUMBER", default="", type=answer.read.text)
    answer.option("--question", metavar="N", required=True, type=answer.read.count, words="question_number")
    answer.option("--options", metavar="1,3", default=(), type=answer.read.numbers)
    answer.option("--text", metavar="TEXT", default="", type=answer.read.text, words="answer_text")
    noun.verb("results", _results).option("--survey", metavar="ID", required=True)
    noun.verb("groups", _groups).option("--survey", metavar="ID", required=True)
    export = noun.verb("export", _export)
    export.option("--survey", metavar="ID", required=True)
    export.option("--format", choices=("xlsx", "csv", "json"), default="xlsx", words="table_format")
    export.writes("--out", required=True, type=export.read.file)


def _survey(session: Session, text: str) -> "Survey":
    return session.services.surveys.by_uid(uid(text, "survey"))


def _make(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.surveys.question_sets import question_set  # noqa: PLC0415 - see `main`
    from meetup_desk.services.surveys.questions import in_lang, read_draft  # noqa: PLC0415

    event_id = session.event(arguments.event).id if arguments.event else None
    before = _survey(session, arguments.before) if arguments.before else None
    draft = question_set(arguments.set) if arguments.set else read_draft(arguments.questions, session.lang)
    survey, changes = session.services.surveys.make(draft, ACTOR, event_id=event_id, before=before)
    session.tell(
        {"id": str(survey.uid), "change": str(changes.change)},
        session.say("survey.made", title=in_lang(survey.title, session.lang), id=survey.uid),
    )


def _list(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.surveys.questions import in_lang  # noqa: PLC0415

    event_id = session.event(arguments.event).id if arguments.event else None
    lines = session.services.surveys.list(event_id)
    value = [
        {
            "id": str(line.survey.uid),
            "title": in_lang(line.survey.title, session.lang),
            "questions": len(line.survey.questions),
            "sheets": line.sheets,
            "answered": line.answered,
        }
        for line in lines
    ]
    headings = session.headings("surveys", "title", "sheets", "id")
    rows = [(each["title"], f"{each['answered']} / {each['sheets']}", each["id"]) for each in value]
    session.tell(value, table(headings, rows, right={1}) if rows else session.say("survey.none"))


def _print(session: Session, arguments: Namespace) -> None:
    survey, file = _survey(session, arguments.survey), session.target(arguments.out)
    with session.opener.with_pages():
        printed = session.services.survey_printing.write(
            survey,
            arguments.sheets,
            file,
            ACTOR,
            paper=arguments.paper,
            lang=arguments.sheet_lang,
            progress=session.progress(),
        )
    boxes = [
        {
            "sheet": str(box.sheet),
            "page": box.page,
            "question": box.question,
            "option": box.option,
            **dict(zip("xywh", box.place, strict=True)),
        }
        for box in printed.boxes
    ]
    value = {
        "file": str(arguments.out),
        "sheets": [str(sheet) for sheet in printed.sheets],
        "boxes": boxes,
        "change": str(printed.changes.change),
    }
    text = session.say("survey.printed", count=len(printed.sheets), file=session.name_of(arguments.out))
    session.tell(value, text)


def _read(session: Session, arguments: Namespace) -> None:
    survey = _survey(session, arguments.survey)
    with session.opener.with_pages():
        read = session.services.survey_reading.read(
            survey, arguments.files, ACTOR, session.lang, again=arguments.again, progress=session.progress()
        )
    pictures = [_picture(one, arguments.pictures) for one in read.to_ask]
    value = {
        "sheets": read.sheets,
        "answers": read.answers,
        "pages_known": read.pages_known,
        "to_ask": [
            {
                "sheet": str(one.sheet),
                "slip": show_slip(one.slip),
                "question": one.question,
                "picture": picture,
            }
            for one, picture in zip(read.to_ask, pictures, strict=True)
        ],
        "refused": [
            {"file": one.file, "page": one.page, "reason": one.reason, "message": one.say(session.lang)}
            for one in read.refused
        ],
        "change": str(read.changes.change),
    }
    session.tell(value, _say_read(session, read))


def _form(session: Session, arguments: Namespace) -> None:
    survey = _survey(session, arguments.survey)
    new, known, changes = session.services.surveys.read_form(survey, arguments.file, ACTOR)
    value = {"sheets": new, "known": known, "change": str(changes.change)}
    session.tell(value, session.say("survey.form", new=new, known=known))


def _letter(session: Session, arguments: Namespace) -> None:
    survey, letters = _survey(session, arguments.survey), session.services.survey_letters
    if arguments.out is None:
        text = letters.text(survey, session.lang)
        session.tell({"text": text}, text)
        return
    written = letters.write(survey, arguments.out, ACTOR, progress=session.progress())
    value = {
        "files": [str(file) for file in written.files],
        "without_address": list(written.without_address),
        "change": str(written.changes.change),
    }
    said = "survey.letters" if written.without_address else "survey.letters.all"
    told = session.say(said, files=len(written.files), without=len(written.without_address))
    assert survey.event_id is not None  # noqa: S101 - no letters were written without one
    blocked, left_out = session.left_out(survey.event_id)
    session.tell(value | blocked, "\n".join(filter(None, (told, left_out))))


def _replies(session: Session, arguments: Namespace) -> None:
    survey = _survey(session, arguments.survey)
    from meetup_desk.services.surveys.letter_keeping import say_not_counted  # noqa: PLC0415 - see `main`
    from meetup_desk.services.surveys.questions import in_lang  # noqa: PLC0415

    read = session.services.survey_letters.read(survey, arguments.files, ACTOR, progress=session.progress())
    value = {
        "sheets": read.sheets,
        "known": read.known,
        "to_ask": read.to_ask,
        "without_answers": list(read.without_answers),
        "unknown_slips": list(read.unknown_slips),
        "other_surveys": [
            {
                "slip": one.slip,
                "survey": str(one.survey.uid),
                "title": in_lang(one.survey.title, session.lang),
            }
            for one in read.other_surveys
        ],
        "too_large": list(read.too_large),
        "change": str(read.changes.change),
    }
    told = session.say(
        "survey.replies",
        sheets=read.sheets,
        known=read.known,
        asked=read.to_ask,
        without=len(read.without_answers),
    )
    session.tell(value, "\n".join([told, *say_not_counted(read, session.lang)]))


def _picture(asked: "ToAsk", folder: Path | None) -> str:
    """Give the picture of unclear marks: as a file in a folder, or as a data address (RFC 2397)."""
    if not asked.picture:  # of a form's file
        return ""
    if folder is None:
        return "data:image/png;base64," + base64.b64encode(asked.picture).decode()
    from meetup_desk.services.surveys.reading import keep_picture  # noqa: PLC0415

    return str(keep_picture(asked, folder))


def _say_read(session: Session, read: "ReadSheets") -> str:
    told = session.say(
        "survey.read",
        sheets=read.sheets,
        answers=read.answers,
        asked=len(read.to_ask),
        refused=len(read.refused),
    )
    lines = [told]
    if read.pages_known:
        lines.append(session.say("survey.read_before", pages=read.pages_known))
    lines += [
        session.say("survey.refused", file=one.file, page=one.page, why=one.say(session.lang))
        for one in read.refused
    ]
    return "\n".join(lines)


def _answer(session: Session, arguments: Namespace) -> None:
    slip = session.services.surveys.answer(
        _survey(session, arguments.survey),
        arguments.slip,
        arguments.question - 1,
        ACTOR,
        options=[number - 1 for number in arguments.options],
        text=arguments.text,
    )
    session.tell({"slip": show_slip(slip)}, session.say("survey.answered", slip=show_slip(slip)))


def _results(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.surveys.results import result_value  # noqa: PLC0415

    results = session.services.survey_counting.results(_survey(session, arguments.survey))
    session.tell(result_value(results, session.lang), _say_results(session, results))


def _say_results(session: Session, results: "SurveyResults") -> str:
    from meetup_desk.services.surveys.questions import in_lang, option_texts  # noqa: PLC0415

    lines = [session.say("survey.counted", sheets=results.sheets)]
    for number, one in enumerate(results.questions, 1):
        mean = "" if one.mean is None else f"  ({one.mean:.1f})"
        lines.append(f"\n{number}. {in_lang(one.question.text, session.lang)}{mean}")
        lines += [
            f"   {count:>5}  {option}"
            for option, count in zip(option_texts(one.question, session.lang), one.counts, strict=False)
        ]
        lines += [f"   “{text}”" for text in one.texts]
    if results.paired:
        lines.append("\n" + session.say("survey.pairs", pairs=max(one.pairs for one in results.paired)))
        lines += [
            f"   {one.before:.1f} → {one.after:.1f}  {in_lang(one.question.text, session.lang)}"
            for one in results.paired
        ]
    return "\n".join(lines)


def _groups(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.surveys.questions import in_lang  # noqa: PLC0415

    found = session.services.opinion_grouping.groups(_survey(session, arguments.survey))
    if found is None:
        session.tell({"groups": [], "unites": [], "divides": []}, session.say("survey.no_groups"))
        return
    asked = {
        key: [{"text": in_lang(one.question.text, session.lang), "means": list(one.means)} for one in each]
        for key, each in (("unites", found.unites), ("divides", found.divides))
    }
    lines = [session.say("survey.groups", sizes=", ".join(map(str, found.sizes)))]
    for key, each in asked.items():
        lines.append("\n" + session.say(f"survey.{key}"))
        lines += [f"   {'  '.join(f'{mean:+.1f}' for mean in one['means'])}  {one['text']}" for one in each]
    session.tell({"groups": list(found.sizes), **asked}, "\n".join(lines))


def _export(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.surveys.exporting import write_results  # noqa: PLC0415

    results = session.services.survey_counting.results(_survey(session, arguments.survey))
    file = session.target(arguments.out)
    sheets = write_results(results, arguments.format, file, session.lang)
    text = session.say("survey.exported", sheets=sheets, file=session.name_of(arguments.out))
    session.tell({"file": str(arguments.out), "sheets": sheets}, text)

"""`report`: figures of an event, a series, a group or a year."""

from argparse import Namespace
from contextlib import nullcontext
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.reports import Counted
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.reports import Report


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    verb = commands.verb("report", _report)
    verb.option("--event", metavar="ID", words="report_event")
    verb.option("--series", metavar="ID", words="report_series")
    verb.option("--group", metavar="ID", words="report_group")
    verb.option("--year", metavar="YEAR", type=verb.read.number, words="report_year")
    verb.option("--out", metavar="FILE", type=verb.read.file, words="out_file")


def _report(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.reports.reports import ReportQuery  # noqa: PLC0415 - see `main`

    query = ReportQuery(
        event_id=session.event(arguments.event).id if arguments.event else None,
        series_id=session.series(arguments.series).id if arguments.series else None,
        group_id=session.group(arguments.group).id if arguments.group else None,
        year=arguments.year,
    )
    if query == ReportQuery():
        raise RuleError("report_scope")
    if arguments.out is None:
        report = session.services.reports.count(query, session.lang)
        session.tell(_value(report), _text(session, report))
        return
    file = session.target(arguments.out)
    with session.opener.with_pages() if file.suffix.lower() in {".pdf", ".png"} else nullcontext():
        report, files = session.services.report_papers.write(query, file, session.lang)
    names = [str(arguments.out), *(str(arguments.out.with_name(each.name)) for each in files[1:])]
    text = session.say("report.written", file=session.name_of(arguments.out))
    if len(names) > 1:
        text = session.say("report.written.pages", files="\n".join(f"  {name}" for name in names))
    session.tell({"file": names[0], "files": names, **_value(report)}, text)


def _told(counted: Counted) -> dict[str, object]:
    return {"value": counted.value, "of": counted.of, "hidden": counted.hidden}


def _value(report: "Report") -> dict[str, object]:
    return {
        "figures": {str(figure): _told(counted) for figure, counted in report.figures.items()},
        "events": [
            {
                "title": event.title,
                "day": event.day.isoformat(),
                "came": event.came.value,
                "newcomers": event.newcomers.value,
                "new_ties": event.new_ties.value,
                "return_rate": event.returns.value,
            }
            for event in report.events
        ],
        "voices": {str(state): count for state, count in report.voices.items()},
        "voices_overdue": report.overdue,
        "pairs": [
            {
                "question": pair.question,
                "pairs": pair.pairs,
                "before": round(pair.before, 1),
                "after": round(pair.after, 1),
            }
            for pair in report.pairs
        ],
        "return_goal": report.goal or None,
    }


def _text(session: Session, report: "Report") -> str:
    from meetup_desk.services.reports.report_papers import how_text, number_text  # noqa: PLC0415 - see `main`

    lang = session.lang
    rows = [
        (
            say(f"report.figure.{figure}", lang),
            number_text(figure, counted, lang),
            how_text(figure, counted, lang),
        )
        for figure, counted in report.figures.items()
    ]
    return table(session.headings("report", "figure", "value", "how"), rows, right={1})

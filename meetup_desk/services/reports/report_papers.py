"""Reports on paper and as data: every text of a counted report in a language."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.report import (
    PaperBar,
    PaperBars,
    PaperFigure,
    PaperLine,
    PaperPair,
    PaperShare,
    ReportPaper,
)
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.reports import Counted, Report, ReportedEvent, ReportFigure
from meetup_desk.domain.times import moment_of
from meetup_desk.domain.voices import OPEN_STATES, VoiceState
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.reports.reports import ReportQuery, Reports
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say, say_heading

if TYPE_CHECKING:
    from meetup_desk.exchange.write_tables import Cell

_RATES = (ReportFigure.RETURN_RATE, ReportFigure.NO_SHOW_RATE)
_OF_PEOPLE = (ReportFigure.VISITS, ReportFigure.PEOPLE, ReportFigure.NEWCOMERS)
_FIRST = (
    *(ReportFigure.VISITS, ReportFigure.PEOPLE, ReportFigure.NEWCOMERS),
    *(ReportFigure.RETURN_RATE, ReportFigure.NO_SHOW_RATE),
)
_SHARES: tuple[tuple[str, frozenset[VoiceState]], ...] = (
    ("done", frozenset({VoiceState.DONE})),
    ("open", OPEN_STATES),
    ("explained", frozenset({VoiceState.EXPLAINED})),
    ("not_possible", frozenset({VoiceState.NOT_POSSIBLE})),
    ("withdrawn", frozenset({VoiceState.WITHDRAWN})),
)
_MOST_PAIRS = 5  # questions on the first page


class ReportPapers:
    """Writes reports."""

    def __init__(self, desk: Desk, settings: DeskSettings, reports: Reports, fonts: Fonts) -> None:
        self._desk, self._settings, self._reports, self._fonts = desk, settings, reports, fonts

    def write(self, query: ReportQuery, path: Path, lang: str) -> tuple[Report, list[Path]]:
        """Write a report as the PDF, the PNG pages or the XLSX that its file's name asks for.

        Gives its files: a picture a page, and else one.
        RuleError `nothing_to_report`, `report_format`; DeskError `not_writable`, `disk_full`.
        """
        kind = path.suffix.lower()
        if kind not in (".pdf", ".png", ".xlsx"):
            raise RuleError("report_format")
        report = self._reports.count(query, lang)
        if kind == ".xlsx":
            _write_data(report, path, lang)
            return report, [path]
        from meetup_desk.documents.report_pages import report_pages  # noqa: PLC0415 - loads Qt

        pages = report_pages(self.paper(report, query, lang), self._fonts())
        if kind == ".png":
            return report, pages.write_pictures(path)
        pages.write(path)
        return report, [path]

    def paper(self, report: Report, query: ReportQuery, lang: str) -> ReportPaper:
        """Give what a report says on paper."""
        group, today = self._settings.group(), moment_of(self._desk.now(), self._settings.tz)
        title, days = (
            self._reports.title_of(query, self._settings.name),
            [event.day for event in report.events],
        )
        key = "report.title" if query.year is None else "report.title.year"
        span = " – ".join(f"{day:%Y-%m-%d}" for day in sorted({days[0], days[-1]}))
        return ReportPaper(
            lang=lang,
            title=say(key, lang, title=title, year=query.year or ""),
            over=say("report.over", lang, day=say_day(today, lang)),
            host=" · ".join(dict.fromkeys(filter(None, (group.name, group.contact_name)))),
            span=span,
            headline=_headline(report, lang),
            figures=tuple(_figure(figure, report, lang) for figure in _order(report)),
            attendance=_attendance(report.events, lang),
            returns=_returns(report, lang),
            pairs_title=say("report.chart.pairs", lang),
            pairs=_pairs(report, lang),
            voices_title=say("report.chart.voices", lang, count=sum(report.voices.values())),
            voices=tuple(_shares(report, lang)),
            ties=_ties(report.events, lang),
            foot_title=say("report.foot.title", lang),
            foot=say("report.foot", lang),
            table_title=say("report.table", lang),
            headings=tuple(
                say_heading("report", k, lang) for k in ("day", "event", "came", "newcomers", "new_ties")
            ),
            rows=tuple(_row(event, lang) for event in report.events),
            how_title=say("report.how.title", lang),
        )


def _order(report: Report) -> list[ReportFigure]:
    """Give the figures for the first page first."""
    rest = [figure for figure in ReportFigure if figure not in _FIRST]
    return [*_FIRST, *(figure for figure in rest if figure in report.figures)]


def number_text(figure: ReportFigure | None, counted: Counted, lang: str) -> str:
    """Say a number, or that it is not told."""
    if counted.value is None:
        return say("report.few" if counted.hidden else "report.none", lang)
    number = f"{counted.value:,}"
    if figure in _RATES:
        return say("report.percent", lang, number=number)
    return say("report.people", lang, number=number) if figure in _OF_PEOPLE else number


def how_text(figure: ReportFigure, counted: Counted, lang: str) -> str:
    """Say how a figure was counted, and of how many a rate is."""
    how = say(f"report.how.{figure}", lang)
    return how if counted.of is None else f"{how} {say('report.of', lang, of=f'{counted.of:,}')}"


def _figure(figure: ReportFigure, report: Report, lang: str) -> PaperFigure:
    counted = report.figures[figure]
    return PaperFigure(
        number=number_text(figure, counted, lang),
        name=say(f"report.figure.{figure}", lang),
        how=how_text(figure, counted, lang),
    )


def _headline(report: Report, lang: str) -> str:
    figures = report.figures

    def text(figure: ReportFigure) -> str:
        return number_text(figure, figures[figure], lang)

    told = say("report.headline", lang, events=text(ReportFigure.EVENTS), visits=text(ReportFigure.VISITS))
    if figures[ReportFigure.PEOPLE].value and figures[ReportFigure.NEWCOMERS].value is not None:
        people, newcomers = text(ReportFigure.PEOPLE), text(ReportFigure.NEWCOMERS)
        told += " " + say("report.headline.people", lang, people=people, newcomers=newcomers)
    if figures[ReportFigure.RETURN_RATE].value is not None:
        told += " " + say("report.headline.returns", lang, rate=text(ReportFigure.RETURN_RATE))
    if figures[ReportFigure.NEW_TIES].value:
        told += " " + say("report.headline.ties", lang, ties=text(ReportFigure.NEW_TIES))
    return told


def _label(events: Sequence[ReportedEvent]) -> Callable[[ReportedEvent], str]:
    years = {event.day.year for event in events}
    return lambda event: f"{event.day:%y-%m}" if len(years) > 1 else f"{event.day.month}/{event.day.day}"


def _attendance(events: Sequence[ReportedEvent], lang: str) -> PaperBars:
    label = _label(events)
    bars = [PaperBar(label=label(e), value=e.came.value, part=e.newcomers.value) for e in events]
    told = any(bar.part for bar in bars)
    legend = (say("report.legend.again", lang), say("report.legend.newcomers", lang)) if told else ()
    return PaperBars(title=say("report.chart.attendance", lang), bars=tuple(bars), legend=legend)


def _ties(events: Sequence[ReportedEvent], lang: str) -> PaperBars | None:
    label = _label(events)
    bars = [PaperBar(label=label(event), value=event.new_ties.value) for event in events]
    if not any(bar.value for bar in bars):
        return None
    return PaperBars(title=say("report.chart.ties", lang), bars=tuple(bars))


def _returns(report: Report, lang: str) -> PaperLine | None:
    values = tuple(event.returns.value for event in report.events)
    if sum(value is not None for value in values) < 2:
        return None
    return PaperLine(
        title=say("report.chart.returns", lang),
        labels=tuple(map(_label(report.events), report.events)),
        values=values,
        goal=report.goal,
        goal_text=say("report.goal", lang, goal=report.goal),
    )


def _pairs(report: Report, lang: str) -> tuple[PaperPair, ...]:
    return tuple(
        PaperPair(
            question=pair.question,
            least=pair.least,
            most=pair.most,
            before=pair.before,
            after=pair.after,
            note=say("report.pairs", lang, pairs=pair.pairs),
        )
        for pair in report.pairs[:_MOST_PAIRS]
    )


def _shares(report: Report, lang: str) -> list[PaperShare]:
    shares = []
    for key, states in _SHARES:
        count = sum(report.voices.get(state, 0) for state in states)
        late = ".late" if key == "open" and report.overdue else ""
        name = say(f"report.voice.{key}{late}", lang, overdue=report.overdue)
        text = say("report.voices", lang, count=f"{count:,}")
        shares.append(PaperShare(key=key, name=name, count=count, text=text))
    return [share for share in shares if share.count]


def _row(event: ReportedEvent, lang: str) -> tuple[str, ...]:
    counted = (event.came, event.newcomers, event.new_ties)
    return (event.day.isoformat(), event.title, *(number_text(None, each, lang) for each in counted))


def _write_data(report: Report, path: Path, lang: str) -> None:
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    figures: list[Sequence[Cell]] = [
        (
            say(f"report.figure.{figure}", lang),
            counted.value if counted.value is not None else number_text(figure, counted, lang),
            how_text(figure, counted, lang),
        )
        for figure, counted in report.figures.items()
    ]
    few = say("report.few", lang)
    events: list[Sequence[Cell]] = [
        (event.day, event.title, *(few if each.hidden else each.value for each in _numbers(event)))
        for event in report.events
    ]
    pairs: list[Sequence[Cell]] = [
        (pair.question, pair.pairs, round(pair.before, 1), round(pair.after, 1)) for pair in report.pairs
    ]
    write_tables.write_sheets(
        path,
        [
            _sheet("figures", ("figure", "value", "how"), figures, lang),
            _sheet("events", ("day", "event", "came", "newcomers", "new_ties", "return_rate"), events, lang),
            *([_sheet("pairs", ("question", "pairs", "before", "after"), pairs, lang)] if pairs else []),
        ],
    )


def _numbers(event: ReportedEvent) -> tuple[Counted, ...]:
    return event.came, event.newcomers, event.new_ties, event.returns


def _sheet(
    key: str, columns: Sequence[str], rows: Sequence[Sequence["Cell"]], lang: str
) -> tuple[str, list[str], Sequence[Sequence["Cell"]]]:
    return say(f"report.sheet.{key}", lang), [say_heading("report", c, lang) for c in columns], rows

"""What scans that came home tell beside doubles: entries to know of, what counts nothing, wrong clocks."""

from meetup_desk.services.packs.door_report import DoorReport
from meetup_desk.services.packs.door_report_texts import say_clock_wrong, say_outdated, say_set_aside
from meetup_desk.ui.door.preparation.sections import Section, SectionRow
from meetup_desk.ui.shell.context import Context

_SHOWN = 100  # rows of a kind; the terminal lists all


class ReportSection(Section):
    """Lists what an organiser has to know; it is gone where there is nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self._context = context
        self._report: DoorReport | None = None
        self.hide()

    def show_report(self, report: DoorReport) -> None:
        """Show another report."""
        self._report = report
        self.setVisible(bool(report.outdated or report.set_aside or report.clocks))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        report, lang = self._report, self._context.languages.current
        if report is None:
            return
        entries, aside, tz = len(report.outdated), len(report.set_aside), report.tz
        sentences = [
            self.tr("%Ln entries would have been refused if the door had known. They are kept.", "", entries),
            self.tr("%Ln scans don’t count. They stay on record.", "", aside),
        ]
        numbers = (entries, aside)
        self.set_texts(
            self.tr("Notes"), " ".join(text for text, n in zip(sentences, numbers, strict=True) if n)
        )
        rows = [(one.door, text) for one in report.clocks for text in say_clock_wrong(one, lang)]
        rows += [(one.name or one.door, say_outdated(one, tz, lang)) for one in report.outdated[:_SHOWN]]
        rows += [(one.name or one.door, say_set_aside(one, tz, lang)) for one in report.set_aside[:_SHOWN]]
        self.set_rows([SectionRow(title, [text]) for title, text in rows])

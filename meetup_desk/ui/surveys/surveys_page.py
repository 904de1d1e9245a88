"""The surveys of one event: all of them, one of them, and marks that are not clear."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.surveys import Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.services.surveys.surveys import SurveyLine
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.surveys.check_view import CheckView
from meetup_desk.ui.surveys.survey_actions import SurveyActions
from meetup_desk.ui.surveys.survey_dialog import SurveyDialog
from meetup_desk.ui.surveys.survey_view import SurveyView
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.dates import say_plan


@dataclass(frozen=True, slots=True)
class SurveyTableRow:
    """A survey in the table."""

    id: int
    line: SurveyLine


class SurveysPage(Page):
    """Shows the surveys of an event; `left` comes when somebody goes back to it."""

    guide = "surveys"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self._lines: dict[int, SurveyLine] = {}
        self._wanted: int | None = None  # a survey to open as soon as it is read
        look = context.look
        new = Action(
            key="survey.new",
            text=lambda: self.tr("New survey"),
            icon="plus",
            shortcut="Ctrl+N",
            run=self.ask_new,
        )
        self.header = PageHeader(look, lambda: self.tr("Surveys"), primary=new)
        self._back = BackHeader(look, self.header, self.left)
        self.empty = EmptyPage(look, icon="clipboard-list")
        self.empty.step.clicked.connect(self.ask_new)
        self._source: MemorySource[SurveyTableRow] = MemorySource()
        self.table: RecordTable[SurveyTableRow] = RecordTable(
            look,
            context.jobs,
            self._source,
            self._columns(),
            name=lambda: self.tr("Surveys"),
            empty=self.empty,
        )
        self.survey_actions = SurveyActions(context, services, writes, self)
        self.view = SurveyView(context, services, self.survey_actions)
        self.check = CheckView(context, services, writes)
        every = QWidget()
        column = QVBoxLayout(every)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._back)
        column.addWidget(self.table, 1)
        self._stack = Stack(look)
        for part in (every, self.view, self.check):
            self._stack.addWidget(part)
        self.column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table.view)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.table.opened.connect(self.open_survey)
        self.table.shown.connect(lambda: self.header.show_primary(not self.table.is_empty()))
        self.view.left.connect(self.go_back)
        self.view.check_asked.connect(self.show_check)
        self.check.left.connect(self.go_back)
        self._context.news.changed.connect(self._hear)

    def show_event(self, line: EventLine) -> None:
        """Show the surveys of an event."""
        if self._line is None or self._line.event.id != line.event.id:
            self._stack.setCurrentIndex(0)
        self._line = line
        self._show_head()
        self._ask()

    def go_back(self) -> bool:
        """Go back to the survey, to all surveys, or to the event."""
        at = self._stack.currentIndex()
        if at == 0:
            self.left.emit()
        else:
            self._stack.setCurrentIndex(at - 1)
            self.view.reload()
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back to event"))
        self.empty.set_texts(
            self.tr("No surveys yet"),
            self.tr(
                "Ask before and after the event: on paper that is read back, by typing, or with a form. "
                "Ready sets in Korean and English are there to begin with."
            ),
            self.tr("New survey"),
        )
        self.view.retranslate()
        self.check.retranslate()
        self._show_head()

    def open_survey(self, survey_id: int) -> None:
        """Show one survey."""
        line = self._lines.get(survey_id)
        if line is not None:
            self.view.show_survey(line.survey, self._title())
            self._stack.setCurrentWidget(self.view)
            self.view.setFocus()

    def show_check(self) -> None:
        """Ask what is not clear."""
        if self.view.survey is not None:
            self.check.show_survey(self.view.survey)
            self._stack.setCurrentWidget(self.check)

    def ask_new(self) -> None:
        """Ask for a survey, and make it."""
        line = self._line
        if line is None:
            return
        others = [each.survey for each in self._lines.values()]
        wanted = SurveyDialog(self._context, others, self.window()).wanted()
        if wanted is None:
            return
        lang = self._context.languages.current

        def done(made: tuple[Survey, Changes]) -> None:
            self._wanted = made[0].id
            self._ask()

        self._writes.run(
            lambda: self._services.surveys.make(
                wanted.draft, ACTOR, event_id=line.event.id, before=wanted.before
            ),
            lambda made: made[1],
            lambda made: self.tr("“{title}” added.").format(title=in_lang(made[0].title, lang)),
            done=done,
        )

    # -- reading

    def _ask(self) -> None:
        line, surveys = self._line, self._services.surveys
        if line is not None:
            self._context.jobs.run(lambda: surveys.list(line.event.id), self._take, key=(self, "surveys"))

    def _take(self, lines: Sequence[SurveyLine]) -> None:
        self._lines = {line.survey.id: line for line in lines}
        self._source.all_rows = [SurveyTableRow(line.survey.id, line) for line in lines]
        self.table.ask()
        if self._wanted is not None:
            self.open_survey(self._wanted)
            self._wanted = None

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.concerns(ChangeKind.SURVEY):
            self._ask()
            self.view.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another page was shown."""
        super().showEvent(event)
        self._ask()

    # -- showing

    def _title(self) -> str:
        return "" if self._line is None else shown_title(self._line.event.title)

    def _show_head(self) -> None:
        if self._line is not None:
            when = say_plan(self._line.event.plan, self._context.languages.current, year=False)
            self.header.set_subtitle(f"{self._title()} · {when}")

    def _columns(self) -> list[Column[SurveyTableRow]]:
        return [
            Column(
                key="title",
                title=lambda: self.tr("Survey"),
                value=lambda row: in_lang(row.line.survey.title, self._context.languages.current),
                width=280,
                grow=1,
            ),
            Column(
                key="questions",
                title=lambda: self.tr("Questions"),
                kind="number",
                value=lambda row: f"{len(row.line.survey.questions):,}",
                width=96,
            ),
            Column(
                key="sheets",
                title=lambda: self.tr("Sheets"),
                kind="number",
                value=lambda row: f"{row.line.sheets:,}" if row.line.sheets else "",
                width=96,
            ),
            Column(
                key="answered",
                title=lambda: self.tr("Answered"),
                kind="number",
                value=lambda row: f"{row.line.answered:,}" if row.line.answered else "",
                width=96,
            ),
            Column(
                key="to_ask",
                title=lambda: self.tr("To check"),
                kind="pill",
                value=self._to_check,
                width=144,
            ),
        ]

    def _to_check(self, row: SurveyTableRow) -> PillState | None:
        count = row.line.to_ask
        return PillState(self.tr("%Ln to check", "", count), "warn", "circle-help") if count else None

"""One survey: its sheets, what waits to be checked, and what came of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.surveys import Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.opinion_groups import OpinionGroups
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.services.surveys.results import SurveyResults
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.surveys.result_cards import ResultCards
from meetup_desk.ui.surveys.survey_actions import SCANS, SurveyActions
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.drops import FileDropFilter, paths_in
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll

COMPARED, QUESTIONS, WORDS, GROUPS = "compared", "questions", "words", "groups"


class SurveyView(QWidget):
    """Shows one survey; `left` comes for the way back, `check_asked` for marks that are not clear."""

    left = Signal()
    check_asked = Signal()

    def __init__(self, context: Context, services: Services, actions: SurveyActions) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._context, self._services, self.survey_actions = context, services, actions
        self.survey: Survey | None = None
        self._event = ""  # its title
        self._results: SurveyResults | None = None
        self._cards = ResultCards(context, self)
        self.header = PageHeader(context.look, self._title)
        self._back = BackHeader(context.look, self.header, self.left)
        self.tabs = Tabs(
            [
                Option(QUESTIONS, lambda: self.tr("By question")),
                Option(COMPARED, lambda: self.tr("Before and after")),
                Option(WORDS, lambda: self.tr("In words")),
                Option(GROUPS, lambda: self.tr("Opinion groups")),
            ]
        )
        self.empty = EmptyPage(context.look, icon="clipboard-list")
        self.empty.step.clicked.connect(lambda: self._do(self.survey_actions.print_sheets))
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(16)
        self._scroll = Scroll(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._back)
        column.addWidget(self.tabs)
        column.addWidget(self.empty, 1)
        column.addWidget(self._scroll, 1)
        self.tabs.chosen.connect(lambda _: self._show())
        FileDropFilter(self, scans_in, self._read)
        self.retranslate()

    def show_survey(self, survey: Survey, event: str) -> None:
        """Show a survey, at the comparison where there is one."""
        fresh = self.survey is None or self.survey.id != survey.id
        self.survey, self._event = survey, event
        if fresh:
            self._results = None
            self.tabs.choose(COMPARED if survey.before_id else QUESTIONS)
        self.header.set_title(self._title)
        self.reload()

    def reload(self) -> None:
        """Count again."""
        survey, counting = self.survey, self._services.survey_counting
        if survey is not None:
            self._context.jobs.run(lambda: counting.results(survey), self._take, key=(self, "results"))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back to surveys"))
        self.empty.set_texts(
            self.tr("No answers yet"),
            self.tr(
                "Print sheets, hand them to people, and read them back from a scanner’s PDF or from photos. "
                "Answers can be typed in or imported from a form too."
            ),
            self.tr("Print sheets…"),
        )
        self._show()

    # -- showing

    def _title(self) -> str:
        return in_lang(self.survey.title, self._context.languages.current) if self.survey else ""

    def _take(self, results: SurveyResults) -> None:
        self._results = results
        self._show()

    def _show(self) -> None:
        results = self._results
        if results is None or self.survey is None:
            return
        self._show_head(results)
        answered = results.sheets > 0
        self.tabs.set_shown([QUESTIONS, WORDS, GROUPS, *([COMPARED] if self.survey.before_id else [])])
        self.tabs.set_counts({WORDS: sum(len(one.texts) for one in results.questions)})
        for widget, shown in ((self.tabs, answered), (self._scroll, answered), (self.empty, not answered)):
            widget.setVisible(shown)
        match self.tabs.key():
            case "compared":
                self._fill(self._cards.compared(results))
            case "words":
                self._fill(self._cards.words(results))
            case "groups":
                self._ask_groups(self.survey)
            case _:
                self._fill(self._cards.by_question(results))

    def _ask_groups(self, survey: Survey) -> None:
        grouping = self._services.opinion_grouping

        def show(found: OpinionGroups | None) -> None:
            if self.tabs.key() == GROUPS:
                self._fill(self._cards.groups(found))

        self._context.jobs.run(lambda: grouping.groups(survey), show, key=(self, "groups"))

    def _fill(self, cards: Sequence[QWidget]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch(1)

    def _show_head(self, results: SurveyResults) -> None:
        to_check = sum(one.to_ask for one in results.questions)
        facts = [self._event, self.tr("%Ln sheets answered", "", results.sheets)]
        facts += [self.tr("%Ln printed", "", results.printed)] if results.printed else []
        self.header.set_subtitle(" · ".join(filter(None, facts)))
        do = self.survey_actions
        read = self._action("survey.read", self.tr("Read sheets…"), "scan-line", do.ask_scans)
        prints = self._action("survey.print", self.tr("Print sheets…"), "printer", do.print_sheets)
        check = Action(
            key="survey.check",
            text=lambda: self.tr("Check %Ln marks", "", to_check),
            icon="circle-help",
            run=self.check_asked.emit,
        )
        first = [check] if to_check else [read] if results.printed else [prints]
        self.header.set_actions(
            primary=first[0] if results.sheets or results.printed else None,
            actions=[each for each in (read, prints) if each is not first[0]],
            more=[
                self._action("survey.camera", self.tr("Read with the camera…"), "camera", do.show_camera),
                self._action("survey.type", self.tr("Enter answers…"), "keyboard", do.type_sheet),
                self._action("survey.form", self.tr("Import form answers…"), "file-up", do.import_form),
                self._action("survey.letter", self.tr("Survey letter…"), "mail", do.show_letter),
                self._action(
                    "survey.replies", self.tr("Import email answers…"), "file-up", do.import_replies
                ),
                self._action("survey.save", self.tr("Save results…"), "download", do.save_results),
            ],
        )

    def _action(self, key: str, text: str, icon: str, do: Callable[[Survey], None]) -> Action:
        return Action(key=key, text=lambda: text, icon=icon, run=partial(self._do, do))

    def _do(self, what: Callable[[Survey], None]) -> None:
        if self.survey is not None:
            what(self.survey)

    def _read(self, files: list[Path]) -> None:
        """Read what was dropped: scans and photos, and emails with answers."""
        if self.survey is None:
            return
        letters = [file for file in files if file.suffix.lower() in _LETTERS]
        if letters:
            self.survey_actions.read_letters(self.survey, letters)
        if scans := [file for file in files if file not in letters]:
            self.survey_actions.read(self.survey, scans)


_LETTERS = frozenset({".eml", ".mbox"})


def scans_in(dropped: QMimeData) -> list[Path]:
    """Give the scans, photos, folders and emails among what was dropped."""
    kinds = {*(f".{scan}" for scan in SCANS), *_LETTERS}
    return [path for path in paths_in(dropped) if path.is_dir() or path.suffix.lower() in kinds]

"""Marks that are not clear, one after the other: shown enlarged, asked, and never guessed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import QuestionKind, Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.services.surveys.reading import ToAsk
from meetup_desk.services.surveys.results import SheetChoice
from meetup_desk.services.surveys.surveys import TypedAnswer
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll

_LIST, _ANSWERS = 208, 264  # px at 100 %
_PICTURE = 320  # px at 100 %: what a picture needs at least to be read
_HIGHEST = 240  # px at 100 %: of the picture
_DIGITS = "123456789"


class CheckView(QWidget):
    """Shows what is to be asked of a survey; digits choose, 0 leaves it blank, Enter saves, J skips."""

    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._context, self._services, self._writes = context, services, writes
        self._survey: Survey | None = None
        self._asked: list[ToAsk] = []
        self._others: list[SheetChoice] = []
        self._settled: set[int] = set()  # rows
        self.chosen: set[int] = set()  # options; nothing is chosen before somebody does
        self.blank = False  # somebody said that nothing is marked
        self.header = PageHeader(context.look, lambda: self.tr("Check marks"))
        self._back = BackHeader(context.look, self.header, self.left)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self._question = Label(size="emphasis", wrap=True)
        self._slip = Label(size="caption", ink="soft")
        self.picture = Label()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pixmap = QPixmap()
        self._why = Label(ink="warn", wrap=True)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(4)
        self._options = QVBoxLayout()
        self._options.setSpacing(8)
        self.option_buttons: list[Button] = []
        self.save = Button(context.look, kind="primary", icon="check")
        self.skip = Button(context.look, icon="arrow-right")
        self.save.clicked.connect(self.keep)
        self.skip.clicked.connect(self.go_on)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        px = self._context.look.theme.px
        self.list.setFixedWidth(px(_LIST))
        middle = QFrame()
        middle.setProperty("ground", "surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for widget in (self._question, self._slip, self.picture, self._why):
            column.addWidget(widget)
        column.addLayout(self._rest)
        column.addStretch(1)
        answers = QWidget()
        side = QVBoxLayout(answers)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        self._ask = Label(size="emphasis")
        side.addWidget(self._ask)
        options = QWidget()
        options.setLayout(self._options)
        self._options.setContentsMargins(0, 0, 0, 0)
        side.addWidget(Scroll(options), 1)
        self._keys = Label(size="caption", ink="soft", wrap=True)
        side.addWidget(self._keys)
        side.addWidget(self.save)
        side.addWidget(self.skip)
        answers.setFixedWidth(px(_ANSWERS))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(middle, 1)
        row.addWidget(answers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(self._back)
        whole.addLayout(row, 1)

    def show_survey(self, survey: Survey) -> None:
        """Ask what is to be asked of a survey."""
        self._survey, self._settled = survey, set()
        services = self._services

        def work() -> tuple[list[ToAsk], Sequence[SheetChoice]]:
            return services.survey_reading.to_ask(survey), services.survey_counting.results(survey).answers

        self._context.jobs.run(work, self._take, key=(self, "to ask"))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back to survey"))
        self._ask.setText(self.tr("What does it say?"))
        self.list.setAccessibleName(self.tr("To check"))
        self.picture.setAccessibleName(self.tr("The marks, enlarged"))
        self._keys.setText(self.tr("Digits choose, Enter saves and goes on, J skips. Nothing is guessed."))
        self.save.set_text(self.tr("Save and next"))
        self.skip.set_text(self.tr("Skip"))
        self._name_rows()
        self._show()

    # -- showing

    def _take(self, found: tuple[list[ToAsk], Sequence[SheetChoice]]) -> None:
        self._asked, self._others = found[0], list(found[1])
        self.list.clear()
        for _ in self._asked:
            self.list.addItem(QListWidgetItem())
        self._name_rows()
        if not self._asked:
            self.left.emit()
            return
        self.list.setCurrentRow(0)
        self.setFocus()

    def _name_rows(self) -> None:
        for row, one in enumerate(self._asked):
            done = "✓  " if row in self._settled else ""
            text = self.tr("{slip} · question {number}").format(
                slip=show_slip(one.slip), number=one.question + 1
            )
            self.list.item(row).setText(done + text)
        left = len(self._asked) - len(self._settled)
        title = "" if self._survey is None else in_lang(self._survey.title, self._context.languages.current)
        self.header.set_subtitle(f"{title} · " + self.tr("%Ln to check", "", left))

    def current(self) -> ToAsk | None:
        """What is asked now."""
        row = self.list.currentRow()
        return self._asked[row] if 0 <= row < len(self._asked) else None

    def _show(self) -> None:
        one, survey = self.current(), self._survey
        if one is None or survey is None:
            return
        self.chosen, self.blank = set(), False
        question, lang = survey.questions[one.question], self._context.languages.current
        self._question.setText(f"{one.question + 1} · {in_lang(question.text, lang)}")
        self._slip.setText(self.tr("slip {slip}").format(slip=show_slip(one.slip)))
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(one.picture)
        self._show_picture()
        if one.text:
            self._why.setText(self.tr("“{text}” is none of the options.").format(text=one.text))
        elif question.kind is QuestionKind.MANY:
            self._why.setText(self.tr("A mark is not clear, so it is asked."))
        else:
            self._why.setText(
                self.tr(
                    "It is not clear which one is meant. Choose both if both are, and it counts for neither."
                )
            )
        self._show_options(
            option_texts(question, lang),
            in_lang(question.least_label, lang),
            in_lang(question.most_label, lang),
        )
        self._show_rest(survey, one)

    def _show_picture(self) -> None:
        if self._pixmap.isNull():
            self.picture.hide()
            return
        px = self._context.look.theme.px
        room = QSize(max(self.width() - px(_LIST) - px(_ANSWERS) - 96, 200), px(_HIGHEST))
        kept = Qt.AspectRatioMode.KeepAspectRatio
        self.picture.setPixmap(self._pixmap.scaled(room, kept, Qt.TransformationMode.SmoothTransformation))
        self.picture.show()

    def _show_options(self, texts: Sequence[str], low: str, high: str) -> None:
        _empty(self._options)
        texts = list(texts)
        if low and high:
            texts[0], texts[-1] = f"{texts[0]} · {low}", f"{texts[-1]} · {high}"
        self.option_buttons = []
        for at, text in enumerate([*texts, self.tr("Leave blank")]):
            is_blank = at == len(texts)
            digit = "0" if is_blank else _DIGITS[at] if at < len(_DIGITS) else ""
            button = Button(self._context.look, f"{text}   [{digit}]" if digit else text)
            button.setCheckable(True)
            button.clicked.connect(self._leave_blank if is_blank else partial(self._toggle, at))
            self._options.addWidget(button)
            self.option_buttons.append(button)
        self._options.addStretch(1)
        self._mark()

    def _show_rest(self, survey: Survey, one: ToAsk) -> None:
        """Say what the same sheet says elsewhere: it often tells how somebody marks."""
        _empty(self._rest)
        lang = self._context.languages.current
        said = [each for each in self._others if each.sheet == one.sheet and each.options]
        if said:
            self._rest.addWidget(Label(self.tr("Other answers on this sheet"), size="caption", ink="soft"))
        for each in said:
            question = survey.questions[each.question]
            texts = option_texts(question, lang)
            answer = ", ".join(texts[option] for option in each.options)
            text = f"{each.question + 1} {in_lang(question.text, lang)}: {answer}"
            self._rest.addWidget(Label(text, wrap=True))

    # -- answering

    def _toggle(self, option: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self.blank = False
        self.chosen ^= {option}
        self._mark()

    def _leave_blank(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self.chosen, self.blank = set(), not self.blank
        self._mark()

    def _mark(self) -> None:
        for at, button in enumerate(self.option_buttons):
            is_blank = at == len(self.option_buttons) - 1
            button.setChecked(self.blank if is_blank else at in self.chosen)
        self.save.setEnabled(bool(self.chosen) or self.blank)

    def keep(self) -> None:
        """Keep what was chosen, and go on."""
        one, survey = self.current(), self._survey
        if one is None or survey is None or not self.save.isEnabled():
            return
        said = {one.question: TypedAnswer(options=sorted(self.chosen))}
        slip = show_slip(one.slip)
        self._writes.run(
            lambda: self._services.surveys.answer_sheet(survey, one.slip, said, ACTOR),
            lambda done: done[1],
            lambda _: self.tr("Question {number} of slip {slip} saved.").format(
                number=one.question + 1, slip=slip
            ),
        )
        self._settled.add(self.list.currentRow())
        self._name_rows()
        self.go_on()

    def go_on(self) -> None:
        """Show the next that is not settled; after the last one, go back."""
        count, at = len(self._asked), self.list.currentRow()
        order = [*range(at + 1, count), *range(at)]
        following = next((row for row in order if row not in self._settled), None)
        if following is not None:
            self.list.setCurrentRow(following)
        elif len(self._settled) == count:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by the keyboard alone."""
        text, options = event.text(), len(self.option_buttons) - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif text == "0":
            self._leave_blank()
        elif text and text in _DIGITS and _DIGITS.index(text) < options:
            self._toggle(_DIGITS.index(text))
        elif event.key() == Qt.Key.Key_J:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture as large as there is room, and the list where that leaves enough."""
        super().resizeEvent(event)
        px = self._context.look.theme.px
        self.list.setVisible(self.width() >= px(_LIST + _PICTURE + _ANSWERS))
        self._show_picture()


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

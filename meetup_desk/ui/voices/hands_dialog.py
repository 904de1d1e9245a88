"""A show of hands, counted by row: as many options and rows as the room has."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.search_field import WordsLine
from meetup_desk.ui.widgets.wheel_safe import WheelSafeSpinBox

_SAVE, _LEAVE = "save", "leave"
_ROWS, _MOST_ROWS, _MOST = 4, 40, 999
_HIGH = 240  # px at 100 %


class HandsDialog(Dialog):
    """Asks for a question, two or three options, and the hands in each row; nothing is saved here."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        verbs = (DialogVerb(_LEAVE, self.tr("Cancel")), DialogVerb(_SAVE, self.tr("Save count"), "primary"))
        super().__init__(context.look, parent, self.tr("Show of hands"), verbs)
        self.question = WordsLine()
        self.question.setPlaceholderText(self.tr("What is asked?"))
        self.question.setAccessibleName(self.tr("Question"))
        self.question.textChanged.connect(lambda _: self._follow())
        self.options = [WordsLine(text) for text in (self.tr("Yes"), self.tr("No"), "")]
        self.hands: list[list[WheelSafeSpinBox]] = []
        self._totals = [Label(size="emphasis") for _ in self.options]
        self._grid_widget = QWidget()
        self._grid = QGridLayout(self._grid_widget)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for column, (option, total) in enumerate(zip(self.options, self._totals, strict=True), 1):
            option.setAccessibleName(self.tr("Option {number}").format(number=column))
            option.textChanged.connect(lambda _: self._follow())
            self._grid.addWidget(option, 0, column)
            self._grid.addWidget(total, 1, column, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(Label(self.tr("Total"), ink="soft"), 1, 0)
        self.more = Button(context.look, self.tr("One more row"), icon="plus", kind="quiet")
        self.more.clicked.connect(self.add_row)
        scroll = Scroll(self._grid_widget)
        scroll.setMinimumHeight(context.look.theme.px(_HIGH))
        self.body.addWidget(self.question)
        self.body.addWidget(scroll)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for _ in range(_ROWS):
            self.add_row()
        self.question.setFocus()

    def add_row(self) -> None:
        """Have one more row of seats to count."""
        number = len(self.hands) + 1
        if number > _MOST_ROWS:
            return
        name = self.tr("Row {number}").format(number=number)
        self._grid.addWidget(Label(name, ink="soft"), number + 1, 0)
        boxes: list[WheelSafeSpinBox] = []
        before: QWidget = self.hands[-1][-1] if self.hands else self.options[-1]
        for column, _ in enumerate(self.options, 1):
            box = WheelSafeSpinBox()
            box.setRange(0, _MOST)
            box.lineEdit().setTextMargins(8, 0, 0, 0)
            box.setAccessibleName(f"{name}, {self.tr('Option {number}').format(number=column)}")
            box.valueChanged.connect(lambda _: self._follow())
            self._grid.addWidget(box, number + 1, column)
            self.setTabOrder(before, box)
            before = box
            boxes.append(box)
        self.setTabOrder(before, self.more)
        self.hands.append(boxes)
        self._follow()

    def counted(self) -> tuple[str, Mapping[str, Sequence[int]]] | None:
        """Show the dialog; gives the question and the hands of each option by row, or None."""
        return self.draft() if self.ask() == _SAVE else None

    def draft(self) -> tuple[str, Mapping[str, Sequence[int]]]:
        """Give what was counted so far; an option without a name does not count."""
        named = [(at, each.text().strip()) for at, each in enumerate(self.options) if each.text().strip()]
        hands = {name: [row[at].value() for row in self.hands] for at, name in named}
        return self.question.text().strip(), hands

    def press(self, key: str) -> None:
        """Close to save or to leave."""
        if key == _LEAVE:
            self.reject()
        else:
            super().press(key)

    def _follow(self) -> None:
        for at, total in enumerate(self._totals):
            total.setText(f"{sum(row[at].value() for row in self.hands):,}")
        question, hands = self.draft()
        self.buttons[_SAVE].setEnabled(bool(question) and len(hands) > 1)

"""The audience screen: what the room asks, large and live; names only where they were given."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.voices import RoomQuestion
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.label import Label

_SHOWN = 5
_FIRST, _OTHERS, _SMALL = 44, 26, 18  # px at 100 %
_AROUND, _APART = 48, 24  # px


class QuestionScreen(QWidget):
    """Shows open questions by how many ask them; `left` comes for Esc and the cross."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._title = Label(size="title", ink="soft")
        self.close_button = IconButton(look, "x", size=20)
        self.close_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._lines: list[QWidget] = []
        self._asked = 0
        self._more = self._words("", _SMALL, soft=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(_APART)
        column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _APART, _AROUND, _APART)
        column.setSpacing(_APART)
        column.addLayout(head)
        column.addLayout(self._column)
        column.addStretch(1)
        column.addWidget(self._more)
        self._head = head

    def show_questions(self, title: str, questions: Sequence[RoomQuestion]) -> None:
        """Show the questions that most people ask, the first one largest."""
        self._title.setText(title)
        self.close_button.set_name(self.tr("Close audience screen"))
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._question(each, first=at == 0) for at, each in enumerate(questions[:_SHOWN])]
        if not questions:
            self._lines = [self._words(self.tr("What would you like to ask?"), _FIRST)]
        for line in self._lines:
            self._column.addWidget(line)
        self._asked = len(questions)
        self._fit()

    def _fit(self) -> None:
        """Show the questions that are whole: large text on a small screen has room for fewer."""
        width = self.width() - 2 * _AROUND
        self._more.ensurePolished()
        room = self.height() - self._head.sizeHint().height() - self._more.sizeHint().height() - 5 * _APART
        shown = 0
        for line in self._lines:
            for label in line.findChildren(QWidget):
                label.ensurePolished()
            room -= line.heightForWidth(width)
            line.setVisible(not shown or room >= 0)
            shown += not line.isHidden()
            room -= _APART
        left = self._asked - shown
        self._more.setText(self.tr("%Ln more questions", "", left))
        self._more.setVisible(left > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room for more questions, or for fewer."""
        super().resizeEvent(event)
        self._fit()

    def _question(self, question: RoomQuestion, *, first: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        support = self._words(f"{question.support:,}", _FIRST if first else _OTHERS)
        support.set_ink("accent")
        support.setMinimumWidth(self._look.theme.px(72))
        support.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._words(question.in_public, _FIRST if first else _OTHERS))
        if question.asker:
            words.addWidget(self._words(question.asker, _SMALL, soft=True))
        row.addWidget(support)
        row.addLayout(words, 1)
        return line

    def _words(self, text: str, size: int, *, soft: bool = False) -> Label:
        label = Label(text, ink="soft" if soft else "ink", wrap=True)
        font = self._look.font("body", QFont.Weight.DemiBold)
        label.setStyleSheet(f"font-size: {self._look.theme.px(size)}px; font-weight: {font.weight().value};")
        return label

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

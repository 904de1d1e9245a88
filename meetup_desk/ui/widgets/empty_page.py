"""An empty page: a small drawing, what belongs here, and the first step."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, Kind
from meetup_desk.ui.widgets.label import Label

_WIDEST = 420  # px at 100 %: a sentence that the eye takes in at once


class EmptyPage(QWidget):
    """Says what belongs here; `step` is the button of the first step, hidden while it has no text."""

    def __init__(self, look: Look, *, icon: str, step: Kind = "primary") -> None:
        super().__init__()
        self._look = look
        self._title = Label(size="section")
        self._sentence = Label(ink="soft", wrap=True)
        self.step = Button(look, kind=step)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._drawing = _Drawing(look, icon)
        column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()  # keeps the height that the wrapped sentence needs, as an alignment does not
        middle.addStretch(1)
        middle.addWidget(self._sentence, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(8)
        column.addWidget(self.step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.step.hide()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def set_texts(self, title: str, sentence: str, step: str = "") -> None:
        """Say it in the language of the window."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._balance()
        self.step.set_text(step)
        self.step.setVisible(bool(step))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure anew, with the fonts that are there now."""
        super().showEvent(event)
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing out where the words need its room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        needed = self._column.totalMinimumHeightForWidth(self.width())
        if self._drawing.isHidden():
            needed += self._drawing.height() + self._column.spacing()
        self._drawing.setVisible(self.height() >= needed)

    def _apply_theme(self) -> None:
        self._balance()

    def _balance(self) -> None:
        """Make the lines about equally long: no word stands alone on the last one."""
        high = self._sentence.heightForWidth
        narrow, wide = 1, self._look.theme.px(_WIDEST)
        lines = high(wide)
        while narrow < wide:
            middle = (narrow + wide) // 2
            narrow, wide = (narrow, middle) if high(middle) <= lines else (middle + 1, wide)
        self._sentence.setMaximumWidth(wide)


class _Drawing(QWidget):
    """An icon on a round ground, with two more rounds behind it like people standing together."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self.setFixedSize(self._look.theme.px(152), self._look.theme.px(88))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the rounds and the icon."""
        theme, px = self._look.theme, self._look.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawEllipse(QRectF(0, px(20), px(56), px(56)))
        painter.drawEllipse(QRectF(px(96), px(20), px(56), px(56)))
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawEllipse(QRectF(px(32), 0, px(88), px(88)))
        painter.drawPixmap(px(60), px(28), self._look.pixmap(self._icon, "accent", 32))

"""Toasts: what was just done, at the bottom centre, with a way to take it back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.label import Label

_SHOWN_FOR = 6_000  # ms; with an action, or with trouble, long enough to read twice and decide
_DECIDE_FOR = 12_000  # ms
_WIDEST = 560  # px at 100 %
_LIFT, _APART = 24, 8  # px above the lower edge, and above what it must not cover
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


@dataclass(frozen=True, slots=True)
class ToastAction:
    """A verb on a toast, such as Undo."""

    text: str
    run: Callable[[], object]


class Toast(QFrame):
    """One toast over a widget; a newer one takes its place. It waits while the pointer is on it.

    It covers no control and no frame of the ground `foot`, as long as the lower half has room above them.
    """

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("toast")
        self._look = look
        self._over = over
        self._action: ToastAction | None = None
        self._low = QRect()  # the lowest place
        self._label = Label(wrap=True)
        self._button = Button(look, kind="link")
        self._close = IconButton(look, "x", role="canvas")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self._run)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        over.installEventFilter(self)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self.give_way)
        self._retranslate()
        self.hide()

    def say(self, text: str, action: ToastAction | None = None, *, trouble: bool = False) -> None:
        """Show a sentence and perhaps one action; trouble stays longer."""
        self._action = action
        self._label.setText(text)
        self._button.setVisible(action is not None)
        self._button.set_text(action.text if action else "")
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._settled.start()  # what was said may come before what it changed is laid out
        self._timer.start(_DECIDE_FOR if action or trouble else _SHOWN_FOR)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """Sentence shown."""
        return self._label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre."""
        if self.isVisible():
            if isinstance(event, QResizeEvent):
                self._place()
            if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
                self._settled.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._timer.start(_SHOWN_FOR)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close this message"))

    def _place(self) -> None:
        room = self._over.width() - 48
        text = self._label.fontMetrics().horizontalAdvance(self._label.text())
        around = 16 + 8 + 8 * 2 + self._close.sizeHint().width()
        if self._action is not None:
            around += self._button.sizeHint().width()
        width = min(text + around + 8, self._look.theme.px(_WIDEST), room)
        self._label.setMinimumWidth(0)
        lines = self._label.heightForWidth(max(width - around, 80))
        height = max(lines, self._close.sizeHint().height()) + 16
        bottom = self._over.height() - height - _LIFT
        self._low = QRect((self._over.width() - width) // 2, bottom, width, height)
        self.setGeometry(self._free(self._low))

    def give_way(self) -> None:
        """Move off what it must not cover, after what is below it was laid out."""
        if self.isVisible():
            self.setGeometry(self._free(self._low))

    def _free(self, low: QRect) -> QRect:
        """Give the lowest place above all that has to be reached; where there is none, the lowest of all."""
        taken = sorted(self._taken(), key=QRect.bottom, reverse=True)
        place = QRect(low)
        for rect in taken:
            if rect.intersects(place.adjusted(0, 0, 0, _APART)):
                place.moveBottom(rect.top() - _APART - 1)
        return place if place.top() >= self._over.height() // 2 else low

    def _taken(self) -> Iterator[QRect]:
        for widget in self._over.findChildren(QWidget):
            kept = isinstance(widget, _CONTROLS) or widget.property("ground") == "foot"
            if kept and widget.isVisible() and not self.isAncestorOf(widget):
                yield self._seen(widget)

    def _seen(self, widget: QWidget) -> QRect:
        """Give the part of a widget that is not scrolled away, as a rectangle over the toast's ground."""
        rect, above = widget.rect(), widget
        while above is not self._over:
            rect = rect.translated(above.pos())
            above = above.parentWidget() or self._over
            rect &= above.rect()
        return rect

    def _run(self) -> None:
        self.hide()
        if self._action is not None:
            self._action.run()

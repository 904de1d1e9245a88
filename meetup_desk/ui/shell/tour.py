"""A short tour: a card in the corner tells in four steps where things are, and can be left at any time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import key_text
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_WIDTH = 320  # px at 100 %
_AWAY = 24  # px from the corner


class Tour(QFrame):
    """Stands over the page and covers none of its buttons; Esc leaves it, Enter goes on."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("raised")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look, self._host, self._step = look, host, 0
        self._title, self._text = Label(size="emphasis", wrap=True), Label(ink="soft", wrap=True)
        self._count = Label(size="caption", ink="soft")
        self.leave, self.go_on = Button(look, kind="quiet"), Button(look, kind="primary")
        self.leave.clicked.connect(self.close_tour)
        self.go_on.clicked.connect(self.advance)
        row, self._column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self._count, 1)
        row.addWidget(self.leave)
        row.addWidget(self.go_on)
        self._column.setContentsMargins(16, 16, 16, 12)
        self._column.setSpacing(8)
        for label in (self._title, self._text):
            self._column.addWidget(label)
        self._column.addLayout(row)
        host.installEventFilter(self)
        self._show()

    def _steps(self) -> Sequence[tuple[Callable[[], str], Callable[[], str]]]:
        return (
            (
                lambda: self.tr("Everything about an event is on its page"),
                lambda: self.tr(
                    "Open an event under Events: its steps tell what comes next, from list to door."
                ),
            ),
            (
                lambda: self.tr("People are here once"),
                lambda: self.tr("Whoever comes with a list is under People, with every event they answered."),
            ),
            (
                lambda: self.tr("Find anything by typing"),
                lambda: self.tr("{key} finds pages, people, events and every command.").format(
                    key=key_text("Ctrl+K")
                ),
            ),
            (
                lambda: self.tr("Nothing is lost"),
                lambda: self.tr(
                    "{key} undoes any change, History shows them all, and backups are automatic."
                ).format(key=key_text("Ctrl+Z")),
            ),
        )

    def open(self) -> None:
        """Show the first step."""
        self._step = 0
        self._show()
        self.show()
        self.raise_()
        self._place()
        self.go_on.setFocus(Qt.FocusReason.PopupFocusReason)

    def advance(self) -> None:
        """Show the next step, or leave after the last."""
        if self._step + 1 == len(self._steps()):
            self.close_tour()
        else:
            self._step += 1
            self._show()
            self._place()

    def close_tour(self) -> None:
        """Leave."""
        self.hide()
        self._host.setFocus()

    def _show(self) -> None:
        steps = self._steps()
        title, text = steps[self._step]
        self._title.setText(title())
        self._text.setText(text())
        self._count.setText(f"{self._step + 1} / {len(steps)}")
        self.leave.set_text(self.tr("Skip the tour"))
        self.go_on.set_text(self.tr("Done") if self._step + 1 == len(steps) else self.tr("Next"))
        self.setAccessibleName(title())
        self.setAccessibleDescription(text())

    def _place(self) -> None:
        width = min(self._look.theme.px(_WIDTH), self._host.width() - 2 * _AWAY)
        height = self._column.heightForWidth(width)
        left = self._host.width() - width - _AWAY
        self.setGeometry(left, max(self._host.height() - height - _AWAY, 0), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_tour()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.advance()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

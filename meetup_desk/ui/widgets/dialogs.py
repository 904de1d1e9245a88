"""Dialogs that ask one question, with verbs on their buttons, or hold one form."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, Kind
from meetup_desk.ui.widgets.label import Label

_WIDTH = 440  # px at 100 %
_WIDEST = 620  # px at 100 %: of a text
_AROUND = 24  # px


@dataclass(frozen=True, slots=True)
class DialogVerb:
    """A way to answer: a key for the program, a verb for people."""

    key: str
    text: str
    kind: Kind = "plain"


class Dialog(QDialog):
    """A title, a body, and buttons at the lower right; the last button is the one that Enter presses."""

    def __init__(self, look: Look, parent: QWidget | None, title: str, verbs: Sequence[DialogVerb]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Meetup Desk")  # the title itself is inside
        self.setAccessibleName(title)
        self.setModal(True)
        self.look = look
        self.answer = ""
        heading = Label(title, size="section", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.buttons: dict[str, Button] = {}
        for verb in verbs:
            button = Button(look, verb.text, kind=verb.kind)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, key=verb.key: self.press(key))
            buttons.addWidget(button)
            self.buttons[verb.key] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self.body)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStrut(look.theme.px(_WIDTH) - 2 * _AROUND)  # a wider body still has its room

    def press(self, key: str) -> None:
        """Answer with a verb; subclasses may refuse to close here."""
        self.answer = key
        self.accept()

    def ask(self) -> str:
        """Show the dialog once and give the key of the answer, "" for Esc.

        It goes when its caller is done with it: the window, whose child it is, would keep it for good.
        """
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self.answer if accepted else ""


class _ConfirmDialog(Dialog):
    """A sentence or two, and verbs."""

    def __init__(
        self, look: Look, parent: QWidget | None, title: str, text: str, verbs: Sequence[DialogVerb]
    ) -> None:
        super().__init__(look, parent, title, verbs)
        self._text = Label(text, ink="soft", wrap=True)
        self.body.addWidget(self._text)
        self.setAccessibleDescription(text)
        safe = [verb.key for verb in verbs if verb.kind != "danger"]
        self._start = safe[-1] if safe else verbs[-1].key
        self.buttons[self._start].setFocus(Qt.FocusReason.TabFocusReason)

    def ask(self) -> str:
        """Be as high as the text, which Qt would cut at two thirds of the screen."""
        self.ensurePolished()
        room = self.screen().availableGeometry().width() * 2 // 3 - 2 * _AROUND
        widest = min(self.look.theme.px(_WIDEST), room)
        width = max(self.look.theme.px(_WIDTH) - 2 * _AROUND, min(self._text.sizeHint().width(), widest))
        self._text.setFixedSize(width, self._text.heightForWidth(width))
        return super().ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus: at first the last one that does not destroy."""
        at = self.focusWidget()
        focused = next((key for key, button in self.buttons.items() if button is at), self._start)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press(focused)
        else:
            super().keyPressEvent(event)


class Asker:
    """Asks questions in dialogs; tests put one in its place that answers by itself."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def choose(self, parent: QWidget, title: str, text: str, verbs: Sequence[DialogVerb]) -> str:
        """Ask one question; gives the key of the verb chosen, "" when the question was left with Esc."""
        return _ConfirmDialog(self._look, parent.window(), title, text, verbs).ask()

    def confirm(
        self, parent: QWidget, title: str, text: str, verb: str, keep: str, *, danger: bool = False
    ) -> bool:
        """Ask whether to do something; `verb` does it, `keep` leaves all as it is."""
        kind: Kind = "danger" if danger else "primary"
        verbs = (DialogVerb("keep", keep), DialogVerb("do", verb, kind))
        return self.choose(parent, title, text, verbs) == "do"

    def tell(self, parent: QWidget, title: str, text: str, verb: str) -> None:
        """Tell something that must not be missed; all else is a toast."""
        self.choose(parent, title, text, (DialogVerb("seen", verb, "primary"),))

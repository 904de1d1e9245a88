"""What is carried over the room: a name under the pointer, and a bubble that says what dropping it does."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Theme
from meetup_desk.ui.widgets.label import Label

_WIDE = 208  # px at 100 %
_AWAY = 14  # px from the pointer


class LiftedBubble:
    """Two labels over a room that let the pointer through."""

    def __init__(self, look: Look, room: QWidget) -> None:
        self._look, self._room = look, room
        self._name, self._words = _Box(look, room, wrap=False), _Box(look, room, wrap=True)

    def carry(self, name: str, at: QPointF) -> None:
        """Show a name under the pointer."""
        self._name.show_text(name, edge="accent")
        self._name.adjustSize()
        self._name.move(round(at.x()) + 8, round(at.y()) - self._name.height() // 2)

    def say(self, sentence: str, at: QPointF, *, refused: bool) -> None:
        """Say beside a place what would happen."""
        px = self._look.theme.px
        self._words.show_text(sentence, edge="bad" if refused else "line", ink="bad" if refused else "ink")
        self._words.setFixedWidth(px(_WIDE))
        self._words.setFixedHeight(self._words.heightForWidth(px(_WIDE)))
        left = min(round(at.x()) + _AWAY, self._room.width() - self._words.width() - 4)
        top = round(at.y()) + px(_AWAY + 14)
        if top + self._words.height() > self._room.height():
            top = round(at.y()) - px(_AWAY + 14) - self._words.height()
        self._words.move(max(left, 4), max(top, 4))

    def text(self) -> str:
        """Give the sentence shown, "" while there is none."""
        return self._words.label.text() if not self._words.isHidden() else ""

    def hide(self) -> None:
        """Show neither."""
        self._name.hide()
        self._words.hide()


class _Box(QFrame):
    def __init__(self, look: Look, room: QWidget, *, wrap: bool) -> None:
        super().__init__(room)
        self._look = look
        self.label = Label(wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8) if wrap else row.setContentsMargins(12, 3, 12, 3)
        row.addWidget(self.label)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def show_text(self, text: str, *, edge: str, ink: str = "ink") -> None:
        theme: Theme = self._look.theme
        round_ = 8 if self.label.wordWrap() else 12
        self.setStyleSheet(
            f"_Box {{ background: {theme.raised}; border: 1px solid {getattr(theme, edge)};"
            f" border-radius: {round_}px; }}"
        )
        self.label.setText(text)
        self.label.set_ink("bad" if ink == "bad" else "ink")
        self.show()
        self.raise_()

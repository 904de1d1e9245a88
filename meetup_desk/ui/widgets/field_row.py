"""One field of a form: its label, editor, unit and help, and what is wrong with it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.editors import Editor, editor_of
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.label import Label

_MOST_OF_IT = 1000  # stretch of a field, against 1 of the empty room behind it


_FIELD_WIDTH = 400  # px at 100 %, the widest that a field becomes


class FieldRow(QWidget):
    """One field with its label, unit, help and mistake."""

    def __init__(self, look: Look, field: Field) -> None:
        super().__init__()
        self._look = look
        self._field = field
        self._problem = ""
        self.beside = field.beside
        self.key = field.key
        self._shares = False  # its line with others
        self.editor: Editor = editor_of(field, look)
        self._label = Label(ink="ink")
        self._help = Label(size="caption", ink="soft", wrap=True)
        self._unit = Label(ink="soft")
        self._mistake = FieldMistake(look)
        self._label.setBuddy(self.editor.control)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.editor.control, 0 if field.width else _MOST_OF_IT)
        line.addWidget(self._unit)
        line.addStretch(1)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addLayout(line, 1, 0)
        self._grid.addWidget(self._help, 3, 0)
        self.set_beside(beside=False)
        self.editor.changed.connect(self._edited)
        self.retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def set_value(self, value: Any) -> None:
        self.editor.control.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.editor.set_value(value)
        self.editor.control.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.set_problem("")

    def mistake(self) -> str:
        value = self.editor.value()
        trouble = self.editor.trouble()
        if trouble or self._problem:
            return trouble or self._problem
        if self._field.required and value in ("", None):
            return self.tr("Required")
        return self._field.check(value) if self._field.check and value not in ("", None) else ""

    def show_mistake(self) -> None:
        sentence = self.mistake()
        self._mistake.say(sentence)
        if bool(self.editor.control.property("wrong")) != bool(sentence):
            mark(self.editor.control, wrong=bool(sentence))
        self.editor.control.setAccessibleDescription(sentence or self._help.text())

    def set_problem(self, sentence: str) -> None:
        self._problem = sentence
        shown = sentence or self.editor.trouble()
        self._mistake.say(shown)
        mark(self.editor.control, wrong=bool(shown))

    def share(self, block: QVBoxLayout) -> None:
        """Say what is wrong under the line that it shares with others."""
        self._shares = True
        self._grid.removeWidget(self._mistake)
        block.addWidget(self._mistake)

    def set_shown(self, *, shown: bool) -> None:
        self.setVisible(shown)
        self._mistake.setVisible(shown and bool(self._mistake.text()))

    def set_beside(self, *, beside: bool) -> None:
        if self._shares:
            return
        self._grid.removeWidget(self._mistake)
        place = (1, 1) if beside else (2, 0)
        self._grid.addWidget(self._mistake, *place)
        self._grid.setColumnMinimumWidth(0, self._look.theme.px(_FIELD_WIDTH) if beside else 0)
        self._grid.setColumnStretch(0, 0 if beside else 1)
        self._grid.setColumnStretch(1, 1 if beside else 0)

    def retranslate(self) -> None:
        field = self._field
        text = field.label()
        self._label.setText("" if field.kind == "switch" else text)
        self._label.setVisible(field.kind != "switch")
        self._help.setText(field.help() if field.help else "")
        self._help.setVisible(field.help is not None)
        self._unit.setText(field.unit() if field.unit else "")
        self._unit.setVisible(field.unit is not None)
        self.editor.control.setAccessibleName(text)
        self.editor.control.setAccessibleDescription(self._help.text())
        self.editor.retranslate()
        if self._mistake.text():
            self.show_mistake()

    def _edited(self) -> None:
        self._problem = ""
        self.show_mistake()

    def _apply_theme(self) -> None:
        px = self._look.theme.px
        control = self.editor.control
        wide = not isinstance(control, QPlainTextEdit) and self._field.kind != "switch"
        control.setMaximumWidth(px(self._field.width or _FIELD_WIDTH) if wide else px(_FIELD_WIDTH))
        if self._field.width:
            control.setMinimumWidth(px(self._field.width))


class FieldMistake(QWidget):
    """An icon and a sentence in the ink of what cannot stay."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = Label()
        self._words = Label(size="caption", ink="bad", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.hide()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._words.text()

    def _apply_theme(self) -> None:
        self._icon.setPixmap(self._look.pixmap("circle-alert", "bad", 12))

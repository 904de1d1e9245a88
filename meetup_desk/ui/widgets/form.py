"""A form: labels above fields, help under them, what is wrong beside them as one types."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.codes import code_problem
from meetup_desk.ui.widgets.editors import ChoiceEditor, Editor, editor_of
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.label import Label

_MOST_OF_IT = 1000  # stretch of a field, against 1 of the empty room behind it
_FIELD_WIDTH = 400  # px at 100 %, the widest that a field becomes
_BESIDE_FROM = 560  # px at 100 %: narrower than this, what is wrong stands under the field


class Form(QWidget):
    """Fields in one column. `saved` comes for Enter in a form without mistakes, `left` for Esc.

    `changed` comes after every change of a value. A field shows its mistake once it was changed, or once
    somebody tried to save.
    """

    changed = Signal()
    saved = Signal()
    left = Signal()

    def __init__(self, look: Look, fields: Sequence[Field]) -> None:
        super().__init__()
        self._look = look
        self._rows = {field.key: _FieldRow(look, field) for field in fields}
        self._notes: dict[str, Label] = {}
        self._before: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for rows in self._lines():
            column.addLayout(self._line(rows))
            for row in rows:
                row.editor.changed.connect(self.changed)
        column.addStretch(1)
        self._before = self.values()
        first = next(iter(self._rows.values()), None)
        if first is not None:
            self.setFocusProxy(first.editor.control)

    def values(self) -> dict[str, Any]:
        """Value of every field by its key."""
        return {key: row.editor.value() for key, row in self._rows.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill in fields; those left out stay as they are. Mistakes in them are not shown yet."""
        for key, value in values.items():
            self._rows[key].set_value(value)
        self._before = self.values()

    def set_problem(self, key: str, sentence: str) -> None:
        """Say what is wrong with a field in the light of others, until it is changed; "" takes it back."""
        self._rows[key].set_problem(sentence)

    def set_note(self, key: str, sentence: str) -> None:
        """Say under the line of a field what its values come to; "" takes it back."""
        self._notes[key].setText(sentence)
        self._notes[key].setVisible(bool(sentence))
        if sentence:
            self._rows[key].editor.control.setAccessibleDescription(sentence)

    def set_options(self, key: str, options: Sequence[Option]) -> None:
        """Offer others in a choice."""
        editor = self._rows[key].editor
        assert isinstance(editor, ChoiceEditor)  # noqa: S101 - other fields have no options
        editor.set_options(options)

    def set_shown(self, key: str, *, shown: bool) -> None:
        """Show or hide a field; a hidden one is never wrong."""
        self._rows[key].set_shown(shown=shown)

    def control(self, key: str) -> QWidget:
        """Control of a field."""
        return self._rows[key].editor.control

    def readable(self, key: str) -> bool:
        """Tell whether what is written in a field is a value at all."""
        return not self._rows[key].editor.trouble()

    def dirty(self) -> bool:
        """Tell whether anything differs from what was filled in last."""
        return self.differs_from(self._before)

    def differs_from(self, values: Mapping[str, Any] | None) -> bool:
        """Tell whether anything is other than these values, or is no value at all; None is of nothing yet."""
        return values is not None and (self.values() != values or not all(map(self.readable, self._rows)))

    def valid(self) -> bool:
        """Tell whether every field that is shown is right."""
        return not any(row.mistake() for row in self._shown())

    def try_to_save(self) -> bool:
        """Send `saved` if all is right; otherwise show every mistake and go to the first."""
        wrong = [row for row in self._shown() if row.mistake()]
        for row in wrong:
            row.show_mistake()
        if wrong:
            wrong[0].editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.saved.emit()
        return not wrong

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves (in several lines of text with Ctrl), Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.try_to_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put mistakes beside or under the fields."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.theme.px(_BESIDE_FROM)
        for row in self._rows.values():
            row.set_beside(beside=beside)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            for row in self._rows.values():
                row.retranslate()
        super().changeEvent(event)

    def _lines(self) -> list[list["_FieldRow"]]:
        """Group the fields that stand in one line."""
        lines: list[list[_FieldRow]] = []
        for row in self._rows.values():
            if row.beside and lines:
                lines[-1].append(row)
            else:
                lines.append([row])
        return lines

    def _line(self, rows: Sequence["_FieldRow"]) -> QVBoxLayout:
        """Lay out one line; what is wrong with fields that share it has more room under it."""
        block, line = QVBoxLayout(), QHBoxLayout()
        block.setSpacing(4)
        line.setSpacing(12)
        block.addLayout(line)
        note = Label(size="caption", ink="soft", wrap=True)
        note.hide()
        for row in rows:
            line.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
            self._notes[row.key] = note
            if len(rows) > 1:
                row.share(block)
        if len(rows) > 1:
            line.addStretch(1)
        block.addWidget(note)
        return block

    def _shown(self) -> list["_FieldRow"]:
        return [row for row in self._rows.values() if not row.isHidden()]


class _FieldRow(QWidget):
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
        self._mistake = _Mistake(look)
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
        if isinstance(value, str) and (scanned := self._scanned(value)):
            return scanned
        return self._field.check(value) if self._field.check and value not in ("", None) else ""

    def _scanned(self, text: str) -> str:
        """No field takes the code of a ticket for words; in several lines a piece may be of an address."""
        if self._field.kind not in ("text", "lines"):
            return ""
        return code_problem(text, pieces=self._field.kind == "text" and not self._field.secret)

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


class _Mistake(QWidget):
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

"""A form: labels above fields, help under them, what is wrong beside them as one types."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.editors import ChoiceEditor
from meetup_desk.ui.widgets.field_row import FieldRow
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.label import Label

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
        self._rows = {field.key: FieldRow(look, field) for field in fields}
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

    def _lines(self) -> list[list["FieldRow"]]:
        """Group the fields that stand in one line."""
        lines: list[list[FieldRow]] = []
        for row in self._rows.values():
            if row.beside and lines:
                lines[-1].append(row)
            else:
                lines.append([row])
        return lines

    def _line(self, rows: Sequence["FieldRow"]) -> QVBoxLayout:
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

    def _shown(self) -> list["FieldRow"]:
        return [row for row in self._rows.values() if not row.isHidden()]

"""A fact that is edited where it stands: a click or Enter opens it, Enter saves, Esc leaves it as it was."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.card import SIDE
from meetup_desk.ui.widgets.editors import Editor, editor_of
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.row_button import RowButton

_NAME, _HEIGHT = 88, 36  # px at 100 %
Values = Mapping[str, Any]


class EditableFact(QWidget):
    """`saved` brings the values once they are right; `check` says what is wrong with them together."""

    saved = Signal(object)

    def __init__(
        self, look: Look, name: str, fields: Sequence[Field], *, check: Callable[[Values], str] | None = None
    ) -> None:
        super().__init__()
        self._look, self._name, self._fields, self._check = look, name, list(fields), check
        self._values: dict[str, Any] = {}
        self._editors: list[Editor] = []
        self._problem = Label(ink="bad", size="caption", wrap=True)
        self._hint = Label(self.tr("Enter saves, Esc cancels"), size="caption", ink="soft")
        self.read = RowButton(look)
        self._text = Label(wrap=True)
        self._read_name = self._name_label()
        row = QHBoxLayout(self.read)
        row.setContentsMargins(SIDE, 8, SIDE, 8)
        row.setSpacing(12)
        row.addWidget(self._read_name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        self.read.setMinimumHeight(look.theme.px(_HEIGHT))
        self.read.pass_clicks()
        self.read.clicked.connect(self.edit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.read)
        self._form: QWidget | None = None

    def _name_label(self) -> Label:
        label = Label(self._name, ink="soft", wrap=True)
        label.setFixedWidth(self._look.theme.px(_NAME))
        return label

    def show_fact(self, text: str, values: Values, *, editable: bool = True, soft: bool = False) -> None:
        """Show a fact, and what its fields hold; one that is being edited stays as it is."""
        self._values = dict(values)
        self._text.setText(text)
        self._text.set_ink("soft" if soft else "ink")
        self.read.setAccessibleName(f"{self._name}: {text}")
        self.read.setEnabled(editable)

    def is_open(self) -> bool:
        """Tell whether it is being edited."""
        return self._form is not None

    def edit(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        """Open the fields."""
        if self._form is not None:
            return
        self._editors = [editor_of(field, self._look) for field in self._fields]
        self._form = self._make_form()
        self.read.hide()
        self._column.addWidget(self._form)
        self._editors[0].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_form(self) -> QWidget:
        form = QWidget()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name_label(), 0, Qt.AlignmentFlag.AlignTop)
        for editor in self._editors:
            editor.set_value(self._values.get(editor.field.key))
            editor.retranslate()
            editor.control.setAccessibleName(editor.field.label())
            editor.control.installEventFilter(self)
            if editor.field.width:
                editor.control.setFixedWidth(self._look.theme.px(editor.field.width))
            line.addWidget(editor.control, 0 if editor.field.width else 1)
            if editor.field.unit is not None:
                line.addWidget(Label(editor.field.unit()))
        if all(editor.field.width for editor in self._editors):
            line.addStretch(1)
        below = QHBoxLayout()
        below.addSpacing(self._look.theme.px(_NAME) + 8)
        self._problem, self._hint = (
            Label(ink="bad", size="caption", wrap=True),
            Label(self.tr("Enter saves, Esc cancels"), size="caption", ink="soft"),
        )
        below.addWidget(self._hint)
        below.addWidget(self._problem, 1)
        self._problem.hide()
        column = QVBoxLayout(form)
        column.setContentsMargins(SIDE, 4, SIDE, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addLayout(below)
        return form

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves (with Ctrl in several lines), Esc leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
            in_lines = isinstance(watched, QPlainTextEdit)
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (not in_lines or with_control):
                self.save()
                return True
        return super().eventFilter(watched, event)

    def save(self) -> None:
        """Send what was written, unless something is wrong with it."""
        values = {editor.field.key: editor.value() for editor in self._editors}
        problem = self._mistake(values)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._hint.setVisible(not problem)
        if problem:
            self._editors[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        differs = values != {key: self._values.get(key) for key in values}
        self.close_editor()
        if differs:
            self.saved.emit(values)

    def _mistake(self, values: Values) -> str:
        for editor in self._editors:
            if trouble := editor.trouble():
                return trouble
            if editor.field.required and not editor.value():
                return self.tr("This cannot be empty.")
        return self._check(values) if self._check is not None else ""

    def close_editor(self) -> None:
        """Show the fact again."""
        if self._form is None:
            return
        form, self._form = self._form, None
        self._editors = []
        form.hide()
        form.deleteLater()
        self.read.show()
        self.read.setFocus(Qt.FocusReason.TabFocusReason)

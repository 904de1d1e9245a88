"""The control of each kind of field, with its value as Python sees it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.calendar_popup import CalendarPopup
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.codes import code_problem
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.time_box import TimeBox
from meetup_desk.ui.widgets.wheel_safe import WheelSafeComboBox, WheelSafeDateEdit

_OPEN = QDate(1900, 1, 1)  # stands for a date that was left open
_NOT_A_NUMBER = object()


class Editor(QObject):
    """A control and its value; `changed` comes when somebody changes it."""

    changed = Signal()

    def __init__(self, field: Field, control: QWidget) -> None:
        super().__init__(control)
        self.field = field
        self.control = control

    def value(self) -> Any:
        """Give the value of the field."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set what the control says in the language of the window."""

    def trouble(self) -> str:
        """Say what keeps the control from having a value at all."""
        return ""


class TextEditor(Editor):
    """One line of text."""

    def __init__(self, field: Field) -> None:
        self._line = QLineEdit()
        super().__init__(field, self._line)
        self._line.textChanged.connect(self.changed)

    def value(self) -> str:
        return self._line.text().strip()

    def set_value(self, value: Any) -> None:
        self._line.setText(value or "")
        self._line.setCursorPosition(0)  # a long text shows its beginning

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.field.hint() if self.field.hint else "")

    def trouble(self) -> str:
        return code_problem(self.value(), pieces=not self.field.secret)


class LinesEditor(Editor):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, field: Field, look: Look) -> None:
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        super().__init__(field, self._text)
        self._look = look
        self._text.textChanged.connect(self.changed)
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def value(self) -> str:
        return self._text.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        self._text.setPlainText(value or "")

    def retranslate(self) -> None:
        self._text.setPlaceholderText(self.field.hint() if self.field.hint else "")

    def trouble(self) -> str:
        return code_problem(self.value(), pieces=False)  # what looks like a piece may be of an address

    def _apply_theme(self) -> None:
        self._text.setFixedHeight(self._look.theme.px(88))


class NumberEditor(Editor):
    """A whole number that may be left empty; its unit stands behind it."""

    def __init__(self, field: Field) -> None:
        self._line = QLineEdit()
        super().__init__(field, self._line)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._line.textChanged.connect(self.changed)

    def value(self) -> int | None:
        number = self._read()
        return number if isinstance(number, int) else None

    def set_value(self, value: Any) -> None:
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.field.hint() if self.field.hint else "")

    def trouble(self) -> str:
        number = self._read()
        if number is _NOT_A_NUMBER:
            return self.tr("Enter a whole number.")
        if isinstance(number, int) and not self.field.least <= number <= self.field.most:
            text = self.tr("Enter a number from {least} to {most}.")
            return text.format(least=f"{self.field.least:,}", most=f"{self.field.most:,}")
        return ""

    def _read(self) -> object:
        text = self._line.text().strip().replace(",", "")
        if not text:
            return None
        return int(text) if text.lstrip("-").isdecimal() else _NOT_A_NUMBER


class DateEditor(Editor):
    """A day, with a calendar to choose it from."""

    def __init__(self, field: Field, look: Look) -> None:
        self._date = WheelSafeDateEdit()
        super().__init__(field, self._date)
        self._date.setCalendarPopup(True)
        self._date.setCalendarWidget(CalendarPopup(look))
        if field.optional_date:
            self._date.setMinimumDate(_OPEN)
        self._date.setDate(_OPEN if field.optional_date else QDate.currentDate())
        self._date.dateChanged.connect(self.changed)

    def value(self) -> date | None:
        chosen = self._date.date()
        return None if self.field.optional_date and chosen == _OPEN else _python_date(chosen)

    def set_value(self, value: Any) -> None:
        if value is not None:
            self._date.setDate(QDate(value.year, value.month, value.day))
        elif self.field.optional_date:
            self._date.setDate(_OPEN)

    def retranslate(self) -> None:
        self._date.setLocale(QLocale())
        korean = QLocale().language() == QLocale.Language.Korean
        self._date.setDisplayFormat("yyyy. M. d. (ddd)" if korean else "ddd d MMM yyyy")
        self._date.setSpecialValueText(self.tr("Not set") if self.field.optional_date else "")


class TimeEditor(Editor):
    """A time of day, typed or stepped; what cannot be read stays as it was typed."""

    def __init__(self, field: Field) -> None:
        self._box = TimeBox()
        super().__init__(field, self._box)
        self._box.edited.connect(self.changed)

    def value(self) -> time:
        return self._box.value()

    def set_value(self, value: Any) -> None:
        self._box.set_time(time(19) if value is None else value)

    def retranslate(self) -> None:
        if self._box.readable():
            self._box.write()

    def trouble(self) -> str:
        return "" if self._box.readable() else self.tr("Enter a time such as 19:30 or 7:30 pm.")


class ChoiceEditor(Editor):
    """One of a few options."""

    def __init__(self, field: Field) -> None:
        self._box = WheelSafeComboBox()
        super().__init__(field, self._box)
        for option in field.options:
            self._box.addItem(option.text(), option.key)
        self._box.currentIndexChanged.connect(self.changed)

    def value(self) -> str:
        return str(self._box.currentData() or "")

    def set_value(self, value: Any) -> None:
        self._box.setCurrentIndex(max(self._box.findData(value), 0))

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer others; what was chosen stays chosen where it is still there."""
        chosen = self.value()
        self.field = replace(self.field, options=options)
        self._box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._box.clear()
        for option in options:
            self._box.addItem(option.text(), option.key)
        self.set_value(chosen)
        self._box.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def retranslate(self) -> None:
        for i, option in enumerate(self.field.options):
            self._box.setItemText(i, option.text())


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Field) -> None:
        self._box = QCheckBox()
        super().__init__(field, self._box)
        self._box.toggled.connect(self.changed)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    def retranslate(self) -> None:
        self._box.setText(self.field.label().replace("&", "&&"))


def editor_of(field: Field, look: Look) -> Editor:
    """Make the control of a field."""
    if field.kind == "lines":
        return LinesEditor(field, look)
    if field.kind == "date":
        return DateEditor(field, look)
    makers: dict[str, type[Any]] = {
        "text": TextEditor,
        "number": NumberEditor,
        "time": TimeEditor,
        "choice": ChoiceEditor,
        "switch": SwitchEditor,
    }
    editor: Editor = makers[field.kind](field)
    return editor


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())

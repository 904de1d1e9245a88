"""A time of day that is typed as people write it, or stepped."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox

from meetup_desk.domain.clock_texts import read_time
from meetup_desk.ui.widgets.wheel_safe import WheelSafe

_STEP = timedelta(minutes=5)


class TimeBox(WheelSafe, QAbstractSpinBox):
    """Takes any text, and says with `edited` that it is another; up and down go by five minutes.

    What was read is written as the language does once the keyboard goes on.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._time = time(19)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # the sheet's padding is not kept with arrows
        self.lineEdit().textChanged.connect(self._read)
        self.write()

    def value(self) -> time:
        """Give what is written, or the last that could be read."""
        return self._time

    def set_time(self, value: time) -> None:
        """Write a time."""
        self._time = value
        self.write()

    def readable(self) -> bool:
        """Tell whether a time is written."""
        return read_time(self.text()) is not None

    def write(self) -> None:
        """Write the time as the language of the window does."""
        clock = self._time
        korean = QLocale().language() == QLocale.Language.Korean
        half = "오전" if clock.hour < 12 else "오후"
        shown = f"{half} {clock.hour % 12 or 12}:{clock:%M}" if korean else f"{clock:%H:%M}"
        self.lineEdit().setText(shown)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )

    def stepBy(self, steps: int) -> None:
        self.set_time((datetime(2000, 1, 1) + self._since_midnight() + steps * _STEP).time())  # noqa: DTZ001

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.readable():
            self.write()

    def _since_midnight(self) -> timedelta:
        return timedelta(hours=self._time.hour, minutes=self._time.minute)

    def _read(self, text: str) -> None:
        read = read_time(text)
        self._time = self._time if read is None else read
        self.edited.emit()

"""Controls that leave the wheel to the page until they are clicked."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QStyledItemDelegate,
    QTimeEdit,
    QToolTip,
)

_STEP_MINUTES = 5
_ARROW = 40  # px beside the text of a choice


class WheelSafeDateEdit(QDateEdit):
    """A date that changes by the wheel only while it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event, super().wheelEvent)


class WheelSafeTimeEdit(QTimeEdit):
    """The same for times; up and down go by five minutes."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event, super().wheelEvent)

    def stepBy(self, steps: int) -> None:
        minutes = self.currentSection() == QTimeEdit.Section.MinuteSection
        super().stepBy(steps * _STEP_MINUTES if minutes else steps)


class WheelSafeComboBox(QComboBox):
    """The same for choices."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))  # the default one draws a menu that no sheet reaches

    def event(self, event: QEvent) -> bool:
        """Say the whole of a choice that is cut."""
        if isinstance(event, QHelpEvent) and self.fontMetrics().horizontalAdvance(self.currentText()) > (
            self.width() - _ARROW
        ):
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event, super().wheelEvent)


def _wheel(control: QAbstractSpinBox | QComboBox, event: QWheelEvent, spin: Any) -> None:
    if control.hasFocus():
        spin(event)
    else:
        event.ignore()

"""Controls that leave the wheel to the page until they are clicked, or reached by Tab."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QStyledItemDelegate, QTimeEdit, QToolTip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Control
else:
    _Control = object

_STEP_MINUTES = 5
_ARROW = 40  # px beside the text of a choice
_BY_HAND: Final = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class _WheelSafe(_Control):
    """Changes by the wheel only while it has the focus that somebody gave it.

    Qt's own focus policy of such controls gives them the focus by the wheel itself; a dialog gives it to its
    first field without being asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chosen = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _BACK:
            self._chosen = event.reason() in _BY_HAND
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and self._chosen:
            super().wheelEvent(event)
        else:
            event.ignore()


class WheelSafeDateEdit(_WheelSafe, QDateEdit):
    """A date."""


class WheelSafeSpinBox(_WheelSafe, QSpinBox):
    """A whole number."""


class WheelSafeTimeEdit(_WheelSafe, QTimeEdit):
    """A time of day; up and down go by five minutes."""

    def stepBy(self, steps: int) -> None:
        minutes = self.currentSection() == QTimeEdit.Section.MinuteSection
        super().stepBy(steps * _STEP_MINUTES if minutes else steps)


class WheelSafeComboBox(_WheelSafe, QComboBox):
    """A choice."""

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

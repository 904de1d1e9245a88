"""Controls that leave the wheel to the page until they are clicked, or reached by Tab."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QStyledItemDelegate, QToolTip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Control
else:
    _Control = object

_ARROW = 40  # px beside the text of a choice
_BY_HAND: Final = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class WheelSafe(_Control):
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


class WheelSafeDateEdit(WheelSafe, QDateEdit):
    """A date."""


class WheelSafeSpinBox(WheelSafe, QSpinBox):
    """A whole number."""


class WheelSafeComboBox(WheelSafe, QComboBox):
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

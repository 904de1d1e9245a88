"""The calendar that opens under a date."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget

from meetup_desk.ui.theme.look import Look

_SIZE = (296, 248)  # px at 100 %


class CalendarPopup(QCalendarWidget):
    """A month in the colours of the theme; Sundays are told from the other days as on paper."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)  # its border
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self.setMinimumSize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, _ink(theme.bad if day is Qt.DayOfWeek.Sunday else theme.ink))
        heading = _ink(theme.ink_soft)
        heading.setBackground(QColor(theme.raised))
        self.setHeaderTextFormat(heading)


def _ink(colour: str) -> QTextCharFormat:
    written = QTextCharFormat()
    written.setForeground(QColor(colour))
    return written

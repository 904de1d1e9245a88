"""The calendar that opens under a date."""

from typing import TypeVar, cast

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QBoxLayout, QCalendarWidget, QSpinBox, QToolButton, QWidget

from meetup_desk.ui.theme.look import Look

_SIZE = (312, 288)  # px at 100 %
_DAY = 34  # px at 100 %, across the disc of a day
_Part = TypeVar("_Part", bound=QWidget)
_SUNDAY = Qt.DayOfWeek.Sunday.value


class CalendarPopup(QCalendarWidget):
    """A month in the colours of the theme: the chosen day on a disc, today in a ring, Sundays as on paper.

    Arrows, Page Up and Page Down go from day to day and month to month, T goes to today.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)  # its border
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._apply_theme()
        look.changed.connect(self._apply_theme)
        self.currentPageChanged.connect(self._write_heading)
        self._part(QSpinBox, "yearedit").editingFinished.connect(self._write_heading)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin the week, and write the heading, as the language of the window does."""
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self._write_heading()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to today."""
        if event.key() == Qt.Key.Key_T:
            self.setSelectedDate(QDate.currentDate())
        else:
            super().keyPressEvent(event)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Paint a day."""
        theme, chosen = self._look.theme, day == self.selectedDate()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(theme.raised))
        across = min(theme.px(_DAY), rect.width() - 2, rect.height() - 2)
        disc = QRectF(0, 0, across, across)
        disc.moveCenter(QRectF(rect).center())
        painter.setPen(QPen(QColor(theme.accent), 1.5) if _is_today(day) else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen or _is_today(day) else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent if chosen else self._ink(day)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()

    def _write_heading(self) -> None:
        """Write year and month in the order of the language: Qt has the month first in all of them."""
        korean = QLocale().language() == QLocale.Language.Korean
        bar = cast(QBoxLayout, self._part(QWidget, "navigationbar").layout())
        month, year = self._part(QToolButton, "monthbutton"), self._part(QToolButton, "yearbutton")
        year.setText(f"{self.yearShown()}년" if korean else str(self.yearShown()))
        for button in (month, year):
            bar.removeWidget(button)
        for place, button in zip((2, 4), (year, month) if korean else (month, year), strict=True):
            bar.insertWidget(place, button)  # around the space between them

    def _part(self, kind: type[_Part], name: str) -> _Part:
        return cast(_Part, self.findChild(kind, f"qt_calendar_{name}"))

    def _ink(self, day: QDate) -> str:
        theme = self._look.theme
        outside = (day.year(), day.month()) != (self.yearShown(), self.monthShown())
        if outside or not self.minimumDate() <= day <= self.maximumDate():
            return theme.ink_off
        if day.dayOfWeek() == _SUNDAY:
            return theme.bad
        return theme.accent if _is_today(day) else theme.ink

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self.setMinimumSize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, _format(theme.bad if day is Qt.DayOfWeek.Sunday else theme.ink))
        heading = _format(theme.ink_soft)
        heading.setBackground(QColor(theme.raised))
        self.setHeaderTextFormat(heading)


def _is_today(day: QDate) -> bool:
    return day == QDate.currentDate()


def _format(colour: str) -> QTextCharFormat:
    written = QTextCharFormat()
    written.setForeground(QColor(colour))
    return written

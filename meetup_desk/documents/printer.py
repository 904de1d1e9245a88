"""The printers of this machine: which there are, and pages sent to one of them."""

import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter

from meetup_desk.documents.pages import PaintedPages
from meetup_desk.documents.pdf import UNITS_PER_INCH
from meetup_desk.documents.values import PrinterTrouble

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


# Printers of Windows that are none: each opens a dialog that asks for a file, which nobody answers at a door.
_ASKS_FOR_A_FILE: Final = re.compile(r"pdf|xps|onenote|\bfax\b|팩스", re.IGNORECASE)


class Printers:
    """What can print here. Qt's printing is imported when somebody asks: it loads the system's own."""

    def names(self) -> list[str]:
        """Give the printers' names, the system's own choice first."""
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - see above

        chosen = QPrinterInfo.defaultPrinterName()
        return sorted(real(QPrinterInfo.availablePrinterNames()), key=lambda name: name != chosen)

    def usual(self) -> str:
        """Give the printer that the system has chosen, or the only one there is; empty: neither."""
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - see above

        names = real(QPrinterInfo.availablePrinterNames())
        chosen = str(QPrinterInfo.defaultPrinterName())
        return chosen if chosen in names else (names[0] if len(names) == 1 else "")

    def send(self, pages: PaintedPages, printer: str) -> PrinterTrouble | None:
        """Print pages; gives why nothing was printed, or None."""
        trouble = self.trouble(printer)
        return paint_on(self._device(printer), pages) if trouble is None else trouble

    def trouble(self, printer: str) -> PrinterTrouble | None:
        """Tell what is wrong with a printer, as far as it tells."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - see above

        found = QPrinterInfo.printerInfo(printer)
        if not real([printer]) or found.isNull():
            return PrinterTrouble.GONE
        stopped = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
        return PrinterTrouble.STOPPED if found.state() in stopped else None

    def _device(self, printer: str) -> "QPrinter":
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - see above

        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setPrinterName(printer)
        return device


def real(names: Sequence[str], platform: str = sys.platform) -> list[str]:
    """Give the printers that put something on paper; on Windows some only ask for a file."""
    asking = _ASKS_FOR_A_FILE if platform == "win32" else None
    return [name for name in names if name and not (asking and asking.search(name))]


def paint_on(device: "QPrinter", pages: PaintedPages) -> PrinterTrouble | None:
    """Paint pages on a device at its own resolution, from the very edge of its paper."""
    turn = QPageLayout.Orientation.Landscape if pages.landscape else QPageLayout.Orientation.Portrait
    device.setFullPage(True)
    device.setPageLayout(QPageLayout(pages.size, turn, QMarginsF()))
    device.setDocName(pages.title)
    painter = QPainter()
    if not painter.begin(device):
        return PrinterTrouble.REFUSED
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.scale(device.logicalDpiX() / UNITS_PER_INCH, device.logicalDpiY() / UNITS_PER_INCH)
    for number, paint in enumerate(pages.pages()):
        if number and not device.newPage():
            painter.end()
            return PrinterTrouble.STOPPED
        painter.save()
        paint(painter)
        painter.restore()
    return None if painter.end() else PrinterTrouble.REFUSED

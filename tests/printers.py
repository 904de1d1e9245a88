"""Printers for a machine without any: one that works or not, a silent one, and one whose paper is a file."""

from pathlib import Path
from threading import Event

from PySide6.QtPrintSupport import QPrinter

from meetup_desk.documents.pages import PaintedPages
from meetup_desk.documents.printer import Printers
from meetup_desk.documents.values import PrinterTrouble


class OnePrinter(Printers):
    """A machine with one printer, which works, or not."""

    def __init__(self, trouble: PrinterTrouble | None = None) -> None:
        self.told, self.printed = trouble, list[str]()

    def names(self) -> list[str]:
        return ["Label"]

    def usual(self) -> str:
        return "Label"

    def send(self, pages: PaintedPages, printer: str) -> PrinterTrouble | None:
        if self.told is None:
            self.printed += [pages.title] * len(list(pages.pages()))
        return self.told


class PaperPrinter(Printers):
    """A printer of 300 dots an inch whose paper is a file."""

    def __init__(self, paper: Path) -> None:
        self.paper = paper

    def trouble(self, printer: str) -> PrinterTrouble | None:
        return None if printer == "Label" else PrinterTrouble.GONE

    def _device(self, printer: str) -> QPrinter:
        assert printer == "Label"
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setResolution(300)
        device.setOutputFileName(str(self.paper))
        return device


class SilentPrinter(OnePrinter):
    """A printer that says nothing until it is woken."""

    def __init__(self) -> None:
        super().__init__()
        self.woken, self.asked, self.done = Event(), 0, Event()

    def send(self, pages: PaintedPages, printer: str) -> PrinterTrouble | None:
        self.asked += 1
        self.woken.wait(30)
        self.done.set()
        return super().send(pages, printer)

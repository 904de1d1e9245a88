"""Paper at once: to a printer where one works, else as a PDF into a folder beside the desk."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Generic, TypeVar

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled
from meetup_desk.words.say import has, say

if TYPE_CHECKING:
    from meetup_desk.documents.pages import PaintedPages
    from meetup_desk.documents.printer import Printers

T = TypeVar("T")
NONE = "none"  # nobody chose a printer: no trouble, the folder is where papers belong
SILENT = "silent"  # it does not say that it took the page, nor that it did not
PRINTER_SECONDS = 10.0  # seconds that people at a door wait for a printer, once
_POLL_SECONDS = 0.1  # seconds between two checks


def never_cancelled() -> bool:
    """Have the time that a printer needs."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOutcome:
    """What became of a paper. Exactly one of the three: printed, a file that waits, or neither."""

    trouble: str = ""  # code of what is wrong with the printer, or with the folder; empty: it was printed
    file: Path | None = None  # where it waits

    @property
    def lost(self) -> bool:
        """Whether it is nowhere: a hand has to write it."""
        return bool(self.trouble) and self.file is None

    @property
    def failed(self) -> bool:
        """Whether a printer should have printed it, and did not."""
        return bool(self.trouble) and self.trouble != NONE

    def say(self, lang: str, paper: str, **facts: object) -> str:
        """Say what is wrong with the printer, and what became of a kind of paper: badge, inside ..."""
        state = "lost" if self.lost else "waits" if self.file else "printed"
        became = say(f"{paper}.{state}", lang, file=self.file or "", **facts)
        return " ".join(filter(None, (self.say_trouble(lang), became)))

    def say_trouble(self, lang: str) -> str:
        """Say what is wrong; "" where nothing is."""
        key = f"press.{self.trouble}"
        return say(key, lang) if has(key) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintersFound:
    """What this machine can print on."""

    names: tuple[str, ...] = ()  # the system's own choice first
    usual: str = ""  # the system's own choice; empty: it has none


def this_machine() -> "Printers":
    """Give this machine's printers; ImportError where its system cannot print at all."""
    from meetup_desk.documents.printer import Printers  # noqa: PLC0415 - loads Qt

    return Printers()


def printers_found(printers: "Callable[[], Printers]") -> PrintersFound:
    """Look for printers; nothing where the system cannot print."""
    try:
        machine = printers()
        return PrintersFound(names=tuple(machine.names()), usual=machine.usual())
    except ImportError:
        return PrintersFound()


class Printing:
    """Prints while people wait: whatever goes wrong is told, never raised."""

    def __init__(
        self, printers: "Callable[[], Printers]", folder: Path, seconds: float = PRINTER_SECONDS
    ) -> None:
        self._printers = printers
        self.folder = folder.absolute()  # it is said to people
        self._sending, self._looking = _BoundedWait(seconds, SILENT), _BoundedWait(seconds, PrintersFound())

    def names(self) -> list[str]:
        """Give the names of this machine's printers; none where the system cannot print."""
        return list(self.found().names)

    def found(self) -> PrintersFound:
        """Give what this machine can print on; nothing where the system cannot print, or does not answer."""
        return self._looking.wait(lambda: printers_found(self._printers))

    def send(self, pages: "PaintedPages", printer: str | None) -> PrintOutcome:
        """Print on a printer, None for the system's own, and nowhere else."""
        return PrintOutcome(trouble=self._send(pages, printer))

    def print_or_keep(
        self, pages: "PaintedPages", printer: str | None, name: str, cancelled: Cancelled = never_cancelled
    ) -> PrintOutcome:
        """Print, or keep a PDF of this name in the folder where the printer does not take it.

        A printer that says nothing is waited for once, and not while `cancelled` says that nobody can wait;
        until it comes back everything goes to the folder.
        """
        trouble = NONE if printer == "" else self._sending.wait(lambda: self._send(pages, printer), cancelled)
        if not trouble:
            return PrintOutcome()
        try:
            make_folder(self.folder)
            path = _free_path(self.folder, name)
            pages.write(path)
        except DeskError as error:
            return PrintOutcome(trouble=str(error.code))
        return PrintOutcome(trouble=trouble, file=path)

    def _send(self, pages: "PaintedPages", printer: str | None) -> str:
        """Give what is wrong; empty where it was printed."""
        try:
            printers = self._printers()
            chosen = printers.usual() if printer is None else printer
            return str(printers.send(pages, chosen) or "") if chosen else NONE
        except ImportError:
            return NONE if printer is None else "gone"


class _BoundedWait(Generic[T]):
    """Runs work from which a printer, or the system that knows it, may never come back."""

    def __init__(self, seconds: float, instead: T) -> None:
        self._seconds, self._instead = seconds, instead
        self._stuck: Thread | None = None

    def wait(self, work: Callable[[], T], cancelled: Cancelled = never_cancelled) -> T:
        """Give what comes of work, or `instead` when that took too long, at once while it still does."""
        if self._stuck is not None and self._stuck.is_alive():
            return self._instead
        answers = SimpleQueue[T | Exception]()

        def tell() -> None:
            try:
                answers.put(work())
            except Exception as error:  # noqa: BLE001 - raised again where it was waited for
                answers.put(error)

        thread = Thread(target=tell, name="printer", daemon=True)  # it must not keep the program open
        thread.start()
        until = time.monotonic() + self._seconds
        while thread.is_alive() and time.monotonic() < until and not cancelled():
            thread.join(_POLL_SECONDS)
        if answers.empty():
            self._stuck = thread
            return self._instead
        answer = answers.get()
        if isinstance(answer, Exception):
            raise answer
        return answer


def _free_path(folder: Path, name: str) -> Path:
    """Give a path that no paper has: two people of one name may come in the same second."""
    path, number = folder / file_name(name, "pdf"), 1
    while path.exists():
        number += 1
        path = folder / file_name(name, "pdf", code=str(number))
    return path

"""Paper at once: to a printer where one works, else as a PDF into a folder beside the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.filenames import file_name, make_folder
from meetup_desk.words.say import has, say

if TYPE_CHECKING:
    from meetup_desk.documents.leaves import Leaves
    from meetup_desk.documents.printer import Printers

NONE = "none"  # nobody chose a printer: no trouble, the folder is where papers belong


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """What became of a paper. Exactly one of the three: printed, a file that waits, or neither."""

    trouble: str = ""  # code of what is wrong with the printer, or with the folder; empty: it was printed
    file: Path | None = None  # where it waits

    @property
    def lost(self) -> bool:
        """Whether it is nowhere: a hand has to write it."""
        return bool(self.trouble) and self.file is None

    def say_trouble(self, lang: str) -> str:
        """Say what is wrong; "" where nothing is."""
        key = f"press.{self.trouble}"
        return say(key, lang) if has(key) else ""


class Press:
    """Prints while people wait: whatever goes wrong is told, never raised."""

    def __init__(self, printers: "Callable[[], Printers]", folder: Path) -> None:
        self._printers, self.folder = printers, folder

    def names(self) -> list[str]:
        """Give the names of this machine's printers; none where the system cannot print."""
        try:
            return self._printers().names()
        except ImportError:
            return []

    def send(self, leaves: "Leaves", printer: str) -> Pressed:
        """Print on a printer, and nowhere else."""
        if not printer:
            return Pressed(trouble=NONE)
        try:
            return Pressed(trouble=str(self._printers().send(leaves, printer) or ""))
        except ImportError:
            return Pressed(trouble="gone")

    def print_or_keep(self, leaves: "Leaves", printer: str, name: str) -> Pressed:
        """Print, or keep a PDF of this name in the folder where the printer does not take it."""
        from meetup_desk.documents.leaves import write_leaves  # noqa: PLC0415 - starts Qt

        pressed = self.send(leaves, printer)
        if not pressed.trouble:
            return pressed
        path = self.folder / file_name(name, "pdf")
        try:
            make_folder(self.folder)
            write_leaves(leaves, path)
        except DeskError as error:
            return Pressed(trouble=str(error.code))
        return Pressed(trouble=pressed.trouble, file=path)

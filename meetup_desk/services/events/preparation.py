"""Everything that the doors need, written into one folder."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.papers import PaperKind
from meetup_desk.services.calendars.invites import Invites
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.papers.badges import Badges
from meetup_desk.services.papers.door_papers import DoorPapers
from meetup_desk.services.papers.saved_files import SavedFiles
from meetup_desk.services.papers.sheets import Sheets
from meetup_desk.services.tickets.cards import Cards
from meetup_desk.words.say import say

Write = Callable[[EventId, Path, str, Progress, Cancelled], int]  # (event, folder, language ...) -> how many
_KINDS = {"tickets": PaperKind.TICKETS, "sheet": PaperKind.SHEET, "badges": PaperKind.BADGES}
_ENDINGS = {"sheet": "xlsx", "badges": "pdf"}  # of single files
_FINE = 1_000  # steps of progress of each part


@dataclass(slots=True)
class PreparationResult:
    """What was written, and what could not be: the rest is kept."""

    written: dict[str, int] = field(default_factory=dict)  # part -> tickets, invites, RSVPs or badges
    failed: dict[str, DeskError] = field(default_factory=dict)
    stopped: bool = False  # somebody did not want to wait for the rest

    def say_written(self, lang: str) -> str:
        """Say what is in the folder."""
        return ", ".join(say(f"prepare.{part}", lang, count=n) for part, n in self.written.items())


class Preparation:
    """Writes tickets, invites, the sheet, the door sheet and badges; packs are made one by one."""

    def __init__(
        self,
        cards: Cards,
        invites: Invites,
        sheets: Sheets,
        *,
        door_papers: DoorPapers,
        badges: Badges,
        saved_files: SavedFiles,
    ) -> None:
        self._cards, self._invite_files, self._saved_files = cards, invites, saved_files
        self._sheets, self._door_papers, self._badge_pages = sheets, door_papers, badges
        self._parts: dict[str, Write] = {
            "tickets": self._tickets,
            "invites": self._invites,
            "sheet": self._sheet,
            "door": self._door,
            "badges": self._badges,
        }

    def write(
        self, event_id: EventId, folder: Path, lang: str, *, progress: Progress, cancelled: Cancelled
    ) -> PreparationResult:
        """Write each part that applies; one that fails is told in the answer and stops no other.

        Invites go to who has none yet, or one that is out of date, and count as handed out; badges count as
        printed. DeskError `not_writable`, `disk_full` where there can be no folder.
        """
        make_folder(folder)
        done = PreparationResult()
        for place, (part, write) in enumerate(self._parts.items()):

            def told(now: int, of: int, place: int = place) -> None:
                progress(place * _FINE + now * _FINE // max(of, 1), len(self._parts) * _FINE)

            try:
                count = write(event_id, folder, lang, told, cancelled)
            except DeskError as error:
                if error.code == ErrorCode.CANCELLED:
                    done.stopped = True
                    break
                done.failed[part] = error
            else:
                if count:
                    done.written[part] = count
                if part in _KINDS:
                    self._remember(event_id, part, folder, lang, count)
            told(1, 1)
        return done

    def _remember(self, event_id: EventId, part: str, folder: Path, lang: str, count: int) -> None:
        ending = _ENDINGS.get(part)
        name = _name(part, lang)
        path = folder / (file_name(name, ending) if ending else name)
        if count:
            self._saved_files.remember(event_id, _KINDS[part], path, count)

    def _tickets(
        self, event_id: EventId, folder: Path, lang: str, progress: Progress, cancelled: Cancelled
    ) -> int:
        into = folder / _name("tickets", lang)
        return len(self._cards.export(event_id, into, "png", lang, progress=progress, cancelled=cancelled))

    def _invites(
        self, event_id: EventId, folder: Path, lang: str, progress: Progress, cancelled: Cancelled
    ) -> int:
        into = folder / _name("invites", lang)
        files = self._invite_files.write(
            event_id, into, only_outdated=True, progress=progress, cancelled=cancelled
        )
        return len(files)

    def _sheet(
        self, event_id: EventId, folder: Path, lang: str, progress: Progress, cancelled: Cancelled
    ) -> int:
        sheets, name = self._sheets, _name("sheet", lang)
        sheets.write(event_id, "xlsx", folder / file_name(name, "xlsx"), lang, cancelled=cancelled)
        path = folder / file_name(name, "pdf")
        return sheets.write(event_id, "pdf", path, lang, progress=progress, cancelled=cancelled)

    def _door(
        self, event_id: EventId, folder: Path, lang: str, progress: Progress, cancelled: Cancelled
    ) -> int:
        del progress, cancelled  # one page or a few
        return self._door_papers.write_door(event_id, folder / file_name(_name("door", lang), "pdf"), lang)

    def _badges(
        self, event_id: EventId, folder: Path, lang: str, progress: Progress, cancelled: Cancelled
    ) -> int:
        path = folder / file_name(_name("badges", lang), "pdf")
        return self._badge_pages.write(event_id, path, lang, progress=progress, cancelled=cancelled).badges


def _name(part: str, lang: str) -> str:
    return say(f"prepare.name.{part}", lang)

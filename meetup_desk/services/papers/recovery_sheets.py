"""The recovery words of a desk on paper: a PDF, or straight to a printer."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.recovery_sheet import RecoverySheet
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.pages import PaintedPages


class RecoverySheets:
    """Paints the words; nothing of them is kept."""

    def __init__(self, desk: Desk, settings: DeskSettings, fonts: Fonts) -> None:
        self._desk, self._settings, self._fonts = desk, settings, fonts

    def pages(self, words: Sequence[str], lang: str) -> "PaintedPages":
        """Give the page of these words."""
        from meetup_desk.documents.recovery_pages import recovery_pages  # noqa: PLC0415 - loads Qt

        day = say_day(moment_of(self._desk.now(), self._settings.tz), lang)
        sheet = RecoverySheet(
            lang=lang,
            title=say("recovery.title", lang),
            about=say("recovery.of", lang, desk=self._settings.name, file=self._desk.path.name, day=day),
            words=tuple(words),
            notes=(say("recovery.use", lang), say("recovery.keep", lang)),
        )
        return recovery_pages(sheet, self._fonts())

    def write(self, words: Sequence[str], path: Path, lang: str) -> None:
        """Write the page as a PDF; DeskError `not_writable`, `disk_full`."""
        self.pages(words, lang).write(path)

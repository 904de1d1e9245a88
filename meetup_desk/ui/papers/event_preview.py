"""The papers of an event, seen before they are printed: its sheets, its tickets and its badges."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.papers import PaperKind
from meetup_desk.services.papers.badge_layouts import BadgeOptions
from meetup_desk.services.papers.badges import PaintedBadges
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.print_preview import PaperPreview, PreviewPaper
from meetup_desk.ui.shell.context import Context

_KINDS = {"sheet": PaperKind.SHEET, "tickets": PaperKind.TICKETS, "badges": PaperKind.BADGES}  # remembered


class PrintPreview(PaperPreview):
    """The papers of an event; its badges are on the paper that was chosen last."""

    def __init__(
        self,
        context: Context,
        services: Services,
        line: EventLine,
        parent: QWidget,
        badges: BadgeOptions,
    ) -> None:
        self._services, self._event_id, self._badges = services, line.event.id, badges
        papers = [
            PreviewPaper(key="sheet", name=lambda: self.tr("Attendee sheet"), write=self._write_sheet),
            PreviewPaper(key="door", name=lambda: self.tr("Door sheet"), write=self._write_door),
            PreviewPaper(key="sign_in", name=lambda: self.tr("Sign-in sheet"), write=self._write_sign_in),
            PreviewPaper(key="tickets", name=lambda: self.tr("Tickets"), write=self._write_tickets),
            PreviewPaper(key="badges", name=lambda: self.tr("Badges"), write=self._write_badges),
        ]
        super().__init__(context, papers, parent, title=QCoreApplication.translate("PrintPreview", "Print"))

    def take(self, key: str, painted: Any, path: Path | None) -> str:
        """Count badges as printed, and remember files for the page of the event."""
        said = ""
        if isinstance(painted, PaintedBadges):
            done = self._services.badges.record(painted, self._event_id)
            painted, lang = done.badges, self.context.languages.current
            said = " ".join(filter(None, (done.say_again(lang), done.say_left_out(lang))))
        if path is not None and key in _KINDS:
            self._services.saved_files.remember(self._event_id, _KINDS[key], path, painted)
        return said

    def say_taken(self, said: str, more: str) -> None:
        """Have the page of the event tell of it too."""
        super().say_taken(said, more)
        self.context.news.changed.emit(Changes(touched=touched(ticket=None)))

    def _write_sheet(self, path: Path, lang: str, job: Job) -> int:
        sheets = self._services.sheets
        return sheets.write(self._event_id, "pdf", path, lang, progress=job.progress, cancelled=job.cancelled)

    def _write_door(self, path: Path, lang: str, _job: Job) -> object:
        return self._services.door_papers.write_door(self._event_id, path, lang)

    def _write_sign_in(self, path: Path, lang: str, _job: Job) -> object:
        return self._services.sign_in_sheets.write(self._event_id, path, lang)

    def _write_tickets(self, path: Path, lang: str, job: Job) -> int:
        cards = self._services.cards
        return cards.write_pages(self._event_id, path, lang, progress=job.progress, cancelled=job.cancelled)

    def _write_badges(self, path: Path, lang: str, job: Job) -> PaintedBadges:
        return self._services.badges.paint(
            self._event_id,
            path,
            lang,
            options=self._badges,
            progress=job.progress,
            cancelled=job.cancelled,
        )

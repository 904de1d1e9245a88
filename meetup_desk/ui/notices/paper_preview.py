"""Notices on paper, seen before they are printed: letters, cards and posters."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.notices import NoticeForm, NoticeKind
from meetup_desk.services.notices.notice_papers import NoticePapersWritten
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.print_preview import PaperPreview, PreviewPaper
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.words.say import say

_TELL = "tell"


class NoticePaperPreview(PaperPreview):
    """Shows a kind of notice in every form it has; marks its readers as told once it is printed."""

    def __init__(
        self,
        context: Context,
        services: Services,
        writes: Writes,
        parent: QWidget,
        *,
        event_id: EventId,
        kind: NoticeKind,
        forms: Sequence[NoticeForm],
    ) -> None:
        self._services, self._writes = services, writes
        self._event_id, self._kind = event_id, kind
        self._written: dict[str, NoticePapersWritten] = {}  # by the form that was painted
        self._told = False
        papers = [
            PreviewPaper(key=str(form), name=partial(_name, context, form), write=partial(self._write, form))
            for form in forms
        ]
        title = say(f"notice.{kind}", context.languages.current)
        tell = DialogVerb(_TELL, self.tr("Mark as told"))
        super().__init__(context, papers, parent, title=title, more=[tell])

    def _write(self, form: NoticeForm, path: Path, _lang: str, job: Job) -> None:
        self._written[form] = self._services.notice_papers.write(
            self._event_id, self._kind, form, path, progress=job.progress, cancelled=job.cancelled
        )

    def _allow(self, *, can_print: bool) -> None:
        super()._allow(can_print=can_print)
        written = self._written.get(self.papers.key())
        untold = written is not None and written.can_be_told and not self._told
        self.buttons[_TELL].setEnabled(can_print and untold)

    def press(self, key: str) -> None:
        """Mark who reads it as told, or what every preview does."""
        if key == _TELL:
            self.tell()
        else:
            super().press(key)

    def tell(self) -> None:
        """Write down that the letters were handed out, or that the poster hangs."""
        written = self._written[self.papers.key()]
        papers, event_id, kind = self._services.notice_papers, self._event_id, self._kind

        def told(changes: Changes) -> Changes:
            self._told = True
            self._allow(can_print=True)
            return changes

        people = len(written.waiting)
        said = self.tr("Marked %Ln people as told.", "", people) if people else self.tr("Marked as told.")
        self._writes.run(lambda: papers.tell(event_id, kind, written, ACTOR), told, lambda _: said)


def _name(context: Context, form: NoticeForm) -> str:
    return say(f"notice.form.{form}", context.languages.current)

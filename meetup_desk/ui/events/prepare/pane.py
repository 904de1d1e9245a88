"""What is planned of an event, in two columns: facts and programme, parts and files."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.sessions import EventSession
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.events.parts import PartDraft
from meetup_desk.services.events.programme import SessionDraft
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_content import EventContent
from meetup_desk.ui.events.prepare.facts_card import FactsCard
from meetup_desk.ui.events.prepare.file_rows import FileRows
from meetup_desk.ui.events.prepare.files_card import FilesCard
from meetup_desk.ui.events.prepare.parts_card import PartsCard
from meetup_desk.ui.events.prepare.programme_card import ProgrammeCard
from meetup_desk.ui.events.rescheduler import Rescheduler
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.scroll import Scroll

_STACK_UNDER, _LEFT = 860, 416  # px at 100 %


class PreparePane(Scroll):
    """Shows a read event, and writes what is changed on it."""

    def __init__(
        self, context: Context, services: Services, writes: Writes, rescheduler: Rescheduler, files: FileRows
    ) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self._context, self._services, self._writes = context, services, writes
        self._rescheduler, self._file_rows = rescheduler, files
        self._content: EventContent | None = None
        look = context.look
        self.facts = FactsCard(look, lambda: context.languages.current)
        self.programme = ProgrammeCard(look)
        self.parts = PartsCard(look, lambda: context.languages.current)
        self.files = FilesCard(look, context.files.show)
        self._lay_out()
        self.facts.edited.connect(self._edit)
        self.programme.added.connect(self._add_session)
        self.programme.changed.connect(self._change_session)
        self.programme.removed.connect(self._remove_session)
        self.parts.added.connect(self._add_part)

    def _lay_out(self) -> None:
        self._left, right = QWidget(), QWidget()
        for side, cards in ((self._left, (self.facts,)), (right, (self.programme, self.parts, self.files))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns = QHBoxLayout(self._inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)

    def show_event(self, content: EventContent) -> None:
        """Show an event."""
        self._content = content
        event = content.line.event
        self.facts.show_event(content.line, content.venues, content.tz)
        self.programme.show_sessions(event, content.sessions)
        self.parts.show_parts(event, content.parts)
        self._show_files(content)

    def _show_files(self, content: EventContent) -> None:
        self.files.show_files(self._file_rows.rows(content), self._context.files.event_folder())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._content is not None:
            self.facts.rebuild()
            self.programme.rebuild()
            self.parts.rebuild()
            self._show_files(self._content)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one column under the other where there is no room beside it."""
        super().resizeEvent(event)
        theme = self._context.look.theme
        stacked = self.width() < theme.px(_STACK_UNDER)
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        if stacked:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
        else:
            self._left.setFixedWidth(theme.px(_LEFT))

    # -- writing

    def _edit(self, edit: EventEdit) -> None:
        if self._content is not None:
            self._rescheduler.change(self._content.line.event, edit)

    def _add_session(self, draft: SessionDraft) -> None:
        if self._content is not None:
            event_id, programme = self._content.line.event.id, self._services.programme
            self._run(lambda: programme.add(event_id, draft, ACTOR)[1], self.tr("Session added."))

    def _change_session(self, session: EventSession, draft: SessionDraft) -> None:
        programme = self._services.programme
        self._run(lambda: programme.change(session.id, draft, ACTOR), self.tr("Session changed."))

    def _remove_session(self, session: EventSession) -> None:
        programme = self._services.programme
        self._run(lambda: programme.remove(session.id, ACTOR), self.tr("Session removed."))

    def _add_part(self, draft: PartDraft) -> None:
        if self._content is not None:
            event_id, parts = self._content.line.event.id, self._services.parts
            self._run(
                lambda: parts.add(
                    event_id, draft.name, ACTOR, capacity=draft.capacity, closes_at=draft.closes_at
                )[1],
                self.tr("Part added."),
            )

    def _run(self, work: Callable[[], Changes], said: str) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: said)

"""What people said at an event and after it: its surveys, questions from the room, and voices about it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.voices import OPEN_STATES, RoomQuestionState
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceQuery
from meetup_desk.ui.events.event_panes import EventLinks
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button

_SHOWN = (ChangeKind.SURVEY, ChangeKind.ROOM_QUESTION, ChangeKind.VOICE)


@dataclass(frozen=True, slots=True)
class _Heard:
    surveys: int
    to_check: int  # answers on paper that were not clear
    questions: int
    open_questions: int
    voices: int
    open_voices: int


class HeardCard(QFrame):
    """A row of buttons with what waits behind each; `show_event` fills it."""

    def __init__(self, context: Context, services: Services, links: EventLinks) -> None:
        super().__init__()
        self._context, self._services, self._links = context, services, links
        self._line: EventLine | None = None
        self._heard: _Heard | None = None
        look = context.look
        self.surveys = Button(look, icon="clipboard-list")
        self.questions = Button(look, icon="hand")
        self.voices = Button(look, icon="message-square")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.surveys, self.questions, self.voices):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.surveys.clicked.connect(partial(self._go, links.show_surveys))
        self.questions.clicked.connect(partial(self._go, links.show_room_questions))
        self.voices.clicked.connect(lambda: context.go("voices", self._line.event if self._line else None))
        context.news.changed.connect(self._hear)
        self._retranslate()

    def show_event(self, line: EventLine) -> None:
        """Count what was said at an event."""
        self._line = line
        services, event = self._services, line.event.id

        def work() -> _Heard:
            surveys = services.surveys.list(event)
            questions = services.room_questions.list(event)
            voices = services.voices.list(VoiceQuery(event_id=event))
            return _Heard(
                surveys=len(surveys),
                to_check=sum(each.to_ask for each in surveys),
                questions=len(questions),
                open_questions=sum(each.state is not RoomQuestionState.ANSWERED for each in questions),
                voices=len(voices),
                open_voices=sum(each.state in OPEN_STATES for each in voices),
            )

        self._context.jobs.run(work, self._take, key=(self, "heard"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go(self, show: Callable[[EventLine], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        if self._line is not None:
            show(self._line)

    def _take(self, heard: _Heard) -> None:
        self._heard = heard
        self._retranslate()

    def _hear(self, changes: Changes) -> None:
        if self._line is not None and any(map(changes.concerns, _SHOWN)):
            self.show_event(self._line)

    def _retranslate(self) -> None:
        heard = self._heard or _Heard(0, 0, 0, 0, 0, 0)
        to_check = self.tr("%Ln to check", "", heard.to_check) if heard.to_check else ""
        unanswered = self.tr("%Ln open", "", heard.open_questions) if heard.open_questions else ""
        to_answer = self.tr("%Ln to answer", "", heard.open_voices) if heard.open_voices else ""
        for button, name, count, waits in (
            (self.surveys, self.tr("Surveys"), heard.surveys, to_check),
            (self.questions, self.tr("Questions from the room"), heard.questions, unanswered),
            (self.voices, self.tr("Voices"), heard.voices, to_answer),
        ):
            counted = f"{name}  {count}" if count else name
            button.set_text(f"{counted} · {waits}" if waits else counted)

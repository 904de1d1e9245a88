"""What people said at an event and after it: its surveys, questions from the room, and voices about it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.voices import OPEN_STATES, RoomQuestionState
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceQuery
from meetup_desk.ui.events.event_panes import EventLinks
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.row_button import RowButton

_SHOWN = (ChangeKind.SURVEY, ChangeKind.ROOM_QUESTION, ChangeKind.VOICE)


@dataclass(frozen=True, slots=True)
class _FeedbackCounts:
    surveys: int
    to_check: int  # answers on paper that were not clear
    questions: int
    open_questions: int
    voices: int
    open_voices: int


class FeedbackCard(Card):
    """Three rows, each with what waits behind it; `show_event` fills it."""

    def __init__(self, context: Context, services: Services, links: EventLinks) -> None:
        super().__init__(context.look)
        self._context, self._services = context, services
        self._line: EventLine | None = None
        self._heard = _FeedbackCounts(0, 0, 0, 0, 0, 0)
        self.surveys, self.questions, self.voices = (_FeedbackRow(context.look) for _ in range(3))
        self.set_rows([self.surveys, self.questions, self.voices])
        self.surveys.clicked.connect(partial(self._go, links.show_surveys))
        self.questions.clicked.connect(partial(self._go, links.show_room_questions))
        self.voices.clicked.connect(partial(self._go, lambda line: context.go("voices", line.event)))
        context.news.changed.connect(self._hear)
        self._retranslate()

    def show_event(self, line: EventLine) -> None:
        """Count what was said at an event."""
        self._line = line
        services, event = self._services, line.event.id

        def work() -> _FeedbackCounts:
            surveys = services.surveys.list(event)
            questions = services.room_questions.list(event)
            voices = services.voices.list(VoiceQuery(event_id=event))
            return _FeedbackCounts(
                surveys=len(surveys),
                to_check=sum(each.to_ask for each in surveys),
                questions=len(questions),
                open_questions=sum(each.state is RoomQuestionState.OPEN for each in questions),
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

    def _take(self, heard: _FeedbackCounts) -> None:
        self._heard = heard
        self._retranslate()

    def _hear(self, changes: Changes) -> None:
        if self._line is not None and any(map(changes.concerns, _SHOWN)):
            self.show_event(self._line)

    def _retranslate(self) -> None:
        heard = self._heard
        self.set_title(self.tr("What people said"))
        to_check = self.tr("%Ln to check", "", heard.to_check) if heard.to_check else ""
        unanswered = self.tr("%Ln open", "", heard.open_questions) if heard.open_questions else ""
        to_answer = self.tr("%Ln to answer", "", heard.open_voices) if heard.open_voices else ""
        self.surveys.say(self.tr("Surveys"), heard.surveys, to_check)
        self.questions.say(self.tr("Questions from the room"), heard.questions, unanswered)
        self.voices.say(self.tr("Voices"), heard.voices, to_answer)


class _FeedbackRow(RowButton):
    """A name, how many there are, and what waits."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._name, self._waits, self._count = ElidedLabel(), Label(ink="warn"), Label(ink="soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(12)
        row.addWidget(self._name, 1)
        row.addWidget(self._waits)
        row.addWidget(self._count)
        self.pass_clicks()
        self._fit()
        look.changed.connect(self._fit)

    def say(self, name: str, count: int, waits: str) -> None:
        """Say what is behind the row."""
        self._name.setText(name)
        self._waits.setText(waits)
        self._waits.setVisible(bool(waits))
        self._count.setText(f"{count:,}")
        self.setAccessibleName(", ".join(filter(None, [name, f"{count:,}", waits])))

    def _fit(self) -> None:
        self.setFixedHeight(self._look.theme.px(40))

"""The programme of an event: its sessions by time."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.events import Event
from meetup_desk.domain.sessions import EventSession
from meetup_desk.services.events.programme import SessionDraft
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.row_button import RowButton

_CLOCK = 88  # px at 100 %
_HALF_DAY = timedelta(hours=12)


class ProgrammeCard(Card):
    """`added` brings a draft, `changed` a session and its draft, `removed` a session."""

    added = Signal(object)
    changed = Signal(object, object)
    removed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._event: Event | None = None
        self._sessions: Sequence[EventSession] = ()
        self.add = Button(look, kind="link", icon="plus")
        self.add.clicked.connect(lambda _=False: self._ask_new())
        self.head.addWidget(self.add)

    def show_sessions(self, event: Event, sessions: Sequence[EventSession]) -> None:
        """Show the programme of an event."""
        self._event, self._sessions = event, sessions
        self.rebuild()

    def rebuild(self) -> None:
        """Say everything in the language of the window."""
        self.set_title(self.tr("Programme"))
        self.add.set_text(self.tr("Add session"))
        event = self._event
        if event is not None:
            self.set_rows([self._row(event, session) for session in self._sessions])

    def _row(self, event: Event, session: EventSession) -> QWidget:
        start = event.plan.start + timedelta(minutes=session.starts_after)
        clock = Label(f"{start:%H:%M}", ink="soft")
        clock.setFixedWidth(self._look.theme.px(_CLOCK))
        text = " · ".join(filter(None, (session.title, session.speaker)))
        button = RowButton(self._look)
        button.setAccessibleName(f"{start:%H:%M} {text}")
        button.setMinimumHeight(self._look.theme.px(36))
        inside = QHBoxLayout(button)
        inside.setContentsMargins(SIDE, 4, 4, 4)
        inside.setSpacing(12)
        inside.addWidget(clock)
        inside.addWidget(Label(text, wrap=True), 1)
        button.pass_clicks()
        button.clicked.connect(lambda _=False: self._ask_change(session))
        remove = IconButton(self._look, "x", self.tr("Remove “{title}”").format(title=session.title))
        remove.clicked.connect(lambda _=False: self.removed.emit(session))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(0)
        line.addWidget(button, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    # -- asking

    def _ask_new(self) -> None:
        event = self._event
        if event is None:
            return
        last = max(self._sessions, key=lambda session: session.starts_after, default=None)
        after = 0 if last is None else last.starts_after + (last.minutes or 30)
        draft = self._ask(event, SessionDraft(title="", starts_after=after), self.tr("Add session"))
        if draft is not None:
            self.added.emit(draft)

    def _ask_change(self, session: EventSession) -> None:
        event = self._event
        if event is None:
            return
        before = SessionDraft(
            title=session.title,
            starts_after=session.starts_after,
            minutes=session.minutes,
            speaker=session.speaker,
        )
        draft = self._ask(event, before, self.tr("Edit session"))
        if draft is not None and draft != before:
            self.changed.emit(session, draft)

    def _ask(self, event: Event, before: SessionDraft, title: str) -> SessionDraft | None:
        start = event.plan.start + timedelta(minutes=before.starts_after)
        values = {
            "start": start.time(),
            "title": before.title,
            "speaker": before.speaker,
            "minutes": before.minutes,
        }
        dialog = FormDialog(
            self._look,
            self.window(),
            title,
            self._fields(),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values=values,
        )
        given = dialog.draft()
        if given is None:
            return None
        return SessionDraft(
            title=given["title"],
            speaker=given["speaker"],
            minutes=given["minutes"],
            starts_after=_minutes_after(event, given["start"]),
        )

    def _fields(self) -> list[Field]:
        return [
            Field(key="title", label=lambda: self.tr("Title"), required=True),
            Field(key="start", label=lambda: self.tr("Start"), kind="time", width=104),
            Field(
                key="minutes",
                label=lambda: self.tr("Length"),
                kind="number",
                width=96,
                least=1,
                most=1_440,
                unit=lambda: self.tr("minutes"),
                beside=True,
            ),
            Field(key="speaker", label=lambda: self.tr("Speaker or lead")),
        ]


def _minutes_after(event: Event, clock: time) -> int:
    """Give the minutes from the start of an event to the time of day that is nearest to it."""
    start = event.plan.start
    moment = datetime.combine(start.date(), clock)
    if moment < start - _HALF_DAY:
        moment += timedelta(days=1)
    return (moment - start) // timedelta(minutes=1)

"""The calendar of one RSVP: what it was told and answered, and what is done about it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.services import Services
from meetup_desk.ui.rsvps.calendar_history import CalendarHistory, CalendarHistoryView, lines_of
from meetup_desk.ui.rsvps.rsvp_cells import state_of_calendar
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.contact_question import ContactQuestion
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.dates import say_plan


class CalendarSection(QObject):
    """Builds the section anew whenever the panel does."""

    def __init__(
        self, context: Context, services: Services, writes: Writes, panel: QWidget, event_id: EventId
    ) -> None:
        super().__init__(panel)
        self._context, self._services, self._writes, self._panel = context, services, writes, panel
        self._contact = ContactQuestion(context, services.settings, panel)
        self._event_id = event_id

    def build(self, line: RsvpLine, story: CalendarHistory, tz: str) -> QWidget | None:
        """Say what their calendar was told and answered, and offer answers to another time."""
        if story.empty:
            return None
        lang = self._context.languages.current
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Calendar"), size="emphasis"))
        pill = Pill(self._context.look, state_of_calendar(story.holder.state, lang))
        column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        plan = story.proposal
        move = None if plan is None else partial(self._move_to, plan)
        keep = None if plan is None else partial(self.save_invite, line)
        lines = lines_of(story, lang, tz)
        column.addWidget(CalendarHistoryView(self._context.look, lines, move=move, keep=keep))
        return box

    def save_invite(self, line: RsvpLine) -> None:
        """Save what belongs into this person's calendar now."""
        self._contact.ask_before(partial(self._save_invite_now, line))

    def _save_invite_now(self, line: RsvpLine) -> None:
        folder = self._context.files.folder(self._panel, self.tr("Folder for the invite"))
        if folder is None:
            return
        invites, event_id = self._services.invites, self._event_id
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(folder))
        saved = self.tr("Invite for {name} saved.")
        nothing = self.tr("The calendar of {name} is up to date. No invite needs to be saved.")

        def done(files: list[Path]) -> None:
            self._context.news.changed.emit(Changes(touched=touched(rsvp=[line.id])))
            self._context.toast.say(
                (saved if files else nothing).format(name=line.name), show if files else None
            )

        self._context.jobs.run(lambda: invites.write(event_id, folder, rsvp_id=line.id), done)

    def _move_to(self, plan: Plan) -> None:
        """Move the event to where somebody's calendar wants it."""
        when = say_plan(plan, self._context.languages.current)
        sure = self._context.asker.confirm(
            self._panel,
            self.tr("Move the event to {when}?").format(when=when),
            self.tr("The event moves for everyone. People who already have an invite will need a new one."),
            self.tr("Move event"),
            self.tr("Keep current time"),
        )
        if sure:
            events, event_id = self._services.events, self._event_id
            self._writes.run(
                lambda: events.change(event_id, EventEdit(plan=plan), ACTOR),
                lambda changes: changes,
                lambda _: self.tr("Event moved to {when}.").format(when=when),
            )

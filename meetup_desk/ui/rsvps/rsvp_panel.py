"""One RSVP beside the table: who, how to reach them, what they need, their ticket, and what happened."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.attendance import is_judged
from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import EventId, PersonId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.people import ContactKind, ContactPoint
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.tickets import TicketCode
from meetup_desk.ui.rsvps.calendar_history import CalendarHistory
from meetup_desk.ui.rsvps.calendar_section import CalendarSection
from meetup_desk.ui.rsvps.guests import GuestNaming
from meetup_desk.ui.rsvps.history_section import HistorySection
from meetup_desk.ui.rsvps.needs import need_facts
from meetup_desk.ui.rsvps.rsvp_actions import ICONS, STEPS, RsvpActions, StepName
from meetup_desk.ui.rsvps.rsvp_cells import arrival_of, status_of
from meetup_desk.ui.rsvps.rsvp_history import HistoryMoment, moments_of, with_notices
from meetup_desk.ui.rsvps.ticket_section import TicketSection
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill

_ASKED = (RsvpStatus.GOING, RsvpStatus.TENTATIVE, RsvpStatus.INVITED)  # whose calendar shows the event


@dataclass(frozen=True, slots=True)
class _RsvpContent:
    line: RsvpLine
    contacts: list[ContactPoint]
    ticket: TicketCode | None
    story: CalendarHistory  # of their calendar
    moments: list[HistoryMoment]
    tz: str
    now: Instant
    judged: bool  # who did not come is a no-show


class RsvpPanel(QWidget):
    """Shows one RSVP and reloads when it changes."""

    def __init__(
        self, context: Context, services: Services, writes: Writes, steps: RsvpActions, event_id: EventId
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rsvp_id: int | None = None
        self._context, self._services, self._writes, self._steps = context, services, writes, steps
        self._guests = GuestNaming(context, services.rsvps, writes, self)
        self._ticket = TicketSection(context, services, writes, self)
        self._calendar = CalendarSection(context, services, writes, self, event_id)
        self._event_id = event_id
        self._shown: _RsvpContent | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        context.news.changed.connect(self._hear)
        context.look.changed.connect(self._rebuild)

    def show_rsvp(self, rsvp_id: RsvpId) -> None:
        """Show another RSVP."""
        if rsvp_id != self.rsvp_id:
            self._ticket.forget()
        self.rsvp_id = rsvp_id
        self._ask()

    def _ask(self) -> None:
        services, event_id, rsvp_id = self._services, self._event_id, self.rsvp_id
        if rsvp_id is None:
            return

        def work() -> _RsvpContent:
            line = services.rsvps.line(RsvpId(rsvp_id))
            handed, replies = services.invites.history(line.id)
            about, now = services.events.get(event_id), services.desk.now()
            plan = about.event.plan
            return _RsvpContent(
                line=line,
                contacts=services.people.contacts(PersonId(line.person_id)),
                ticket=services.tickets.codes(event_id, [line.id]).get(line.id),
                story=CalendarHistory(services.invites.holder(event_id, line.id), handed, replies, plan),
                moments=with_notices(
                    moments_of(services.rsvps.history(line.id), line), services.notices.told_to(line.id)
                ),
                tz=services.settings.tz,
                now=now,
                judged=is_judged(about.event, about.occupancy.arrived, now),
            )

        self._context.jobs.run(work, self._take, self._gone, key=(self, "rsvp"))

    def _take(self, shown: _RsvpContent) -> None:
        self._shown = shown
        self._context.panel.set_title(shown.line.name)
        self._rebuild()
        if shown.ticket is not None:
            self._ticket.ask_picture(shown.line.id)

    def _gone(self, error: DeskError) -> None:
        """An undo can take away the RSVP that is shown."""
        if error.code == "not_found":
            self._context.panel.close_panel()
        else:
            self._context.jobs.refused.emit(error)

    def _hear(self, changes: Changes) -> None:
        if any(
            changes.concerns(kind)
            for kind in (ChangeKind.RSVP, ChangeKind.PERSON, ChangeKind.TICKET, ChangeKind.SCAN)
        ):
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._take(self._shown)
        super().changeEvent(event)

    # -- building

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._shown
        if shown is None:
            return
        self._ticket.clear()
        for section in self._sections(shown):
            if section is not None:
                self._column.addWidget(section)
        self._column.addStretch(1)

    def _sections(self, shown: _RsvpContent) -> Iterator[QWidget | None]:
        """Give the sections from top to bottom; None where there is nothing to say."""
        yield self._head(shown)
        yield self._actions(shown)
        yield self._facts(shown)
        yield self._calendar.build(shown.line, shown.story, shown.tz)
        if shown.ticket is not None:
            yield self._ticket.build(shown.line, shown.ticket)
        yield HistorySection(shown.moments, self._context.languages.current, shown.tz)

    def _head(self, shown: _RsvpContent) -> QWidget:
        line, lang = shown.line, self._context.languages.current
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        about = " · ".join(part for part in (line.affiliation, line.title) if part)
        if about:
            column.addWidget(Label(about, ink="soft", wrap=True))
        pills = FlowLayout(gap=8)
        pills.addWidget(Pill(self._context.look, status_of(line, lang)))
        arrival = arrival_of(line, lang, judged=shown.judged)
        if arrival is not None:
            pills.addWidget(Pill(self._context.look, arrival))
        column.addLayout(pills)
        return head

    def _actions(self, shown: _RsvpContent) -> QWidget:
        """Give every step its place, whatever the answer is: what cannot be done now is dim."""
        possible = self._steps.possible({shown.line.status})
        line = shown.line
        invite = shown.story.invites or (line.email and line.status in _ASKED)
        box = QWidget()
        row = FlowLayout(box, gap=8)
        for step in STEPS:
            first = possible[:1] == [step] and step in ("approve", "promote")
            button = Button(
                self._context.look,
                self._steps.name(step),
                kind="primary" if first else "plain",
                icon=ICONS[step],
            )
            button.setEnabled(step in possible)
            button.clicked.connect(partial(self._step, step))
            row.addWidget(button)
        if invite:
            button = Button(self._context.look, self.tr("Save invite"), icon="mail")
            button.clicked.connect(lambda _=False: self._calendar.save_invite(line))
            row.addWidget(button)
        if line.party > 1:
            button = Button(self._context.look, self.tr("Name guests"), icon="users")
            button.clicked.connect(lambda _=False: self._guests.ask(line, line.guests))
            row.addWidget(button)
        return box

    def _step(self, step: StepName, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        if self.rsvp_id is not None:
            self._steps.take(step, [self.rsvp_id])

    def _facts(self, shown: _RsvpContent) -> QWidget:
        line = shown.line
        names = {
            ContactKind.EMAIL: self.tr("Email"),
            ContactKind.PHONE: self.tr("Phone"),
            ContactKind.KAKAO: self.tr("KakaoTalk"),
        }
        facts = [(self.tr("Party size"), self.tr("%Ln people", "", line.party))]
        if line.guests:
            facts.append((self.tr("Guests"), ", ".join(line.guests.splitlines())))
        if line.badge_name and line.badge_name != line.name:
            facts.append((self.tr("Name on badge"), line.badge_name))
        for contact in shown.contacts:
            phone = contact.kind is ContactKind.PHONE
            facts.append((names[contact.kind], shown_phone(contact.value) if phone else contact.value))
        facts += need_facts(line.needs)
        named = (
            (self.tr("Note"), line.note),
            (self.tr("Confirmed over capacity"), line.override_reason),
        )
        facts += [(name, value) for name, value in named if value]
        facts += list(line.answers.items())
        return FactList(facts)

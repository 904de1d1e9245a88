"""One RSVP beside the table: who, how to reach them, what they need, their ticket, and what happened."""

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.attendance import is_judged
from meetup_desk.domain.changes import ChangeKind, Changes, touched
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import EventId, PersonId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.people import ContactKind, ContactPoint
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.papers.single_badges import PrintedBadge
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.tickets import TicketCode
from meetup_desk.ui.rsvps.calendar_history import CalendarHistory, CalendarHistoryView, lines_of
from meetup_desk.ui.rsvps.guests import GuestNaming
from meetup_desk.ui.rsvps.rsvp_actions import ICONS, RsvpActions, StepName
from meetup_desk.ui.rsvps.rsvp_cells import arrival_of, state_of_calendar, status_of
from meetup_desk.ui.rsvps.rsvp_history import HistoryMoment, moments_of, say_moment
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.contact_question import ContactQuestion
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import BY, Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.dates import say_plan

_ASKED = (RsvpStatus.GOING, RsvpStatus.TENTATIVE, RsvpStatus.INVITED)  # whose calendar shows the event
_CARD = 200  # px at 100 %, width of the ticket's picture


@dataclass(frozen=True, slots=True)
class _Shown:
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
        self._contact = ContactQuestion(context, services.settings, self)
        self._event_id = event_id
        self._shown: _Shown | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        self._card: Label | None = None
        self._picture = QPixmap()
        context.news.came.connect(self._hear)
        context.look.changed.connect(self._rebuild)

    def show_rsvp(self, rsvp_id: RsvpId) -> None:
        """Show another RSVP."""
        if rsvp_id != self.rsvp_id:
            self._picture = QPixmap()
        self.rsvp_id = rsvp_id
        self._ask()

    def _ask(self) -> None:
        services, event_id, rsvp_id = self._services, self._event_id, self.rsvp_id
        if rsvp_id is None:
            return

        def work() -> _Shown:
            line = services.rsvps.line(RsvpId(rsvp_id))
            told, replies = services.invites.history(line.id)
            about, now = services.events.get(event_id), services.desk.now()
            plan = about.event.plan
            return _Shown(
                line=line,
                contacts=services.people.contacts(PersonId(line.person_id)),
                ticket=services.tickets.codes(event_id, [line.id]).get(line.id),
                story=CalendarHistory(services.invites.holder(event_id, line.id), told, replies, plan),
                moments=moments_of(services.rsvps.history(line.id), line),
                tz=services.settings.tz,
                now=now,
                judged=is_judged(about.event, about.occupancy.arrived, now),
            )

        self._context.jobs.run(work, self._take, self._gone, key=(self, "rsvp"))

    def _take(self, shown: _Shown) -> None:
        self._shown = shown
        self._context.panel.set_title(shown.line.name)
        self._rebuild()
        if shown.ticket is not None:
            self._ask_picture(shown.line.id)

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
        if self._shown is None:
            return
        self._card = None
        parts = (self._head, self._actions, self._facts, self._calendar, self._ticket, self._history)
        for part in parts:
            made = part(self._shown)
            if made is not None:
                self._column.addWidget(made)
        self._column.addStretch(1)

    def _head(self, shown: _Shown) -> QWidget:
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

    def _actions(self, shown: _Shown) -> QWidget | None:
        possible = self._steps.possible({shown.line.status})
        line = shown.line
        invite = shown.story.told or (line.email and line.status in _ASKED)
        if not possible and not invite and line.party == 1:
            return None
        box = QWidget()
        row = FlowLayout(box, gap=8)
        for place, step in enumerate(possible):
            first = place == 0 and step in ("approve", "promote")
            button = Button(
                self._context.look,
                self._steps.name(step),
                kind="primary" if first else "plain",
                icon=ICONS[step],
            )
            button.clicked.connect(partial(self._step, step))
            row.addWidget(button)
        if invite:
            button = Button(self._context.look, self.tr("Save invite"), icon="mail")
            button.clicked.connect(self._save_invite)
            row.addWidget(button)
        if line.party > 1:
            button = Button(self._context.look, self.tr("Name the guests"), icon="users")
            button.clicked.connect(lambda _=False: self._guests.ask(line, line.guests))
            row.addWidget(button)
        return box

    def _save_invite(self) -> None:
        """Save what belongs into this person's calendar now."""
        self._contact.ask_before(self._save_invite_now)

    def _save_invite_now(self) -> None:
        folder = self._context.files.folder(self, self.tr("Folder for the invite"))
        if folder is None or self._shown is None:
            return
        line, invites, event_id = self._shown.line, self._services.invites, self._event_id
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(folder))
        saved = self.tr("The invite of {name} is saved.")
        nothing = self.tr("The calendar of {name} is right as it is; there is no invite to save.")

        def done(files: list[Path]) -> None:
            self._context.news.came.emit(Changes(touched=touched(rsvp=[line.id])))
            self._context.toast.say(
                (saved if files else nothing).format(name=line.name), show if files else None
            )

        self._context.jobs.run(lambda: invites.write(event_id, folder, rsvp_id=line.id), done)

    def _step(self, step: StepName, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        if self.rsvp_id is not None:
            self._steps.take(step, [self.rsvp_id])

    def _facts(self, shown: _Shown) -> QWidget:
        line = shown.line
        names = {
            ContactKind.EMAIL: self.tr("E-mail"),
            ContactKind.PHONE: self.tr("Phone"),
            ContactKind.KAKAO: self.tr("KakaoTalk"),
        }
        facts = [(self.tr("Party"), self.tr("%Ln people", "", line.party))]
        if line.guests:
            facts.append((self.tr("Guests"), ", ".join(line.guests.splitlines())))
        if line.badge_name and line.badge_name != line.name:
            facts.append((self.tr("On the badge"), line.badge_name))
        for contact in shown.contacts:
            phone = contact.kind is ContactKind.PHONE
            facts.append((names[contact.kind], shown_phone(contact.value) if phone else contact.value))
        needs = line.needs
        named = (
            (self.tr("Diet"), needs.diet),
            (self.tr("Access"), needs.access),
            (self.tr("Language"), needs.language),
            (self.tr("Note"), line.note),
            (self.tr("Seated beyond capacity"), line.override_reason),
        )
        facts += [(name, value) for name, value in named if value]
        facts += list(line.answers.items())
        return FactList(facts)

    def _ticket(self, shown: _Shown) -> QWidget | None:
        ticket = shown.ticket
        if ticket is None:
            return None
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Ticket"), size="emphasis"))
        self._card = Label()
        self._card.setAccessibleName(self.tr("Picture of the ticket, code {code}").format(code=ticket.short))
        self._show_picture()
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        row = QWidget()
        buttons = FlowLayout(row, gap=8)
        offers = (
            (self.tr("Copy {code}").format(code=ticket.short), "copy", partial(self._copy, ticket.short)),
            (self.tr("Save ticket"), "download", partial(self._save, shown.line)),
            (self.tr("Print badge"), "id-card", partial(self._print_badge, shown.line)),
            (self.tr("Reissue"), "refresh-cw", partial(self._reissue, shown.line)),
        )
        for text, icon, run in offers:
            button = Button(self._context.look, text, icon=icon)
            button.clicked.connect(lambda _=False, run=run: run())
            buttons.addWidget(button)
        column.addWidget(row)
        return box

    def _calendar(self, shown: _Shown) -> QWidget | None:
        """Say what their calendar was told and answered, and offer answers to another time."""
        story = shown.story
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
        keep = None if plan is None else self._save_invite
        lines = lines_of(story, lang, shown.tz)
        column.addWidget(CalendarHistoryView(self._context.look, lines, move=move, keep=keep))
        return box

    def _move_to(self, plan: Plan) -> None:
        """Move the event to where somebody's calendar wants it."""
        when = say_plan(plan, self._context.languages.current)
        sure = self._context.asker.confirm(
            self,
            self.tr("Move the event to {when}?").format(when=when),
            self.tr("It moves for everybody. All who hold an invite need a new one after that."),
            self.tr("Move the event"),
            self.tr("Leave it"),
        )
        if sure:
            events, event_id = self._services.events, self._event_id
            self._writes.run(
                lambda: events.change(event_id, EventEdit(plan=plan), BY),
                lambda changes: changes,
                lambda _: self.tr("The event is on {when} now.").format(when=when),
            )

    def _history(self, shown: _Shown) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("History"), size="emphasis"))
        lang = self._context.languages.current
        for moment in reversed(shown.moments):
            what, when = say_moment(moment, lang, shown.tz)
            line = QVBoxLayout()
            line.setSpacing(0)
            line.addWidget(Label(what, wrap=True))
            line.addWidget(Label(when, size="caption", ink="soft"))
            column.addLayout(line)
        return box

    # -- the ticket

    def _ask_picture(self, rsvp_id: RsvpId) -> None:
        cards, lang = self._services.cards, self._context.languages.current

        def work() -> bytes:
            with tempfile.TemporaryDirectory() as scratch:
                path = Path(scratch) / "card.png"
                cards.save(rsvp_id, path, lang)
                return path.read_bytes()

        self._context.jobs.run(work, self._take_picture, lambda _: None, key=(self, "picture"))

    def _take_picture(self, picture: bytes) -> None:
        self._picture = QPixmap()
        self._picture.loadFromData(picture)
        self._show_picture()

    def _show_picture(self) -> None:
        if self._card is None or self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = round(self._context.look.theme.px(_CARD) * ratio)
        small = self._picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        self._card.setPixmap(small)

    def _copy(self, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self._context.toast.say(self.tr("{code} is copied.").format(code=code))

    def _save(self, line: RsvpLine) -> None:
        kind = FileKind(self.tr("Ticket"), ("png", "pdf", "svg"))
        path = self._context.files.save(self, self.tr("Save ticket"), f"{line.name}.png", kind)
        if path is None:
            return
        cards, lang = self._services.cards, self._context.languages.current
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        said = self.tr("The ticket of {name} is saved.").format(name=line.name)
        self._context.jobs.run(
            lambda: cards.save(line.id, path, lang), lambda _: self._context.toast.say(said, show)
        )

    def _print_badge(self, line: RsvpLine, *, again: bool = False) -> None:
        """Print one badge as this computer does, or keep it as a file; ask before there are two."""
        badges, lang = self._services.badges, self._context.languages.current
        self._context.jobs.run(
            lambda: badges.print_one(line.id, lang, again=again), partial(self._say_printed, line)
        )

    def _say_printed(self, line: RsvpLine, printed: PrintedBadge) -> None:
        text, file = printed.say(self._context.languages.current), printed.outcome.file
        if not printed.held:
            show = ToastAction(
                self.tr("Show in folder"), lambda: self._context.files.show(file) if file else None
            )
            self._context.toast.say(text, show if file else None, trouble=printed.outcome.failed)
        elif self._context.asker.confirm(
            self,
            self.tr("Print another badge for {name}?").format(name=printed.name),
            text,
            self.tr("Print another"),
            self.tr("Leave it"),
        ):
            self._print_badge(line, again=True)

    def _reissue(self, line: RsvpLine) -> None:
        sure = self._context.asker.confirm(
            self,
            self.tr("Reissue the ticket of {name}?").format(name=line.name),
            self.tr("The ticket that they have stops working at the door. Give them the new one."),
            self.tr("Reissue"),
            self.tr("Keep the old one"),
            danger=True,
        )
        if not sure:
            return
        tickets, name = self._services.tickets, line.name

        def said(done: tuple[TicketCode, Changes]) -> str:
            text = self.tr("{name} has a new ticket, {code}. The old one no longer works.")
            return text.format(name=name, code=done[0].short)

        self._writes.run(lambda: tickets.reissue(line.id, BY), lambda done: done[1], said, undoable=False)

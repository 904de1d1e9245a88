"""The invites of one event: who holds which version, whose calendar is not right, and what came back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.invites import InviteState
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.calendars.invite_holders import EventInvites
from meetup_desk.services.services import Services
from meetup_desk.ui.calendars.hand_out import HandOut
from meetup_desk.ui.calendars.invite_columns import SORTS, InviteTableRow, columns
from meetup_desk.ui.rsvps.rsvp_cells import name_of_calendar
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.dates import say_plan

_NEEDED, _ALL, _ANSWERED = "needed", "all", "answered"
_STATES = (
    InviteState.OUTDATED,
    InviteState.MISSING,
    InviteState.CURRENT,
    InviteState.WITHDRAWN,
    InviteState.GONE,
)


class InvitesPage(Page):
    """Shows the invites of one event; `left` comes when somebody goes back to it."""

    guide = "tickets-and-invites"
    left = Signal()

    def __init__(
        self,
        context: Context,
        services: Services,
        *,
        open_person: Callable[[int], None],
        import_answers: Callable[[], None],
    ) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._open_person, self._bring_answers = open_person, import_answers
        self._line: EventLine | None = None
        self._waiting = 0
        self._chosen = _ALL
        self._hand_out = HandOut(context, services, self)
        self.header = PageHeader(context.look, lambda: self.tr("Invites"))
        self._back_header = BackHeader(context.look, self.header, self.left)
        self.sentence = Label(ink="soft", wrap=True)
        self.chips = Chips(
            [
                Option(_ALL, lambda: self.tr("All")),
                Option(_NEEDED, lambda: self.tr("To send")),
                *map(self._chip, _STATES),
                Option(_ANSWERED, lambda: self.tr("Replied by calendar")),
            ]
        )
        self.empty = EmptyPage(context.look, icon="mail")
        self._rows = MemorySource[InviteTableRow](sorts=SORTS, fits=_fits)
        self.table: RecordTable[InviteTableRow] = RecordTable(
            context.look,
            context.jobs,
            self._rows,
            columns(
                lambda: context.languages.current, lambda: self._line.event.plan.tz if self._line else "UTC"
            ),
            name=lambda: self.tr("Invites"),
            sort="state",
            empty=self.empty,
            menu=self._menu,
        )
        self.setFocusProxy(self.table.view)
        self._lay_out()
        self.chips.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        context.news.changed.connect(self._hear)
        self.retranslate()

    def _lay_out(self) -> None:
        self.column.addLayout(self._back_header)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.chips)
        self.column.addWidget(self.table, 1)

    def show_event(self, line: EventLine) -> None:
        """Show the invites of an event."""
        if self._line is None or self._line.event.id != line.event.id:
            self._chosen = _ALL
            self.chips.choose(_ALL)
            self._rows.all_rows = []
        self._line = line
        self._show_head()
        self._ask()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to event"))
        self.empty.set_texts(
            self.tr("No one to invite yet"),
            self.tr(
                "Everyone who is invited, going or tentative appears here, with the state of their invite."
            ),
        )
        self._show_head()

    # -- reading

    def _ask(self) -> None:
        line, invites = self._line, self._services.invites
        if line is not None:
            self._context.jobs.run(
                lambda: invites.of_event(line.event.id), self._take, key=(self, "standing")
            )

    def _take(self, standing: EventInvites) -> None:
        holders = standing.holders
        self._line = standing.line
        self._rows.all_rows = [
            InviteTableRow(holder.line.id if holder.line else -1 - place, holder)
            for place, holder in enumerate(holders)
        ]
        self._waiting = sum(row.needs_one for row in self._rows.all_rows)
        counts = {str(state): sum(h.state is state for h in holders) for state in _STATES}
        answered = sum(h.reply is not None for h in holders)
        self.chips.set_counts(counts | {_ALL: len(holders), _NEEDED: self._waiting, _ANSWERED: answered})
        both = bool(counts[InviteState.OUTDATED] and counts[InviteState.MISSING])
        shown = [key for key, count in counts.items() if count]
        self.chips.set_shown([_ALL, *([_NEEDED] if both else []), *shown, *([_ANSWERED] if answered else [])])
        self.chips.setVisible(bool(holders))
        self._show_head()
        self._show_rows()

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._show_rows()

    def _show_rows(self) -> None:
        self.table.ask(None if self._chosen == _ALL else self._chosen, narrowed=self._chosen != _ALL)

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.RSVP, ChangeKind.EVENT, ChangeKind.PERSON, ChangeKind.VENUE)
        if self.isVisible() and any(changes.concerns(kind) for kind in kinds):
            self._ask()

    # -- showing

    def _show_head(self) -> None:
        line = self._line
        if line is None:
            return
        when = say_plan(line.event.plan, self._context.languages.current)
        self.header.set_subtitle(f"{shown_title(line.event.title)} · {when}")
        waiting = self._waiting
        self.sentence.setText(self._sentence())
        self.sentence.setVisible(bool(self._rows.all_rows))
        hand_out = Action(
            key="hand-out",
            text=lambda: (
                self.tr("Save invites for %Ln people", "", waiting) if waiting else self.tr("Save invites…")
            ),
            icon="mail",
            run=self._ask_hand_out,
            shortcut="Ctrl+Return",
            enabled=bool(self._rows.all_rows),
        )
        answers = Action(
            key="answers",
            text=lambda: self.tr("Import replies…"),
            icon="upload",
            run=self._bring_answers,
            shortcut="Ctrl+I",
        )
        self.header.set_actions(primary=hand_out, actions=[answers])

    def _sentence(self) -> str:
        outdated = sum(row.holder.state is InviteState.OUTDATED for row in self._rows.all_rows)
        first = self._waiting - outdated
        words = [
            self.tr("%Ln people have no invite yet.", "", first) if first else "",
            self.tr("%Ln people have an outdated invite.", "", outdated) if outdated else "",
        ]
        return " ".join(filter(None, words)) or self.tr("All invites are up to date.")

    def _ask_hand_out(self) -> None:
        if self._line is not None:
            self._hand_out.ask(self._line.event.id, waiting=self._waiting)

    def _chip(self, state: InviteState) -> Option:
        return Option(state, lambda: name_of_calendar(state, self._context.languages.current))

    # -- one person

    def _open(self, row_id: int) -> None:
        if row_id > 0:
            self._open_person(row_id)

    def _menu(self, ids: list[int]) -> Sequence[Action | None]:
        copy = Action(key="copy", text=lambda: self.tr("Copy rows"), icon="copy", run=self.table.copy)
        if len(ids) != 1 or ids[0] < 0:
            return [copy]
        rsvp_id = RsvpId(ids[0])
        offers: tuple[tuple[str, str, str, Callable[[RsvpId], object]], ...] = (
            ("open", self.tr("Show details"), "panel-right", self._open),
            ("save", self.tr("Save invite…"), "download", self._save_one),
            ("mail", self.tr("Write email"), "send", self._write_mail),
            ("text", self.tr("Copy chat message"), "message-square", self._copy_text),
        )
        made: list[Action | None] = [
            Action(key=key, text=partial(str, text), icon=icon, run=partial(run, rsvp_id))
            for key, text, icon, run in offers
        ]
        return [*made, None, copy]

    def _save_one(self, rsvp_id: RsvpId) -> None:
        if self._line is not None:
            self._hand_out.save_one(self._line.event.id, rsvp_id)

    def _write_mail(self, rsvp_id: RsvpId) -> None:
        self._context.jobs.run(lambda: self._services.letters.mailto(rsvp_id), self._context.files.open_link)

    def _copy_text(self, rsvp_id: RsvpId) -> None:
        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._context.toast.say(self.tr("Message copied."))

        self._context.jobs.run(lambda: self._services.letters.message(rsvp_id), copied)

    # -- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another page was shown, such as the answers that were brought."""
        super().showEvent(event)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the event."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> bool:
        """Go back to the event."""
        self.left.emit()
        return True


def _fits(row: InviteTableRow, chosen: str) -> bool:
    if chosen == _NEEDED:
        return row.needs_one
    if chosen == _ANSWERED:
        return row.holder.reply is not None
    return row.holder.state == chosen

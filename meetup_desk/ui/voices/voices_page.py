"""What people said: listed by what is due, answered beside the list, and shown on a board."""

from functools import partial

from PySide6.QtCore import Qt

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import VoiceId
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import DAY
from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceLine, VoiceQuery, VoiceSort, VoiceTotals
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.voices.voice_actions import VoiceActions
from meetup_desk.ui.voices.voice_columns import VoiceSource, columns
from meetup_desk.ui.voices.voice_form import Subject, VoiceDialog, subjects
from meetup_desk.ui.voices.voice_panel import VoicePanel
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.table import RecordTable

_OPEN, _OVERDUE, _ALL, _PROPOSALS, _HELD_BACK = "open", "overdue", "all", "proposals", "held_back"
_KINDS = tuple(map(str, VoiceKind))


class VoicesPage(Page):
    """All voices of the desk; `go_to` takes the id of one, or an event."""

    guide = "voices"

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._totals: VoiceTotals | None = None
        self._held_back = 0
        self._source = VoiceSource(services.voices)
        self._event: Event | None = None  # only voices about it
        self.everything = Button(context.look, kind="quiet", icon="x")
        self._new = Action(
            key="voice.new",
            text=lambda: self.tr("Add voice"),
            icon="plus",
            shortcut="Ctrl+N",
            run=self.ask_new,
        )
        self._board = Action(
            key="voice.board", text=lambda: self.tr("Board…"), icon="printer", run=self.show_board
        )
        self.search = SearchField(context.look)
        self.header = PageHeader(context.look, page_titles.voices, beside=self.search)
        self.chips = Chips(
            [
                Option(_OPEN, lambda: self.tr("To answer")),
                Option(_OVERDUE, lambda: self.tr("Overdue")),
                Option(_ALL, lambda: self.tr("All")),
                Option(VoiceKind.SUGGESTION, lambda: self.tr("Suggestions")),
                Option(VoiceKind.QUESTION, lambda: self.tr("Questions")),
                Option(VoiceKind.COMPLAINT, lambda: self.tr("Complaints")),
                Option(VoiceKind.THANKS, lambda: self.tr("Thanks")),
                Option(_PROPOSALS, lambda: self.tr("Gathering support")),
                Option(_HELD_BACK, lambda: self.tr("Not on the board")),
            ]
        )
        self.empty = EmptyPage(context.look, icon="message-square")
        self.empty.step.clicked.connect(self.ask_new)
        self.voice_actions = VoiceActions(context, services, writes, self)
        self.table: RecordTable[VoiceLine] = RecordTable(
            context.look,
            context.jobs,
            self._source,
            columns(
                lambda: context.languages.current,
                lambda: services.settings.tz,
                services.desk.now,
                lambda line: self._source.unseen.get(line.id, ()),
            ),
            name=page_titles.voices,
            sort=VoiceSort.DUE,
            empty=self.empty,
            menu=self._menu,
        )
        for widget in (self.header, self.everything, self.chips):
            self.column.addWidget(widget)
        self.column.setAlignment(self.everything, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.table, 1)
        self.setFocusProxy(self.table.view)
        self._connect()
        self.chips.choose(_ALL)
        self._show_chips()
        self.retranslate()
        self._ask()
        self._count()

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _: self._ask())
        self.everything.clicked.connect(self._leave_event)
        self.search.asked.connect(lambda _: self._ask())
        self.search.left_down.connect(self.table.focus)
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow)
        self.table.shown.connect(self._offer)
        self.table.view.clicked.connect(self._clicked)
        self._context.news.changed.connect(self._hear)

    def go_to(self, target: object) -> None:
        """Show one voice, or those about an event."""
        if isinstance(target, int):
            self.open_panel(target)
        elif isinstance(target, Event):
            self._event = target
            self.chips.choose(_ALL)
            self._show_event()
            self._ask()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No voices yet"),
            self.tr(
                "Add what people suggest, ask or complain about. Each gets an answer within seven "
                "days and a slip number to look it up."
            ),
            self.tr("Add voice"),
        )
        self._show_event()
        self._show_totals()

    def _show_event(self) -> None:
        self.everything.setVisible(self._event is not None)
        if self._event is not None:
            title = shown_title(self._event.title)
            self.everything.set_text(self.tr("About “{title}” only").format(title=title))

    def _leave_event(self) -> None:
        self._event = None
        self._show_event()
        self._ask()

    def open_panel(self, voice: int, *, focus: bool = True) -> None:
        """Show one voice beside the list."""
        services = self._services
        panel = VoicePanel(self._context, self.voice_actions, services.settings.tz, services.desk.now)
        self._context.panel.open("", panel, focus=focus)
        panel.show_voice(VoiceId(voice))

    def show_board(self) -> None:
        """Show the board before it is printed or saved."""
        # Brings Qt's PDF modules.
        from meetup_desk.ui.voices.board_preview import LOOK, BoardPreview  # noqa: PLC0415

        preview = BoardPreview(self._context, self._services.voice_board, self.window(), self._held_back)
        if preview.ask() == LOOK:
            self.chips.choose(_HELD_BACK)
            self._ask()

    def ask_new(self) -> None:
        """Ask for a voice, and write it down."""
        services, lang = self._services, self._context.languages.current
        self._context.jobs.run(lambda: subjects(services, lang), self._ask_voice, key=(self, "subjects"))

    def _ask_voice(self, about: list[Subject]) -> None:
        draft = VoiceDialog(self._context, self._services, about, self.window()).voice()
        if draft is not None:
            self._writes.run(
                lambda: self._services.voices.add(draft, ACTOR),
                lambda added: added[1],
                lambda added: self.tr("Added. The slip number is {slip}.").format(
                    slip=show_slip(added[0].slip)
                ),
                done=lambda added: self.open_panel(added[0].id, focus=False),
            )

    # -- the list

    def _ask(self) -> None:
        key, text = self.chips.key(), self.search.live_text().strip()
        query = VoiceQuery(
            text=text,
            event_id=self._event.id if self._event else None,
            kind=VoiceKind(key) if key in _KINDS else None,
            open=key == _OPEN,
            overdue_at=self._services.desk.now() if key == _OVERDUE else None,
            proposals=key == _PROPOSALS,
            held_back=key == _HELD_BACK,
        )
        self.table.ask(query, narrowed=bool(text) or key != _ALL or self._event is not None)

    def _count(self) -> None:
        voices = self._services.voices
        self._context.jobs.run(
            lambda: (voices.totals(), len(voices.ids(VoiceQuery(held_back=True)))),
            self._take_totals,
            key=(self, "totals"),
        )

    def _take_totals(self, counted: tuple[VoiceTotals, int]) -> None:
        totals, self._held_back = counted
        self._totals = totals
        self._show_chips()
        self.chips.set_counts(
            {
                _OPEN: totals.open,
                _OVERDUE: totals.overdue,
                _ALL: totals.every,
                VoiceKind.SUGGESTION: totals.suggestions,
                VoiceKind.QUESTION: totals.questions,
                VoiceKind.COMPLAINT: totals.complaints,
                VoiceKind.THANKS: totals.thanks,
                _PROPOSALS: totals.proposals,
                _HELD_BACK: self._held_back,
            }
        )
        self._show_totals()

    def _show_chips(self) -> None:
        usual = [*(_OPEN, _OVERDUE, _ALL), *_KINDS, _PROPOSALS]
        self.chips.set_shown([*usual, _HELD_BACK] if self._held_back else usual)

    def _show_totals(self) -> None:
        totals = self._totals
        if totals is None or not totals.every:
            self.header.set_subtitle("")
            return
        text = self.tr("%Ln voices in a year", "", totals.lately)
        if totals.mean_wait is not None:
            text += " · " + self.tr("answered in {days} days").format(days=f"{totals.mean_wait / DAY:.1f}")
        self.header.set_subtitle(text)

    def _hear(self, changes: Changes) -> None:
        kinds = (
            *(ChangeKind.VOICE, ChangeKind.PERSON),
            *(ChangeKind.EVENT, ChangeKind.GROUP, ChangeKind.VENUE),
        )
        if any(map(changes.concerns, kinds)):
            self.table.reload()
            self._count()

    # -- the selection

    def _menu(self, ids: list[int]) -> list[Action]:
        if len(ids) == 1:
            return self.voice_actions.of_row(ids[0])
        merge = partial(self.voice_actions.merge, ids)
        return [Action(key="voice.merge", text=lambda: self.tr("Merge…"), icon="link", run=merge)]

    def _offer(self) -> None:
        self.header.show_primary(not self.table.is_empty())
        ids = self.table.selected_ids()
        board = [self._board] if self._totals is None or self._totals.every else []
        self.header.set_actions(primary=self._new, actions=board, more=self._menu(ids) if ids else [])

    def _follow(self) -> None:
        panel, ids = self._context.panel.content(), self.table.selected_ids()
        if isinstance(panel, VoicePanel) and len(ids) == 1 and panel.voice != ids[0]:
            panel.show_voice(VoiceId(ids[0]))
        self._offer()

    def _clicked(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1 and not isinstance(self._context.panel.content(), VoicePanel):
            self.open_panel(ids[0], focus=False)

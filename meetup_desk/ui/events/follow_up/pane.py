"""What follows an event: who came on the left, what is to do, minutes and materials on the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.follow_up import FollowUpTask
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.minutes import Material, MinutesEntry, MinutesKind
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.followup.followup import NOTICE_OF, FollowUpView
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.services.services import Services
from meetup_desk.ui.events.follow_up.attendance import FollowUp
from meetup_desk.ui.events.follow_up.figures_card import FiguresCard, figures_of
from meetup_desk.ui.events.follow_up.materials_card import MaterialsCard
from meetup_desk.ui.events.follow_up.minutes_card import MinutesCard
from meetup_desk.ui.events.follow_up.tasks_card import TasksCard
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.scroll import Scroll

_STACK_UNDER, _RIGHT, _TABLE = 860, 368, 440  # px at 100 %


@dataclass(frozen=True, slots=True)
class _Content:
    view: FollowUpView
    minutes: Sequence[MinutesEntry]
    materials: Sequence[Material]


class FollowUpPane(Scroll):
    """Shows what follows an event; `add_card` puts more under what is there."""

    def __init__(
        self,
        context: Context,
        services: Services,
        writes: Writes,
        *,
        show_notices: Callable[[EventLine], object],
        plan_next: Callable[[], object],
    ) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self._context, self._services, self._writes = context, services, writes
        self._show_notices, self._plan_next = show_notices, plan_next
        self._line: EventLine | None = None
        self._shown: _Content | None = None
        look = context.look
        self.figures = FiguresCard(look)
        self.attendance = FollowUp(context, services, writes)
        self.tasks = TasksCard(look, lambda: context.languages.current, services.desk.now)
        self.minutes = MinutesCard(look)
        self.materials = MaterialsCard(look, context.files.show, services.materials.path_of)
        self._cards: list[Callable[[EventLine], object]] = []
        self._lay_out()
        self._connect()
        look.changed.connect(self._fit)

    def _lay_out(self) -> None:
        left, self._right = QWidget(), QWidget()
        under = QVBoxLayout(left)
        self._column = QVBoxLayout(self._right)
        for column in (under, self._column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
        under.addWidget(self.attendance)
        for card in (self.tasks, self.minutes, self.materials):
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(left, 1)
        self._columns.addWidget(self._right)
        outer = QVBoxLayout(self._inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addWidget(self.figures)
        outer.addLayout(self._columns, 1)

    def _connect(self) -> None:
        tasks, minutes = self.tasks, self.minutes
        tasks.write_asked.connect(lambda _: self._write())
        tasks.letters_asked.connect(self._save_letters)
        tasks.link_asked.connect(partial(minutes.ask_new, MinutesKind.LINK))
        tasks.date_asked.connect(self._plan_next)
        tasks.marked.connect(self._mark)
        minutes.booklet_asked.connect(self._save_booklet)
        minutes.added.connect(self._add_entry)
        minutes.changed.connect(self._change_entry)
        minutes.removed.connect(self._remove_entry)
        minutes.carried_out.connect(self._carry_out)
        self.materials.add_asked.connect(self._ask_files)
        self.materials.removed.connect(self._remove_material)

    def add_card(self, card: QWidget, show_event: Callable[[EventLine], object]) -> None:
        """Put a card of another capability under those of the right column."""
        self._cards.append(show_event)
        self._column.insertWidget(self._column.count() - 1, card)

    def show_event(self, line: EventLine) -> None:
        """Show what follows an event."""
        self._line = line
        self.attendance.show_event(line)
        services, event_id = self._services, line.event.id
        self._context.jobs.run(
            lambda: _Content(
                services.follow_ups.view(event_id),
                services.minutes.of_event(event_id),
                services.materials.of_event(event_id),
            ),
            self._take,
            key=(self, "follow-up"),
        )
        for show in self._cards:
            show(line)

    def _take(self, content: _Content) -> None:
        self._shown = content
        self.figures.setVisible(content.view.turnout.came > 0)
        self.figures.show_figures(figures_of(content.view))
        self.tasks.show_tasks(content.view)
        self.minutes.show_minutes(content.minutes)
        self.materials.show_materials(content.materials)

    # -- doing

    def _write(self) -> None:
        if self._line is not None:
            self._show_notices(self._line)

    def _save_letters(self, task: FollowUpTask) -> None:
        line, letters, kind = self._line, self._services.notice_letters, NOTICE_OF[task]
        if line is None:
            return
        folder = self._context.files.folder(self.window(), self.tr("Save letters"))
        if folder is None:
            return
        self._writes.run(
            lambda: letters.write_and_tell(line.event.id, kind, folder, "eml", ACTOR),
            lambda done: Changes() if done[1] is None else done[1].changes,
            lambda done: self._say_letters(len(done[0].rsvp_ids), len(done[0].without_address), folder),
        )

    def _say_letters(self, count: int, without: int, folder: Path) -> str:
        if not count:
            return self.tr("None of them has an email address. Write to them by text message.")
        text = self.tr("%Ln letters saved to {folder} and marked as told.", "", count)
        more = self.tr("%Ln people have no email address.", "", without) if without else ""
        return f"{text} {more}".strip().format(folder=folder.name)

    def _mark(self, task: FollowUpTask, done: bool) -> None:  # noqa: FBT001 - a slot
        line = self._line
        if line is not None:
            work = partial(self._services.follow_ups.mark, line.event.id, task, ACTOR, done=done)
            self._run(work, self.tr("Marked as done.") if done else self.tr("Marked as not done."))

    def _add_entry(self, draft: MinutesDraft) -> None:
        line, minutes = self._line, self._services.minutes
        if line is not None:
            self._run(lambda: minutes.add(line.event.id, draft, ACTOR)[1], self.tr("Added to the minutes."))

    def _change_entry(self, entry: MinutesEntry, draft: MinutesDraft) -> None:
        work = partial(self._services.minutes.change, entry.id, draft, ACTOR)
        self._run(work, self.tr("Minutes saved."))

    def _remove_entry(self, entry: MinutesEntry) -> None:
        self._run(
            partial(self._services.minutes.remove, entry.id, ACTOR), self.tr("Removed from the minutes.")
        )

    def _carry_out(self, entry: MinutesEntry) -> None:
        self._run(
            partial(self._services.minutes.set_done, entry.id, ACTOR), self.tr("Marked as carried out.")
        )

    def _save_booklet(self) -> None:
        line, lang = self._line, self._context.languages.current
        if line is None:
            return
        kind = FileKind(self.tr("Booklet"), ("pdf", "md"))
        name = file_name(self.tr("{title} booklet").format(title=shown_title(line.event.title)), "pdf")
        path = self._context.files.save(self.window(), self.tr("Save booklet"), name, kind)
        if path is not None:
            said = self.tr("“{name}” saved.").format(name=path.name)
            write = partial(self._services.booklets.write, line.event.id, path, lang)
            self._context.jobs.run(write, lambda _: self._context.toast.say(said), title=self.tr("Booklet"))

    def _ask_files(self) -> None:
        line, materials = self._line, self._services.materials
        files = self._context.files.open_several(self.window(), self.tr("Add files"), [])
        if line is not None and files:
            said = self.tr("%Ln files added.", "", len(files))
            self._run(lambda: materials.add(line.event.id, files, ACTOR)[1], said)

    def _remove_material(self, material: Material) -> None:
        said = self.tr("“{name}” removed. Its file is deleted in a day.").format(name=material.name)
        self._run(partial(self._services.materials.remove, material.id, ACTOR), said)

    def _run(self, work: Callable[[], Changes], said: str) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: said)

    # -- what Qt tells

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._take(self._shown)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one column under the other where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._context.look.theme.px
        narrow = self.width() < px(_STACK_UNDER)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._right.setMinimumWidth(0 if narrow else px(_RIGHT))
        self._right.setMaximumWidth(16_777_215 if narrow else px(_RIGHT))
        self.attendance.setMinimumHeight(px(_TABLE))

"""Backups of the desk: how old the newest is, where they go, and going back to one of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from meetup_desk.domain.backups import BackupFile
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.encryption import is_encrypted
from meetup_desk.services.desk.file_names import materials_beside
from meetup_desk.services.services import Services
from meetup_desk.ui.desk.restore_panel import RestorePanel
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.dates import say_clock, say_day

_TABLE = 280  # px at 100 %


@dataclass(frozen=True, slots=True)
class _BackupRow:
    id: int
    file: BackupFile


@dataclass(frozen=True, slots=True)
class _Known:
    files: Sequence[BackupFile]
    place: str
    tz: str


class BackupSettings(SettingsSection):
    """Says how safe the desk is; `restore` is called with the backup that somebody chose to go back to."""

    def __init__(self, context: Context, services: Services, restore: Callable[[Path], object]) -> None:
        super().__init__()
        self._context, self._services, self._restore = context, services, restore
        self._known: _Known | None = None
        look = context.look
        self.make = Button(look, kind="primary", icon="database-backup")
        self.save = Button(look, icon="save")
        self.choose_place = Button(look, icon="hard-drive")
        self.leave_place = Button(look, kind="quiet", icon="x")
        self.check = Button(look, icon="shield-check")
        self.show_file = Button(look, icon="folder-open")
        self._place = Label(ink="soft", wrap=True)
        self._where = Label(ink="soft", wrap=True)
        self.empty = EmptyPage(look, icon="database-backup")
        self.source: MemorySource[_BackupRow] = MemorySource()
        self.table: RecordTable[_BackupRow] = RecordTable(
            look,
            context.jobs,
            self.source,
            self._columns(),
            name=lambda: self.tr("Backups"),
            empty=self.empty,
            menu=self._menu,
        )
        self._lay_out()
        self._connect()
        self.retranslate()
        self._ask()

    def _lay_out(self) -> None:
        above, below = FlowLayout(gap=8), FlowLayout(gap=8)
        for button in (self.make, self.save, self.choose_place, self.leave_place):
            above.addWidget(button)
        for button in (self.check, self.show_file):
            below.addWidget(button)
        self.column.addLayout(above)
        self.column.addWidget(self._place)
        self.table.setMinimumHeight(self._context.look.theme.px(_TABLE))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._where)
        self.column.addLayout(below)

    def _connect(self) -> None:
        self.make.clicked.connect(self.make_now)
        self.save.clicked.connect(self.save_backup)
        self.choose_place.clicked.connect(self.ask_place)
        self.leave_place.clicked.connect(lambda: self._keep_place(""))
        self.check.clicked.connect(self.check_desk)
        self.show_file.clicked.connect(lambda: self._context.files.show(self._services.desk.path))
        self.table.opened.connect(self.open_panel)
        self.table.view.clicked.connect(lambda _: self._open_selected())
        self._context.news.changed.connect(lambda _: self._ask())

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Backups"))
        about = self.tr(
            "The desk is backed up soon after it opens, each hour when something changed, and when it "
            "closes. Every backup is read back before it counts; old ones are kept further and further "
            "apart. Photos and files of events are not in it: copy their folder yourself."
        )
        self.about.setText(about)
        self.make.set_text(self.tr("Back up now"))
        self.save.set_text(self.tr("Save backup…"))
        self.choose_place.set_text(self.tr("Choose a second place…"))
        self.leave_place.set_text(self.tr("Stop using it"))
        self.check.set_text(self.tr("Check desk"))
        self.show_file.set_text(self.tr("Show file"))
        path = self._services.desk.path
        where = self.tr("The desk is one file on this computer: {path}").format(path=path)
        folder = materials_beside(path)
        files = self.tr("Photos and files of events are in {folder}").format(folder=folder)
        self._where.setText(f"{where}\n{files}" if folder else where)
        self.empty.set_texts(
            self.tr("No backup yet"), self.tr("The first one is made automatically in a moment.")
        )
        self._show()

    # -- reading

    def _ask(self) -> None:
        backups, settings = self._services.automatic_backups, self._services.settings
        self._context.jobs.run(
            lambda: _Known(backups.list(), backups.second_place, settings.tz), self._take, key=(self, "list")
        )

    def _take(self, known: _Known) -> None:
        self._known = known
        self.source.all_rows = [_BackupRow(number, file) for number, file in enumerate(known.files, start=1)]
        self.table.ask()
        self._show()

    def _show(self) -> None:
        known = self._known
        self.leave_place.setVisible(known is not None and bool(known.place))
        if known is None:
            return
        place = self.tr("Copied to {place} whenever it is there").format(place=known.place)
        self._place.setText(
            place if known.place else self.tr("A stick or another disk survives this computer.")
        )
        if known.files:
            count = self.tr("%Ln backups", "", len(known.files))
            text = self.tr("Safe up to {when} · {count}")
            self.state.setText(text.format(when=self._when(known.files[0]), count=count))
        self.state.setVisible(bool(known.files))

    def _when(self, file: BackupFile) -> str:
        lang = self._context.languages.current
        at = moment_of(file.at, self._known.tz if self._known else "UTC")
        return f"{say_day(at, lang)} {say_clock(at, lang)}"

    def _columns(self) -> list[Column[_BackupRow]]:
        return [
            Column(
                key="when",
                title=lambda: self.tr("When"),
                value=lambda row: self._when(row.file),
                width=220,
                grow=1,
            ),
            Column(
                key="where",
                title=lambda: self.tr("Where"),
                value=lambda row: self.tr("Second place") if row.file.second else self.tr("This computer"),
                width=132,
                drop_order=1,
            ),
            Column(
                key="size",
                title=lambda: self.tr("Size"),
                kind="number",
                value=lambda row: f"{row.file.size / 1e6:,.1f} MB",
                width=96,
            ),
        ]

    # -- what buttons do

    def make_now(self) -> None:
        """Make a backup now, and say so."""
        backups = self._services.automatic_backups

        def work(job: Job) -> BackupFile | None:
            return backups.run(job.cancelled, always=True)

        def done(_made: BackupFile | None) -> None:
            self._context.toast.say(self.tr("Backup saved and verified."))
            self._ask()

        self._context.jobs.run(work, done, title=self.tr("Saving backup"))

    def save_backup(self) -> None:
        """Ask where to, and write a verified copy; not for who may not take the whole desk along."""
        desk = self._services.desk
        self._context.jobs.run(lambda: desk.check_scope("desk.backup"), self._ask_target)

    def _ask_target(self, _allowed: None) -> None:
        name = f"{self._services.desk.path.stem} {datetime.now().astimezone():%Y-%m-%d}.desk"
        plain = not is_encrypted(self._services.desk.path)  # copies of an encrypted desk are encrypted anyway
        kind = FileKind(self.tr("Desk"), ("desk",), personal=plain)
        path = self._context.files.save(self, self.tr("Save backup"), name, kind)
        if path is None:
            return
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        self._context.jobs.run(
            partial(self._services.backups.backup, Path(path)),
            lambda _: self._context.toast.say(self.tr("Backup saved and verified."), show),
            title=self.tr("Saving backup"),
        )

    def ask_place(self) -> None:
        """Ask for the folder of the second place."""
        folder = self._context.files.folder(self, self.tr("Choose a second place"))
        if folder is not None:
            self._keep_place(str(folder))

    def _keep_place(self, place: str) -> None:
        backups = self._services.automatic_backups

        def work(job: Job) -> None:
            backups.choose_second_place(place, ACTOR)
            backups.run(job.cancelled)

        self._context.jobs.run(work, lambda _: self._ask(), title=self.tr("Saving backup"))

    def check_desk(self) -> None:
        """Read the whole desk and say how it is."""
        self._context.jobs.run(self._services.backups.check, self._say_health, title=self.tr("Checking desk"))

    def _say_health(self, problems: list[str]) -> None:
        if not problems:
            self._context.toast.say(self.tr("No problems found."))
            return
        title = self.tr("%Ln problems were found", "", len(problems))
        self._context.asker.tell(self, title, "\n".join(problems[:20]), self.tr("Close"))

    # -- going back

    def open_panel(self, row_id: int) -> None:
        """Show beside the list what going back to a backup would mean."""
        file = self.source.rows([row_id])[0].file
        backups, tz = self._services.automatic_backups, self._services.settings.tz
        panel = RestorePanel(self._context, backups, file.path, self._restore, tz)
        self._context.panel.open(self._when(file), panel)
        panel.show_preview()

    def _open_selected(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1:
            self.open_panel(ids[0])

    def _menu(self, ids: list[int]) -> list[Action]:
        file = self.source.rows(ids[:1])[0].file
        return [
            Action(
                key="show",
                text=lambda: self.tr("Show in folder"),
                icon="folder-open",
                run=lambda: self._context.files.show(file.path),
            ),
            Action(
                key="restore",
                text=lambda: self.tr("Restore…"),
                icon="history",
                run=lambda: self._restore(file.path),
            ),
        ]

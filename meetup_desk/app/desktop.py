"""What the window holds: a desk, the welcome, what keeps a desk closed, or the door of a pack."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from meetup_desk.app import paths
from meetup_desk.app.crash import Crashes
from meetup_desk.app.desk_opening import Builder, Demo, OpenedDesk, make_held, open_held
from meetup_desk.app.kept_settings import KeptSettings
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.shell.main_window import Window

if TYPE_CHECKING:
    from meetup_desk.app.settings import Settings
    from meetup_desk.app.window_link import WindowLink
    from meetup_desk.services.services import Services
    from meetup_desk.ui.shell.frame import Frame
    from meetup_desk.ui.widgets.dialogs import Asker
    from meetup_desk.ui.widgets.file_dialogs import Files

# The window is seen before most of this is imported: imports stand in the functions that need them.
_LINKED_AFTER = 500  # ms: first the first rows
_UNSAVED = "unsaved"  # reason of `desk_replaced` where leaving would lose what was written

T = TypeVar("T")


class Desktop(QObject):
    """Fills the window, and goes from one desk to another."""

    def __init__(
        self,
        app: QApplication,
        window: Window,
        builder: Builder,
        settings: "Settings",
        settings_file: Path,
        *,
        crashes: Crashes,
        lang: str | None = None,
        demo: Demo | None = None,
        files: "Files | None" = None,
        asker: "Callable[[Any], Asker] | None" = None,
    ) -> None:
        super().__init__(window)
        self._app, self.window, self._builder, self.demo = app, window, builder, demo
        self.default_desk = builder.default_desk
        self.kept_settings, self._lang = KeptSettings(settings, settings_file), lang
        self.kept_settings.save = self._save_settings
        self._given_files, self._given_asker, self._crashes = files, asker, crashes
        self._rows_shown = False  # the first rows of the desk
        self.frame: Frame | None = None
        self._link: WindowLink | None = None
        self._to_open: Path | None = None  # once the desk is open
        self._to_say: DeskError | None = None
        self._to_tell = ""
        self._start = ""  # what somebody who has just made a desk begins with
        self.services: Services | None = None
        self.path = Path()
        self.passphrase_wanted = False  # after a desk was locked here; its keyring is not asked then
        window.closing.connect(self.close)
        window.may_close = self._may_close

    def start(self, path: Path, *, pack: Path | None = None, file: Path | None = None) -> None:
        """Build what every content of the window needs, and open a desk and a file, or the door of a pack."""
        self._to_open = file
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - the window is seen first
        from PySide6.QtWidgets import QStackedWidget  # noqa: PLC0415

        from meetup_desk.app.desk_files import DeskFiles  # noqa: PLC0415
        from meetup_desk.app.file_passphrases import DesktopPassphrases  # noqa: PLC0415
        from meetup_desk.ui import qt_modules  # noqa: PLC0415
        from meetup_desk.ui.jobs import Jobs  # noqa: PLC0415
        from meetup_desk.ui.theme.language import Languages, known_language, system_language  # noqa: PLC0415
        from meetup_desk.ui.theme.look import Look  # noqa: PLC0415
        from meetup_desk.ui.widgets.file_dialogs import Files  # noqa: PLC0415

        self._new_jobs = partial(Jobs, self)
        self.jobs = self._new_jobs()
        self.path = path
        qt_modules.load("QtSvg")  # for papers and icons
        if pack is None:
            self._open_in_background(path)  # imports and reads while the window is dressed
        settings = self.kept_settings.value
        self.look = Look(self._app, paths.resources())
        self.look.start(settings.mode, scale=settings.text_scale, compact=settings.compact)
        self.languages = Languages(self._app, paths.resources() / "translations")
        chosen = self._lang or settings.language or system_language()
        self.languages.use(known_language(chosen))
        self.files = self._given_files or Files(paths.documents())
        self.files.passphrases = DesktopPassphrases(self)
        self.desk_files = DeskFiles(self.files, self.window)
        self._stack = QStackedWidget()
        self.window.set_content(self._stack)
        self._report_bugs()
        self._app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
        if pack is not None:
            self.open_pack(pack)

    def _report_bugs(self) -> None:
        from meetup_desk.ui.shell.bug_dialog import BugReporter  # noqa: PLC0415 - as above

        reporter = BugReporter(self.look, self.window)
        self._crashes.tell = lambda report: reporter.report(report.text)

    def open(self, path: Path) -> None:
        """Close the desk that is open, and open another."""
        self.leave_desk()
        self._open_in_background(path)

    def close(self) -> None:
        """Stop what runs, and release the desk."""
        if hasattr(self, "jobs"):
            self.kept_settings.set_geometry(self.window)
            self._save_settings()
            self.leave_desk()
            self.window.hide()
            self.jobs.close()
            self.languages.leave()

    def _may_close(self) -> bool:
        """Ask before long work is cut short."""
        running = self.jobs.long_jobs() if self.frame is not None else []
        if not any(job.title for job in running):
            return True
        from meetup_desk.ui.shell.closing_question import stop_and_close  # noqa: PLC0415 - few closings need it

        return stop_and_close(self.make_asker(), self.window, [job.title for job in running if job.title])

    # -- opening

    def _open_in_background(self, path: Path) -> None:
        self.path = path = path.absolute()  # it is kept, and the next start may be in another folder

        work = partial(open_held, self._builder, path)
        self.jobs.run(self._crashes.with_desk_errors(work), self._show_desk, self._show_trouble)

    def time_zone(self) -> str:
        """Give the IANA name of this machine's zone."""
        return self._builder.time_zone()

    def make(self, name: str, zone: str = "", start: str = "") -> None:
        """Make a desk where the one that was asked for is not, open it, and begin with a list or an event."""
        self._start = start
        lang = self.languages.current
        tz = zone or self.time_zone()
        work = partial(make_held, self._builder, self.path, name=name, lang=lang, tz=tz)
        self.jobs.run(self._crashes.with_desk_errors(work), self._show_desk, self._show_trouble)

    def _show_desk(self, opened: OpenedDesk) -> None:
        self.services, name, read_only_error = opened
        self.passphrase_wanted = False
        seated = self.services.operators.sit_again(self.kept_settings.value.operator)
        try:
            self._fill(self.services, name)
            if self.frame is not None:
                self._finish_opening(self.frame, read_only_error)
                if not seated:
                    QTimer.singleShot(0, self.frame, self.ask_operator)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page says so in place of an empty window
            self._give_up_on_desk(self._crashes.trouble(error))

    def ask_operator(self) -> None:
        """Ask who sits at the desk."""
        from meetup_desk.app.operator_actions import name_operator  # noqa: PLC0415 - as above

        name_operator(self)

    def _finish_opening(self, frame: "Frame", error: DeskError | None) -> None:
        """Say what happened meanwhile, open what was asked for, and be found by other starts on this desk."""
        for each in filter(None, (error, self._to_say)):
            frame.say_error(each)
        self._to_say = None
        if self._to_tell:
            frame.context.toast.say(self._to_tell)
            self._to_tell = ""
        QTimer.singleShot(_LINKED_AFTER, frame, self._be_found)
        if self._to_open is not None:
            self.open_file(self._to_open)
        if self._start:
            QTimer.singleShot(0, frame, self._begin)

    def _begin(self) -> None:
        """Ask for the first event of a new desk and its list, and show where things are."""
        start, self._start = self._start, ""
        if self.frame is not None:
            self.frame.show_tour()
            self.frame.go("events", "new_for_list" if start == "list" else "new")

    def _be_found(self) -> None:
        from meetup_desk.app.window_link import WindowLink  # noqa: PLC0415 - the first rows need no network module

        if self.frame is not None:
            self._link = WindowLink(self.path, self.answer_other_start, self.frame)

    def answer_other_start(self, file: Path | None) -> None:
        """Come to the front for a second start on this desk, and open what it was given."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if file is not None:
            self.open_file(file)

    def open_file(self, file: Path) -> None:
        """Open a desk, a door pack or a calendar file that was double-clicked; a calendar waits."""
        self._to_open = file if file.suffix.lower() == ".ics" and self.frame is None else None
        if file.suffix.lower() == ".pack":
            self.open_pack(file)
        elif file.suffix.lower() == ".ics" and self.frame is not None:
            self.frame.go("events", file)
        elif file.suffix.lower() == ".desk" and file.absolute() != self.path:
            self.open(file)

    def say_after_opening(self, error: DeskError) -> None:
        """Say what went wrong once the desk is open again."""
        self._to_say = error

    def tell_after_opening(self, text: str) -> None:
        """Tell what was done once the desk is open again."""
        self._to_tell = text

    def with_desk_errors(self, work: Callable[[], T]) -> Callable[[], T]:
        """Let damage of a desk be told from mistakes of the program."""
        return self._crashes.with_desk_errors(work)

    def _fill(self, services: "Services", name: str) -> None:
        from meetup_desk.app.backup_keeper import BackupKeeper  # noqa: PLC0415 - as above
        from meetup_desk.app.desk_locking import encryption_actions  # noqa: PLC0415 - as above
        from meetup_desk.app.desk_menu import desk_menu  # noqa: PLC0415 - as above
        from meetup_desk.app.operator_actions import watch_operator  # noqa: PLC0415 - as above
        from meetup_desk.app.pages import Pages  # noqa: PLC0415 - imports the services, elsewhere by now
        from meetup_desk.app.window_files import WindowFiles  # noqa: PLC0415 - as above
        from meetup_desk.ui.shell.frame import Frame  # noqa: PLC0415
        from meetup_desk.ui.widgets.column_layout import ColumnLayouts  # noqa: PLC0415 - as above

        self._rows_shown = False
        kept = self.kept_settings
        pages = Pages(
            services,
            door_settings=kept.door,
            keep_door_settings=kept.keep_door,
            rows_shown=self._mark_rows_shown,
            restore=self.restore,
            encryption=encryption_actions(self),
            ask_operator=self.ask_operator,
            layouts=ColumnLayouts(kept.value.tables, kept.keep_tables),
        )
        self.frame = Frame(
            self.look,
            self.jobs,
            self.languages,
            pages.entries(),
            files=self.files,
            desk_name=name,
            asker=self.make_asker(),
            commands=pages.commands,
            desk_menu=partial(desk_menu, self),
            find=partial(pages.find, lang=lambda: self.languages.current),
        )
        pages.connect(self.frame)
        WindowFiles(self, self.frame)
        self.frame.sidebar.operator_asked.connect(self.ask_operator)
        watch_operator(services, self.frame)
        self.frame.appearance.changed.connect(self._keep_settings)
        self.jobs.refused.connect(self._check_first_rows)
        self.jobs.lost.connect(self._leave_lost_desk)
        self.window.set_desk_name(name)
        self.show(self.frame)
        self._backups = BackupKeeper(services, self.jobs, self.frame)
        self._lock_when_idle(self.frame)
        self._keep_settings()

    def _lock_when_idle(self, frame: "Frame") -> None:
        from meetup_desk.app import desk_locking  # noqa: PLC0415 - as above
        from meetup_desk.ui.shell.idle_lock import IdleLock  # noqa: PLC0415 - as above

        if desk_locking.is_encrypted(self):
            IdleLock(
                self._app,
                frame,
                minutes=lambda: self.kept_settings.value.lock_after,
                busy=lambda: frame.sidebar.isHidden() or bool(self.jobs.long_jobs()),
                lock=partial(desk_locking.lock, self),
            )

    def _mark_rows_shown(self) -> None:
        self._rows_shown = True

    def _check_first_rows(self, error: DeskError) -> None:
        """Treat a desk whose first rows cannot be read as one that cannot be opened."""
        if error.code is ErrorCode.DESK_DAMAGED and not self._rows_shown:
            self._give_up_on_desk(error)

    def _leave_lost_desk(self, error: DeskError) -> None:
        """Leave a desk whose file was taken away, and show where its copy is; not before all is saved."""
        services = self.services
        if services is None or error.reason == _UNSAVED:
            return

        def leave() -> None:
            if self.services is services:
                self._app.beep()  # at a door, nobody looks here between two people
                self._give_up_on_desk(error)

        QTimer.singleShot(0, self, leave)  # who else receives the error is still there

    def _give_up_on_desk(self, error: DeskError) -> None:
        self.leave_desk()
        self._show_trouble(error)

    def _show_trouble(self, error: DeskError) -> None:
        if error.code is ErrorCode.DESK_MISSING and not error.reason:
            self.welcome(missing=True)
            return
        if error.code is ErrorCode.DESK_LOCKED:
            from meetup_desk.app.desk_unlocking import DeskUnlocking  # noqa: PLC0415 - few desks are encrypted

            DeskUnlocking(self).ask()
            return
        from meetup_desk.app.start_pages import trouble_page  # noqa: PLC0415 - needed on bad days alone

        self.show(trouble_page(self, error))

    def welcome(self, trouble: str = "", *, missing: bool = False) -> None:
        """Show where to make or open a desk, with what kept another from being opened."""
        from meetup_desk.app.start_pages import missing_desk, welcome_page  # noqa: PLC0415 - as above

        self.show(welcome_page(self, missing_desk(self) if missing else trouble))

    def try_demo(self) -> None:
        """Make a demonstration, and open its desk."""
        demo, lang = self.demo, self.languages.current
        if demo is not None:
            self.jobs.run(self._crashes.with_desk_errors(lambda: demo(lang)), self.open, self._show_trouble)

    def show(self, content: QWidget) -> None:
        """Show this in the window, in place of what was there."""
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        for old in [self._stack.widget(i) for i in range(self._stack.count() - 1)]:
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        content.setFocus()

    def leave_desk(self, *, back_up: bool = True) -> None:
        """Stop what runs, and release the desk; the window shows it no more."""
        services, self.services = self.services, None
        if services is None:
            return
        if self._link is not None:
            self._link.close()
            self._link = None
        self.jobs.close()
        self.frame = None
        if back_up:
            from meetup_desk.ui.shell.last_backup import make_last_backup  # noqa: PLC0415 - as above

            make_last_backup(services.automatic_backups, self._new_jobs(), self.look, self.window)
        services.desk.close()
        self.jobs = self._new_jobs()

    def make_asker(self) -> "Asker":
        """Give what asks questions over the window."""
        from meetup_desk.ui.widgets.dialogs import Asker  # noqa: PLC0415 - as above

        return self._given_asker(self.look) if self._given_asker else Asker(self.look)

    # -- the door of a pack

    def open_pack(self, path: Path) -> None:
        """Open the door of a pack, without any desk; its passphrase is asked for."""
        from meetup_desk.app.pack_door import PackDoorController  # noqa: PLC0415 - needed at door laptops alone

        PackDoorController(self).open(path)

    def ask_pack(self) -> None:
        """Ask for a door pack, and open its door."""
        path = self.desk_files.ask_pack()
        if path is not None:
            self.open_pack(path)

    # -- another desk

    def ask_open(self) -> None:
        """Ask for another desk, and open it."""
        path = self.desk_files.ask_desk()
        if path is not None:
            self.open(path)

    def ask_new(self) -> None:
        """Ask where another desk goes, and welcome it."""
        path = self.desk_files.ask_new_desk()
        if path is not None and path.exists():
            self.open(path)
        elif path is not None:
            self.leave_desk()
            self.path = path.absolute()
            self.welcome()

    def ask_restore(self) -> None:
        """Ask for a backup, and put it in the place of the damaged desk, which is kept beside it."""
        backup = self.desk_files.ask_backup()
        if backup is None:
            return
        from meetup_desk.app import desk_file_actions  # noqa: PLC0415 - needed on few days alone

        if self.services is None:
            desk_file_actions.put_back(self, backup)
        else:
            desk_file_actions.restore(self, backup)

    def restore(self, backup: Path) -> None:
        """Show what would be lost, and put a backup in the place of the desk."""
        from meetup_desk.app import desk_file_actions  # noqa: PLC0415 - as above

        desk_file_actions.restore(self, backup)

    # -- settings

    def _keep_settings(self) -> None:
        """Save how the window looks and speaks, and which desk is open."""
        is_default = self.path == self.default_desk()
        desk = "" if is_default else str(self.path)
        self.kept_settings.set_window(self.look, self.languages.current, desk, self.path)
        self._save_settings()

    def _save_settings(self) -> None:
        try:
            self.kept_settings.write()
        except DeskError as error:
            if self.frame is not None:
                self.frame.say_error(error)

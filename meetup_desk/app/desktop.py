"""What the window holds: a desk, the welcome, what keeps a desk closed, or the door of a pack."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from meetup_desk.app import paths
from meetup_desk.app.crash import Crashes, Report
from meetup_desk.app.desk_opening import Builder, Demo, OpenedDesk, make_held, open_held, rescued_copy
from meetup_desk.app.kept_settings import KeptSettings
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.main_window import Window

if TYPE_CHECKING:
    from meetup_desk.app.settings import Settings
    from meetup_desk.services.services import Services
    from meetup_desk.ui.door.open_door import PackPlace
    from meetup_desk.ui.shell.frame import Frame
    from meetup_desk.ui.widgets.actions import Action
    from meetup_desk.ui.widgets.dialogs import Asker
    from meetup_desk.ui.widgets.file_dialogs import Files

# The window is seen before most of this is imported: imports stand in the functions that need them.
_UNSAVED = "unsaved"  # reason of `desk_replaced` where leaving would lose what was written


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
        self._app, self.window, self._builder, self._demo = app, window, builder, demo
        self._kept_settings, self._lang = KeptSettings(settings, settings_file), lang
        self._kept_settings.save = self._save_settings
        self._given_files, self._given_asker, self._crashes = files, asker, crashes
        self._rows_shown = False  # the first rows of the desk
        self.frame: Frame | None = None
        self.services: Services | None = None
        self.path = Path()
        window.closing.connect(self.close)

    def start(self, path: Path, *, pack: Path | None = None) -> None:
        """Build what every content of the window needs, and open a desk, or the door of a pack."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - the window is seen first
        from PySide6.QtWidgets import QStackedWidget  # noqa: PLC0415

        from meetup_desk.app.desk_files import DeskFiles  # noqa: PLC0415
        from meetup_desk.ui import qt_modules  # noqa: PLC0415
        from meetup_desk.ui.jobs import Jobs  # noqa: PLC0415
        from meetup_desk.ui.theme.language import Languages, system_language  # noqa: PLC0415
        from meetup_desk.ui.theme.look import Look  # noqa: PLC0415
        from meetup_desk.ui.widgets.file_dialogs import Files  # noqa: PLC0415

        self._new_jobs = partial(Jobs, self)
        self.jobs = self._new_jobs()
        self.path = path
        qt_modules.load("QtSvg")  # for papers and icons
        if pack is None:
            self._open_in_background(path)  # imports and reads while the window is dressed
        settings = self._kept_settings.value
        self.look = Look(self._app, paths.resources())
        self.look.start(settings.mode, scale=settings.text_scale, compact=settings.compact)
        self.languages = Languages(self._app, paths.resources() / "translations")
        chosen = self._lang or settings.language or system_language()
        self.languages.use("ko" if chosen == "ko" else "en")
        self.files = self._given_files or Files(paths.documents())
        self._desk_files = DeskFiles(self.files, self.window)
        self._stack = QStackedWidget()
        self.window.set_content(self._stack)
        self._report_bugs()
        self._app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
        if pack is not None:
            self.open_pack(pack)

    def _report_bugs(self) -> None:
        from meetup_desk.ui.shell.bug_dialog import BugReporter  # noqa: PLC0415 - as above

        reporter = BugReporter(self.look, self.window)

        def show(report: Report) -> None:
            reporter.report(report.text)

        self._crashes.tell = show

    def open(self, path: Path) -> None:
        """Close the desk that is open, and open another."""
        self._leave_desk()
        self._open_in_background(path)

    def close(self) -> None:
        """Stop what runs, and release the desk."""
        if hasattr(self, "jobs"):
            self._leave_desk()
            self.jobs.close()
            self.languages.leave()

    # -- opening

    def _open_in_background(self, path: Path) -> None:
        self.path = path = path.absolute()  # it is kept, and the next start may be in another folder

        work = partial(open_held, self._builder, path)
        self.jobs.run(self._crashes.with_desk_errors(work), self._show_desk, self._show_trouble)

    def make(self, name: str) -> None:
        """Make a desk where the one that was asked for is not, and open it."""
        work = partial(make_held, self._builder, self.path, name=name, lang=self.languages.current)
        self.jobs.run(self._crashes.with_desk_errors(work), self._show_desk, self._show_trouble)

    def _show_desk(self, opened: OpenedDesk) -> None:
        self.services, name, read_only_error = opened
        try:
            self._fill(self.services, name)
            if read_only_error is not None and self.frame is not None:
                self.frame.say_error(read_only_error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page says so in place of an empty window
            self._give_up_on_desk(self._crashes.trouble(error))

    def _fill(self, services: "Services", name: str) -> None:
        from meetup_desk.app.pages import Pages  # noqa: PLC0415 - imports the services, elsewhere by now
        from meetup_desk.ui.shell.frame import Frame  # noqa: PLC0415

        self._rows_shown = False
        kept = self._kept_settings
        pages = Pages(
            services,
            door_settings=kept.door,
            keep_door_settings=kept.keep_door,
            rows_shown=self._mark_rows_shown,
        )
        self.frame = Frame(
            self.look,
            self.jobs,
            self.languages,
            pages.entries(),
            files=self.files,
            desk_name=name,
            asker=self._make_asker(),
            commands=pages.commands,
            desk_menu=self._desk_menu,
            find=partial(pages.find, lang=lambda: self.languages.current),
        )
        pages.connect(self.frame)
        self.frame.appearance.changed.connect(self._keep_settings)
        self.jobs.refused.connect(self._check_first_rows)
        self.jobs.lost.connect(self._leave_lost_desk)
        self.window.set_desk_name(name)
        self._show(self.frame)
        self._keep_settings()

    def _mark_rows_shown(self) -> None:
        self._rows_shown = True

    def _check_first_rows(self, error: DeskError) -> None:
        """Treat a desk whose first rows cannot be read as one that cannot be opened."""
        if error.code is ErrorCode.DESK_DAMAGED and not self._rows_shown:
            self._give_up_on_desk(error)

    def _leave_lost_desk(self, error: DeskError) -> None:
        """Leave a desk whose file was taken away, and show where its copy is; not before all is saved."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - as above

        services = self.services
        if services is None or error.reason == _UNSAVED:
            return

        def leave() -> None:
            if self.services is services:
                self._app.beep()  # at a door, nobody looks here between two people
                self._give_up_on_desk(error)

        QTimer.singleShot(0, self, leave)  # who else receives the error is still there

    def _give_up_on_desk(self, error: DeskError) -> None:
        self._leave_desk()
        self._show_trouble(error)

    def _show_trouble(self, error: DeskError) -> None:
        if error.code is ErrorCode.DESK_MISSING:
            self._welcome()
            return
        from meetup_desk.app.crash_report import report_of  # noqa: PLC0415
        from meetup_desk.ui.desk.trouble_page import TroublePage  # noqa: PLC0415

        page = TroublePage(
            self.look, error, str(self.path), lambda: self.languages.current, report=report_of(error)
        )
        page.retry_asked.connect(lambda: self.open(self.path))
        page.rescued_asked.connect(lambda: self.open(rescued_copy(error)))
        page.open_asked.connect(self.ask_open)
        page.restore_asked.connect(self.ask_restore)
        self._show(page)

    def _welcome(self, trouble: str = "") -> None:
        from meetup_desk.ui.desk.welcome_page import WelcomePage  # noqa: PLC0415

        page = WelcomePage(self.look, self.languages.current, demo=self._demo is not None)
        page.made.connect(self.make)
        page.open_asked.connect(self.ask_open)
        page.demo_asked.connect(self._try_demo)
        page.pack_asked.connect(self.ask_pack)
        page.pack_dropped.connect(self.open_pack)
        page.say(trouble)
        page.language_chosen.connect(self.languages.use)
        self._show(page)

    def _try_demo(self) -> None:
        demo, lang = self._demo, self.languages.current
        if demo is not None:
            self.jobs.run(self._crashes.with_desk_errors(lambda: demo(lang)), self.open, self._show_trouble)

    def _show(self, content: QWidget) -> None:
        """Show this in the window, in place of what was there."""
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        for old in [self._stack.widget(i) for i in range(self._stack.count() - 1)]:
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        content.setFocus()

    def _leave_desk(self) -> None:
        if self.services is None:
            return
        self.jobs.close()
        self.services.desk.close()
        self.services, self.frame = None, None
        self.jobs = self._new_jobs()

    # -- the door of a pack

    def open_pack(self, path: Path) -> None:
        """Open the door of a pack, without any desk; its passphrase is asked for."""
        from meetup_desk.app.pack_opener import PackOpener  # noqa: PLC0415 - needed at door laptops alone

        if self.frame is None:
            self._say_opening(path.name)
        PackOpener(
            self.window,
            self.jobs,
            self.look,
            asker=self._make_asker(),
            lang=lambda: self.languages.current,
            opened=self._show_pack,
            failed=self._pack_failed,
            left=self._return_from_pack,
        ).open(path)

    def _say_opening(self, name: str) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

        from meetup_desk.ui.widgets.label import Label  # noqa: PLC0415

        label = Label(page_titles.opening(name), size="section")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show(label)

    def _return_from_pack(self) -> None:
        """Go back to what was open before the pack."""
        if self.frame is None:
            self.open(self.path)

    def ask_pack(self) -> None:
        """Ask for a door pack, and open its door."""
        path = self._desk_files.ask_pack()
        if path is not None:
            self.open_pack(path)

    def _show_pack(self, place: "PackPlace") -> None:
        from meetup_desk.app.door_setup import make_door_setup, pack_page, pack_printing  # noqa: PLC0415 - as above

        self._leave_desk()
        asker = self._make_asker()
        kept = self._kept_settings
        setup = make_door_setup(kept.door, kept.keep_door, pack_printing(place.path))
        page = pack_page(self.look, self.jobs, self.languages, files=self.files, asker=asker, setup=setup)
        page.left.connect(lambda _place: self._close_pack(place))
        self._show(page)
        page.open_place(place)

    def _close_pack(self, place: "PackPlace") -> None:
        """Show the closed door: a late scan must find nothing to fill in."""
        from meetup_desk.ui.door.screen.closed_door import ClosedDoor  # noqa: PLC0415 - as above

        closed = ClosedDoor(self.look, place.path.name)
        closed.reopen_asked.connect(lambda: self._show_pack(place))
        closed.left.connect(lambda: self.open(self.path))
        self._show(closed)

    def _make_asker(self) -> "Asker":
        from meetup_desk.ui.widgets.dialogs import Asker  # noqa: PLC0415 - as above

        return self._given_asker(self.look) if self._given_asker else Asker(self.look)

    def _pack_failed(self, error: DeskError) -> None:
        from meetup_desk.words.say import say_error  # noqa: PLC0415 - as above

        if self.frame is not None:
            self.frame.say_error(error)
        else:
            self._welcome(say_error(error.code, error.reason, self.languages.current, **error.facts))

    # -- the desk menu

    def _desk_menu(self) -> "list[Action | None]":
        from meetup_desk.ui.widgets.actions import Action  # noqa: PLC0415

        return [
            Action(key="desk.open", text=page_titles.open_another, icon="folder-open", run=self.ask_open),
            Action(key="desk.new", text=page_titles.make_another, icon="plus", run=self.ask_new),
            Action(key="desk.pack", text=page_titles.open_pack, icon="door-open", run=self.ask_pack),
        ]

    def ask_open(self) -> None:
        """Ask for another desk, and open it."""
        path = self._desk_files.ask_desk()
        if path is not None:
            self.open(path)

    def ask_new(self) -> None:
        """Ask where another desk goes, and welcome it."""
        path = self._desk_files.ask_new_desk()
        if path is not None:
            self.open(path)

    def ask_restore(self) -> None:
        """Ask for a backup, and put it in the place of the damaged desk, which is kept beside it."""
        backup, target = self._desk_files.ask_desk(), self.path
        if backup is None:
            return

        def work() -> Path:
            from meetup_desk.services.desk.backups import restore  # noqa: PLC0415

            restore(backup, target, force=True)
            return target

        self.jobs.run(self._crashes.with_desk_errors(work), self.open, self._show_trouble)

    # -- settings

    def _keep_settings(self) -> None:
        """Save how the window looks and speaks, and which desk is open."""
        is_default = self.path == self._builder.default_desk()
        desk = "" if is_default else str(self.path)
        self._kept_settings.set_window(self.look, self.languages.current, desk)
        self._save_settings()

    def _save_settings(self) -> None:
        try:
            self._kept_settings.write()
        except DeskError as error:
            if self.frame is not None:
                self.frame.say_error(error)

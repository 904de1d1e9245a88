"""The window: shown empty at once, then filled with the desk, the welcome, or what keeps the desk closed."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from meetup_desk.app import paths
from meetup_desk.app.crash import BROKEN, Crashes, Report
from meetup_desk.app.startup_theme import mode_in
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.shell.main_window import Window

if TYPE_CHECKING:
    from meetup_desk.app.settings import Settings
    from meetup_desk.services.services import Services
    from meetup_desk.store.desk.desk import Desk
    from meetup_desk.ui.door.open_door import PackPlace
    from meetup_desk.ui.door.settings import DoorSettings
    from meetup_desk.ui.shell.frame import Frame
    from meetup_desk.ui.widgets.actions import Action
    from meetup_desk.ui.widgets.dialogs import Asker
    from meetup_desk.ui.widgets.file_dialogs import Files

_APP_ID = "org.meetupdesk.MeetupDesk"
_HALF = 128  # of a lightness that goes to 255

_UNSAVED = "unsaved"  # reason of `desk_replaced` where leaving would lose what was written

Opened = tuple["Services", str, DeskError | None]  # its name, and why it can only be read
Demo = Callable[[str], Path]  # makes a desk to try things on, in a language, and gives its path


class Builder(Protocol):
    """What the window is given by whoever builds the program."""

    def default_desk(self) -> Path:
        """Give the desk that is meant when none is named."""
        ...

    def time_zone(self) -> str:
        """Give the IANA name of this machine's zone."""
        ...

    def open(self, path: Path) -> "Services":
        """Open a desk; DeskError `desk_*`."""
        ...

    def make(self, path: Path, *, name: str, lang: str, tz: str) -> "Services":
        """Make a desk and open it; DeskError `desk_exists`, `not_writable`, `disk_full`."""
        ...


def show(
    builder: Builder,
    path: Path,
    crashes: Crashes,
    *,
    lang: str | None = None,
    demo: Demo | None = None,
    pack: Path | None = None,
) -> int:
    """Show the window on a desk, or on the door of a pack, until it is closed; gives the exit code.

    That is `BROKEN` where a mistake of the program kept the window from being built at all.
    """
    _name_for_the_system()
    app = QApplication(sys.argv[:1])
    window = Window(dark=_is_dark(app, mode_in(paths.settings_file())))

    def build() -> None:
        from meetup_desk.app import settings as machine  # noqa: PLC0415 - the window is seen first

        settings = machine.load(paths.settings_file())
        desktop = Desktop(
            app, window, builder, settings, paths.settings_file(), crashes=crashes, lang=lang, demo=demo
        )
        desktop.start(_last(builder, path, settings), pack=pack)

    def begin() -> None:
        try:
            build()
        except Exception as error:  # noqa: BLE001 - an empty window would say nothing
            _give_up(window, crashes.trouble(error))
            app.exit(BROKEN)

    window.painted.connect(begin)
    window.show()
    return app.exec()


def _name_for_the_system() -> None:
    """Have Wayland and Windows' taskbar show windows as this program's; to be said before there is one."""
    QGuiApplication.setDesktopFileName("meetup-desk")
    if sys.platform == "win32":  # else they are Python's, with its icon
        import ctypes  # noqa: PLC0415 - for Windows alone

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_APP_ID)


def _last(builder: Builder, path: Path, settings: "Settings") -> Path:
    """Give the desk that was open last, where none was named."""
    last = Path(settings.desk) if settings.desk else path
    return last if path == builder.default_desk() and _may_be_there(last) else path


def _may_be_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # no permission to look: opening it says so
        return True


def _give_up(window: Window, trouble: DeskError) -> None:
    """Say in both languages, by what the system has, that the window cannot be built."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - as above

    from meetup_desk.words.say import say_error  # noqa: PLC0415

    words = [say_error(trouble.code, trouble.reason, lang, **trouble.facts) for lang in ("ko", "en")]
    QMessageBox.critical(window, "Meetup Desk", "\n\n".join(words))


def _is_dark(app: QApplication, mode: str) -> bool:
    """Tell whether the first ground is dark; the system's palette says it without the names of `Qt`."""
    if mode == "system":
        return app.palette().window().color().lightness() < _HALF
    return mode == "dark"


def _hold(desk: "Desk") -> DeskError | None:
    """Take a desk for writing; gives what keeps it from that where it can be looked at all the same."""
    try:
        desk.hold()
    except DeskError as error:
        if error.code not in (ErrorCode.NOT_WRITABLE, ErrorCode.DISK_FULL):
            raise
        return DeskError(error.code, reason="looking", file=desk.path.name)
    return None


def _rescued(error: DeskError) -> Path:
    """Give the desk beside a lost one in which all of it is."""
    return Path(str(error.facts["folder"])) / str(error.facts["rescued"])


class Desktop(QObject):
    """What is in the window now, and how it goes from one desk to another."""

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
        self.settings, self._settings_file, self._lang = settings, settings_file, lang
        self._given_files, self._given_asker, self._crashes = files, asker, crashes
        self._settled = False  # the first rows of the desk were seen
        self.frame: Frame | None = None
        self.services: Services | None = None
        self.path = Path()
        window.closing.connect(self.close)

    def start(self, path: Path, *, pack: Path | None = None) -> None:
        """Build what every content of the window needs, and open a desk, or the door of a pack."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - the window is seen first
        from PySide6.QtWidgets import QStackedWidget  # noqa: PLC0415

        from meetup_desk.ui import qt_modules  # noqa: PLC0415
        from meetup_desk.ui.jobs import Jobs  # noqa: PLC0415
        from meetup_desk.ui.theme.language import Languages, system_language  # noqa: PLC0415
        from meetup_desk.ui.theme.look import Look  # noqa: PLC0415
        from meetup_desk.ui.widgets.file_dialogs import Files  # noqa: PLC0415

        self._new_jobs = partial(Jobs, self)
        self.jobs = self._new_jobs()
        self.path = path
        qt_modules.load("QtSvg")  # wanted by pages of paper and by icons
        if pack is None:
            self._open_in_background(path)  # imports and reads while the window is dressed
        self.look = Look(self._app, paths.resources())
        self.look.start(self.settings.mode, scale=self.settings.text_scale, compact=self.settings.compact)
        self.languages = Languages(self._app, paths.resources() / "translations")
        chosen = self._lang or self.settings.language or system_language()
        self.languages.use("ko" if chosen == "ko" else "en")
        self.files = self._given_files or Files(Path.home())
        self._host = QStackedWidget()
        self.window.set_content(self._host)
        self._tell_bugs()
        self._app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
        if pack is not None:
            self.open_pack(pack)

    def _tell_bugs(self) -> None:
        from meetup_desk.ui.shell.bug_dialog import BugReporter  # noqa: PLC0415 - as above

        reporter = BugReporter(self.look, self.window)

        def tell(report: Report) -> None:
            reporter.report(report.text)

        self._crashes.tell = tell

    def open(self, path: Path) -> None:
        """Close the desk that is open, and open another."""
        self._leave_desk()
        self._open_in_background(path)

    def close(self) -> None:
        """Stop what runs, and let others have the desk."""
        if hasattr(self, "jobs"):
            self._leave_desk()
            self.jobs.close()
            self.languages.leave()

    # -- opening

    def _open_in_background(self, path: Path) -> None:
        self.path = path = path.absolute()  # it is remembered, and the next start may be in another folder

        def work() -> Opened:
            services = self._builder.open(path)
            try:
                only_read, name = _hold(services.desk), services.settings.name
            except BaseException:
                services.desk.close()
                raise
            return services, name, only_read

        self.jobs.run(self._crashes.foreseen(work), self._show_desk, self._show_trouble)

    def make(self, name: str) -> None:
        """Make a desk where the one that was asked for is not, and open it."""
        path, lang, tz = self.path, self.languages.current, self._builder.time_zone()

        def work() -> Opened:
            services = self._builder.make(path, name=name, lang=lang, tz=tz)
            services.desk.hold()
            return services, services.settings.name, None

        self.jobs.run(self._crashes.foreseen(work), self._show_desk, self._show_trouble)

    def _show_desk(self, opened: Opened) -> None:
        self.services, name, only_read = opened
        try:
            self._fill(self.services, name)
            if only_read is not None and self.frame is not None:
                self.frame.say_error(only_read)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page says so in place of an empty window
            self._give_up_on_desk(self._crashes.trouble(error))

    def _fill(self, services: "Services", name: str) -> None:
        from meetup_desk.app.pages import Pages  # noqa: PLC0415 - imports the services, elsewhere by now
        from meetup_desk.ui.shell.frame import Frame  # noqa: PLC0415

        self._settled = False
        pages = Pages(services, habits=self._habits, keep_habits=self._keep_habits, seen=self._settle)
        self.frame = Frame(
            self.look,
            self.jobs,
            self.languages,
            pages.entries(),
            files=self.files,
            desk_name=name,
            asker=self._given_asker(self.look) if self._given_asker else None,
            commands=pages.commands,
            desk_menu=self._desk_menu,
            find=partial(pages.find, lang=lambda: self.languages.current),
        )
        pages.connect(self.frame)
        self.frame.appearance.changed.connect(self._remember)
        self.jobs.refused.connect(self._doubt)
        self.jobs.lost.connect(self._lose)
        self.window.set_desk_name(name)
        self._put(self.frame)
        self._remember()

    def _settle(self) -> None:
        self._settled = True

    def _doubt(self, error: DeskError) -> None:
        """Take a desk whose very first rows cannot be read for one that cannot be opened."""
        if error.code is ErrorCode.DESK_DAMAGED and not self._settled:
            self._give_up_on_desk(error)

    def _lose(self, error: DeskError) -> None:
        """Leave a desk whose file was taken away, and lead to where all of it is; not before it is saved."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - as above

        services = self.services
        if services is None or error.reason == _UNSAVED:
            return

        def leave() -> None:
            if self.services is services:
                self._app.beep()  # at a door, nobody looks here between two people
                self._give_up_on_desk(error)

        QTimer.singleShot(0, self, leave)  # whoever hears of it, too, is still there

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
        page.rescued_asked.connect(lambda: self.open(_rescued(error)))
        page.open_asked.connect(self.ask_open)
        page.restore_asked.connect(self.ask_restore)
        self._put(page)

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
        self._put(page)

    def _try_demo(self) -> None:
        demo, lang = self._demo, self.languages.current
        if demo is not None:
            self.jobs.run(self._crashes.foreseen(lambda: demo(lang)), self.open, self._show_trouble)

    def _put(self, content: QWidget) -> None:
        """Show this in the window, and nothing else any more."""
        self._host.addWidget(content)
        self._host.setCurrentWidget(content)
        for old in [self._host.widget(i) for i in range(self._host.count() - 1)]:
            if old is not None:
                self._host.removeWidget(old)
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
        from meetup_desk.app.door_setup import PackOpener  # noqa: PLC0415 - needed at door laptops alone

        if self.frame is None:
            self._say_opening(path.name)
        PackOpener(
            self.window,
            self.jobs,
            self.look,
            asker=self._asker(),
            lang=lambda: self.languages.current,
            opened=self._show_pack,
            failed=self._pack_failed,
            left=self._stay,
        ).open(path)

    def _say_opening(self, name: str) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

        from meetup_desk.ui.widgets.label import Label  # noqa: PLC0415

        label = Label(self._titles().opening(name), size="section")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._put(label)

    def _stay(self) -> None:
        """Go back to where one was before a pack was to be opened."""
        if self.frame is None:
            self.open(self.path)

    def ask_pack(self) -> None:
        """Ask for a door pack, and open its door."""
        from meetup_desk.ui.widgets.file_dialogs import FileKind  # noqa: PLC0415

        titles = self._titles()
        path = self.files.open(self.window, titles.open_pack(), [FileKind(titles.pack_file(), ("pack",))])
        if path is not None:
            self.open_pack(path)

    def _show_pack(self, place: "PackPlace") -> None:
        from meetup_desk.app.door_setup import furnishing, pack_page, pack_printing  # noqa: PLC0415 - as above

        self._leave_desk()
        asker = self._asker()
        given = furnishing(self._habits, self._keep_habits, pack_printing(place.path))
        page = pack_page(self.look, self.jobs, self.languages, files=self.files, asker=asker, given=given)
        page.left.connect(lambda _place: self._close_pack(place))
        self._put(page)
        page.open_place(place)

    def _close_pack(self, place: "PackPlace") -> None:
        """Stay at the closed door: a scan that comes late must find nothing to fill in."""
        from meetup_desk.ui.door.screen.closed_door import ClosedDoor  # noqa: PLC0415 - as above

        closed = ClosedDoor(self.look, place.path.name)
        closed.reopen_asked.connect(lambda: self._show_pack(place))
        closed.left.connect(lambda: self.open(self.path))
        self._put(closed)

    def _asker(self) -> "Asker":
        from meetup_desk.ui.widgets.dialogs import Asker  # noqa: PLC0415 - as above

        return self._given_asker(self.look) if self._given_asker else Asker(self.look)

    def _pack_failed(self, error: DeskError) -> None:
        from meetup_desk.words.say import say_error  # noqa: PLC0415 - as above

        words = say_error(error.code, error.reason, self.languages.current, **error.facts)
        if self.frame is not None:
            self.frame.say_error(error)
        else:
            self._welcome(words)

    # -- the desk menu

    def _desk_menu(self) -> "list[Action | None]":
        from meetup_desk.ui.shell import page_titles as titles  # noqa: PLC0415
        from meetup_desk.ui.widgets.actions import Action  # noqa: PLC0415

        return [
            Action(key="desk.open", text=titles.open_another, icon="folder-open", run=self.ask_open),
            Action(key="desk.new", text=titles.make_another, icon="plus", run=self.ask_new),
            Action(key="desk.pack", text=titles.open_pack, icon="door-open", run=self.ask_pack),
        ]

    def ask_open(self) -> None:
        """Ask for another desk, and open it."""
        path = self.files.open(self.window, self._titles().open_another(), [self._desk_kind()])
        if path is not None:
            self.open(path)

    def ask_new(self) -> None:
        """Ask where another desk goes, and welcome it."""
        titles = self._titles()
        path = self.files.save(self.window, titles.make_another(), "meetup.desk", self._desk_kind())
        if path is not None:
            self.open(path)

    def ask_restore(self) -> None:
        """Ask for a backup, and put it in the place of the damaged desk, which is kept beside it."""
        path = self.files.open(self.window, self._titles().open_another(), [self._desk_kind()])
        if path is None:
            return
        target = self.path

        def work() -> Path:
            from meetup_desk.services.desk.backups import restore  # noqa: PLC0415

            restore(path, target, force=True)
            return target

        self.jobs.run(self._crashes.foreseen(work), self.open, self._show_trouble)

    def _titles(self) -> Any:
        from meetup_desk.ui.shell import page_titles as titles  # noqa: PLC0415

        return titles

    def _desk_kind(self) -> Any:
        from meetup_desk.ui.widgets.file_dialogs import FileKind  # noqa: PLC0415

        return FileKind(self._titles().desk_file(), ("desk",))

    # -- remembering

    def _habits(self) -> "DoorSettings":
        from meetup_desk.app.door_setup import habits_of  # noqa: PLC0415 - the door is there when it is opened

        return habits_of(self.settings)

    def _keep_habits(self, habits: "DoorSettings") -> None:
        """Write down how the door on this machine is."""
        from meetup_desk.app.door_setup import with_habits  # noqa: PLC0415 - as above

        self.settings = with_habits(self.settings, habits)
        self._remember()

    def _remember(self) -> None:
        """Write down how the window looks and speaks, and which desk is open."""
        from meetup_desk.app import settings as machine  # noqa: PLC0415 - the window is seen first

        default = self.path == self._builder.default_desk()
        self.settings = replace(
            self.settings,
            language=self.languages.current,
            mode=self.look.mode,
            text_scale=self.look.theme.scale,
            compact=self.look.theme.compact,
            desk="" if default else str(self.path),
        )
        try:
            machine.save(self._settings_file, self.settings)
        except DeskError as error:
            if self.frame is not None:
                self.frame.say_error(error)

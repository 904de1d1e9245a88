"""The window's start: shown empty at once, then filled by the desktop."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from meetup_desk.app import paths
from meetup_desk.app.application import Application
from meetup_desk.app.crash import BROKEN, Crashes
from meetup_desk.app.desk_opening import Builder, Demo
from meetup_desk.app.desktop import Desktop
from meetup_desk.app.startup_theme import mode_in
from meetup_desk.app.window_geometry import show_in_place
from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.shell.main_window import Window

if TYPE_CHECKING:
    from meetup_desk.app.settings import Settings

_APP_ID = "org.meetupdesk.MeetupDesk"
_HALF_LIGHT = 128  # of a lightness that goes to 255


def show(
    builder: Builder,
    path: Path,
    crashes: Crashes,
    *,
    lang: str | None = None,
    demo: Demo | None = None,
    pack: Path | None = None,
    file: Path | None = None,
) -> int:
    """Show the window on a desk, or on the door of a pack, until it is closed; gives the exit code.

    Where another window has the desk, that one comes to the front and opens the file in place of a new one.
    That is `BROKEN` where a mistake of the program kept the window from being built at all.
    """
    _set_application_id()
    app = Application(sys.argv[:1])
    if pack is None and _is_open_elsewhere(builder, path, file):
        return 0
    window = Window(dark=_is_dark(app, mode_in(paths.settings_file())))

    def build() -> None:
        from meetup_desk.app import settings  # noqa: PLC0415 - the window is seen first

        loaded = settings.load(paths.settings_file())
        desktop = Desktop(
            app, window, builder, loaded, paths.settings_file(), crashes=crashes, lang=lang, demo=demo
        )
        app.files.opened.connect(desktop.answer_other_start)
        desktop.start(_desk_to_open(builder, path, loaded), pack=pack, file=file or app.files.waiting)

    def begin() -> None:
        try:
            build()
        except Exception as error:  # noqa: BLE001 - an empty window would say nothing
            _show_startup_error(window, crashes.trouble(error))
            app.exit(BROKEN)

    window.painted.connect(begin)
    screens = [screen.availableGeometry() for screen in app.screens()]
    show_in_place(window, screens, paths.settings_file())
    return app.exec()


def _set_application_id() -> None:
    """Have Wayland and Windows' taskbar show windows as this program's; to be said before there is one."""
    QGuiApplication.setDesktopFileName("meetup-desk")
    if sys.platform == "win32":  # else they are Python's, with its icon
        import ctypes  # noqa: PLC0415 - for Windows alone

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_APP_ID)


def _desk_to_open(builder: Builder, path: Path, settings: "Settings") -> Path:
    """Give the desk that was open last, where none was named."""
    last = Path(settings.desk) if settings.desk else path
    return last if path == builder.default_desk() and _may_be_there(last) else path


def _is_open_elsewhere(builder: Builder, path: Path, file: Path | None) -> bool:
    """Tell whether a window has the desk, which comes to the front then; a file beside it hints at one."""
    from meetup_desk.app import settings  # noqa: PLC0415 - as above

    desk = _desk_to_open(builder, path, settings.load(paths.settings_file()))
    if not desk.with_name(desk.name + ".holder").exists():
        return False
    from meetup_desk.app.window_link import hand_over  # noqa: PLC0415 - few starts need the network module

    return hand_over(desk, file)


def _may_be_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # no permission to look: opening it says so
        return True


def _show_startup_error(window: Window, error: DeskError) -> None:
    """Say in both languages, by what the system has, that the window cannot be built."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - as above

    from meetup_desk.words.say import say_error  # noqa: PLC0415

    messages = [say_error(error.code, error.reason, lang, **error.facts) for lang in ("ko", "en")]
    QMessageBox.critical(window, "Meetup Desk", "\n\n".join(messages))


def _is_dark(app: QApplication, mode: str) -> bool:
    """Tell whether the first ground is dark; the system's palette says it without the names of `Qt`."""
    if mode == "system":
        return app.palette().window().color().lightness() < _HALF_LIGHT
    return mode == "dark"

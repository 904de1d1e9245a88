"""The one place where everything is built: a desk with its services, the command line, the window."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.app import paths
from meetup_desk.app.crash import BROKEN, Crashes
from meetup_desk.app.launch_args import window_request
from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.qt_features import leave_sources_unread
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.permissions import make_folder

if TYPE_CHECKING:
    from meetup_desk.domain.examination import Examination
    from meetup_desk.services.demo.demo import DemoResult
    from meetup_desk.services.services import Services
    from meetup_desk.services.tickets.page_texts import Fonts

Progress = Callable[[str], None]


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program with the arguments of its command line; gives its exit code.

    The window is seen before the commands, their words and the database are imported.
    """
    use_own_zone_data()
    arguments = sys.argv[1:] if argv is None else argv
    composition = Composition()
    composition.crashes.install()
    try:
        request = window_request(arguments, os.environ)
        if request is not None and composition.has_screen():
            path = request.desk or composition.default_desk()
            return composition.window(path, lang=request.lang, file=request.file)
        from meetup_desk.cli import main as command_line  # noqa: PLC0415 - see above

        return command_line.run(arguments, composition)
    except Exception as error:  # noqa: BLE001 - no traceback reaches a terminal, and no name in one
        return _tell(composition.crashes.trouble(error), arguments)


def _tell(trouble: DeskError, arguments: Sequence[str]) -> int:
    """Say at a terminal what went wrong, a mistake of the program above all; gives the exit code."""
    from meetup_desk.cli.terminal.crash import tell_broken  # noqa: PLC0415 - needed on bad days alone

    tell_broken(trouble, arguments)
    return BROKEN if trouble.code is ErrorCode.UNEXPECTED else 1


def use_own_zone_data() -> None:
    """Read time zones from the data that ships with the program alone: the same everywhere, and pinned.

    The system's own files come first by default and may be years older. `zoneinfo` looks at this variable
    when it is first imported, and so does every program that this one starts.
    """
    os.environ["PYTHONTZPATH"] = ""
    if "zoneinfo" in sys.modules:
        sys.modules["zoneinfo"].reset_tzpath()


class Composition:
    """Builds what the window and the command line work with."""

    def __init__(self) -> None:
        self.crashes = Crashes(paths.logs())
        self._offscreen = Offscreen(paths.resources() / "fonts")

    def default_desk(self) -> Path:
        """Give the desk that is meant when none is named."""
        return paths.default_desk()

    def door_memory(self) -> Path:
        """Give the folder in which this machine remembers the doors of packs."""
        return paths.door_memory()

    def word_list(self, lang: str) -> list[str]:
        """Give the words of which passphrases are made."""
        return paths.word_list(lang)

    def time_zone(self) -> str:
        """Give the IANA name of this machine's zone."""
        from meetup_desk.app.system_zone import system_zone  # noqa: PLC0415 - the window is seen first

        return system_zone()

    def open(self, path: Path) -> "Services":
        """Open a desk; DeskError `desk_*`."""
        return open_desk(path, self._offscreen.fonts)

    def make(self, path: Path, *, name: str, lang: str, tz: str) -> "Services":
        """Make a desk with the folders above it, and open it."""
        return make_desk(path, self._offscreen.fonts, name=name, lang=lang, tz=tz)

    def demo(self, folder: Path, lang: str, progress: Progress) -> "DemoResult":
        """Make a desk in a folder and run the main job on it; DeskError `desk_exists` and others."""
        from meetup_desk.services.demo import demo  # noqa: PLC0415 - help is shown without the database
        from meetup_desk.words.say import say  # noqa: PLC0415

        with self.with_pages():
            services = self.make(folder / demo.DESK, name=say("demo.desk", lang), lang=lang, tz=demo.TZ)
            try:
                return demo.run_demo(services, paths.resources() / "demo", folder, lang, progress)
            finally:
                services.desk.close()

    def with_pages(self) -> AbstractContextManager[None]:
        """Have what painting pages and reading pictures needs; DeskError `pages_unavailable`."""
        return self._offscreen.ready()

    def versions(self) -> dict[str, str]:
        """Give the versions of the program and of what it stands on."""
        from meetup_desk.app.versions import versions  # noqa: PLC0415 - few ask

        return versions()

    def examine(self, path: Path) -> "Examination":
        """Look at this machine and at a desk."""
        from meetup_desk.app.doctor import examine  # noqa: PLC0415 - few ask

        return examine(path, self.open, self._offscreen, screen=self.has_screen())

    def has_screen(self) -> bool:
        """Tell whether a window could be seen."""
        return has_screen(os.environ)

    def window(
        self, path: Path, *, lang: str | None, pack: Path | None = None, file: Path | None = None
    ) -> int:
        """Show the window on a desk, or on the door of a pack, until it is closed; gives the exit code.

        `file` is opened there: a door pack, or a calendar.
        """
        if file is not None and file.suffix.lower() == ".pack":
            pack, file = file, None
        if self._offscreen.started:
            return _window_of_its_own(path, lang)
        leave_sources_unread()
        from meetup_desk.app.window import show  # noqa: PLC0415 - the command line starts without Qt

        return show(self, path, self.crashes, lang=lang, demo=self._demo_beside_desk, pack=pack, file=file)

    def _demo_beside_desk(self, lang: str) -> Path:
        """Make a demonstration beside the machine's own desk, for who asks for one in the window."""
        from meetup_desk.services.demo.demo import free_folder  # noqa: PLC0415 - the window is seen first

        folder = free_folder(paths.default_desk().with_name("demo"))
        return self.demo(folder, lang, lambda _step: None).desk


def open_desk(path: Path, fonts: "Fonts") -> "Services":
    """Open a desk with its services; DeskError `desk_*`."""
    from meetup_desk.services.services import Services  # noqa: PLC0415 - help is shown without the database
    from meetup_desk.store.desk.desk import Desk  # noqa: PLC0415

    services = Services(Desk(path), fonts)
    services.conversation_prompts = paths.conversation_prompts
    return services


def make_desk(path: Path, fonts: "Fonts", *, name: str, lang: str, tz: str) -> "Services":
    """Make a desk and open it; DeskError `desk_exists`, `not_writable`, `disk_full`."""
    from meetup_desk.services.desk import desk_settings  # noqa: PLC0415 - help is shown without the database
    from meetup_desk.services.services import Services  # noqa: PLC0415

    try:
        make_folder(path.parent)
        taken = path.exists()
    except OSError as error:  # no permission, a file where a folder should be, a name that is too long
        raise disk.trouble(error, path) from error
    if taken:
        raise DeskError(ErrorCode.DESK_EXISTS, file=path)
    services = Services(desk_settings.make(path, name=name, lang=lang, tz=tz), fonts)
    services.conversation_prompts = paths.conversation_prompts
    return services


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window could be seen: on Windows and macOS, elsewhere where a display is named."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}:
        return False
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _window_of_its_own(path: Path, lang: str | None) -> int:
    """Show the window in a process of its own, since Qt has been started without one in this one."""
    import subprocess  # noqa: PLC0415 - needed after a demonstration alone

    program = [sys.executable] if hasattr(sys, "_MEIPASS") else [sys.executable, "-m", "meetup_desk"]
    language = ["--lang", lang] if lang else []
    return subprocess.call([*program, "--desk", str(path), *language])  # noqa: S603 - our own program

"""One door in a window of its own: `door_window.py DESK EVENT COUNT`, for scenarios that type into it.

Says `ready`, then one line a painted verdict: its number, the time since the field took the last key until
the verdict was painted (ms), and the verdict. Ends after COUNT verdicts.
"""

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402 - found from here on
from PySide6.QtWidgets import QApplication  # noqa: E402

from meetup_desk.app.offscreen import Offscreen  # noqa: E402
from meetup_desk.app.pages import Pages  # noqa: E402
from meetup_desk.app.paths import resources  # noqa: E402
from meetup_desk.domain.door_answers import DoorAnswer  # noqa: E402
from meetup_desk.services.door.door_source import ScanRequest  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402
from meetup_desk.store.desk.desk import Desk  # noqa: E402
from meetup_desk.ui.door.page import DoorPage  # noqa: E402
from meetup_desk.ui.door.settings import DoorSettings  # noqa: E402
from meetup_desk.ui.jobs import Jobs  # noqa: E402
from meetup_desk.ui.shell.frame import Frame  # noqa: E402
from meetup_desk.ui.shell.main_window import Window  # noqa: E402
from meetup_desk.ui.theme.language import Languages  # noqa: E402
from meetup_desk.ui.theme.look import Look  # noqa: E402
from meetup_desk.ui.widgets.file_dialogs import Files  # noqa: E402


class Eye(QObject):
    """Sees when a verdict is on the screen: after the board was painted with it."""

    def __init__(self, page: DoorPage, count: int) -> None:
        super().__init__(page)
        self._page, self._count = page, count
        self._asked: list[float] = []
        self._told: list[DoorAnswer] = []
        self._done = 0
        page.typed_input.submitted.connect(self._read)
        page.model.answered.connect(self._answered)
        page.display.verdict_panel.installEventFilter(self)

    def _read(self, _ask: ScanRequest) -> None:
        self._asked.append(time.perf_counter())

    def _answered(self, _ask: ScanRequest, answer: DoorAnswer) -> None:
        self._told.append(answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After this paint event, whatever was answered so far is on the screen."""
        if event.type() == QEvent.Type.Paint and self._told:
            told, self._told = self._told, []
            QTimer.singleShot(0, self, lambda: self._painted(told, time.perf_counter()))
        return False

    def _painted(self, told: list[DoorAnswer], now: float) -> None:
        for answer in told:
            took = (now - self._asked[self._done]) * 1000
            self._done += 1
            print(json.dumps([self._done, took, str(answer.verdict)]), flush=True)
        if self._done >= self._count:
            QApplication.quit()


class Shown:
    """A window on the door of an event."""

    def __init__(self, app: QApplication, desk_path: Path, event: int) -> None:
        look = Look(app, resources())
        look.start("light")
        languages = Languages(app, resources() / "translations")
        languages.use("ko")
        self.desk, self.jobs = Desk(desk_path), Jobs()
        self.desk.hold()
        services = Services(self.desk, Offscreen(resources() / "fonts").fonts)
        muted = DoorSettings(muted=True)
        pages = Pages(
            services,
            door_settings=lambda: muted,
            keep_door_settings=lambda _settings: None,
            rows_shown=lambda: None,
        )
        self.window = Window(dark=False)
        entries = pages.entries()
        self.frame = Frame(
            look, self.jobs, languages, entries, files=Files(Path.home()), desk_name="가온 모임"
        )
        pages.connect(self.frame)
        self.window.set_content(self.frame)
        self.window.show()
        self.frame.go("door", event)
        page = self.frame.current_page
        assert isinstance(page, DoorPage)
        self.page = page

    def close(self) -> None:
        """Let others have the desk."""
        self.jobs.close()
        self.desk.close()


def main(desk_path: str, event: str, count: str) -> None:
    """Show the door, and say what it does."""
    app = QApplication(sys.argv[:1])
    shown = Shown(app, Path(desk_path), int(event))
    eye = Eye(shown.page, int(count))
    shown.page.model.opened.connect(
        lambda _post: QTimer.singleShot(1500, eye, lambda: print("ready", flush=True))
    )
    app.exec()
    shown.close()


if __name__ == "__main__":
    main(*sys.argv[1:4])

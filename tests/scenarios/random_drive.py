"""A window that is used at random for hours: `python tests/scenarios/random_drive.py`.

Opens the program on a desk with a large event, and for `--seconds` presses whatever button can be seen,
chooses rows and lines of menus, types letters and Esc, and answers each dialog; the seed picks. Told is what
the window holds afterwards against what it held when most had been seen once: memory, widgets, and Python's
objects; and for how long its thread computed before it came back to the window, in its processor time, and
after what. Nothing may be raised on the way.
"""

import gc
import os
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app import window as program  # noqa: E402 - found from here on
from meetup_desk.app.compose import Composition  # noqa: E402
from tests.benchmarks.worlds import Worlds  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_MIB = 1 << 20
_MOST_MEMORY = 20  # MiB in half an hour
_STEP_MS = 5
_BUSY = 0.1  # s of the thread's own time between two looks at what the window is asked
_TOLD = 12  # of what kept the thread longest
_SHOWN = 5  # exceptions that are told in full


def drive(folder: Path, *, people: int, seconds: float, warm_up: float, seed: int) -> Sequence[Row]:
    """Use the window at random, and give what grew after the warm-up."""
    from PySide6.QtWidgets import QApplication

    from meetup_desk.ui.widgets.file_dialogs import Files

    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(folder)  # what is pressed is pressed on a machine of its own
    driven: list[Drive] = []

    class NoFiles(Files):
        """Whoever is asked for a file leaves the question."""

        def nothing(self, *_: Any) -> None:
            return None

        open = save = folder = show = open_link = nothing

        def open_several(self, *_: Any) -> list[Path]:
            return []

    class Driven(program.Desktop):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named, files=NoFiles(folder))

        def _fill(self, services: Any, name: str) -> None:
            super()._fill(services, name)
            driven.append(Drive(self, seconds=seconds, warm_up=warm_up, seed=seed))

    program.Desktop = Driven  # type: ignore[misc]
    code = Composition().window(Worlds(folder).of(people), lang="en")
    assert QApplication.instance() is None or driven
    done = driven[0]
    grown = (done.after.memory - done.before.memory) / _MIB
    memory = Row(
        what="memory that came and stayed",
        measured=f"{grown:+.0f} MiB after {done.steps:,} steps",
        limit=f"at most {_MOST_MEMORY} MiB in half an hour",
        holds=grown <= _MOST_MEMORY,
    )
    for name, number in (done.after.objects - done.before.objects).most_common(12):
        print(f"      {number:+7,} {name}")
    for name, number in (done.after.widgets - done.before.widgets).most_common(12):
        print(f"      {number:+7,} {name} in the window")
    for away, doing in done.busiest():
        print(f"      {away * 1000:6.0f} ms {doing}")
    busy = Row(
        what="longest time away from the window",
        measured=f"{done.longest * 1000:.0f} ms",
        limit=f"at most {_BUSY * 1000:.0f} ms",
        holds=done.longest <= _BUSY,
    )
    return [memory, busy, count("exceptions", len(done.raised), 0), count("exit code", code, 0)]


class Held:
    """What the process holds at one time."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        gc.collect()
        self.memory = resident()
        self.objects = Counter(type(each).__qualname__ for each in gc.get_objects())
        self.widgets = Counter(type(each).__qualname__ for each in QApplication.allWidgets())


class Drive:
    """Does one thing at random every few milliseconds."""

    def __init__(self, desktop: Any, *, seconds: float, warm_up: float, seed: int) -> None:
        from PySide6.QtCore import QTimer

        self.desktop, self.pick = desktop, random.Random(seed)
        now = time.monotonic()
        self.warm, self.end = now + warm_up, now + warm_up + seconds
        self.before: Held | None = None
        self.steps, self.raised = 0, list[BaseException]()
        sys.excepthook = self._raise
        self._away: dict[str, float] = {}  # what was done -> the longest time after it
        self._doing, self._seen = "start", time.thread_time()
        self.beat = QTimer(desktop.window, interval=_STEP_MS)
        self.beat.timeout.connect(self._look)
        self.beat.start()
        self.timer = QTimer(desktop.window, interval=_STEP_MS)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def _look(self) -> None:
        now = time.thread_time()
        away, self._seen = now - self._seen, now
        if self.before is not None:
            self._away[self._doing] = max(away, self._away.get(self._doing, 0))

    @property
    def longest(self) -> float:
        """Longest time of the thread between two looks, in seconds."""
        return max(self._away.values(), default=0)

    def busiest(self) -> list[tuple[float, str]]:
        """What kept the thread longest."""
        return sorted(((away, doing) for doing, away in self._away.items()), reverse=True)[:_TOLD]

    def _raise(self, _kind: type[BaseException], error: BaseException, _trace: Any) -> None:
        self.raised.append(error)
        if len(self.raised) <= _SHOWN:
            traceback.print_exception(error)

    def step(self) -> None:
        """Do something, or stop."""
        from PySide6.QtCore import QTimer

        now = time.monotonic()
        if self.before is None and now >= self.warm and self._alone():
            self.before = Held()
            self._seen = time.thread_time()
        if now >= self.end and self.before is not None and self._alone():
            self.timer.stop()
            self.after = Held()
            self.desktop.window.close()
            return
        self.steps += 1
        QTimer.singleShot(0, self._act)  # a timer does not go on within what it has opened itself

    def _alone(self) -> bool:
        """Whether nothing stands before the window; what does is left."""
        from PySide6.QtWidgets import QApplication, QDialog

        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None and time.monotonic() >= min(self.warm, self.end):
            front.done(0) if isinstance(front, QDialog) else front.close()  # closing a filled form would ask
        return front is None

    def _act(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu

        menu, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if isinstance(menu, QMenu):
            lines = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator()]
            line = self.pick.choice([None, *lines])
            menu.close()
            self._doing = "leave a menu" if line is None else line.text()
            if line is not None:
                line.trigger()
            return
        place = dialog or self.desktop.window
        self._doing = f"keys in {type(place.focusWidget()).__name__}"
        kind = self.pick.random()
        if kind < 0.1:
            QTest.keyClick(place, Qt.Key.Key_Escape)
        elif kind < 0.2 and place.focusWidget() is not None:
            QTest.keyClicks(place.focusWidget(), self.pick.choice(["kim", "12", "a", " "]))
        elif kind < 0.45:
            lists = [v for v in place.findChildren(QAbstractItemView) if v.isVisible() and v.model()]
            if lists:
                self._choose_row(self.pick.choice(lists))
        else:
            buttons = [b for b in place.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
            if buttons:
                button = self.pick.choice(buttons)
                self._doing = button.accessibleName() or button.text() or type(button).__name__
                button.click()

    def _choose_row(self, view: Any) -> None:
        rows = view.model().rowCount()
        if rows:
            self._doing = f"a row of {view.accessibleName() or type(view).__name__}"
            index = view.model().index(self.pick.randrange(rows), 0)
            view.setCurrentIndex(index)
            view.activated.emit(index)


def resident() -> int:
    """Memory of this process, in bytes."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * 4096


if __name__ == "__main__":
    parser = shared_parser(__doc__)
    parser.add_argument("--seconds", type=float, default=1800)
    parser.add_argument("--people", type=int, default=50_000)
    asked = parser.parse_args()
    sizes = (
        {"people": 200, "seconds": 5.0, "warm_up": 5.0}
        if asked.tiny
        else {"people": asked.people, "seconds": asked.seconds, "warm_up": 60.0}
    )
    sys.exit(in_a_folder(partial(drive, seed=asked.seed, **sizes), tiny=asked.tiny))

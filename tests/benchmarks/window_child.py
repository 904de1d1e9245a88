"""One start of a window: `empty`, or `desk FILE`; says when it was painted and when it showed rows."""

import json
import sys
import time
from pathlib import Path


def _now(key: str) -> dict[str, float]:
    return {key: time.monotonic(), f"{key}_cpu": time.process_time()}


def empty() -> int:
    """Show a window with nothing in it; gives the exit code."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Empty(QWidget):
        seen = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.seen:
                self.seen = True
                QTimer.singleShot(0, lambda: (print(json.dumps(_now("paint")), flush=True), app.quit()))

    app = QApplication([])
    window = Empty()
    window.resize(1280, 800)
    window.show()
    return app.exec()


def desk(path: str) -> int:
    """Start the program as its user does, and stop it when its first rows are there; gives its exit code.

    A window is wanted whatever the machine: one that nobody sees, where there is no screen.
    """
    from meetup_desk.app import compose, window

    told: dict[str, float] = {}

    class Seen(window.Window):
        def __init__(self, **how: bool) -> None:
            super().__init__(**how)
            self.painted.connect(lambda: told.update(_now("paint")))

    class Watched(window.Desktop):
        def _show_desk(self, opened: object) -> None:
            super()._show_desk(opened)  # type: ignore[arg-type]
            self.frame.page("today").shown.connect(self._rows)  # type: ignore[attr-defined]

        def _rows(self) -> None:
            from PySide6.QtCore import QTimer

            told.update(_now("rows"))
            QTimer.singleShot(0, self._say)

        def _say(self) -> None:
            print(json.dumps(told), flush=True)
            self.window.close()

    window.Window = Seen  # type: ignore[misc]
    window.Desktop = Watched  # type: ignore[misc]
    compose.use_own_zone_data()
    return compose.Composition().window(Path(path), lang=None)


if __name__ == "__main__":
    sys.exit({"empty": empty, "desk": desk}[sys.argv[1]](*sys.argv[2:]))

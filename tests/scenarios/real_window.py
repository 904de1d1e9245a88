"""The real window on this system's own platform: `python tests/scenarios/real_window.py`.

Makes a desk in a folder with a Korean name, opens the program on it, and looks at what is worn there: every
menu, tooltip, list and head of a table is set in the program's own typeface and in none of the system.
`--keep FILE` saves the picture of the window. Without QT_QPA_PLATFORM it is a window that nobody sees.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app import compose, window  # noqa: E402 - found from here on
from tests.benchmarks.worlds import new_desk, opened, plan_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_FAMILY = "Pretendard"


def look(folder: Path, keep: Path | None) -> Sequence[Row]:
    """Open the window once."""
    path = folder / "가온 모임" / "12월 송년회.desk"
    path.parent.mkdir()
    with opened(new_desk(path)) as services:
        plan_event(services)
    strangers = _seen(path, keep)
    return [count(" ".join(["set in a font of the system", *strangers]), len(strangers), 0)]


def _seen(path: Path, keep: Path | None) -> list[str]:
    """Start the program as its user does; give what does not wear its typeface once rows are there."""
    found = ["nothing was shown"]

    class Watched(window.Desktop):
        def _show_desk(self, opened: object) -> None:
            super()._show_desk(opened)  # type: ignore[arg-type]
            self.frame.page("today").shown.connect(self._rows)  # type: ignore[attr-defined]

        def _rows(self) -> None:
            from PySide6.QtCore import QTimer

            QTimer.singleShot(0, self._look)

        def _look(self) -> None:
            try:
                found[:] = _strangers(self.window)
                if keep is not None:
                    self.window.grab().save(str(keep))
            finally:
                self.window.close()

    window.Desktop = Watched  # type: ignore[misc]
    compose.Composition().window(path, lang="ko")
    return found


def _strangers(shown: object) -> list[str]:
    from PySide6.QtGui import QFontInfo
    from PySide6.QtWidgets import QComboBox, QHeaderView, QListView, QMenu, QMessageBox, QToolTip, QWidget

    assert isinstance(shown, QWidget)
    new = [QMenu(shown), QListView(shown), QMessageBox(shown), QComboBox(shown)]
    heads = shown.findChildren(QHeaderView)
    widgets = [*new, new[-1].view(), *heads]
    for widget in widgets:
        widget.ensurePolished()
    worn = [(type(widget).__name__, widget.font()) for widget in widgets] + [("QToolTip", QToolTip.font())]
    return [
        f"{name}:{QFontInfo(font).family()}" for name, font in worn if QFontInfo(font).family() != _FAMILY
    ]


if __name__ == "__main__":
    parser = shared_parser(__doc__)
    parser.add_argument("--keep", type=Path, help="where the picture goes")
    asked = parser.parse_args()
    sys.exit(in_a_folder(partial(look, keep=asked.keep), tiny=asked.tiny))

"""The files that were made for an event: which there are, and which are out of date."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.label import ElidedLabel
from meetup_desk.ui.widgets.pill import Pill, PillState

_NAME, _HEIGHT = 132, 36  # px at 100 %


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A kind of file: what it is, whether it is right, and the one thing to do about it."""

    icon: str
    name: str
    detail: str
    state: PillState
    verb: str
    run: Callable[[], object]


class FilesCard(Card):
    """Shows the files, and opens their folder."""

    def __init__(self, look: Look, show: Callable[[Path], object]) -> None:
        super().__init__(look)
        self._folder: Path | None = None
        self.open = Button(look, kind="link", icon="folder-open")
        self.open.clicked.connect(self._open)
        self._show = show
        self.head.addWidget(self.open)

    def _open(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        if self._folder is not None:
            self._show(self._folder)

    def show_files(self, rows: Sequence[FileRow], folder: Path) -> None:
        """Show what there is."""
        self._folder = folder
        self.set_title(self.tr("Files"), folder.name)
        self.open.set_text(self.tr("Open folder"))
        self.open.setVisible(folder.exists())
        self.set_rows([self._row(row) for row in rows])

    def _row(self, file: FileRow) -> QWidget:
        px = self._look.theme.px
        icon = QLabel()
        icon.setPixmap(self._look.pixmap(file.icon, "ink_soft", 16))
        name = ElidedLabel(file.name)
        name.setFixedWidth(px(_NAME))
        verb = Button(self._look, file.verb, kind="link")
        verb.clicked.connect(lambda _=False: file.run())
        verb.setAccessibleName(f"{file.verb}: {file.name}, {file.state.word}")
        row = QWidget()
        row.setMinimumHeight(px(_HEIGHT))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SIDE, 4, SIDE - 4, 4)
        inside.setSpacing(12)
        inside.addWidget(icon)
        inside.addWidget(name)
        inside.addWidget(ElidedLabel(file.detail, ink="soft"), 1)
        inside.addWidget(Pill(self._look, file.state))
        inside.addWidget(verb)
        return row

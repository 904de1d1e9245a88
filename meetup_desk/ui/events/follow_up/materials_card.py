"""The photos and files of an event."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetup_desk.domain.minutes import Material
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.followup_sentences import say_bytes


class MaterialsCard(Card):
    """`add_asked` comes for files to be chosen, `removed` brings a material."""

    add_asked = Signal()
    removed = Signal(object)

    def __init__(
        self, look: Look, show: Callable[[Path], object], path_of: Callable[[Material], Path]
    ) -> None:
        super().__init__(look)
        self._show, self._path_of = show, path_of
        self._materials: Sequence[Material] = ()
        self.add = Button(look, kind="link", icon="plus")
        self.add.clicked.connect(lambda _=False: self.add_asked.emit())
        self.head.addWidget(self.add)

    def show_materials(self, materials: Sequence[Material]) -> None:
        """Show the files of an event."""
        self._materials = materials
        self.rebuild()

    def rebuild(self) -> None:
        """Say everything in the language of the window."""
        size = sum(material.size for material in self._materials)
        self.set_title(self.tr("Photos and files"), say_bytes(size) if size else "")
        self.add.set_text(self.tr("Add files…"))
        self.set_rows([*(self._row(material) for material in self._materials), self._kept_where()])

    def _kept_where(self) -> QWidget:
        about = self.tr(
            "Files are copied into a folder beside the desk. They are not in backups, and not encrypted."
        )
        note = Label(about, size="caption", ink="soft", wrap=True)
        note.setContentsMargins(SIDE, 12, SIDE, 12)
        return note

    def _row(self, material: Material) -> QWidget:
        picture = QLabel()
        picture.setPixmap(self._look.pixmap("file-text", "ink_soft", 16))
        row = QWidget()
        row.setMinimumHeight(self._look.theme.px(36))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SIDE, 4, 8, 4)
        inside.setSpacing(12)
        inside.addWidget(picture)
        inside.addWidget(ElidedLabel(material.name), 1)
        inside.addWidget(Label(say_bytes(material.size), ink="soft"))
        show = IconButton(self._look, "folder-open", self.tr("Show {name}").format(name=material.name))
        show.clicked.connect(lambda _=False: self._show(self._path_of(material)))
        remove = IconButton(self._look, "x", self.tr("Remove {name}").format(name=material.name))
        remove.clicked.connect(lambda _=False: self.removed.emit(material))
        for button in (show, remove):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

"""Choosing the picture of a group in its form."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.groups.group_pictures import GroupPictures
from meetup_desk.ui.groups.group_tile import GroupTile, square
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say_error

_KINDS = ("png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff")


class PictureField(QWidget):
    """The tile of the group, and what changes it; `chosen` is None until something did."""

    def __init__(self, context: Context, pictures: GroupPictures, name: str, picture: bytes) -> None:
        super().__init__()
        self._context, self._pictures, self._name = context, pictures, name
        self.chosen: bytes | None = None
        self._tile = GroupTile(context.look)
        self.choose_button = Button(context.look, self.tr("Choose picture…"), icon="upload")
        self.remove_button = Button(context.look, self.tr("Remove picture"), icon="x")
        self.problem = Label(ink="bad", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._tile)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addWidget(self.problem, 1)
        self.choose_button.clicked.connect(self.choose)
        self.remove_button.clicked.connect(partial(self._take, b""))
        self._show(picture)

    def choose(self) -> None:
        """Ask for a file, and make a small picture of it."""
        kind = FileKind(self.tr("Pictures"), _KINDS)
        path = self._context.files.open(self, self.tr("Picture of the group"), [kind])
        if path is not None:
            self._context.jobs.run(
                partial(self._pictures.read, path), self._take, self._say_trouble, key=(self, "picture")
            )

    def _take(self, picture: bytes) -> None:
        self.chosen = picture
        self.problem.setText("")
        self._show(picture)

    def _say_trouble(self, error: DeskError) -> None:
        self.problem.setText(
            say_error(error.code, error.reason, self._context.languages.current, **error.facts)
        )

    def _show(self, picture: bytes) -> None:
        self._tile.show_group(self._name, square(picture))
        self.remove_button.setVisible(bool(picture))

"""The file dialogs about desks and packs."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.widgets.file_dialogs import FileKind, Files, encrypted


class DeskFiles:
    """Asks over a window; a path is None when the dialog was cancelled."""

    def __init__(self, files: Files, window: QWidget) -> None:
        self._files, self._window = files, window

    def ask_desk(self) -> Path | None:
        """Ask for a desk that is there."""
        return self._files.open(self._window, page_titles.open_another(), [_desk_kind()])

    def ask_backup(self) -> Path | None:
        """Ask for a copy of a desk, encrypted or not."""
        kinds = [_desk_kind(), encrypted(_desk_kind())]
        return self._files.open(self._window, page_titles.restore_backup(), kinds)

    def ask_new_desk(self) -> Path | None:
        """Ask where another desk goes."""
        return self._files.save(self._window, page_titles.make_another(), "meetup.desk", _desk_kind())

    def ask_place(self, name: str) -> Path | None:
        """Ask where the file of the desk goes."""
        return self._files.save(self._window, page_titles.move_desk(), name, _desk_kind())

    def ask_pack(self) -> Path | None:
        """Ask for a door pack."""
        kind = FileKind(page_titles.pack_file(), ("pack",))
        return self._files.open(self._window, page_titles.open_pack(), [kind])


def _desk_kind() -> FileKind:
    return FileKind(page_titles.desk_file(), ("desk",))

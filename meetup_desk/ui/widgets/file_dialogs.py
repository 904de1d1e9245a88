"""Choosing files: the platform's own dialogs behind a seam that tests replace."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

ENCRYPTED: Final = ".age"  # last ending of a file that is encrypted

_ENDING = re.compile(r"\.[a-z][a-z0-9]{0,5}", re.ASCII | re.IGNORECASE)

# Qt's own dialog, for desktops that have none, and of which Qt's Korean leaves these out.
QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")
QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: what people call it, and its endings without the dot."""

    name: str
    endings: tuple[str, ...]
    personal: bool = False  # it holds persons' data, and can be saved encrypted

    def __str__(self) -> str:
        return f"{self.name} ({' '.join('*.' + ending for ending in self.endings)})"


class AsksPassphrases(Protocol):
    """What asks for the passphrase of a file that was chosen; False where that was left."""

    def ask_new(self, parent: QWidget, path: Path) -> bool:
        """Ask with what a file is encrypted that will be saved."""
        ...

    def ask(self, parent: QWidget, path: Path) -> bool:
        """Ask for the passphrase of a file that will be read, where it is encrypted."""
        ...


class Files:
    """Asks for paths; reads from the folder used last, and writes into that of the event shown.

    An event's files begin in its folder under `start`, and after that where they went last. With
    `passphrases` what holds persons' data can be saved encrypted, and encrypted files are opened.
    """

    def __init__(self, start: Path) -> None:
        self.passphrases: AsksPassphrases | None = None
        self._start = self._folder = start
        self._event = ""  # name of the event's folder; empty: no event is shown
        self._event_folders: dict[str, Path] = {}

    def keep_in(self, event_folder: str) -> None:
        """Write what is saved from now on into a folder of this name; "" into the folder used last."""
        self._event = event_folder

    def event_folder(self) -> Path:
        """Where files of the event shown go; it may not be there yet."""
        if not self._event:
            return self._folder
        return self._event_folders.get(self._event, self._start / self._event)

    def open(self, parent: QWidget, title: str, kinds: Sequence[FileKind]) -> Path | None:
        """Ask for one file to read; None when nothing was chosen."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(self._folder), _filter(kinds))
        path = self._kept(name)
        if path is not None and self.passphrases is not None and not self.passphrases.ask(parent, path):
            return None
        return path

    def open_several(self, parent: QWidget, title: str, kinds: Sequence[FileKind]) -> list[Path]:
        """Ask for files to read."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(self._folder), _filter(kinds))
        return [path for name in names if (path := self._kept(name))]

    def save(self, parent: QWidget, title: str, name: str, kind: FileKind) -> Path | None:
        """Ask where to write; `name` is suggested, the kind's first ending is added where there is none.

        What is personal can be saved encrypted, with a passphrase that is asked for then.
        """
        passphrases = self.passphrases if kind.personal else None
        kinds = [kind] if passphrases is None else [kind, encrypted(kind)]
        with self._made_folder() as folder:
            path = _save_path(parent, title, folder / name, kinds)
            if path is not None:
                self._written(path, path.parent)
        if path is not None and passphrases is not None and path.suffix.lower() == ENCRYPTED:
            return path if passphrases.ask_new(parent, path) else None
        return path

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder."""
        with self._made_folder() as folder:
            name = QFileDialog.getExistingDirectory(parent, title, str(folder))
            return self._written(Path(name), Path(name)) if name else None

    def open_link(self, link: str) -> None:
        """Open a link in the program that the platform has for it, such as the mail program."""
        QDesktopServices.openUrl(QUrl(link))

    def show(self, path: Path) -> None:
        """Show a folder, or the folder of a file, in the platform's file manager."""
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @contextmanager
    def _made_folder(self) -> Iterator[Path]:
        """Give the folder to begin in, there while one chooses; one that stays empty goes again."""
        folder = self.event_folder()
        made = not folder.exists()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            yield self._folder
            return
        try:
            yield folder
        finally:
            if made and self._event_folders.get(self._event) != folder:
                with suppress(OSError):
                    folder.rmdir()

    def _written(self, path: Path, folder: Path) -> Path:
        if self._event:
            self._event_folders[self._event] = folder
        else:
            self._folder = folder
        return path

    def _kept(self, name: str) -> Path | None:
        if not name:
            return None
        self._folder = Path(name).parent
        return Path(name)


def encrypted(kind: FileKind) -> FileKind:
    """Give the kind of file that holds one of this kind, encrypted."""
    name = QCoreApplication.translate("Files", "{kind}, encrypted with a passphrase").format(kind=kind.name)
    return FileKind(name, tuple(ending + ENCRYPTED for ending in kind.endings))


def _save_path(parent: QWidget, title: str, begin: Path, kinds: Sequence[FileKind]) -> Path | None:
    """Ask where to write, until the platform has seen the whole name: it asks before a file is replaced."""
    while True:
        chosen, filtered = QFileDialog.getSaveFileName(parent, title, str(begin), _filter(kinds))
        if not chosen:
            return None
        path = _with_ending(Path(chosen), kinds, filtered)
        if path == Path(chosen) or not path.exists():
            return path
        begin = path


def _with_ending(path: Path, kinds: Sequence[FileKind], filtered: str) -> Path:
    """Add the ending of the kind that was chosen, where a name has none; “v2.0 list” has none."""
    if not _ENDING.fullmatch(path.suffix):
        path = path.with_name(f"{path.name}.{kinds[0].endings[0]}")
    if filtered in map(str, kinds[1:]) and path.suffix.lower() != ENCRYPTED:
        return path.with_name(path.name + ENCRYPTED)
    return path


def _filter(kinds: Sequence[FileKind]) -> str:
    return ";;".join(str(kind) for kind in kinds)

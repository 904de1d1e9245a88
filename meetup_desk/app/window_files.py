"""Files that come to the window from outside: dropped anywhere, or pasted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir

from meetup_desk.ui.events.events_targets import ListFiles
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.widgets.drops import FileDropFilter, lists_copied, openable_in

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop
    from meetup_desk.ui.shell.frame import Frame


class WindowFiles(QObject):
    """Goes with the frame of a desk; a page that takes files itself has them first."""

    def __init__(self, desktop: "Desktop", frame: "Frame") -> None:
        super().__init__(frame)
        self._desktop, self._frame = desktop, frame
        self._pasted = QTemporaryDir()  # of text that was pasted; gone with the desk
        FileDropFilter(frame, self._openable, self.take)
        frame.paste_asked.connect(self.paste)

    def take(self, files: list[Path]) -> None:
        """Show what lists would do, or open one other file."""
        if files[0].suffix.lower() in (".ics", ".pack", ".desk"):
            self._desktop.open_file(files[0])
        else:
            self._frame.go("events", ListFiles(files))

    def paste(self) -> None:
        """Read what was copied, a file or the text of a list, as if it were dropped."""
        files = lists_copied(Path(self._pasted.path()), page_titles.pasted_list())
        if files:
            self.take(files)

    def _openable(self, dropped: QMimeData) -> list[Path]:
        """Give what can be opened; nothing at a door, which is left by its own ways alone."""
        return [] if self._frame.sidebar.isHidden() else openable_in(dropped)

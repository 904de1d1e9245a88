"""The door of a pack in the window: without a desk, or in the place of the one that was open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from meetup_desk.app.door_setup import make_door_setup, pack_page, pack_printing
from meetup_desk.app.pack_opener import PackOpener
from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.door.open_door import PackPlace
from meetup_desk.ui.door.screen.closed_door import ClosedDoor
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say_error

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


class PackDoorController(QObject):
    """Opens the door of a pack, and leads back to the desk."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop

    def open(self, path: Path) -> None:
        """Open a pack; its passphrase is asked for."""
        desktop = self._desktop
        if desktop.frame is None:
            self._say_opening(path.name)
        PackOpener(
            desktop.window,
            desktop.jobs,
            desktop.look,
            asker=desktop.make_asker(),
            lang=lambda: desktop.languages.current,
            opened=self._show,
            failed=self._say_failed,
            left=self._return,
        ).open(path)

    def _say_opening(self, name: str) -> None:
        label = Label(page_titles.opening(name), size="section")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._desktop.show(label)

    def _return(self) -> None:
        """Go back to what was open before the pack."""
        if self._desktop.frame is None:
            self._desktop.open(self._desktop.path)

    def _show(self, place: PackPlace) -> None:
        desktop = self._desktop
        desktop.leave_desk()
        kept = desktop.kept_settings
        page = pack_page(
            desktop.look,
            desktop.jobs,
            desktop.languages,
            files=desktop.files,
            asker=desktop.make_asker(),
            setup=make_door_setup(kept.door, kept.keep_door, pack_printing(place.path)),
        )
        page.left.connect(lambda _place: self._close(place))
        desktop.show(page)
        page.open_place(place)

    def _close(self, place: PackPlace) -> None:
        """Show the closed door: a late scan must find nothing to fill in."""
        closed = ClosedDoor(self._desktop.look, place.path.name)
        closed.reopen_asked.connect(lambda: self._show(place))
        closed.left.connect(lambda: self._desktop.open(self._desktop.path))
        self._desktop.show(closed)

    def _say_failed(self, error: DeskError) -> None:
        desktop = self._desktop
        if desktop.frame is not None:
            desktop.frame.say_error(error)
        else:
            desktop.welcome(say_error(error.code, error.reason, desktop.languages.current, **error.facts))

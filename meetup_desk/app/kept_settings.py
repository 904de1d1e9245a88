"""The settings of this machine while the window is open: written whenever something is chosen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window is seen before any of it is imported
    from meetup_desk.app.settings import Settings
    from meetup_desk.ui.door.settings import DoorSettings
    from meetup_desk.ui.shell.main_window import Window
    from meetup_desk.ui.theme.look import Look


_RECENT = 8  # desks


class KeptSettings:
    """Holds the settings, and saves each change at once."""

    def __init__(self, settings: "Settings", file: Path) -> None:
        self.value = settings
        self._file = file
        self.save: Callable[[], object] = self.write  # the window says what a failure of it means

    def door(self) -> "DoorSettings":
        """Give those of a door on this machine."""
        from meetup_desk.app.door_settings import door_settings_of  # noqa: PLC0415 - needed by doors alone

        return door_settings_of(self.value)

    def keep_door(self, door: "DoorSettings") -> None:
        """Keep those of a door on this machine."""
        from meetup_desk.app.door_settings import with_door_settings  # noqa: PLC0415 - as above

        self.value = with_door_settings(self.value, door)
        self.save()

    def keep_tables(self, tables: str) -> None:
        """Keep how columns are arranged."""
        self.value = replace(self.value, tables=tables)
        self.save()

    def keep_operator(self, name: str) -> None:
        """Keep who sits at the desk."""
        self.value = replace(self.value, operator=name)
        self.save()

    def keep_lock_after(self, minutes: int) -> None:
        """Keep after how many minutes an encrypted desk is locked."""
        self.value = replace(self.value, lock_after=minutes)
        self.save()

    def set_window(self, look: "Look", language: str, desk: str, path: Path) -> None:
        """Take over how the window looks and speaks, and which desk is open; "" is the default one."""
        recent = [str(path), *(one for one in self.value.recent_desks if one != str(path))]
        self.value = replace(
            self.value,
            language=language,
            mode=look.mode,
            text_scale=look.theme.scale,
            compact=look.theme.compact,
            desk=desk,
            recent_desks=tuple(recent[:_RECENT]),
        )

    def set_geometry(self, window: "Window") -> None:
        """Take over where the window is."""
        from meetup_desk.app.window_geometry import geometry_of  # noqa: PLC0415 - as above

        geometry, maximized = geometry_of(window), window.isMaximized()
        self.value = replace(self.value, window_geometry=geometry, window_maximized=maximized)

    def write(self) -> None:
        """Write the file; DeskError `disk_full`, `not_writable`."""
        from meetup_desk.app import settings  # noqa: PLC0415 - the window is seen first

        settings.save(self._file, self.value)

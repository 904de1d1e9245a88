"""The camera, the sounds and the printer of a door, which goes on without them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.domain.verdicts import Severity
from meetup_desk.services.desk.gc_pauses import prefer_scans
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.ui.door.equipment.door_setup import DoorSetup
from meetup_desk.ui.door.equipment.screen_inhibitor import ScreenInhibitor
from meetup_desk.ui.door.equipment.sounds import Sounds
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.display import DoorDisplay
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.jobs import Jobs

if TYPE_CHECKING:
    pass


class Equipment(QObject):
    """Uses them as the settings say, and keeps what is chosen."""

    def __init__(
        self, display: DoorDisplay, model: DoorModel, jobs: Jobs, setup: DoorSetup, lang: Callable[[], str]
    ) -> None:
        super().__init__(display)
        self._display, self._model, self._jobs, self._setup = display, model, jobs, setup
        self._lang = lang
        self._is_open = False
        self.sounds = Sounds(setup.sounds_folder, self)
        self._awake = ScreenInhibitor(jobs, self, setup.stay_awake)
        self.keys = {
            Qt.Key.Key_F3: self.toggle_camera,
            Qt.Key.Key_F6: self.toggle_sound,
            Qt.Key.Key_F8: self.print_inside,
        }
        display.footer.camera_asked.connect(self.toggle_camera)
        display.footer.sound_asked.connect(self.toggle_sound)
        display.header.print_asked.connect(self.print_inside)
        display.header.print_button.setVisible(setup.print_inside is not None)
        camera_preview = display.footer.camera_preview
        camera_preview.code_read.connect(self._scan)
        camera_preview.opened.connect(display.refresh_prompt)
        camera_preview.lost.connect(self._show_no_camera)
        camera_preview.changed.connect(self._keep_settings)
        model.answered.connect(lambda _ask, answer: self.sounds.play(answer.severity))
        model.refused.connect(lambda _error: self.sounds.play(Severity.RED))
        model.inside_read.connect(self._print)

    @property
    def settings(self) -> DoorSettings:
        """The settings of the door on this computer."""
        return self._setup.settings()

    def set_open(self, *, is_open: bool) -> None:
        """Use everything while the door is open, and release it afterwards."""
        self._is_open = is_open
        prefer_scans(wanted=is_open)
        self._awake.keep(on=is_open)
        self._apply_settings()

    def _keep_settings(self, settings: DoorSettings) -> None:
        """Keep what was chosen, and apply it."""
        self._setup.keep_settings(settings)
        self._display.footer.field.setFocus()
        self._apply_settings()

    def toggle_camera(self) -> None:
        """Use the camera, or close it."""
        self._keep_settings(replace(self.settings, camera_on=not self.settings.camera_on))

    def toggle_sound(self) -> None:
        """Be silent, or sound again."""
        self._keep_settings(replace(self.settings, muted=not self.settings.muted))

    def print_inside(self) -> None:
        """Print who is inside."""
        self._display.footer.field.setFocus()
        if self._setup.print_inside is not None:
            self._model.ask_inside()

    def _apply_settings(self) -> None:
        settings = self.settings
        self.sounds.muted = settings.muted
        if self._is_open and not settings.muted:
            self.sounds.load()
        self._display.footer.show_settings(settings)
        self._display.footer.camera_preview.apply(settings, is_open=self._is_open)
        self._display.refresh_prompt()

    def _scan(self, text: str) -> None:
        self._model.scan(ScanRequest(text=text, typed=False, direction=self._display.footer.direction))

    def _show_no_camera(self) -> None:
        self._display.refresh_prompt()
        text = self.tr(
            "No camera found. Plug one in and it starts automatically. You can keep using the scanner or "
            "names."
        )
        if not self._display.footer.camera_preview.is_allowed:
            text = self.tr(
                "Meetup Desk isn’t allowed to use the camera. Allow it in the system’s privacy settings. "
                "You can keep using the scanner or names."
            )
        self._display.toast.say(text, trouble=True)

    def _print(self, open_door: OpenDoor, inside: list[InsideLine]) -> None:
        print_inside = self._setup.print_inside
        if print_inside is not None:
            lang = self._lang()
            self._jobs.run(lambda: print_inside(open_door, inside, lang), self._display.toast.say)

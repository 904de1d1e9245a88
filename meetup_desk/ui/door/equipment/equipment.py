"""What stands at the door beside the screen: camera, loudspeaker, paper. Without them the door goes on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.domain.verdicts import Severity
from meetup_desk.services.desk.gc_pauses import prefer_scans
from meetup_desk.services.door.source import Ask
from meetup_desk.ui.door.camera.camera_preview import cameras
from meetup_desk.ui.door.equipment.awake import Awake, Release, this_system
from meetup_desk.ui.door.equipment.sounds import Sounds
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.board import Board
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.jobs import Jobs

if TYPE_CHECKING:
    from meetup_desk.ui.door.camera.camera import FrameSource

Print = Callable[[OpenDoor, list[InsideLine], str], str]  # in a language; says what became of the paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Furnishing:
    """What a door finds where it is put up."""

    habits: Callable[[], DoorSettings]
    keep_habits: Callable[[DoorSettings], object]
    sounds: Path  # folder
    print_inside: Print | None = None  # None: there is nothing to print with
    cameras: "Callable[[], FrameSource]" = cameras
    stay_awake: Callable[[], Release] = this_system


class Equipment(QObject):
    """Has the camera and the sounds as they are wanted, and remembers how."""

    def __init__(
        self, board: Board, model: DoorModel, jobs: Jobs, furnishing: Furnishing, lang: Callable[[], str]
    ) -> None:
        super().__init__(board)
        self._board, self._model, self._jobs, self._furnishing = board, model, jobs, furnishing
        self._lang = lang
        self._open = False
        self.sounds = Sounds(furnishing.sounds, self)
        self._awake = Awake(jobs, self, furnishing.stay_awake)
        self.keys = {
            Qt.Key.Key_F3: self.turn_camera,
            Qt.Key.Key_F6: self.turn_sound,
            Qt.Key.Key_F8: self.print_inside,
        }
        board.foot.camera_asked.connect(self.turn_camera)
        board.foot.sound_asked.connect(self.turn_sound)
        board.head.print_asked.connect(self.print_inside)
        board.head.print.setVisible(furnishing.print_inside is not None)
        lookout = board.foot.lookout
        lookout.seen.connect(self._see)
        lookout.opened.connect(self._opened)
        lookout.gone.connect(self._gone)
        lookout.changed.connect(self.keep)
        model.answered.connect(lambda _ask, answer: self.sounds.play(answer.severity))
        model.refused.connect(lambda _error: self.sounds.play(Severity.RED))
        model.inside_came.connect(self._print)

    @property
    def habits(self) -> DoorSettings:
        """What this computer remembers."""
        return self._furnishing.habits()

    def be_ready(self, *, open_door: bool) -> None:
        """Have everything on while the door is open, and let others have it afterwards."""
        self._open = open_door
        prefer_scans(wanted=open_door)
        self._awake.keep(on=open_door)
        self._use()

    def keep(self, habits: DoorSettings) -> None:
        """Remember what was chosen, and do it."""
        self._furnishing.keep_habits(habits)
        self._board.foot.field.setFocus()
        self._use()

    def turn_camera(self) -> None:
        """Use the camera, or close it."""
        self.keep(replace(self.habits, camera_on=not self.habits.camera_on))

    def turn_sound(self) -> None:
        """Be silent, or sound again."""
        self.keep(replace(self.habits, muted=not self.habits.muted))

    def print_inside(self) -> None:
        """Print who is inside."""
        self._board.foot.field.setFocus()
        if self._furnishing.print_inside is not None:
            self._model.ask_inside()

    def _use(self) -> None:
        habits = self.habits
        self.sounds.muted = habits.muted
        if self._open and not habits.muted:
            self.sounds.load()
        self._board.foot.show_habits(habits)
        self._board.foot.lookout.follow(habits, open_door=self._open)
        self._board.invite()

    def _see(self, text: str) -> None:
        self._model.scan(Ask(text=text, typed=False, direction=self._board.foot.direction))

    def _opened(self) -> None:
        self._board.invite()

    def _gone(self) -> None:
        self._board.invite()
        words = self.tr("No camera is there. Plug one in, it starts by itself; scanner and names go on.")
        if not self._board.foot.lookout.allowed:
            words = self.tr(
                "This computer does not let Meetup Desk use the camera. Allow it in the system's privacy "
                "settings; scanner and names go on."
            )
        self._board.toast.say(words, trouble=True)

    def _print(self, post: OpenDoor, inside: list[InsideLine]) -> None:
        printing = self._furnishing.print_inside
        if printing is not None:
            lang = self._lang()
            self._jobs.run(lambda: printing(post, inside, lang), self._board.toast.say)

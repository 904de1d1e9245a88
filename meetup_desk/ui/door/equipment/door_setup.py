"""What the program gives to a door: its settings on this computer, its sounds, a printer and cameras."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.ui.cameras.frame_source import FrameSource
from meetup_desk.ui.door.camera.camera_preview import cameras
from meetup_desk.ui.door.equipment.screen_inhibitor import Release, this_system
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.settings import DoorSettings

PrintInside = Callable[
    [OpenDoor, list[InsideLine], str], str
]  # door, people, language; gives the sentence to show


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSetup:
    """Given to a door by the program."""

    settings: Callable[[], DoorSettings]
    keep_settings: Callable[[DoorSettings], object]
    sounds_folder: Path
    print_inside: PrintInside | None = None  # None: there is nothing to print with
    cameras: Callable[[], FrameSource] = cameras
    stay_awake: Callable[[], Release] = this_system

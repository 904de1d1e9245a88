"""Where the frames of a door's camera come from; importing this loads no QtMultimedia."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraDevice:
    """A camera that can be chosen."""

    key: str
    name: str


class FrameSource(Protocol):
    """Where frames come from: a camera, or a video file in its place.

    `lost` comes when it stops by itself, `devices_changed` when a camera was plugged in or out.
    """

    lost: SignalInstance
    devices_changed: SignalInstance

    def devices(self) -> list[CameraDevice]:
        """Give what can be chosen, the system's own choice first."""
        ...

    def is_allowed(self) -> bool:
        """Tell whether the system lets this program see: macOS asks the person once."""
        ...

    def start(self, key: str, sink: "QVideoSink") -> str | None:
        """Send frames of a device into a sink: the first where the key is not there; gives its key.

        Gives "" where no camera can be used, and None while the person is being asked: `devices_changed`
        comes with the answer.
        """
        ...

    def stop(self) -> None:
        """Send no more."""
        ...

"""The settings of a door that a computer keeps."""

from dataclasses import dataclass

from meetup_desk.services.papers.badge_settings import SingleBadgeSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSettings:
    """Chosen at the door, kept by the program."""

    name: str = ""  # of the door; empty: the usual one
    camera: str = ""  # key of the camera chosen; empty: the system's own choice
    camera_on: bool = False
    mirrored: bool = True  # people find the place for a code more easily in a mirror
    muted: bool = False
    badges: SingleBadgeSettings = SingleBadgeSettings()  # noqa: RUF009 - frozen; used by the pages of the desk too

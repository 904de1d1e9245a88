"""The settings of a door among those of this machine."""

from dataclasses import replace

from meetup_desk.app.settings import Settings
from meetup_desk.services.papers.badge_settings import SINGLE_STOCKS, SingleBadgeSettings
from meetup_desk.ui.door.settings import DoorSettings


def door_settings_of(settings: Settings) -> DoorSettings:
    """Give those of a door."""
    return DoorSettings(
        name=settings.door,
        camera=settings.door_camera,
        camera_on=settings.door_camera_on,
        mirrored=settings.door_mirrored,
        muted=settings.door_muted,
        badges=badge_settings_of(settings),
    )


def badge_settings_of(settings: Settings) -> SingleBadgeSettings:
    """Give how this machine prints single badges; an unknown stock is the usual one."""
    known = settings.badge_stock in SINGLE_STOCKS
    return SingleBadgeSettings(
        printer=settings.badge_printer,
        files=settings.badge_files,
        stock=settings.badge_stock if known else SingleBadgeSettings().stock,
        qr=settings.badge_qr,
        at_once=settings.badge_at_once,
    )


def with_door_settings(settings: Settings, door: DoorSettings) -> Settings:
    """Give the settings with these of a door."""
    return replace(
        settings,
        door=door.name,
        door_camera=door.camera,
        door_camera_on=door.camera_on,
        door_mirrored=door.mirrored,
        door_muted=door.muted,
        badge_printer=door.badges.printer,
        badge_files=door.badges.files,
        badge_stock=door.badges.stock,
        badge_qr=door.badges.qr,
        badge_at_once=door.badges.at_once,
    )

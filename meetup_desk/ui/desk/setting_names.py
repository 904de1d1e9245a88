"""The sections of the settings, and what each holds by name: found without building a page for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.ui.shell.page_entry import SettingName


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionEntry:
    """A section: its key, its icon, what it is called, and the names of what is in it."""

    key: str
    icon: str
    title: Callable[[], str]
    names: Callable[[], list[str]]
    of_desk: bool = True  # False: it is of this computer


def _appearance() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("AppearanceSettings", "Language"),
        translate("AppearanceSettings", "Appearance"),
        translate("AppearanceSettings", "Text size"),
        translate("AppearanceSettings", "Table rows"),
    ]


def _badges() -> list[str]:
    translate = QCoreApplication.translate
    return [translate("BadgeWay", "Print badges to"), translate("BadgeSettings", "Print test badge")]


def _operator() -> list[str]:
    return [QCoreApplication.translate("OperatorSettings", "Change name…")]


def _contact() -> list[str]:
    return [QCoreApplication.translate("ContactSettings", "Change contact…")]


def _calendars() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("CalendarSettings", "Choose location…"),
        translate("CalendarSettings", "Reminders in invites"),
    ]


def _backups() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("BackupSettings", "Back up now"),
        translate("BackupSettings", "Save backup…"),
        translate("BackupSettings", "Choose a second place…"),
        translate("BackupSettings", "Check desk"),
        translate("BackupSettings", "Show file"),
    ]


def _encryption() -> list[str]:
    return [QCoreApplication.translate("EncryptionSettings", "Encrypt the desk…")]


SECTIONS = (
    SectionEntry(
        key="appearance",
        icon="monitor",
        title=lambda: QCoreApplication.translate("SettingsPage", "Appearance and language"),
        names=_appearance,
        of_desk=False,
    ),
    SectionEntry(
        key="operator",
        icon="user",
        title=lambda: QCoreApplication.translate("SettingsPage", "Who is at the desk"),
        names=_operator,
        of_desk=False,
    ),
    SectionEntry(
        key="badges",
        icon="id-card",
        title=lambda: QCoreApplication.translate("SettingsPage", "Badge printing"),
        names=_badges,
        of_desk=False,
    ),
    SectionEntry(
        key="contact",
        icon="mail",
        title=lambda: QCoreApplication.translate("SettingsPage", "Contact"),
        names=_contact,
    ),
    SectionEntry(
        key="calendars",
        icon="calendar-sync",
        title=lambda: QCoreApplication.translate("SettingsPage", "Calendars"),
        names=_calendars,
    ),
    SectionEntry(
        key="backups",
        icon="database-backup",
        title=lambda: QCoreApplication.translate("SettingsPage", "Backups"),
        names=_backups,
    ),
    SectionEntry(
        key="encryption",
        icon="lock",
        title=lambda: QCoreApplication.translate("SettingsPage", "Encryption"),
        names=_encryption,
    ),
)


def setting_names() -> list[SettingName]:
    """Give every setting by its name and its section, for the palette."""
    return [
        SettingName(section=entry.key, place=entry.title(), name=name)
        for entry in SECTIONS
        for name in entry.names()
    ]

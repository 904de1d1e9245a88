"""Titles of the pages, apart from the pages: the sidebar is painted before they are built."""

from PySide6.QtCore import QCoreApplication


def today() -> str:
    """Say what the page of what waits is called."""
    return QCoreApplication.translate("Titles", "Today")


def events() -> str:
    """Say what the page of events is called."""
    return QCoreApplication.translate("Titles", "Events")


def open_event() -> str:
    """Say how an event is opened."""
    return QCoreApplication.translate("Titles", "Open event")


def people() -> str:
    """Say what the page of people is called."""
    return QCoreApplication.translate("Titles", "People")


def groups() -> str:
    """Say what the page of groups is called."""
    return QCoreApplication.translate("Titles", "Groups")


def venues() -> str:
    """Say what the page of venues is called."""
    return QCoreApplication.translate("Titles", "Venues")


def voices() -> str:
    """Say what the page of what people said is called."""
    return QCoreApplication.translate("Titles", "Voices")


def settings() -> str:
    """Say what the page of settings is called."""
    return QCoreApplication.translate("Titles", "Settings")


def about() -> str:
    """Say what the page about the program is called."""
    return QCoreApplication.translate("Titles", "About Meetup Desk")


def guide() -> str:
    """Say what the user guide is called."""
    return QCoreApplication.translate("Titles", "User guide")


def door() -> str:
    """Say what the page of the door is called."""
    return QCoreApplication.translate("Titles", "Door")


def new_event() -> str:
    """Say how a new event is begun."""
    return QCoreApplication.translate("Titles", "New event")


def open_another() -> str:
    """Say how another desk is opened."""
    return QCoreApplication.translate("Titles", "Open desk…")


def make_another() -> str:
    """Say how another desk is made."""
    return QCoreApplication.translate("Titles", "New desk…")


def open_pack() -> str:
    """Say how the door of a pack is opened."""
    return QCoreApplication.translate("Titles", "Open door pack…")


def door_closed() -> str:
    """Say that a door was closed."""
    return QCoreApplication.translate("Titles", "Door closed.")


def open_again() -> str:
    """Say how a door that was closed is opened again."""
    return QCoreApplication.translate("Titles", "Reopen door")


def pack_file() -> str:
    """Say what a door pack is."""
    return QCoreApplication.translate("Titles", "Meetup Desk door pack")


def save_backup() -> str:
    """Say how a backup is saved."""
    return QCoreApplication.translate("Titles", "Save backup…")


def introductions() -> str:
    """Say what the page of people who may be brought together is called."""
    return QCoreApplication.translate("Titles", "Introductions")


def history() -> str:
    """Say what the page of what was done is called."""
    return QCoreApplication.translate("Titles", "History")


def recent_desks() -> str:
    """Say what the desks that were open before are called."""
    return QCoreApplication.translate("Titles", "Recent desks")


def operator() -> str:
    """Say how one says who sits at the desk."""
    return QCoreApplication.translate("Titles", "Who is at the desk…")


def rename_desk() -> str:
    """Say how a desk is given another name."""
    return QCoreApplication.translate("Titles", "Rename desk…")


def move_desk() -> str:
    """Say how the file of a desk is moved."""
    return QCoreApplication.translate("Titles", "Move desk file…")


def lock_desk() -> str:
    """Say how an encrypted desk is locked."""
    return QCoreApplication.translate("Titles", "Lock desk")


def privacy() -> str:
    """Say what the page of personal data is called."""
    return QCoreApplication.translate("Titles", "Privacy")


def restore_backup() -> str:
    """Say how one goes back to a backup."""
    return QCoreApplication.translate("Titles", "Restore a backup…")


def pasted_list() -> str:
    """Name the file that a pasted list becomes."""
    return QCoreApplication.translate("Titles", "Pasted list")


def last_backup() -> str:
    """Say that a backup is made before the desk is left."""
    return QCoreApplication.translate("Titles", "Saving a backup…")


def without_backup() -> str:
    """Offer not to wait for it."""
    return QCoreApplication.translate("Titles", "Skip backup")


def backing_up() -> str:
    """Say that a backup is being made."""
    return QCoreApplication.translate("Titles", "Saving backup")


def desk_file() -> str:
    """Say what a desk's file is."""
    return QCoreApplication.translate("Titles", "Meetup Desk desk")


def close_window() -> str:
    """Say how the window is closed."""
    return QCoreApplication.translate("Titles", "Close window")


def opening(name: str) -> str:
    """Say that a desk is being opened."""
    return QCoreApplication.translate("Titles", "Opening {name}").format(name=name)


def import_calendar() -> str:
    """Say how a calendar file is imported."""
    return QCoreApplication.translate("Titles", "Import calendar file…")


def year_report() -> str:
    """Say how the report of a year is opened."""
    return QCoreApplication.translate("Titles", "Report of this year…")

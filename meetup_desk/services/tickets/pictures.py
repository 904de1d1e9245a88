"""Codes in pictures: a photo of a ticket, a screenshot, a scanned page."""

from pathlib import Path

from meetup_desk.tickets.qr_scan import read_picture


def codes_in(path: Path) -> list[str]:
    """Give the texts of the QR codes in a picture file, each once, in reading order.

    DeskError `file_missing`, `file_unreadable`, `file_too_large`.
    """
    return [found.text for found in read_picture(path)]

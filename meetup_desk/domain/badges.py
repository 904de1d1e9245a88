"""What a name badge tells of its bearer beside names."""

from enum import StrEnum


class BadgeRole(StrEnum):
    """What the bearer does at the event, as the band at the top shows it."""

    ORGANISER = "organiser"
    HELPER = "helper"
    ATTENDEE = "attendee"

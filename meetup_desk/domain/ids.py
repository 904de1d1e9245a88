"""Identities: small integers inside the desk, UUIDv7 for everything that can leave it."""

from typing import NewType
from uuid import UUID

ChangeId = NewType("ChangeId", int)
DoorId = NewType("DoorId", int)
EventId = NewType("EventId", int)
GroupId = NewType("GroupId", int)
ListId = NewType("ListId", int)
PartId = NewType("PartId", int)
PersonId = NewType("PersonId", int)
RoomId = NewType("RoomId", int)
RsvpId = NewType("RsvpId", int)
ScanId = NewType("ScanId", int)
SeriesId = NewType("SeriesId", int)
TicketId = NewType("TicketId", int)
VenueId = NewType("VenueId", int)

Uid = UUID

UNSAVED = 0  # the integer id of a value that no desk holds yet


def uuid7(now_us: int, entropy: bytes) -> Uid:
    """Lay out a UUIDv7 (RFC 9562, 5.7) from an instant in microseconds UTC and 10 random bytes."""
    return UUID(bytes=uuid7_bytes(now_us, entropy))


def uuid7_bytes(now_us: int, entropy: bytes) -> bytes:
    """Lay out the 16 bytes of a UUIDv7, for where thousands are made at once."""
    milliseconds = (now_us // 1000) & 0xFFFF_FFFF_FFFF
    rand_a = int.from_bytes(entropy[:2], "big") & 0x0FFF
    rand_b = int.from_bytes(entropy[2:10], "big") & 0x3FFF_FFFF_FFFF_FFFF
    return ((milliseconds << 80) | (0x7 << 76) | (rand_a << 64) | (0b10 << 62) | rand_b).to_bytes(16, "big")

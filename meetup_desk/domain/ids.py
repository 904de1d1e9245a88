"""Identities: small integers inside the desk, UUIDv7 for everything that can leave it."""

from typing import NewType
from uuid import UUID

ChangeId = NewType("ChangeId", int)
DoorId = NewType("DoorId", int)
EventId = NewType("EventId", int)
GroupId = NewType("GroupId", int)
IncidentId = NewType("IncidentId", int)
IntroductionId = NewType("IntroductionId", int)
ListId = NewType("ListId", int)
MembershipId = NewType("MembershipId", int)
NeedOfferId = NewType("NeedOfferId", int)
NoticeId = NewType("NoticeId", int)
PartId = NewType("PartId", int)
PersonId = NewType("PersonId", int)
RefusedImportId = NewType("RefusedImportId", int)
RoomId = NewType("RoomId", int)
RsvpId = NewType("RsvpId", int)
ScanId = NewType("ScanId", int)
SavedFileId = NewType("SavedFileId", int)
SeatingId = NewType("SeatingId", int)
SeatingRoundId = NewType("SeatingRoundId", int)
SeatingTableId = NewType("SeatingTableId", int)
SeriesId = NewType("SeriesId", int)
StrikeId = NewType("StrikeId", int)
SessionId = NewType("SessionId", int)
SurveyId = NewType("SurveyId", int)
TicketId = NewType("TicketId", int)
VenueId = NewType("VenueId", int)
VoiceId = NewType("VoiceId", int)

Uid = UUID

UNSAVED = 0  # the integer id of a value that no desk holds yet


_VERSION_7 = (0x7 << 76) | (0b10 << 62)  # version and variant; the rest of the lower 80 bits is random
_RANDOM = (0x0FFF << 64) | 0x3FFF_FFFF_FFFF_FFFF


def uuid7(now_us: int, entropy: bytes) -> Uid:
    """Lay out a UUIDv7 (RFC 9562, 5.7) from an instant in microseconds UTC and 10 random bytes."""
    return UUID(bytes=uuid7_bytes(now_us, entropy))


def uuid7_bytes(now_us: int, entropy: bytes) -> bytes:
    """Lay out the 16 bytes of a UUIDv7, for where thousands are made at once."""
    random = int.from_bytes(entropy[:10], "big") & _RANDOM
    return (((now_us // 1000) << 80) | _VERSION_7 | random).to_bytes(16, "big")

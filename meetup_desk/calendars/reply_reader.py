"""One VEVENT of a REPLY, COUNTER or REFRESH, read into what an attendee answers (RFC 5546, 3.2)."""

import re

from meetup_desk.calendars.content_lines import ComponentLines
from meetup_desk.calendars.event_reader import LONGEST_TITLE, EventReader, flat
from meetup_desk.calendars.incoming_calendar import IncomingReply
from meetup_desk.calendars.incoming_times import read_stamp
from meetup_desk.calendars.refused import RefusedError
from meetup_desk.calendars.sequence import sequence_of


def read_reply(part: ComponentLines, method: str, reader: EventReader) -> IncomingReply:
    """Read an answer; RefusedError `not_one_attendee`, `no_uid`, and those of `EventReader`."""
    attendees = list({_address(line.value): line for line in part.all("ATTENDEE")}.values())
    if len(attendees) != 1:
        raise RefusedError("not_one_attendee", str(len(attendees)))
    if not part.text("UID"):
        raise RefusedError("no_uid")
    attendee, date = attendees[0], reader.recurrence_id(part)
    return IncomingReply(
        line=part.number,
        method=method,
        uid=part.text("UID"),
        occurrence=date.instant if date else None,
        email=_address(attendee.value),
        name=flat(attendee.params.get("CN", "")),
        partstat=attendee.params.get("PARTSTAT", "NEEDS-ACTION").upper() if method != "REFRESH" else "",
        sequence=sequence_of(part),
        stamp=read_stamp(part.get("DTSTAMP")),
        comment=part.text("COMMENT")[:LONGEST_TITLE],
        proposed=reader.plan(part) if method == "COUNTER" else None,
    )


def _address(value: str) -> str:
    return re.sub(r"^mailto:", "", value.strip(), flags=re.IGNORECASE).strip().lower()

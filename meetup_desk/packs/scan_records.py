"""A scan record: what a door laptop writes down of one reading, as a line of JSON."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from meetup_desk.domain.authority import WrongPins
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, Verdict

_MOST = 1 << 62  # of times and clocks
_CROWD = 1_000_000  # people
_LONGEST = 2_000  # characters of a reason or a name


class ScanRecord(NamedTuple):
    """One reading at a door laptop.

    Uids are their 16 bytes, and this is a tuple: tens of thousands are read at once.
    """

    uid: bytes
    seq: int  # 1, 2, 3 ... at this door
    at: Instant  # the laptop's own clock
    clock: int  # hybrid logical clock, as a scan's
    entry_list: bytes
    verdict: Verdict
    severity: Severity
    ticket: bytes | None = None
    rsvp: bytes | None = None
    number: str = ""  # of the ticket, in hex, where the pack does not know it
    kind: ScanKind = ScanKind.CODE
    direction: Direction = Direction.IN
    people: int = 0  # negative when taken back
    overridden: bool = False
    overrode: Verdict | None = None
    reason: str = ""
    undoes: bytes | None = None
    slip: int | None = None  # number on a walk-in's slip
    name: str = ""  # of a walk-in, where they gave one
    phone: str = ""  # likewise, E.164
    consent: bool = False  # a walk-in agreed that the desk keeps both
    party: int = 0  # people of a ticket that the pack does not know, as they said at the door


_DECODE = json.JSONDecoder().raw_decode
_KINDS = {str(kind): kind for kind in ScanKind}
_DIRECTIONS = {str(direction): direction for direction in Direction}
_VERDICTS = {str(verdict): verdict for verdict in Verdict}
_SEVERITIES = {str(severity): severity for severity in Severity}


def batch_text(records: Sequence[ScanRecord]) -> str:
    """Write records that belong together on one line; what is at its default is left out."""
    rows = [
        {
            "uid": r.uid.hex(),
            "seq": r.seq,
            "at": r.at,
            "clock": r.clock,
            "list": r.entry_list.hex(),
            "ticket": r.ticket.hex() if r.ticket else None,
            "rsvp": r.rsvp.hex() if r.rsvp else None,
            "number": r.number,
            "kind": str(r.kind),
            "direction": str(r.direction),
            "count": r.people,
            "verdict": str(r.verdict),
            "severity": str(r.severity),
            "overridden": r.overridden,
            "overrode": str(r.overrode) if r.overrode else None,
            "reason": r.reason,
            "undoes": r.undoes.hex() if r.undoes else None,
            "slip": r.slip,
            "name": r.name,
            "phone": r.phone,
            "consent": r.consent,
            "party": r.party,
        }
        for r in records
    ]
    kept = [{key: value for key, value in row.items() if value not in (None, "", False)} for row in rows]
    return json.dumps(kept, separators=(",", ":"))


def wrong_pins_text(wrong_pins: WrongPins) -> str:
    """Write wrong PINs as a line of their own among the scans, which no scan is."""
    return json.dumps({"wrong_pins": wrong_pins.tries, "last": wrong_pins.last}, separators=(",", ":"))


def read_line(text: str) -> "list[ScanRecord] | WrongPins":
    """Read the records of a line, or what it says of PINs; ValueError when it is neither."""
    try:
        rows, end = _DECODE(text)  # a third of what `json.loads` takes for so short a text
        if end != len(text):
            raise ValueError("no records")
        if type(rows) is dict:
            last = Instant(_number(rows["last"], 0, _MOST))
            return WrongPins(tries=_number(rows["wrong_pins"], 0, _CROWD), last=last)
        return [_record(row) for row in rows]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no records") from error


def _record(row: dict[str, Any]) -> ScanRecord:
    return ScanRecord(
        uid=_uid(row["uid"]),
        seq=_number(row["seq"], 1, _MOST),
        at=Instant(_number(row["at"], 0, _MOST)),
        clock=_number(row["clock"], 0, _MOST),
        entry_list=_uid(row["list"]),
        ticket=_uid(row["ticket"]) if "ticket" in row else None,
        rsvp=_uid(row["rsvp"]) if "rsvp" in row else None,
        number=bytes.fromhex(row["number"]).hex() if "number" in row else "",
        kind=_KINDS[row.get("kind", "code")],
        direction=_DIRECTIONS[row.get("direction", "in")],
        people=_number(row.get("count", 0), -_CROWD, _CROWD),
        verdict=_VERDICTS[row["verdict"]],
        severity=_SEVERITIES[row["severity"]],
        overridden=bool(row.get("overridden", False)),
        overrode=_VERDICTS[row["overrode"]] if "overrode" in row else None,
        reason=_text(row["reason"]) if "reason" in row else "",
        undoes=_uid(row["undoes"]) if "undoes" in row else None,
        slip=_number(row["slip"], 1, _CROWD) if "slip" in row else None,
        name=_text(row["name"]) if "name" in row else "",
        phone=_text(row["phone"]) if "phone" in row else "",
        consent=bool(row.get("consent", False)),
        party=_number(row.get("party", 0), 0, _CROWD),
    )


def _uid(text: str) -> bytes:
    if len(text) != 32:  # so that no blank is among the digits
        raise ValueError("no uid")
    return bytes.fromhex(text)


def _number(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise ValueError("out of bounds")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError("no text")
    return value if value.isascii() else value.encode("utf-8", "replace").decode()  # no half surrogate pair

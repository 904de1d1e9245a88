"""A scan record: what a door laptop writes down of one reading, as a line of JSON."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, Verdict

_MOST = 1 << 62  # of times and clocks
_CROWD = 1_000_000  # people
_LONGEST = 2_000  # characters of a reason or a name


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRecord:
    """One reading at a door laptop. `count` is people: negative when taken back."""

    uid: Uid
    seq: int  # 1, 2, 3 ... at this door
    at: Instant  # the laptop's own clock
    clock: int  # hybrid logical clock, as a scan's
    entry_list: Uid
    ticket: Uid | None = None
    rsvp: Uid | None = None
    number: str = ""  # of the ticket, in hex, where the pack does not know it
    kind: ScanKind = ScanKind.CODE
    direction: Direction = Direction.IN
    count: int = 0
    verdict: Verdict
    severity: Severity
    overridden: bool = False
    reason: str = ""
    undoes: Uid | None = None
    slip: int | None = None  # number on a walk-in's slip
    name: str = ""  # of a walk-in, where they gave one


def batch_text(records: Sequence[ScanRecord]) -> str:
    """Write records that belong together on one line; what is at its default is left out."""
    rows = [
        {
            "uid": r.uid.hex,
            "seq": r.seq,
            "at": r.at,
            "clock": r.clock,
            "list": r.entry_list.hex,
            "ticket": r.ticket.hex if r.ticket else None,
            "rsvp": r.rsvp.hex if r.rsvp else None,
            "number": r.number,
            "kind": str(r.kind),
            "direction": str(r.direction),
            "count": r.count,
            "verdict": str(r.verdict),
            "severity": str(r.severity),
            "overridden": r.overridden,
            "reason": r.reason,
            "undoes": r.undoes.hex if r.undoes else None,
            "slip": r.slip,
            "name": r.name,
        }
        for r in records
    ]
    kept = [{key: value for key, value in row.items() if value not in (None, "", False)} for row in rows]
    return json.dumps(kept, separators=(",", ":"))


def read_batch(text: str | bytes) -> list[ScanRecord]:
    """Read the records of a line; ValueError when they are none."""
    try:
        return [_record(row) for row in json.loads(text)]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no records") from error


def _record(row: dict[str, Any]) -> ScanRecord:
    return ScanRecord(
        uid=Uid(row["uid"]),
        seq=_number(row["seq"], 1, _MOST),
        at=Instant(_number(row["at"], 0, _MOST)),
        clock=_number(row["clock"], 0, _MOST),
        entry_list=Uid(row["list"]),
        ticket=_uid(row, "ticket"),
        rsvp=_uid(row, "rsvp"),
        number=bytes.fromhex(row.get("number", "")).hex(),
        kind=ScanKind(row.get("kind", ScanKind.CODE)),
        direction=Direction(row.get("direction", Direction.IN)),
        count=_number(row.get("count", 0), -_CROWD, _CROWD),
        verdict=Verdict(row["verdict"]),
        severity=Severity(row["severity"]),
        overridden=bool(row.get("overridden", False)),
        reason=_text(row.get("reason", "")),
        undoes=_uid(row, "undoes"),
        slip=_number(row["slip"], 1, _CROWD) if "slip" in row else None,
        name=_text(row.get("name", "")),
    )


def _uid(row: dict[str, Any], key: str) -> Uid | None:
    return Uid(row[key]) if key in row else None


def _number(value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise ValueError("out of bounds")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError("no text")
    return value.encode("utf-8", "replace").decode()  # half a surrogate pair is no text for a desk

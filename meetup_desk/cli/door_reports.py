"""What a report of doors says to scripts: wrong entries, scans that do not count, wrong clocks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.times import DAY, SECOND, Instant

if TYPE_CHECKING:
    from meetup_desk.domain.door_reports import OutdatedEntry, SetAsideScan, WrongClock


def entry_value(door: str, at: Instant, people: int, scan: UUID, tz: str) -> dict[str, Any]:
    """Give an entry: when, where and how many people."""
    return {"door": door, "at": iso(at, tz), "count": people, "scan": str(scan)}


def outdated_value(entry: "OutdatedEntry", tz: str) -> dict[str, Any]:
    """Give an entry that the desk would have refused, with the keys of a conflict and more."""
    return {
        "kind": "let_in_although",
        "ticket": None if entry.ticket is None else str(entry.ticket),
        "name": entry.name,
        "entries": [entry_value(entry.door, entry.at, entry.people, entry.scan, tz)],
        "why": str(entry.why),
        "since": None if entry.since is None else iso(entry.since, tz),
        "list": entry.list_name,
        "settled": None,
        "note": "",
    }


def aside_value(entry: "SetAsideScan", tz: str) -> dict[str, Any]:
    """Give a scan that counts nothing, with the keys of a conflict and more."""
    return {
        "kind": "set_aside",
        "ticket": None,
        "name": entry.name,
        "entries": [entry_value(entry.door, entry.at, entry.people, entry.scan, tz)],
        "why": str(entry.why),
        "scan_kind": entry.kind,
        "new_name": entry.new_name,
        "settled": None,
        "note": "",
    }


def set_aside_values(
    clocks: "Sequence[WrongClock]", aside: "Sequence[SetAsideScan]", tz: str
) -> list[dict[str, Any]]:
    """Give what an organiser has to look at, by door and reason: clocks a day ahead, what counts nothing."""
    values: list[dict[str, Any]] = [
        {"door": clock.door, "scans": clock.scans, "ahead_seconds": clock.ahead // SECOND, "reason": "clock"}
        for clock in clocks
        if clock.ahead > DAY
    ]
    for door, why in dict.fromkeys((scan.door, scan.why) for scan in aside):
        entries = [aside_value(scan, tz) for scan in aside if (scan.door, scan.why) == (door, why)]
        values.append(
            {"door": door, "scans": len(entries), "ahead_seconds": 0, "reason": str(why), "entries": entries}
        )
    return values


def clock_value(clock: "WrongClock") -> dict[str, Any]:
    """Give a clock that is proven wrong."""
    return {
        "door": clock.door,
        "scans": clock.scans,
        "ahead_seconds": clock.ahead // SECOND,
        "behind_seconds": clock.behind // SECOND,
    }

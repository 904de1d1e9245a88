"""The columns of a list of scans: one table of them, whatever the format."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.verdicts import Verdict
from meetup_desk.store.scan_lists import ScanFacts
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import has, say

Cell = str | int | datetime | None


class ScanColumn(NamedTuple):
    """What a column says of a scan: in codes for scripts, and in words for people."""

    key: str
    value: Callable[[ScanFacts, str], object]  # of the time zone; as JSON
    cell: Callable[[ScanFacts, str, str], Cell]  # of the language and the time zone


def outcome(scan: ScanFacts) -> str:
    """Give what became of a scan: `accepted`, `refused`, `noted` (an exit of somebody who was never scanned
    in), `undone`, `undo`, `rename` or `set_aside`.
    """
    if scan.set_aside is not None:
        return "set_aside"
    if scan.kind in (ScanKind.UNDO, ScanKind.RENAME):
        return scan.kind
    if scan.undone:
        return "undone"
    if scan.people > 0:
        return "accepted"
    return "noted" if scan.verdict == Verdict.NOT_INSIDE else "refused"


def why(scan: ScanFacts, lang: str) -> str:
    """Say why: what was overridden and for which reason, or why it counts nothing."""
    parts = []
    if scan.set_aside is not None:
        parts.append(say(f"aside.{scan.set_aside}", lang))
    if scan.overrode:
        parts.append(say("scans.overrode", lang, verdict=say(f"verdict.{scan.overrode}", lang)))
    return " · ".join([*parts, scan.reason] if scan.reason else parts)


def _plain(key: str, value: Callable[[ScanFacts], str | int | None]) -> ScanColumn:
    return ScanColumn(key, lambda scan, _tz: value(scan), lambda scan, _lang, _tz: value(scan))


def _coded(key: str, value: Callable[[ScanFacts], str]) -> ScanColumn:
    return ScanColumn(
        key, lambda scan, _tz: value(scan), lambda scan, lang, _tz: _word(key, value(scan), lang)
    )


def _word(key: str, code: str, lang: str) -> str:
    word = f"verdict.{code}" if key == "verdict" else f"scans.{key}.{code}"
    return say(word, lang) if has(word) else code


_moment = lru_cache(maxsize=64)(moment_of)  # a scan's three times are mostly one


def _time(key: str, at: Callable[[ScanFacts], Instant]) -> ScanColumn:
    return ScanColumn(
        key,
        lambda scan, tz: _moment(at(scan), tz).isoformat(timespec="milliseconds"),
        lambda scan, _lang, tz: _moment(at(scan), tz).replace(tzinfo=None, microsecond=0),
    )


def _flag(key: str, value: Callable[[ScanFacts], int]) -> ScanColumn:
    return ScanColumn(
        key,
        lambda scan, _tz: bool(value(scan)),
        lambda scan, lang, _tz: say("scans.yes", lang) if value(scan) else "",
    )


def _uid(uid: bytes | None) -> str | None:
    return None if uid is None else str(Uid(bytes=uid))


COLUMNS = (
    _time("at", lambda scan: scan.at),
    _plain("door", lambda scan: scan.door),
    _plain("list", lambda scan: scan.entry_list),
    _plain("name", lambda scan: scan.name),
    _plain("affiliation", lambda scan: scan.affiliation or ""),
    _coded("outcome", outcome),
    _coded("direction", lambda scan: scan.direction),
    _plain("count", lambda scan: scan.people),
    _plain("party", lambda scan: scan.party),
    _coded("verdict", lambda scan: scan.verdict),
    ScanColumn("why", lambda scan, _tz: scan.reason, lambda scan, lang, _tz: why(scan, lang)),
    _coded("kind", lambda scan: scan.kind),
    _flag("overridden", lambda scan: scan.overridden),
    ScanColumn("overrode", lambda scan, _tz: scan.overrode, lambda *_: None),
    _flag("undone", lambda scan: scan.undone),
    ScanColumn("set_aside", lambda scan, _tz: scan.set_aside, lambda *_: None),
    _plain("claimed", lambda scan: scan.claimed or None),
    ScanColumn(
        "short",
        lambda scan, _tz: scan.short,
        lambda scan, _lang, _tz: show_short(scan.short) if scan.short else "",
    ),
    _flag("pack", lambda scan: scan.at_pack),
    _plain("by", lambda scan: scan.actor),
    _time("device_at", lambda scan: scan.device_at),
    _time("received_at", lambda scan: scan.received_at),
    _plain("scan", lambda scan: _uid(scan.uid)),
    _plain("undoes", lambda scan: _uid(scan.undoes)),
    _plain("rsvp", lambda scan: _uid(scan.rsvp)),
    _plain("ticket", lambda scan: _uid(scan.ticket)),
)
_FOR_SCRIPTS = frozenset(
    {"overridden", "overrode", "undone", "set_aside", "pack", "undoes", "rsvp", "ticket"}
)
IN_WORDS = tuple(column for column in COLUMNS if column.key not in _FOR_SCRIPTS)
"""For people, `outcome` and `why` say in words what the others tell scripts in codes."""


def value_of(scan: ScanFacts, tz: str) -> dict[str, object]:
    """Give a scan as scripts read it."""
    return {column.key: column.value(scan, tz) for column in COLUMNS}

"""Columns of a list of scans: a new one is one line here, and its heading in `words/headings.py`."""

from collections.abc import Callable
from functools import lru_cache

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.verdicts import Verdict
from meetup_desk.services.desk.list_columns import InTerminal, ListColumn, for_scripts, plain
from meetup_desk.store.scan_lists import ScanFacts
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import has, say

ScanColumn = ListColumn[ScanFacts]


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


def _coded(key: str, code: Callable[[ScanFacts], str], terminal: InTerminal | None = None) -> ScanColumn:
    return ListColumn(
        key,
        lambda scan, read_as: _word(key, code(scan), read_as.lang),
        lambda scan, _: code(scan),
        terminal=terminal,
    )


def _word(key: str, code: str, lang: str) -> str:
    word = f"verdict.{code}" if key == "verdict" else f"scans.{key}.{code}"
    return say(word, lang) if has(word) else code


_moment = lru_cache(maxsize=64)(moment_of)  # a scan's three times are mostly one


def _time(key: str, at: Callable[[ScanFacts], Instant], terminal: InTerminal | None = None) -> ScanColumn:
    return ListColumn(
        key,
        lambda scan, read_as: _moment(at(scan), read_as.tz).replace(tzinfo=None, microsecond=0),
        lambda scan, read_as: _moment(at(scan), read_as.tz).isoformat(timespec="milliseconds"),
        terminal=terminal,
    )


def _uid(uid: bytes | None) -> str | None:
    return None if uid is None else str(Uid(bytes=uid))


COLUMNS: tuple[ScanColumn, ...] = (
    _time("at", lambda scan: scan.at, InTerminal(1)),
    plain("door", lambda scan: scan.door, terminal=InTerminal(2)),
    plain("list", lambda scan: scan.entry_list),
    plain("name", lambda scan: scan.name, terminal=InTerminal(3)),
    plain("affiliation", lambda scan: scan.affiliation or ""),
    _coded("outcome", outcome, InTerminal(4)),
    _coded("direction", lambda scan: scan.direction, InTerminal(5)),
    plain("count", lambda scan: scan.people, terminal=InTerminal(6, to_right=True)),
    plain("party", lambda scan: scan.party),
    _coded("verdict", lambda scan: scan.verdict, InTerminal(7)),
    ListColumn(
        "why",
        lambda scan, read_as: why(scan, read_as.lang),
        lambda scan, _: scan.reason,
        terminal=InTerminal(8),
    ),
    _coded("kind", lambda scan: scan.kind),
    for_scripts("overridden", lambda scan: bool(scan.overridden)),
    for_scripts("overrode", lambda scan: scan.overrode),
    for_scripts("undone", lambda scan: bool(scan.undone)),
    for_scripts("set_aside", lambda scan: scan.set_aside),
    plain("claimed", lambda scan: scan.claimed or None),
    ListColumn(
        "short", lambda scan, _: show_short(scan.short) if scan.short else "", lambda scan, _: scan.short
    ),
    for_scripts("pack", lambda scan: bool(scan.at_pack)),
    plain("by", lambda scan: scan.actor),
    _time("device_at", lambda scan: scan.device_at),
    _time("received_at", lambda scan: scan.received_at),
    plain("scan", lambda scan: _uid(scan.uid)),
    for_scripts("undoes", lambda scan: _uid(scan.undoes)),
    for_scripts("rsvp", lambda scan: _uid(scan.rsvp)),
    for_scripts("ticket", lambda scan: _uid(scan.ticket)),
)

"""Whether what was read is a pack in every detail: anybody can sign one, and a door must not fall over it.

Whatever is wrong raises ValueError. Rows are looked at by columns and by the kinds of their values, since a
pack may have 50,000 of them.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ListRule
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.packs.pack import PackList, PackParty, PackTicket, PackWalked
from meetup_desk.packs.voucher import Voucher

N = TypeVar("N", PackParty, PackTicket, PackWalked)
Row = list[Any]
Kinds = tuple[type, ...]

_NUMBER, _MAYBE, _TEXT, _YES_NO = (int,), (int, type(None)), (str,), (bool,)
_PARTY: tuple[Kinds, ...] = (
    *(_TEXT, _TEXT, _TEXT, _TEXT, _TEXT, _NUMBER, _YES_NO, _MAYBE),
    *(_TEXT, _TEXT, _TEXT, _TEXT, _YES_NO, _TEXT, _TEXT, _TEXT, _TEXT, _TEXT),
)
_TICKET: tuple[Kinds, ...] = (_TEXT, _TEXT, _TEXT, _MAYBE, _YES_NO)
_WALKED: tuple[Kinds, ...] = (_NUMBER, _NUMBER, _MAYBE, _TEXT)

_CROWD = 1_000_000  # people, or places among them
_LONGEST = 20_000  # characters of one text
_FIRST_YEAR, _LAST_YEAR = 1970, 2200
_LATEST = 7_258_118_400_000_000  # the year 2200, microseconds
# As `roles.hash_of` writes it, at most at its cost (100 MB, two passes): a file must not ask for more.
_PIN = re.compile(r"\$argon2id\$v=19\$m=[1-9][0-9]{0,4},t=[12],p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}")
_STATUSES = frozenset(map(str, RsvpStatus))


def require(holds: object) -> None:
    """Raise ValueError unless something holds."""
    if not holds:
        raise ValueError("no pack")


def checked_parties(rows: Sequence[Row]) -> list[PackParty]:
    """Look at the rows of parties, and give them by the names of their columns."""
    _check_rows(rows, _PARTY)
    parties = _named(PackParty, rows)
    _check_hex((party.uid for party in parties), 16)
    require({party.status for party in parties} <= _STATUSES)
    _check_numbers((party.party for party in parties), _CROWD)
    positions = (party.waitlist_position for party in parties)
    _check_numbers((position for position in positions if position is not None), _CROWD)
    return parties


def checked_tickets(rows: Sequence[Row], parties: int) -> list[PackTicket]:
    """Look at the rows of tickets for so many parties, and give them by the names of their columns."""
    _check_rows(rows, _TICKET)
    tickets = _named(PackTicket, rows)
    _check_hex((ticket.number for ticket in tickets), 8)
    _check_hex((ticket.uid for ticket in tickets), 16)
    _check_numbers((ticket.party for ticket in tickets if ticket.party is not None), parties - 1)
    return tickets


def checked_list(row: Row, parties: int) -> PackList:
    """Look at what was read of one list of so many parties, and give it."""
    uid, name, opens_at, closes_at, reentry, walked, rule, statuses, capacity, included = row
    _check_hex([uid], 16)
    check_texts([name])
    require(type(reentry) is bool)
    check_times(at for at in (opens_at, closes_at) if at is not None)
    check_numbers([] if capacity is None else [capacity], _CROWD)
    check_numbers([] if included is None else included, parties - 1)
    return PackList(
        uid=Uid(uid),
        name=name,
        opens_at=opens_at,
        closes_at=closes_at,
        reentry=reentry,
        rule=ListRule(rule),
        statuses=frozenset(map(RsvpStatus, statuses)),
        capacity=capacity,
        parties=included,
        walked=_checked_walked(walked, parties),
    )


def _checked_walked(walked: dict[str, Row], parties: int) -> dict[int, PackWalked]:
    """Look at how many of each party walked, and give it by the place of the party."""
    require(type(walked) is dict)
    places = list(map(int, walked))
    check_numbers(places, parties - 1)
    rows = list(walked.values())
    _check_rows(rows, _WALKED)
    counts = _named(PackWalked, rows)
    _check_numbers((count.entered for count in counts), _CROWD, least=-_CROWD)
    _check_numbers((count.left for count in counts), _CROWD, least=-_CROWD)
    check_times(count.first_at for count in counts if count.first_at is not None)
    return dict(zip(places, counts, strict=True))


def check_plan(plan: Plan) -> None:
    """Look at when an event is."""
    ZoneInfo(plan.tz)
    require(type(plan.all_day) is bool and plan.start <= plan.end)
    require(plan.start.tzinfo is None and plan.end.tzinfo is None)
    require(plan.start.year >= _FIRST_YEAR and plan.end.year <= _LAST_YEAR)


def check_voucher(voucher: Voucher) -> None:
    """Look at a voucher, which a desk has signed."""
    check_times((voucher.made_at, voucher.expires_at))
    check_texts([voucher.name, *voucher.lists.values()])
    _check_hex(voucher.lists, 16)


def check_pin(pin_hash: str) -> None:
    """Look at the hash of a PIN, or at none."""
    require(not pin_hash or _PIN.fullmatch(pin_hash))


def check_texts(texts: Iterable[object]) -> None:
    """See that these are texts, of a length that can be shown."""
    require(all(type(text) is str and len(text) <= _LONGEST for text in texts))


def check_times(times: Iterable[Instant]) -> None:
    """See that these are instants that a calendar has."""
    check_numbers(times, _LATEST)


def check_numbers(numbers: Iterable[int], most: int, least: int = 0) -> None:
    """See that these are whole numbers within bounds."""
    listed = list(numbers)
    require(all(type(number) is int for number in listed))
    _check_numbers(listed, most, least)


def _check_numbers(numbers: Iterable[int], most: int, least: int = 0) -> None:
    listed = list(numbers)
    require(not listed or (min(listed) >= least and max(listed) <= most))


def _check_rows(rows: Sequence[Row], columns: Sequence[Kinds]) -> None:
    require(type(rows) is list and set(map(type, rows)) <= {list})
    for kinds in {tuple(map(type, row)) for row in rows}:
        require(len(kinds) == len(columns) and all(map(_is_one_of, kinds, columns)))
    for place, kinds in enumerate(columns):
        if kinds == _TEXT:
            require(max((len(row[place]) for row in rows), default=0) <= _LONGEST)


def _named(kind: type[N], rows: Sequence[Row]) -> list[N]:
    """Give rows, which have as many columns as it takes, by name; `_make` would take four times as long."""
    return list(map(partial(tuple.__new__, kind), rows))


def _is_one_of(kind: type, kinds: Collection[type]) -> bool:
    return kind in kinds


def _check_hex(texts: Iterable[str], size: int) -> None:
    """See that these are so many bytes in hex each; blanks among the digits are none."""
    listed = list(texts)
    require({len(text) for text in listed} <= {2 * size})
    require(len(bytes.fromhex("".join(listed))) == size * len(listed))

"""A durable check-in through the service, against the same by bare statements on the same schema."""

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from meetup_desk.domain.events import Event
from meetup_desk.domain.verdicts import Verdict
from meetup_desk.services.door.desk_door import DeskDoor
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort
from meetup_desk.services.services import Services
from meetup_desk.store.file import driver
from tests.benchmarks.measuring import Line, compared, in_turns, middle
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, admit, codes, opened, the_event

WHAT = "a durable check-in"
LIMIT = 3.0
LIMIT_OF_A_CROWD = 1.2

_LOOKUP = (
    "SELECT t.id, t.rsvp_id, t.revoked_at, r.status, r.party, p.name FROM ticket t"
    " JOIN rsvp r ON r.id = t.rsvp_id JOIN person p ON p.id = r.person_id WHERE t.number = ?"
)
_TEST = "SELECT coalesce(sum(count), 0) FROM scan WHERE rsvp_id = ? AND list_id = ?"
_INSERT = (
    "INSERT INTO scan (uid, event_id, door_id, list_id, door_seq, ticket_id, rsvp_id, kind, direction, count,"
    " verdict, severity, overridden, reason, undoes, device_at, clock, received_at, actor)"
    " VALUES (?,?,?,?,?,?,?,'code','in',?,'admitted','green',0,'',NULL,?,?,?,'door')"
)


class Bare:
    """The floor: look the ticket up, see whether its party is in, write a row, flush."""

    def __init__(self, path: Path, event: Event, numbers: list[bytes]) -> None:
        self._connection = driver.connect(path)
        post = self._connection.execute(
            "SELECT d.id, l.id FROM door d JOIN door_list l ON l.event_id = d.event_id WHERE d.event_id = ?",
            (event.id,),
        ).fetchone()
        self._head = (event.id, *post)
        self._seq = 1_000_000
        self._numbers = iter(numbers)

    def check_in(self) -> None:
        number, run = next(self._numbers), self._connection.execute
        run("BEGIN IMMEDIATE")
        ticket: Any = run(_LOOKUP, (number,)).fetchone()
        came = run(_TEST, (ticket[1], self._head[2])).fetchone()[0]
        self._seq += 1
        now = time.time_ns() // 1000
        ids = (self._seq, ticket[0], ticket[1])
        run(_INSERT, (os.urandom(16), *self._head, *ids, ticket[4] - came, now, (now // 1000) << 16, now))
        run("COMMIT")

    def close(self) -> None:
        self._connection.close()


def scanner(door: DeskDoor, texts: list[str]) -> Callable[[], None]:
    """Give what scans the next of these codes each time."""
    left = iter(texts)

    def scan() -> None:
        answer = door.scan(ScanRequest(text=next(left), typed=False))
        if answer.verdict is not Verdict.ADMITTED:
            raise AssertionError(answer)

    return scan


def tickets_of(
    services: Services, event: Event, number: int, start: int = 0
) -> tuple[list[str], list[bytes]]:
    """Give the codes and the numbers of some tickets, spread over the whole event."""
    everybody = services.rsvps.ids(RsvpQuery(event_id=event.id, sort=RsvpSort.ANSWERED))
    step = max(len(everybody) // number, 1)
    chosen = everybody[start::step][:number]
    with services.desk.reading() as db:
        numbers = dict(db.rows("SELECT rsvp_id, number FROM ticket WHERE revoked_at IS NULL"))
    return codes(services, event, chosen), [numbers[i] for i in chosen]


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Let the service and the bare statements check people in: there and back, so that each comes as often
    after itself as after the other, whose flush it may have to wait for.
    """
    source = worlds.of(sizes.few)
    path, bare_path = worlds.folder / "service.desk", worlds.folder / "bare.desk"
    with opened(source) as services:
        event = the_event(services)
        services.door(event.id, "정문")
    shutil.copy(source, path)
    shutil.copy(source, bare_path)
    with opened(path) as services:
        number = min(sizes.scans, sizes.few)
        texts, numbers = tickets_of(services, event, number)
        scan = scanner(services.door(event.id, "정문"), texts)
        with contextlib.closing(Bare(bare_path, event, numbers)) as bare:
            there = (_rest, scan, _rest, bare.check_in)
            back = (_rest, bare.check_in, _rest, scan)
            _, ours, _, floor, _, floor_again, _, ours_again = in_turns([there + back] * (number // 2))
    yield compared(WHAT, middle(ours + ours_again), middle(floor + floor_again), LIMIT)
    yield from _crowded(worlds, sizes)


def _rest() -> None:
    """Let the disk rest, as it does between two people at a door: right after a flush, another costs half."""
    time.sleep(0.005)


def _crowded(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """The same in an event of 50,000 tickets, half of them in, against one of 1,000, half in."""
    with contextlib.ExitStack() as stack:
        doors = [
            stack.enter_context(_half_full(worlds, people, sizes)) for people in (sizes.crowd, sizes.few)
        ]
        many, few = in_turns(tuple(doors) for _ in range(min(sizes.scans, sizes.few // 2)))
    what = f"the same among {sizes.crowd:,} tickets, half in, against {sizes.few:,}"
    yield compared(what, middle(many), middle(few), LIMIT_OF_A_CROWD)


@contextlib.contextmanager
def _half_full(worlds: Worlds, people: int, sizes: Sizes) -> Iterator[Callable[[], None]]:
    source, path = worlds.of(people), worlds.folder / f"half-{people}.desk"
    shutil.copy(source, path)
    with opened(path) as services:
        event = the_event(services)
        everybody = services.rsvps.ids(RsvpQuery(event_id=event.id, sort=RsvpSort.ANSWERED))
        admit(services, event, everybody[1::2], "후문")
        out = everybody[::2]
        chosen = out[:: max(len(out) // sizes.scans, 1)]
        yield scanner(services.door(event.id, "정문"), codes(services, event, chosen))

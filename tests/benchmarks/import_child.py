"""One import in a process of its own: `bring DESK LIST`, `write FROM INTO`, `scan DESK LIST`, `undo DESK`."""

import json
import resource
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from meetup_desk.services.desk.gc_pauses import prefer_scans
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.rsvps.rsvps import NewRsvp
from meetup_desk.services.services import Services
from meetup_desk.store.file import driver
from tests.benchmarks.measuring import Took, share, took
from tests.benchmarks.worlds import codes, opened, plan_event, the_event

_PAUSE = 0.020  # seconds between two scans
_TABLES = ("person", "contact_point", "external_id", "consent", "rsvp", "ticket")
_SEARCH = "rowid, name, initials, digits, email"


def bring(desk: Path, listed: Path) -> dict[str, float]:
    """Bring a list into the event of a desk."""
    with opened(desk) as services:
        event, lists = the_event(services), services.imports
        taken = took(lambda: lists.run(listed, event.id, "organiser"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**_said(taken), "memory": peak}


def write(source: Path, target: Path) -> dict[str, float]:
    """Write the rows that an import has made into another desk, a table at a time in one transaction."""
    reader, writer = driver.connect(source, readonly=True), driver.connect(target)
    rows = [
        (_insert(writer, table), reader.execute(f'SELECT * FROM "{table}"').fetchall()) for table in _TABLES
    ]
    found = reader.execute(f"SELECT {_SEARCH} FROM person_search").fetchall()
    rows.append((f"INSERT INTO person_search ({_SEARCH}) VALUES (?,?,?,?,?)", found))

    def write_all() -> None:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute(
            "INSERT INTO change (at, actor, command, detail, finished) VALUES (1, '', 'floor', '', 1)"
        )
        writer.execute("UPDATE open_change SET change_id = (SELECT max(id) FROM change)")
        for sql, content in rows:
            writer.executemany(sql, content)
        writer.execute("COMMIT")

    taken = took(write_all)
    writer.close()
    return _said(taken)


def _insert(connection: Any, table: str) -> str:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    names, marks = ", ".join(f'"{c}"' for c in columns), ", ".join("?" * len(columns))
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks})'


def scan(desk: Path, listed: Path) -> dict[str, float]:
    """Bring a list while a door scans, and tell how long its scans took."""
    with opened(desk) as services:
        event, lists = the_event(services), services.imports
        return _scanned(services, lambda: lists.run(listed, event.id, "organiser"))


def undo(desk: Path) -> dict[str, float]:
    """Take back the last change of a desk while a door scans."""
    with opened(desk) as services:
        change = services.history.next_undo()
        return _scanned(services, lambda: services.history.undo("organiser", change.id if change else None))


def _scanned(services: Services, work: Callable[[], object]) -> dict[str, float]:
    """Work while a door of another event reads one ticket again and again."""
    event = plan_event(services, "다른 모임")
    keeper, _ = services.rsvps.add(NewRsvp(event_id=event.id, name="문지기"), "organiser")
    door, ask = services.door(event.id, "정문"), ScanRequest(text=codes(services, event, [keeper])[0])
    waits: list[float] = []
    done = threading.Event()

    def scan_on() -> None:
        while not done.is_set():
            waits.append(took(lambda: door.scan(ask)).wall)
            time.sleep(_PAUSE)

    thread = threading.Thread(target=scan_on)
    thread.start()
    try:
        taken = took(work)
    finally:
        done.set()
        thread.join()
    figures = {"p50": share(waits, 0.5), "p99": share(waits, 0.99), "max": max(waits), "number": len(waits)}
    return {**_said(taken), **figures}


def _said(taken: Took) -> dict[str, float]:
    return {"wall": taken.wall, "cpu": taken.cpu}


if __name__ == "__main__":
    prefer_scans(wanted=True)  # as an open door does
    works: dict[str, Callable[..., dict[str, float]]] = {
        "bring": bring,
        "write": write,
        "scan": scan,
        "undo": undo,
    }
    print(json.dumps(works[sys.argv[1]](*map(Path, sys.argv[2:]))))

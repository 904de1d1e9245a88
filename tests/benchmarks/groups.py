"""A group for which thousands wait: its queue opened, and all of them approved at once."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.memberships import MembershipStatus
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.services import Services
from tests.benchmarks.measuring import Line, Took, best, compared, middle, said, took
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, new_desk, opened

WHAT = "groups"
OPENS = 0.050  # seconds
APPROVES = 3.0  # times what it costs to write the same rows bare
_PAGE = 100  # rows that the window asks for first
_BY = "organiser"


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Open the queue and the members of a group, and approve everybody, undone and done again."""
    path, floor = new_desk(worlds.folder / "group.desk"), worlds.folder / "group-floor.desk"
    with opened(path) as services:
        group, _ = services.groups.add(GroupEdit(name="산책과 대화"), _BY)
        services.applications.run(worlds.list_of(sizes.applications), group.id, _BY)
        ids = services.queue.ids(group.id)
        opens = [took(lambda: _first_page(services, group.id)) for _ in range(sizes.looks)]
        yield _within(f"opening a queue of {len(ids):,}", opens)
    shutil.copy(path, floor)
    with opened(path) as services:
        written, raw = [], []
        for _ in range(sizes.rounds):
            written.append(took(lambda: services.members.approve(ids, _BY)))
            if len(services.members.ids(group.id)) != len(ids):
                raise AssertionError("approved")
            members = [took(lambda: _first_members(services, group.id)) for _ in range(sizes.looks)]
            services.history.undo(_BY)
            if services.queue.ids(group.id) != ids:
                raise AssertionError("undone")
            raw.append(took(lambda: _write_bare(floor, list(ids))))
    yield compared(f"approving {len(ids):,} at once", best(written), best(raw), APPROVES)
    yield _within(f"opening the members of {len(ids):,}", members)


def _first_page(services: Services, group_id: GroupId) -> None:
    services.queue.lines(group_id, services.queue.ids(group_id)[:_PAGE])


def _first_members(services: Services, group_id: GroupId) -> None:
    services.members.lines(services.members.ids(group_id)[:_PAGE])


def _within(what: str, taken: list[Took]) -> Line:
    fastest = best(taken).wall
    median = f"median {said(middle(taken).wall)}"
    return Line(what=what, measured=said(fastest), floor=median, limit=said(OPENS), holds=fastest <= OPENS)


def _write_bare(path: Path, ids: list[int]) -> None:
    """Write the same rows, and the images that undo reads, with nothing between them and SQLite."""
    desk = sqlite3.connect(path)
    status = str(MembershipStatus.APPROVED)
    with desk:
        for table in ("membership", "membership_step"):
            for verb in ("insert", "update", "delete"):
                desk.execute(f'DROP TRIGGER IF EXISTS "log_{table}_{verb}"')
        change = desk.execute("SELECT max(id) FROM change").fetchone()[0]
        image = "x" * 200
        desk.executemany(
            "UPDATE membership SET status = ?, decided_at = 1, is_newcomer = 1 WHERE id = ?",
            [(status, each) for each in ids],
        )
        desk.executemany(
            "INSERT INTO membership_step (membership_id, at, by, status, role, reason)"
            " VALUES (?, 1, ?, ?, 'member', '')",
            [(each, _BY, status) for each in ids],
        )
        desk.executemany(
            "INSERT INTO change_row (change_id, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
            [
                (change, table, each, image, image)
                for table in ("membership", "membership_step")
                for each in ids
            ],
        )
    desk.close()

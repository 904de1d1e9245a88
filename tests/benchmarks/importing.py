"""Bringing a list of 100,000 people, against writing the same rows at once by bare `executemany`."""

import shutil
from collections.abc import Iterator

from tests.benchmarks.children import told_by
from tests.benchmarks.measuring import Line, Took, best, compared, said
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, new_desk, opened, plan_event

WHAT = "bringing a list"
LIMIT = 3.0
MEMORY = 400  # MiB
WAIT = 0.050  # seconds


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Bring the list and write its rows barely, in turns; then bring it once more while a door scans."""
    empty = new_desk(worlds.folder / "empty.desk")
    with opened(empty) as services:
        plan_event(services)
    listed, floor = worlds.list_of(sizes.people), worlds.folder / "floor.desk"
    ours, bare, memory = [], [], 0.0
    for number in range(sizes.rounds):
        path = worlds.folder / f"brought-{number}.desk"
        shutil.copy(empty, path)
        told = told_by("import_child", "bring", path, listed)
        ours.append(Took(told["wall"], told["cpu"]))
        memory = max(memory, told["memory"])
        shutil.copy(empty, floor)
        told = told_by("import_child", "write", path, floor)
        bare.append(Took(told["wall"], told["cpu"]))
        path.unlink()
    yield compared(f"{WHAT} of {sizes.people:,} rows", best(ours), best(bare), LIMIT)
    yield Line(
        what="    its memory at most",
        measured=f"{memory:.0f} MiB",
        limit=f"{MEMORY} MiB",
        holds=memory < MEMORY,
    )
    shutil.copy(empty, floor)
    waits = told_by("import_child", "scan", floor, listed)
    yield Line(
        what=f"    a scan meanwhile, of {waits['number']} the longest",
        measured=said(waits["max"]),
        floor=f"p50 {said(waits['p50'])}, p99 {said(waits['p99'])}",
        limit=said(WAIT),
        holds=waits["max"] <= WAIT,
    )

"""Large steps that promise no ratio, but progress and doors that go on: undo, approval, preview."""

from collections.abc import Iterator
from pathlib import Path

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from tests.benchmarks.children import told_by
from tests.benchmarks.importing import WAIT
from tests.benchmarks.measuring import Line, said, took
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, new_desk, opened, plan_event

WHAT = "large steps"


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Preview a list, take an import back while a door scans, and approve thousands at once."""
    yield _preview(worlds, sizes)
    told = told_by("import_child", "undo", _brought(worlds, sizes))
    yield Line(what=f"taking back an import of {sizes.people:,} rows", measured=said(told["wall"]))
    yield Line(
        what=f"    a scan meanwhile, of {told['number']} the longest",
        measured=said(told["max"]),
        floor=f"p50 {said(told['p50'])}, p99 {said(told['p99'])}",
        limit=said(WAIT),
        holds=told["max"] <= WAIT,
    )
    yield _approval(worlds, sizes)


def _brought(worlds: Worlds, sizes: Sizes) -> Path:
    """Give a desk whose last change is the import: nobody else works on it."""
    path = new_desk(worlds.folder / "undone.desk")
    with opened(path) as services:
        services.imports.run(worlds.list_of(sizes.people), plan_event(services).id, "organiser")
    return path


def _preview(worlds: Worlds, sizes: Sizes) -> Line:
    path = new_desk(worlds.folder / "previewed.desk")
    with opened(path) as services:
        event = plan_event(services)
        taken = took(lambda: services.imports.preview(worlds.list_of(sizes.people), event.id))
    return Line(what=f"preview of {sizes.people:,} rows", measured=said(taken.wall))


def _approval(worlds: Worlds, sizes: Sizes) -> Line:
    path = new_desk(worlds.folder / "approved.desk")
    with opened(path) as services:
        event = plan_event(services, approval=True)
        services.imports.run(worlds.list_of(sizes.requests), event.id, "organiser")
        asked = services.rsvps.ids(RsvpQuery(event_id=event.id, status=RsvpStatus.REQUESTED))
        taken = took(lambda: services.rsvps.approve(asked, "organiser"))
        approved = services.rsvps.counts(event.id)
    if approved != {RsvpStatus.GOING: len(asked)}:
        raise AssertionError(approved)
    return Line(what=f"approving {len(asked):,} requests at once", measured=said(taken.wall))

"""Desks of every released schema, frozen: this version opens, upgrades, lists and changes each of them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.services.services import Services
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import header
from meetup_desk.store.tables.metadata import METADATA
from tests.project import DATA

FROZEN = sorted((DATA / "desks").glob("*.desk"))
_OF_THIS_SCHEMA = f"-schema-{header.SCHEMA_VERSION}"


@pytest.fixture(params=FROZEN, ids=lambda path: path.stem)
def thawed(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a frozen desk, with its pack and the scans of that beside it."""
    for file in request.param.parent.glob(f"{request.param.stem}.*"):
        shutil.copyfile(file, tmp_path / file.name)
    return tmp_path / request.param.name


@pytest.fixture
def services(thawed: Path) -> Iterator[Services]:
    desk = Desk(thawed)
    yield Services(desk, Offscreen(resources() / "fonts").fonts)
    desk.close()


def test_the_present_schema_is_frozen_with_something_in_every_table(tmp_path: Path) -> None:
    (frozen,) = [path for path in FROZEN if path.stem.endswith(_OF_THIS_SCHEMA)]
    desk = Desk(shutil.copyfile(frozen, tmp_path / frozen.name))
    with desk.reading() as db:
        counts = {name: db.value(f'SELECT count(*) FROM "{name}"') for name in METADATA.tables}
    desk.close()
    assert [name for name, count in counts.items() if count == 0] == []


def test_a_frozen_desk_is_upgraded_and_whole(thawed: Path) -> None:
    before = header.check_is_desk(thawed)
    kept = migrate.upgrade(thawed)
    assert (header.check_is_desk(kept), header.check_is_desk(thawed)) == (before, header.SCHEMA_VERSION)
    desk = Desk(thawed)
    assert Services(desk, Offscreen(resources() / "fonts").fonts).backups.check() == []
    desk.close()


def test_its_events_are_listed_and_its_last_change_is_undone(services: Services) -> None:
    lines = services.events.list()
    assert {line.event.title for line in lines} == {"송년 모임", "목요 모임"}
    evening = next(line for line in lines if line.event.title == "송년 모임")
    assert evening.occupancy.arrived == 2
    undone = services.history.undo("organiser")
    assert services.history.redo("organiser").command == undone.command
    assert services.backups.check() == []


def test_its_pack_is_read_and_its_scans_are_known(thawed: Path, services: Services) -> None:
    assert read_pack(thawed.with_suffix(".pack").read_bytes(), None, file="").parties
    merged = services.merging.merge([thawed.with_suffix(".scans")], "organiser")
    assert (merged.new, merged.known, merged.refused) == (0, 1, [])

"""Every row of the table still runs; how long it takes is nobody's concern here."""

import pytest

from tests.benchmarks import (
    bulk,
    calendars,
    checkin,
    frame,
    groups,
    growth,
    importing,
    meetings,
    mixing,
    pages,
    sheet,
    window,
)
from tests.benchmarks.sizes import TINY
from tests.benchmarks.worlds import Worlds


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Worlds:
    return Worlds(tmp_path_factory.mktemp("worlds"))


@pytest.mark.parametrize(
    "row", [checkin, frame, window, sheet, pages, importing, bulk, groups, calendars, mixing, meetings]
)
def test_a_row_gives_its_lines(row: object, worlds: Worlds) -> None:
    lines = list(row.measure(worlds, TINY))  # type: ignore[attr-defined]
    assert lines
    assert all(line.what and line.measured for line in lines)


def test_growth_prints_a_column_for_each_size(worlds: Worlds, capsys: pytest.CaptureFixture[str]) -> None:
    growth.show(worlds, TINY)
    printed = capsys.readouterr().out
    assert "check-in" in printed
    assert f"{TINY.people:,}" in printed

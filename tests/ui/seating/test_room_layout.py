"""Where the tables of a room stand."""

import pytest

from meetup_desk.ui.seating.room_layout import fill, height_of_dots, lay_out


@pytest.mark.parametrize(
    ("tables", "rows"),
    [(1, [1]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [3, 3]), (7, [3, 3, 1])],
)
def test_rows_of_tables_are_as_even_as_the_width_allows(tables: int, rows: list[int]) -> None:
    layout = lay_out([6] * tables, 710, names=True, high=640)
    tops = [place.box.top() for place in layout.tables]
    assert [tops.count(top) for top in sorted(set(tops))] == rows


@pytest.mark.parametrize("seats", ["names", "dots"])
def test_few_tables_are_as_large_as_the_room_allows_and_many_stay_as_they_are(seats: str) -> None:
    names = seats == "names"
    few = fill([6] * 2, 710, names=names, high=600, usual=56)
    many = fill([8] * 125, 710, names=names, high=600, usual=56)
    assert few.zoom > 1.3
    assert few.size.height() <= 600
    assert many.zoom == 1.0
    points = [point for place in few.tables for point in place.seats]
    assert all(0 < point.x() < 710 and 0 < point.y() < 600 for point in points)


@pytest.mark.parametrize("seats", [[6], [6] * 7, [4, 8, 12, 3], [6] * 167])
@pytest.mark.parametrize("width", [120, 500, 2400])
def test_the_height_of_tables_with_dots_is_known_before_they_are_placed(seats: list[int], width: int) -> None:
    assert height_of_dots(seats, width) == lay_out(seats, width, names=False).size.height()

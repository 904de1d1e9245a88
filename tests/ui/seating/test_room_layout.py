"""Where the tables of a room stand."""

import pytest

from meetup_desk.ui.seating.room_layout import lay_out


@pytest.mark.parametrize(
    ("tables", "rows"),
    [(1, [1]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [3, 3]), (7, [3, 3, 1])],
)
def test_rows_of_tables_are_as_even_as_the_width_allows(tables: int, rows: list[int]) -> None:
    layout = lay_out([6] * tables, 710, names=True, high=640)
    tops = [place.box.top() for place in layout.tables]
    assert [tops.count(top) for top in sorted(set(tops))] == rows

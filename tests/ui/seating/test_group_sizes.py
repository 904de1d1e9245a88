"""People without tables: teams, pairs and groups of three, chosen in one click."""

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.seatings import SeatingKind
from meetup_desk.services.seating.drafts import TableDraft
from meetup_desk.ui.seating.group_sizes import GroupSizes
from meetup_desk.ui.theme.look import Look


@pytest.mark.parametrize(
    ("shape", "sizes", "kind"),
    [
        ("tables", [6, 6], SeatingKind.TABLES),
        ("teams", [6, 5], SeatingKind.TEAMS),
        ("pairs", [3, 2, 2, 2, 2], SeatingKind.TEAMS),
        ("trios", [3, 3, 3, 2], SeatingKind.TEAMS),
    ],
)
def test_people_are_split_as_chosen(
    qtbot: QtBot, look: Look, shape: str, sizes: list[int], kind: SeatingKind
) -> None:
    groups = GroupSizes(look)
    qtbot.addWidget(groups)
    groups.set_tables([TableDraft(seats=6), TableDraft(seats=6)], SeatingKind.TABLES)
    groups.set_people(11)
    with qtbot.waitSignal(groups.changed) if shape != "tables" else qtbot.assertNotEmitted(groups.changed):
        if shape != "tables":
            groups.shape.choose(shape)
            groups.shape.chosen.emit(shape)
    assert (groups.sizes(), groups.kind) == (sizes, kind)
    groups.set_people(1)
    assert groups.sizes() == (sizes if shape == "tables" else [])

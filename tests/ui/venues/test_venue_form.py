"""The form of a venue: which names may be there twice."""

import pytest

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.venues import Venue
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.venues.venue_form import name_among, namesake_problem

HALL = Venue(uid=Uid(int=1), name="가온홀", address="연무장길 12")
SAME = "A venue with this name already exists. Enter an address to tell them apart."


@pytest.mark.parametrize(
    ("name", "address", "said"),
    [
        ("가온홀", "", SAME),
        ("가온 홀 ", "연무장길12", SAME),
        ("가온홀", "부산 해운대로 3", ""),
        ("라운지", "연무장길 12", ""),
        ("", "", ""),
    ],
)
def test_a_name_is_there_twice_only_with_an_address_that_tells_them_apart(
    languages: Languages, name: str, address: str, said: str
) -> None:
    assert namesake_problem(name, address, [HALL]) == said


def test_venues_of_one_name_are_offered_with_their_addresses() -> None:
    other = Venue(uid=Uid(int=1), name="가온홀", address="해운대로 3")
    assert name_among(HALL, [HALL]) == "가온홀"
    assert [name_among(venue, [HALL, other]) for venue in (HALL, other)] == [
        "가온홀 · 연무장길 12",
        "가온홀 · 해운대로 3",
    ]

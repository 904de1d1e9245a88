"""Finding people by whatever part of them somebody remembers."""

import unicodedata

import pytest

from meetup_desk.services.services import Services
from tests.conftest import Organiser

PEOPLE = {
    "김성호": {"phone": "010-1234-5678", "email": "seongho.kim@example.kr"},
    "이 솔": {"phone": "+44 20 7946 0958"},
    "남궁 민수": {"email": "ms@example.org"},
    "Łukasz Nowak": {"email": "nowak@example.pl"},
    "Alice O'Neill": {},
    "홍길동": {},
}


@pytest.fixture
def full(organiser: Organiser) -> Services:
    event = organiser.event()
    for name, facts in PEOPLE.items():
        organiser.answer(event, name, **facts)
    return organiser.services


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("성호", ["김성호"]),
        ("호", ["김성호"]),
        ("ㄱㅅㅎ", ["김성호"]),
        ("김ㅅㅎ", ["김성호"]),
        ("ㅅ호", ["김성호"]),
        ("ㅇㅅ", ["이 솔"]),
        ("이솔", ["이 솔"]),
        ("솔", ["이 솔"]),
        ("남궁민", ["남궁 민수"]),
        ("lukasz", ["Łukasz Nowak"]),
        ("ŁUKASZ", ["Łukasz Nowak"]),
        ("nowak łuk", ["Łukasz Nowak"]),
        ("o'neill", ["Alice O'Neill"]),
        ("lic", ["Alice O'Neill"]),
        ("5678", ["김성호"]),
        ("010 1234", ["김성호"]),
        ("01012345678", ["김성호"]),
        ("+82 10-1234-5678", ["김성호"]),
        ("7946", ["이 솔"]),
        ("seongho", ["김성호"]),
        ("seongho.kim@example.kr", ["김성호"]),
        ("MS@example", ["남궁 민수"]),
        (unicodedata.normalize("NFD", "홍길동"), ["홍길동"]),
        ("없는사람", []),
        ('"', []),
        ("*", []),
        ("name:", []),
        ("ㄱㅎㅅ", []),
        ("김ㅎㅅ", []),
    ],
)
def test_any_part_of_a_person_finds_them(full: Services, typed: str, found: list[str]) -> None:
    assert [line.name for line in full.people.find(typed)] == found


def test_an_empty_search_gives_everybody_with_hangul_first(full: Services) -> None:
    names = [line.name for line in full.people.find("")]
    assert names == ["김성호", "남궁 민수", "이 솔", "홍길동", "Alice O'Neill", "Łukasz Nowak"]


def test_somebody_whose_answer_was_undone_is_found_no_more(organiser: Organiser) -> None:
    organiser.answer(organiser.event(), "김성호")
    organiser.services.history.undo("organiser")
    assert organiser.services.people.find("성호") == []
    organiser.services.history.redo("organiser")
    assert [line.name for line in organiser.services.people.find("성호")] == ["김성호"]

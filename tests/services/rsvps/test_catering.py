"""Totals for whoever cooks: people by part and by need, and the table that says so."""

import csv
from pathlib import Path

from meetup_desk.domain.catering import count_needs
from tests.conftest import Organiser


def test_needs_count_people_and_what_is_written_alike_is_one() -> None:
    wrote = [
        ("채식", 1, 2),
        ("채 식", 3, 1),
        ("채식 2명, 땅콩 알레르기", 3, 1),
        ("Vegan", 1, 1),
        ("vegan", 1, 2),
    ]
    assert count_needs(wrote) == {"채식": 5, "vegan": 3, "땅콩 알레르기": 1}


def test_a_number_is_never_more_than_the_party() -> None:
    assert count_needs([("할랄 4명", 2, 1), ("3", 1, 1)]) == {"할랄": 2, "3": 1}


def test_only_who_is_going_counts_and_the_table_says_the_same(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event(capacity=4)
    services = organiser.services
    dinner, _ = services.parts.add(event.id, "저녁", "organiser")
    ids = [
        organiser.answer(event, name, party) for name, party in (("김서준", 3), ("이하린", 1), ("박도윤", 2))
    ]
    for rsvp in ids:
        services.parts.choose(rsvp, [dinner.id], "organiser")
    totals = services.catering.totals(event.id)
    assert (totals.people, totals.parts, totals.diet) == (4, {"저녁": 4}, {})
    file = tmp_path / "totals.csv"
    services.catering.write(event.id, file, "ko")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert rows == [["종류", "내용", "인원"], ["송년 모임", "참석자 전체", "4"], ["참석 범위", "저녁", "4"]]

"""What lists say about parts of an event: several in a cell, or yes and no under the name of one."""

from collections.abc import Callable

import pytest

from meetup_desk.exchange.candidates import ChosenParts
from meetup_desk.exchange.cells.parts import PartNames, read_yes, subject_of
from tests.exchange.conftest import ReadList

Written = Callable[..., ReadList]
KOREAN = ("저녁 식사", "뒤풀이", "버스 (서울역)", "버스 (부산역)")
ENGLISH = ("Dinner", "After-party")


@pytest.mark.parametrize(
    ("names", "cell", "found"),
    [
        (KOREAN, "저녁, 뒤풀이", ("저녁 식사", "뒤풀이")),
        (KOREAN, "저녁 식사 (19:00, 3만원), 뒤풀이", ("저녁 식사", "뒤풀이")),
        (KOREAN, "본행사+뒤풀이", ("뒤풀이",)),
        (KOREAN, "본행사만", ()),
        (KOREAN, "모두 참석", KOREAN),
        (KOREAN, "버스(부산역)", ("버스 (부산역)",)),
        (KOREAN, "뒤풀이까지 참석합니다", ("뒤풀이",)),
        (KOREAN, "저녁식사;뒤풀이", ("저녁 식사", "뒤풀이")),
        (KOREAN, "저녁 식사, 등산", ("저녁 식사", "등산")),
        (KOREAN, "해당 사항 없음", ()),
        (("저녁", "뒤풀이"), "저녁과 뒤풀이", ("저녁", "뒤풀이")),
        (ENGLISH, "Dinner, After-party", ENGLISH),
        (ENGLISH, "After party (from 9 pm, Hof), dinner", ("After-party", "Dinner")),
        (ENGLISH, "both", ENGLISH),
        (ENGLISH, "Main event, Dinner", ("Dinner",)),
        (ENGLISH, "I will join for dinner", ("Dinner",)),
        (ENGLISH, "Dinner & after party", ENGLISH),
        (("Food, drinks & talk",), "Food, drinks & talk", ("Food, drinks & talk",)),
    ],
)
def test_a_cell_names_parts(names: tuple[str, ...], cell: str, found: tuple[str, ...]) -> None:
    assert PartNames(names).in_cell(cell) == (found, True)


@pytest.mark.parametrize(
    "cell",
    ["뒤풀이 불참", "뒤풀이 빼고 다", "아이가 있어서 조금 늦게 도착할 것 같은데 그래도 괜찮을지 궁금합니다"],
)
def test_what_is_no_list_of_names_names_nothing_and_is_said_to_be_unclear(cell: str) -> None:
    assert PartNames(KOREAN).in_cell(cell) == ((), False)


def test_the_same_other_part_is_written_one_way() -> None:
    names = PartNames(KOREAN)
    assert [names.in_cell(cell)[0] for cell in ("등산 참석", " 등산", "등산할게요")] == [
        ("등산",),
        ("등산",),
        ("등산",),
    ]


@pytest.mark.parametrize(
    ("heading", "core"),
    [
        ("뒤풀이 참석 여부", "뒤풀이"),
        ("식사 여부", "식사"),
        ("저녁 식사도 함께 하시나요? *", "저녁 식사"),
        ("뒤풀이(호프집) 참석", "뒤풀이"),
        ("Dinner?", "Dinner"),
        ("Will you join us for the after-party?", "after-party"),
        ("참석 여부", ""),
        ("Are you coming?", ""),
    ],
)
def test_a_heading_asks_about_a_part(heading: str, core: str) -> None:
    assert subject_of(heading) == core


def test_yes_and_no_in_both_languages_and_what_is_neither() -> None:
    assert {read_yes(cell) for cell in ("예", "O", "참석합니다", "필요", "2명", "Yes, please", "✓")} == {True}
    assert {read_yes(cell) for cell in ("아니오", "X", "안 먹어요", "0명", "No thanks", "-", "불필요")} == {
        False
    }
    assert {read_yes(cell) for cell in ("미정", "늦게 갈게요", "maybe")} == {None}


def test_a_column_of_a_google_form_names_several_parts(written: Written) -> None:
    text = (
        "타임스탬프,이름,연락처,어떤 순서에 참석하시나요?\n"
        '2026. 11. 2 오전 9:16:00,김서준,010-1111-2222,"저녁 식사 (7시), 뒤풀이"\n'
        "2026. 11. 2 오전 9:17:00,이하린,010-1111-2223,본행사\n"
        "2026. 11. 2 오전 9:18:00,박도윤,010-1111-2224,\n"
    )
    found = written(text, parts=KOREAN)
    assert found.file.mapping["어떤 순서에 참석하시나요?"] == "parts"
    assert found.named("김서준").parts is not None
    assert found.named("김서준").parts.yes == ("저녁 식사", "뒤풀이")
    assert [person.parts.whole for person in found.people if person.parts] == [True] * 3
    assert found.named("박도윤").parts == ChosenParts(whole=True)


def test_columns_of_yes_and_no_are_about_the_part_that_they_name(written: Written) -> None:
    text = (
        "이름,연락처,참석 여부,식사 여부,뒤풀이 참석 여부,채식 여부,Dinner?\n"
        "김서준,010-1111-2222,참석,예,아니오,예,\n이하린,010-1111-2223,불참,미정,,아니오,yes\n"
    )
    found = written(text, parts=("저녁 식사", "뒤풀이"))
    fields = [found.file.mapping[h] for h in ("참석 여부", "식사 여부", "뒤풀이 참석 여부", "Dinner?")]
    assert fields == ["status", "part", "part", "part"]
    assert found.file.mapping["채식 여부"] != "part"
    assert found.named("김서준").parts == ChosenParts(
        yes=("저녁 식사",), no=("뒤풀이",), cells=(("식사 여부", "예"), ("뒤풀이 참석 여부", "아니오"))
    )
    other = found.named("이하린").parts
    assert other is not None
    assert (other.yes, other.unclear) == (("Dinner",), ("미정",))


def test_a_no_to_the_after_party_is_no_no_to_the_event(written: Written) -> None:
    found = written("이름,연락처,뒤풀이 참석 여부\n김서준,010-1111-2222,아니오\n이하린,010-2222-3333,예\n")
    assert found.file.mapping["뒤풀이 참석 여부"] == "part"
    assert {person.request for person in found.people} == {"go"}


def test_a_meal_with_diets_under_it_stays_a_need(written: Written) -> None:
    text = "이름,연락처,식사\n김서준,010-1111-2222,채식\n이하린,010-2222-3333,없음\n"
    found = written(text, parts=("식사",))
    assert found.file.mapping["식사"] == "diet"
    assert found.named("김서준").needs.diet == "채식"


def test_any_column_of_nothing_but_names_of_parts_is_about_them(written: Written) -> None:
    text = '이름,연락처,골라 주세요\n김서준,010-1111-2222,뒤풀이\n이하린,010-2222-3333,"저녁 식사, 뒤풀이"\n'
    assert written(text, parts=KOREAN).file.mapping["골라 주세요"] == "parts"
    assert written(text).file.mapping["골라 주세요"] == "question"


def test_a_heading_mapped_by_hand_names_a_part_somewhere_in_it(written: Written) -> None:
    text = "이름,연락처,끝나고 뒤풀이에서 한잔하실 분은 표시해 주세요\n김서준,010-1111-2222,네\n"
    heading = "끝나고 뒤풀이에서 한잔하실 분은 표시해 주세요"
    found = written(text, parts=KOREAN, mapping={heading: "part"})
    assert found.named("김서준").parts is not None
    assert found.named("김서준").parts.yes == ("뒤풀이",)

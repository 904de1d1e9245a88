"""Which people a text names, before it stands in public."""

import pytest

from meetup_desk.domain.named_people import PeopleNames, without_names

NAMES = PeopleNames(
    [
        *("김민준", "이서연", "남궁하늘", "정산", "박지원", "Priya Raman", "Smith, Will", "Mark Rose"),
        *("Leo", "田中太郎", "민"),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("김민준이 무례했어요", ("김민준",)),
        ("진행자김민준때문에 불편했어요", ("김민준",)),
        ("김 민준 님이 늦었어요", ("민준",)),
        ("민준씨가 소리를 질렀어요", ("민준",)),
        ("어제 서연이랑 앉았는데", ("서연",)),
        ("정산이 자꾸 끼어들어요", ("정산",)),
        ("하늘이 님 옆은 싫어요. 하늘님도", ("하늘",)),
        ("Priya was rude to newcomers", ("Priya",)),
        ("Priya Raman spoke too quietly, said Raman", ("Priya Raman", "Raman")),
        ("Priya Raman spoke too quietly", ("Priya Raman",)),
        ("I sat next to raman priya all evening", ("raman priya",)),
        ("Please ask Will's friend", ("Will",)),
        ("Leo님이 마이크를 놓지 않아요", ("Leo",)),
        ("leo님", ("leo",)),
        ("田中太郎さんが遅刻", ("田中太郎",)),
        ("010-1234-5678로 연락하세요", ("010-1234-5678",)),
        ("write to him: a.b@example.org", ("a.b@example.org",)),
        ("민준이와 민준이도", ("민준",)),
    ],
)
def test_a_text_that_names_somebody_is_found_with_the_words(text: str, found: tuple[str, ...]) -> None:
    assert NAMES.found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "하늘이 맑은 날에 만나요",
        "지원이 필요해요",
        "정산서를 보여 주세요",
        "서연대에서 모여요",
        "Will there be coffee?",
        "The hall had a low mark on the wall",
        "2026-11-29에 30만 원이 들어요",
        "1,000명이 오면 자리가 없어요",
        "민원을 넣었어요",
        "",
    ],
)
def test_a_word_that_only_looks_like_a_name_stays(text: str) -> None:
    assert NAMES.found(text) == ()


def test_a_text_without_names_is_offered() -> None:
    said = "김민준 님과 Priya was rude"
    assert without_names(said, NAMES.found(said), "someone") == "○○ 님과 someone was rude"
    assert without_names("Priya was rude", ("Priya",), "someone") == "Someone was rude"


def test_an_address_and_a_number_become_circles_too() -> None:
    said = "Call 010-1234-5678 or write to minjun@mail.example"
    assert without_names(said, NAMES.found(said), "someone") == "Call ○○ or write to ○○"

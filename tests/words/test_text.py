"""Korean particles follow the sound of the word before them."""

import pytest

from meetup_desk.words.text import Text, with_particles


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("서준(은/는)", "서준은"),
        ("서주(은/는)", "서주는"),
        ("점심(이/가)", "점심이"),
        ("뒤풀이(이/가)", "뒤풀이가"),
        ("책(을/를)", "책을"),
        ("의자(을/를)", "의자를"),
        ("밥(과/와)", "밥과"),
        ("차(과/와)", "차와"),
        ("집(으로/로)", "집으로"),
        ("학교(으로/로)", "학교로"),
        ("서울(으로/로)", "서울로"),  # a final rieul takes 로
        ("서울(은/는)", "서울은"),
        ("“점심”(은/는)", "“점심”은"),
        ("가온(주)(은/는)", "가온(주)는"),
        ("Kim(은/는)", "Kim은"),
        ("Meetup Desk(은/는)", "Meetup Desk는"),
        ("Paul(으로/로)", "Paul로"),
        ("list.csv(은/는)", "list.csv는"),
        ("3(은/는)", "3은"),
        ("2(은/는)", "2는"),
        ("7(으로/로)", "7로"),
        ("6(으로/로)", "6으로"),
        ("(은/는)", "(은/는)"),  # nothing before it
        ("다른 글", "다른 글"),
    ],
)
def test_particles(before: str, after: str) -> None:
    assert with_particles(before) == after


def test_particles_are_chosen_by_what_is_filled_in() -> None:
    text = Text("{name} came", "{name}(이/가) 왔어요")
    assert text.say("ko", name="김서준") == "김서준이 왔어요"
    assert text.say("ko", name="이하나") == "이하나가 왔어요"
    assert text.say("en", name="이하나") == "이하나 came"
    assert text.say("fr", name="A") == "A came"

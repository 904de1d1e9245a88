"""Names are stored in one form, found by initial consonants, and sorted as each language expects."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.names import (
    INITIALS,
    JOINERS,
    clean,
    family_key,
    fold,
    initial,
    initials,
    is_hangul,
    sort_key,
    split_korean,
)

korean = st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=6)

marks = st.characters(categories=["Mn", "Cf", "Zs", "Cc"])  # what hides between letters in pasted text
messy = st.text(alphabet=marks | st.sampled_from("eo가각 \u0301\u0327\u200b"))


@given(messy)
def test_clean_text_is_composed_printable_and_single_spaced(text: str) -> None:
    stored = clean(text)
    assert unicodedata.is_normalized("NFC", stored)
    assert all(c == " " or c in JOINERS or (c.isprintable() and not c.isspace()) for c in stored)
    assert "  " not in stored
    assert stored == stored.strip()


@given(messy)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(korean)
def test_a_name_from_macos_equals_the_same_name_from_windows(name: str) -> None:
    assert clean(unicodedata.normalize("NFD", name)) == clean(name) == name


WHOLE = {
    "a family": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 모임",
    "a tone": "\U0001f469\U0001f3fd\u200d\U0001f4bb",
    "a text sign as a picture": "\u2764\ufe0f\u200d\U0001f525",
    "a sign and a person": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "a region's flag": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "Persian": "می\u200cخواهم",
    "Sinhala": "ශ්\u200dරී",
    "Malayalam": "അവന്\u200d",
    "Marathi": "शिर\u200dया",
    "a variant of a character": "葛\U000e0100城",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_pictures_and_words_that_are_joined_stay_whole(text: str) -> None:
    assert clean(text) == text


def test_a_name_is_found_with_and_without_its_joiners() -> None:
    assert fold("می\u200cخواهم") == fold("میخواهم")
    assert fold("\u2764\ufe0f Ada") == fold("\u2764 ada")


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("  김서준\u3000 ", "김서준"),
        ("Seo\tJun\r\nKim", "Seo Jun Kim"),
        ("김\u200b서준\ufeff", "김서준"),
        ("e\u200b\u0301", "é"),  # what stood between goes, and the rest composes
        ("Łukasz\x00", "Łukasz"),
        ("a\x1fb", "a b"),
        ("A\u200dda 김\u200d서준\u200c", "Ada 김서준"),  # joiners that join nothing only hide
        ("\u200d\u200d", ""),
        ("می\u200c\u200cخواهم", "می\u200cخواهم"),
        ("", ""),
    ],
)
def test_known_texts_are_cleaned(text: str, stored: str) -> None:
    assert clean(text) == stored


@pytest.mark.parametrize(
    ("name", "found_by"),
    [("김성호", "ㄱㅅㅎ"), ("김 성호", "ㄱㅅㅎ"), ("까치", "ㄲㅊ"), ("Kim 호", "Kimㅎ"), ("", "")],
)
def test_initial_consonants(name: str, found_by: str) -> None:
    assert initials(name) == found_by


@given(korean)
def test_an_initial_is_the_first_jamo_of_the_decomposed_syllable(name: str) -> None:
    conjoining = [unicodedata.normalize("NFD", syllable)[0] for syllable in name]
    assert [INITIALS.index(initial(c)) for c in name] == [ord(jamo) - 0x1100 for jamo in conjoining]


def in_order(names: list[str]) -> list[str]:
    return sorted(names, key=sort_key)


def test_korean_names_stand_before_latin_ones_and_those_before_the_rest() -> None:
    assert in_order(["王小明", "Zoe", "1번", "하늘", "adam", "가람"]) == [
        "가람",
        "하늘",
        "adam",
        "Zoe",
        "1번",
        "王小明",
    ]


def test_korean_names_stand_in_dictionary_order() -> None:
    assert in_order(["나비", "김철수", "김영희", "까치", "강하늘"]) == [
        "강하늘",
        "김영희",
        "김철수",
        "까치",
        "나비",
    ]


def test_accents_and_case_do_not_pull_names_apart() -> None:
    names = [
        "Zoe",
        "Łukasz",
        "Lukas",
        "lunar",
        "Élise",
        "Eli",
        "Ødegaard",
        "Odin",
        "Ångström",
        "anna",
        "Čapek",
    ]
    assert in_order(names) == [
        *("Ångström", "anna", "Čapek", "Eli", "Élise", "Lukas", "Łukasz", "lunar"),
        *("Ødegaard", "Odin", "Zoe"),
    ]


@given(st.text(), st.text())
def test_names_that_compare_equal_sort_together(one: str, other: str) -> None:
    if fold(one) == fold(other):
        assert sort_key(one) == sort_key(other)


@given(korean)
def test_folding_keeps_every_korean_syllable(name: str) -> None:
    assert fold(name) == name
    assert fold(unicodedata.normalize("NFD", name)) == name


@pytest.mark.parametrize(
    ("one", "other"),
    [("KIM", "kim"), ("Zoë", "zoe"), ("김 서준", "김서준"), ("Straße", "STRASSE"), ("İpek", "ipek")],
)
def test_names_are_compared_without_case_accents_and_spaces(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_family_order_takes_the_last_word_of_a_latin_name_and_the_first_of_a_korean_one() -> None:
    names = ["Ada Zeller", "Zoe Adams", "하 가람", "김 하나", "강하늘", "Madonna"]
    assert sorted(names, key=family_key) == [
        "강하늘",
        "김 하나",
        "하 가람",
        "Zoe Adams",
        "Madonna",
        "Ada Zeller",
    ]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("김서준", ("김", "서준")),
        ("이강", ("이", "강")),
        ("남궁민", ("남궁", "민")),
        ("황보 관우", ("황보", "관우")),
        ("선우", ("선", "우")),
        ("강", ("", "강")),
        ("Kim Seojun", ("", "Kim Seojun")),
        ("김John", ("", "김John")),
        ("가나다라마바", ("", "가나다라마바")),
    ],
)
def test_korean_names_are_split_into_family_and_given_name(name: str, parts: tuple[str, str]) -> None:
    assert split_korean(name) == parts


def test_is_hangul_looks_at_the_first_character() -> None:
    assert is_hangul("김 Kim")
    assert not is_hangul("Kim 김")
    assert not is_hangul("")

"""What a scanner types while the keyboard stands on Korean comes back as the keys that it pressed."""

import unicodedata
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.code_text import CROCKFORD
from meetup_desk.domain.korean_layout import from_korean_layout
from meetup_desk.tickets.signed_code import DeskKey, read_code, write_code

CONSONANTS = dict(zip("rRseEfaqQtTdwWczxvg", range(19), strict=True))  # key -> initial
VOWELS = {"k": 0, "o": 1, "i": 2, "O": 3, "j": 4, "p": 5, "u": 6, "P": 7, "h": 8, "hk": 9, "ho": 10, "hl": 11}
VOWELS |= {"y": 12, "n": 13, "nj": 14, "np": 15, "nl": 16, "b": 17, "m": 18, "ml": 19, "l": 20}
FINALS = "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g"
FINAL = {keys: place for place, keys in enumerate(FINALS.split(), start=1)}
ALONE = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWEL_ALONE = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"


def typed_in_korean(keys: str) -> str:
    """Compose keys as a two-set input method does: a consonant before a vowel moves to the next syllable."""
    shown, place = "", 0
    pressed = [k if k in CONSONANTS or k in VOWELS else k.lower() if k.isalpha() else k for k in keys]

    def vowel_at(start: int) -> str:
        pair = "".join(pressed[start : start + 2])
        return (
            pair
            if pair in VOWELS
            else pressed[start]
            if "".join(pressed[start : start + 1]) in VOWELS
            else ""
        )

    def final_at(start: int) -> str:
        for length in (2, 1):
            candidate = "".join(pressed[start : start + length])
            if len(candidate) == length and candidate in FINAL and not vowel_at(start + length):
                return candidate
        return ""

    while place < len(pressed):
        key = pressed[place]
        vowel = vowel_at(place + 1) if key in CONSONANTS and place + 1 < len(pressed) else ""
        if vowel:
            final = final_at(place + 1 + len(vowel)) if place + 1 + len(vowel) < len(pressed) else ""
            number = (CONSONANTS[key] * 21 + VOWELS[vowel]) * 28 + FINAL.get(final, 0)
            shown += chr(0xAC00 + number)
            place += 1 + len(vowel) + len(final)
        elif vowel_at(place):
            shown += VOWEL_ALONE[VOWELS[vowel_at(place)]]
            place += len(vowel_at(place))
        else:
            shown += ALONE[CONSONANTS[key]] if key in CONSONANTS else key
            place += 1
    return shown


def test_the_input_method_of_this_test_writes_real_korean() -> None:
    assert typed_in_korean("dkssudgktpdy") == "안녕하세요"
    assert typed_in_korean("rkqtdl Ekfr") == "값이 딹"
    assert typed_in_korean("rlatjwns") == "김서준"


@pytest.mark.parametrize(
    ("shown", "keys"),
    [
        ("안녕하세요", "dkssudgktpdy"),
        ("꽥 닭 값 얘 예", "Rhor ekfr rkqt dO dP"),
        ("ㅗㅅ세://ㄷㅌ므ㅔㅣㄷ.ㅐㄱㅎ", "http://example.org"),
        ("ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", "rtswsgfrfafqftfxfvfgqt"),
        ("₩000026", "\\000026"),
        ("ABC 123 é", "ABC 123 é"),
    ],
)
def test_known_words(shown: str, keys: str) -> None:
    assert from_korean_layout(shown) == keys


@given(st.text(alphabet=CROCKFORD + CROCKFORD.lower(), max_size=40))
def test_any_keys_come_back(keys: str) -> None:
    assert from_korean_layout(typed_in_korean(keys)).upper() == keys.upper()


@given(st.text(alphabet=CROCKFORD, max_size=40), st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_the_normal_form_does_not_matter(keys: str, form: str) -> None:
    shown = unicodedata.normalize(form, typed_in_korean(keys))
    assert from_korean_layout(shown).upper() == keys


@given(st.binary(min_size=8, max_size=8))
def test_a_ticket_scanned_under_the_korean_layout_is_read(number: bytes) -> None:
    code = write_code(DeskKey(b"\x01" * 32), UUID(int=7), number)
    assert read_code(from_korean_layout(typed_in_korean(code))) == read_code(code)

"""Passphrases: made of words, too easy ones refused, and read however somebody types them."""

import unicodedata
from math import log2

import pytest
import zxingcpp

from meetup_desk.app import paths
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.passphrases import check_passphrase
from meetup_desk.services.desk.passphrases import draw_passphrase, key_of, make_passphrase
from meetup_desk.words.text import LANGUAGES

KOREAN = "나무 구름 바다 하늘"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_made_one_has_fifty_bits_or_more_and_is_never_refused(lang: str) -> None:
    words = paths.word_list(lang)
    assert 5 * log2(len(set(map(key_of, words)))) > 50
    assert all(unicodedata.is_normalized("NFC", word) for word in words)
    made = [make_passphrase(words) for _ in range(50)]
    assert len(set(made)) == 50
    for passphrase in made:
        assert set(passphrase.split()) <= set(words)


@pytest.mark.parametrize(
    "typed",
    [
        KOREAN,
        "나무구름바다하늘",
        f"  {KOREAN}\t",
        unicodedata.normalize("NFD", KOREAN),
        "skan rnfma qkek gksmf",  # the same keys with the input method off
        "SKANRNFMAQKEKGKSMF",  # what a scanner types
    ],
)
def test_it_opens_however_it_was_typed(typed: str) -> None:
    assert key_of(typed) == key_of(KOREAN)


def test_english_words_open_also_with_the_input_method_on() -> None:
    assert key_of("채ㄱㄱㄷㅊㅅ ㅗㅐㄱㄴㄷ") == key_of("correct horse")
    assert key_of("Correct  HORSE") == key_of("correct horse") != key_of("correct house")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_code_holds_what_a_scanner_has_to_type(lang: str) -> None:
    passphrase = make_passphrase(paths.word_list(lang))
    matrix = draw_passphrase(passphrase)
    assert matrix is not None
    blank = [False] * 4
    above = [[False] * len(matrix)] * 4
    wide = [[*blank, *row, *blank] for row in (*above, *matrix, *above)]
    pixels = bytes(0 if dark else 255 for row in wide for _ in range(6) for dark in row for _ in range(6))
    (read,) = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (len(wide) * 6, len(wide) * 6)))
    assert key_of(read.text) == key_of(passphrase)


def test_what_no_scanner_can_type_has_no_code() -> None:
    assert draw_passphrase("Łódź zażółć gęślą jaźń") is None


@pytest.mark.parametrize(
    "text",
    ["열쇠 말", "password", "a b c d", "aaaaaaaaaaaaaaaa", "가가 가가 가가 가가", "1212 1212 1212", "x" * 40],
)
def test_what_a_program_guesses_is_refused(text: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_passphrase(text)
    assert refused.value.rule == "passphrase_weak"


@pytest.mark.parametrize(
    "text", [KOREAN, "correct horse battery staple", "xk9-Qv2_pw7Lm", "정문에서 만나는 비밀번호들"]
)
def test_four_words_or_twelve_characters_are_taken(text: str) -> None:
    check_passphrase(text)

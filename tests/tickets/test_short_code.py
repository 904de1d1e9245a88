"""A short code survives fingers: every slip shows, and nothing else is taken for one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.code_text import CROCKFORD
from meetup_desk.tickets import short_code as shorts
from meetup_desk.tickets.short_code import ShortKind, make_short, read_short, show_short

shorts_made = st.binary(min_size=8, max_size=16).map(make_short)


def slipped(value: str) -> list[str]:
    """Every text that differs from a code in one character, or has two neighbours exchanged."""
    single = [value[:i] + c + value[i + 1 :] for i in range(8) for c in CROCKFORD if c != value[i]]
    swaps = [value[:i] + b + a + value[i + 2 :] for i, (a, b) in enumerate(pairwise(value)) if a != b]
    return single + swaps


@given(shorts_made)
def test_a_made_code_reads_back(value: str) -> None:
    assert len(value) == 8
    assert read_short(value).value == value
    assert read_short(show_short(value)).value == value


@given(shorts_made)
def test_every_wrong_character_and_every_swap_of_neighbours_shows(value: str) -> None:
    assert all(read_short(text).kind is not ShortKind.OK for text in slipped(value))


def test_the_check_proves_itself_over_all_pairs_of_values() -> None:
    """The check is linear: no single value sums to zero, no swapped pair to the same, and that is all."""
    zero = "0" * 8
    for place in range(8):
        for character in CROCKFORD[1:]:
            assert shorts._syndrome(zero[:place] + character + zero[place + 1 :]) != 0
    for place in range(7):
        for a in CROCKFORD:
            for b in CROCKFORD:
                one = zero[:place] + a + b + zero[place + 2 :]
                other = zero[:place] + b + a + zero[place + 2 :]
                assert (shorts._syndrome(one) == shorts._syndrome(other)) == (a == b)


@given(
    st.text(alphabet=CROCKFORD, min_size=8, max_size=8), st.text(alphabet=CROCKFORD, min_size=8, max_size=8)
)
def test_the_check_is_linear(one: str, other: str) -> None:
    both = "".join(CROCKFORD[shorts._VALUE[a] ^ shorts._VALUE[b]] for a, b in zip(one, other, strict=True))
    assert shorts._syndrome(both) == shorts._syndrome(one) ^ shorts._syndrome(other)


@given(shorts_made)
def test_typing_it_any_way_gives_the_same_code(value: str) -> None:
    ways = [
        value.lower(),
        " ".join(value),
        f"{value[:4]} - {value[4:]}",
        f"{value[:4]}–{value[4:]}\r\n",
        value.replace("0", "O").replace("1", "l"),
        value.replace("0", "o").replace("1", "I"),
        "".join(chr(ord(c) + 0xFEE0) for c in value),
    ]
    assert {read_short(way).value for way in ways} == {value}


def test_it_is_shown_in_two_groups() -> None:
    assert show_short("K7QM2F9X") == "K7QM-2F9X"


@given(shorts_made, st.data())
def test_a_letter_that_codes_never_use_is_a_slip(value: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from([i for i, c in enumerate(value) if not c.isdigit()]))
    typed = value[:place] + "U" + value[place + 1 :]
    assert read_short(typed).kind is ShortKind.MISTYPED


def test_a_missing_or_doubled_character_is_a_slip() -> None:
    value = make_short(bytes(8))
    assert read_short(value[:-1]).kind is ShortKind.MISTYPED
    assert read_short(value + value[-1]).kind is ShortKind.MISTYPED


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "김서준", "ㄱㅅㅈ", "Michelle", "Anna-Lena", "ALEXANDR", "Holiloil"),
        *("12345678", "1234-5678", "010-1234-5678", "20261203", "0101OI1L"),
        *("K7QM2F9X@example.org", "https://example.org/K7QM-2F9X", "K7QM", "K7QM2F9XK7QM2F9X", "K" * 5000),
        "٣٤٥٦٧٨٩a",
    ],
)
def test_names_numbers_and_other_texts_are_no_short_codes(text: str) -> None:
    assert read_short(text).kind is ShortKind.OTHER


@given(shorts_made)
def test_every_made_code_holds_a_letter_and_a_digit_that_are_no_look_alikes(value: str) -> None:
    assert set(value[:7]) & set("23456789")
    assert set(value[:7]) & set("ABCDEFGHJKMNPQRSTVWXYZ")


def test_codes_spread_over_the_whole_alphabet_in_every_place() -> None:
    made = [make_short(number.to_bytes(8, "big")) for number in range(3000)]
    assert len(set(made)) == len(made)
    assert all({value[place] for value in made} == set(CROCKFORD) for place in range(8))


def test_a_short_code_needs_enough_randomness() -> None:
    with pytest.raises(ValueError, match="8 random bytes"):
        make_short(bytes(7))

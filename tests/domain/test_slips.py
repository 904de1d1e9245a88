"""Numbers of slips, as people copy them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.slips import make_slip, read_slip, show_slip

ENTROPY = st.binary(min_size=8, max_size=8)


@given(ENTROPY)
def test_a_slip_is_read_as_it_is_shown(entropy: bytes) -> None:
    slip = make_slip(entropy)
    assert read_slip(show_slip(slip).lower()) == slip


@given(ENTROPY, st.integers(0, 5), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXY"))
def test_one_wrong_character_always_shows(entropy: bytes, place: int, character: str) -> None:
    slip = make_slip(entropy)
    wrong = slip[:place] + character + slip[place + 1 :]
    assert (read_slip(wrong) is None) == (wrong != slip)


@given(ENTROPY, st.integers(0, 4))
def test_two_characters_that_changed_places_always_show(entropy: bytes, place: int) -> None:
    slip = make_slip(entropy)
    wrong = slip[:place] + slip[place + 1] + slip[place] + slip[place + 2 :]
    assert (read_slip(wrong) is None) == (wrong != slip)


@pytest.mark.parametrize("text", ["", "7K3", "7K3-M42-1", "김서준", "UUUUUU"])
def test_other_texts_are_no_slip(text: str) -> None:
    assert read_slip(text) is None

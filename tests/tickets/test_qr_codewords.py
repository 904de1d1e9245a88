"""Codewords are, byte for byte, what `qrcode` makes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode.util import MODE_ALPHA_NUM, QRData, create_data

from meetup_desk.tickets.qr_codewords import ALPHANUMERIC, codewords


@settings(deadline=None, max_examples=60)
@given(
    text=st.text(alphabet=ALPHANUMERIC, min_size=1, max_size=90),
    version=st.integers(min_value=5, max_value=12),
    level=st.integers(min_value=0, max_value=2),
)
def test_codewords_are_those_of_qrcode(text: str, version: int, level: int) -> None:
    expected = create_data(version, level, [QRData(text.encode(), mode=MODE_ALPHA_NUM)])
    assert codewords(text, version, level) == expected


@pytest.mark.parametrize("length", range(145, 156))
def test_a_full_symbol_is_padded_and_ended_as_qrcode_does(length: int) -> None:
    expected = create_data(6, 0, [QRData(b"A" * length, mode=MODE_ALPHA_NUM)]) if length <= 154 else None
    if expected is None:
        with pytest.raises(ValueError, match="too long"):
            codewords("A" * length, 6, 0)
    else:
        assert codewords("A" * length, 6, 0) == expected


def test_other_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="alphanumeric"):
        codewords("abc", 6, 0)

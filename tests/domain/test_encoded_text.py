"""Texts are read whatever tool of a machine wrote them."""

import codecs

import pytest

from meetup_desk.domain.encoded_text import decoded

TEXT = "안녕하세요, {name} 님.\r\n토요일에 만나요."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),  # `>` of PowerShell 5.1, “Unicode” of Notepad
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp949"),
    ],
)
def test_a_text_is_the_same_in_every_encoding_that_windows_writes(data: bytes) -> None:
    assert decoded(data) == TEXT


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\xd8", b"\xff\xff\x80"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnicodeDecodeError):
        decoded(data)

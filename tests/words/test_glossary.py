"""The words of docs/texts.md: what it says never to use stands in no text of window, terminal or guide."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.words.say import texts

ROOT = Path(__file__).resolve().parents[2]


def _never(column: int) -> list[str]:
    rows = [
        line.strip("|").split("|") for line in (ROOT / "docs" / "texts.md").read_text("utf-8").splitlines()
    ]
    cells = [row[column] for row in rows if len(row) == 5][2:]
    return [word.strip() for cell in cells for word in cell.split(",") if word.strip()]


def _texts(lang: str) -> Iterator[str]:
    for text in texts():
        yield text.en if lang == "en" else text.ko
    ts = ROOT / "resources" / "translations" / "meetup_desk_ko.ts"
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        yield message.findtext("source", "") if lang == "en" else message.findtext("translation", "")
    for page in sorted((ROOT / "docs" / "guide" / lang).iterdir()):
        yield page.read_text("utf-8")


@pytest.mark.parametrize("word", _never(3))
def test_an_english_word_that_is_never_used(word: str) -> None:
    whole = re.compile(rf"\b{re.escape(word)}s?\b", re.IGNORECASE)
    assert [text for text in _texts("en") if whole.search(text)] == []


@pytest.mark.parametrize("word", _never(4))
def test_a_korean_word_that_is_never_used(word: str) -> None:
    assert [text for text in _texts("ko") if word in text] == []

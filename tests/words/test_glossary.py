"""The words of docs/texts.md: what it says never to use stands in no text of window, terminal or guide."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.words.say import texts

ROOT = Path(__file__).resolve().parents[2]


def _words(cell: str) -> list[str]:
    return [word.strip() for word in re.sub(r"\(.*?\)", "", cell).split(",") if word.strip()]


def _rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "texts.md").read_text("utf-8").splitlines()
    return [row for row in (line.strip("|").split("|") for line in lines) if len(row) == 5][2:]


def _never(column: int) -> list[str]:
    return [word for row in _rows() for word in _words(row[column])]


def _window() -> Iterator[tuple[str, str]]:
    """Every text of the window that has no plural, in English and Korean, without the dots of a question."""
    ts = ROOT / "resources" / "translations" / "meetup_desk_ko.ts"
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        if message.get("numerus") is None:
            english, korean = message.findtext("source", ""), message.findtext("translation", "")
            yield english.removesuffix("…"), korean.removesuffix("…")


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


def test_a_button_that_is_one_word_of_the_table_has_its_korean_word() -> None:
    said = {_words(row[1])[0]: _words(row[2]) for row in _rows() if _words(row[2])}
    wrong = {
        (english, korean)
        for english, korean in _window()
        if (words := said.get(english) or said.get(english[:1].lower() + english[1:]))
        and not any(word in korean for word in words)
    }
    assert wrong == set()


def test_an_apostrophe_is_a_curly_one() -> None:
    straight = re.compile(r"[A-Za-z]'[a-z]")
    assert [text for text in _texts("en") if straight.search(text)] == []

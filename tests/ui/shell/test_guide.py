"""The user guide: the same in both languages, every link and button in it real, found and opened by F1."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from meetup_desk.app import paths
from meetup_desk.ui.shell.guide import PAGES, Guide, GuidePlace

GUIDE = Guide(paths.guide())
LANGUAGES = ("en", "ko")


def texts_of_window(lang: str) -> set[str]:
    """Every text of the window in a language, without the dots of what asks more first."""
    found = set()
    for message in ET.parse(paths.resources() / "translations" / "meetup_desk_ko.ts").iter("message"):  # noqa: S314 - our own file
        form = message.find("translation/numerusform")
        korean = form.text if form is not None else message.findtext("translation")
        text = message.findtext("source", "") if lang == "en" else korean or ""
        found.add(text.removesuffix("…"))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_folder_holds_the_pages_and_nothing_else(lang: str) -> None:
    assert {path.stem for path in (paths.guide() / lang).iterdir()} == set(PAGES)


@pytest.mark.parametrize("key", PAGES)
def test_both_languages_have_the_same_headings_and_steps(key: str) -> None:
    english, korean = (GUIDE.page(key, lang) for lang in LANGUAGES)
    for pattern in (r"^# ", r"^## ", r"^\d\. ", r"\]\(", r"\*\*.+?\*\*"):
        times = [len(re.findall(pattern, page.markdown, re.MULTILINE)) for page in (english, korean)]
        assert times[0] == times[1], pattern


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", PAGES)
def test_links_lead_to_pages(key: str, lang: str) -> None:
    links = re.findall(r"\]\((.*?)\)", GUIDE.page(key, lang).markdown)
    assert {Path(link).stem for link in links} <= set(PAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", PAGES)
def test_every_button_that_it_names_is_in_the_window(key: str, lang: str) -> None:
    named = set(re.findall(r"\*\*(.+?)\*\*", GUIDE.page(key, lang).markdown))
    assert named - texts_of_window(lang) == set()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", PAGES)
def test_emphasis_is_emphasis(key: str, lang: str) -> None:
    document = QTextDocument()
    document.setMarkdown(GUIDE.page(key, lang).markdown)
    assert "**" not in document.toPlainText()


def test_headings_are_found_in_either_language() -> None:
    first = GuidePlace("import-a-list", 0)
    assert first in list(GUIDE.headings_with("import a list"))
    assert first in list(GUIDE.headings_with("명단 가져오기"))
    assert "doors-and-packs" in GUIDE.pages_with("꾸러미")
    assert GUIDE.pages_with("zebra") == []

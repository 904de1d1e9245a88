"""`…` ends the name of what asks for more before it acts, in both languages."""

import re
from itertools import chain

from tests.packaging.test_labels import korean_of
from tests.project import ROOT

_TEXT = r'(?:self\.tr|translate)\(\s*(?:"\w+",\s*)?"([^"]+)"'
_FILE_DIALOG = re.compile(rf"\bfiles\.(?:open|open_several|save|folder)\(\s*[\w.()]+,\s*{_TEXT}")
_NAME = re.compile(
    rf'(?:\btext=(?:lambda: )?|\bset_text\(|\b_action\(\s*"[\w.]+",\s*){_TEXT}',
)


def found(pattern: re.Pattern[str]) -> set[str]:
    sources = (file.read_text("utf-8") for file in (ROOT / "meetup_desk" / "ui").rglob("*.py"))
    return set(chain.from_iterable(map(pattern.findall, sources)))


def test_what_asks_for_a_file_has_an_ellipsis() -> None:
    titles, names = found(_FILE_DIALOG), found(_NAME)
    assert "Import scans" in titles
    assert "Import scans…" in names
    assert titles & names == set(), "a button or menu item that opens a file dialog ends with …"


def test_both_languages_have_an_ellipsis_or_none() -> None:
    differ = {
        english
        for english, translations in korean_of().items()
        for korean in translations
        if english.endswith("…") != korean.endswith("…")
    }
    assert differ == set()

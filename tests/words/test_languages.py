"""A third language is a words file and a .ts: proved with one that nobody speaks."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

from meetup_desk.words.languages import NAMES, known
from meetup_desk.words.say import _TEXTS, say
from tests.project import RESOURCES, ROOT

PSEUDO = "qq"
_HEAD = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_USE = """
import json, sys
from pathlib import Path
from meetup_desk.words import translations
translations.__path__.append(sys.argv[1])
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
app = QApplication(["test", "-platform", "offscreen"])
from meetup_desk.app import paths
from meetup_desk.app.launch_args import window_request
from meetup_desk.app.settings import load
from meetup_desk.cli.terminal.language import of_system
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.services.notices.templates import built_in
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.theme.language import Languages, known_language
from meetup_desk.ui.theme.look import Look
from meetup_desk.words.say import say
look = Look(app, paths.resources())
look.start("light")
languages = Languages(app, Path(sys.argv[1]))
page = WelcomePage(look, "en", zone="Asia/Seoul", demo=True)
page.language_chosen.connect(languages.use)
page.languages.chosen.emit(known_language("qq"))
for _ in range(3):
    app.processEvents()
settings = Path(sys.argv[1]) / "settings.toml"
settings.write_text('language = "qq"')
print(json.dumps({
    "tabs": [b.text() for b in page.languages.findChildren(QAbstractButton)],
    "labels": [l.text() for l in page.findChildren(QLabel) if l.text() and not l.isHidden()],
    "verb": page.make_button.accessibleName(),
    "said": say("event.draft", "qq"),
    "unwritten": say("event.cancelled", "qq"),
    "notice": built_in(NoticeKind.THANKS, "qq"),
    "terminal": of_system({"LANG": "qq_QQ.UTF-8"}),
    "started": window_request(["--lang", "qq"], {}) is not None,
    "kept": load(settings).language,
    "words": len(paths.word_list("qq")) > 1000 and len(paths.conversation_prompts("qq")) > 5,
}))
"""


def pseudo(text: str) -> str:
    return f"[{text}]"


def write_language(folder: Path) -> None:
    """Write the two files of a language: its words, and the texts of the window."""
    texts = {key: pseudo(text.en) for key, text in _TEXTS.items() if key != "event.cancelled"}
    texts["notice.template.thanks"] = "[{name}]"
    (folder / f"{PSEUDO}.py").write_text(f"NAME = 'Pseudo'\nTEXTS = {texts!r}\n", "utf-8")
    tree = ET.parse(RESOURCES / "translations" / "meetup_desk_ko.ts")  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            form.text = pseudo(message.findtext("source", ""))
    ts = folder / f"meetup_desk_{PSEUDO}.ts"
    ts.write_bytes(_HEAD + ET.tostring(tree.getroot(), "utf-8"))
    lrelease = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([lrelease, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)


def test_a_locale_is_known_by_its_first_letters() -> None:
    spoken = ("ko_KR.UTF-8", "Korean_Korea", "en-GB", "xx", "")
    assert [known(each) for each in spoken] == ["ko", "ko", "en", "en", "en"]
    assert list(NAMES) == ["ko", "en"]
    assert say("event.draft", "xx") == say("event.draft", "en")


def test_a_third_language_is_a_words_file_and_a_ts_and_nothing_else(tmp_path: Path) -> None:
    write_language(tmp_path)
    used = subprocess.run(
        [sys.executable, "-c", _USE, tmp_path], cwd=ROOT, check=True, capture_output=True, text=True
    )
    found = json.loads(used.stdout.splitlines()[-1])
    assert found["tabs"] == ["한국어", "English", "Pseudo"]
    shown = [*found["labels"], found["verb"]]
    assert [text for text in shown if not re.fullmatch(r"\[.*\]", text, re.DOTALL)] == []
    assert found["said"] == pseudo(say("event.draft", "en"))
    assert found["unwritten"] == say("event.cancelled", "en")
    assert (found["notice"], found["terminal"], found["kept"]) == ("[{name}]", PSEUDO, PSEUDO)
    assert found["started"]
    assert found["words"]

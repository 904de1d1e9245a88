"""What a text of the window is called in the other language: people look for it in either."""

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from meetup_desk.words.say import texts

_FACTS = re.compile(r"\{\w+\}|%Ln|%n|\d[\d,.]*")  # filled in, or the place for it
_LONGEST = 80  # characters; what is longer explains, and names nothing


class OtherLanguage:
    """Looks texts up in the translations of the window, and in the words that it shares with the terminal."""

    def __init__(self, folder: Path) -> None:
        self._others: defaultdict[str, list[str]] = defaultdict(list)
        for english, korean in (*_translations(folder / "meetup_desk_ko.ts"), *texts()):
            if len(english) <= _LONGEST:
                self._add(english, korean)
                self._add(korean, english)

    def of(self, text: str) -> list[str]:
        """Give what a text is called in the other language: nothing for a name, several for a common word."""
        return self._others.get(_template(text), [])

    def both(self, names: Iterable[str]) -> list[str]:
        """Give names followed by what they are called in the other language."""
        mine = list(names)
        return mine + [other for name in mine for other in self.of(name)]

    def _add(self, text: str, other: str) -> None:
        known, plain = self._others[_template(text)], _FACTS.sub("", other).strip()
        if plain and plain not in known:
            known.append(plain)


def _template(text: str) -> str:
    return _FACTS.sub("#", text)


def _translations(ts: Path) -> Iterator[tuple[str, str]]:
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314 - our own file
        form = message.find("translation/numerusform")
        korean = form.text if form is not None else message.findtext("translation")
        yield message.findtext("source", ""), korean or ""

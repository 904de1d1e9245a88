"""The user guide as it is read from its files: one Markdown file a page, the same pages in each language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from meetup_desk.ui.shell.palette_entry import matches

PAGES: Final = (
    "first-event",
    "import-a-list",
    "rsvps",
    "tickets-and-invites",
    "doors-and-packs",
    "seating",
    "on-the-day",
    "follow-up",
    "surveys",
    "voices",
    "people",
    "groups",
    "backups",
    "privacy",
)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GuidePlace:
    """A heading of a page: `heading` 0 is the page's title."""

    page: str
    heading: int = 0


@dataclass(frozen=True, slots=True)
class GuideText:
    """One page in one language."""

    key: str
    markdown: str

    @property
    def headings(self) -> list[str]:
        """The title, then every heading below it."""
        return _HEADING.findall(self.markdown)


class Guide:
    """Reads pages from a folder with one folder a language; a language without its own has English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._languages = sorted(path.name for path in folder.iterdir() if path.is_dir())
        self._pages: dict[tuple[str, str], GuideText] = {}

    def page(self, key: str, lang: str) -> GuideText:
        """Give a page in a language."""
        known = lang if lang in self._languages else "en"
        if (key, known) not in self._pages:
            text = (self._folder / known / f"{key}.md").read_text("utf-8")
            self._pages[key, known] = GuideText(key, text)
        return self._pages[key, known]

    def pages_with(self, query: str) -> list[str]:
        """Give the keys of the pages that hold every word of a query, in any language."""
        return [key for key in PAGES if any(matches(page.markdown, query) for page in self._in_all(key))]

    def headings_with(self, query: str) -> Iterator[GuidePlace]:
        """Give the headings that hold every word of a query, in any language."""
        for key in PAGES:
            for number, names in enumerate(zip(*(p.headings for p in self._in_all(key)), strict=False)):
                if any(matches(name, query) for name in names):
                    yield GuidePlace(key, number)

    def _in_all(self, key: str) -> list[GuideText]:
        return [self.page(key, lang) for lang in self._languages]

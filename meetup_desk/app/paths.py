"""Where the program finds its resources, and where a machine keeps its desk and its settings."""

import sys
from pathlib import Path

from platformdirs import PlatformDirs

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = PlatformDirs(appname="meetup-desk", appauthor=False, roaming=False)


def resources() -> Path:
    """The folder with fonts, icons, translations, sounds, templates and the demonstration's files.

    A frozen build unpacks it beside its code, a wheel carries it inside the package, a checkout beside it.
    """
    if frozen := getattr(sys, "_MEIPASS", None):
        return Path(frozen) / "resources"
    carried = _PACKAGE / "resources"
    return carried if carried.is_dir() else _PACKAGE.parent / "resources"


def guide() -> Path:
    """The folder of the user guide, which has a folder of pages for each language."""
    packed = resources() / "guide"
    return packed if packed.is_dir() else _PACKAGE.parent / "docs" / "guide"


def word_list(lang: str) -> list[str]:
    """The words of which passphrases are made, in a language of the program; English where it has none."""
    folder = resources() / "passphrases"
    own = folder / f"{lang}.txt"
    return (own if own.exists() else folder / "en.txt").read_text("utf-8").split()


def conversation_prompts(lang: str) -> list[str]:
    """Questions for people at one table who do not know each other; English where a language has none."""
    heads, *lines = (resources() / "prompts" / "questions.tsv").read_text("utf-8").splitlines()
    known = heads.split("\t")
    column = known.index(lang if lang in known else "en")
    return [line.split("\t")[column] for line in lines]


def default_desk() -> Path:
    """The desk that opens when none is named. The file and its folder may not exist yet."""
    return _PLACES.user_data_path / "meetup.desk"


def door_memory() -> Path:
    """The folder in which the machine remembers the doors that were opened on it. It may not exist yet."""
    return _PLACES.user_state_path / "doors"


def documents() -> Path:
    """Where people keep their files: the documents folder where there is one, else their home."""
    folder = PlatformDirs().user_documents_path
    return folder if folder.is_dir() else Path.home()


def settings_file() -> Path:
    """The machine's own settings, as TOML. The file and its folder may not exist yet."""
    return _PLACES.user_config_path / "settings.toml"


def logs() -> Path:
    """The folder of the program's reports about itself. It may not exist yet."""
    return _PLACES.user_log_path

"""The languages that the program speaks: the two that its texts are written in, and each that has a words file."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Final

from meetup_desk.words import translations

WRITTEN: Final = ("en", "ko")  # side by side in the source; organisers write their own texts in these


def _further() -> dict[str, ModuleType]:
    names = sorted(found.name for found in pkgutil.iter_modules(translations.__path__))
    return {name: import_module(f"{translations.__name__}.{name}") for name in names}


_FURTHER = _further()
NAMES: Final[Mapping[str, str]] = {
    "ko": "한국어",
    "en": "English",
    **{code: str(module.NAME) for code, module in _FURTHER.items()},
}
"""Every language by its code, in its own words."""


@cache
def words(lang: str) -> Mapping[str, str]:
    """Give the texts of a further language by their keys; empty for the two that the source has."""
    return _FURTHER[lang].TEXTS if lang in _FURTHER else {}


def known(spoken: str, otherwise: str = "en") -> str:
    """Give the language of a locale, such as `ko_KR.UTF-8` or `Korean_Korea`, by its first two letters."""
    code = spoken[:2].lower()
    return code if code in NAMES else otherwise

"""What the starter says, in the terminal's language: the sentences of messages.toml."""

import locale
import os
import tomllib
from functools import cache
from pathlib import Path


class SetupError(Exception):
    """Something expected is in the way; its text says what happened, what was kept and what to do."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts

    def __str__(self) -> str:
        return say(self.key, **self.facts)


def language() -> str:
    """The two letters of the terminal's language: `ko`, or `en` for every other."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    asked = asked or locale.getlocale()[0] or ""
    return "ko" if asked.lower().startswith("ko") else "en"


def say(key: str, /, **facts: object) -> str:
    """The sentence `key` with its facts filled in. Raises KeyError for a key or a fact that is not there."""
    return sentences()[key][language()].format(**facts)


@cache
def sentences() -> dict[str, dict[str, str]]:
    """Every sentence by key and language."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))

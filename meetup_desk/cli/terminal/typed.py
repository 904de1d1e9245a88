"""Commands that are told, to be copied into a terminal of this system."""

import os
import shlex
from collections.abc import Sequence


def typed(words: Sequence[str]) -> str:
    """Write words as one types them: quoted where this system's terminal needs it."""
    if os.name != "nt":
        return shlex.join(words)
    return " ".join(f'"{word}"' if _needs_quotes(word) else word for word in words)


def _needs_quotes(word: str) -> bool:
    return not word or not all(each.isalnum() or each in "-_.:\\/+,=" for each in word)

"""What is said before a language was chosen, in both."""

from pathlib import Path
from typing import Final

_MISSING: Final = (
    (
        "{folder} 폴더에서 “{name}” 데스크를 찾지 못했어요. "
        "다른 데스크를 열거나, 이름을 적어 그 자리에 새로 만들어 주세요."
    ),
    "“{name}” was not found in {folder}. Open another desk, or enter a name to make a new one there.",
)


def desk_missing(path: Path) -> str:
    """Say in both languages, a line each, that a desk is not where it was looked for."""
    return "\n".join(text.format(name=path.name, folder=path.parent) for text in _MISSING)

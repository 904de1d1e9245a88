"""What is said before anybody has chosen a language: everything in both."""

from pathlib import Path
from typing import Final

TITLE: Final = ("어서 오세요", "Welcome")
ABOUT: Final = (
    (
        "모임을 준비하고, 출입구를 맡고, 마무리까지 챙기는 데스크예요. "
        "모두 이 컴퓨터의 파일 하나에 담겨서 계정도 인터넷도 필요 없어요."
    ),
    (
        "A desk to prepare gatherings, run the door and follow up. "
        "All of it is one file on this computer: no account, no internet."
    ),
)
NAME: Final = ("모임 이름", "Name of your community")
EXAMPLE: Final = "가온 모임 · Gaon Circle"
LANGUAGE: Final = ("화면 언어", "Language of the window")
MAKE: Final = ("데스크 만들기", "Make a desk")
OPEN: Final = ("다른 데스크 열기", "Open another desk")
PACK: Final = ("출입구 꾸러미 열기", "Open a door pack")
DEMO: Final = ("체험해 보기", "Try the demo")
NEEDED: Final = ("모임 이름을 적어 주세요.", "Please write a name.")

A_CODE: Final = (
    "스캐너가 읽은 입장권 코드예요. 지우고 모임 이름을 적어 주세요.",
    "This is the code of a ticket, from the scanner. Empty the field, and write a name.",
)


_MISSING: Final = (
    (
        "{folder} 폴더에서 “{name}” 데스크를 찾지 못했어요. "
        "다른 데스크를 열거나, 이름을 적어 그 자리에 새로 만들어 주세요."
    ),
    "“{name}” was not found in {folder}. Open another desk, or write a name to make a new one there.",
)


def desk_missing(path: Path) -> str:
    """Say in both languages, a line each, that a desk is not where it was looked for."""
    return "\n".join(text.format(name=path.name, folder=path.parent) for text in _MISSING)


def both(text: tuple[str, str]) -> str:
    """Say a text in both languages in one line."""
    return " · ".join(text)

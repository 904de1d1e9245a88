"""vCards 4.0 of people (RFC 6350), whole or not at all."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from meetup_desk.domain.names import split_korean
from meetup_desk.files.atomic_write import write_whole

_LONGEST = 75  # octets of a line (RFC 6350, 3.2)
_KEPT = re.compile(r"[\\\\,;\n]")
_TYPES = {"work": "work", "회사": "work", "직장": "work", "home": "home", "집": "home"}

Labelled = tuple[tuple[str, str], ...]  # a value and what it is


@dataclass(frozen=True, slots=True, kw_only=True)
class VCard:
    """A person as an address book knows them; of each way to reach them the first is the one to use."""

    uid: UUID
    name: str
    badge_name: str = ""
    affiliation: str = ""
    title: str = ""
    phones: Labelled = ()  # E.164
    emails: Labelled = ()
    kakao: Labelled = ()
    tags: tuple[str, ...] = ()


def write_cards(path: Path, cards: Iterable[VCard]) -> None:
    """Write cards one behind the other; DeskError `not_writable`, `disk_full`."""
    lines = (line for card in cards for line in _card(card))
    write_whole(path, "".join(f"{_folded(line)}\r\n" for line in lines).encode())


def _card(card: VCard) -> Iterator[str]:
    family, given = split_korean(card.name)
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{card.uid}", f"FN:{_text(card.name)}")
    if family:
        yield f"N:{_text(family)};{_text(given)};;;"
    for key, value in (("NICKNAME", card.badge_name), ("ORG", card.affiliation), ("TITLE", card.title)):
        if value:
            yield f"{key}:{_text(value)}"
    yield from _reached("TEL", card.phones, "tel:")
    yield from _reached("EMAIL", card.emails, "")
    yield from (f"IMPP:kakaotalk:{_text(value)}" for value, _ in card.kakao)
    if card.tags:
        yield f"CATEGORIES:{','.join(map(_text, card.tags))}"
    yield "END:VCARD"


def _reached(key: str, points: Sequence[tuple[str, str]], scheme: str) -> Iterator[str]:
    for rank, (value, label) in enumerate(points, start=1):
        kind = _TYPES.get(label.casefold(), "")
        typed = f";TYPE={kind}" if kind else ""
        uri = ";VALUE=uri" if scheme else ""
        yield f"{key}{uri};PREF={min(rank, 100)}{typed}:{scheme}{value if scheme else _text(value)}"


def _text(value: str) -> str:
    """Escape a text value (RFC 6350, 3.4)."""
    return _KEPT.sub(lambda found: "\\n" if found[0] == "\n" else "\\" + found[0], value)


def _folded(line: str) -> str:
    """Fold a line so that none is longer than 75 octets, never inside a character."""
    pieces, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            pieces.append(" ")
            size = 1
        pieces[-1] += character
        size += width
    return "\r\n".join(pieces)

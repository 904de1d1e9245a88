"""Erasing a person: what would go, and what is left to others."""

from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureStake:
    """What would go with a person, said before anything does."""

    person_id: PersonId
    name: str
    rows: dict[str, int]  # by table, of this desk
    mentions: int  # texts of others in which the name or a contact stands, and is replaced by a dash
    name_is_shared: bool  # others have this name: it stays in texts, where it may mean them
    copies: tuple[Path, ...]  # backups and other copies beside the desk that hold this person
    papers: tuple[Path, ...]  # files beside the desk that carry the name, and are deleted
    files: tuple[Path, ...]  # exported files that the desk remembers, and leaves where they are
    hold: str = ""  # why nothing may be destroyed; empty: it may


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What is gone, and what others have to delete."""

    rows: int
    mentions: int
    copies: tuple[Path, ...]  # written anew
    unread: tuple[Path, ...]  # copies that could not be opened, and may hold this person
    papers: tuple[Path, ...]  # deleted
    files: tuple[Path, ...]  # left

"""Erasing people: what would go, and what is left to others."""

from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureStake:
    """What would go with people, said before anything does."""

    person_ids: tuple[PersonId, ...]
    names: tuple[str, ...]
    rows: dict[str, int]  # by table, of this desk
    mentions: int  # texts of others in which a name or a contact stands, and is replaced by a dash
    shared_names: tuple[str, ...]  # others have them too: they stay in texts, where they may mean them
    copies: tuple[Path, ...]  # backups and other copies beside the desk that hold one of them
    papers: tuple[Path, ...]  # files beside the desk that carry a name, and are deleted
    files: tuple[Path, ...]  # exported files that the desk remembers, and leaves where they are
    packs: tuple[Path, ...]  # packs of their events on this computer and their scans, left where they are
    signatures: int  # names in handwriting on signature sheets: whose they are nobody knows, so all go
    removed: tuple[Path, ...]  # files of materials that were taken off their events, and are deleted at once
    held: dict[str, str]  # name -> why nothing may be destroyed

    @property
    def entries(self) -> int:
        """How many rows go, the people among them."""
        return sum(self.rows.values()) + len(self.person_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureResult:
    """What is gone, and what others have to delete."""

    rows: int
    mentions: int
    copies: tuple[Path, ...]  # written anew
    unread: tuple[Path, ...]  # copies that could not be opened, and may hold one of them
    papers: tuple[Path, ...]  # deleted
    kept: tuple[Path, ...]  # should have been deleted, but another program holds them
    files: tuple[Path, ...]  # left
    packs: tuple[Path, ...]  # left
    finished: bool = True  # the file was written anew; else once no door of the desk scans

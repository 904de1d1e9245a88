"""What the papers of a seating say: values that need no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRound:
    """A round: its number, when it began or begins ("" where that is not known), and its length."""

    number: int
    minutes: int
    starts: str = ""  # HH:MM


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPerson:
    """Somebody with the table of each round, "" where they have none."""

    name: str
    tables: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSeat:
    """Somebody at a table."""

    name: str
    host: bool = False
    newcomer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTable:
    """A table with its people in each round."""

    name: str
    number: bool = True  # its name is its number
    accessible: bool = False
    rounds: Sequence[Sequence[PaperSeat]] = ()

    @property
    def used(self) -> bool:
        """Whether anybody ever sits at it."""
        return any(self.rounds)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingPaper:
    """A whole seating. `other` is the second language on it; prompts are in both, one a round."""

    lang: str
    other: str
    title: str
    rounds: Sequence[PaperRound]
    people: Sequence[PaperPerson]  # sorted by name
    tables: Sequence[PaperTable]
    prompts: Sequence[tuple[str, str]] = ()
    shows_newcomers: bool = False

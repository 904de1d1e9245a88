"""Seatings of people of whom there are names alone: lists in text files, without a desk."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.encoded_text import decoded
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.names import clean
from meetup_desk.files import disk
from meetup_desk.mixing.problem import MixingProblem, ordered
from meetup_desk.services.seating.arranging import Arranged, Told, arrange


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSeating:
    """A seating asked for by files: a name a line, and pairs that never or always sit together."""

    names: Path
    tables: Callable[[int], Sequence[int]]  # seats of each, for so many people
    rounds: int = 1
    apart: Path | None = None
    together: Path | None = None
    seed: int = 0


def arrange_names(
    asked: NamedSeating, *, seconds: float, told: Told | None = None
) -> tuple[list[str], Arranged]:
    """Seat the people of a file; gives their names in the order in which the plan counts them.

    DeskError `file_*`; RuleError as for `arrange`, `read_pairs` and `numbered`.
    """
    names = read_names(asked.names)
    problem = MixingProblem(
        people=len(names),
        tables=asked.tables(len(names)),
        rounds=asked.rounds,
        apart=numbered(read_pairs(asked.apart), names) if asked.apart else frozenset(),
        together=sorted(numbered(read_pairs(asked.together), names)) if asked.together else (),
    )
    return names, arrange(problem, names, seconds=seconds, seed=asked.seed, told=told)


def read_names(file: Path) -> list[str]:
    """Read a name a line; a name that stands twice gets a number, since two people may share it.

    DeskError `file_missing`, `file_unreadable`.
    """
    names = [name for line in _lines(file) if (name := clean(line))]
    times: Counter[str] = Counter()
    told_apart = []
    for name in names:
        times[name] += 1
        told_apart.append(name if times[name] == 1 else f"{name} ({times[name]})")
    return told_apart


def read_pairs(file: Path) -> list[tuple[str, str]]:
    """Read two names or ids a line, with a comma between; RuleError `seating_pair` for any other line."""
    pairs = []
    for line in _lines(file):
        if not line.strip():
            continue
        names = [clean(name) for name in line.split(",")]
        if len(names) != 2 or not all(names):
            raise RuleError("seating_pair", line=line.strip())
        pairs.append((names[0], names[1]))
    return pairs


def numbered(pairs: Sequence[tuple[str, str]], people: Sequence[str]) -> frozenset[tuple[int, int]]:
    """Give pairs by the places of their people; RuleError `seating_unknown`, `seating_alone`."""
    places = {name: place for place, name in enumerate(people)}
    found = set()
    for pair in pairs:
        for name in pair:
            if name not in places:
                raise RuleError("seating_unknown", name=name)
        one, other = places[pair[0]], places[pair[1]]
        if one == other:
            raise RuleError("seating_alone", name=pair[0])
        found.add(ordered((one, other)))
    return frozenset(found)


def _lines(file: Path) -> list[str]:
    try:
        return decoded(file.read_bytes()).splitlines()
    except OSError as error:
        raise disk.unreadable(error, file) from error
    except UnicodeDecodeError:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=file) from None

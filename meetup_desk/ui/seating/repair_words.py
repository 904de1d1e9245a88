"""What a change of seats did, in a sentence: who sits where now, and who else moved."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from meetup_desk.services.seating.drafts import SeatMove
from meetup_desk.services.seating.repairs import Repair

_NAMED = 4  # people named


class RepairWords(QObject):
    """Says what a repair did, to people of these names."""

    def moved(self, done: Repair, names: Mapping[int, str], wanted: Sequence[int] = ()) -> str:
        """Say who else moved, and who has no seat; `wanted` are those whom the change is about."""
        others = _by_person([move for move in done.moves if move.person_id not in wanted])
        words = [self.tr("No one else moved.")]
        if others:
            words = [self.tr("%Ln others moved: ", "", len(others)) + _listed(others, names) + "."]
        lacking = [names.get(person, "") for person in done.unseated]
        if lacking:
            words.append(self.tr("No free seat: {names}.").format(names=some_names(lacking)))
        return " ".join(words)

    def seated(self, done: Repair, names: Mapping[int, str], wanted: Sequence[int]) -> str:
        """Say where people were seated."""
        seated = _by_person([m for m in done.moves if m.person_id in wanted and m.after is not None])
        if not seated:
            return self.tr("No free seat was found.")
        if len(seated) == 1:
            move = next(iter(seated.values()))
            name = names.get(move.person_id, "")
            return self.tr("{name} sits at table {table}.").format(name=name, table=move.after)
        return self.tr("%Ln people have a seat now: ", "", len(seated)) + _listed(seated, names) + "."


def _by_person(moves: Sequence[SeatMove]) -> dict[int, SeatMove]:
    first: dict[int, SeatMove] = {}
    for move in moves:
        first.setdefault(move.person_id, move)
    return first


def _listed(moves: Mapping[int, SeatMove], names: Mapping[int, str]) -> str:
    return some_names(
        [
            f"{names.get(person, '')} → {move.after}" if move.after is not None else names.get(person, "")
            for person, move in moves.items()
        ]
    )


def some_names(names: Sequence[str]) -> str:
    """Name the first few, and say by … that there are more."""
    return ", ".join([*names[:_NAMED], *["…"][: len(names) - _NAMED]])

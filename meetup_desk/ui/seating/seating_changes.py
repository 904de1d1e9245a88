"""Changes of a seating that is there: each is written, undone by name, and says who moves."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import PersonId, SeatingId
from meetup_desk.services.seating.repairs import Repair
from meetup_desk.services.seating.tries import TriedMove, WantedMove
from meetup_desk.services.services import Services
from meetup_desk.ui.seating.repair_words import RepairWords
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes

if TYPE_CHECKING:
    from meetup_desk.ui.seating.seating_page import SeatingPage

_MORE = 5  # minutes


class SeatingChanges(QObject):
    """Writes changes of the seating that a page shows."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: "SeatingPage") -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page
        self._words = RepairWords(self)

    # -- people

    def move(self, wanted: WantedMove) -> None:
        """Bring somebody to another table."""
        seating = self._seating()
        repairs, names = self._services.seating_repairs, self._names()
        about = [wanted.person_id]

        def said(done: Repair) -> str:
            return f"{self._words.seated(done, names, about)} {self._words.moved(done, names, about)}"

        self._repair(lambda: repairs.move(seating, wanted, ACTOR), said, about)

    def seat(self, people: Sequence[PersonId]) -> None:
        """Seat people who have no seat."""
        seating = self._seating()
        repairs, names = self._services.seating_repairs, self._names()

        def said(done: Repair) -> str:
            return f"{self._words.seated(done, names, people)} {self._words.moved(done, names, people)}"

        self._repair(lambda: repairs.seat_latecomers(seating, people, ACTOR), said, people)

    def free(self, people: Sequence[PersonId]) -> None:
        """Free the seats of people who went or did not come."""
        seating = self._seating()
        repairs, names = self._services.seating_repairs, self._names()
        who = ", ".join(names.get(person, "") for person in people)

        def said(done: Repair) -> str:
            moved = self._words.moved(done, names, people)
            return self.tr("Seats of {names} are free.").format(names=who) + " " + moved

        self._repair(lambda: repairs.free_seats(seating, people, ACTOR), said)

    def follow_doors(self) -> None:
        """Seat who is in, and free the seats of who is not."""
        seating = self._seating()
        repairs, names = self._services.seating_repairs, self._names()

        def said(done: Repair) -> str:
            came = {move.person_id for move in done.moves if move.after is not None}
            gone = {move.person_id for move in done.moves} - came
            words = self.tr("%Ln seated, ", "", len(came)) + self.tr("%Ln seats set free.", "", len(gone))
            return f"{words} {self._words.moved(done, names, list(came | gone))}"

        self._repair(lambda: repairs.follow_doors(seating, ACTOR), said)

    # -- tables and rounds

    def close_table(self, number: int) -> None:
        """Seat those of a table elsewhere."""
        seating = self._seating()
        repairs, names = self._services.seating_repairs, self._names()

        def said(done: Repair) -> str:
            words = self.tr("Table {number} is closed.").format(number=number)
            return f"{words} {self._words.moved(done, names)}"

        self._repair(lambda: repairs.close_table(seating, number, ACTOR), said)

    def start_round(self, number: int) -> None:
        """Begin a round; the one that is on ends."""
        start = partial(self._services.seatings.start_round, self._seating(), number, ACTOR)
        self._write(start, self.tr("Round {number} has begun.").format(number=number))

    def end_round(self) -> None:
        """End the round that is on."""
        end = partial(self._services.seatings.end_round, self._seating(), ACTOR)
        self._write(end, self.tr("The round is over. Who was there has met the others of the table."))

    def more_time(self) -> None:
        """Let the round that is on last longer."""
        longer = partial(self._services.seatings.add_minutes, self._seating(), _MORE, ACTOR)
        self._write(longer, self.tr("The round lasts %Ln minutes longer.", "", _MORE))

    def skip_next(self) -> None:
        """Leave the next round out."""
        coming = self._page.room.coming if self._page.room else None
        if coming is not None:
            self.skip(coming.number)

    def skip(self, number: int) -> None:
        """Leave a round out."""
        skip = partial(self._services.seating_repairs.skip_round, self._seating(), number, ACTOR)
        self._write(skip, self.tr("Round {number} is left out. No one else moved.").format(number=number))

    def print_lines(self, *, badges: bool, tickets: bool) -> None:
        """Let badges and tickets say where people sit, or not."""
        lines, seating = self._services.seat_lines, self._seating()
        said = self.tr("Saved. Badges and tickets made from now on follow this.")
        self._writes.run(
            lambda: lines.choose(seating, ACTOR, badges=badges, tickets=tickets),
            lambda done: done,
            lambda _: said,
        )

    def remove(self) -> None:
        """Remove the seating."""
        remove = partial(self._services.seatings.remove, self._seating(), ACTOR)
        self._write(remove, self.tr("The seating was removed. Who has met stays known."))

    # -- words

    def tried_words(self, tried: TriedMove) -> str:
        """Say what dropping somebody here would do."""
        if tried.apart:
            return self.tr("{names} must never share a table.").format(names=tried.apart)
        room = self._page.room
        before = room.arranged.measure if room else tried.after.measure
        after = tried.after.measure
        words = []
        if tried.exchanged:
            words.append(self.tr("Changes places with {name}.").format(name=tried.exchanged))
        new, again = after.new_pairs - before.new_pairs, after.repeats - before.repeats
        if new:
            words.append(self.tr("New pairs: {change}.").format(change=_signed(new)))
        if again:
            words.append(self.tr("Meet again: {change}.").format(change=_signed(again)))
        return " ".join(words) or self.tr("As good as before.")

    def _seating(self) -> SeatingId:
        assert self._page.room is not None  # noqa: S101 - offered only where a seating is shown
        return self._page.room.stored.seating.id

    def _names(self) -> dict[int, str]:
        room = self._page.room
        if room is None:
            return {}
        names: dict[int, str] = {person.id: person.name for person in room.stored.people}
        return names | {seat.person_id: seat.name for seat in room.waiting}

    def _repair(
        self, work: Callable[[], Repair], said: Callable[[Repair], str], fresh: Sequence[int] = ()
    ) -> None:
        def changes(done: Repair) -> Changes:
            self._page.mark_fresh(set(fresh))
            return done.changes

        self._writes.run(work, changes, said)

    def _write(self, work: Callable[[], Changes], said: str) -> None:
        self._writes.run(work, lambda done: done, lambda _: said)


def _signed(number: int) -> str:
    return f"{number:+,}".replace("-", "\u2212")

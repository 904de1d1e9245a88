"""What was done to a seating just now, in a sentence, and who else moved by it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from meetup_desk.domain.times import moment_of
from meetup_desk.services.seating.evening_steps import EveningStep, StepSeat
from meetup_desk.ui.seating.repair_words import some_names
from meetup_desk.ui.seating.round_progress import RecentChange


class StepWords(QObject):
    """Says what the log has of an evening, by the clock of an event."""

    def recent(self, steps: Sequence[EveningStep], tz: str) -> list[RecentChange]:
        """Give the lines of the changes."""
        return [RecentChange(f"{moment_of(step.at, tz):%H:%M}", *self._said(step)) for step in steps]

    def _said(self, step: EveningStep) -> tuple[str, str]:
        nobody = self.tr("No one else moved.")
        match step.command:
            case "seating.late":
                seated = [seat for seat in step.seats if seat.after is not None]
                return self.tr("Seated: {people}").format(people=_listed(seated)), nobody
            case "seating.left":
                return self.tr("Seats of {names} are free.").format(names=_listed(step.seats)), nobody
            case "seating.close_table":
                return self.tr("Table {number} is closed.").format(number=step.table), _listed(step.seats)
            case "seating.follow_doors":
                return self.tr("Followed the doors."), _listed(step.seats)
            case "seating.skip_round":
                return self.tr("Round {number} is left out.").format(number=step.round), nobody
            case "seating.move":
                return self.tr("Moved: {people}").format(people=_listed(step.seats)), ""
            case _:
                return self._of_clock(step), ""

    def _of_clock(self, step: EveningStep) -> str:
        match step.command:
            case "seating.start_round":
                return self.tr("Round {number} has begun.").format(number=step.round)
            case "seating.end_round":
                return self.tr("The round is over.")
            case _:
                return self.tr("The round lasts longer.")


def _listed(seats: Sequence[StepSeat]) -> str:
    return some_names([seat.name if seat.after is None else f"{seat.name} → {seat.after}" for seat in seats])

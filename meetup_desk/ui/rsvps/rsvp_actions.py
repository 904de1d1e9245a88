"""What an organiser does with answers: approve, refuse, cancel, promote; each taken back as one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import RsvpStatus, can_step
from meetup_desk.services.rsvps.rsvps import RsvpResult, Stake
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.stake_words import say_stake
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say_error

StepName = Literal["approve", "promote", "refuse", "decline", "cancel"]
STEPS: Final[tuple[StepName, ...]] = ("approve", "promote", "refuse", "decline", "cancel")
ICONS: Final[dict[StepName, str]] = {
    "approve": "check",
    "promote": "arrow-up",
    "refuse": "ban",
    "decline": "circle-minus",
    "cancel": "x",
}
TAKING: Final[frozenset[StepName]] = frozenset(
    {"refuse", "decline", "cancel"}
)  # asked first, of who has a seat


@dataclass(frozen=True, slots=True)
class _Stepped:
    answered: RsvpResult
    left_alone: int  # answers for which the step makes no sense


class RsvpActions(QObject):
    """Runs steps on the answers of one event."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def name(self, step: StepName) -> str:
        """Give the verb of a step."""
        return {
            "approve": self.tr("Approve"),
            "promote": self.tr("Promote"),
            "refuse": self.tr("Refuse"),
            "decline": self.tr("Mark as declined"),
            "cancel": self.tr("Cancel RSVP"),
        }[step]

    def bulk_name(self, step: StepName, count: int) -> str:
        """Give the verb of a step with how many it is about, where that is more than one."""
        if count < 2:
            return self.name(step)
        return {
            "approve": self.tr("Approve %Ln", "", count),
            "promote": self.tr("Promote %Ln", "", count),
            "refuse": self.tr("Refuse %Ln", "", count),
        }.get(step, self.name(step))

    def possible(self, statuses: set[RsvpStatus]) -> list[StepName]:
        """Give the steps that make sense for at least one of these."""
        return [step for step in STEPS if any(_sensible(status, step) for status in statuses)]

    def take(self, step: StepName, ids: Sequence[int]) -> None:
        """Take a step for these answers in one change; where it makes no sense they stay as they are.

        What takes seats, tickets or a place in line is asked first.
        """
        if step == "promote":
            self._promote(ids)
        elif step in TAKING:
            rsvps, chosen = self._services.rsvps, [RsvpId(one) for one in ids]
            self._context.jobs.run(lambda: rsvps.stake(chosen, step), partial(self._ask_first, step, ids))
        else:
            self._take(step, ids)

    def _ask_first(self, step: StepName, ids: Sequence[int], stake: Stake) -> None:
        keep = self.tr("Keep RSVP") if stake.rsvps == 1 else self.tr("Keep RSVPs")
        if not stake or self._context.asker.confirm(
            self._page,
            self._question(step, stake.rsvps),
            say_stake(stake),
            self.name(step),
            keep,
            danger=True,
        ):
            self._take(step, ids)

    def _question(self, step: StepName, rsvps: int) -> str:
        if step == "refuse":
            return self.tr("Refuse %Ln RSVPs?", "", rsvps)
        if step == "decline":
            return self.tr("Mark %Ln RSVPs as declined?", "", rsvps)
        return self.tr("Cancel %Ln RSVPs?", "", rsvps)

    def _take(self, step: StepName, ids: Sequence[int]) -> None:
        rsvps = self._services.rsvps
        service: Callable[[Sequence[RsvpId], str], RsvpResult] = {
            "approve": rsvps.approve,
            "refuse": rsvps.refuse,
            "decline": rsvps.decline,
            "cancel": rsvps.cancel,
        }[step]

        def work() -> _Stepped:
            lines = rsvps.lines(ids)
            fitting = [line.id for line in lines if _sensible(line.status, step)]
            if not fitting:
                raise RuleError("not_possible", step=step, status=lines[0].status if lines else "")
            return _Stepped(service(fitting, ACTOR), len(ids) - len(fitting))

        self._writes.run(work, _changes, lambda done: self._say(step, done), title=self.name(step))

    def _promote(self, ids: Sequence[int], reason: str | None = None) -> None:
        """Seat those who wait, in one change; where they do not all fit, a reason is asked for first."""
        rsvps = self._services.rsvps

        def work() -> _Stepped:
            lines = rsvps.lines(ids)
            waiting = [line.id for line in lines if _sensible(line.status, "promote")]
            if not waiting:
                raise RuleError("not_possible", step="promote", status=lines[0].status if lines else "")
            answered = rsvps.promote_all(waiting, ACTOR, override_reason=reason)
            return _Stepped(answered, len(ids) - len(waiting))

        def failed(error: DeskError) -> None:
            if error.reason == "no_seats":
                self._ask_reason(ids, error)
            else:
                self._context.jobs.refused.emit(error)

        self._writes.run(
            work,
            _changes,
            lambda done: self._say("promote", done),
            failed=failed,
            title=self.name("promote"),
        )

    def _ask_reason(self, ids: Sequence[int], error: DeskError) -> None:
        field = Field(
            key="reason",
            label=lambda: self.tr("Reason for this exception"),
            required=True,
            help=lambda: say_error(error.code, error.reason, self._context.languages.current, **error.facts),
        )
        values = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("No free seats"),
            [field],
            verb=self.tr("Confirm anyway"),
            leave=self.tr("Cancel"),
        ).draft()
        if values is not None:
            self._promote(ids, values["reason"])

    def _say(self, step: StepName, done: _Stepped) -> str:
        outcome = done.answered.outcome
        words = [self._said(step, len(outcome.changed) - len(outcome.waitlisted), len(outcome.waitlisted))]
        if outcome.promoted:
            words.append(self.tr("%Ln RSVPs promoted from the waitlist", "", len(outcome.promoted)))
        if done.left_alone:
            words.append(self.tr("%Ln RSVPs unchanged", "", done.left_alone))
        return " · ".join(word for word in words if word)

    def _said(self, step: StepName, seated: int, waitlisted: int) -> str:
        if step == "approve":
            approved = self.tr("%Ln RSVPs approved", "", seated) if seated else ""
            waiting = self.tr("%Ln RSVPs waitlisted", "", waitlisted) if waitlisted else ""
            return " · ".join(word for word in (approved, waiting) if word)
        if step == "refuse":
            return self.tr("%Ln RSVPs refused", "", seated)
        if step == "promote":
            return self.tr("%Ln RSVPs confirmed, with tickets", "", seated)
        if step == "decline":
            return self.tr("%Ln RSVPs marked as declined", "", seated)
        return self.tr("%Ln RSVPs cancelled", "", seated)


def _changes(done: _Stepped) -> Changes:
    return done.answered.changes


def _sensible(status: RsvpStatus, step: StepName) -> bool:
    """Promoting a request would walk past the approval; the window offers it for the waitlist alone."""
    if step == "promote":
        return status is RsvpStatus.WAITLISTED
    return can_step(status, step)

"""Reconfirmation in the window: ask everybody by a date, write down who still comes, release silent seats."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import instant_of_wall, moment_of
from meetup_desk.services.rsvps.reconfirmation import ReconfirmationState
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.say import say_error

_BEFORE = timedelta(days=2)  # before the event, the date that is proposed


class Reconfirming(QObject):
    """Asks what has to be asked, and writes it down."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def actions(self, event: Event, show_silent: Callable[[], object]) -> list[Action]:
        """Give what belongs to asking again who still comes."""
        return [
            Action(
                key="reconfirm.ask",
                text=lambda: self.tr("Ask to reconfirm…"),
                icon="send",
                run=partial(self.ask, event),
            ),
            Action(
                key="reconfirm.silent",
                text=lambda: self.tr("Show who has not answered"),
                icon="list-filter",
                run=show_silent,
            ),
            Action(
                key="reconfirm.release",
                text=lambda: self.tr("Release silent seats…"),
                icon="user-minus",
                danger=True,
                run=partial(self.release, event),
            ),
        ]

    def ask(self, event: Event, trouble: DeskError | None = None) -> None:
        """Ask by when everybody who is going should answer, and ask them."""
        proposed = event.plan.start - _BEFORE
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Ask to reconfirm"),
            [
                Field(key="day", label=lambda: self.tr("Answer by"), kind="date", required=True),
                Field(key="time", label=lambda: self.tr("Time"), kind="time"),
            ],
            verb=self.tr("Ask everyone"),
            leave=self.tr("Cancel"),
            text=self.tr(
                "Everyone who is going is asked whether they still come. After the date you can release the "
                "seats of those who did not answer; the waitlist is promoted as the event says."
            ),
            values={"day": proposed.date(), "time": time(18)},
        )
        if trouble is not None:
            words = say_error(trouble.code, trouble.reason, self._context.languages.current, **trouble.facts)
            dialog.form.set_problem("day", words)
        answered = dialog.draft()
        if answered is None:
            return
        by = instant_of_wall(datetime.combine(answered["day"], answered["time"]), event.plan.tz)
        self._writes.run(
            lambda: self._services.reconfirmation.ask(event.id, by, ACTOR),
            lambda changes: changes,
            lambda _: self.tr(
                "Everyone who is going is asked. Filter by “Not reconfirmed” to see who is silent."
            ),
            failed=lambda error: self.ask(event, error),
        )

    def confirm(self, ids: Sequence[int]) -> None:
        """Write down that these still come."""
        chosen = [RsvpId(one) for one in ids]
        self._writes.run(
            lambda: self._services.reconfirmation.confirm(chosen, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("%Ln RSVPs reconfirmed", "", len(chosen)),
        )

    def release(self, event: Event) -> None:
        """Release silent seats, after a question with numbers."""
        service = self._services.reconfirmation
        self._context.jobs.run(lambda: service.state(event.id), lambda state: self._release(event, state))

    def _release(self, event: Event, state: ReconfirmationState) -> None:
        lang = self._context.languages.current
        if state.by is not None and state.over and state.silent.rsvps:
            sure = self._context.asker.confirm(
                self._page,
                self.tr("Release %Ln seats?", "", state.silent.people),
                self.tr(
                    "%Ln RSVPs without an answer are cancelled. You can undo this.", "", state.silent.rsvps
                ),
                self.tr("Release"),
                self.tr("Cancel"),
                danger=True,
            )
            if not sure:
                return
        elif state.by is not None and not state.over:
            moment = moment_of(state.by, event.plan.tz)
            self._context.toast.say(
                self.tr("Seats can be released after {when}. Still silent: {silent}").format(
                    when=f"{say_day(moment, lang)} {say_clock(moment, lang)}", silent=state.silent.rsvps
                )
            )
            return
        self._writes.run(
            lambda: self._services.reconfirmation.release(event.id, ACTOR),
            lambda released: released.changes,
            lambda released: self.tr("%Ln RSVPs released", "", len(released.outcome.changed)),
        )

"""The menu of the RSVPs that are selected."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.ui.rsvps.reconfirm import Reconfirming
from meetup_desk.ui.rsvps.rsvp_actions import ICONS, STEPS, TAKING, RsvpActions, StepName
from meetup_desk.ui.widgets.actions import Action


class RsvpMenu(QObject):
    """Gives what can be done with RSVPs; `open_panel` shows one beside the list, `copy` takes their rows."""

    def __init__(
        self,
        page: QWidget,
        steps: RsvpActions,
        reconfirming: Reconfirming,
        open_panel: Callable[[int], object],
        copy: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._steps, self._reconfirming = steps, reconfirming
        self._open_panel, self._copy = open_panel, copy

    def actions(self, ids: list[int], statuses: set[RsvpStatus]) -> list[Action | None]:
        """Give the lines of the menu for RSVPs that stand so."""
        possible = self._steps.possible(statuses)
        return [
            Action(
                key="open",
                text=lambda: self.tr("Show details"),
                icon="panel-right",
                run=lambda: self._open_panel(ids[0]),
            ),
            Action(key="copy", text=lambda: self.tr("Copy rows"), icon="copy", run=self._copy),
            Action(
                key="confirm",
                text=lambda: self.tr("Mark as reconfirmed"),
                icon="calendar-check",
                run=partial(self._reconfirming.confirm, ids),
                enabled=statuses == {RsvpStatus.GOING},
            ),
            None,
            *(self._step(step, ids, enabled=step in possible) for step in STEPS),
        ]

    def _step(self, step: StepName, ids: list[int], *, enabled: bool) -> Action:
        return Action(
            key=step,
            text=partial(self._steps.name, step),
            icon=ICONS[step],
            shortcut="Del" if step == "cancel" else "",
            run=partial(self._steps.take, step, ids),
            danger=step in TAKING,
            enabled=enabled,
        )

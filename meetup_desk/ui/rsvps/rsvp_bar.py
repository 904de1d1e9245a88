"""The foot of the list of RSVPs: the steps that are taken most, of those selected."""

from PySide6.QtCore import QEvent, Signal

from meetup_desk.ui.rsvps.rsvp_actions import ICONS, RsvpActions, StepName
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.selection_bar import SelectionBar

IN_BAR: tuple[StepName, ...] = ("approve", "promote", "refuse")
_WIDEST = 9_999  # RSVPs for whose number buttons and the bar keep room


class RsvpBar(SelectionBar):
    """Buttons for steps; `taken(StepName)` when one is pressed, and `more` opens what is rarer."""

    taken = Signal(str)

    def __init__(self, look: Look, steps: RsvpActions) -> None:
        buttons = {step: Button(look, icon=ICONS[step]) for step in IN_BAR}
        more = IconButton(look, "ellipsis", role="ink")
        super().__init__(look, [*buttons.values(), more])
        self._steps, self._count, self.buttons, self.more = steps, 0, buttons, more
        for step, button in buttons.items():
            button.clicked.connect(lambda _=False, step=step: self.taken.emit(step))
            button.hide()
        self._say()

    def show_steps(self, count: int, possible: list[StepName], *, shown: bool) -> None:
        """Offer what makes sense for so many RSVPs; `shown` where the event has any."""
        self._count = count
        self.more.setEnabled(count > 0)
        for step, button in self.buttons.items():
            button.setEnabled(step in possible)
            button.setVisible(shown)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        """Say of how many RSVPs a step is: the panel beside the list has the same one for a single RSVP."""
        selected, widest = (self.tr("%Ln RSVPs selected", "", count) for count in (self._count, _WIDEST))
        self.show_selection(selected if self._count else "", widest)
        self.more.set_name(self.tr("More actions"))
        name = self._steps.bulk_name
        for step, button in self.buttons.items():
            button.set_text_within(name(step, self._count), name(step, _WIDEST))

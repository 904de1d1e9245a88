"""A button that shows what is of one group, or of all; it is there where there are several."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal

from meetup_desk.domain.ids import GroupId
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button


class GroupButton(Button):
    """`chosen` comes with a group, or None for all; `show_groups` fills it."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="users")
        self._groups: Mapping[GroupId, str] = {}
        self.clicked.connect(self._offer)
        self.hide()

    def show_groups(self, groups: Mapping[GroupId, str], chosen: GroupId | None) -> None:
        """Offer groups, and name the one that is shown."""
        self._groups = groups
        self.set_text(groups.get(chosen, "") if chosen else self.tr("All groups"))
        self.setVisible(len(groups) > 1)

    def _offer(self) -> None:
        actions = [Action(key="", text=lambda: self.tr("All groups"), run=partial(self.chosen.emit, None))]
        actions += [
            Action(key=str(group_id), text=partial(str, name), run=partial(self.chosen.emit, group_id))
            for group_id, name in self._groups.items()
        ]
        menu = menu_of(actions, self._look, self)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

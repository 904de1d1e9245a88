"""Under whose name this computer records what is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button


class OperatorSettings(SettingsSection):
    """Shows the name, and asks for another."""

    def __init__(self, context: Context, operator: Callable[[], str], ask: Callable[[], object]) -> None:
        super().__init__()
        self._operator, self._ask = operator, ask
        self.change = Button(context.look, icon="user")
        self.change.clicked.connect(lambda _: self._ask_name())
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self.column.addLayout(row)
        self.retranslate()

    def _ask_name(self) -> None:
        self._ask()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Who is at the desk"))
        self.about.setText(
            self.tr(
                "Everything done on this computer is recorded under this name. History can be filtered by it."
            )
        )
        self.state.setText(self._operator() or self.tr("No name: recorded as organiser."))
        self.change.set_text(self.tr("Change name"))

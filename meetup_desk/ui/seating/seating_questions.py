"""What is asked on the page of a seating, in small dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.seatings import Seating, SeatingTable
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class SeatingQuestions(QObject):
    """Each gives the answer, None where it was given up."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._page = look, page

    def ask_lines(self, seating: Seating) -> tuple[bool, bool] | None:
        """Ask whether badges and tickets say where people sit; None: it was given up."""
        fields = [
            Field(key="badges", label=lambda: self.tr("Tables by round on badges"), kind="switch"),
            Field(key="tickets", label=lambda: self.tr("Tables by round on tickets"), kind="switch"),
        ]
        values = FormDialog(
            self._look,
            self._page.window(),
            self.tr("Badges and tickets"),
            fields,
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values={"badges": seating.on_badges, "tickets": seating.on_tickets},
        ).draft()
        return None if values is None else (bool(values["badges"]), bool(values["tickets"]))

    def ask_table(self, who: str, tables: Sequence[SeatingTable], now: int) -> int | None:
        """Ask at which of these tables somebody is to sit; gives its number."""
        names = {str(table.number): table.name or str(table.number) for table in tables}
        options = [Option(key, lambda name=name: name) for key, name in names.items()]  # type: ignore[misc]
        field = Field(key="table", label=lambda: self.tr("Table"), kind="choice", options=options)
        values = FormDialog(
            self._look,
            self._page.window(),
            self.tr("Change table"),
            [field],
            text=self.tr("{who}. Where the table is full, someone there takes the seat that is left.").format(
                who=who
            ),
            verb=self.tr("Change"),
            leave=self.tr("Cancel"),
            values={"table": str(now)},
        ).draft()
        return None if values is None else int(values["table"])

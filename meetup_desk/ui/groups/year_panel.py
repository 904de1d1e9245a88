"""A year of a group beside it: what happened, who gave what, the page of the year and certificates."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.groups.recognition import CertificateQuery, GroupYear, say_given
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label

_SHOWN = 20  # people


class YearPanel(QWidget):
    """`show_year` fills it; the years before and after are one click away."""

    def __init__(self, context: Context, services: Services, writes: Writes, group: Group) -> None:
        super().__init__()
        self._context, self._services, self._writes, self._group = context, services, writes, group
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(12)
        self._year = moment_of(services.desk.now(), services.settings.tz).year
        context.news.changed.connect(lambda _: self.show_year(self._year))

    def show_this_year(self) -> None:
        """Read and show the year that it is."""
        self.show_year(self._year)

    def show_year(self, year: int) -> None:
        """Read and show a year."""
        self._year, recognition, group_id = year, self._services.recognition, self._group.id
        self._context.jobs.run(lambda: recognition.year(group_id, year), self._show, key=(self, "year"))

    def _show(self, found: GroupYear) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._context.panel.set_title(str(found.year))
        self._links(
            (str(found.year - 1), lambda: self.show_year(found.year - 1)),
            (str(found.year + 1), lambda: self.show_year(found.year + 1)),
        )
        self._column.addWidget(
            FactList(
                [
                    (self.tr("Events"), f"{found.meetings:,}"),
                    (self.tr("Visits"), f"{found.visits:,}"),
                    (self.tr("People"), f"{found.people:,}"),
                    (self.tr("New members"), f"{found.joined:,}"),
                ]
            )
        )
        self._thanks(found)
        self._links(
            (self.tr("Save the page…"), self._save_page),
            (self.tr("Save certificates…"), self._save_certificates),
            (self.tr("Note a reward…"), lambda: self._note_reward(found)),
        )
        self._column.addStretch(1)

    def _thanks(self, found: GroupYear) -> None:
        lang = self._context.languages.current
        gave = [(each.name, say_given(each, lang)) for each in found.given[:_SHOWN] if each.total]
        self._column.addWidget(Label(self.tr("Thank you"), size="section"))
        if gave:
            self._column.addWidget(FactList(gave))
        else:
            self._column.addWidget(Label(self.tr("Nothing is counted yet."), ink="soft", wrap=True))
        if found.rewards:
            self._column.addWidget(Label(self.tr("Rewards"), size="section"))
            rewards = [
                (found.rewarded[each.person_id].name, f"{each.what} · {each.cost:,}")
                for each in found.rewards
            ]
            self._column.addWidget(FactList(rewards))

    def _links(self, *links: tuple[str, Callable[[], object]]) -> None:
        row = QWidget()
        flow = FlowLayout(gap=12)
        row.setLayout(flow)
        for text, run in links:
            button = Button(self._context.look, text, kind="link")
            button.clicked.connect(lambda _=False, run=run: run())
            flow.addWidget(button)
        self._column.addWidget(row)

    def _save_page(self) -> None:
        name = file_name(f"{self._group.name} {self._year}", "pdf")
        path = self._context.files.save(self, self.tr("Save the page"), name, self._pdf())
        papers, group_id, year = self._services.group_papers, self._group.id, self._year
        lang = self._context.languages.current
        if path is not None:
            self._context.jobs.run(
                lambda: papers.write_year(path, group_id, year, lang),
                lambda _: self._context.toast.say(self.tr("Saved.")),
                title=self.tr("Saving"),
            )

    def _save_certificates(self) -> None:
        field = Field(
            key="least",
            label=lambda: self.tr("Came to at least"),
            kind="number",
            least=1,
            width=96,
            unit=lambda: self.tr("events"),
        )
        values = self._ask(self.tr("Certificates"), [field], self.tr("Save PDF…"), {"least": 6})
        if values is None:
            return
        name = self.tr("Certificates {year}").format(year=self._year) + ".pdf"
        path = self._context.files.save(self, self.tr("Save certificates"), name, self._pdf())
        query = CertificateQuery(group_id=self._group.id, year=self._year, least=values["least"] or 1)
        papers, lang = self._services.group_papers, self._context.languages.current
        if path is not None:
            self._context.jobs.run(
                lambda: papers.write_certificates(path, query, lang),
                self._say_certificates,
                title=self.tr("Saving"),
            )

    def _say_certificates(self, count: int) -> None:
        none = self.tr("No one came that often. Nothing was saved.")
        self._context.toast.say(self.tr("%Ln certificates saved.", "", count) if count else none)

    def _note_reward(self, found: GroupYear) -> None:
        ids = {each.name: each.person_id for each in reversed(found.given)}
        fields = [
            Field(
                key="name",
                label=lambda: self.tr("For whom"),
                required=True,
                check=lambda name: "" if name in ids else self.tr("No one of this name came this year."),
            ),
            Field(key="what", label=lambda: self.tr("What you give"), required=True),
            Field(key="cost", label=lambda: self.tr("What it costs"), kind="number", width=128),
        ]
        values = self._ask(self.tr("Note a reward"), fields, self.tr("Save"), {})
        if values is None:
            return
        recognition, group_id, year = self._services.recognition, self._group.id, self._year
        person, what, cost = PersonId(ids[values["name"]]), values["what"], values["cost"] or 0
        self._writes.run(
            lambda: recognition.reward(group_id, person, year, what, ACTOR, cost=cost),
            lambda done: done[1],
            lambda _: self.tr("Noted."),
        )

    def _ask(
        self, title: str, fields: list[Field], verb: str, values: dict[str, Any]
    ) -> dict[str, Any] | None:
        dialog = FormDialog(
            self._context.look,
            self.window(),
            title,
            fields,
            verb=verb,
            leave=self.tr("Cancel"),
            values=values,
        )
        return dialog.draft()

    def _pdf(self) -> FileKind:
        return FileKind("PDF", ("pdf",))

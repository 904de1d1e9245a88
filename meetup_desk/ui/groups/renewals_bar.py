"""Above the members: who is to be told that their membership ends, with the texts for them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from meetup_desk.domain.ids import GroupId
from meetup_desk.services.groups.renewals import DueRenewal
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel

_NAMED = 5


class RenewalsBar(QFrame):
    """Hidden while nobody is to be told; `wanted` asks for those people to be selected."""

    wanted = Signal(object)  # ids of memberships

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._context, self._services, self._writes = context, services, writes
        self._group = GroupId(0)
        self._due: Sequence[DueRenewal] = ()
        self._text = ElidedLabel()
        icon = QLabel()
        icon.setPixmap(context.look.pixmap("calendar-clock", "accent", 16))
        self.show_them, self.copy = Button(context.look, kind="link"), Button(context.look, icon="copy")
        self.show_them.clicked.connect(lambda _=False: self._want())
        self.copy.clicked.connect(lambda _=False: self.tell())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.show_them)
        row.addWidget(self.copy)
        self.hide()

    def show_group(self, group_id: GroupId) -> None:
        """Look who of a group is to be told."""
        self._group, renewals = group_id, self._services.renewals
        self._context.jobs.run(lambda: renewals.due(group_id), self._take, key=(self, "due"))

    def retranslate(self) -> None:
        """Say it in the language of the window."""
        self._take(self._due)

    def _take(self, due: Sequence[DueRenewal]) -> None:
        self._due = due
        names = ", ".join(each.member.name for each in due[:_NAMED]) + (" …" if len(due) > _NAMED else "")
        self._text.setText(self.tr("%Ln to tell about renewal", "", len(due)) + f": {names}")
        self.show_them.set_text(self.tr("Select them"))
        self.copy.set_text(self.tr("Copy %Ln texts", "", len(due)))
        self.setVisible(bool(due))

    def _want(self) -> None:
        self.wanted.emit([each.member.id for each in self._due])

    def tell(self) -> None:
        """Copy the texts, and write down that these people are told."""
        ids = [each.member.id for each in self._due]
        services, lang = self._services, self._context.languages.current
        self._writes.run(
            lambda: (services.member_texts.renewals(ids, lang), services.renewals.tell(ids, ACTOR)),
            lambda done: done[1],
            lambda _: self.tr("%Ln texts are copied.", "", len(ids)),
            done=lambda done: QGuiApplication.clipboard().setText("\n\n".join(done[0])),
        )

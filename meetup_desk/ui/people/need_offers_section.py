"""What a person looks for and can give, and whether they may be introduced at all."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import NeedOffer, NeedOfferKind
from meetup_desk.ui.people.person_actions import PersonActions
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill, PillState


class NeedOffersSection(QWidget):
    """Open needs and offers, each with a way to close it, and what else can be said."""

    def __init__(
        self,
        look: Look,
        actions: PersonActions,
        person_id: PersonId,
        said: Sequence[NeedOffer],
        *,
        willing: bool,
    ) -> None:
        super().__init__()
        self._look, self._actions = look, actions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Needs and offers"), size="emphasis"))
        for each in said:
            if each.open:
                column.addWidget(self._line(each))
        if not willing:
            column.addWidget(Label(self.tr("Does not want to be introduced."), ink="soft", wrap=True))
        steps = QWidget()
        row = FlowLayout(steps, gap=8)
        for text, run in (
            (self.tr("Add need…"), partial(actions.add_need_offer, person_id, NeedOfferKind.NEED)),
            (self.tr("Add offer…"), partial(actions.add_need_offer, person_id, NeedOfferKind.OFFER)),
            (
                self.tr("Do not introduce") if willing else self.tr("May be introduced"),
                partial(actions.say_willing, person_id, willing=not willing),
            ),
        ):
            button = Button(look, text, kind="link")
            button.clicked.connect(lambda _=False, run=run: run())
            row.addWidget(button)
        column.addWidget(steps)

    def _line(self, said: NeedOffer) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        need = said.kind is NeedOfferKind.NEED
        state = (
            PillState(self.tr("Need"), "accent", "hand")
            if need
            else PillState(self.tr("Offer"), "good", "heart")
        )
        row.addWidget(Pill(self._look, state))
        row.addWidget(Label(said.text, wrap=True), 1)
        close = IconButton(self._look, "x", self.tr("Close “{text}”").format(text=said.text))
        close.clicked.connect(lambda _=False: self._actions.close_need_offer(said.id))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return box

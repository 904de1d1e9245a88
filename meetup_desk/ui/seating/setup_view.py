"""Asking for a seating: four decisions with good answers already, and beside them what comes of it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.seatings import Seated, SeatingKind
from meetup_desk.services.seating.choices import SeatingChoices, WhoChoice
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.seating.stored_seatings import NEWCOMER
from meetup_desk.ui.seating.draft_rules import RulesCard, rules_of, with_rules
from meetup_desk.ui.seating.figure_rows import FigureRows, NumberBadge
from meetup_desk.ui.seating.group_sizes import GroupSizes
from meetup_desk.ui.seating.small_plan import SmallPlan
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.card import Card
from meetup_desk.ui.widgets.choosers import Chips, Option, Tabs
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.wheel_safe import WheelSafeSpinBox

_ROUNDS = ("1", "2", "3", "4", "5", "6")
_MEMORIES: dict[str, int | None] = {"6": 6, "12": 12, "all": None}
_SIDE = 320  # px at 100 %
_LONGEST = 240  # minutes


class SetupView(QWidget):
    """`draft()` gives what was chosen; `changed` comes with each choice."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._choices: SeatingChoices | None = None
        self._base = SeatingDraft(tables=())
        self._sections: list[tuple[Label, Label]] = []
        self.who = Chips([])
        self._who_place = QVBoxLayout()
        self.guests_beside = QCheckBox()
        self.tables = GroupSizes(look)
        self.rounds = Tabs([Option(key, lambda key=key: key) for key in _ROUNDS])  # type: ignore[misc]
        self.minutes = WheelSafeSpinBox()
        self.minutes.setRange(1, _LONGEST)
        self.minutes.lineEdit().setTextMargins(8, 0, 0, 0)
        self._each = Label()
        self._mix_place = QWidget()
        self._mix_flow = FlowLayout(self._mix_place, gap=8)
        self.mix: dict[str, QPushButton] = {}
        self.memory = Tabs(
            [
                Option("6", lambda: self.tr("6 months")),
                Option("12", lambda: self.tr("12 months")),
                Option("all", lambda: self.tr("All time")),
            ]
        )
        self._remember = Label(ink="soft", wrap=True)
        self.preview, self._preview_card, self.facts = SmallPlan(look), Card(look), FigureRows()
        self.rules = RulesCard(look, lambda: len(self.tables.sizes()))
        self._lay_out()
        self.tables.changed.connect(self._hear)
        self.rounds.chosen.connect(self._hear)
        self.minutes.valueChanged.connect(self._hear)
        self.rules.changed.connect(self._hear)
        self.guests_beside.toggled.connect(self._hear)
        self.setFocusProxy(self.tables)
        self.retranslate()

    def _lay_out(self) -> None:
        questions = QFrame()
        questions.setProperty("ground", "surface")
        column = QVBoxLayout(questions)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(20)
        who = QWidget()
        who.setLayout(self._who_place)
        self._who_place.setContentsMargins(0, 0, 0, 0)
        self._who_place.setSpacing(12)
        self._who_place.addWidget(self.guests_beside)
        rounds = QWidget()
        row = QHBoxLayout(rounds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.rounds)
        row.addWidget(self._each)
        row.addWidget(self.minutes)
        row.addStretch(1)
        memory = QHBoxLayout()
        memory.setSpacing(12)
        memory.addWidget(self.memory)
        memory.addWidget(self._remember, 1)
        mix = QWidget()
        inside = QVBoxLayout(mix)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self._mix_place)
        inside.addLayout(memory)
        for number, content in enumerate((who, self.tables, rounds, mix), 1):
            if number > 1:
                line = QFrame()
                line.setProperty("ground", "line")
                line.setFixedHeight(1)
                column.addWidget(line)
            column.addLayout(self._section(number, content))
        column.addStretch(1)
        everything = QHBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(24)
        everything.addWidget(Scroll(questions), 1)
        everything.addWidget(self._side())

    def _side(self) -> QWidget:
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(16, 0, 16, 12)
        inner.addWidget(self.preview)
        inner.addWidget(self.facts)
        self._preview_card.set_rows([shown])
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self._preview_card)
        beside.addWidget(self.rules)
        beside.addStretch(1)
        self.side = side_scroll = Scroll(side)
        side_scroll.setFixedWidth(round(_SIDE * (1 + self._look.theme.scale) / 2))
        return side_scroll

    def _section(self, number: int, content: QWidget) -> QVBoxLayout:
        badge, size = NumberBadge(self._look, number), self._look.theme.px(24)
        title, note = Label(size="emphasis"), Label(size="caption", ink="soft", wrap=True)
        self._sections.append((title, note))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(badge)
        head.addWidget(title, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(size + 16, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(content)
        inside.addWidget(note)
        section = QVBoxLayout()
        section.setSpacing(8)
        section.addLayout(head)
        section.addLayout(inside)
        return section

    # -- what is chosen

    def show_choices(self, choices: SeatingChoices) -> None:
        """Begin with what is likely right."""
        self._choices, self._base = choices, choices.draft
        self._show_who(choices)
        self.tables.set_tables(choices.draft.tables, choices.draft.kind)
        rounds = str(choices.draft.rounds)
        self.rounds.choose(rounds if rounds in _ROUNDS else _ROUNDS[-1])
        self.minutes.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.minutes.setValue(choices.draft.minutes)
        self.minutes.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.guests_beside.setChecked(choices.draft.guests_beside)
        self._show_mix(choices)
        months = choices.draft.memory
        self.memory.choose(next((key for key, value in _MEMORIES.items() if value == months), "12"))
        self.rules.show_rules(rules_of(choices.draft), self._names())
        self._hear()

    def chosen_who(self) -> WhoChoice | None:
        """Give who is to sit."""
        if self._choices is None:
            return None
        key = self.who.key()
        return next((each for each in self._choices.who if _key(each) == key), self._choices.who[0])

    def draft(self) -> SeatingDraft:
        """Give all that was chosen."""
        who = self.chosen_who() or WhoChoice(seated=Seated.GOING)
        before = self._base.tables
        self.tables.set_people(len(who.people))
        sizes = self.tables.sizes()
        tables = [
            replace(before[at], seats=seats) if at < len(before) else TableDraft(seats=seats)
            for at, seats in enumerate(sizes)
        ]
        draft = replace(
            self._base,
            tables=tables,
            kind=self.tables.kind,
            rounds=int(self.rounds.key() or 1),
            minutes=self.minutes.value(),
            seated=who.seated,
            part_id=who.part_id,
            list_id=who.list_id,
            guests_beside=self.guests_beside.isChecked(),
            mix=[fact for fact, chip in self.mix.items() if chip.isChecked()],
            memory=_MEMORIES[self.memory.key()],
        )
        rules = [rule for rule in self.rules.rules if rule.table is None or rule.table <= len(sizes)]
        return with_rules(draft, rules)

    def lacking(self) -> int:
        """Count the people for whom there is no seat."""
        who = self.chosen_who()
        return max(0, len(who.people) - sum(self.tables.sizes())) if who else 0

    def _guests(self, who: WhoChoice) -> int:
        """Count those who take a seat beside whom they come with; teams have no seats."""
        beside = self.guests_beside.isChecked() and self.tables.kind is SeatingKind.TABLES
        return who.guests if beside else 0

    def _names(self) -> dict[PersonId, str]:
        who = self.chosen_who()
        return {person.id: person.name for person in who.people} if who else {}

    def _show_who(self, choices: SeatingChoices) -> None:
        self.who.hide()
        self.who.deleteLater()
        options = [Option(_key(each), lambda each=each: self._who_name(each)) for each in choices.who]  # type: ignore[misc]
        self.who = Chips(options)
        self.who.set_counts({_key(each): len(each.people) for each in choices.who})
        draft = choices.draft
        wanted = _key(WhoChoice(seated=draft.seated, part_id=draft.part_id, list_id=draft.list_id))
        if any(_key(each) == wanted for each in choices.who):
            self.who.choose(wanted)
        self.who.chosen.connect(self._change_who)
        self._who_place.insertWidget(0, self.who)
        self.who.tab_before(self.tables)

    def _change_who(self) -> None:
        self.rules.show_rules(self.rules.rules, self._names())
        self._hear()

    def _show_mix(self, choices: SeatingChoices) -> None:
        for chip in self.mix.values():
            chip.hide()
            chip.deleteLater()
        while self._mix_flow.takeAt(0) is not None:
            pass
        facts = dict.fromkeys([*choices.mix, *choices.draft.mix])
        self.mix = {}
        for fact in facts:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            chip.setAutoDefault(False)
            chip.setChecked(fact in choices.draft.mix)
            chip.toggled.connect(self._hear)
            self.mix[fact] = chip
            self._mix_flow.addWidget(chip)
        self._mix_place.setVisible(bool(facts))
        self._name_mix()

    # -- words

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        titles = (
            self.tr("Who sits down?"),
            self.tr("Which tables are there?"),
            self.tr("How many rounds?"),
            self.tr("Whom should people meet?"),
        )
        for (title, _), text in zip(self._sections, titles, strict=True):
            title.setText(text)
        self._each.setText(self.tr("rounds of"))
        self.minutes.setSuffix(self.tr(" minutes"))
        self.minutes.setAccessibleName(self.tr("Minutes of a round"))
        self._remember.setText(
            self.tr("back: people who met in that time sit apart, and more so if they met recently.")
        )
        self._preview_card.set_title(self.tr("This is the room"))
        self.rules.retranslate()
        self._name_mix()
        self._hear()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _who_name(self, who: WhoChoice) -> str:
        return {Seated.GOING: self.tr("Going"), Seated.INSIDE: self.tr("Inside now")}.get(
            who.seated, who.name
        )

    def _name_mix(self) -> None:
        names = {
            "affiliation": self.tr("Other affiliations"),
            NEWCOMER: self.tr("A regular beside each newcomer"),
            "title": self.tr("Other titles"),
        }
        for fact, chip in self.mix.items():
            text = names.get(fact) or self.tr("Other answers: {question}").format(question=fact)
            chip.setText(text.replace("&", "&&"))
            chip.setAccessibleName(text)

    def _hear(self) -> None:
        """Say what comes of the choices."""
        who = self.chosen_who()
        if who is None:
            return
        self.tables.set_people(len(who.people))
        sizes = self.tables.sizes()
        people, seats, rounds = len(who.people), sum(sizes), int(self.rounds.key() or 1)
        guests = self._guests(who)
        left = seats - people - guests
        self.guests_beside.setVisible(bool(who.guests) and self.tables.kind is SeatingKind.TABLES)
        hint = self.tr("Who comes late gets a seat when they arrive.")
        if who.guests and not guests:
            free = self.tr("%Ln guests come with them: keep seats free for them.", "", who.guests)
            hint = f"{hint} {free}"
        self._say(0, hint if people else self.tr("No one is going yet."))
        enough = self.tr("%Ln seats, ", "", seats) + self.tr("%Ln of them stay free.", "", left)
        short = self.tr("%Ln people have no seat. Add a table.", "", -left)
        self.guests_beside.setText(self.tr("%Ln guests sit at the table of their party", "", who.guests))
        self._say(1, enough if left >= 0 else short, bad=left < 0)
        widest = min(max(sizes, default=1), max(people, 1))
        needed = -(-(people - 1) // (widest - 1)) if people > 1 and widest > 1 else 1
        total = self.tr("%Ln minutes in all. ", "", rounds * self.minutes.value())
        self._say(2, total + self.tr("Everyone meeting everyone takes at least %Ln rounds.", "", needed))
        self._say(3, "" if self.mix else self.tr("Strangers meet first. Nothing else is known to mix by."))
        self.preview.show_tables(sizes)
        most = min(people - 1, rounds * (widest - 1)) if people else 0
        self.facts.show_figures(
            [
                (self.tr("People"), f"{people:,}"),
                (self.tr("Seats"), f"{seats:,}"),
                (self.tr("New people for each, at most"), f"{most:,}"),
            ]
        )
        self.changed.emit()

    def _say(self, section: int, text: str, *, bad: bool = False) -> None:
        note = self._sections[section][1]
        note.setText(text)
        note.set_ink("bad" if bad else "soft")
        note.setVisible(bool(text))


def _key(who: WhoChoice) -> str:
    return f"{who.seated}:{who.part_id or who.list_id or ''}"

"""What came of a survey, as cards: before and after, by question, in words, and groups of opinion."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.surveys import QuestionKind
from meetup_desk.services.surveys.opinion_groups import OpinionGroups, OpinionQuestion
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.services.surveys.results import LEAST, PairedResult, QuestionResult, SurveyResults
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.surveys.dumbbells import Dumbbell, Dumbbells
from meetup_desk.ui.surveys.option_bars import OptionBar, OptionBars
from meetup_desk.ui.widgets.card import Card
from meetup_desk.ui.widgets.label import Label


class ResultCards(QObject):
    """Makes the cards; nothing that fewer than five people answered is shown."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def compared(self, results: SurveyResults) -> list[QWidget]:
        """Show what the same people said before and after."""
        paired = results.paired
        if not paired:
            text = self.tr("Answers are compared here once five people have answered both surveys.")
            return [Label(text, ink="soft", wrap=True)]
        least = min(one.question.least for one in paired)
        most = max(one.question.most for one in paired)
        pairs = max(one.pairs for one in paired)
        chart = Dumbbells(self._context.look)
        chart.setAccessibleName(self.tr("Before and after"))
        chart.show_rows([self._dumbbell(one) for one in paired], least, most)
        ends = self._ends(paired[0], least, most)
        note = " · ".join(filter(None, [self.tr("means"), ends, self.tr("%Ln people", "", pairs)]))
        legend = Label(self.tr("○ before   ● after"), size="caption", ink="soft")
        return [
            Label(self._in_one_line(paired), size="emphasis", wrap=True),
            self._card(self.tr("The same people before and after"), note, [legend, chart]),
            Label(
                self.tr(
                    "Only people who answered both times are counted. These are the answers of those who "
                    "came, not of everyone in the neighbourhood."
                ),
                size="caption",
                ink="soft",
                wrap=True,
            ),
        ]

    def _in_one_line(self, paired: Sequence[PairedResult]) -> str:
        """Say the largest change as a sentence."""
        most = max(paired, key=lambda one: abs(one.after - one.before))
        text = self.tr(
            "“{question}” went from {before} to {after}. Of {pairs} people, {higher} went up and {lower} "
            "down."
        )
        return text.format(
            question=self._text(most),
            before=f"{most.before:.1f}",
            after=f"{most.after:.1f}",
            pairs=most.pairs,
            higher=most.higher,
            lower=most.lower,
        )

    def _ends(self, one: PairedResult, least: int, most: int) -> str:
        lang = self._context.languages.current
        low, high = in_lang(one.question.least_label, lang), in_lang(one.question.most_label, lang)
        return f"{least} {low} – {most} {high}" if low and high else ""

    def _dumbbell(self, one: PairedResult) -> Dumbbell:
        told = self.tr("{question}: {before} before, {after} after, {pairs} people").format(
            question=self._text(one), before=f"{one.before:.1f}", after=f"{one.after:.1f}", pairs=one.pairs
        )
        return Dumbbell(self._text(one), one.before, one.after, told)

    def by_question(self, results: SurveyResults) -> list[QWidget]:
        """Show how many chose what."""
        asked = [one for one in results.questions if one.question.kind is not QuestionKind.TEXT]
        return [self._question(number, one) for number, one in enumerate(asked, 1)]

    def _question(self, number: int, one: QuestionResult) -> Card:
        title = f"{number} · {self._text(one)}"
        if one.answered < LEAST:
            few = self.tr("Shown from five answers on, so that no one can be recognised.")
            return self._card(
                title, self.tr("%Ln answers", "", one.answered), [Label(few, ink="soft", wrap=True)]
            )
        note = self.tr("%Ln answers", "", one.answered)
        if one.mean is not None:
            note += " · " + self.tr("mean {mean}").format(mean=f"{one.mean:.1f}")
        if one.to_ask:
            note += " · " + self.tr("%Ln to check", "", one.to_ask)
        lang = self._context.languages.current
        labels = option_texts(one.question, lang)
        if one.question.kind is QuestionKind.SCALE:
            low, high = in_lang(one.question.least_label, lang), in_lang(one.question.most_label, lang)
            labels[0], labels[-1] = f"{labels[0]} {low}".strip(), f"{labels[-1]} {high}".strip()
        bars = [
            OptionBar(label, self.tr("%Ln people", "", count), count / one.answered)
            for label, count in zip(labels, one.counts, strict=True)
        ]
        chart = OptionBars(self._context.look, bars)
        chart.setAccessibleName(self._text(one))
        return self._card(title, note, [chart])

    def words(self, results: SurveyResults) -> list[QWidget]:
        """Show what people wrote, of questions that at least five answered."""
        cards: list[QWidget] = []
        for one in results.questions:
            if one.question.kind is not QuestionKind.TEXT:
                continue
            shown = list(one.texts) if one.answered >= LEAST else []
            rows: list[QWidget] = [Label(f"“{text}”", wrap=True) for text in shown]
            if one.texts and not shown:
                few = self.tr("Shown from five answers on, so that no one can be recognised.")
                rows.append(Label(few, ink="soft", wrap=True))
            if one.pictures:
                text = self.tr("%Ln answers in handwriting are not typed in yet.", "", one.pictures)
                rows.append(Label(text, ink="soft", wrap=True))
            if not rows:
                rows.append(Label(self.tr("Nothing was written."), ink="soft"))
            cards.append(self._card(self._text(one), "", rows))
        return cards

    def groups(self, found: OpinionGroups | None) -> list[QWidget]:
        """Show who answers alike, what unites them and what divides them."""
        if found is None:
            text = self.tr(
                "No groups stand out. Ten people who answered at least two scales are needed, and five in "
                "each group."
            )
            return [Label(text, ink="soft", wrap=True)]
        names = [self.tr("Group {letter}").format(letter=letter) for letter in "ABCDE"]
        sizes = [
            OptionBar(name, self.tr("%Ln people", "", size), size / sum(found.sizes))
            for name, size in zip(names, found.sizes, strict=False)
        ]
        cards: list[QWidget] = [
            self._card(
                self.tr("Groups of opinion"),
                self.tr("people who answer alike"),
                [OptionBars(self._context.look, sizes)],
            )
        ]
        for title, each in ((self.tr("What unites"), found.unites), (self.tr("What divides"), found.divides)):
            rows = [self._opinion(one, names) for one in each]
            cards.append(self._card(title, self.tr("mean of each group"), rows or [Label("–", ink="soft")]))
        return cards

    def _opinion(self, one: OpinionQuestion, names: Sequence[str]) -> QWidget:
        """Show where each group stands, from disagree (0 %) to agree (100 %)."""
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(Label(self._text(one), wrap=True))
        bars = [
            OptionBar(name, f"{mean:+.1f}", (mean + 1) / 2)
            for name, mean in zip(names, one.means, strict=False)
        ]
        column.addWidget(OptionBars(self._context.look, bars))
        return row

    def _text(self, one: PairedResult | QuestionResult | OpinionQuestion) -> str:
        return in_lang(one.question.text, self._context.languages.current)

    def _card(self, title: str, note: str, content: Sequence[QWidget]) -> Card:
        card, inside = Card(self._context.look), QWidget()
        card.set_title(title, note)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for each in content:
            column.addWidget(each)
        card.set_rows([inside])
        return card

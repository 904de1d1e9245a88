"""What is done with introductions: asked, answered, put off, met; each is taken back as one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.domain.ids import IntroductionId, PersonId
from meetup_desk.domain.introductions import IntroductionAnswer
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.words.consent_texts import say_left_out


class IntroductionSteps(QObject):
    """Writes steps to the desk."""

    def __init__(self, services: Services, writes: Writes, parent: QObject, lang: Callable[[], str]) -> None:
        super().__init__(parent)
        self._services, self._writes, self._lang = services, writes, lang

    def propose(self) -> None:
        """Find who may be brought together."""
        introductions = self._services.introductions

        def work() -> tuple[int, LeftOutCount, Changes]:
            found, changes = introductions.propose(ACTOR)
            return len(found), introductions.left_out(), changes

        self._writes.run(work, lambda done: done[2], lambda done: self._say_found(*done[:2]))

    def _say_found(self, found: int, left_out: LeftOutCount) -> str:
        text = self.tr("%Ln new proposals", "", found)
        said = say_left_out(left_out, self._lang())
        return f"{text}. {said}" if said else text

    def ask(self, ids: Sequence[IntroductionId]) -> None:
        """Mark both as asked."""
        work = partial(self._services.introductions.ask, ids, ACTOR)
        self._writes.run(work, lambda changes: changes, lambda _: self.tr("Marked as asked."))

    def answer(
        self, introduction_id: IntroductionId, person_id: PersonId, answer: IntroductionAnswer
    ) -> None:
        """Keep what one of the two said."""
        work = partial(self._services.introductions.answer, introduction_id, person_id, answer, ACTOR)
        self._writes.run(work, lambda changes: changes, lambda _: self.tr("Answer saved."))

    def pass_over(self, introduction_id: IntroductionId) -> None:
        """Put a proposal off."""
        work = partial(self._services.introductions.pass_over, introduction_id, ACTOR)
        self._writes.run(work, lambda changes: changes, lambda _: self.tr("Proposal skipped."))

    def meet(self, introduction_id: IntroductionId) -> None:
        """Keep that the two met."""
        work = partial(self._services.introductions.meet, introduction_id, ACTOR)
        self._writes.run(work, lambda changes: changes, lambda _: self.tr("They have met now."))

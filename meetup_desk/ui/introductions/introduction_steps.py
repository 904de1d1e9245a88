"""What is done with introductions: asked, answered, put off, met; each is taken back as one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import IntroductionId, PersonId
from meetup_desk.domain.introductions import IntroductionAnswer
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.writes import Writes


class IntroductionSteps(QObject):
    """Writes steps to the desk."""

    def __init__(self, services: Services, writes: Writes, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._writes = services, writes

    def propose(self) -> None:
        """Find who may be brought together."""
        introductions = self._services.introductions

        def work() -> tuple[int, int, Changes]:
            found, changes = introductions.propose(ACTOR)
            return len(found), introductions.without_news(), changes

        self._writes.run(work, lambda done: done[2], lambda done: self._say_found(*done[:2]))

    def _say_found(self, found: int, left_out: int) -> str:
        text = self.tr("%Ln new proposals", "", found)
        if left_out:
            text += ". " + self.tr("%Ln people want no group news and are left out.", "", left_out)
        return text

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

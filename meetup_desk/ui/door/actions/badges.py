"""Badges at the door: for who just came in, by a key or by itself, and how this computer prints them."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ENTRY
from meetup_desk.services.door.source import Ask, Guest
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import PrintersFound
from meetup_desk.services.papers.single_badges import BadgeRequest, DoorBadges, PrintedBadge
from meetup_desk.ui import qt_modules
from meetup_desk.ui.door.actions.pin_lock import PinLock
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.equipment.equipment import Furnishing
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.answer_text import badge_due
from meetup_desk.ui.door.screen.board import Board
from meetup_desk.ui.jobs import Job, Jobs

# Seconds until the verdict is painted: a badge that is painted meanwhile would delay it. The badges' own
# thread waits for that; a timer of the window would forget a badge when the door is closed at once.
_VERDICT_FIRST = 0.05


class DoorBadgeActions(QObject):
    """Prints one after the other on a line of its own: a printer that is slow holds up nobody."""

    def __init__(
        self,
        board: Board,
        model: DoorModel,
        *,
        guard: PinLock,
        questions: Questions,
        jobs: Jobs,
        furnishing: Furnishing,
        lang: Callable[[], str],
    ) -> None:
        super().__init__(board)
        self._board, self._guard, self._questions = board, guard, questions
        self._jobs, self._line = jobs, jobs.in_order()
        self._furnishing, self._lang = furnishing, lang
        self._post: OpenDoor | None = None
        self._warned: Uid | None = None  # who is shown, and whose badge was said to be there
        self._latest: Uid | None = None  # whose badge came by itself
        self._waiting = set[Uid | None]()  # whose badge the printer did not take
        self.keys = {Qt.Key.Key_F10: self.choose, Qt.Key.Key_F12: self.print_shown}
        board.offers.badge_asked.connect(self.print_shown)
        board.foot.badges_asked.connect(self.choose)
        qt_modules.load("QtPrintSupport")
        model.opened.connect(self._stand_at)
        model.answered.connect(self._answered)

    @property
    def way(self) -> SingleBadgeSettings:
        """How this computer prints."""
        return self._furnishing.habits().badges

    def print_shown(self) -> None:
        """Print the badge of who just came in; the second time also where there is one."""
        self._board.foot.field.setFocus()
        shown = self._board.shown
        if shown is not None and self._board.offers.can_have_badge():
            self._print(*shown, again=shown[1].rsvp == self._warned)

    def choose(self) -> None:
        """Choose how this computer prints, as a supervisor."""
        self._board.foot.field.setFocus()
        if self._post is not None and self._post.badges is not None:
            self._guard.as_supervisor(partial(self._look_for_printers, self._post.badges))

    def _stand_at(self, post: OpenDoor) -> None:
        self._post = post
        self._board.offers.offer_badges(wanted=post.badges is not None)
        self._show()

    def _show(self) -> None:
        offered = self._post is not None and self._post.badges is not None
        self._board.foot.show_badges(offered=offered, waiting=len(self._waiting))

    def _answered(self, ask: Ask | Guest, answer: DoorAnswer) -> None:
        self._warned = None
        post = self._post
        if post is None or post.badges is None or post.source.list_name != ENTRY:
            return
        if self.way.at_once and badge_due(answer):
            self._print(ask, answer, by_itself=True)

    def _print(
        self, ask: Ask | Guest, answer: DoorAnswer, *, again: bool = False, by_itself: bool = False
    ) -> None:
        badges = self._post.badges if self._post is not None else None
        if badges is None:
            return
        scanned = ask.text if isinstance(ask, Ask) else ""
        wanted = BadgeRequest(
            answer=answer, scanned=scanned, lang=self._lang(), settings=self.way, again=again
        )

        def work(job: Job) -> PrintedBadge:
            """Print, or where the door is being closed leave a file at once: nobody waits for a printer."""
            if by_itself:
                time.sleep(_VERDICT_FIRST)
            settings = replace(wanted.settings, files=wanted.settings.files or job.cancelled())
            return badges.print_for(replace(wanted, settings=settings, hurry=job.cancelled))

        self._line.run(work, partial(self._printed, answer.rsvp, by_itself))

    def _printed(self, rsvp: Uid | None, by_itself: bool, printed: PrintedBadge) -> None:  # noqa: FBT001 - of `partial`
        if printed.held:
            self._hold(rsvp, printed, by_itself=by_itself)
            return
        failed = printed.outcome.failed
        if by_itself:
            self._latest = rsvp
        self._waiting = self._waiting | {rsvp} if failed else self._waiting - {rsvp}
        self._show()
        if failed or not by_itself:
            self._board.toast.say(printed.say(self._lang()), trouble=failed)

    def _hold(self, rsvp: Uid | None, printed: PrintedBadge, *, by_itself: bool) -> None:
        if by_itself and rsvp == self._latest:  # the party was only counted anew
            return
        text, shown = printed.say(self._lang()), self._board.shown
        if shown is not None and shown[1].rsvp == rsvp:
            self._warned = rsvp
            text += " " + self.tr("Press F12 once more to print another one.")
        self._board.toast.say(text, trouble=True)

    def _look_for_printers(self, badges: DoorBadges) -> None:
        self._jobs.run(badges.printing.found, partial(self._choose, badges), key=(self, "printers"))

    def _choose(self, badges: DoorBadges, found: PrintersFound) -> None:
        about = self.tr("What cannot be printed waits as a PDF in {folder}")
        if self._waiting:
            about = self.tr("%n badges wait as PDF files in {folder}", "", len(self._waiting))
        way = self._questions.badge_way(
            self.way, found, self._lang, about.format(folder=badges.printing.folder)
        )
        if way is not None:
            self._furnishing.keep_habits(replace(self._furnishing.habits(), badges=way))
            self._waiting.clear()
            self._show()

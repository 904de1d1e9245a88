"""Badges at the door: printed by a key or automatically, and how this computer prints them."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import PrintersFound
from meetup_desk.services.papers.single_badges import BadgeRequest, DoorBadges, PrintedBadge
from meetup_desk.ui import qt_modules
from meetup_desk.ui.door.actions.pin_lock import PinLock
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.choices import is_badge_due
from meetup_desk.ui.door.equipment.door_setup import DoorSetup
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.display import DoorDisplay
from meetup_desk.ui.jobs import Job, Jobs

# Seconds until the verdict is painted: a badge that is painted meanwhile would delay it. The badges' own
# thread waits for that; a timer of the window would forget a badge when the door is closed at once.
_DELAY = 0.05


class DoorBadgeActions(QObject):
    """Prints one after the other on a thread of its own: a slow printer holds up nobody."""

    def __init__(
        self,
        display: DoorDisplay,
        model: DoorModel,
        *,
        pin_lock: PinLock,
        questions: Questions,
        jobs: Jobs,
        setup: DoorSetup,
        lang: Callable[[], str],
    ) -> None:
        super().__init__(display)
        self._display, self._pin_lock, self._questions = display, pin_lock, questions
        self._jobs, self._queue = jobs, jobs.in_order()
        self._setup, self._lang = setup, lang
        self._open_door: OpenDoor | None = None
        self._warned: Uid | None = None  # the RSVP on screen, where its badge is printed already
        self._latest: Uid | None = None  # whose badge was printed automatically
        self._waiting = set[Uid | None]()  # whose badge the printer did not take
        self.keys = {Qt.Key.Key_F10: self.choose, Qt.Key.Key_F12: self.print_shown}
        display.decisions.badge_asked.connect(self.print_shown)
        display.footer.badges_asked.connect(self.choose)
        qt_modules.load("QtPrintSupport")
        model.opened.connect(self._use_door)
        model.answered.connect(self._answered)

    @property
    def settings(self) -> SingleBadgeSettings:
        """How this computer prints."""
        return self._setup.settings().badges

    def print_shown(self) -> None:
        """Print the badge of who just came in; the second time also where there is one."""
        self._display.footer.field.setFocus()
        shown = self._display.shown
        if shown is not None and self._display.decisions.can_have_badge():
            self._print(*shown, again=shown[1].rsvp == self._warned)

    def choose(self) -> None:
        """Choose how this computer prints, as a supervisor."""
        self._display.footer.field.setFocus()
        if self._open_door is not None and self._open_door.badges is not None:
            self._pin_lock.as_supervisor(partial(self._look_for_printers, self._open_door.badges))

    def _use_door(self, open_door: OpenDoor) -> None:
        self._open_door = open_door
        self._display.decisions.set_badges_available(available=open_door.badges is not None)
        self._show_state()

    def _show_state(self) -> None:
        available = self._open_door is not None and self._open_door.badges is not None
        self._display.footer.show_badges(available=available, waiting=len(self._waiting))

    def _answered(self, ask: ScanRequest | WalkIn, answer: DoorAnswer) -> None:
        self._warned = None
        open_door = self._open_door
        if open_door is None or open_door.badges is None or open_door.source.list_name != ENTRY:
            return
        if self.settings.at_once and is_badge_due(answer):
            self._print(ask, answer, automatic=True)

    def _print(
        self, ask: ScanRequest | WalkIn, answer: DoorAnswer, *, again: bool = False, automatic: bool = False
    ) -> None:
        badges = self._open_door.badges if self._open_door is not None else None
        if badges is None:
            return
        scanned = ask.text if isinstance(ask, ScanRequest) else ""
        request = BadgeRequest(
            answer=answer, scanned=scanned, lang=self._lang(), settings=self.settings, again=again
        )

        def work(job: Job) -> PrintedBadge:
            """Print, or where the door is being closed leave a file at once: nobody waits for a printer."""
            if automatic:
                time.sleep(_DELAY)
            settings = replace(request.settings, files=request.settings.files or job.cancelled())
            return badges.print_for(replace(request, settings=settings, cancelled=job.cancelled))

        self._queue.run(work, partial(self._printed, answer.rsvp, automatic))

    def _printed(self, rsvp: Uid | None, automatic: bool, printed: PrintedBadge) -> None:  # noqa: FBT001 - of `partial`
        if printed.held:
            self._show_held(rsvp, printed, automatic=automatic)
            return
        failed = printed.outcome.failed
        if automatic:
            self._latest = rsvp
        self._waiting = self._waiting | {rsvp} if failed else self._waiting - {rsvp}
        self._show_state()
        if failed or not automatic:
            self._display.toast.say(printed.say(self._lang()), trouble=failed)

    def _show_held(self, rsvp: Uid | None, printed: PrintedBadge, *, automatic: bool) -> None:
        if automatic and rsvp == self._latest:  # the party was only counted anew
            return
        text, shown = printed.say(self._lang()), self._display.shown
        if shown is not None and shown[1].rsvp == rsvp:
            self._warned = rsvp
            text += " " + self.tr("Press F12 again to print another badge.")
        self._display.toast.say(text, trouble=True)

    def _look_for_printers(self, badges: DoorBadges) -> None:
        self._jobs.run(badges.printing.found, partial(self._choose, badges), key=(self, "printers"))

    def _choose(self, badges: DoorBadges, found: PrintersFound) -> None:
        about = self.tr("Badges that can’t be printed are saved as PDF files in {folder}")
        if self._waiting:
            about = self.tr("%n unprinted badges saved as PDF in {folder}", "", len(self._waiting))
        chosen = self._questions.badge_settings(
            self.settings, found, self._lang, about.format(folder=badges.printing.folder)
        )
        if chosen is not None:
            self._setup.keep_settings(replace(self._setup.settings(), badges=chosen))
            self._waiting.clear()
            self._show_state()

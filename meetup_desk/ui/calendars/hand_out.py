"""Handing invites out: how, to whom, where to; and what is said about it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.services.calendars.letters import EML, MBOX, TEXT
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.contact_question import ContactQuestion
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import say

ICS = "ics"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutChoice:
    """What is handed out."""

    form: str  # ICS, EML, MBOX or TEXT
    only_outdated: bool = False
    tickets: bool = False
    rsvp_id: RsvpId | None = None  # None: everybody


@dataclass(frozen=True, slots=True)
class _Done:
    files: int
    without: list[str]  # names of those who have no address to write to
    letters: int = 0
    sender: str = ""  # e-mail of the organiser


class HandOut(QObject):
    """Asks, writes elsewhere with progress, and says what was handed out."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page
        self._contact = ContactQuestion(context, services.settings, page)

    def ask(self, event_id: EventId, *, waiting: int) -> None:
        """Ask how, and hand out; `waiting` people have none yet, or one that is out of date."""
        self._contact.ask_before(lambda: self._ask(event_id, waiting))

    def save_one(self, event_id: EventId, rsvp_id: RsvpId) -> None:
        """Save one person's calendar file."""
        self._contact.ask_before(lambda: self.write(event_id, HandOutChoice(form=ICS, rsvp_id=rsvp_id)))

    def _ask(self, event_id: EventId, waiting: int) -> None:
        values = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Save invites"),
            self._fields(waiting),
            verb=self.tr("Choose folder…"),
            leave=self.tr("Cancel"),
            values={"form": EML, "whom": "outdated" if waiting else "all", "tickets": False},
        ).draft()
        if values is not None:
            only = values["whom"] == "outdated"
            wish = HandOutChoice(form=values["form"], only_outdated=only, tickets=values["tickets"])
            self._contact.ask_before(lambda: self.write(event_id, wish), address_needed=wish.form == MBOX)

    def _fields(self, waiting: int) -> list[Field]:
        forms = [
            Option(EML, lambda: self.tr("Email drafts, one file each (Thunderbird, Outlook)")),
            Option(MBOX, lambda: self.tr("All emails for Thunderbird’s Outbox")),
            Option(ICS, lambda: self.tr("Calendar files to attach or send in a chat")),
            Option(TEXT, lambda: self.tr("Messages to paste into a chat")),
        ]
        whom = [
            Option("outdated", lambda: self.tr("%Ln people who need an invite", "", waiting)),
            Option("all", lambda: self.tr("Everyone, including people whose invite is up to date")),
        ]
        return [
            Field(key="form", label=lambda: self.tr("Format"), kind="choice", options=forms),
            Field(
                key="whom",
                label=lambda: self.tr("To"),
                kind="choice",
                options=whom if waiting else whom[1:],
            ),
            Field(
                key="tickets",
                label=lambda: self.tr("Include each person’s ticket"),
                kind="switch",
                help=lambda: self.tr(
                    "Anyone with the ticket code can get in. Leave it out if others can see the invite."
                ),
            ),
        ]

    def write(self, event_id: EventId, wish: HandOutChoice) -> None:
        """Ask for a folder, and write."""
        folder = self._context.files.folder(self._page, self.tr("Folder for the invites"))
        if folder is None:
            return
        services = self._services

        def work(job: Job) -> _Done:
            if wish.form == ICS:
                files = services.invites.write(
                    event_id,
                    folder,
                    rsvp_id=wish.rsvp_id,
                    only_outdated=wish.only_outdated,
                    shorts=wish.tickets,
                    progress=job.progress,
                    cancelled=job.cancelled,
                )
                return _Done(len(files), [])
            written = services.letters.write(
                event_id,
                folder,
                wish.form,
                rsvp_id=wish.rsvp_id,
                only_outdated=wish.only_outdated,
                tickets=wish.tickets,
                progress=job.progress,
                cancelled=job.cancelled,
            )
            sender = services.settings.group().contact_email
            letters = written.letters if written.steps is not None else 0
            return _Done(len(written.files), written.without_address, letters, sender)

        def said(done: _Done) -> None:
            self._context.news.changed.emit(Changes(touched=touched(rsvp=None)))
            if done.letters:
                self._say_steps(done, wish.form, folder)
            else:
                self._say(done, folder)

        job = self._context.jobs.run(work, said, title=self.tr("Saving invites"))
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))

    def _say(self, done: _Done, folder: Path) -> None:
        words = (
            self.tr("%Ln files saved.", "", done.files)
            if done.files
            else self.tr("All calendars are up to date. Nothing was saved.")
        )
        if done.without:
            words = self._say_without(done) + (f" {words}" if done.files else "")
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(folder))
        self._context.toast.say(words, show if done.files else None)

    def _say_without(self, done: _Done) -> str:
        return self.tr("%Ln people have no email address.", "", len(done.without))

    def _say_steps(self, done: _Done, form: str, folder: Path) -> None:
        """Say how the letters are sent, as the file beside them does."""
        lang = self._context.languages.current
        steps = say(f"letter.steps.{form}", lang, count=done.letters, email=done.sender)
        text = f"{steps}\n\n{self._say_without(done)}" if done.without else steps
        verbs = (
            DialogVerb("close", self.tr("Close")),
            DialogVerb("show", self.tr("Show in folder"), "primary"),
        )
        title = self.tr("%Ln emails saved", "", done.letters)
        if self._context.asker.choose(self._page, title, text, verbs) == "show":
            self._context.files.show(folder)

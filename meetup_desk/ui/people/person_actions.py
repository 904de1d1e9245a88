"""What is done with people: tagged, noted, exported, removed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.domain.ids import EventId, NeedOfferId, PersonId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.list_rows import PastAnswer
from meetup_desk.domain.people import Person
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.rsvps.person_removal import RemovalStake
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.languages import NAMES
from meetup_desk.words.say import say

_AGREES, _REFUSES = "agrees", "refuses"
_EVENTS = 12  # that are offered, the latest first


class PersonActions(QObject):
    """Asks what has to be asked, and writes it down; each is taken back as one."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def tag(self, ids: Sequence[int]) -> None:
        """Ask for tags, and give them to these people."""
        field = Field(
            key="tags",
            label=lambda: self.tr("Tags"),
            required=True,
            help=lambda: self.tr("Separate several with commas."),
        )
        typed = self._ask(self.tr("Add tags"), field, self.tr("Add"), {})
        if typed:
            people, tags = [PersonId(one) for one in ids], self._services.tags
            self._writes.run(
                lambda: tags.give(people, typed.split(","), ACTOR),
                lambda changes: changes,
                lambda _: self.tr("%Ln people tagged", "", len(people)),
            )

    def edit_tags(self, person_id: PersonId, names: Sequence[str]) -> None:
        """Ask for all tags of a person."""
        field = Field(
            key="tags",
            label=lambda: self.tr("Tags"),
            help=lambda: self.tr("Separate several with commas."),
        )
        typed = self._ask(self.tr("Edit tags"), field, self.tr("Save"), {"tags": ", ".join(names)})
        if typed is not None:
            self._writes.run(
                lambda: self._services.tags.set(person_id, typed.split(","), ACTOR),
                lambda changes: changes,
                lambda _: self.tr("Tags saved"),
            )

    def note(self, person_id: PersonId) -> None:
        """Ask for a note, and keep it."""
        field = Field(key="note", label=lambda: self.tr("Note"), kind="lines", required=True)
        typed = self._ask(self.tr("Add note"), field, self.tr("Save"), {})
        if typed:
            self._writes.run(
                lambda: self._services.notes.add(person_id, typed, ACTOR),
                lambda changes: changes,
                lambda _: self.tr("Note saved"),
            )

    def consent(self, person: Person, past: Sequence[PastAnswer]) -> None:
        """Ask what a person agrees to or withdraws, for all events or one of `past`, and write it down."""
        values = self._consent_dialog(person.name, past).draft()
        if values is None:
            return
        purpose, granted = ConsentPurpose(values["purpose"]), values["answer"] == _AGREES
        lang = self._context.languages.current

        def write() -> Changes:
            return self._services.consents.say(
                person.id,
                purpose,
                ACTOR,
                granted=granted,
                source=ConsentSource(values["source"]),
                wording=values["wording"],
                lang=lang if values["wording"] else "",
                version=values["version"],
                event_id=EventId(int(values["event"])) if values["event"] else None,
            )

        self._writes.run(write, lambda changes: changes, lambda _: self.tr("Consent recorded"))

    def access_copy(self, person_id: PersonId, name: str = "") -> None:
        """Ask for a language and a format, and save all that is kept of a person."""
        values = self._copy_dialog().draft()
        if values is None:
            return
        kind = FileKind(self.tr("Access copy"), (values["format"],), personal=True)
        title = self.tr("Save access copy")
        named = self.tr("{name} access copy").format(name=name) if name else self.tr("Access copy")
        file = file_name(named, values["format"])
        path = self._context.files.save(self._page, title, file, kind)
        if path is None:
            return
        copies, show = self._services.access_copies, self._context.files.show
        self._context.jobs.run(
            lambda: copies.write(person_id, path, values["lang"]),
            lambda _: self._context.toast.say(
                self.tr("Access copy saved. Names of others are left out."),
                ToastAction(self.tr("Show in folder"), lambda: show(path)),
            ),
            title=title,
        )

    def _copy_dialog(self) -> FormDialog:
        languages = [Option(code, partial(str, name)) for code, name in NAMES.items()]
        fields = [
            Field(
                key="lang",
                label=lambda: self.tr("Language"),
                kind="choice",
                options=[Option("", lambda: self.tr("The person’s own")), *languages],
            ),
            Field(
                key="format",
                label=lambda: self.tr("Format"),
                kind="choice",
                options=[
                    Option("pdf", lambda: self.tr("For reading (PDF)")),
                    Option("json", lambda: self.tr("For another program (JSON)")),
                ],
            ),
        ]
        return FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Access copy"),
            fields,
            verb=self.tr("Choose location…"),
            leave=self.tr("Cancel"),
            text=self.tr(
                "All that is kept of one person, to be handed to that person. Names of others, notes of the "
                "organisers and incidents are left out, and the copy says so."
            ),
        )

    def _consent_dialog(self, name: str, past: Sequence[PastAnswer]) -> FormDialog:
        lang = self._context.languages.current
        fields = [
            Field(
                key="purpose",
                label=lambda: self.tr("Purpose"),
                kind="choice",
                options=[Option(str(p), partial(say, f"consent.{p}", lang)) for p in ConsentPurpose],
            ),
            Field(
                key="answer",
                label=lambda: self.tr("Answer"),
                kind="choice",
                options=[
                    Option(_AGREES, lambda: self.tr("Agrees")),
                    Option(_REFUSES, lambda: self.tr("Refuses or withdraws")),
                ],
            ),
            Field(
                key="event",
                label=lambda: self.tr("For"),
                kind="choice",
                options=[
                    Option("", lambda: self.tr("All events")),
                    *(
                        Option(str(one.event_id), partial(say, "consent.only", lang, title=one.title))
                        for one in past[:_EVENTS]
                    ),
                ],
            ),
            Field(
                key="source",
                label=lambda: self.tr("How"),
                kind="choice",
                options=[
                    Option(str(s), partial(_as_choice, f"consent.source.{s}", lang))
                    for s in reversed(ConsentSource)
                    if s is not ConsentSource.IMPORT
                ],
            ),
            Field(
                key="wording",
                label=lambda: self.tr("Wording"),
                kind="lines",
                help=lambda: self.tr("What the person was asked. Optional."),
            ),
            Field(key="version", label=lambda: self.tr("Version of the wording"), width=160),
        ]
        return FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Consent of {name}").format(name=name),
            fields,
            verb=self.tr("Record"),
            leave=self.tr("Cancel"),
            text=self.tr("All that was said is kept; the latest counts."),
        )

    def add_need_offer(self, person_id: PersonId, kind: NeedOfferKind) -> None:
        """Ask what somebody looks for or can give, and keep it."""
        need = kind is NeedOfferKind.NEED
        title = self.tr("Add need") if need else self.tr("Add offer")
        field = Field(
            key="text",
            label=lambda: self.tr("In their words"),
            required=True,
            help=lambda: self.tr("A few words are enough, such as “someone to practice English with”."),
        )
        typed = self._ask(title, field, self.tr("Save"), {})
        if typed:
            self._writes.run(
                lambda: self._services.need_offers.add(person_id, kind, typed, ACTOR),
                lambda done: done[1],
                lambda _: self.tr("Saved. Find matches on the page of introductions."),
            )

    def close_need_offer(self, need_offer_id: NeedOfferId) -> None:
        """Propose nobody for it any more."""
        self._writes.run(
            lambda: self._services.need_offers.close(need_offer_id, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("Closed"),
        )

    def say_willing(self, person_id: PersonId, *, willing: bool) -> None:
        """Keep whether somebody may be introduced."""
        self._writes.run(
            lambda: self._services.consents.say(
                person_id,
                ConsentPurpose.INTRODUCTIONS,
                ACTOR,
                granted=willing,
                source=ConsentSource.HAND,
            ),
            lambda changes: changes,
            lambda _: self.tr("May be introduced") if willing else self.tr("Is not introduced to anyone"),
        )

    def introduce(self, person_id: PersonId, other_id: int) -> None:
        """Propose two people to one another, and show the proposal."""
        self._writes.run(
            lambda: self._services.introductions.add(person_id, PersonId(other_id), ACTOR),
            lambda done: done[1],
            lambda _: self.tr("Proposed. Ask both of them first."),
            done=lambda done: self._context.go("introductions", done[0].id),
        )

    def remove_note(self, note_id: int) -> None:
        """Remove a note; it can be undone."""
        self._writes.run(
            lambda: self._services.notes.remove(note_id, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("Note removed"),
        )

    def remove(self, ids: Sequence[int]) -> None:
        """Remove people, after a question that says what goes with them."""
        people, removal = [PersonId(one) for one in ids], self._services.person_removal
        self._context.jobs.run(lambda: removal.stake(people), lambda stake: self._confirm(people, stake))

    def _confirm(self, people: Sequence[PersonId], stake: RemovalStake) -> None:
        lost = [self.tr("%Ln RSVPs go with them.", "", stake.rsvps)] if stake.rsvps else []
        if stake.tickets:
            lost.append(self.tr("%Ln tickets stop working.", "", stake.tickets))
        sure = self._context.asker.confirm(
            self._page,
            self.tr("Delete %Ln people?", "", stake.people),
            " ".join([*lost, self.tr("You can undo this.")]),
            self.tr("Delete"),
            self.tr("Cancel"),
            danger=True,
        )
        if sure:
            self._writes.run(
                lambda: self._services.person_removal.remove(people, ACTOR),
                lambda changes: changes,
                lambda _: self.tr("%Ln people deleted", "", len(people)),
            )

    def export(self, ids: Sequence[int] | None = None) -> None:
        """Ask where to, and save people; all of them without ids."""
        kind = FileKind(self.tr("vCard, CSV or JSON"), ("vcf", "csv", "json"), personal=True)
        path = self._context.files.save(self._page, self.tr("Export people"), "people.vcf", kind)
        if path is None:
            return
        to_hand_on = self._asks_to_hand_on()
        if to_hand_on is None:
            return
        lang, files = self._context.languages.current, self._services.person_files
        chosen = None if ids is None else [PersonId(one) for one in ids]
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        self._context.jobs.run(
            lambda: files.write(path, lang, person_ids=chosen, to_hand_on=to_hand_on),
            lambda number: self._context.toast.say(self.tr("%Ln people exported", "", number), show),
            title=self.tr("Export people"),
        )

    def _asks_to_hand_on(self) -> bool | None:
        """Ask whether the file is for somebody else; None when the question was left."""
        chosen = self._context.asker.choose(
            self._page,
            self.tr("Who is the file for?"),
            self.tr("A file for someone else holds only people who agreed to handing contact data on."),
            (
                DialogVerb("", self.tr("Cancel")),
                DialogVerb("others", self.tr("For someone else")),
                DialogVerb("own", self.tr("For myself"), "primary"),
            ),
        )
        return chosen == "others" if chosen else None

    def _ask(self, title: str, field: Field, verb: str, values: dict[str, object]) -> str | None:
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            title,
            [field],
            verb=verb,
            leave=self.tr("Cancel"),
            values=values,
        )
        answered = dialog.draft()
        return None if answered is None else str(answered[field.key])


def _as_choice(key: str, lang: str) -> str:
    text = say(key, lang)
    return text[:1].upper() + text[1:]

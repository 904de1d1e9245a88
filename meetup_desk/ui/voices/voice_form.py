"""The form of a voice: what was said, from whom, about what, and who sees to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import EventId, GroupId, PersonId, VenueId
from meetup_desk.domain.times import instant_of_wall
from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.dates import say_month_day
from meetup_desk.words.say import say

translate = QCoreApplication.translate
_DESK = "desk"
_EVENTS = 20  # that come next, and as many of the latest


@dataclass(frozen=True, slots=True)
class Subject:
    """What a voice may be about: a key such as `event:3`, and what it is called."""

    key: str
    name: str


def subjects(services: Services, lang: str) -> list[Subject]:
    """Read what a voice may be about; meant for a working thread."""
    lists = (EventFilter.UPCOMING, EventFilter.PAST)
    events = [line for which in lists for line in services.events.list(which, limit=_EVENTS)]
    return [
        Subject(_DESK, services.settings.name),
        *(Subject(f"group:{card.group.id}", card.group.name) for card in services.groups.list()),
        *(
            Subject(
                f"event:{line.event.id}",
                f"{shown_title(line.event.title)} · {say_month_day(line.event.plan.start, lang)}",
            )
            for line in events
        ),
        *(Subject(f"venue:{venue.id}", venue.name) for venue, _ in services.venues.list()),
    ]


def _fields(about: Sequence[Subject], lang: str) -> list[Field]:
    def is_proposal(number: int | None) -> str:
        wrong = number is not None and number < 2
        return translate("VoiceForm", "At least 2 people.") if wrong else ""

    return [
        Field(
            key="title",
            label=lambda: translate("VoiceForm", "Voice"),
            hint=lambda: translate("VoiceForm", "In one line"),
            required=True,
        ),
        Field(
            key="kind",
            label=lambda: translate("VoiceForm", "Kind"),
            kind="choice",
            options=[Option(str(k), lambda k=k: say(f"voice.kind.{k}", lang)) for k in VoiceKind],  # type: ignore[misc]
            width=160,
        ),
        Field(
            key="about",
            label=lambda: translate("VoiceForm", "About"),
            kind="choice",
            options=[Option(each.key, lambda each=each: each.name) for each in about],  # type: ignore[misc]
            width=228,
            beside=True,
        ),
        Field(
            key="body",
            label=lambda: translate("VoiceForm", "As it was written"),
            kind="lines",
        ),
        Field(
            key="person",
            label=lambda: translate("VoiceForm", "From"),
            help=lambda: translate("VoiceForm", "Optional."),
        ),
        Field(key="owner", label=lambda: translate("VoiceForm", "Owner")),
        Field(
            key="threshold",
            label=lambda: translate("VoiceForm", "Supporters needed"),
            kind="number",
            check=is_proposal,
            width=120,
            unit=lambda: translate("VoiceForm", "people"),
            help=lambda: translate("VoiceForm", "For a proposal that gathers support."),
        ),
        Field(
            key="until",
            label=lambda: translate("VoiceForm", "Until"),
            kind="date",
            optional_date=True,
            beside=True,
        ),
    ]


class VoiceDialog(FormDialog):
    """Asks for a voice; who said it is looked up while one types."""

    def __init__(self, context: Context, services: Services, about: Sequence[Subject], parent: Any) -> None:
        super().__init__(
            context.look,
            parent,
            translate("VoiceForm", "Add voice"),
            _fields(about, context.languages.current),
            verb=translate("VoiceForm", "Add"),
            leave=translate("VoiceForm", "Cancel"),
            values={"kind": str(VoiceKind.SUGGESTION), "about": _DESK, "until": None},
        )
        self._context, self._people, self._tz = context, services.people, services.settings.tz
        self._name = ""
        self._person: PersonId | None = None
        self.form.changed.connect(self._follow)
        self._follow()

    def voice(self) -> VoiceDraft | None:
        """Show the dialog; gives the draft, or None."""
        values = self.draft()
        if values is None:
            return None
        what, _, number = values["about"].partition(":")
        is_proposal = values["kind"] == VoiceKind.SUGGESTION
        until = values["until"] if is_proposal else None
        end = None if until is None else datetime.combine(until, time()) + timedelta(days=1)
        return VoiceDraft(
            kind=VoiceKind(values["kind"]),
            title=values["title"],
            body=values["body"],
            owner=values["owner"],
            person_id=self._person if values["person"] else None,
            group_id=GroupId(int(number)) if what == "group" else None,
            event_id=EventId(int(number)) if what == "event" else None,
            venue_id=VenueId(int(number)) if what == "venue" else None,
            threshold=values["threshold"] if is_proposal else None,
            until_at=None if end is None else instant_of_wall(end, self._tz),
        )

    def _follow(self) -> None:
        values = self.form.values()
        for key in ("threshold", "until"):
            self.form.set_shown(key, shown=values["kind"] == VoiceKind.SUGGESTION)
        name = values["person"]
        if name == self._name:
            return
        self._name, self._person = name, None
        if name:
            self._context.jobs.run(lambda: self._people.find(name, 2), self._take, key=(self, "person"))
        self.form.set_problem("person", "")

    def _take(self, found: Sequence[Any]) -> None:
        self._person = found[0].id if len(found) == 1 else None
        if not found:
            self.form.set_problem("person", translate("VoiceForm", "No one on this desk is called that."))
        elif len(found) > 1:
            self.form.set_problem(
                "person", translate("VoiceForm", "Several people fit. Type more, or a phone number.")
            )

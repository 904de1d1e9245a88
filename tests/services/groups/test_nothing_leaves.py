"""Nothing of trust leaves the desk: every writer is called, and every file is read for a word of it."""

import inspect
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any
from zipfile import ZipFile, is_zipfile

import pytest
from pypdf import PdfReader

from meetup_desk.app.crash_report import report_of
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.history import HistoryQuery
from meetup_desk.domain.ids import EventId, GroupId, IncidentId, PersonId, RsvpId
from meetup_desk.domain.memberships import Role
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.domain.notices import NoticeForm, NoticeKind
from meetup_desk.domain.times import MINUTE
from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.groups.recognition import CertificateQuery
from meetup_desk.services.lazy_service import LazyService
from meetup_desk.services.packs.packs import FIELDS
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.rsvps.rsvp_columns import COLUMNS
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.question_sets import question_set
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.store import records
from tests.conftest import Clock, Organiser

BY, SECRET, PASSPHRASE = "organiser", "쉬쉬할일", "정확한 말 건전지 스테이플"
_VERBS = ("write", "save", "export")
_PLACES = ("path", "folder", "file", "target")
_EMPTY, _CHOICES = inspect.Parameter.empty, ("columns", "fields")
_FORMATS = ("csv", "xlsx", "pdf", "html", "png")
# What is asked for by name, and hands out a file of an incident; what reads a file; and the desk as a whole.
_NOT_EXPORTS = {"incidents.save_evidence", "notice_templates.write_file", "encryption.write"}


class Watched:
    """A desk on which everything of trust is written in one word, and what its writers are given."""

    def __init__(self, services: Services, organiser: Organiser, clock: Clock, folder: Path) -> None:
        self.services, self.event = services, organiser.event()
        answers = [organiser.answer(self.event, name, email=f"{name}@mail.example") for name in ("ga", "na")]
        self.rsvp: RsvpId = answers[0]
        self.group: GroupId = self.event.group_id
        person: PersonId = services.rsvps.line(answers[0]).person_id
        services.members.found(self.group, person, Role.HOST, BY)
        with services.desk.change("group.change", BY) as db:  # letters have a sender
            group = records.get(db, Group, self.group)
            records.save(db, replace(group, contact_email="gaon@mail.example"))
        services.groups.change(self.group, GroupEdit(strike_most=1), BY)
        services.minutes.add(self.event.id, MinutesDraft(kind=MinutesKind.NOTE, text="한 해를 돌아봄"), BY)
        self.survey, _ = services.surveys.make(question_set("after"), BY, event_id=EventId(self.event.id))
        voice = VoiceDraft(kind=VoiceKind.SUGGESTION, title="역 가까이에서 모여요", threshold=2)
        self.voice, _ = services.voices.add(voice, BY)
        self.person, self.incident = person, self._report(person, folder)
        clock.now = int(self.event.plan.start_utc or 0)
        services.door(self.event.id, "정문").scan(ScanRequest(text=organiser.code(self.event, answers[1])))
        clock.now = int(self.event.plan.end_utc) + MINUTE
        for strike in services.strikes.give(self.event.id, BY)[0]:
            services.strikes.appeal(strike.id, SECRET, BY)

    def _report(self, person: PersonId, folder: Path) -> IncidentId:
        evidence = folder / f"{SECRET}.txt"
        evidence.write_text(SECRET, "utf-8")
        incidents = self.services.incidents
        draft = IncidentDraft(
            group_id=self.group,
            person_id=person,
            event_id=self.event.id,
            what=SECRET,
            happened=SECRET,
            place=SECRET,
            reporter=SECRET,
            owner=SECRET,
        )
        incident, _ = incidents.report(draft, BY)
        incidents.add_evidence(incident.id, evidence, BY)
        incidents.conclude(incident.id, BlockDraft(reason=SECRET), BY)
        self.services.blocks.appeal(self.services.blocks.of_person(person)[0].id, SECRET, BY)
        return incident.id

    def given(self, name: str, annotation: str, place: Path, fmt: str) -> Any:
        """Give a value for a parameter of a writer; KeyError where none is known."""
        if name in _PLACES:
            return place
        values: dict[str, Any] = {
            "event_id": EventId(self.event.id),
            "rsvp_id": self.rsvp,
            "group_id": self.group,
            "person_id": self.person,
            "lang": "ko",
            "fmt": fmt,
            "form": NoticeForm.LETTERS if "NoticeForm" in annotation else "eml",
            "survey": self.survey,
            "door": "정문",
            "year": 2026,
            "actor": BY,
            "by": BY,
            "kind": NoticeKind.THANKS,
            "passphrase": None,
            "choice": HandoverChoice(history=True),
            "progress": lambda *_: None,
            "cancelled": lambda: False,
            "count": 2,
            "voice": self.voice,
            "words": ("가온",) * 24,
            "columns": [column.key for column in COLUMNS],
            "fields": FIELDS,
        }
        if annotation.endswith("bool"):
            return True
        queries: dict[str, Any] = {
            "CertificateQuery": CertificateQuery(group_id=self.group, year=2026),
            "ReportQuery": ReportQuery(event_id=self.event.id),
        }
        if name == "query":
            return next((query for kind, query in queries.items() if kind in annotation), None)
        return values[name]


def writers(services: Services) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Give every method of a service that writes to a place, with its name."""
    for name, member in inspect.getmembers(Services):
        if not isinstance(member, (cached_property, LazyService)):
            continue
        service = getattr(services, name)
        for verb, method in inspect.getmembers(service, inspect.ismethod):
            places = [each for each in inspect.signature(method).parameters if each in _PLACES]
            if verb.startswith(_VERBS) and places and f"{name}.{verb}" not in _NOT_EXPORTS:
                yield f"{name}.{verb}", method


def _calls(parameters: Sequence[inspect.Parameter]) -> list[list[inspect.Parameter]]:
    """Give the parameters of a plain call, and of one with every column, field and extra."""
    needed = [each for each in parameters if each.default is _EMPTY]
    extra = [each for each in parameters if each not in needed]
    chosen = [each for each in extra if each.name in _CHOICES or isinstance(each.default, bool)]
    return [needed, needed + chosen] if chosen else [needed]


def words_in(file: Path) -> str:
    """Give all that a file says, packed or not."""
    data = file.read_bytes()
    texts = [
        data.decode("utf-8", "ignore"),
        data.decode("utf-16-le", "ignore"),
        data.decode("cp949", "ignore"),
    ]
    if is_zipfile(file):
        with ZipFile(file) as packed:
            texts += [packed.read(name).decode("utf-8", "ignore") for name in packed.namelist()]
    if data.startswith(b"%PDF"):
        texts += [page.extract_text() for page in PdfReader(file).pages]
    for start in range(min(len(data), 400)):  # a pack is squeezed behind its head
        try:
            texts.append(zlib.decompress(data[start:]).decode("utf-8", "ignore"))
        except zlib.error:
            continue
        break
    return file.name + "\n".join(texts)


@pytest.fixture
def watched(services: Services, organiser: Organiser, clock: Clock, tmp_path: Path) -> Watched:
    return Watched(services, organiser, clock, tmp_path)


def test_no_file_that_the_desk_writes_says_a_word_of_it(watched: Watched, tmp_path: Path) -> None:
    written: dict[str, int] = {}
    refused: dict[str, list[str]] = {}
    for name, method in writers(watched.services):
        written[name], refused[name] = 0, []
        parameters = list(inspect.signature(method).parameters.values())
        has_formats = any(each.name == "fmt" for each in parameters)
        for fmt in _FORMATS if has_formats else ("pdf", "csv", "vcf"):
            place = tmp_path / "out" / name / fmt
            place.mkdir(parents=True)
            wants_folder = any(each.name == "folder" for each in parameters)
            target = place if wants_folder else place / f"out.{fmt}"
            for wanted in _calls(parameters):
                try:
                    call = {
                        each.name: watched.given(each.name, str(each.annotation), target, fmt)
                        for each in wanted
                    }
                    method(**call)
                except (KeyError, ValueError, RuleError) as error:  # not given, or not a format of its own
                    refused[name].append(f"{fmt}: {error!r}")
                    continue
                files = [file for file in place.rglob("*") if file.is_file()]
                written[name] += len(files)
                for file in files:
                    assert SECRET not in words_in(file), file
    unread = {name: refused[name] for name, files in written.items() if not files}
    # They need a plan of seats or a printer, neither of which knows people's conduct.
    assert unread.keys() == {"seating_papers.write", "badges.write_test"}, unread
    assert len(written) > 25, written.keys()  # a renamed verb or parameter would leave writers out


def test_the_calendar_that_follows_every_change_says_no_word_of_it(watched: Watched, tmp_path: Path) -> None:
    feed = tmp_path / "gaon.ics"
    watched.services.feeds.choose(feed, BY)
    assert watched.services.feeds.write()
    assert SECRET not in words_in(feed)


@pytest.mark.parametrize("fmt", ["pdf", "csv", "xlsx"])
def test_a_word_of_it_that_a_writer_wrote_would_be_found(
    watched: Watched, organiser: Organiser, tmp_path: Path, fmt: str
) -> None:
    organiser.answer(watched.event, SECRET)
    file = tmp_path / f"out.{fmt}"
    watched.services.sheets.write(watched.event.id, fmt, file, "ko")
    assert SECRET in words_in(file)


def test_no_text_for_people_and_no_crash_report_says_a_word_of_it(watched: Watched) -> None:
    services = watched.services
    block, changes = (
        services.blocks.of_person(watched.person)[0],
        services.history_listing.ids(HistoryQuery()),
    )
    strikes = [strike.id for strike in services.strikes.of_group(watched.group)]
    texts = [services.member_texts.blocked(block.id, "ko"), *services.member_texts.strikes(strikes, "ko")]
    texts += [line.detail + line.command for line in services.history_listing.lines(changes)]
    with pytest.raises(RuleError) as refused:
        services.incidents.conclude(watched.incident, BlockDraft(reason=SECRET), BY)
    texts += [report_of(refused.value), str(refused.value)]
    assert not [text for text in texts if SECRET in text]


def test_the_words_of_it_are_found_where_they_are(watched: Watched, tmp_path: Path) -> None:
    packed = tmp_path / "out.group"
    choice = HandoverChoice(trust=True, passphrase=PASSPHRASE)
    watched.services.handover.write(watched.group, packed, choice)
    assert SECRET not in words_in(packed)
    (evidence,) = watched.services.incidents.evidence(watched.incident)
    out = tmp_path / "evidence.txt"
    watched.services.incidents.save_evidence(evidence.id, out)
    assert SECRET in words_in(out)

"""Notices as letters: each in its reader's language, opened by the parsers of three mail programs."""

import email
import email.policy
import mailbox
import shutil
import subprocess
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.notices import FOR_ONE_PERSON, NoticeKind
from meetup_desk.services.notices.notice_letters import EML, MBOX
from meetup_desk.words.say import has
from tests.conftest import Clock, Organiser

BY = "organiser"
AFTERWARDS = {"days": 15, "hours": 12}
_PERL = (
    "use MIME::Parser; my $p = MIME::Parser->new; $p->output_to_core(1); my $m = $p->parse_open($ARGV[0]);"
    " print $m->bodyhandle->as_string"
)


@pytest.fixture
def event(organiser: Organiser, clock: Clock) -> Event:
    made = organiser.event()
    organiser.answer(made, "고라온", email="raon@mail.example")
    english = organiser.answer(made, "Ada, the first", email="ada@mail.example")
    organiser.answer(made, "나래", phone="010-1234-5678")
    person = organiser.services.rsvps.line(english).person_id
    with organiser.services.desk.change("person.change", BY) as db:
        db.run("UPDATE person SET locale = 'en-GB' WHERE id = ?", (person,))
    clock.move(**AFTERWARDS)
    return made


def test_each_who_waits_gets_a_draft_in_their_language(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    letters = organiser.services.notice_letters
    written = letters.write(event.id, NoticeKind.THANKS, tmp_path / "out", EML)
    assert written.without_address == ("나래",)
    parsed = [email.message_from_bytes(f.read_bytes(), policy=email.policy.default) for f in written.files]
    found = {message["To"].addresses[0].addr_spec: message for message in parsed}
    assert found["raon@mail.example"]["Subject"] == "와 주셔서 고마워요: 송년 모임"
    assert "송년 모임에 와 주셔서 고마워요." in found["raon@mail.example"].get_content()
    assert found["ada@mail.example"]["Subject"] == "Thank you for coming: 송년 모임"
    assert found["ada@mail.example"]["To"].addresses[0].display_name == "Ada, the first"
    assert found["ada@mail.example"].get_content().startswith("Hello the first,\r\n")


@pytest.mark.parametrize(
    "parser", [["mshow", "-t", "{file}"], ["perl", "-e", _PERL, "{file}"]], ids=["mblaze", "MIME-tools"]
)
def test_the_parsers_of_other_mail_programs_open_them(
    organiser: Organiser, event: Event, tmp_path: Path, parser: list[str]
) -> None:
    if shutil.which(parser[0]) is None or not _has_mime_tools(parser):
        pytest.skip("this parser is not installed")
    written = organiser.services.notice_letters.write(event.id, NoticeKind.THANKS, tmp_path / "out", EML)
    for file in written.files:
        listed = subprocess.run(
            [part.format(file=file) if "{file}" in part else part for part in parser],
            capture_output=True,
            check=True,
        )
        assert listed.stdout
        assert not listed.stderr


def _has_mime_tools(parser: list[str]) -> bool:
    if parser[0] != "perl":
        return True
    return (
        subprocess.run(["perl", "-MMIME::Parser", "-e", "1"], check=False, capture_output=True).returncode
        == 0
    )


def test_an_outbox_holds_all_and_needs_a_sender(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    letters = organiser.services.notice_letters
    with pytest.raises(RuleError) as refused:
        letters.write(event.id, NoticeKind.THANKS, tmp_path / "out", MBOX)
    assert refused.value.rule == "no_sender"
    organiser.services.settings.keep_contact(BY, email="desk@mail.example")
    written = letters.write(event.id, NoticeKind.THANKS, tmp_path / "out", MBOX)
    (file,) = written.files
    box = mailbox.mbox(file)
    assert len(box) == len(written.rsvp_ids) == 2
    read = [email.message_from_bytes(box.get_bytes(key), policy=email.policy.default) for key in box.keys()]  # noqa: SIM118 - no dict
    box.close()
    assert b"\n" not in file.read_bytes().replace(b"\r\n", b""), "lines end as letters do"
    assert len({message["Message-ID"] for message in read}) == 2
    assert {(message["From"].addresses[0].addr_spec, message["X-Unsent"]) for message in read} == {
        ("desk@mail.example", None)
    }
    assert all(message.get_content().strip() for message in read)
    drafts = letters.write(event.id, NoticeKind.THANKS, tmp_path / "drafts", EML).files
    alone = [email.message_from_bytes(draft.read_bytes(), policy=email.policy.default) for draft in drafts]
    assert {message["Subject"] for message in read} == {message["Subject"] for message in alone}


def test_who_got_a_letter_counts_as_told_and_is_not_written_to_again(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    letters = organiser.services.notice_letters
    written, told = letters.write_and_tell(event.id, NoticeKind.THANKS, tmp_path / "one", EML, BY)
    assert told is not None
    assert set(told.told) == set(written.rsvp_ids)
    again, nobody = letters.write_and_tell(event.id, NoticeKind.THANKS, tmp_path / "two", EML, BY)
    assert (again.files, nobody) == ((), None)
    organiser.services.history.undo(BY)
    assert len(letters.write(event.id, NoticeKind.THANKS, tmp_path / "three", EML).files) == 2


def test_every_notice_to_one_person_has_a_subject() -> None:
    assert [kind for kind in FOR_ONE_PERSON if not has(f"notice.subject.{kind}")] == []

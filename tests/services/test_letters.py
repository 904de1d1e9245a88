"""Letters that carry invites, read by the mail programs' own rules and another calendar library."""

import mailbox
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.services.events import EventEdit
from meetup_desk.services.letters import Written
from meetup_desk.store import records
from tests.conftest import Organiser


def read(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def parts(message: EmailMessage) -> dict[str, EmailMessage]:
    return {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}


@pytest.fixture
def event(organiser: Organiser, qapp: object) -> Event:
    group = organiser.services.settings.group()
    with organiser.services.desk.change("group.change", "organiser") as db:
        from dataclasses import replace

        records.save(db, replace(group, contact_name="박모임장", contact_email="host@gaon.example"))
    return organiser.event(description="책을 가져오세요")


def write(organiser: Organiser, event: Event, folder: Path, form: str = "eml", **options: object) -> Written:
    return organiser.services.letters.write(event.id, folder, form, **options)  # type: ignore[arg-type]


def answer(organiser: Organiser, event: Event, name: str, email: str = "kim@mail.example") -> RsvpId:
    return organiser.answer(event, name, email=email)


def test_a_letter_carries_the_invite_twice_and_says_it_in_words(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    answer(organiser, event, "김, 서준")
    (file,) = write(organiser, event, tmp_path / "l").files
    message = read(file)
    assert message["To"].addresses[0].addr_spec == "kim@mail.example"
    assert message["To"].addresses[0].display_name == "김, 서준"
    assert message["From"].addresses[0].addr_spec == "host@gaon.example"
    assert (message["Subject"], message["X-Unsent"]) == ("초대합니다: 송년 모임", "1")
    assert message.get_content_type() == "multipart/mixed"
    found = parts(message)
    assert set(found) == {"text/plain", "text/calendar", "application/ics"}
    assert found["text/calendar"].get_param("method") == "REQUEST"
    assert found["text/calendar"].get_content_charset() == "utf-8"
    inline = icalendar.Calendar.from_ical(found["text/calendar"].get_content())
    attached = icalendar.Calendar.from_ical(found["application/ics"].get_content())
    assert inline.to_ical() == attached.to_ical()
    assert found["application/ics"].get_filename() == "invite.ics"
    text = found["text/plain"].get_content()
    assert [
        word for word in ("김, 서준", "12월 3일", "책을 가져오세요", "박모임장") if word not in text
    ] == []
    assert [h.held is not None for h in organiser.services.invites.standing(event.id).holders] == [True]
    assert all(len(line) <= 998 for line in file.read_bytes().split(b"\r\n"))


def test_a_ticket_goes_along_only_if_the_organiser_says_so(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    rsvp = answer(organiser, event, "김서준")
    ticket = organiser.services.tickets.codes(event.id, [rsvp])[rsvp]
    plain = read(write(organiser, event, tmp_path / "a").files[0])
    assert "image/png" not in parts(plain)
    found = parts(read(write(organiser, event, tmp_path / "b", tickets=True).files[0]))
    picture = tmp_path / "ticket.png"
    picture.write_bytes(found["image/png"].get_content())
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_Grayscale8)
    size = image.width(), image.height()
    view = zxingcpp.ImageView(image.constBits(), *size, zxingcpp.ImageFormat.Lum, image.bytesPerLine(), 1)
    qr = zxingcpp.BarcodeFormat.QRCode
    assert [code.text for code in zxingcpp.read_barcodes(view, formats=qr)] == [ticket.code]
    bare = ticket.short.replace("-", "")
    for kind in ("text/plain", "text/calendar"):
        assert bare in found[kind].get_content().replace("\r\n ", "").replace("-", "")
        assert bare not in parts(plain)[kind].get_content().replace("-", "")


def test_each_letter_is_in_its_readers_language(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    rsvp = answer(organiser, event, "Ada")
    person_id = organiser.services.rsvps.line(rsvp).person_id
    with organiser.services.desk.change("person.change", "organiser") as db:
        db.run("UPDATE person SET locale = 'en' WHERE id = ?", (person_id,))
    message = read(write(organiser, event, tmp_path / "l").files[0])
    assert message["Subject"] == "Invitation: 송년 모임"
    assert "Thursday 3 December 2026" in parts(message)["text/plain"].get_content()
    assert "Contact: " in parts(message)["text/calendar"].get_content().replace("\r\n ", "")


def test_a_change_and_an_end_are_told_as_such(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    rsvp = answer(organiser, event, "김서준")
    write(organiser, event, tmp_path / "l")
    later = event.plan.moved_to(event.plan.start.replace(hour=20))
    organiser.services.events.change(event.id, EventEdit(plan=later), "organiser")
    (file,) = write(organiser, event, tmp_path / "l", only_outdated=True).files
    assert read(file)["Subject"] == "바뀌었어요: 송년 모임"
    organiser.services.rsvps.cancel([rsvp], "organiser")
    (file,) = write(organiser, event, tmp_path / "l", only_outdated=True).files
    message = read(file)
    assert message["Subject"] == "취소되었어요: 송년 모임"
    assert parts(message)["text/calendar"].get_param("method") == "CANCEL"


def test_who_has_no_address_is_named_and_holds_nothing(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    rsvp = organiser.answer(event, "전화만")
    written = write(organiser, event, tmp_path / "l")
    assert (written.files, written.without_address) == ([], ["전화만"])
    assert [str(h.state) for h in organiser.services.invites.standing(event.id).holders] == ["missing"]
    (text,) = write(organiser, event, tmp_path / "l", "text").files
    assert "전화만 님" in text.read_text(encoding="utf-8")
    assert [str(h.state) for h in organiser.services.invites.standing(event.id).holders] == ["missing"]
    with pytest.raises(RuleError) as refused:
        organiser.services.letters.mailto(rsvp)
    assert refused.value.rule == "no_address"


def test_a_mailbox_holds_them_all(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    organiser.services.events.change(event.id, EventEdit(title="From 서울"), "organiser")
    for number in range(3):
        answer(organiser, event, f"사람{number}", f"p{number}@mail.example")
    (file,) = write(organiser, event, tmp_path / "l", "mbox").files
    box = mailbox.mbox(file)
    assert [message["To"].rpartition("<")[2] for message in box] == [f"p{n}@mail.example>" for n in range(3)]
    calendars = [
        part.get_payload(decode=True)
        for message in box
        for part in message.walk()
        if part.get_content_type() == "text/calendar"
    ]
    assert (
        len({str(icalendar.Calendar.from_ical(one).walk("VEVENT")[0]["ATTENDEE"]) for one in calendars}) == 3
    )
    box.close()


def test_a_link_opens_one_letter(organiser: Organiser, event: Event) -> None:
    rsvp = answer(organiser, event, "김서준")
    organiser.services.events.change(event.id, EventEdit(description="가" * 3_000), "organiser")
    link = organiser.services.letters.mailto(rsvp)
    asked = urlsplit(link)
    assert (asked.scheme, asked.path) == ("mailto", "kim@mail.example")
    assert parse_qs(asked.query)["subject"] == ["초대합니다: 송년 모임"]
    assert parse_qs(asked.query)["body"][0].startswith("김서준 님")
    assert len(link) < 2_000

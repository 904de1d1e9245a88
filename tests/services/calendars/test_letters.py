"""Letters that carry invites, read by the mail programs' own rules and another calendar library."""

import mailbox
from dataclasses import replace
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
from meetup_desk.services.calendars.letters import LettersWritten
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.venues.venues import VenueDraft
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
    organiser.services.settings.keep_contact(
        "organiser", name="박모임장", email="host@gaon.example", phone=""
    )
    return organiser.event(description="책을 가져오세요")


def write(
    organiser: Organiser, event: Event, folder: Path, form: str = "eml", **options: object
) -> LettersWritten:
    return organiser.services.letters.write(event.id, folder, form, **options)  # type: ignore[arg-type]


def answer(organiser: Organiser, event: Event, name: str, email: str = "kim@mail.example") -> RsvpId:
    return organiser.answer(event, name, email=email)


def test_a_draft_keeps_its_text_and_its_invite_apart_for_programs_that_send_one_form_only(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    answer(organiser, event, "김, 서준")
    (file,) = write(organiser, event, tmp_path / "l").files
    message = read(file)
    assert message["To"].addresses[0].addr_spec == "kim@mail.example"
    assert message["To"].addresses[0].display_name == "김, 서준"
    assert message["From"].addresses[0].addr_spec == "host@gaon.example"
    assert (message["Subject"], message["X-Unsent"]) == ("참석이 확정됐어요: 송년 모임", "1")
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed",
        "text/plain",
        "text/calendar",
    ]
    calendar = parts(message)["text/calendar"]
    assert (calendar.get_param("method"), calendar.get_content_charset()) == ("REQUEST", "utf-8")
    assert (calendar.get_content_disposition(), calendar.get_filename()) == ("inline", "invite.ics")
    (one,) = icalendar.Calendar.from_ical(calendar.get_content()).walk("VEVENT")
    assert one["ORGANIZER"] == "mailto:host@gaon.example"
    assert one["ATTENDEE"].params["RSVP"] == "TRUE"
    text = parts(message)["text/plain"].get_content()
    assert [
        word
        for word in ("김서준 님", "12월 3일", "Asia/Seoul (UTC+09:00)", "책을 가져오세요", "박모임장")
        if word not in text
    ] == []
    assert [h.held is not None for h in organiser.services.invites.of_event(event.id).holders] == [True]
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
    assert found["image/png"].get_filename() == f"{ticket.short}.png"
    assert "그림이 입장권이에요" in found["text/plain"].get_content()
    for kind in ("text/plain", "text/calendar"):
        assert ticket.short in found[kind].get_content().replace("\r\n ", "")
        assert ticket.short.replace("-", "") not in found[kind].get_content().replace("\r\n ", "")
        assert ticket.short not in parts(plain)[kind].get_content()


def test_each_letter_is_in_its_readers_language(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    rsvp = answer(organiser, event, "Ada")
    person_id = organiser.services.rsvps.line(rsvp).person_id
    with organiser.services.desk.change("person.change", "organiser") as db:
        db.run("UPDATE person SET locale = 'en' WHERE id = ?", (person_id,))
    message = read(write(organiser, event, tmp_path / "l").files[0])
    assert message["Subject"] == "Confirmed: 송년 모임"
    assert "Thursday 3 December 2026" in parts(message)["text/plain"].get_content()
    assert "Contact: " in parts(message)["text/calendar"].get_content().replace("\r\n ", "")


def told(organiser: Organiser, event: Event, folder: Path, **options: object) -> tuple[str, str]:
    """Write the one letter that is needed; gives its subject and its text."""
    (file,) = write(organiser, event, folder, **options).files
    message = read(file)
    return str(message["Subject"]), parts(message)["text/plain"].get_content().replace("\r\n", "\n")


def test_a_change_says_what_it_was_and_what_it_is(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    answer(organiser, event, "김서준")
    write(organiser, event, tmp_path / "l")
    venue = organiser.services.venues.add(VenueDraft(name="마루홀"), "organiser")[0]
    later = event.plan.moved_to(event.plan.start.replace(hour=20))
    edit = EventEdit(plan=later, title="송년회", venue_id=venue.id)
    organiser.services.events.change(event.id, edit, "organiser")
    subject, text = told(organiser, event, tmp_path / "l", only_outdated=True)
    assert subject == "바뀌었어요: 송년회"
    assert text.split("\n\n")[2].splitlines() == [
        "제목: 송년 모임 → 송년회",
        "일시: 2026년 12월 3일 목요일 저녁 7시 – 밤 9시 → 2026년 12월 3일 목요일 저녁 8시 – 밤 10시",
        "장소: 미정 → 마루홀",
    ]
    subject, text = told(organiser, event, tmp_path / "l")
    assert subject == "참석이 확정됐어요: 송년회"


def test_another_time_zone_is_a_change_that_is_seen(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    answer(organiser, event, "김서준")
    write(organiser, event, tmp_path / "l")
    organiser.services.events.change(
        event.id, EventEdit(plan=replace(event.plan, tz="Asia/Tokyo")), "organiser"
    )
    _, text = told(organiser, event, tmp_path / "l", only_outdated=True)
    assert "밤 9시 Asia/Seoul (UTC+09:00) → " in text
    assert "밤 9시 Asia/Tokyo (UTC+09:00)" in text


def test_who_leaves_alone_hears_that_the_event_takes_place(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    rsvp = answer(organiser, event, "김서준")
    write(organiser, event, tmp_path / "l")
    organiser.services.rsvps.cancel([rsvp], "organiser")
    (file,) = write(organiser, event, tmp_path / "l", only_outdated=True).files
    message = read(file)
    assert message["Subject"] == "명단에서 빠졌어요: 송년 모임"
    assert parts(message)["text/calendar"].get_param("method") == "CANCEL"
    assert "행사는 그대로 열려요" in parts(message)["text/plain"].get_content()


def test_an_event_that_is_called_off_is_named_as_its_guests_know_it(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    answer(organiser, event, "김서준")
    write(organiser, event, tmp_path / "l")
    later = event.plan.moved_to(event.plan.start.replace(hour=20))
    organiser.services.events.change(event.id, EventEdit(plan=later), "organiser")
    organiser.services.events.cancel(event.id, "organiser", reason="폭설")
    subject, text = told(organiser, event, tmp_path / "l", only_outdated=True, tickets=True)
    assert subject == "취소되었어요: 송년 모임"
    assert "저녁 7시" in text
    assert "취소 사유: 폭설" in text
    assert not {"책을 가져오세요", "입장"} & set(text.split())


def test_a_letter_says_how_its_reader_stands(organiser: Organiser, tmp_path: Path, qapp: object) -> None:
    event = organiser.event(capacity=3)
    party = organiser.answer(event, "김서준", 3, email="a@mail.example")
    subject, text = told(organiser, event, tmp_path / "l")
    assert (subject, "3명 자리" in text) == ("참석이 확정됐어요: 송년 모임", True)
    organiser.services.rsvps.cancel([party], "organiser")
    answer(organiser, event, "이하린", "b@mail.example")
    organiser.services.rsvps.approve([party], "organiser")
    assert organiser.status(party) == "waitlisted"
    assert told(organiser, event, tmp_path / "l", rsvp_id=party)[0] == "대기 명단: 송년 모임"


@pytest.mark.parametrize(
    ("name", "wanted", "said"),
    [
        ("Müller, Jürgen", "", "Hello Jürgen,"),
        ("Smith, Jr.", "", "Hello Smith,"),
        ("Ada Lovelace", "", "Hello Ada Lovelace,"),
        ("Müller, Jürgen", "Jürgen M.", "Hello Jürgen M.,"),
    ],
)
def test_people_are_greeted_as_they_are_called(
    organiser: Organiser, event: Event, name: str, wanted: str, said: str
) -> None:
    rsvp = answer(organiser, event, name)
    person_id = organiser.services.rsvps.line(rsvp).person_id
    organiser.services.people.change(person_id, PersonEdit(name=name, badge_name=wanted), "organiser")
    with organiser.services.desk.change("person.change", "organiser") as db:
        db.run("UPDATE person SET locale = 'en' WHERE id = ?", (person_id,))
    assert organiser.services.letters.message(rsvp).startswith(said + "\n")


def test_nobody_is_sent_to_an_address_that_is_none(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    answer(organiser, event, "김서준")
    (file,) = write(organiser, event, tmp_path / "l").files
    message = read(file)
    assert message["From"] is None
    assert "캘린더에서 답" not in parts(message)["text/plain"].get_content()
    assert "RSVP=FALSE" in parts(message)["text/calendar"].get_content().replace("\r\n ", "")
    with pytest.raises(RuleError) as refused:
        write(organiser, event, tmp_path / "m", "mbox")
    assert refused.value.rule == "no_sender"


@pytest.mark.parametrize("address", ["kim", "kim@host", "a b@c.kr", "김 <kim@mail.kr>", "a@b.kr, c@d.kr"])
def test_an_address_that_is_none_is_refused(organiser: Organiser, address: str) -> None:
    with pytest.raises(RuleError) as refused:
        organiser.services.settings.keep_contact("organiser", name="", email=address, phone="")
    assert refused.value.rule == "bad_email"
    assert not organiser.services.settings.contact_asked


def test_who_has_no_address_is_named_and_holds_nothing(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    rsvp = organiser.answer(event, "전화만")
    written = write(organiser, event, tmp_path / "l")
    assert (written.files, written.without_address) == ([], ["전화만"])
    assert [str(h.state) for h in organiser.services.invites.of_event(event.id).holders] == ["missing"]
    (text,) = write(organiser, event, tmp_path / "l", "text").files
    assert "전화만 님" in text.read_text(encoding="utf-8")
    assert [str(h.state) for h in organiser.services.invites.of_event(event.id).holders] == ["missing"]
    with pytest.raises(RuleError) as refused:
        organiser.services.letters.mailto(rsvp)
    assert refused.value.rule == "no_address"


def test_an_outbox_holds_letters_that_can_go_out_as_they_are(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    organiser.services.events.change(
        event.id, EventEdit(title="From 서울", description="From here\nFrom there"), "organiser"
    )
    for number in range(3):
        answer(organiser, event, f"사람{number}", f"p{number}@mail.example")
    (file,) = write(organiser, event, tmp_path / "l", "mbox").files
    assert file.name == "Unsent Messages"
    content = file.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")
    box = mailbox.mbox(file)
    assert [message["To"].rpartition("<")[2] for message in box] == [f"p{n}@mail.example>" for n in range(3)]
    assert {message["From"].rpartition("<")[2] for message in box} == {"host@gaon.example>"}
    assert len({message["Message-ID"] for message in box}) == 3
    assert {message["X-Unsent"] for message in box} == {None}
    assert all(set(map(str.lower, message.keys())) >= {"date", "mime-version"} for message in box)
    texts, calendars = [], []
    for message in box:
        plain, calendar = message.get_payload()
        texts.append(plain.get_payload(decode=True).decode())
        calendars.append(icalendar.Calendar.from_ical(calendar.get_payload(decode=True)))
    assert all("From here\nFrom there" in text.replace("\r\n", "\n") for text in texts)
    assert len({str(one.walk("VEVENT")[0]["ATTENDEE"]) for one in calendars}) == 3
    box.close()


def test_a_link_opens_one_letter(organiser: Organiser, event: Event) -> None:
    rsvp = answer(organiser, event, "김서준")
    organiser.services.events.change(event.id, EventEdit(description="가" * 3_000), "organiser")
    link = organiser.services.letters.mailto(rsvp)
    asked = urlsplit(link)
    assert (asked.scheme, asked.path) == ("mailto", "kim@mail.example")
    assert parse_qs(asked.query)["subject"] == ["참석이 확정됐어요: 송년 모임"]
    assert parse_qs(asked.query)["body"][0].startswith("김서준 님")
    assert len(link) < 2_000

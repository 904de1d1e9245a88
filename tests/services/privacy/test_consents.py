"""Consents by purpose: all are kept, the latest counts, silence refuses nothing, and what follows."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.consents import ConsentPurpose, ConsentSource, LeftOutCount
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.services.services import Services
from meetup_desk.words.consent_texts import say_left_out
from tests.conftest import Clock, Organiser

HAND = ConsentSource.HAND


def person_of(services: Services, rsvp: RsvpId) -> PersonId:
    return services.rsvps.line(rsvp).person_id


def say(services: Services, rsvp: RsvpId, purpose: ConsentPurpose, *, granted: bool) -> None:
    services.consents.say(person_of(services, rsvp), purpose, "organiser", granted=granted, source=HAND)


def test_all_are_kept_with_how_they_were_given_and_the_latest_counts(
    services: Services, organiser: Organiser
) -> None:
    rsvp = organiser.answer(organiser.event(), "김서준")
    person = person_of(services, rsvp)
    services.consents.say(
        person,
        ConsentPurpose.PHOTOS,
        "organiser",
        granted=True,
        source=ConsentSource.PAPER,
        wording="사진을 올려도 될까요?",
        lang="ko",
        version="2",
    )
    say(services, rsvp, ConsentPurpose.PHOTOS, granted=False)
    first, second = services.consents.of(person)
    assert (first.granted, first.source, first.wording, first.version) == (
        True,
        "paper",
        "사진을 올려도 될까요?",
        "2",
    )
    assert [consent.granted for consent in services.consents.latest(person)] == [False]
    assert second.at > first.at


def test_a_consent_is_undone_as_any_other_change(services: Services, organiser: Organiser) -> None:
    rsvp = organiser.answer(organiser.event(), "김서준")
    say(services, rsvp, ConsentPurpose.NEWS, granted=False)
    services.history.undo("organiser")
    assert services.consents.of(person_of(services, rsvp)) == []


def test_nobody_has_consents_who_is_not_there(services: Services) -> None:
    with pytest.raises(DeskError, match="not_found"):
        services.consents.of(PersonId(7))


def test_columns_of_a_list_are_consents_by_purpose(
    services: Services, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event = organiser.event()
    path = write_list(
        "이름,이메일,개인정보 수집 동의,행사 사진 촬영에 동의하십니까?,소식 수신 동의",
        "김서준,a@b.kr,동의함,동의하지 않음,네",
        "이하린,c@d.kr,동의함,,",
    )
    services.imports.run(path, event.id, "organiser")
    [first] = services.people.find("김서준", 1)
    [second] = services.people.find("이하린", 1)
    said = {one.purpose: one for one in services.consents.of(first.id)}
    assert {purpose: one.granted for purpose, one in said.items()} == {
        "data": True,
        "photos": False,
        "news": True,
    }
    assert said["photos"].wording == "행사 사진 촬영에 동의하십니까?"
    assert said["photos"].source == ConsentSource.IMPORT
    assert [one.purpose for one in services.consents.of(second.id)] == ["data"]


def test_an_old_list_does_not_bring_back_what_was_withdrawn(
    services: Services, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event = organiser.event()
    path = write_list("이름,이메일,사진 동의", "김서준,a@b.kr,네")
    services.imports.run(path, event.id, "organiser")
    [person] = services.people.find("김서준", 1)
    withdraw = ConsentPurpose.PHOTOS
    services.consents.say(person.id, withdraw, "organiser", granted=False, source=HAND)
    services.imports.run(path, event.id, "organiser")
    assert [one.granted for one in services.consents.of(person.id)] == [True, False]
    refused = write_list("이름,이메일,소식 수신 동의", "김서준,a@b.kr,아니요", name="second.csv")
    services.imports.run(refused, event.id, "organiser")
    assert {one.purpose for one in services.consents.latest(person.id)} == {"photos", "news"}


def test_who_wants_no_group_news_is_left_out_of_thanks_and_counted_but_hears_of_the_own_rsvp(
    services: Services, organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    asks, silent = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    say(services, asks, ConsentPurpose.NEWS, granted=False)
    confirmed = services.notices.queue(event.id).waiting_for(NoticeKind.CONFIRMED)
    assert {entry.rsvp_id for entry in confirmed} == {asks, silent}
    clock.move(days=16)
    queue = services.notices.queue(event.id)
    assert [entry.rsvp_id for entry in queue.waiting_for(NoticeKind.THANKS)] == [silent]
    assert queue.left_out(NoticeKind.THANKS) == LeftOutCount(no_news=1)
    told = services.notices.tell([asks, silent], NoticeKind.THANKS, NoticeWay.SMS, "organiser")
    assert told.told == (silent,)


def test_who_is_left_out_of_thanks_is_counted_by_the_reason(
    services: Services, organiser: Organiser, clock: Clock
) -> None:
    event, other = organiser.event(), organiser.event("다른 행사")
    asks, elsewhere = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    say(services, asks, ConsentPurpose.NEWS, granted=False)
    services.consents.say(
        person_of(services, elsewhere),
        ConsentPurpose.DATA,
        "organiser",
        granted=True,
        source=HAND,
        event_id=other.id,
    )
    clock.move(days=16)
    left_out = services.notices.queue(event.id).left_out(NoticeKind.THANKS)
    assert left_out == LeftOutCount(no_news=1, other_event=1)
    assert say_left_out(left_out, "ko") == "뺀 사람: 모임 소식을 원하지 않는 1명, 다른 행사에만 동의한 1명"
    assert say_left_out(LeftOutCount(), "ko") == ""


def test_who_wants_no_group_news_is_proposed_to_nobody(services: Services, organiser: Organiser) -> None:
    event = organiser.event()
    one, other = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    statements = services.need_offers
    statements.add(person_of(services, one), NeedOfferKind.NEED, "이직 상담", "organiser")
    statements.add(person_of(services, other), NeedOfferKind.OFFER, "이직 상담", "organiser")
    say(services, other, ConsentPurpose.NEWS, granted=False)
    assert not services.introductions.propose("organiser", event_id=event.id)[0]
    assert services.introductions.left_out(event.id) == LeftOutCount(no_news=1)
    assert services.introductions.left_out() == LeftOutCount(no_news=1)
    say(services, other, ConsentPurpose.NEWS, granted=True)
    assert services.introductions.propose("organiser", event_id=event.id)[0]


def test_needs_of_who_withdrew_are_on_no_sheet_and_in_no_pack_and_those_of_the_silent_are(
    services: Services, organiser: Organiser, write_list: Callable[..., Path], tmp_path: Path
) -> None:
    event = organiser.event()
    path = write_list("이름,식단", "김서준,채식", "이하린,할랄")
    services.imports.run(path, event.id, "organiser")
    [gone] = services.people.find("김서준", 1)
    refused = ConsentPurpose.SENSITIVE
    services.consents.say(gone.id, refused, "organiser", granted=False, source=HAND)
    out, pack = tmp_path / "sheet.json", tmp_path / "door.pack"
    services.sheets.write(event.id, "json", out, "ko", columns=("name", "diet"))
    services.packs.write(event.id, "정문", pack, passphrase=None, fields=("diet",))
    told = out.read_text("utf-8")
    assert "할랄" in told
    assert "채식" not in told
    assert {party.diet for party in read_pack(pack.read_bytes(), None).parties} == {"", "할랄"}


def test_a_file_to_hand_on_holds_who_agreed_to_that_alone(
    services: Services, organiser: Organiser, tmp_path: Path
) -> None:
    event = organiser.event()
    agreed, _silent = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    say(services, agreed, ConsentPurpose.SHARING, granted=True)
    out = tmp_path / "people.json"
    assert services.person_files.write(out, "ko", to_hand_on=True) == 1
    assert [one["name"] for one in json.loads(out.read_text("utf-8"))] == ["김서준"]
    assert services.person_files.write(out, "ko") == 2
    sheet = tmp_path / "sheet.json"
    assert services.sheets.write(event.id, "json", sheet, "ko", to_hand_on=True) == 1
    assert "이하린" not in sheet.read_text("utf-8")


ONLY_HERE = "개인정보 수집에 동의합니다 (이번 행사에 한해)"


def test_who_agreed_to_one_event_alone_is_not_used_for_another_one(
    services: Services, organiser: Organiser, clock: Clock, write_list: Callable[..., Path]
) -> None:
    first, second = organiser.event(), organiser.event("신년 모임")
    asked = write_list(f"이름,이메일,{ONLY_HERE}", "김서준,a@b.kr,동의함", "이하린,c@d.kr,")
    services.imports.run(asked, first.id, "organiser")
    services.imports.run(write_list("이름,이메일", "김서준,a@b.kr", "이하린,c@d.kr"), second.id, "organiser")
    [tied] = services.people.find("김서준", 1)
    [said] = services.consents.of(tied.id)
    assert (said.event_id, said.wording) == (first.id, ONLY_HERE)
    clock.move(days=16)
    left_out = [services.notices.queue(e.id).left_out(NoticeKind.THANKS) for e in (first, second)]
    assert left_out == [LeftOutCount(), LeftOutCount(other_event=1)]
    [silent] = services.people.find("이하린", 1)
    services.need_offers.add(tied.id, NeedOfferKind.NEED, "이직 상담", "organiser")
    services.need_offers.add(silent.id, NeedOfferKind.OFFER, "이직 상담", "organiser")
    assert not services.introductions.propose("organiser", event_id=second.id)[0]
    services.consents.say(tied.id, ConsentPurpose.NEWS, "organiser", granted=True, source=HAND)
    assert services.notices.queue(second.id).left_out(NoticeKind.THANKS) == LeftOutCount()
    assert services.introductions.propose("organiser", event_id=second.id)[0]


def test_contact_data_that_may_be_handed_on_for_one_event_is_on_no_sheet_of_another(
    services: Services, organiser: Organiser, tmp_path: Path
) -> None:
    first, second = organiser.event(), organiser.event("신년 모임")
    person = person_of(services, organiser.answer(first, "김서준", email="a@b.kr"))
    organiser.answer(second, "김서준", email="a@b.kr")
    sharing = ConsentPurpose.SHARING
    services.consents.say(person, sharing, "organiser", granted=True, source=HAND, event_id=first.id)
    rows = [
        services.sheets.write(each.id, "json", tmp_path / f"{each.id}.json", "ko", to_hand_on=True)
        for each in (first, second)
    ]
    assert rows == [1, 0]
    everybody = tmp_path / "people.json"
    assert services.person_files.write(everybody, "ko", to_hand_on=True) == 0


def test_a_new_face_at_a_door_agrees_to_that_event_alone(services: Services, organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(organiser.event("지난 모임"), "이하린", phone="010-1234-5678")
    door = services.door(event.id, "정문")
    door.walk_in(WalkIn(name="박도윤", phone="010-2222-3333", consent=True))
    door.walk_in(WalkIn(name="이하린", phone="010-1234-5678", consent=True))
    [new], [known] = services.people.find("박도윤", 1), services.people.find("이하린", 1)
    assert [services.consents.of(each.id)[0].event_id for each in (new, known)] == [event.id, None]

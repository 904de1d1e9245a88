"""What the door says fits what it knows."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.times import DAY, MINUTE, SECOND, Instant, instant_of
from meetup_desk.domain.verdicts import UnreadReason, Verdict, severity_of
from meetup_desk.words.door_answers import say_ago, say_door_time, verdict_text

NOW = instant_of(datetime(2026, 12, 3, 10, 0, tzinfo=UTC))  # 19:00 in Seoul
SEOUL = "Asia/Seoul"


def answer(verdict: Verdict, **facts: Any) -> DoorAnswer:
    usual = {"severity": severity_of(verdict), "scan_id": 1, "scan": Uid(int=1), "at": NOW, "party": 1}
    return DoorAnswer(verdict=verdict, **(usual | {"door": "정문", "list_name": ""} | facts))


def message(verdict: Verdict, lang: str, **facts: object) -> str:
    return verdict_text(answer(verdict, **{"name": "김서준", **facts}), SEOUL, lang).message


def before(minutes: float) -> Instant:
    return Instant(NOW - round(minutes * MINUTE))


def test_second_scan_says_when_where_and_how_long_ago() -> None:
    facts = {"first_at": before(16), "first_door": "후문"}
    ko = message(Verdict.ALREADY_IN, "ko", **facts)
    assert ko == "김서준 님은 18:44에 후문에서 입장했어요(16분 전). 다른 분이라면 책임자에게 물어봐 주세요."
    en = message(Verdict.ALREADY_IN, "en", **facts)
    assert (
        en
        == "김서준 checked in at 18:44 at 후문 (16 minutes ago). If this is someone else, ask a supervisor."
    )


def test_a_ticket_of_another_event_of_the_same_day_says_its_time() -> None:
    other = {"other_event": "독서 모임", "other_start": datetime(2026, 12, 3, 14, 0)}
    en = message(Verdict.WRONG_EVENT, "en", **other)
    assert en.startswith(
        "This ticket is for “독서 모임” on Thursday 3 December 2:00 pm. Ask for the one for this event"
    )
    assert message(Verdict.WRONG_EVENT, "ko", **other).startswith(
        "“독서 모임”(12월 3일 목요일 오후 2시) 입장권이에요. 이 행사의"
    )
    whole_day = other | {"other_start": datetime(2026, 12, 3)}
    assert "on Thursday 3 December. Ask" in message(Verdict.WRONG_EVENT, "en", **whole_day)


def test_second_scan_of_a_party_says_that_all_are_in() -> None:
    text = message(Verdict.ALREADY_IN, "en", first_at=before(16), first_door="Main", party=3)
    assert text.startswith("All 3 of 김서준’s party are in, the first at 18:44 at Main (16 minutes ago).")


def test_second_scan_with_nothing_known_about_the_first_still_makes_sense() -> None:
    assert message(Verdict.ALREADY_IN, "en").startswith("김서준 is already in.")


@pytest.mark.parametrize(
    ("party", "count", "still_out", "text"),
    [
        (1, 1, 0, "김서준 님이 입장했어요."),
        (2, 2, 0, "김서준 님 일행 2명이 모두 입장했어요."),
        (3, 1, 2, "김서준 님 일행 3명 중 1명이 입장했어요. 아직 2명이 밖에 있어요."),
        (3, 2, 0, "김서준 님 일행 3명 중 남은 2명이 입장했어요."),
    ],
)
def test_a_welcome_counts_the_party(party: int, count: int, still_out: int, text: str) -> None:
    assert message(Verdict.ADMITTED, "ko", party=party, count=count, still_out=still_out) == text


def test_an_override_is_named() -> None:
    text = message(Verdict.ADMITTED, "en", party=2, count=1, still_out=1, overridden=True)
    assert text == "김서준 is admitted by a supervisor (1 of 2)."


@pytest.mark.parametrize("unread", UnreadReason)
def test_an_unread_text_says_which(unread: UnreadReason) -> None:
    text = message(Verdict.NOT_A_TICKET, "ko", unread=unread)
    assert text not in {
        message(Verdict.NOT_A_TICKET, "ko", unread=u) for u in UnreadReason if u is not unread
    }


def test_a_ticket_for_another_event_names_it_where_known() -> None:
    assert "“송년 모임” 입장권이에요" in message(Verdict.WRONG_EVENT, "ko", other_event="송년 모임")
    assert "다른 행사의 입장권이에요" in message(Verdict.WRONG_EVENT, "ko")


def test_the_waitlist_says_the_place_in_line() -> None:
    text = message(Verdict.NOT_CONFIRMED, "ko", status=RsvpStatus.WAITLISTED, waitlist_position=3)
    assert text.startswith("김서준 님은 대기 3번째예요.")
    without = message(Verdict.NOT_CONFIRMED, "ko", status=RsvpStatus.WAITLISTED)
    assert "번째" not in without


def test_the_time_of_a_list_is_said_with_its_particle() -> None:
    facts = {"list_name": "점심", "opens_at": Instant(NOW + 30 * MINUTE)}
    assert message(Verdict.WRONG_TIME, "ko", **facts).startswith("“점심”은 19:30에 열려요.")
    facts = {"list_name": "뒤풀이", "closes_at": before(30)}
    assert message(Verdict.WRONG_TIME, "ko", **facts).startswith("“뒤풀이”는 18:30에 닫았어요.")


def test_a_full_room_with_a_few_seats_says_how_many() -> None:
    assert message(Verdict.OVER_CAPACITY, "ko", seats=1).startswith("1명만 더 들어올 수 있어요.")
    assert message(Verdict.OVER_CAPACITY, "ko", seats=0).startswith("자리가 다 찼어요.")


def test_a_newer_ticket_is_admitted_or_asked_about() -> None:
    assert "checked in" in message(Verdict.NOT_IN_PACK, "en", count=1)
    assert "Ask a supervisor" in message(Verdict.NOT_IN_PACK, "en")


def test_a_refused_person_is_not_told_that_they_cancelled() -> None:
    text = {message(Verdict.CANCELLED, "en", status=s) for s in (None, *CLOSED)}
    assert len(text) == 3


def test_who_has_no_name_is_still_spoken_of() -> None:
    assert message(Verdict.ADMITTED, "en", name="") == "This guest is in."


@settings(max_examples=100)
@given(st.sampled_from(Verdict), st.sampled_from(["en", "ko"]), st.data())
def test_whatever_is_known_the_sentence_is_whole(verdict: Verdict, lang: str, data: st.DataObject) -> None:
    instants = st.none() | st.integers(NOW - 3 * DAY, NOW + 3 * DAY).map(Instant)
    few = st.integers(0, 5)
    facts = data.draw(
        st.builds(
            answer,
            st.just(verdict),
            name=st.sampled_from(["", "김서준", "Łukasz Nowak"]),
            party=few,
            count=few,
            still_out=few,
            overridden=st.booleans(),
            unread=st.none() | st.sampled_from(UnreadReason),
            status=st.none() | st.sampled_from(RsvpStatus),
            waitlist_position=st.none() | few,
            other_event=st.sampled_from(["", "송년 모임"]),
            list_name=st.sampled_from(["입장", "Lunch"]),
            opens_at=instants,
            closes_at=instants,
            first_at=instants,
            first_door=st.sampled_from(["", "정문"]),
            seats=st.none() | few,
        )
    )
    text = verdict_text(facts, SEOUL, lang)
    assert text.word
    for hole in ("None", "{", "}", "“”", "()", "  ", "(은/는)", "(이/가)"):
        assert hole not in text.message
    assert text.message.endswith(".")


@pytest.mark.parametrize(
    ("seconds", "en", "ko"),
    [
        (-300, "just now", "방금"),
        (0, "just now", "방금"),
        (59, "just now", "방금"),
        (60, "1 minute ago", "1분 전"),
        (3 * 60, "3 minutes ago", "3분 전"),
        (59 * 60 + 59, "59 minutes ago", "59분 전"),
        (3600, "1 hour ago", "1시간 전"),
        (2 * 3600, "2 hours ago", "2시간 전"),
        (86400, "1 day ago", "1일 전"),
        (49 * 3600, "2 days ago", "2일 전"),
    ],
)
def test_how_long_ago_is_said_in_whole_units(seconds: int, en: str, ko: str) -> None:
    then = Instant(NOW - seconds * SECOND)
    assert say_ago(then, NOW, "en") == en
    assert say_ago(then, NOW, "ko") == ko


def test_door_times_are_local_and_name_another_day() -> None:
    assert say_door_time(NOW, NOW, SEOUL, "ko") == "19:00"
    assert say_door_time(NOW, NOW, "America/New_York", "en") == "05:00"
    assert say_door_time(Instant(NOW - DAY), NOW, SEOUL, "ko") == "12월 2일 수요일 19:00"

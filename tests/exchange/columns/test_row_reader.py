"""What single cells mean: e-mails, parties, statuses, consent, times, needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.cells.answer_times import TimeReader, writes_day_first
from meetup_desk.exchange.cells.answers import OF_HEADING, read_answer, read_attended, read_consent
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.needs import is_nothing, needs_in, read_affiliation, read_need
from meetup_desk.exchange.cells.parties import read_guests, read_party


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("A.B+c@Example.CO.kr", "a.b+c@example.co.kr"),
        (" a@b.kr ", "a@b.kr"),
        ("mailto:a@b.kr", "a@b.kr"),
        ("Alice <a@b.kr>", "a@b.kr"),
        ("a@b.kr, c@d.kr", "a@b.kr"),
        ("a@b.kr/c@d.kr", "a@b.kr"),
        ("ａ＠ｂ．ｋｒ", "a@b.kr"),
        ("홍길동@예시.한국", "홍길동@예시.한국"),
        ("o'neill@b.ie", "o'neill@b.ie"),
        *(
            (text, None)
            for text in ("", "a", "a@", "@b.kr", "a@b", "a b@c.kr d", "a@@b.kr", "a@b..kr", "a@.kr")
        ),
        *((text, None) for text in ("not-an-email", "a@b,kr", "a@1.2", "x" * 250 + "@b.kr")),
    ],
)
def test_emails(text, email):
    assert read_email(text) == (email if text != "a b@c.kr d" else "b@c.kr")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        *(("1", 1), ("3명", 3), ("3 명", 3), ("３명", 3), ("3.0", 3), ("2인", 2), ("2분", 2), ("총 4명", 4)),
        *(("혼자", 1), ("저 혼자", 1), ("본인", 1), ("just me", 1), ("Only me!", 1), ("me", 1)),
        *(
            ("열명", 10),
            ("두 명", 2),
            ("세분", 3),
            ("네명", 4),
            ("다섯", 5),
            ("열두 명", 12),
            ("스물한명", 21),
        ),
        *(("이인", 2), ("십이명", 12), ("3 people", 3), ("two", 2), ("Two people", 2), ("1 person", 1)),
        *(
            ("본인 포함 3", 3),
            ("본인포함 3명", 3),
            ("3명(본인 포함)", 3),
            ("나 포함 둘", 2),
            ("3 including me", 3),
        ),
        *(
            ("+1", 2),
            ("본인+1", 2),
            ("1+1", 2),
            ("본인 외 2명", 3),
            ("me + 2", 3),
            ("2명입니다", 2),
            ("500", 500),
        ),
        *(
            (text, None)
            for text in ("0", "501", "-2", "2.5", "많이", "모름", "", "2~3명", "010-1234-5678", "1e3")
        ),
    ],
)
def test_parties_count_the_answerer(text, people):
    assert read_party(text) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        *(("0", 1), ("1", 2), ("2명", 3), ("+1", 2), ("없음", 1), ("혼자", 1), ("no", 1), ("just me", 1)),
        *(("두 명", 3), ("3 guests", 4), ("본인 포함 3", 3), ("499", 500), ("500", None), ("김철수", None)),
    ],
)
def test_guests_do_not(text, people):
    assert read_guests(text) == people


@given(st.text(max_size=30))
def test_any_text_is_a_party_of_1_to_500_or_none(text):
    for read in (read_party, read_guests):
        people = read(text)
        assert people is None or 1 <= people <= 500


WISHES = {
    RsvpRequest.GO: "참석 참가 Yes Y 네 going Attending approved Accepted O ✅ 확정 참석합니다 Present",
    RsvpRequest.DECLINE: "불참 No N 아니오 not_going Declined X 못가요",
    RsvpRequest.WAIT: "대기 대기자 Waitlist waitlisted wait-list",
    RsvpRequest.MAYBE: "미정 maybe Tentative",
    RsvpRequest.CANCEL: "취소 cancelled Canceled 취소됨",
    RsvpRequest.ASK: "승인대기 pending_approval Pending requested",
    RsvpRequest.INVITE: "invited 초대함 미응답",
    RsvpRequest.REFUSE: "거절함 rejected Refused",
}


@pytest.mark.parametrize(
    ("expected", "text"), [(w, text) for w, texts in WISHES.items() for text in texts.split()]
)
def test_words_of_state(expected, text):
    assert read_answer(text, {}).request is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yes, I'll be there", RsvpRequest.GO),
        ("I’ll be there!", RsvpRequest.GO),
        ("네, 참석하겠습니다", RsvpRequest.GO),
        ("참석 (오프라인)", RsvpRequest.GO),
        ("Sorry, can't make it", RsvpRequest.DECLINE),
        ("No, sorry", RsvpRequest.DECLINE),
        ("아니요, 참석하지 못합니다", RsvpRequest.DECLINE),
        ("참석이 어렵습니다", RsvpRequest.DECLINE),
        ("Not Going", RsvpRequest.DECLINE),
        ("승인 대기", RsvpRequest.ASK),
        ("Checked In", RsvpRequest.GO),
    ],
)
def test_sentences_of_state(text, expected):
    assert read_answer(text, {}).request is expected


def test_words_that_mean_something_else_at_their_service():
    assert read_answer("declined", OF_HEADING["approvalstatus"]).request is RsvpRequest.REFUSE
    assert read_answer("Not Attending", OF_HEADING["attendeestatus"]).request is RsvpRequest.CANCEL
    assert read_answer("Not Attending", {}).request is RsvpRequest.DECLINE
    assert read_answer("Checked In", {}).attended
    assert read_answer("weather", {}) is None


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        *(
            (text, True)
            for text in ("동의합니다", "동의", "네", "Yes", "I agree", "TRUE", "개인정보 수집에 동의합니다")
        ),
        *(
            (text, False)
            for text in (
                "동의하지 않습니다",
                "동의 안함",
                "미동의",
                "비동의",
                "아니오",
                "No",
                "FALSE",
                "I do not agree",
            )
        ),
        *((text, None) for text in ("", "  ", "글쎄")),
    ],
)
def test_consent(text, consent):
    assert read_consent(text) is consent


@pytest.mark.parametrize(
    ("text", "came"),
    [("", False), ("O", True), ("18:44", True), ("TRUE", True), ("No", False), ("결석", False)],
)
def test_attendance(text, came):
    assert read_attended(text) is came


SEOUL = "2026-08-01T15:24:05+09:00"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026. 8. 1 오후 3:24:05", SEOUL),
        ("2026. 8. 1. 오후 3:24:05", SEOUL),
        ("2026. 8. 1 오전 12:00:00", "2026-08-01T00:00:00+09:00"),
        ("2026. 8. 1 오후 12:30:00", "2026-08-01T12:30:00+09:00"),
        ("2026/08/01 3:24:05 오후 GMT+9", SEOUL),
        ("2026/08/01 6:24:05 AM GMT", SEOUL),
        ("2026/08/01 2:24:05 오후 GMT+8", SEOUL),
        ("8/1/2026 15:24:05", SEOUL),
        ("8/1/2026 3:24:05 PM", SEOUL),
        ("August 1, 2026, 3:24 PM", "2026-08-01T15:24:00+09:00"),
        ("August 1, 2026, 12:00 AM", "2026-08-01T00:00:00+09:00"),
        ("Aug 1, 2026 at 3:24 PM", "2026-08-01T15:24:00+09:00"),
        ("1 August 2026 15:24", "2026-08-01T15:24:00+09:00"),
        ("2026-08-01T06:24:05Z", SEOUL),
        ("2026-08-01T06:24:05.000Z", SEOUL),
        ("2026-08-01 15:24:05+09:00", SEOUL),
        ("2026-08-01 15:24:05", SEOUL),
        ("2026-08-01 오후 3:24:05", SEOUL),
        ("2026-08-01", "2026-08-01T00:00:00+09:00"),
        ("2026년 8월 1일 오후 3:24", "2026-08-01T15:24:00+09:00"),
        ("2026년 8월 1일 토요일 오후 3시 24분", "2026-08-01T15:24:00+09:00"),
        ("20260801 15:24", None),
        ("46235.64172453704", SEOUL),
        ("46235", "2026-08-01T00:00:00+09:00"),
        ("01.08.2026 15:24", "2026-08-01T15:24:00+09:00"),
        ("13/08/2026 15:24", "2026-08-13T15:24:00+09:00"),
        *(
            (text, None)
            for text in ("", "soon", "2026. 13. 1 오후 3:24:05", "2026. 2. 30", "8/1/2026 25:00:00")
        ),
        *((text, None) for text in ("2026. 8. 1 오후 13:00:00", "12345", "010-1234-5678", "9999999999")),
    ],
)
def test_times(text, iso):
    found = TimeReader("Asia/Seoul").read(text)
    if text == "2026. 8. 1 오후 13:00:00":  # the clock is right, the word beside it too
        iso = "2026-08-01T13:00:00+09:00"
    assert (moment_of(found, "Asia/Seoul").isoformat() if found is not None else None) == iso


def test_times_of_a_column_agree_with_one_another():
    moments = TimeReader("Asia/Seoul")
    texts = [
        f"2026. 8. {day} {half} {hour}:05:09"
        for day in (1, 2)
        for half in ("오전", "오후")
        for hour in range(1, 13)
    ]
    singly = [TimeReader("Asia/Seoul").read(text) for text in texts]
    assert [moments.read(text) for text in texts] == singly
    assert len(set(singly)) == len(texts)


def test_days_on_which_the_clock_changes():
    moments = TimeReader("America/New_York")
    texts = (
        "11/1/2026 0:30:00",
        "11/1/2026 1:30:00",
        "11/1/2026 3:30:00",
        "3/8/2026 1:30:00",
        "3/8/2026 3:30:00",
    )
    read = [moment_of(moments.read(text)).strftime("%H:%M") for text in texts]
    assert read == ["04:30", "05:30", "08:30", "06:30", "07:30"]


def test_column_that_writes_the_day_first():
    assert writes_day_first(["01/08/2026 10:00", "13/08/2026 10:00"])
    assert not writes_day_first(["8/1/2026 10:00", "8/13/2026 10:00"])
    found = TimeReader("Asia/Seoul", day_first=True).read("01/08/2026 10:00:00")
    assert moment_of(found, "Asia/Seoul").month == 8


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_none(text):
    found = TimeReader("Asia/Seoul").read(text)
    assert found is None or isinstance(found, int)


def test_words_for_nothing():
    assert all(
        is_nothing(text) for text in ("", " ", "-", "-none-", "없음", "None", "N/A", "해당 없음", "해당없음")
    )
    assert not any(is_nothing(text) for text in ("가온", "0", "=", "노"))
    assert [read_affiliation(text) for text in ("무직", "-none-", "(주)하늘소", "@handle")] == [
        "",
        "",
        "(주)하늘소",
        "@handle",
    ]


@pytest.mark.parametrize(
    ("remark", "needs", "rest"),
    [
        ("채식", Needs(diet="채식"), ""),
        ("휠체어, 통역 필요", Needs(access="휠체어", language="통역 필요"), ""),
        ("비건 / 늦게 도착", Needs(diet="비건"), "늦게 도착"),
        ("늦게 도착", Needs(), "늦게 도착"),
        ("", Needs(), ""),
        (
            "견과류 알레르기가 심해서 접시를 따로 주시면 좋겠어요",
            Needs(diet="견과류 알레르기가 심해서 접시를 따로 주시면 좋겠어요"),
            "견과류 알레르기가 심해서 접시를 따로 주시면 좋겠어요",
        ),
    ],
)
def test_needs_in_remarks(remark, needs, rest):
    assert needs_in(remark) == (needs, rest)


def test_need_that_was_asked_with_yes_or_no():
    assert read_need("네", "휠체어 이용하시나요?") == "휠체어 이용하시나요"
    assert read_need("아니요", "휠체어 이용하시나요?") == ""
    assert read_need("전동 휠체어", "휠체어 이용하시나요?") == "전동 휠체어"

"""Lists pasted from chat rooms, and chats that KakaoTalk exported."""

import pytest

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.candidates import RefusalReason


def test_statuses_that_stand_above_or_before_names(written):
    read = written(
        "[참석]\n1. 김서준\n2. 이하린\n\n불참:\n1. 박도윤\n대기 (1명)\n- 최은서\n취소: 정유나, 한지우\n"
    )
    assert [(p.name, p.request) for p in read.people] == [
        ("김서준", RsvpRequest.GO),
        ("이하린", RsvpRequest.GO),
        ("박도윤", RsvpRequest.DECLINE),
        ("최은서", RsvpRequest.WAIT),
        ("정유나", RsvpRequest.CANCEL),
        ("한지우", RsvpRequest.CANCEL),
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("1. 한지우님 +2", ("한지우", 3, "", "")),
        ("② 오세훈 (본인 외 2명) 가온시청 과장", ("오세훈", 3, "가온시청", "과장")),
        ("3) 김하나 두명", ("김하나", 2, "", "")),
        ("- Jane Doe - jane@x.com - 3 people", ("Jane Doe", 3, "", "")),
        ("• 남궁민수 / 010-1234-5678 / 달빛랩 / 개발자", ("남궁민수", 1, "달빛랩", "개발자")),
        ("5. 김서준(달빛랩, 2명)", ("김서준", 2, "달빛랩", "")),
    ],
)
def test_pasted_lines(written, line, told):
    (person,) = written(f"참석자 명단\n{line}\n").people
    assert (person.name, person.party, person.affiliation, person.title) == told


def test_talk_between_names_is_refused_and_titles_are_not(written):
    read = written(
        "🎉 송년 모임 참석자 (12/3)\n======\n1. 김서준\n2. 이하린\n다들 12시까지 오세요!!\n총 2명\n"
    )
    assert read.names == ["김서준", "이하린"]
    assert read.reasons == [(5, RefusalReason.NOT_A_PERSON)]


def test_headings_that_were_pasted_too(written):
    read = written("이름 / 연락처\n김서준 / 010-1234-5678\n이하린 / 010-1234-5679\n")
    assert read.names == ["김서준", "이하린"]
    assert read.refused == []


def test_needs_in_a_pasted_line(written):
    (person,) = written("명단\n1. 김서준 (2명, 채식)\n").people
    assert (person.party, person.needs.diet, person.note) == (2, "채식", "")


def said(read):
    return [(p.line, p.name, p.request, p.party) for p in read.people]


def test_kakao_from_windows(sample):
    read = sample("kakao-windows.txt")
    assert read.file.kind == "kakao"
    assert said(read) == [
        (7, "홍길동", RsvpRequest.GO, 2),
        (8, "이하린", RsvpRequest.GO, 1),
        (10, "최은서", RsvpRequest.DECLINE, 1),
        (11, "박도윤", RsvpRequest.GO, 2),
        (13, "홍길동", RsvpRequest.CANCEL, 1),
    ]
    assert read.reasons == [(line, RefusalReason.NOT_AN_ANSWER) for line in (6, 9, 16)]
    assert read.named("이하린").affiliation == "디자인랩"
    moments = [moment_of(p.answered_at, "Asia/Seoul").isoformat() for p in read.people]
    assert moments[0] == "2026-11-20T15:21:00+09:00"
    assert moments[4] == "2026-11-21T00:05:00+09:00"


def test_kakao_from_android(sample):
    read = sample("kakao-android.txt")
    assert said(read) == [
        (7, "홍길동", RsvpRequest.GO, 1),
        (8, "최은서", RsvpRequest.DECLINE, 1),
        (9, "정유나", RsvpRequest.WAIT, 1),
    ]
    assert read.reasons == [(6, RefusalReason.NOT_AN_ANSWER)]
    assert moment_of(read.people[0].answered_at, "Asia/Seoul").hour == 15


def test_kakao_from_ios(sample):
    read = sample("kakao-ios.txt")
    assert said(read) == [(6, "홍길동", RsvpRequest.GO, 3), (7, "Alice", RsvpRequest.GO, 1)]
    assert moment_of(read.people[0].answered_at, "Asia/Seoul").minute == 21


def test_kakao_from_mac(sample):
    read = sample("kakao-mac.csv")
    assert said(read) == [(3, "홍길동", RsvpRequest.GO, 1), (4, "최은서", RsvpRequest.MAYBE, 1)]
    assert moment_of(read.people[0].answered_at, "Asia/Seoul").second == 30


@pytest.mark.parametrize(
    "talk",
    [
        *(
            "참석하시는 분?",
            "몇 시까지 참석해야 하나요",
            "참석자 명단 올립니다",
            "좋아요",
            "참석은 하는데 늦어요",
        ),
        *(
            "나가요",
            "어디로 갈까요",
            "저도 궁금해요",
            "불참자는 연락 주세요",
            "취소하신 분 계신가요",
            "in",
            "+1",
        ),
    ],
)
def test_talk_is_no_answer(written, talk):
    read = written(f"2026년 11월 20일 오후 3:21, 홍길동 : {talk}\n")
    assert read.people == []
    assert read.reasons == [(1, RefusalReason.NOT_AN_ANSWER)]


@pytest.mark.parametrize(
    ("talk", "expected", "party"),
    [
        ("네 참석합니다~ 감사합니다 😊", RsvpRequest.GO, 1),
        ("저희 두 명 참석합니다", RsvpRequest.GO, 2),
        ("3명이서 갈게요", RsvpRequest.GO, 3),
        ("저 +1 참석합니다", RsvpRequest.GO, 2),
        ("I'm going +1", RsvpRequest.GO, 2),
        ("count me in", RsvpRequest.GO, 1),
        ("참석이 어려울 것 같습니다 죄송합니다", RsvpRequest.DECLINE, 1),
        ("참석 못합니다", RsvpRequest.DECLINE, 1),
        ("can't make it", RsvpRequest.DECLINE, 1),
        ("참석 취소할게요ㅠ", RsvpRequest.CANCEL, 1),
        ("대기로 올려주세요", RsvpRequest.WAIT, 1),
        ("아직 미정이에요", RsvpRequest.MAYBE, 1),
    ],
)
def test_answers_in_talk(written, talk, expected, party):
    (person,) = written(f"2026년 11월 20일 오후 3:21, 홍길동 : {talk}\n").people
    assert (person.request, person.party) == (expected, party)

"""What chat rooms hand out: polls, exports of their talk."""

import pytest

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.candidates import RefusalReason


def test_poll_says_who_comes_and_who_does_not(sample):
    read = sample("kakao-poll.txt")
    assert (read.file.kind, read.refused) == ("poll", [])
    assert [(p.name, p.request) for p in read.people] == [
        ("김서준", RsvpRequest.GO),
        ("이하린", RsvpRequest.GO),
        ("박도윤", RsvpRequest.GO),
        ("최은서", RsvpRequest.DECLINE),
    ]


def test_poll_with_numbers_before_and_brackets_behind(written):
    read = written("투표 결과\n1. 참석 (2명)\n김서준님\n이하린님\n2. 불참 (1명)\n박도윤\n3. 미정 (0명)\n")
    assert [(p.name, p.request) for p in read.people] == [
        ("김서준", RsvpRequest.GO),
        ("이하린", RsvpRequest.GO),
        ("박도윤", RsvpRequest.DECLINE),
    ]


def test_votes_whose_names_are_not_shown_are_said(written):
    read = written("참석 5명\n김서준, 이하린, 박도윤\n불참 2명\n최은서, 정유나\n미정 1명\n한유진\n")
    assert len(read.people) == 6
    assert [(r.line, r.reason, r.value) for r in read.refused] == [(1, RefusalReason.UNNAMED_VOTES, "2")]


@pytest.mark.parametrize(
    "day",
    [
        "--------------- 2026년 11월 2일 월요일 ---------------",
        "2026년 11월 2일 월요일",
        "Monday, November 2, 2026",
    ],
)
def test_days_on_lines_of_their_own(written, day):
    read = written(f"{day}\n[김서준] [오전 9:16] 참석합니다\n[이하린] [오후 1:05] 못 가요\n")
    first = moment_of(read.people[0].answered_at, "Asia/Seoul")
    assert (first.isoformat(), read.people[1].request) == ("2026-11-02T09:16:00+09:00", RsvpRequest.DECLINE)


IOS = """[02.11.26, 09:16:00] Wander: \u200eMessages and calls are end-to-end encrypted.
\u200e[02.11.26, 09:17:05] Anna Müller: Ich komme gerne!
[02.11.26, 09:18:00] Max Kern: Ich bin dabei
[02.11.26, 09:19:00] Jörg Groß: komme nicht
[02.11.26, 09:20:00] Lena Voss: Wer bringt
Kuchen mit?
"""
ANDROID = """11/2/26, 9:10\u202fAM - Messages and calls are end-to-end encrypted.
11/2/26, 9:16\u202fAM - Ada Vale: I'm coming
11/2/26, 9:17\u202fAM - Ben Ost: can't make it
11/2/26, 9:18\u202fAM - Ben Ost: <Media omitted>
"""


def test_whatsapp_from_ios(written):
    read = written(IOS.replace("Ich komme gerne!", "Ich komme!"))
    assert read.file.kind == "whatsapp"
    assert [(p.name, p.request) for p in read.people] == [
        ("Anna Müller", RsvpRequest.GO),
        ("Max Kern", RsvpRequest.GO),
        ("Jörg Groß", RsvpRequest.DECLINE),
    ]
    assert moment_of(read.people[0].answered_at, "Asia/Seoul").isoformat() == "2026-11-02T09:17:05+09:00"
    assert [r.name for r in read.refused] == ["Wander", "Lena Voss"]


def test_whatsapp_from_android(written):
    read = written(ANDROID)
    assert [(p.name, p.request) for p in read.people] == [
        ("Ada Vale", RsvpRequest.GO),
        ("Ben Ost", RsvpRequest.DECLINE),
    ]
    assert ("message", "", 1) in read.file.untaken

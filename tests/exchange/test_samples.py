"""Every sample comes in right; the numbers were counted by hand in the files."""

from collections import Counter

from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.candidates import RefusalReason


def wishes(people):
    return Counter(person.request for person in people)


def test_korean_google_form(sample):
    read = sample("google-forms-ko.csv")
    assert (read.file.kind, read.file.encoding, read.file.heading_line) == ("csv", "utf-8-sig", 1)
    assert len(read.people) == 122
    assert Counter(person.party for person in read.people) == {1: 79, 2: 21, 3: 22}
    assert all(person.consent for person in read.people)
    assert sum(person.affiliation == "" for person in read.people) == 10 + 1  # 무직, and one empty cell


def test_korean_google_form_refuses_who_named_nobody_and_who_did_not_consent(sample):
    read = sample("google-forms-ko.csv")
    assert read.reasons == [(153, RefusalReason.NO_NAME), (154, RefusalReason.NO_CONSENT)]
    assert read.refused[1].name == "이메일없음"


def test_korean_google_form_times(sample):
    read = sample("google-forms-ko.csv")
    first, night, noon = read.people[0], read.named("조지율"), read.named("전현우")
    assert moment_of(first.answered_at, "Asia/Seoul").isoformat() == "2026-11-02T09:16:00+09:00"
    assert moment_of(night.answered_at, "Asia/Seoul").isoformat() == "2026-11-03T00:01:00+09:00"
    assert moment_of(noon.answered_at, "Asia/Seoul").isoformat() == "2026-11-02T12:22:00+09:00"


def test_korean_google_form_gives_both_answers_of_who_answered_twice(sample):
    answers = [person for person in sample("google-forms-ko.csv").people if person.name == "장다준"]
    assert [answer.line for answer in answers] == [6, 151]
    assert answers[0].email == answers[1].email
    assert answers[0].answered_at < answers[1].answered_at


def test_korean_google_form_phones_in_four_notations(sample):
    people = {person.name: person.phone for person in sample("google-forms-ko.csv").people}
    assert people["안예현"] == "+821047641208"  # 010-4764-1208
    assert people["강소영"] == "+821048189863"  # 1048189863
    assert people["한하우"] == "+821050350040"  # 01050350040
    assert people["김재원"] == "+821086245044"  # +82 10-8624-5044
    assert all(phone.startswith("+8210") and len(phone) == 13 for phone in people.values())


def test_korean_google_form_keeps_answers_under_their_questions(sample):
    read = sample("google-forms-ko.csv")
    assert read.file.questions == ("어떤 도움을 받고 싶으신가요?", "어떤 것을 나눌 수 있나요?")
    assert read.named("김재원").answers == {
        "어떤 도움을 받고 싶으신가요?": "동네 친구\n(가온)",
        "어떤 것을 나눌 수 있나요?": "엑셀 강의",
    }
    assert read.named("최지영").answers["어떤 것을 나눌 수 있나요?"] == "=번역 봉사"
    assert read.named("똠방각하").answers == {}


def test_korean_excel_in_cp949(sample):
    read = sample("korean-excel-cp949.csv")
    assert (read.file.encoding, read.refused) == ("cp949", [])
    assert wishes(read.people) == {
        RsvpRequest.GO: 30,
        RsvpRequest.DECLINE: 13,
        RsvpRequest.CANCEL: 9,
        RsvpRequest.WAIT: 8,
    }
    assert read.people[0].phone == "+821059111106"
    assert sum(person.affiliation == "" for person in read.people) == 5
    assert read.people[6].name == "힣새로이"


def test_korean_excel_names_needs_in_its_remarks(sample):
    people = sample("korean-excel-cp949.csv").people
    assert Counter(person.needs for person in people) == {
        Needs(diet="채식"): 14,
        Needs(access="휠체어"): 15,
        Needs(language="통역 필요"): 19,
        Needs(): 12,
    }
    assert all(person.note == "" for person in people)


def test_meetup(sample):
    read = sample("meetup-attendees.tsv")
    assert (read.file.service, read.file.delimiter, read.refused) == ("meetup", "\t", [])
    assert wishes(read.people) == {RsvpRequest.GO: 50, RsvpRequest.DECLINE: 11, RsvpRequest.WAIT: 19}
    assert (
        sum(person.party for person in read.people if person.request is RsvpRequest.GO) == 35 + 9 * 2 + 6 * 3
    )
    first = read.people[0]
    assert (first.name, first.external, first.party) == ("Priya Singh", ("meetup", "10000000"), 3)
    assert moment_of(first.answered_at, "Asia/Seoul").isoformat() == "2026-11-03T00:00:00+09:00"
    assert not any(person.email or person.phone or person.answers for person in read.people)


def test_luma(sample):
    read = sample("luma-guests.csv")
    assert (read.file.service, read.refused) == ("luma", [])
    assert wishes(read.people) == {
        RsvpRequest.GO: 21,
        RsvpRequest.REFUSE: 15,
        RsvpRequest.INVITE: 10,
        RsvpRequest.ASK: 13,
        RsvpRequest.WAIT: 11,
    }
    assert sum(person.phone.startswith("+8210") for person in read.people) == 18
    assert sum(person.phone.startswith("+1415555") for person in read.people) == 24
    first = read.people[0]
    assert (first.name, first.external) == ("Nguyễn Smith-Jones", ("luma", "gst-0000"))
    assert moment_of(first.answered_at).isoformat() == "2026-11-05T03:00:00+00:00"
    assert first.answers["What do you hope to learn?"] == "How to meet people, not screens"
    assert read.people[2].answers["What do you hope to learn?"] == 'Everything, really; "quotes" too'


def test_eventbrite(sample):
    read = sample("eventbrite-attendees.csv")
    assert (read.file.service, read.refused) == ("eventbrite", [])
    assert wishes(read.people) == {RsvpRequest.GO: 35, RsvpRequest.CANCEL: 15}
    assert sum(person.attended for person in read.people) == 11
    assert sum(person.party for person in read.people if person.request is RsvpRequest.GO) == 27 + 8 * 2
    assert read.people[0].name == "Chloé Singh"
    assert read.people[0].affiliation == ""  # -none-
    assert read.people[5].affiliation == "@handle"
    assert moment_of(read.people[0].answered_at, "Asia/Seoul").isoformat() == "2026-11-01T10:00:00+09:00"


def test_chat_paste(sample):
    read = sample("chat-paste.txt")
    assert (read.file.kind, read.refused) == ("chat", [])
    assert [(p.line, p.name, p.request, p.party, p.phone or p.email, p.title) for p in read.people] == [
        (2, "김서준", RsvpRequest.GO, 2, "+821023456789", ""),
        (3, "이하린", RsvpRequest.GO, 1, "+821098765432", "디자이너"),
        (4, "박도윤", RsvpRequest.GO, 2, "doyun@example.kr", ""),
        (5, "최은서", RsvpRequest.DECLINE, 1, "", ""),
        (6, "Alice O'Neill", RsvpRequest.GO, 1, "alice@example.org", ""),
        (7, "정유나", RsvpRequest.WAIT, 1, "", ""),
    ]


def test_vcards(sample):
    read = sample("people.vcf")
    assert (read.file.kind, read.refused) == ("vcard", [])
    assert [(p.line, p.name, p.phone, p.email, p.affiliation, p.title) for p in read.people] == [
        (1, "김서준", "+821023456789", "seojun@example.kr", "가온시청 시민소통과", "주임"),
        (10, "이하린", "+821098765432", "", "", ""),
        (16, "Łukasz Nowak", "", "lukasz@example.pl", "", ""),
    ]

"""What columns hold, by their headings in two languages."""

import pytest

from meetup_desk.exchange.columns import headings as headings_module
from meetup_desk.exchange.columns.column_mapping import map_columns, mapping_key
from meetup_desk.exchange.columns.fields import FIELDS
from meetup_desk.exchange.vocabulary import entries_of, plain_key
from meetup_desk.services.papers.sheet_columns import COLUMNS
from meetup_desk.words.say import has, say_heading


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        *(("이름", "name"), ("성 명", "name"), ("이름(실명)", "name"), ("3. 성함을 알려 주세요 *", "name")),
        *(("Full Name", "name"), ("NAME", "name"), ("What is your name?", "name"), ("참석자명", "name")),
        *(("First Name", "first_name"), ("Surname", "last_name"), ("명찰에 적을 이름", "badge_name")),
        *(
            ("이메일 주소", "email"),
            ("E-mail", "email"),
            ("Email Address", "email"),
            ("이메일을 적어 주세요", "email"),
        ),
        *(("연락처", "phone"), ("휴대폰 번호(- 없이)", "phone"), ("Phone Number", "phone"), ("H.P", "phone")),
        *(
            ("카카오톡 ID", "kakao"),
            ("카톡 아이디를 알려 주세요", "kakao"),
            ("단톡방 초대에 동의하시나요?", "question"),
        ),
        *(
            ("회사/소속", "affiliation"),
            ("Company", "affiliation"),
            ("Company / Organization", "affiliation"),
        ),
        *(
            ("직책", "title"),
            ("Job title", "title"),
            ("참석 인원 (본인 포함)", "party"),
            ("인원(명)", "party"),
        ),
        *(
            ("몇 명이 오시나요?", "party"),
            ("How many people are in your party?", "party"),
            ("Quantity", "party"),
        ),
        *(
            ("동반 인원", "guests"),
            ("Guests", "guests"),
            ("+1", "guests"),
            ("동반자 수 (본인 제외)", "guests"),
        ),
        *(("참석 인원 (본인 제외)", "guests"), ("Number of guests (including yourself)", "party")),
        *(("How many guests will you bring?", "guests"), ("동반인 이름", "guest_names")),
        *(
            ("참석 여부", "status"),
            ("RSVP", "status"),
            ("참석하시나요?", "status"),
            ("Will you attend?", "status"),
        ),
        *(("타임스탬프", "answered_at"), ("Timestamp", "answered_at"), ("RSVPed on", "answered_at")),
        *(("checked_in_at", "attended"), ("출석", "attended"), ("Arrived", "attended"), ("비고", "note")),
        *(
            ("개인정보 수집에 동의합니다", "consent"),
            ("[필수] 개인정보 수집·이용에 동의하십니까?", "consent"),
        ),
        *(("I consent to the privacy policy", "consent"), ("마케팅 정보 수신 동의", "consent_news")),
        *(("식단", "diet"), ("못 드시는 음식이 있나요?", "diet"), ("Dietary restrictions", "diet")),
        *(
            ("휠체어 이용 여부", "access"),
            ("Accessibility needs", "access"),
            ("통역이 필요하신가요?", "language"),
        ),
        *(
            ("어떤 프로그래밍 언어를 쓰시나요?", "question"),
            ("추천인 이름", "question"),
            ("보호자 연락처", "question"),
        ),
        *(("어떤 도움을 받고 싶으신가요?", "question"), ("No.", "ignore"), ("#", "ignore"), ("", "ignore")),
        *(
            ("api_id", "external_id"),
            ("User ID", "external_id"),
            ("qr_code_url", "ignore"),
            ("서명", "ignore"),
        ),
    ],
)
def test_headings(heading, field):
    beside = [] if field == "name" else ["이름"]
    assert map_columns([heading, *beside])[0] == field


def test_given_name_beside_a_family_name():
    assert map_columns(["성", "이름"]) == ["last_name", "first_name"]


def test_plain_heading_keeps_a_question_from_its_place():
    assert map_columns(["이름", "친구들이 부르는 이름은?", "이메일", "회사 이메일도 적어 주세요"]) == [
        *("name", "question", "email", "question")
    ]


def test_our_own_headings_come_back_in_both_languages():
    others = {"arrived": "attended", "guests": "guest_names"}
    others |= dict.fromkeys(("no", "initial", "code", "sign"), "ignore")
    for lang in ("en", "ko"):
        headings = [say_heading("rsvps", key, lang) for key in COLUMNS]
        assert map_columns(headings) == [others.get(key, key) for key in COLUMNS]


def test_no_heading_of_ours_means_something_else_in_lists():
    known = {plain_key(word): field for field, text in entries_of("headings") for word in text.split()}
    ours = headings_module._own_headings()
    assert {word: field for word, field in ours.items() if known.get(word, field) != field} == {}


def test_key_of_a_set_of_headings_does_not_depend_on_order_or_case():
    assert mapping_key(["Name", "E-mail", ""]) == mapping_key(["e-mail", "NAME"])
    assert mapping_key(["Name", "E-mail"]) != mapping_key(["Name", "E-mail", "Phone"])


def test_every_field_has_a_name_in_words():
    assert all(has(f"field.{field}") for field in FIELDS)

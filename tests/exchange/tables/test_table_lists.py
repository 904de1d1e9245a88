"""Lists of the shapes next to the samples."""

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.candidates import LossReason, RefusalReason, SkippedCell


def test_english_google_form(sample):
    read = sample("google-forms-en.csv")
    assert read.refused == []
    assert [(p.name, p.request, p.party, p.affiliation, p.needs.diet) for p in read.people] == [
        ("Ada Lovelace", RsvpRequest.GO, 3, "Analytical Engines", "Vegetarian"),
        ("Grace Hopper", RsvpRequest.GO, 1, "", ""),
        ("Alan Turing", RsvpRequest.DECLINE, 1, "", ""),
        ("Edsger Dijkstra", RsvpRequest.MAYBE, 1, "TU", "Nut allergy"),
    ]
    assert read.named("Edsger Dijkstra").answers == {"What would you like to talk about?": "Two\nlines"}
    answered = moment_of(read.people[0].answered_at, "Asia/Seoul")
    assert answered.isoformat() == "2026-08-01T15:24:05+09:00"


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter"),
    [("excel-unicode-text.txt", "utf-16", "\t"), ("excel-utf16-no-bom.csv", "utf-16-le", ",")],
)
def test_utf_16_from_excel(sample, name, encoding, delimiter):
    read = sample(name)
    assert (read.file.encoding, read.file.delimiter) == (encoding, delimiter)
    assert [(p.name, p.phone, p.request) for p in read.people] == [
        ("김서준", "+821023456789", RsvpRequest.GO),
        ("이하린", "+821098765432", RsvpRequest.DECLINE),
        ("똠방각하", "+821011112222", RsvpRequest.INVITE),  # asked whether they come, and not answered
    ]


def test_semicolons_from_western_excel(sample):
    read = sample("semicolons-cp1252.csv")
    assert (read.file.encoding, read.file.delimiter) == ("cp1252", ";")
    assert read.names == ["Chloé Müller", "Bjørn Åsen"]
    assert read.people[0].affiliation == "Café Noël"


def test_title_rows_above_the_headings_and_a_total_below(sample):
    read = sample("title-above-cp949.csv")
    assert read.file.heading_line == 4
    assert [(p.line, p.name, p.phone, p.party) for p in read.people] == [
        (5, "김서준", "+821023456789", 2),
        (6, "남궁민수", "+8225551234", 1),
    ]
    assert read.refused == []


def test_first_line_that_declares_the_delimiter(written):
    read = written("sep=;\r\nName;Email\r\nA, B;a@example.org\r\n")
    assert [(p.line, p.name) for p in read.people] == [(3, "A, B")]


def test_headings_with_numbers_marks_spaces_and_case(written):
    read = written(
        "1. 성 명 *,2) E-MAIL (필수),[선택] 휴 대 폰,참 석 여 부\n김서준,A@B.KR,01012345678,참석\n"
    )
    assert list(read.file.mapping.values()) == ["name", "email", "phone", "status"]
    assert read.people[0].email == "a@b.kr"


def test_family_and_given_names_in_columns(written):
    read = written("성,이름,이메일\n남궁,민수,a@b.kr\nKim,Alice,c@d.kr\n")
    assert read.names == ["남궁민수", "Alice Kim"]


def test_columns_that_are_empty_or_stand_twice(written):
    read = written(
        "이름,,연락처,연락처,이메일,\n김서준,x,,010-1234-5678,a@b.kr,\n이하린,,02-555-1234,010-1-1,,\n"
    )
    assert read.file.headings == ("이름", "B", "연락처", "연락처 (2)", "이메일")
    assert [p.phone for p in read.people] == ["+821012345678", "+8225551234"]
    assert read.people[1].answers == {"연락처 (2)": "010-1-1"}
    assert read.file.untaken == [("column", "B", 1)]


def test_no_headings_but_plain_columns(written):
    read = written("김서준,010-1234-5678,a@b.kr,2명\n이하린,1098765432,c@d.kr,1명\n")
    assert read.file.heading_line is None
    assert read.file.mapping == {"A": "name", "B": "phone", "C": "email", "D": "party"}
    assert [(p.line, p.name, p.phone, p.party) for p in read.people] == [
        (1, "김서준", "+821012345678", 2),
        (2, "이하린", "+821098765432", 1),
    ]


def test_table_drawn_with_strokes(written):
    read = written("| 이름 | 연락처 |\n|---|---|\n| 김서준 | 010-1234-5678 |\n")
    assert [(p.name, p.phone) for p in read.people] == [("김서준", "+821012345678")]
    assert read.refused == []


def test_one_column_of_names(written):
    assert written("이름\n김서준\n이하린\n").names == ["김서준", "이하린"]


def test_delimiter_at_every_end(written):
    read = written("이름,이메일,\n김서준,a@b.kr,\n이하린,c@d.kr,,\n")
    assert read.names == ["김서준", "이하린"]


def test_cells_that_slipped_to_the_side_are_refused(written):
    read = written("이름,이메일\n김서준,a@b.kr\nKim, Alice,c@d.kr\n")
    assert read.reasons == [(3, RefusalReason.SHIFTED)]


def test_quoted_line_breaks_and_mixed_line_ends(written):
    read = written('이름,이메일,질문\r\n김서준,a@b.kr,"하나\r\n둘"\n이하린,c@d.kr,셋\r박도윤,e@f.kr,넷\n')
    assert [(p.line, p.answers["질문"]) for p in read.people] == [(2, "하나\n둘"), (4, "셋"), (5, "넷")]


def test_nul_bytes_are_passed_over(written):
    read = written("이름,이메일\n김서\0준,a@b.kr\n")
    assert read.names == ["김서준"]


def test_quotation_mark_that_nothing_closes_costs_only_its_line(written):
    rows = [f"사람{n},u{n}@b.kr,답" for n in range(3000)]
    rows[7] = '"열린 따옴표,u7@b.kr,답'
    read = written("이름,이메일,질문\n" + "\n".join(rows) + "\n")
    assert read.reasons == [(9, RefusalReason.OPEN_QUOTE)]
    assert len(read.people) == 2999


def test_open_quote_before_a_cell_with_a_line_break(written):
    read = written('이름,이메일,질문\n"가나,a@b.kr,x\n다라,c@d.kr,"두\n줄"\n마바,e@f.kr,y\n')
    assert read.names == ["다라", "마바"]
    assert read.reasons == [(2, RefusalReason.OPEN_QUOTE)]


def test_repeated_headings_blank_and_numbered_rows_are_passed_over(written):
    read = written("번호,이름,이메일\n1,김서준,a@b.kr\n번호,이름,이메일\n2,이하린,c@d.kr\n3,,\n,,\n\n")
    assert read.names == ["김서준", "이하린"]
    assert read.refused == []


def test_wrong_email_costs_the_email_and_not_the_person(written):
    read = written("이름,이메일,연락처\n김서준,seojun@,010-1234-5678\n이하린,없음,010-1234-5678\n")
    assert (read.refused, read.named("김서준").phone) == ([], "+821012345678")
    assert read.named("김서준").lost == (SkippedCell(LossReason.BAD_EMAIL, "seojun@"),)
    assert read.named("이하린").email == ""


def test_wrong_phone_costs_the_phone_and_not_the_person(written):
    read = written("이름,이메일,연락처\n김서준,,010-12\n이하린,a@b.kr,010-12\n")
    assert (read.refused, read.named("김서준").lost) == ([], (SkippedCell(LossReason.BAD_PHONE, "010-12"),))
    assert (read.named("이하린").phone, read.named("이하린").phone_shown) == ("", "010-12")


def test_party_that_is_none_is_refused_but_not_for_who_stays_away(written):
    read = written(
        "이름,이메일,인원,참석여부\n가나,a@b.kr,0,참석\n다라,c@d.kr,501명,참석\n마바,e@f.kr,0,불참\n사아,g@h.kr,몇명,참석\n"
    )
    assert read.reasons == [
        (2, RefusalReason.BAD_PARTY),
        (3, RefusalReason.BAD_PARTY),
        (5, RefusalReason.BAD_PARTY),
    ]
    assert (read.named("마바").request, read.named("마바").party) == (RsvpRequest.DECLINE, 1)


def test_status_that_says_nothing_is_refused(written):
    read = written("이름,이메일,상태\n가나,a@b.kr,참석\n다라,c@d.kr,???\n마바,e@f.kr,\n")
    assert read.refused == [(3, RefusalReason.BAD_STATUS, "???", "다라")]
    assert read.named("마바").request is RsvpRequest.GO  # a list that marks exceptions


def test_column_that_sounds_like_a_status_but_sorts_people_is_a_question(written):
    read = written("이름,이메일,참가구분\n가나,a@b.kr,일반\n다라,c@d.kr,학생\n마바,e@f.kr,VIP\n")
    assert read.file.questions == ("참가구분",)
    assert read.people[2].answers == {"참가구분": "VIP"}


def test_consent_that_was_asked_for_and_left_empty(written):
    asked = "이름,이메일,개인정보 수집·이용 동의\n가나,a@b.kr,\n다라,c@d.kr,예\n"
    assert [p.consent for p in written(asked).people] == [None, True]
    required = written(asked.replace("동의", "동의 (필수)"))
    assert required.reasons == [(2, RefusalReason.NO_CONSENT)]


def test_consent_to_pictures_is_not_consent_to_data(written):
    read = written("이름,이메일,사진 촬영 동의,개인정보 제3자 제공 동의(선택)\n가나,a@b.kr,아니요,거부\n")
    assert read.refused == []
    assert [(each.purpose, each.granted, each.wording) for each in read.people[0].consents] == [
        ("photos", False, "사진 촬영 동의"),
        ("sharing", False, "개인정보 제3자 제공 동의(선택)"),
    ]
    assert read.people[0].consent is None


def test_needs_from_columns_of_their_own(written):
    read = written(
        "이름,이메일,식단,음식 알레르기,휠체어 이용 여부,통역이 필요하신가요?,비고\n"
        "가나,a@b.kr,채식,땅콩,네,수어,늦어요\n다라,c@d.kr,없음,-,아니요,,채식\n"
    )
    assert read.people[0].needs == Needs(diet="채식, 땅콩", access="휠체어 이용 여부", language="수어")
    assert read.people[0].note == "늦어요"
    assert not read.people[1].needs  # asked in a column of its own, and answered there
    assert read.people[1].note == "채식"


def test_mapping_by_hand_wins(written):
    text = "누구,어디로,무엇\n김서준,a@b.kr,2\n"
    read = written(text, mapping={"누구": "name", "어디로": "email", "무엇": "party"})
    assert [(p.name, p.email, p.party) for p in read.people] == [("김서준", "a@b.kr", 2)]
    ignored = written("이름,이메일,비밀\n김서준,a@b.kr,x\n", mapping={"비밀": "ignore"})
    assert ignored.people[0].answers == {}


def test_mapping_that_names_what_there_is_not_is_refused(written):
    with pytest.raises(RuleError) as no_field:
        written("이름,이메일\n가,a@b.kr\n", mapping={"이름": "nickname"})
    assert no_field.value.rule == "map_field"
    with pytest.raises(RuleError) as no_heading:
        written("이름,이메일\n가,a@b.kr\n", mapping={"성함": "name"})
    assert no_heading.value.rule == "map_heading"


def test_table_of_unknown_headings_can_be_opened_to_be_mapped(written):
    text = "A4,wer,wohin\nx,Ada,ada@example.org\ny,Alan,alan@example.org\n"
    with pytest.raises(DeskError):
        written(text)
    any_table = written(text, any_table=True)
    assert any_table.file.headings == ("A4", "wer", "wohin")
    mapped = written(text, mapping={"wer": "name", "wohin": "email", "A4": "ignore"})
    assert [(p.name, p.email, p.answers) for p in mapped.people] == [
        ("Ada", "ada@example.org", {}),
        ("Alan", "alan@example.org", {}),
    ]


def test_nicknames_alone_are_names(written):
    read = written("닉네임,이메일\n별빛,a@b.kr\n")
    assert read.names == ["별빛"]


def test_zone_of_times_comes_from_the_caller(written):
    text = "이름,이메일,신청일시\n가나,a@b.kr,2026-08-01 12:00\n다라,c@d.kr,2026-08-01T12:00:00Z\n"
    read = written(text, tz="America/New_York")
    moments = [moment_of(p.answered_at).isoformat() for p in read.people]
    assert moments == ["2026-08-01T16:00:00+00:00", "2026-08-01T12:00:00+00:00"]


def test_progress_is_told_and_can_stop_the_reading(written):
    read = written("이름,이메일\n" + "".join(f"사람{n},u{n}@b.kr\n" for n in range(1500)))
    told: list[tuple[int, int]] = []
    assert len(list(read.file.candidates(lambda done, total: told.append((done, total))))) == 1500
    assert told[0][0] == 0
    assert told[-1] == (1502, 1502)

    def stop(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(read.file.candidates(stop))

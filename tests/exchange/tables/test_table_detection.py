"""Which column holds what, where headings promise one thing and stand for another."""

import pytest

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.candidates import LossReason, SkippedCell


def test_number_of_an_attendee_is_no_name(sample):
    (lia,) = sample("eventbrite-attendee-number.csv").people
    assert (lia.name, lia.external) == ("Lia Dorn", ("eventbrite", "18441583423"))


def test_column_of_numbers_is_no_name_whatever_its_heading_says(written):
    read = written("Participant,Full name\n1001,Ada Vale\n1002,Ben Ost\n")
    assert read.names == ["Ada Vale", "Ben Ost"]


def test_google_contacts_label_is_no_address(sample):
    new, old = sample("google-contacts-new.csv"), sample("google-contacts-old.csv")
    assert [(p.name, p.email, p.phone) for p in new.people] == [
        ("김서준", "seojun@example.kr", "+821023456789"),
        ("Ada M. Vale", "ada@example.org", "+14155550100"),
    ]
    assert [(p.email, p.phone, p.affiliation) for p in old.people] == [
        ("ivan@example.org", "+79000000000", "Acme"),
        ("a@example.com", "+821011112222", ""),
    ]
    assert old.people[0].answers["E-mail 2 - Value"] == "ivan.w@example.org"


def test_middle_name_stands_between(sample):
    assert sample("middle-name.csv").names == ["Ada Mae Vale", "Ben Ost"]


def test_address_under_user_name_leaves_the_name_to_the_question_for_it(sample):
    read = sample("gforms-ko-username.csv")
    assert [(p.name, p.email, p.request) for p in read.people] == [
        ("한유진", "yujin@example.kr", RsvpRequest.GO),
        ("조민오", "mino@example.kr", RsvpRequest.DECLINE),
    ]


def test_names_asked_one_after_the_other(sample):
    assert sample("typeform-last-name.csv").names == ["Ada Vale"]


@pytest.mark.parametrize(
    "headings",
    ["Home Phone,Mobile Phone", "Work Phone,Cell", "집전화,휴대폰", "Festnetz,Handy", "自宅電話,携帯電話"],
)
def test_mobile_counts_before_any_other_phone(written, headings):
    read = written(f"이름,{headings}\nLena Voss,02-222-2222,010-2345-6789\n")
    assert read.people[0].phone == "+821023456789"
    assert list(read.people[0].answers.values()) == ["02-222-2222"]


@pytest.mark.parametrize("code", ["+49", "49", "0049", "DE", "Germany (+49)"])
def test_country_code_in_a_column_of_its_own(written, code):
    read = written(f"Name,Country code,Phone\nLena Voss,{code},0170 1234567\n")
    assert read.people[0].phone == "+491701234567"


@pytest.mark.parametrize(
    ("headings", "cells", "expected"),
    [
        ("Ticket Status,Order Status", "Valid,Completed", RsvpRequest.GO),
        ("Ticket Status,Order Status", "Valid,Refunded", RsvpRequest.CANCEL),
        ("Order Status,Ticket Status", "Completed,Voided", RsvpRequest.CANCEL),
        ("Canceled", "Yes", RsvpRequest.CANCEL),
        ("Canceled", "No", RsvpRequest.GO),
        ("Cancelled at", "2026-11-02 10:00", RsvpRequest.CANCEL),
        ("취소일시", "2026. 11. 2 오후 3:00", RsvpRequest.CANCEL),
        ("취소여부", "N", RsvpRequest.GO),
        ("RSVP,Canceled", "Yes,true", RsvpRequest.CANCEL),
        ("Participant Status", "Pending from pay later", RsvpRequest.ASK),
    ],
)
def test_cancelled_is_said_in_many_columns(written, headings, cells, expected):
    read = written(f"Name,Email,{headings}\nAda Vale,ada@example.org,{cells}\nBen Ost,b@example.org,\n")
    assert (read.people[0].request, read.refused) == (expected, [])


def test_void_tickets_are_cancelled(sample):
    read = sample("tito-void.csv")
    assert [(p.name, p.email, p.request) for p in read.people] == [
        ("Ada Vale", "ada@example.org", RsvpRequest.GO),
        ("Ben Ost", "ben@example.org", RsvpRequest.CANCEL),
    ]
    assert read.people[0].answers["Order Email"] == "pat@example.org"


@pytest.mark.parametrize(("cell", "party"), [("2,0", 2), ("2.0", 2), ("3", 3)])
def test_parties_with_a_decimal_comma(written, cell, party):
    assert written(f"Name;Number of Tickets\nAda Vale;{cell}\n").people[0].party == party


def test_tickets_may_as_well_be_kinds_of_tickets(written):
    read = written("Name,Email,Tickets\nAda,a@example.org,VIP\nBen,b@example.org,Standard\n")
    assert [p.party for p in read.people] == [1, 1]
    assert read.people[0].answers == {"Tickets": "VIP"}


def test_phone_that_a_spreadsheet_has_cut_is_said_to_be_lost(written):
    read = written("이름,연락처\n김서준,8.21E+11\n이하린,8.21012345678E+11\n")
    cut, whole = read.people
    assert (cut.phone, cut.phone_shown, cut.lost) == (
        "",
        "",
        (SkippedCell(LossReason.CUT_PHONE, "8.21E+11"),),
    )
    assert (whole.phone, whole.lost) == ("+821012345678", ())


def test_time_that_cannot_be_read_is_said(written):
    read = written("이름,타임스탬프\n김서준,어제쯤\n")
    assert read.people[0].lost == (SkippedCell(LossReason.BAD_TIME, "어제쯤"),)


def test_headings_in_two_rows_keep_what_both_say(sample):
    read = sample("two-row-heading.xlsx")
    assert [(p.name, p.phone, p.email, p.party) for p in read.people] == [
        ("한유진", "+821022223333", "yujin@example.kr", 2),
        ("조민오", "+821044445555", "mino@example.kr", 1),
    ]


def test_two_rows_about_somebody_else_are_not_the_person(written):
    read = written("이름,연락처,비상 연락,\n,,성명,연락처\n한유진,010-2222-3333,한어미,010-9999-0000\n")
    assert [(p.name, p.phone) for p in read.people] == [("한유진", "+821022223333")]
    assert read.people[0].answers == {"비상 연락 성명": "한어미", "비상 연락 연락처": "010-9999-0000"}


@pytest.mark.parametrize("gap", [",,", ","])
def test_lists_that_stand_side_by_side_are_read_both(written, gap):
    read = written(
        f"참석자,{gap}불참자,\n이름,연락처{gap}이름,연락처\n"
        f"김서준,010-1111-2222{gap}이하린,010-3333-4444\n박도윤,010-5555-6666{gap},\n"
    )
    assert [(p.name, p.phone) for p in read.people] == [
        ("김서준", "+821011112222"),
        ("박도윤", "+821055556666"),
        ("이하린", "+821033334444"),
    ]
    assert [p.request for p in read.people] == [RsvpRequest.GO, RsvpRequest.GO, RsvpRequest.DECLINE]


def test_phones_belong_to_the_country_of_the_headings(sample):
    assert sample("de.csv").people[0].phone == "+491701234567"
    assert sample("ja.csv").people[0].phone == "+819012345678"


def test_all_that_is_not_taken_is_counted(tmp_path, written):
    import xlsxwriter

    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        one, other, hidden = (book.add_worksheet(name) for name in ("명단", "지난 모임", "숨김"))
        for row, cells in enumerate(
            [["송년 모임"], ["이름", "연락처", "서명"], ["김서준", "01011112222", "v"], ["합계"]]
        ):
            one.write_row(row, 0, cells)
        other.write_column(0, 0, ["이름", "이하린", "박도윤"])
        hidden.write(0, 0, "비밀")
        hidden.hide()
    from meetup_desk.exchange.open_list import open_list

    file = open_list(path, tz="Asia/Seoul")
    assert len(list(file.candidates())) == 1
    assert sorted(file.untaken) == [
        ("above", "", 1),
        ("column", "서명", 1),
        ("hidden", "숨김", 1),
        ("sheet", "지난 모임", 3),
        ("total", "", 1),
    ]


@pytest.mark.parametrize(
    "headings", ["Jméno;Mobil X;E-mail;Obec", "Nimi;Puhelin;E-mail;Kunta", "Имя;Телефон;E-mail;Откуда"]
)
def test_headings_in_a_language_that_is_not_known_are_nobody(written, headings):
    read = written(
        f"{headings}\nJan de Vries;010-2345-6789;jan@example.nl;Acme\nAna Silva;;ana@example.pt;Bo\n"
    )
    assert [(person.name, person.email) for person in read.people] == [
        ("Jan de Vries", "jan@example.nl"),
        ("Ana Silva", "ana@example.pt"),
    ]
    assert read.people[0].answers == {headings.split(";")[3]: "Acme"}

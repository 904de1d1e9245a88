"""vCards as phones and programs write them."""

from meetup_desk.exchange.candidates import LossReason, RefusalReason, SkippedCell


def test_phone_from_the_time_of_vcard_2_1(sample):
    read = sample("phone-contacts-2.1.vcf")
    person, office = read.people
    assert (person.line, person.name, person.phone) == (1, "똠방각하", "+821011112222")
    assert person.needs.diet == "채식"
    assert (office.line, office.name, office.phone) == (14, "가온시청", "+8227312120")
    assert office.affiliation == ""
    assert read.refused == []


def test_vcard_4_and_what_is_broken_beside_it(sample):
    read = sample("cards-4.0.vcf")
    anna, broken = read.people
    assert (anna.name, anna.badge_name, anna.title) == ("Dr. Anna, Müller", "Anni", "Engineer")
    assert (anna.email, anna.phone) == ("anna@example.de", "+4915123456789")
    assert anna.affiliation == "ACME; Inc. R,D"
    assert (broken.name, broken.lost) == ("Broken Mail", (SkippedCell(LossReason.BAD_EMAIL, "not-an-email"),))
    assert [(r.line, r.reason, r.name) for r in read.refused] == [
        (25, RefusalReason.CUT_OFF, "Half"),
    ]


def test_korean_names_are_family_first_whatever_the_formatted_name_says(written):
    (person,) = written("BEGIN:VCARD\nVERSION:3.0\nN:김;서준;;;\nFN:서준 김\nEND:VCARD\n").people
    assert person.name == "김서준"


def test_whole_file_in_cp949(written):
    text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:똠;방각하\r\nTEL:01012345678\r\nEND:VCARD\r\n"
    read = written(text, encoding="cp949")
    assert read.file.encoding == "cp949"
    assert [(p.name, p.phone) for p in read.people] == [("똠방각하", "+821012345678")]


def test_card_without_any_name_is_refused(written):
    read = written("BEGIN:VCARD\nVERSION:3.0\nTEL:010-1234-5678\nEND:VCARD\n")
    assert read.reasons == [(1, RefusalReason.NO_NAME)]


def test_picture_of_megabytes_is_passed_over(written):
    picture = "PHOTO;ENCODING=b:" + "\n ".join(["A" * 70] * 30_000)
    read = written(f"BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n{picture}\nTEL:+44 20 7946 0958\nEND:VCARD\n")
    assert [(p.name, p.phone) for p in read.people] == [("Ada", "+442079460958")]


def test_the_preferred_address_of_vcard_4_is_used_and_the_others_are_counted(sample):
    read = sample("vcard4-pref.vcf")
    (person,) = read.people
    assert (person.email, person.phone) == ("first@example.gr", "+306937171853")
    assert read.file.untaken == [("property", "EMAIL", 1), ("group", "", 1)]


def test_preference_of_vcard_3(written):
    emails = "EMAIL;TYPE=home:a@example.org\nEMAIL;TYPE=work,pref:b@example.org\n"
    text = f"BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n{emails}END:VCARD\n"
    assert written(text).people[0].email == "b@example.org"


def test_quoted_korean_that_declares_no_charset(written):
    name = "".join(f"={byte:02X}" for byte in "김서준".encode("cp949"))
    text = (
        f"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:;{name};;;\nTEL;CELL:01012345678\nEND:VCARD\n"
    )
    assert written(text).names == ["김서준"]

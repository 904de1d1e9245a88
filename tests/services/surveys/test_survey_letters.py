"""Surveys by email: letters with numbered questions, and answers under, beside or above them."""

import re
from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.surveys import Question, QuestionKind, Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.letter_answers import letter_text
from meetup_desk.services.surveys.letter_keeping import say_not_counted
from meetup_desk.services.surveys.questions import SurveyDraft
from meetup_desk.store import surveys

if TYPE_CHECKING:
    from conftest import Organiser

BY = "organiser"
FOOD = ({"ko": "김밥", "en": "Gimbap"}, {"ko": "샐러드", "en": "Salad"}, {"ko": "없음", "en": "None"})
QUESTIONS = (
    Question(kind=QuestionKind.SCALE, text={"ko": "편하게 이야기했나요?", "en": "Did you talk easily?"}),
    Question(kind=QuestionKind.YES_NO, text={"ko": "다시 오실래요?", "en": "Will you come again?"}),
    Question(
        kind=QuestionKind.CHOICE, text={"ko": "무엇이 맛있었나요?", "en": "What was good?"}, options=FOOD
    ),
    Question(kind=QuestionKind.MANY, text={"ko": "다음에 먹을 것은?", "en": "What next time?"}, options=FOOD),
    Question(kind=QuestionKind.TEXT, text={"ko": "하고 싶은 말", "en": "What else?"}),
)


@pytest.fixture
def survey(services: Services, organiser: "Organiser") -> Survey:
    event = organiser.event()
    draft = SurveyDraft(title={"ko": "어땠나요", "en": "How was it"}, questions=QUESTIONS)
    return services.surveys.make(draft, BY, event_id=event.id)[0]


Reading = tuple[Services, Survey, Path]


@pytest.fixture
def reading(services: Services, survey: Survey, tmp_path: Path) -> Reading:
    return services, survey, tmp_path


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())


def under(text: str, *answers: str) -> str:
    """Answer below each question of a quoted letter, as mail programs invite to."""
    left, lines = iter(answers), []
    for line in quoted(text).splitlines():
        lines.append(line)
        if line.startswith(("> 답:", "> Answer:")):
            lines += ["", next(left), ""]
    return "\n".join(lines)


def beside(text: str, *answers: str) -> str:
    """Answer behind `Answer:`, in a reply that does not quote."""
    left = iter(answers)
    return re.sub(r"(?m)^(답:|Answer:)$", lambda found: f"{found[1]} {next(left)}", text)


def above(text: str, *answers: str) -> str:
    """Answer above all, with numbers."""
    said = "\n".join(f"{number}. {answer}" for number, answer in enumerate(answers, 1))
    return f"안녕하세요, 답 드려요.\n\n{said}\n\n고맙습니다.\n\n11월 29일에 가온 모임이 씀:\n{quoted(text)}"


def mail(text: str, path: Path, *, key: str = "<1@x>", html: bool = False, charset: str = "utf-8") -> Path:
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = "Ann <ann@example.org>", "Re: 어땠나요", key
    if html:
        lines = "".join(
            f"<blockquote>{line[2:]}</blockquote>" if line.startswith("> ") else f"<div>{line}</div>"
            for line in text.splitlines()
        )
        message.set_content(
            f"<html><head><style>p{{}}</style></head><body>{lines}</body></html>", subtype="html"
        )
    else:
        message.set_content(text, charset=charset)
    path.write_bytes(message.as_bytes())
    return path


def said(services: Services, survey: Survey) -> dict[int, tuple[int, ...]]:
    results = services.survey_counting.results(survey)
    return {one.question: tuple(one.options) for one in results.answers if one.options}


ALL = {0: (3,), 1: (0,), 2: (1,), 3: (0, 2)}


@pytest.mark.parametrize("form", ["plain", "html"])
@pytest.mark.parametrize("answered", [under, beside, above])
@pytest.mark.parametrize(("lang", "yes"), [("ko", "네"), ("en", "Yes")])
def test_answers_are_found_under_beside_and_above_the_questions(
    reading: Reading, answered: Callable[..., str], form: str, lang: str, yes: str
) -> None:
    services, survey, folder = reading
    text = answered(letter_text(survey, lang), "4", yes, "2", "1, 3", "다음에는 더 오래 해요")
    read = services.survey_letters.read(survey, [mail(text, folder / "a.eml", html=form == "html")], BY)
    assert (read.sheets, read.known, read.to_ask, read.without_answers) == (1, 0, 0, ())
    assert said(services, survey) == ALL
    assert services.survey_counting.results(survey).questions[4].texts == ("다음에는 더 오래 해요",)


def test_options_are_named_by_words_marks_and_those_left_standing(
    services: Services, survey: Survey, tmp_path: Path
) -> None:
    text = letter_text(survey, "ko", "")
    text = beside(text, "5점", "아니요", "", "", "").replace("   1) 김밥", "   [x] 1) 김밥", 1)
    text = text.replace("   2) 샐러드\n   3) 없음\n(여러", "   2) 샐러드 <--\n   3) 없음\n(여러")
    services.survey_letters.read(survey, [mail(text, tmp_path / "a.eml", charset="euc-kr")], BY)
    assert said(services, survey) == {0: (4,), 1: (1,), 2: (0,), 3: (1,)}


def test_what_is_not_clear_is_asked_and_never_guessed(
    services: Services, survey: Survey, tmp_path: Path
) -> None:
    text = beside(letter_text(survey, "ko"), "4나 5", "글쎄요", "떡볶이", "1, 라면", "")
    read = services.survey_letters.read(survey, [mail(text, tmp_path / "a.eml")], BY)
    assert (read.sheets, read.to_ask) == (1, 4)
    assert said(services, survey) == {}
    asked = services.survey_reading.to_ask(survey)
    assert [(one.question, one.text) for one in asked] == [
        *((0, "4나 5"), (1, "글쎄요")),
        *((2, "떡볶이"), (3, "1, 라면")),
    ]
    both = above(beside(letter_text(survey, "ko"), "", "", "", "", ""), "2").replace("> 답:", "> 답: 3", 1)
    services.survey_letters.read(survey, [mail(both, tmp_path / "b.eml", key="<2@x>")], BY)
    assert [one.text for one in services.survey_reading.to_ask(survey) if one.question == 0] == [
        "4나 5",
        "3 / 2",
    ]


def test_a_letter_counts_once_and_who_sent_it_is_not_kept(
    services: Services, survey: Survey, tmp_path: Path
) -> None:
    texts = [beside(letter_text(survey, "ko"), str(number), "네", "1", "1", "") for number in (1, 2, 3)]
    letters = [mail(text, tmp_path / f"{n}.eml", key=f"<{n}@x>") for n, text in enumerate(texts)]
    box = tmp_path / "Inbox.mbox"
    box.write_bytes(
        b"".join(b"From - Sun Nov 29 03:00:00 2026\n" + one.read_bytes() + b"\n" for one in letters)
    )
    read = services.survey_letters.read(survey, [box, letters[0]], BY)
    assert (read.sheets, read.known) == (3, 1)
    again = services.survey_letters.read(survey, [box], BY)
    assert (again.sheets, again.known) == (0, 3)
    other = mail("회신이 늦었어요. 죄송합니다.", tmp_path / "other.eml", key="<9@x>")
    assert services.survey_letters.read(survey, [other], BY).without_answers == ("Re: 어땠나요",)
    with services.desk.reading() as db:
        kept = [str(row) for row in db.rows("SELECT * FROM answer_sheet JOIN sheet_answer")]
    assert not any("ann@example.org" in row for row in kept)


def test_letters_are_written_to_attendees_and_read_back_by_their_slip(
    services: Services, organiser: "Organiser", survey: Survey, tmp_path: Path
) -> None:
    event = services.events.get(survey.event_id).event  # type: ignore[arg-type]
    organiser.answer(event, "김서준", email="seojun@example.org")
    organiser.answer(event, "이하린")
    written = services.survey_letters.write(survey, tmp_path / "letters", BY)
    assert (len(written.files), written.without_address) == (1, ("이하린",))
    message = message_from_bytes(written.files[0].read_bytes(), policy=default)
    assert "seojun@example.org" in str(message["To"])
    text = message.get_body().get_content()  # type: ignore[union-attr]
    (sheet,) = re.findall(r"쪽지 (\S+)", text)
    answer = under(text.replace("\r\n", "\n"), "4", "네", "2", "1, 3", "좋았어요")
    services.survey_letters.read(survey, [mail(answer, tmp_path / "a.eml")], BY)
    assert said(services, survey) == ALL
    changed = under(text.replace("\r\n", "\n"), "2", "네", "2", "1, 3", "")
    services.survey_letters.read(survey, [mail(changed, tmp_path / "b.eml", key="<2@x>")], BY)
    results = services.survey_counting.results(survey)
    assert results.sheets == 1  # the same slip answered again
    assert said(services, survey)[0] == (1,)
    assert services.surveys.answer_sheet(survey, sheet, {}, BY)[0] == sheet.replace("-", "")


def test_a_number_of_thousands_of_digits_is_asked(reading: Reading) -> None:
    services, survey, folder = reading
    text = beside(letter_text(survey, "ko"), "9" * 5000, "네", "1", "1", "")
    assert services.survey_letters.read(survey, [mail(text, folder / "a.eml")], BY).to_ask == 1
    assert [one.question for one in services.survey_reading.to_ask(survey)] == [0]


@pytest.mark.parametrize(
    "head",
    [
        *(b"Message-ID: <", b"Message-ID: <a@[", b"Message-ID: " + b"(" * 5000),
        *(b'Content-Type: text/plain; charset="a\0b"', b"Content-Type: " + b"(" * 5000),
        b"Content-Type: message/rfc822\n\n" * 2000,
    ],
)
def test_a_letter_that_no_mail_program_writes_does_not_keep_others_from_being_read(
    reading: Reading, head: bytes
) -> None:
    services, survey, folder = reading
    whole = mail(beside(letter_text(survey, "ko"), "4", "네", "1", "1", ""), folder / "a.eml")
    box = folder / "Inbox.mbox"
    began = b"From - Sun Nov 29 03:00:00 2026\n"
    box.write_bytes(began + b"From: a@example.org\n" + head + b"\n\nhello\n\n" + began + whole.read_bytes())
    read = services.survey_letters.read(survey, [box], BY)
    assert (read.sheets, len(read.without_answers)) == (1, 1)


def other_survey(services: Services) -> Survey:
    draft = SurveyDraft(title={"ko": "다른 설문", "en": "Another one"}, questions=QUESTIONS)
    return services.surveys.make(draft, BY)[0]


@pytest.mark.parametrize("slip", ["ZZZ-999", "000-000"])
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_slip_that_was_not_handed_out_is_named_and_not_counted(
    reading: Reading, lang: str, slip: str
) -> None:
    services, survey, folder = reading
    text = beside(letter_text(survey, lang, "ABCDEF").replace("ABC-DEF", slip), "4", "1", "1", "1", "")
    letter = mail(text, folder / "a.eml")
    read = services.survey_letters.read(survey, [letter, mail(text, folder / "b.eml", key="<2@x>")], BY)
    assert (read.sheets, read.known, read.unknown_slips) == (0, 0, (slip,))
    assert slip in say_not_counted(read, lang)[0]
    assert services.surveys.list()[0].sheets == 0
    assert services.survey_letters.read(survey, [letter], BY).unknown_slips == (slip,)  # never taken as read


@pytest.mark.parametrize(("lang", "title"), [("ko", "다른 설문"), ("en", "Another one")])
def test_a_slip_of_another_survey_is_not_imported_and_says_of_which(
    reading: Reading, lang: str, title: str
) -> None:
    services, survey, folder = reading
    other = other_survey(services)
    slip = services.surveys.answer(other, "", 0, BY, options=(1,))
    letter = mail(beside(letter_text(survey, lang, slip), "4", "1", "1", "1", ""), folder / "a.eml")
    read = services.survey_letters.read(survey, [letter], BY)
    assert (read.sheets, [one.survey.id for one in read.other_surveys]) == (0, [other.id])
    assert title in say_not_counted(read, lang)[0]
    assert services.survey_letters.read(other, [letter], BY).sheets == 1


def test_the_slip_of_the_survey_before_answers_the_one_after(reading: Reading) -> None:
    services, before, folder = reading
    slip = services.surveys.answer(before, "", 0, BY, options=(1,))
    draft = SurveyDraft(title={"ko": "뒤", "en": "After"}, questions=QUESTIONS)
    after = services.surveys.make(draft, BY, before=before)[0]
    letter = mail(beside(letter_text(after, "ko", slip), "4", "네", "1", "1", ""), folder / "a.eml")
    read = services.survey_letters.read(after, [letter], BY)
    assert (read.sheets, read.other_surveys, read.unknown_slips) == (1, (), ())


def test_a_page_of_hundred_thousands_of_tags_is_not_read_and_named(reading: Reading) -> None:
    services, survey, folder = reading
    page = EmailMessage()
    page["Subject"], page["Message-ID"] = "nested", "<9@x>"
    page.set_content("<div>\n" * 200_000, subtype="html")
    (folder / "nested.eml").write_bytes(page.as_bytes())
    whole = mail(beside(letter_text(survey, "ko"), "4", "네", "1", "1", ""), folder / "a.eml")
    read = services.survey_letters.read(survey, [folder / "nested.eml", whole], BY)
    assert (read.sheets, read.too_large, read.without_answers) == (1, ("nested",), ())
    assert all("nested" in say_not_counted(read, lang)[0] for lang in ("ko", "en"))


def test_reading_a_mailbox_tells_how_far_it_is_and_stops(reading: Reading) -> None:
    services, survey, folder = reading
    one = mail(beside(letter_text(survey, "ko"), "4", "네", "1", "1", ""), folder / "a.eml").read_bytes()
    began = b"From - Sun Nov 29 03:00:00 2026\n"
    box = folder / "Inbox.mbox"
    box.write_bytes(b"".join(began + one.replace(b"<1@x>", b"<%d@x>" % n) + b"\n" for n in range(3)))
    told: list[tuple[int, int]] = []
    with pytest.raises(DeskError, match="cancelled"):
        services.survey_letters.read(survey, [box], BY, cancelled=lambda: True)
    assert services.surveys.list()[0].sheets == 0
    services.survey_letters.read(survey, [box], BY, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_slips_are_looked_up_once_however_many_letters_there_are(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, survey, folder = reading
    texts = [beside(letter_text(survey, "ko"), "4", "네", "1", "1", "")] * 3
    letters = [mail(text, folder / f"{n}.eml", key=f"<{n}@x>") for n, text in enumerate(texts)]
    asked = list[int]()
    slips = surveys.slips
    monkeypatch.setattr(surveys, "slips", lambda db: (asked.append(1), slips(db))[1])
    monkeypatch.setattr(surveys, "sheets", lambda *_: pytest.fail("all sheets were read for one letter"))
    assert services.survey_letters.read(survey, letters, BY).sheets == 3
    assert len(asked) == 1

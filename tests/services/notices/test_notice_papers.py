"""Notices on paper: a letter or a card for each reader in their language, a poster in both."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.notices import CARDS, NoticeForm, NoticeKind, NoticeWay, forms_of
from tests.conftest import Organiser

BY = "organiser"
LONG = "Maximiliane Anna-Theresia Wolfeschlegelsteinhausenbergerdorff of the Mountains and Rivers"


@pytest.fixture
def event(organiser: Organiser) -> Event:
    made = organiser.event()
    for number in range(9):
        organiser.answer(made, f"고라온{number}")
    english = organiser.answer(made, LONG)
    person = organiser.services.rsvps.line(english).person_id
    with organiser.services.desk.change("person.change", BY) as db:
        db.run("UPDATE person SET locale = 'en-GB' WHERE id = ?", (person,))
    return made


def pages(path: Path) -> list[str]:
    document = QPdfDocument()
    document.load(str(path))
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return texts


def flat(text: str) -> str:
    return " ".join(text.split())


def test_each_who_waits_has_a_letter_in_their_language(
    qapp: object, organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    path = tmp_path / "letters.pdf"
    papers = organiser.services.notice_papers
    written = papers.write(event.id, NoticeKind.CONFIRMED, NoticeForm.LETTERS, path)
    letters = pages(path)
    assert written.notices == len(letters) == len(written.waiting) == 10
    assert "고라온0 님, 안녕하세요." in letters[0]
    (english,) = [flat(letter) for letter in letters if "Maximiliane" in letter]
    assert "is confirmed" in english
    assert "…" not in english


@pytest.mark.parametrize("form", list(CARDS))
def test_cards_stand_as_many_to_a_page_as_their_name_says(
    qapp: object, organiser: Organiser, event: Event, tmp_path: Path, form: NoticeForm
) -> None:
    path = tmp_path / "cards.pdf"
    written = organiser.services.notice_papers.write(event.id, NoticeKind.CONFIRMED, form, path)
    found = pages(path)
    assert written.notices == 10
    assert [page.count("안녕하세요") + page.count("Hello") for page in found] == (
        [8, 2] if form is NoticeForm.CARDS_8 else [10]
    )


@pytest.mark.parametrize("form", [NoticeForm.POSTER_A4, NoticeForm.POSTER_A3])
def test_a_poster_says_it_in_both_languages_and_greets_nobody(
    qapp: object, organiser: Organiser, event: Event, tmp_path: Path, form: NoticeForm
) -> None:
    path = tmp_path / "poster.pdf"
    organiser.services.events.cancel(event.id, BY, reason="태풍")
    organiser.services.notice_papers.write(event.id, NoticeKind.CANCELLED, form, path)
    (poster,) = map(flat, pages(path))
    assert "송년 모임이 취소됐어요" in poster
    assert "We’re sorry: 송년 모임 on" in poster  # the greeting before it fell away
    assert poster.index("취소됐어요") < poster.index("We’re sorry")
    assert "{" not in poster
    document = QPdfDocument()
    document.load(str(path))
    assert document.pagePointSize(0).width() == pytest.approx(595 if form.endswith("a4") else 842, abs=1)


def test_nobodys_own_place_hangs_on_a_wall_and_a_call_is_no_letter(
    organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    write = organiser.services.notice_papers.write
    with pytest.raises(RuleError, match="notice_no_poster"):
        write(event.id, NoticeKind.CONFIRMED, NoticeForm.POSTER_A4, tmp_path / "a.pdf")
    with pytest.raises(RuleError, match="notice_no_letter"):
        write(event.id, NoticeKind.CALL, NoticeForm.LETTERS, tmp_path / "a.pdf")
    with pytest.raises(RuleError, match="notice_no_readers"):
        write(event.id, NoticeKind.THANKS, NoticeForm.LETTERS, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
    assert all(forms_of(kind) for kind in NoticeKind)


def test_who_was_handed_a_letter_waits_no_more_and_can_have_it_again(
    qapp: object, organiser: Organiser, event: Event, tmp_path: Path
) -> None:
    services, kind = organiser.services, NoticeKind.CONFIRMED
    written = services.notice_papers.write(event.id, kind, NoticeForm.CARDS_8, tmp_path / "a.pdf")
    services.notice_papers.tell(event.id, kind, written, BY)
    told = services.notices.queue(event.id).told_of(kind)
    assert {entry.notice.way for entry in told} == {NoticeWay.LETTER}
    again = services.notice_papers.write(event.id, kind, NoticeForm.CARDS_8, tmp_path / "b.pdf")
    assert (again.notices, again.can_be_told) == (10, False)

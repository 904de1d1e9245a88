"""Papers of a seating: everybody finds the own name and tables; hosts get a question for each round."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from meetup_desk.domain.ids import PersonId, SeatingId
from meetup_desk.services.seating.conversation_prompts import ConversationPrompts
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.seating.seating_papers import SeatingPapers, SeatingStyle
from tests.conftest import Organiser

PROMPTS = {"ko": ["무엇을 배워요?", "누구를 만났어요?"], "en": ["What do you learn?", "Whom did you meet?"]}


@pytest.fixture
def seating(organiser: Organiser) -> Callable[[int], SeatingId]:
    def make(people: int) -> SeatingId:
        services, event = organiser.services, organiser.event(capacity=None)
        rsvps = [organiser.answer(event, f"사람 {n:03}") for n in range(people)]
        lines = {line.id: line for line in services.rsvps.lines(rsvps)}
        host = PersonId(lines[rsvps[0]].person_id)
        draft = SeatingDraft(
            tables=[TableDraft(seats=6) for _ in range(-(-people // 6))], rounds=3, hosts={host: 1}
        )
        return services.seatings.make(event.id, draft, "organiser", seconds=0.1)[0].stored.seating.id

    return make


def text_of(organiser: Organiser, seating: SeatingId, style: SeatingStyle, path: Path) -> list[str]:
    services = organiser.services
    papers = SeatingPapers(
        services.desk, services.fonts, ConversationPrompts(services.desk, lambda lang: PROMPTS[lang])
    )
    papers.write(seating, style, "pdf", path, "ko")
    document = QPdfDocument()
    document.load(str(path))
    assert document.pagePointSize(0).toSize() != QSize(0, 0)
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def test_everybody_is_on_the_poster_by_name_with_three_tables(
    organiser: Organiser, seating: Callable[[int], SeatingId], tmp_path: Path
) -> None:
    made = seating(60)
    pages = text_of(organiser, made, SeatingStyle.NAMES, tmp_path / "names.pdf")
    assert len(pages) == 1
    assert all(f"사람 {n:03}" in pages[0] for n in range(60))
    assert "내 자리 찾기" in pages[0]
    assert "Find your table" in pages[0]


def test_each_round_has_a_page_by_table_and_each_table_a_card_with_questions(
    organiser: Organiser, seating: Callable[[int], SeatingId], tmp_path: Path
) -> None:
    made = seating(18)
    rounds = text_of(organiser, made, SeatingStyle.TABLES, tmp_path / "tables.pdf")
    assert [page.splitlines()[0] for page in rounds] == ["1라운드", "2라운드", "3라운드"]
    cards = text_of(organiser, made, SeatingStyle.HOSTS, tmp_path / "hosts.pdf")
    assert len(cards) == 3
    assert all("What do you learn?" in card and "무엇을 배워요?" in card for card in cards)
    assert len(text_of(organiser, made, SeatingStyle.CARDS, tmp_path / "cards.pdf")) == 2

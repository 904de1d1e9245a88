"""The public board as one HTML file and as a PDF, in both languages."""

from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from meetup_desk.domain.voices import VoiceKind, VoiceState
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceDraft

if TYPE_CHECKING:
    from conftest import Clock

BY = "organiser"


class _Texts(HTMLParser):
    """The headings of a page, and whether it asks for anything from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.outside: list[str] = []
        self._in = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in = tag
        self.outside += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        if self._in in {"h2", "h3"} and data.strip():
            self.headings.append(data.strip())


def fill(services: Services, clock: "Clock") -> None:
    facts = {
        "지하철역 가까이": (None, ""),
        "명찰에 이름만 크게": (VoiceState.DONE, "11월부터 두 배로 크게 적어요."),
        "주차장을 더": (VoiceState.NOT_POSSIBLE, "한 번에 30만 원이 들어요."),
        "거둔 의견": (VoiceState.WITHDRAWN, ""),
    }
    for title, (state, text) in facts.items():
        voice, _ = services.voices.add(VoiceDraft(kind=VoiceKind.SUGGESTION, title=title, body="안쪽 글"), BY)
        if state:
            services.voices.answer(voice.id, state, BY, text=text)
    clock.move(days=9)
    services.voices.add(VoiceDraft(kind=VoiceKind.QUESTION, title="<b>다음은 언제?</b>", owner="박도윤"), BY)
    services.voices.add(VoiceDraft(kind=VoiceKind.THANKS, title="고마워요"), BY)


@pytest.mark.parametrize(
    ("lang", "sections"),
    [
        ("ko", ["했어요 1", "기한이 지났어요 1", "받았어요 1", "어려워요, 까닭은 1"]),
        ("en", ["Done 1", "Late 1", "Received 1", "Not possible, and why 1"]),
    ],
)
def test_the_board_shows_what_came_of_each_and_what_is_late(
    services: Services, clock: "Clock", tmp_path: Path, lang: str, sections: list[str]
) -> None:
    fill(services, clock)
    html = tmp_path / "board.html"
    assert services.voice_board.write(html, "html", lang) == 4
    text = html.read_text("utf-8")
    page = _Texts()
    page.feed(text)
    assert [h for h in page.headings if h in sections] == sections
    assert "<b>다음은 언제?</b>" in page.headings
    assert page.outside == []
    assert "안쪽 글" not in text
    assert "고마워요" not in text
    assert "거둔 의견" not in text


def test_the_board_is_printed_with_the_same_voices(
    services: Services, clock: "Clock", tmp_path: Path
) -> None:
    fill(services, clock)
    for number in range(40):
        services.voices.add(VoiceDraft(kind=VoiceKind.SUGGESTION, title=f"제안 {number}"), BY)
    pdf = tmp_path / "board.pdf"
    assert services.voice_board.write(pdf, "pdf", "ko") == 44
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    assert len(pages) > 2
    text = "\n".join(pages)
    assert "이렇게 했어요" in text
    assert all(f"제안 {number}\n" in text for number in range(40))

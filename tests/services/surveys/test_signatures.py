"""Signature sheets: printed with lines, and read back as supporters, each line once."""

from pathlib import Path

import numpy as np
import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.voices import Voice, VoiceKind
from meetup_desk.marks.form import MM
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.signatures import LINES
from meetup_desk.services.voices.voices import VoiceDraft
from tests.marks.paper import DENSITY, Drawn
from tests.services.surveys.marked_pdf import draw, photo, rendered

BY = "organiser"


def proposal(services: Services) -> Voice:
    draft = VoiceDraft(kind=VoiceKind.SUGGESTION, title="역 가까이에서 모여요", threshold=20)
    return services.voices.add(draft, BY)[0]


def test_a_name_with_a_mark_is_a_supporter_once_however_often_it_is_read(
    services: Services, tmp_path: Path
) -> None:
    voice, pdf = proposal(services), tmp_path / "sheet.pdf"
    printed = services.signatures.write(voice, 1, pdf, BY, lang="ko")
    assert len(printed.boxes) == LINES
    (page,) = rendered(pdf)
    rng = np.random.default_rng(1)
    for line, box in enumerate(printed.boxes[:5]):
        if line != 3:  # a name alone
            draw(page, box, Drawn.TICKED, rng)
        if line != 4:  # a mark alone
            _name(page, box.place)
    picture = photo(page, tmp_path / "photo.png", 2)
    read = services.signatures.read(voice, [picture], BY, "ko")
    assert (read.added, read.supporters, read.to_ask, list(read.refused)) == (3, 4, 2, [])
    again = services.signatures.read(voice, [photo(page, tmp_path / "other.png", 5)], BY, "ko")
    assert (again.added, again.supporters) == (0, 4)
    assert services.surveys.list() == []  # they are no survey that somebody asks


def test_sheets_that_nobody_printed_are_not_read(services: Services, tmp_path: Path) -> None:
    with pytest.raises(RuleError) as error:
        services.signatures.read(proposal(services), [tmp_path], BY, "ko")
    assert error.value.rule == "voice_no_sheets"


def _name(page: np.ndarray, box: tuple[float, float, float, float]) -> None:
    """Write something wavy into the field before a box."""
    x, y, _, h = (side / MM * DENSITY for side in box)
    for step in range(300):
        column = round(x - 120 * DENSITY + step * 0.1 * DENSITY)
        row = round(y + h / 2 + np.sin(step / 9) * 1.6 * DENSITY)
        page[row - 2 : row + 2, column - 1 : column + 1] = 40

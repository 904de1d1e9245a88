"""What a voice's columns say is never cut short at their own width."""

import pytest

from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.voices import VoiceState
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.voices.voice_columns import columns, due_pill, state_pill
from meetup_desk.ui.widgets.pill import pill_size

_SIDES = 16  # px beside what is in a cell
_NOW = Instant(1_000 * DAY)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_state_and_term_fits_its_column(look: Look, lang: str) -> None:
    widths = {
        each.key: each.width for each in columns(lambda: lang, lambda: "UTC", lambda: _NOW, lambda _: ())
    }
    terms = [due_pill(VoiceState.RECEIVED, _NOW + days * DAY, _NOW, "UTC", lang) for days in (-99, -8, 1, 30)]
    states = [state_pill(state, lang) for state in VoiceState]
    for key, pills in (("due", terms), ("state", states)):
        for pill in pills:
            assert pill is not None
            assert pill_size(look, pill).width() <= widths[key] - _SIDES, (key, str(pill))

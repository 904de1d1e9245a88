"""The attendee sheet of 10,000 rows as a PDF, against the same painter drawing bare text."""

from collections.abc import Iterator
from functools import partial

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from tests.benchmarks.measuring import Line, best, compared, in_turns
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds
from tests.documents.measure_pages import bare_text, people, whole_sheet

WHAT = "an attendee sheet"
LIMIT = 1.5


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Paint both in turns."""
    offscreen = Offscreen(resources() / "fonts")
    fonts, rows = offscreen.fonts(), people()[: sizes.sheet]
    sheet = partial(whole_sheet, rows, fonts, worlds.folder / "sheet.pdf")
    bare = partial(bare_text, rows, fonts, worlds.folder / "bare.pdf")
    ours, floor = in_turns((sheet, bare) for _ in range(2 * sizes.rounds))
    yield compared(f"{WHAT} of {sizes.sheet:,} rows", best(ours), best(floor), LIMIT)

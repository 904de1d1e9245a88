"""Lines of a notice: each line of its text broken where it is too wide, in a size that has room."""

from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.documents.line_breaking import ELLIPSIS, TextWidths

_MOST = 200  # lines of one line of a text
_LEADING = 1.38  # from one baseline to the next, of the size


class FittedText(NamedTuple):
    """Lines in the size that has room for them; the last ends in an ellipsis where even the least has not."""

    measure: TextWidths
    step: float  # from one baseline to the next
    lines: Sequence[str]

    @property
    def high(self) -> float:
        """Height of all lines."""
        return self.step * len(self.lines)


def wrapped_lines(text: str, measure: TextWidths, width: float) -> list[str]:
    """Break a text into lines; an empty line stays one."""
    return [line for given in text.splitlines() for line in (measure.wrapped(given, width, _MOST) or [""])]


def fitted_text(text: str, sizes: Sequence[TextWidths], space: tuple[float, float]) -> FittedText:
    """Fit a text into `space` (width, height): in the first of `sizes`, largest first, that has room."""
    for measure in sizes:
        lines = wrapped_lines(text, measure, space[0])
        fitted = FittedText(measure, measure.size * _LEADING, lines)
        if fitted.high <= space[1]:
            return fitted
    fitting = max(int(space[1] // fitted.step), 1)
    last = measure.elided(lines[fitting - 1] + ELLIPSIS, space[0])
    return fitted._replace(lines=[*lines[: fitting - 1], last])

"""What a printed survey says, and where its boxes are: values that need no Qt.

Places are points (1/72 inch), x to the right and y down from the upper left corner of the sheet; a sheet of
A5 is one half of a page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetup_desk.documents.values import Matrix

Place = tuple[float, float, float, float]  # x, y, width, height


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperQuestion:
    """One question; every text stands there once or twice, in the language that leads and in the other."""

    text: tuple[str, ...]
    options: tuple[tuple[str, ...], ...] = ()  # none: answered in words
    scale: bool = False  # options are numbers, in one row
    ends: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())  # what the ends of a scale mean
    signature: bool = False  # a line for a name, and a box
    printed: tuple[str, str] = ("", "")  # whose line it is, and what tells them apart; "": written in


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPaper:
    """What all sheets of a survey share."""

    langs: tuple[str, ...]  # one or two
    title: tuple[str, ...]
    event: str = ""
    questions: tuple[PaperQuestion, ...]
    small: bool = False  # two sheets to a page
    foot: str = "survey.paper.no_name"  # key of what stands at the foot
    slip: str = "survey.paper.slip"  # key of what the number of a sheet is called
    first: int = 1  # number of the first question


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSheet:
    """What tells one sheet from another."""

    slip: str
    codes: Sequence[Mapping[str, Matrix]]  # by page, for each of the corners `A` to `D`


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBox:
    """A box to mark."""

    question: int  # from 0
    option: int
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPage:
    """Where everything is on one page of a sheet."""

    width: float
    height: float
    codes: Mapping[str, Place]
    boxes: tuple[PlacedBox, ...]
    fields: Mapping[int, Place]  # to write in, by question
    questions: Mapping[int, Place]  # all of a question, to show

"""What a report says on paper: values that need no Qt, with every text in the language of the paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFigure:
    """A figure with what it counts, and how."""

    number: str
    name: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperBar:
    """A bar; `part` of it is told apart, None: not told."""

    label: str
    value: int | None
    part: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperBars:
    """A chart of bars by event."""

    title: str
    bars: tuple[PaperBar, ...]
    legend: tuple[str, ...] = ()  # the rest, and the part


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """A line of percent by event; None: nothing to tell there."""

    title: str
    labels: tuple[str, ...]
    values: tuple[int | None, ...]
    goal: int = 0
    goal_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPair:
    """Two means of one question, on its scale."""

    question: str
    least: int
    most: int
    before: float
    after: float
    note: str  # the number of pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperShare:
    """A part of a whole, with its colour's key."""

    key: str
    name: str
    count: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper:
    """A report; what there is nothing to say of is empty."""

    lang: str
    title: str
    over: str  # the line over the title
    host: str
    span: str
    headline: str
    figures: tuple[PaperFigure, ...]
    attendance: PaperBars
    returns: PaperLine | None
    pairs_title: str
    pairs: tuple[PaperPair, ...]
    voices_title: str
    voices: tuple[PaperShare, ...]
    ties: PaperBars | None
    foot_title: str
    foot: str
    table_title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    how_title: str

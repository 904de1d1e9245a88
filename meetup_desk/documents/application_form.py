"""What a form says by which somebody applies to a group on paper: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FormQuestion:
    """One question; without options it is answered on so many lines."""

    text: str
    hint: str = ""
    options: tuple[str, ...] = ()  # each with a box to tick
    lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationForm:
    """The form of a group, in one language."""

    group: str
    title: str
    purpose: str
    picture: bytes  # PNG or JPEG; empty: none
    intro: str  # when an answer comes, and what a mark at a question means
    questions: tuple[FormQuestion, ...]
    conduct_title: str
    conduct: str  # rules; empty: none
    accept: str  # what one ticks under them
    sign: tuple[str, ...]  # what stands under the lines for day and name

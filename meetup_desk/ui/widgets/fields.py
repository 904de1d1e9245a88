"""Fields of a form as data: what is asked, in which kind of control, and what makes an answer wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from meetup_desk.ui.widgets.choosers import Option

FieldKind = Literal["text", "lines", "number", "date", "time", "choice", "switch"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form.

    Its value is a str (`text`, `lines`; stripped), an int or None (`number`), a date or None (`date`), a
    time (`time`), the key of an option (`choice`), or a bool (`switch`). `check` gets the value and gives a
    sentence that says what is wrong, or "". Texts are called again after a change of language.
    """

    key: str
    label: Callable[[], str]
    kind: FieldKind = "text"
    help: Callable[[], str] | None = None
    check: Callable[[Any], str] | None = None
    required: bool = False
    options: Sequence[Option] = ()  # of a choice
    unit: Callable[[], str] | None = None  # of a number, such as "people"
    least: int = 0
    most: int = 1_000_000
    optional_date: bool = False  # whether a date may be left open
    width: int = 0  # px at 100 %; 0: as wide as there is room
    hint: Callable[[], str] | None = None  # shown in an empty field
    beside: bool = False  # stands in the line of the field before
    secret: bool = False  # a passphrase, which may look like a piece of a ticket's code

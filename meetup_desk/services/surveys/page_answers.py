"""What a page that was read says to its questions."""

from collections.abc import Iterator, Sequence

import numpy as np

from meetup_desk.documents.survey_paper import Place, SheetPage
from meetup_desk.domain.surveys import AnswerState, Question, QuestionKind
from meetup_desk.marks.classify import Mark
from meetup_desk.marks.form import MM, Rect
from meetup_desk.marks.png import png
from meetup_desk.marks.reading import MarkedPage
from meetup_desk.services.surveys.layouts import rect
from meetup_desk.store.surveys import NewAnswer

_ENLARGED = 12  # pixels a millimetre: of marks that somebody has to look at
_DENSITY = 6  # pixels a millimetre: handwriting stays legible
_FRAME = 1.5 * MM  # of a field, whose line is no handwriting
_BESIDE, _ABOVE = 8 * MM, 4 * MM  # around the boxes of a scale
_INKED = 0.0015  # of a field: less is dust
_DARK = 150


def page_answers(questions: Sequence[Question], page: SheetPage, marked: MarkedPage) -> Iterator[NewAnswer]:
    """Give the answers of a page, each question with boxes or a field on it."""
    marks: dict[int, dict[int, Mark]] = {}
    for box, mark in zip(page.boxes, marked.marks, strict=True):
        marks.setdefault(box.question, {})[box.option] = mark
    for number, said in marks.items():
        shown = _shown(questions[number].kind, page, number)
        answer = _boxes_answer(number, questions[number].kind, said, marked, shown)
        yield _signature(answer, marked, page) if number in page.fields else answer
    for number, place in page.fields.items():
        if number not in marks:
            yield _field_answer(number, marked, place)


def _shown(kind: QuestionKind, page: SheetPage, number: int) -> Place:
    """Give what is shown of unclear marks: the whole question; of a scale its boxes, which are larger so."""
    if kind is not QuestionKind.SCALE:
        return page.questions[number]
    boxes = [box.place for box in page.boxes if box.question == number]
    left, top = min(x for x, *_ in boxes) - _BESIDE, min(y for _, y, *_ in boxes) - _ABOVE
    right, down = max(x + w for x, _, w, _ in boxes) + _BESIDE, max(y + h for _, y, _, h in boxes) + _ABOVE
    return left, top, right - left, down - top


def _boxes_answer(
    number: int, kind: QuestionKind, said: dict[int, Mark], marked: MarkedPage, place: Place
) -> NewAnswer:
    chosen = tuple(option for option, mark in sorted(said.items()) if mark.counts)
    several = len(chosen) > 1 and kind is not QuestionKind.MANY
    if several or Mark.UNSURE in said.values():
        picture = png(marked.cut(rect(place), _ENLARGED))
        return NewAnswer(number, chosen, "", picture, AnswerState.TO_ASK)
    return NewAnswer(number, chosen, "", b"", AnswerState.READ)


def _signature(box: NewAnswer, marked: MarkedPage, page: SheetPage) -> NewAnswer:
    """Give what a line of names says: a name and a mark count, one without the other is asked."""
    name = _field_answer(box.question, marked, page.fields[box.question])
    if box.state is AnswerState.READ and bool(name.picture) == bool(box.options):
        return box._replace(picture=name.picture)
    picture = png(marked.cut(rect(page.questions[box.question]), _DENSITY))
    return box._replace(picture=picture, state=AnswerState.TO_ASK)


def _field_answer(number: int, marked: MarkedPage, place: Place) -> NewAnswer:
    return NewAnswer(number, (), "", handwriting(marked, place), AnswerState.READ)


def handwriting(marked: MarkedPage, place: Place) -> bytes:
    """Give what is written in a field as a PNG; nothing where it is empty."""
    x, y, w, h = place
    inside = Rect(x=x + _FRAME, y=y + _FRAME, w=w - 2 * _FRAME, h=h - 2 * _FRAME)
    picture = marked.cut(inside, _DENSITY)
    return png(picture) if float(np.mean(picture < _DARK)) > _INKED else b""

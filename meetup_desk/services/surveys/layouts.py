"""Where the boxes of printed sheets are, kept with the desk: sheets are read as they were printed."""

import json
from collections.abc import Sequence

from meetup_desk.documents.survey_paper import Place, PlacedBox, SheetPage
from meetup_desk.marks.form import PageForm, Rect


def text_of_pages(pages: Sequence[SheetPage]) -> str:
    """Write the pages of a sheet as JSON."""
    return json.dumps([_page(page) for page in pages], separators=(",", ":"))


def _page(page: SheetPage) -> dict[str, object]:
    return {
        "size": [page.width, page.height],
        "codes": page.codes,
        "boxes": [[box.question, box.option, *box.place] for box in page.boxes],
        "fields": [[question, *place] for question, place in page.fields.items()],
        "questions": [[question, *place] for question, place in page.questions.items()],
    }


def pages_of_text(text: str) -> list[SheetPage]:
    """Read the pages of a sheet."""
    return [
        SheetPage(
            width=page["size"][0],
            height=page["size"][1],
            codes={corner: _place(place) for corner, place in page["codes"].items()},
            boxes=tuple(
                PlacedBox(question=question, option=option, place=_place(place))
                for question, option, *place in page["boxes"]
            ),
            fields={question: _place(place) for question, *place in page["fields"]},
            questions={question: _place(place) for question, *place in page["questions"]},
        )
        for page in json.loads(text)
    ]


def _place(values: Sequence[float]) -> Place:
    x, y, w, h = values
    return x, y, w, h


def form_of(page: SheetPage) -> PageForm:
    """Give a page as marks are read from it."""
    return PageForm(
        width=page.width,
        height=page.height,
        codes={corner: rect(place) for corner, place in page.codes.items()},
        boxes=tuple(rect(box.place) for box in page.boxes),
        fields=tuple(rect(place) for place in page.fields.values()),
    )


def rect(place: Place) -> Rect:
    """Give a place as a rectangle on paper."""
    x, y, w, h = place
    return Rect(x=x, y=y, w=w, h=h)

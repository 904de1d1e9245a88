"""Lists of sign-in sheets as they were printed: found by corner codes, and what marks on their lines say."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.documents.survey_paper import SheetPage
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.papers import MarkedList
from meetup_desk.marks.classify import Mark
from meetup_desk.marks.form import PageForm
from meetup_desk.marks.page_code import PageCode, tag_of
from meetup_desk.marks.png import png
from meetup_desk.marks.reading import MarkedPage
from meetup_desk.services.surveys.layouts import form_of, pages_of_text, rect
from meetup_desk.services.surveys.page_answers import handwriting

KIND = "L"  # of paper, in its corner codes
_ENLARGED = 6  # pixels a millimetre: of a line that somebody has to look at


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInList:
    """One list: whose its lines are, and where their boxes stand."""

    rsvps: tuple[RsvpId, ...]
    pages: tuple[SheetPage, ...]


class SignInLists:
    """The printed lists of an event, by what their corner codes say."""

    def __init__(self, printed: Sequence[MarkedList]) -> None:
        self._lists = {tag_of(each.uid.int): printed_lists(each) for each in printed}
        self._forms: dict[PageCode, PageForm] = {}

    def page(self, code: PageCode) -> tuple[SignInList, SheetPage] | None:
        """Give the list and page of a code; None for other paper."""
        lists = self._lists.get(code.tag, ()) if code.kind == KIND else ()
        if not 1 <= code.sheet <= len(lists) or code.page >= len(lists[code.sheet - 1].pages):
            return None
        found = lists[code.sheet - 1]
        return found, found.pages[code.page]

    def form(self, code: PageCode) -> PageForm | None:
        """Give what a page looks like."""
        if code not in self._forms and (found := self.page(code)):
            self._forms[code] = form_of(found[1])
        return self._forms.get(code)

    def marks(self, marked: MarkedPage) -> list[tuple[RsvpId, Mark, bytes]]:
        """Give what each line says, and its picture where that is not clear."""
        found = self.page(marked.code)
        if found is None:
            return []
        lines, page = found
        read = []
        for box, mark in zip(page.boxes, marked.marks, strict=True):
            signed = not mark.counts and handwriting(marked, page.fields[box.question])
            unsure = mark is Mark.UNSURE or signed  # who signs and leaves the box is asked, not lost
            picture = png(marked.cut(rect(page.questions[box.question]), _ENLARGED)) if unsure else b""
            read.append((lines.rsvps[box.question], Mark.UNSURE if unsure else mark, picture))
        return read


def printed_lists(printed: MarkedList) -> tuple[SignInList, ...]:
    """Give the lists that were printed at once, with their lines and boxes."""
    return tuple(
        SignInList(rsvps=tuple(map(RsvpId, each["rsvps"])), pages=tuple(pages_of_text(each["pages"])))
        for each in json.loads(printed.pages)
    )

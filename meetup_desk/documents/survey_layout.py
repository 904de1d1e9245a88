"""Arranging the questions of a survey on pages: hands find the boxes, and the program finds them again.

Boxes of 7 mm are 13.7 mm apart at least, and 2.6 mm beside them stay free: there a line shows that takes a
mark back. Corner codes of 15 mm keep four modules of white around them (ISO/IEC 18004, 9.1).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.survey_paper import PaperQuestion, PlacedBox, SheetPage, SurveyPaper

BOX, PITCH = 7 * MM, 13.7 * MM
_CODE, _EDGE = 15 * MM, 8.5 * MM
_CLEAR = 2.8 * MM
_LINE, _SMALL_LINE = 4.6 * MM, 4.1 * MM
_PAD = 3.6 * MM
_SIGNATURE = 12.4 * MM  # height of the line of one name: sixteen to a page of A4
_TEN = 10  # units of the painter in a point


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A line of text: where it starts, or where its middle is."""

    style: str  # `text`, `other` or `label`
    text: str
    x: float
    baseline: float
    middle: bool = False


@dataclass(slots=True)
class SheetDraft:
    """One page of a sheet as it is being arranged, in tenths of a point."""

    width: float
    height: float
    texts: list[PlacedText] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)  # heights of the lines between questions
    boxes: list[tuple[int, int, float, float]] = field(default_factory=list)  # question, option, x, y
    fields: dict[int, tuple[float, float, float, float]] = field(default_factory=dict)
    questions: dict[int, tuple[float, float, float, float]] = field(default_factory=dict)

    def codes(self) -> dict[str, tuple[float, float, float, float]]:
        """Give where the corner codes are."""
        right, low = self.width - _EDGE - _CODE, self.height - _EDGE - _CODE
        spots = {"A": (_EDGE, _EDGE), "B": (right, _EDGE), "C": (right, low), "D": (_EDGE, low)}
        return {corner: (x, y, _CODE, _CODE) for corner, (x, y) in spots.items()}

    def page(self) -> SheetPage:
        """Give where everything is, in points."""
        return SheetPage(
            width=self.width / _TEN,
            height=self.height / _TEN,
            codes={corner: _points(place) for corner, place in self.codes().items()},
            boxes=tuple(
                PlacedBox(question=question, option=option, place=_points((x, y, BOX, BOX)))
                for question, option, x, y in self.boxes
            ),
            fields={question: _points(place) for question, place in self.fields.items()},
            questions={question: _points(place) for question, place in self.questions.items()},
        )


def _points(place: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    x, y, w, h = (round(value / _TEN, 3) for value in place)
    return x, y, w, h


class SurveyFonts:
    """The sizes of type on a survey."""

    def __init__(self, fonts: PageFonts) -> None:
        self.title = TextWidths(fonts.font(TextStyle.TITLE, 190))
        self.text = TextWidths(fonts.font(TextStyle.STRONG, 112))
        self.other = TextWidths(fonts.font(TextStyle.BODY, 92))
        self.label = TextWidths(fonts.font(TextStyle.NUMBERS, 96))
        self.slip = TextWidths(fonts.font(TextStyle.TITLE, 175))

    def of(self, style: str) -> TextWidths:
        """Give the measure of a style."""
        return {"text": self.text, "other": self.other, "label": self.label}[style]


class SurveyArranger:
    """Puts question under question, and turns the page where one no longer fits."""

    def __init__(self, paper: SurveyPaper, fonts: SurveyFonts) -> None:
        self._paper, self._fonts = paper, fonts
        self.width, self.height = (148.5 * MM, 210 * MM) if paper.small else (210 * MM, 297 * MM)
        self.left, self.right = (11 * MM, 137.5 * MM) if paper.small else (15 * MM, 195 * MM)
        self.head = 30 * MM  # where the head ends
        self.start = 44 * MM  # under the line that shows how to mark
        self._bottom = self.height - _EDGE - _CODE - 4 * MM

    def pages(self) -> list[SheetDraft]:
        """Arrange everything."""
        pages = [SheetDraft(self.width, self.height)]
        y = self.start
        for at, question in enumerate(self._paper.questions):
            trial = SheetDraft(self.width, self.height)
            end = self._place(trial, at, question, y)
            if end > self._bottom and pages[-1].questions:
                pages.append(SheetDraft(self.width, self.height))
                trial, y = SheetDraft(self.width, self.height), self.start
                end = self._place(trial, at, question, y)
            _join(pages[-1], trial)
            pages[-1].rules.append(end)
            y = end
        return pages

    def _place(self, page: SheetDraft, at: int, question: PaperQuestion, top: float) -> float:
        """Place a question; gives where it ends."""
        text_left = self.left + 7.5 * MM
        if question.signature:
            return self._signature(page, at, question, text_left, top)
        page.texts.append(PlacedText("text", str(at + 1), self.left, top + _PAD + 3.4 * MM))
        beside = question.scale and len(question.options) * PITCH <= (self.right - text_left) * 0.62
        scale_left = self.right - len(question.options) * PITCH
        text_right = scale_left - 4 * MM if beside else self.right
        y = self._words(page, question.text, (text_left, text_right), top + _PAD)
        if beside:
            end = self._beside(page, at, question, scale_left, (top, max(y, top + 12 * MM)))
        elif not question.options:
            high = 17 * MM if self._paper.small else 22 * MM
            page.fields[at] = (text_left, y + 1.5 * MM, self.right - text_left, high)
            end = y + high + 1.5 * MM + _PAD
        else:
            end = self._grid(page, at, question, text_left, y + 2.2 * MM) + _PAD
        page.questions[at] = (self.left, top, self.right - self.left, end - top)
        return end

    def _signature(
        self, page: SheetDraft, at: int, question: PaperQuestion, left: float, top: float
    ) -> float:
        """Place a line for a name, and the box beside it; gives where it ends."""
        end, middle = top + _SIGNATURE, top + _SIGNATURE / 2
        number = str(at + self._paper.first)
        page.texts.append(PlacedText("text", number, self.left, middle + 1.3 * MM))
        box = self.right - BOX - 3 * MM
        name, apart = question.printed
        if name:  # printed to the left, signed to the right of it
            room = (box - left) * 0.5
            lines = [("text", name), *([("other", apart)] if apart else [])]
            baseline = middle + 1.3 * MM - (len(lines) - 1) * 2.1 * MM
            for style, text in lines:
                said = self._fonts.of(style).elided(text, room - 4 * MM)
                page.texts.append(PlacedText(style, said, left, baseline))
                baseline += 4.2 * MM
            left += room
        page.fields[at] = (left, top + 1.5 * MM, box - 6 * MM - left, _SIGNATURE - 3 * MM)
        page.boxes.append((at, 0, box, middle - BOX / 2))
        page.questions[at] = (self.left, top, self.right - self.left, end - top)
        return end

    def _words(
        self, page: SheetDraft, texts: tuple[str, ...], span: tuple[float, float], top: float
    ) -> float:
        y = top
        for style, text, line in zip(("text", "other"), texts, (_LINE, _SMALL_LINE), strict=False):
            for piece in self._fonts.of(style).wrapped(text, span[1] - span[0], 3):
                page.texts.append(PlacedText(style, piece, span[0], y + 3.4 * MM))
                y += line
        return y

    def _beside(
        self, page: SheetDraft, at: int, question: PaperQuestion, left: float, span: tuple[float, float]
    ) -> float:
        """Place a scale to the right of its question: numbers stand before the boxes, ends over them."""
        top, end = span
        ends = any(question.ends)
        middle = (top + end + _PAD) / 2 + (3.6 * MM if ends else 0)
        end = max(end, middle + BOX / 2 + 0.6 * MM)
        for option, words in enumerate(question.options):
            x = left + option * PITCH + PITCH - BOX
            page.boxes.append((at, option, x, middle - BOX / 2))
            number_x = x - (PITCH - BOX) / 2
            page.texts.append(PlacedText("label", words[0], number_x, middle + 1.2 * MM, middle=True))
        for words, option in zip(question.ends, (0, len(question.options) - 1), strict=True):
            x = left + option * PITCH + PITCH - BOX / 2
            wide = min(PITCH * len(question.options) / 2, 2 * (self.right - x) + BOX + 4 * MM)
            text = self._fonts.other.elided(" · ".join(words), wide if option else PITCH * 2)
            x = min(x, self.right - self._fonts.other.width(text) / 2)
            page.texts.append(PlacedText("other", text, x, middle - BOX / 2 - 1.8 * MM, middle=True))
        return end + _PAD

    def _grid(self, page: SheetDraft, at: int, question: PaperQuestion, left: float, top: float) -> float:
        """Place options in columns, each box with its words to the right; gives where they end."""
        if any(question.ends):
            top = self._ends_over(page, question, left, top)
        room = self.right - left
        columns = self._columns(question, room)
        wide = room / columns
        row_high = 11 * MM
        for option, words in enumerate(question.options):
            row, column = divmod(option, columns)
            x, y = left + column * wide, top + row * row_high
            page.boxes.append((at, option, x, y))
            self._label(page, words, x + BOX + _CLEAR, wide - BOX - 2 * _CLEAR, y)
        return top + (-(-len(question.options) // columns)) * row_high - (row_high - BOX)

    def _ends_over(self, page: SheetDraft, question: PaperQuestion, left: float, top: float) -> float:
        """Say over a long scale what its ends mean; gives where that ends."""
        numbers = (question.options[0][0], question.options[-1][0])
        said = [f"{n} {' · '.join(words)}" for n, words in zip(numbers, question.ends, strict=True) if words]
        text = self._fonts.other.elided("   ".join(said), self.right - left)
        page.texts.append(PlacedText("other", text, left, top + 2 * MM))
        return top + _SMALL_LINE

    def _columns(self, question: PaperQuestion, room: float) -> int:
        """Give as many columns as the longest words allow."""
        fonts = (self._fonts.text, self._fonts.other)
        longest = max(
            font.width(text) for words in question.options for font, text in zip(fonts, words, strict=False)
        )
        fitting = int(room // (longest + BOX + 2 * _CLEAR + 1 * MM))
        return min(max(fitting, 1), 8 if question.scale else 4)

    def _label(self, page: SheetDraft, words: tuple[str, ...], x: float, wide: float, top: float) -> None:
        lines = [(style, text) for style, text in zip(("text", "other"), words, strict=False) if text]
        baseline = top + BOX / 2 + 1.3 * MM - (len(lines) - 1) * 2.1 * MM
        for style, text in lines:
            page.texts.append(PlacedText(style, self._fonts.of(style).elided(text, wide), x, baseline))
            baseline += 4.2 * MM


def _join(page: SheetDraft, more: SheetDraft) -> None:
    page.texts += more.texts
    page.boxes += more.boxes
    page.fields |= more.fields
    page.questions |= more.questions


def sheet_pages(paper: SurveyPaper, fonts: PageFonts) -> list[SheetPage]:
    """Give where everything is on the pages of one sheet."""
    return [draft.page() for draft in SurveyArranger(paper, SurveyFonts(fonts)).pages()]


def places_on_page(index: int, *, small: bool) -> tuple[int, float]:
    """Give the page (from 0) and the shift to the right, in points, of the part of a sheet at an index."""
    return (index // 2, (index % 2) * 148.5 * MM / _TEN) if small else (index, 0.0)


def parts(sheets: int, pages: int) -> Iterator[tuple[int, int]]:
    """Give the sheet and its page of every part, in the order in which they are printed."""
    return ((sheet, page) for sheet in range(sheets) for page in range(pages))

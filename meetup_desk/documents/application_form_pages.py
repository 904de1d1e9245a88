"""The form of an application on A4: lines to write on, boxes to tick, as many pages as it takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPen

from meetup_desk.documents.application_form import ApplicationForm, FormQuestion
from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE_STRONG
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter

_LEFT, _RIGHT, _TOP, _BOTTOM = 20 * MM, 190 * MM, 22 * MM, 272 * MM
_WIDE = _RIGHT - _LEFT
_LINE, _WRITING, _BOX, _GAP = 5.4 * MM, 10 * MM, 4.4 * MM, 5 * MM
_PICTURE = 24 * MM
_MOST_LINES = 60  # of one paragraph


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of the form: how high it is, and what is painted there."""

    high: float
    text: str = ""
    style: str = "body"  # or `strong`, `hint`
    box: bool = False  # to tick, before the text
    rule: bool = False  # to write on


def application_form_pages(form: ApplicationForm, fonts: PageFonts) -> PaintedPages:
    """Give the pages of a form."""
    painter = _FormPainter(form, fonts)

    def pages() -> Iterator[Page]:
        return (partial(painter.paint, part, not at) for at, part in enumerate(painter.parts()))

    return PaintedPages(title=form.title, size=QPageSize(QPageSize.PageSizeId.A4), pages=pages)


class _FormPainter:
    def __init__(self, form: ApplicationForm, fonts: PageFonts) -> None:
        self._form = form
        self._title = TextWidths(fonts.font(TextStyle.TITLE, 240))
        self._styles = {
            "body": TextWidths(fonts.font(TextStyle.BODY, 105)),
            "strong": TextWidths(fonts.font(TextStyle.STRONG, 110)),
            "hint": TextWidths(fonts.font(TextStyle.BODY, 92)),
        }
        self._picture = QImage.fromData(form.picture)

    def parts(self) -> list[list[list[_Piece]]]:
        """Put questions on pages; none is torn apart unless it is longer than a page."""
        head = self._head_high()
        pages: list[list[list[_Piece]]] = [[]]
        left = _BOTTOM - _TOP - head
        for block in self._blocks():
            high = sum(piece.high for piece in block) + _GAP
            if high > left and pages[-1]:
                pages.append([])
                left = _BOTTOM - _TOP
            pages[-1].append(block)
            left -= high
        return pages

    def _head_high(self) -> float:
        lines = len(self._title.wrapped(self._form.title, self._beside(), 2))
        said = sum(len(self._wrapped(text, "hint", self._beside())) for text in self._said())
        return max(lines * 10 * MM + said * _LINE, _PICTURE if self._has_picture() else 0) + 8 * MM

    def _said(self) -> tuple[str, ...]:
        return tuple(filter(None, (self._form.purpose, self._form.intro)))

    def _has_picture(self) -> bool:
        return not self._picture.isNull()

    def _beside(self) -> float:
        return _WIDE - (_PICTURE + 6 * MM if self._has_picture() else 0)

    def _wrapped(self, text: str, style: str, wide: float = _WIDE) -> list[str]:
        paragraphs = (self._styles[style].wrapped(line, wide, _MOST_LINES) for line in text.splitlines())
        return [line for lines in paragraphs for line in lines]

    def _blocks(self) -> Iterator[list[_Piece]]:
        for number, question in enumerate(self._form.questions, 1):
            yield self._question(number, question)
        if self._form.conduct:
            yield [_Piece(_LINE, self._form.conduct_title, "strong")]
            for line in self._wrapped(self._form.conduct, "body"):
                yield [_Piece(_LINE - _GAP, line)]
            yield [_Piece(_LINE * 1.6, self._form.accept, box=True)]
        yield [
            piece
            for text in self._form.sign
            for piece in (_Piece(_WRITING, rule=True), _Piece(_LINE, text, "hint"))
        ]

    def _question(self, number: int, question: FormQuestion) -> list[_Piece]:
        pieces = [
            _Piece(_LINE, line, "strong") for line in self._wrapped(f"{number}. {question.text}", "strong")
        ]
        pieces += [_Piece(_LINE * 0.9, line, "hint") for line in self._wrapped(question.hint, "hint")]
        if question.options:
            for option in question.options:
                first, *others = self._wrapped(option, "body", _WIDE - 8 * MM) or [""]
                pieces += [_Piece(_LINE * 1.3, first, box=True), *(_Piece(_LINE, f"    {o}") for o in others)]
        else:
            pieces += [_Piece(_WRITING, rule=True) for _ in range(question.lines)]
        return pieces

    def paint(self, blocks: list[list[_Piece]], with_head: bool, painter: QPainter) -> None:  # noqa: FBT001
        """Paint one page."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        y = _TOP
        if with_head:
            self._paint_head(painter)
            y += self._head_high()
        pen = TextPainter(painter, repeats=True)
        for block in blocks:
            for piece in block:
                y += piece.high
                self._paint_piece(painter, pen, piece, y)
            y += _GAP
        foot = self._styles["hint"]
        pen.write(foot, INK_SOFT, _LEFT, 285 * MM, foot.elided(self._form.group, _WIDE))

    def _paint_head(self, painter: QPainter) -> None:
        pen, y = TextPainter(painter), _TOP
        for line in self._title.wrapped(self._form.title, self._beside(), 2):
            y += 10 * MM
            pen.write(self._title, INK, _LEFT, y - 2 * MM, line)
        for text in self._said():
            for line in self._wrapped(text, "hint", self._beside()):
                y += _LINE
                pen.write(self._styles["hint"], INK_SOFT, _LEFT, y, line)
        pen.forget()
        if self._has_picture():
            size = self._picture.size().scaled(
                round(_PICTURE), round(_PICTURE), Qt.AspectRatioMode.KeepAspectRatio
            )
            painter.drawImage(QRectF(_RIGHT - size.width(), _TOP, size.width(), size.height()), self._picture)

    def _paint_piece(self, painter: QPainter, pen: TextPainter, piece: _Piece, baseline: float) -> None:
        if piece.rule:
            painter.setPen(QPen(LINE_STRONG, 3))
            painter.drawLine(QLineF(_LEFT, baseline, _RIGHT, baseline))
            pen.forget()
            return
        if piece.box:
            painter.setPen(QPen(ACCENT, 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(_LEFT, baseline - _BOX * 0.82, _BOX, _BOX))
            pen.forget()
        ink = INK_SOFT if piece.style == "hint" else INK
        pen.write(self._styles[piece.style], ink, _LEFT + (8 * MM if piece.box else 0), baseline, piece.text)

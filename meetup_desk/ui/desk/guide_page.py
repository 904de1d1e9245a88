"""The user guide in the window: contents and search on the left, the page on the right."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPalette, QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout

from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.guide import PAGES, Guide, GuidePlace
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.search_field import SearchField

_CONTENTS = 240  # px at 100 %
_LINE_HEIGHT = 145.0  # per cent
_KEY = Qt.ItemDataRole.UserRole


class GuidePage(Page):
    """Shows one page at a time; `left` comes when somebody goes back."""

    left = Signal()

    def __init__(self, context: Context, guide: Guide) -> None:
        super().__init__()
        self._context, self._guide = context, guide
        self.place = GuidePlace(PAGES[0])
        self._before: list[GuidePlace] = []
        self.header = PageHeader(context.look, page_titles.guide)
        self._head = BackHeader(context.look, self.header, self.left)
        self.search = SearchField(context.look)
        self._none = Label(ink="soft", wrap=True)
        self.contents = QListWidget()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.search.typed.connect(lambda _: self._list_pages())
        self.search.left_down.connect(self.contents.setFocus)
        self.contents.itemClicked.connect(self._choose)
        self.contents.itemActivated.connect(self._choose)
        self._lay_out()
        self.retranslate()
        context.look.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left, row = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self._none)
        left.addWidget(self.contents, 1)
        row.setSpacing(24)
        row.addLayout(left)
        row.addWidget(self.text, 1)
        self.column.addLayout(self._head)
        self.column.addLayout(row, 1)

    def retranslate(self) -> None:
        """Show the contents and the page in the language of the window."""
        self._head.set_name(self.tr("Back"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self._none.setText(self.tr("No results found"))
        self._list_pages()
        self._show_page()

    def go_to(self, target: object) -> None:
        """Show a place in the guide."""
        if isinstance(target, GuidePlace):
            self.search.clear()
            self._before.clear()
            self._open(target)

    def go_back(self) -> bool:
        """Go back to the page that was read before."""
        if not self._before:
            return False
        self._open(self._before.pop())
        return True

    def _open(self, place: GuidePlace) -> None:
        self.place = place
        self._show_page()
        self._mark_page()

    def _read(self, place: GuidePlace) -> None:
        if place.page != self.place.page:
            self._before.append(self.place)
        self._open(place)

    def _follow(self, url: QUrl) -> None:
        self._read(GuidePlace(url.path().removesuffix(".md")))

    def _choose(self, item: QListWidgetItem) -> None:
        self._read(GuidePlace(str(item.data(_KEY))))

    def _list_pages(self) -> None:
        lang, query = self._context.languages.current, self.search.live_text().strip()
        found = self._guide.pages_with(query) if query else PAGES
        self.contents.setFixedWidth(self._context.look.theme.px(_CONTENTS))
        self.search.setFixedWidth(self._context.look.theme.px(_CONTENTS))
        self.contents.clear()
        for key in found:
            item = QListWidgetItem(self._guide.page(key, lang).headings[0], self.contents)
            item.setData(_KEY, key)
        self._none.setVisible(not found)
        self._mark_page()

    def _mark_page(self) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_KEY) == self.place.page:
                self.contents.setCurrentRow(row)

    def _show_page(self) -> None:
        page, theme = (
            self._guide.page(self.place.page, self._context.languages.current),
            self._context.look.theme,
        )
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Link, self._context.look.colour("accent"))
        self.text.setPalette(palette)
        self.text.document().setDefaultFont(self._context.look.font("emphasis"))
        self.text.document().setDocumentMargin(theme.px(16))
        self.text.setMarkdown(page.markdown)
        self.text.setAccessibleName(page.headings[0])
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel()]
        for block in self._blocks():
            self._space(block)
        self.text.setTextCursor(QTextCursor(headings[self.place.heading]))
        self.text.ensureCursorVisible()
        top = int(self.text.document().documentLayout().blockBoundingRect(headings[self.place.heading]).top())
        self.text.verticalScrollBar().setValue(top if self.place.heading else 0)

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.text.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _space(self, block: QTextBlock) -> None:
        """Give lines air, and headings more above than below."""
        spacing = QTextBlockFormat()
        height = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setLineHeight(_LINE_HEIGHT, height)
        if block.blockFormat().headingLevel() > 1:
            spacing.setTopMargin(self._context.look.theme.px(20))
        QTextCursor(block).mergeBlockFormat(spacing)

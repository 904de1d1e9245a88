"""The one style sheet: how Qt's own widgets and ours are drawn from the roles of a theme."""

from collections.abc import Mapping
from string import Template

from PySide6.QtWidgets import QWidget

from meetup_desk.ui.theme.theme import Theme

MARKS = {  # file names of the small drawings that only a style sheet can place, with the role of their ink
    "check": "on_accent",
    "minus": "on_accent",
    "chevron-down": "ink_soft",
    "chevron-up": "ink_soft",
    "chevron-left": "ink_soft",
    "chevron-right": "ink_soft",
}

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog, Page, #frame, #content { background: $canvas; }
QToolTip { background: $ink; color: $canvas; border: none; padding: 4px 8px; }

Label[level="caption"] { font-size: ${caption}px; }
Label[level="emphasis"] { font-size: ${emphasis}px; font-weight: 600; }
Label[level="section"] { font-size: ${section}px; font-weight: 600; }
Label[level="title"] { font-size: ${title}px; font-weight: 700; }
Label[ink="soft"] { color: $ink_soft; }
Label[ink="good"] { color: $good; }
Label[ink="warn"] { color: $warn; }
Label[ink="bad"] { color: $bad; }
Label[ink="accent"] { color: $accent; }
Label:disabled { color: $ink_off; }

QFrame[ground="surface"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#start { background: transparent; border: none; border-radius: 8px; }
QFrame#start[chosen="true"] { background: $accent_soft; }
QFrame[ground="foot"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[ground="foot"][selected="true"] { background: $accent_soft; }
QFrame[ground="note"] { background: $canvas; border: none; border-radius: 8px; }
QFrame[ground="doubt"] { background: $warn_soft; border: none; }
QFrame[ground="room"] { background: $canvas; border: 1px solid $line; border-radius: 8px; }
QFrame[ground="tray"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[ground="line"] { background: $line; border: none; }

QPushButton, QToolButton[kind="plain"] {
  background: $surface; border: 1px solid $field_edge; border-radius: 6px; padding: 0 ${pad}px;
  min-height: ${control}px; font-weight: 500; }
QPushButton:hover, QToolButton[kind="plain"]:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus, QToolButton[kind="plain"]:focus { border: 2px solid $accent; padding: 0 ${pad_focus}px;
  min-height: ${control_focus}px; }
QPushButton:disabled { color: $ink_off; border-color: $line; background: $canvas; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $ink_off; }
QPushButton[kind="danger"] { background: $bad; color: $on_bad; border: 1px solid $bad; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: $bad_hover; border-color: $bad_hover; }
QPushButton[kind="danger"]:focus { border: 2px solid $ink; }
QPushButton[kind="danger"]:disabled { background: $line; border-color: $line; color: $ink_off; }
QPushButton[kind="quiet"], QToolButton { background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 0 ${quiet_pad}px; min-height: ${control_focus}px; font-weight: 500; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed, QToolButton:pressed, QToolButton:checked { background: $line; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border-color: $accent; }
QPushButton[kind="quiet"]:disabled { background: transparent; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
  padding: 0 4px; color: $accent; min-height: ${small}px; font-weight: 600; }
QPushButton[kind="link"]:hover { background: $accent_soft; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $ink_off; background: transparent; border-color: transparent; }
QFrame[ground="segments"] { background: $line; border: none; border-radius: 8px; }
QPushButton[kind="tab"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
  padding: 0 ${tab_pad}px; min-height: ${tab}px; color: $ink_soft; font-weight: 500; }
QPushButton[kind="tab"]:hover { color: $ink; }
QPushButton[kind="tab"]:checked { background: $segment; color: $ink; font-weight: 600; }
QPushButton[kind="tab"]:focus { border-color: $accent; }
QPushButton[kind="chip"] { background: transparent; border: 1px solid $field_edge;
  border-radius: ${chip_round}px; padding: 0 ${pad}px; min-height: ${chip}px; color: $ink_soft;
  font-weight: 500; }
QPushButton[kind="chip"]:hover { background: $hover; color: $ink; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 0 ${pad_focus}px;
  min-height: ${chip_focus}px; }
QPushButton[kind="nav"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
  text-align: left; padding: 0 ${nav_pad}px; min-height: ${nav}px; color: $ink; font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $hover; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="nav"][folded="true"] { text-align: center; padding: 0; }
QPushButton[kind="nav"]:focus { border-color: $accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="icon"] { padding: 0; min-width: ${control_focus}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 0 ${field_pad}px;
  min-height: ${control}px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: 4px ${text_pad}px; }
QTextEdit[bare="true"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
  padding: 6px 10px; }
QTextEdit[bare="true"]:focus { border: 2px solid $accent; padding: 6px 10px; }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 0 ${field_pad_focus}px; min-height: ${control_focus}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px ${text_pad_focus}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] { border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $canvas; color: $ink_off; border-color: $line; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $canvas; border-color: $line; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: none; padding: 0; }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QAbstractSpinBox { max-height: ${control}px; }
QAbstractSpinBox:focus { max-height: ${control_focus}px; }
QAbstractSpinBox > QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${arrow_box}px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow {
  image: url($chevron_down); width: ${icon}px; height: ${icon}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${control_focus}px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $ink; }
QSpinBox::up-button, TimeBox::up-button { subcontrol-position: top right; border: none;
  width: ${arrow_box}px; height: ${half}px; }
QSpinBox::down-button, TimeBox::down-button { subcontrol-position: bottom right; border: none;
  width: ${arrow_box}px; height: ${half}px; }
QSpinBox::up-arrow, TimeBox::up-arrow { image: url($chevron_up); width: ${mark}px; height: ${mark}px; }
QSpinBox::down-arrow, TimeBox::down-arrow {
  image: url($chevron_down); width: ${mark}px; height: ${mark}px; }

QListWidget { padding: 4px; }
QListWidget::item { min-height: ${control_focus}px; padding: 0 8px; border-radius: 6px; }
QListWidget::item:selected { background: $accent_soft; color: $accent; }

QCheckBox, QRadioButton { spacing: 8px; min-height: ${control_focus}px; border: 2px solid transparent;
  border-radius: 6px; padding: 0 4px 0 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink_off; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {
  width: ${icon}px; height: ${icon}px; border: 1px solid $edge; background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked {
  background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($minus); }
QRadioButton::indicator:checked { border: ${dot}px solid $accent; width: ${inner}px; height: ${inner}px; }
QCheckBox::indicator:disabled { background: $canvas; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $ink_off; border-color: $ink_off; }

QTableView, QTreeView, QListView { background: $surface; border: 1px solid $line; border-radius: 8px;
  gridline-color: $line; selection-background-color: $accent_soft; selection-color: $ink; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: $line; }
QFrame[kind="pages"] { border: 2px solid transparent; border-radius: 8px; padding: 2px; }
QFrame[kind="pages"]:focus { border-color: $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $ink_soft; border: none;
  border-bottom: 1px solid $line; padding: 0 ${cell}px; min-height: ${header}px; font-size: ${caption}px;
  font-weight: 500; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::down-arrow { image: url($chevron_down); width: ${mark}px; height: ${mark}px; }
QHeaderView::up-arrow { image: url($chevron_up); width: ${mark}px; height: ${mark}px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: transparent; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 0 ${menu_pad}px 0 8px; min-height: ${control_focus}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink_off; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; }

QCalendarWidget QWidget { background: $raised; alternate-background-color: $raised; }
QCalendarWidget QToolButton { color: $ink; font-weight: 600; padding: 0 8px; }
QCalendarWidget { border: 1px solid $line; }
#qt_calendar_prevmonth { qproperty-icon: url($chevron_left); }
#qt_calendar_nextmonth { qproperty-icon: url($chevron_right); }
QCalendarWidget QSpinBox { min-height: ${small}px; max-height: ${small}px; }
QCalendarWidget QAbstractItemView { background: $raised; border: none; border-radius: 0; padding: 4px;
  selection-background-color: $accent; selection-color: $on_accent; }

#sidebar { background: $canvas; border: none; border-right: 1px solid $line; }
#panel { background: $surface; border: none; border-left: 1px solid $line; }
#toast { background: $ink; border-radius: 8px; }
#toast Label { color: $canvas; }
#toast QPushButton { background: transparent; border: 2px solid transparent; color: $toast_accent;
  font-weight: 700; min-height: ${small}px; padding: 0 8px; }
#toast QPushButton:hover, #toast QPushButton:focus { border-color: $toast_accent; }
#raised QListView { background: transparent; border: none; border-radius: 0; }
#raised { background: $raised; border: 1px solid $line; border-radius: 8px; }
""")


def style_sheet(theme: Theme, marks: Mapping[str, str]) -> str:
    """Write the sheet for a theme; `marks` gives the file of each drawing in MARKS."""
    other = {name.replace("-", "_"): path for name, path in marks.items()}
    return _SHEET.substitute(_colours(theme) | _lengths(theme) | other)


def mark(widget: QWidget, **properties: object) -> None:
    """Set properties that the sheet selects by, such as `kind` or `wrong`, and dress the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()


def _colours(theme: Theme) -> dict[str, str]:
    names = ("canvas", "surface", "raised", "line", "edge", "ink", "ink_soft", "ink_off", "accent")
    more = ("accent_soft", "accent_hover", "on_accent", "good", "warn", "bad", "hover", "field_edge")
    derived = ("on_bad", "bad_hover", "thumb", "toast_accent", "segment")
    colours = {name: getattr(theme, name) for name in names + more + derived}
    return colours | {"warn_soft": theme.tone_ground("warn")}


def _lengths(theme: Theme) -> dict[str, str]:
    control = theme.px(30)
    lengths = {
        "caption": theme.text("caption"),
        "emphasis": theme.text("emphasis"),
        "section": theme.text("section"),
        "title": theme.text("title"),
        "control": control,
        "control_focus": control - 2,
        "small": theme.px(24),
        "half": control // 2,
        "pad": 12,
        "pad_focus": 11,
        "quiet_pad": 8,
        "field_pad": 8,
        "field_pad_focus": 7,
        "text_pad": 4,
        "text_pad_focus": 3,
        "cell": 12,
        "header": theme.px(28),
        "icon": theme.px(16),
        "mark": theme.px(12),
        "round": theme.px(16) // 2 + 1,
        "dot": theme.px(5),
        "inner": theme.px(16) - 2 * theme.px(5) + 2,
        "arrow_box": theme.px(24),
        "menu_pad": 24,
        "tab": theme.px(24),
        "tab_pad": 12,
        "chip": theme.px(26),
        "chip_focus": theme.px(26) - 2,
        "chip_round": theme.px(26) // 2 + 1,
        "nav": theme.px(32),
        "nav_pad": 8,
    }
    return {name: str(length) for name, length in lengths.items()}

"""Roles of colour and sizes of type: the values that everything on screen is painted from."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtGui import QColor, QPalette

Tone = Literal["good", "warn", "bad", "neutral", "accent"]
TextSize = Literal["caption", "body", "emphasis", "section", "title", "door", "door-large", "door-huge"]

TEXT_SIZES: Final[dict[TextSize, int]] = {  # px at 100 %
    "caption": 12,
    "body": 13,
    "emphasis": 15,
    "section": 18,
    "title": 24,
    "door": 40,
    "door-large": 72,
    "door-huge": 120,
}
MIN_SCALE, MAX_SCALE = 1.0, 2.0

DOOR_GREEN, DOOR_YELLOW, DOOR_RED = "#0E7A3E", "#F5BD1F", "#B3261E"  # the same in light and dark
DOOR_INK_LIGHT, DOOR_INK_DARK = "#FFFFFF", "#000000"  # on green and red, on yellow


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Every colour (as #RRGGBB) by its role, the text scale (1.0 to 2.0), and how dense rows are."""

    dark: bool
    canvas: str
    surface: str
    raised: str
    line: str
    edge: str  # borders of fields, which must be found without their text
    ink: str
    ink_soft: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    warn: str
    bad: str
    scale: float = 1.0
    compact: bool = False

    def px(self, size: int) -> int:
        """Scale a length that has to grow with the text."""
        return round(size * self.scale)

    def text(self, size: TextSize) -> int:
        """Pixel size of a step of the type scale."""
        return self.px(TEXT_SIZES[size])

    @property
    def row(self) -> int:
        """Height of a table row in pixels."""
        return self.px(28 if self.compact else 36)

    def tone(self, tone: Tone) -> str:
        """Ink of a state."""
        return self.ink_soft if tone == "neutral" else str(getattr(self, tone))

    def tone_ground(self, tone: Tone) -> str:
        """Ground of a pill of that state."""
        if tone == "accent":
            return self.accent_soft
        return mix(self.surface, self.tone(tone), 0.1 if not self.dark else 0.14)

    @property
    def hover(self) -> str:
        """Ground under the pointer, on canvas and surface alike."""
        return mix(self.canvas, self.ink, 0.06)

    @property
    def hover_row(self) -> str:
        """Ground of the table row under the pointer."""
        return mix(self.surface, self.ink, 0.03)

    @property
    def accent_hover(self) -> str:
        """Ground of the primary action under the pointer."""
        return mix(self.accent, self.ink, 0.14)

    @property
    def field_edge(self) -> str:
        """Borders of buttons, whose text already shows where they are."""
        return mix(self.line, self.edge, 0.35)

    @property
    def thumb(self) -> str:
        """The handle of a scroll bar at rest."""
        return mix(self.surface, self.ink_soft, 0.3)

    @property
    def on_bad(self) -> str:
        """Text on the ground of a destructive action."""
        return "#2B0A07" if self.dark else "#FFFFFF"

    @property
    def bad_hover(self) -> str:
        """Ground of a destructive action under the pointer."""
        return mix(self.bad, self.ink, 0.14)

    @property
    def segment(self) -> str:
        """The segment of a chooser that is down."""
        return self.raised if not self.dark else mix(self.raised, self.ink, 0.24)

    @property
    def toast_accent(self) -> str:
        """The action of a toast, whose ground is ink."""
        return "#0B6B60" if self.dark else "#6FDDCF"

    @property
    def ink_off(self) -> str:
        """Text of what cannot be used now."""
        return mix(self.surface, self.ink_soft, 0.6)

    def palette(self) -> QPalette:
        """Give the same roles to what the style sheet does not reach."""
        palette = QPalette()
        role = QPalette.ColorRole
        grounds = {role.Window: self.canvas, role.Base: self.surface, role.AlternateBase: self.canvas}
        inks = {role.WindowText: self.ink, role.Text: self.ink, role.ButtonText: self.ink}
        others = {
            role.Button: self.surface,
            role.ToolTipBase: self.ink,
            role.ToolTipText: self.canvas,
            role.PlaceholderText: self.ink_soft,
            role.Highlight: self.accent,
            role.HighlightedText: self.on_accent,
            role.Accent: self.accent,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Light: self.surface,
            role.Midlight: self.line,
            role.Mid: self.edge,
            role.Dark: self.edge,
            role.Shadow: self.line,
        }
        for which, colour in {**grounds, **inks, **others}.items():
            palette.setColor(which, QColor(colour))
        for which in inks:
            palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(self.ink_off))
        return palette


LIGHT: Final = Theme(
    dark=False,
    canvas="#F7F6F2",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E3E0D8",
    edge="#919497",
    ink="#1C2024",
    ink_soft="#5A626B",
    accent="#0F766E",
    accent_soft="#E3F2EF",
    on_accent="#FFFFFF",
    good="#147A3D",
    warn="#9A5B00",
    bad="#B3261E",
)
DARK: Final = Theme(
    dark=True,
    canvas="#15171A",
    surface="#1D2024",
    raised="#262A2F",
    line="#343940",
    edge="#6C727A",
    ink="#ECEDEE",
    ink_soft="#A4ACB5",
    accent="#4FD1C0",
    accent_soft="#143B37",
    on_accent="#0B1F1C",
    good="#5BD08A",
    warn="#F2C14E",
    bad="#F28B82",
)


def theme_of(*, dark: bool, scale: float = 1.0, compact: bool = False) -> Theme:
    """Give the light or dark roles with a text scale, which is held between 100 and 200 %."""
    kept = min(max(scale, MIN_SCALE), MAX_SCALE)
    return replace(DARK if dark else LIGHT, scale=kept, compact=compact)


def sharpened(theme: Theme) -> Theme:
    """Give the theme for a system that asks for high contrast: hairlines, borders and soft text stand out."""
    base = DARK if theme.dark else LIGHT
    return replace(theme, line=base.edge, edge=base.ink, ink_soft=mix(base.ink_soft, base.ink, 0.7))


@lru_cache(maxsize=256)  # asked for with every pill that is painted
def mix(ground: str, ink: str, share: float) -> str:
    """Lay `share` (0 to 1) of one #RRGGBB colour over another."""
    parts = ((int(ground[i : i + 2], 16), int(ink[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(below * (1 - share) + above * share):02X}" for below, above in parts)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #RRGGBB colours (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

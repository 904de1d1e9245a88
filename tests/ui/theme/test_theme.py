"""Roles: every pair of text and ground that is painted can be read."""

import itertools

import pytest

from meetup_desk.ui.theme.theme import (
    DARK,
    DOOR_GREEN,
    DOOR_INK_DARK,
    DOOR_INK_LIGHT,
    DOOR_RED,
    DOOR_YELLOW,
    LIGHT,
    Theme,
    Tone,
    contrast,
    mix,
    sharpened,
    theme_of,
)

AA = 4.5  # WCAG 2.2, 1.4.3
AAA = 7.0  # WCAG 2.2, 1.4.6
AA_SHAPES = 3.0  # WCAG 2.2, 1.4.11
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
TONES: tuple[Tone, ...] = ("good", "warn", "bad", "neutral", "accent")


@THEMES
def test_every_ink_is_readable_on_every_ground(theme: Theme) -> None:
    inks = [theme.ink, theme.ink_soft, theme.accent, theme.good, theme.warn, theme.bad]
    grounds = [theme.canvas, theme.surface, theme.raised, theme.accent_soft]
    for ink, ground in itertools.product(inks, grounds):
        assert contrast(ink, ground) >= AA, (ink, ground)


@THEMES
def test_high_contrast_makes_soft_text_and_borders_stand_out(theme: Theme) -> None:
    sharp = sharpened(theme)
    for ground in (sharp.canvas, sharp.surface, sharp.raised, sharp.accent_soft):
        assert contrast(sharp.ink_soft, ground) >= AAA
        assert contrast(sharp.edge, ground) >= AAA
    assert contrast(sharp.line, sharp.surface) >= AA_SHAPES
    assert sharpened(sharp) == sharp


@THEMES
def test_what_is_chosen_pressed_or_pointed_at_stays_readable(theme: Theme) -> None:
    pairs = [
        (theme.ink, theme.segment),
        (theme.ink, theme.line),
        (theme.ink_soft, theme.line),
        (theme.accent, theme.hover_row),
        (theme.accent, theme.hover),
        *((theme.tone(tone), theme.hover_row) for tone in TONES),
    ]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= AA, (ink, ground)


@THEMES
def test_ink_stays_readable_under_the_pointer(theme: Theme) -> None:
    for ground in (theme.hover, theme.hover_row):
        assert contrast(theme.ink, ground) >= AA
        assert contrast(theme.ink_soft, ground) >= AA


@THEMES
@pytest.mark.parametrize("tone", TONES)
def test_pills_are_readable(theme: Theme, tone: Tone) -> None:
    assert contrast(theme.tone(tone), theme.tone_ground(tone)) >= AA


@THEMES
def test_words_on_filled_buttons_and_toasts_are_readable(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= AA
    assert contrast(theme.on_accent, theme.accent_hover) >= AA
    assert contrast(theme.on_bad, theme.bad) >= AA
    assert contrast(theme.on_bad, theme.bad_hover) >= AA
    assert contrast(theme.canvas, theme.ink) >= AA
    assert contrast(theme.toast_accent, theme.ink) >= AA


@THEMES
def test_fields_and_the_focus_ring_can_be_found(theme: Theme) -> None:
    assert contrast(theme.edge, theme.surface) >= AA_SHAPES
    for ground in (theme.canvas, theme.surface, theme.raised):
        assert contrast(theme.accent, ground) >= AA_SHAPES


def test_door_grounds_carry_their_ink() -> None:
    assert contrast(DOOR_GREEN, DOOR_INK_LIGHT) >= AA
    assert contrast(DOOR_YELLOW, DOOR_INK_DARK) >= AA
    assert contrast(DOOR_RED, DOOR_INK_LIGHT) >= AA


def test_scale_is_held_between_100_and_200_percent() -> None:
    assert theme_of(dark=False, scale=3).scale == 2
    assert theme_of(dark=True, scale=0.5).scale == 1
    assert theme_of(dark=False, scale=2).text("body") == 26


def test_rows_have_two_densities() -> None:
    assert theme_of(dark=False).row == 36
    assert theme_of(dark=False, compact=True).row == 28
    assert theme_of(dark=False, scale=2).row == 72


def test_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"


def test_contrast_is_the_ratio_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)

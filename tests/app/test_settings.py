"""What the machine remembers about the window."""

from dataclasses import replace
from pathlib import Path

from meetup_desk.app.door_settings import badge_settings_of, door_settings_of, with_door_settings
from meetup_desk.app.settings import Settings, load, save
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings" / "settings.toml"
    kept = Settings(language="ko", mode="dark", text_scale=1.5, compact=True, desk="/모임/가온.desk")
    save(path, kept)
    assert load(path) == kept
    assert [p.name for p in path.parent.iterdir()] == ["settings.toml"]


def test_without_a_file_everything_is_as_the_system_has_it(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


def test_a_file_that_cannot_be_read_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe language = ")
    assert load(path) == Settings()
    assert not path.exists()
    assert path.with_name("settings.toml.bad").read_bytes() == b"\xff\xfe language = "


def test_one_value_that_makes_no_sense_falls_back_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "ko"\nmode = "purple"\ntext_scale = 9\nfuture = 1\n', encoding="utf-8")
    assert load(path) == Settings(language="ko")


def test_how_badges_are_printed_belongs_to_the_machine(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    way = SingleBadgeSettings(printer="Brother QL-820", stock="a7", qr=True, at_once=True)
    save(path, with_door_settings(Settings(), replace(door_settings_of(Settings()), badges=way)))
    assert badge_settings_of(load(path)) == door_settings_of(load(path)).badges == way
    assert badge_settings_of(Settings()) == SingleBadgeSettings()


def test_a_paper_that_is_not_known_any_more_is_the_usual_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('badge_stock = "a4-90x54"\nbadge_printer = 7\nbadge_files = true\n', encoding="utf-8")
    assert badge_settings_of(load(path)) == SingleBadgeSettings(files=True)

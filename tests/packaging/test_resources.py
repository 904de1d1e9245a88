"""What ships beside the code is found in every kind of installation, and is complete."""

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtSvg import QSvgRenderer

from meetup_desk.app import paths
from tests.project import RESOURCES


def load_copy(package: Path) -> ModuleType:
    """The same module, read from another place on disk."""
    target = package / "app" / "paths.py"
    target.parent.mkdir(parents=True)
    shutil.copyfile(paths.__file__, target)
    spec = importlib.util.spec_from_file_location("paths_copy", target)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_checkout_keeps_resources_beside_the_package() -> None:
    assert paths.resources() == RESOURCES
    assert (paths.resources() / "icons" / "app.svg").is_file()


def test_wheel_carries_resources_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "meetup_desk"
    (package / "resources").mkdir(parents=True)
    assert load_copy(package).resources() == package / "resources"


def test_frozen_build_unpacks_resources_beside_its_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_asking_for_the_desk_and_the_settings_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    desk, settings = paths.default_desk(), paths.settings_file()
    assert desk.is_absolute()
    assert settings.is_absolute()
    assert (desk.name, settings.name) == ("meetup.desk", "settings.toml")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold", "Bold"])
def test_names_of_every_modern_hangul_syllable_and_of_europe_are_printable(weight: str) -> None:
    font = QRawFont(str(paths.resources() / "fonts" / f"Pretendard-{weight}.otf"), 13)
    syllables = map(chr, range(0xAC00, 0xD7A4))
    assert [c for c in (*syllables, *"ŁŠŽđőÅßİğřż0123456789₩·…—") if not font.supportsCharacter(ord(c))] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_hanja_of_names_are_printable(weight: str) -> None:
    font = QRawFont(str(paths.resources() / "fonts" / f"NotoSansKR-{weight}.ttf"), 13)
    assert [c for c in "金李朴崔鄭姜趙尹張林洪吉童樂璟珉晙" if not font.supportsCharacter(ord(c))] == []


@pytest.mark.usefixtures("qapp")
def test_fonts_are_known_by_two_family_names() -> None:
    families = set()
    for file in sorted((paths.resources() / "fonts").glob("*.[ot]tf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
    assert {"Pretendard", "Noto Sans KR"} <= families
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles("Pretendard"))


@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn() -> None:
    icons = sorted((paths.resources() / "icons").glob("*.svg"))
    assert len(icons) > 60
    assert [icon.name for icon in icons if not QSvgRenderer(str(icon)).isValid()] == []


def test_licences_lie_beside_what_they_cover() -> None:
    folder = paths.resources()
    families = {file.stem.split("-")[0] for file in (folder / "fonts").glob("*.[ot]tf")}
    licences = [f"fonts/{family}-LICENSE.txt" for family in sorted(families)]
    for name in (*licences, "icons/LUCIDE-LICENSE.txt", "passphrases/LICENSE.txt"):
        assert "copyright" in (folder / name).read_text("utf-8").lower()

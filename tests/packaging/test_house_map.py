"""docs/map.md: what the script would write, from imports as they are."""

from pathlib import Path

from tests.packaging.scripts import script


def test_the_page_is_what_the_script_would_write() -> None:
    house_map = script("house_map")
    assert house_map.FILE.read_text("utf-8") == house_map.text(), "run packaging/house_map.py"


def test_an_import_is_seen_wherever_it_stands_in_a_file(tmp_path: Path) -> None:
    for name, source in {
        "top": "from home.middle import thing\nimport os\n",
        "middle": "def late():\n    import home.low.cellar\n",
        "low": "",
    }.items():
        (tmp_path / f"{name}.py").write_text(source, "utf-8")
    imports = script("house_map").imports_between(tmp_path, "home")
    assert imports == {"top": {"middle"}, "middle": {"low"}, "low": set()}


def test_an_arrow_is_left_out_where_a_longer_way_leads_there_too() -> None:
    drawn = script("house_map").without_detours({"a": {"b", "c"}, "b": {"c"}, "c": set()})
    assert drawn == {"a": {"b"}, "b": {"c"}, "c": set()}

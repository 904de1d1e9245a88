"""Where the project lies, whatever folder a test is in."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
DATA = ROOT / "tests" / "data"

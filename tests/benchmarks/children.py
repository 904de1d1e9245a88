"""Work in processes of its own: nothing that ran before it warms it up or counts to its memory."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def told_by(module: str, *arguments: object, env: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run a module of this folder in a new process, and give what it prints as JSON."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the program's users start it compiled
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=600)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told

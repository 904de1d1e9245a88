"""Measures what the desk promises against raw floors: `.venv/bin/python tests/benchmarks/run.py`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[0] = str(Path(__file__).resolve().parents[2])  # `meetup_desk` and `tests`, no file of this folder

if __name__ == "__main__":
    from tests.benchmarks.table import main

    main()

"""Starts Meetup Desk: `python -m meetup_desk`, the installed program, and the frozen one."""

import sys

from meetup_desk.app.compose import main

if __name__ == "__main__":
    sys.exit(main())

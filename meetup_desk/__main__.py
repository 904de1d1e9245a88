"""Starts Meetup Desk: `python -m meetup_desk`, the installed program, and the frozen one."""

import multiprocessing
import sys

from meetup_desk.app.compose import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the frozen program is also that of processes for calendars and seats
    sys.exit(main())

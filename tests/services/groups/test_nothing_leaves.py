"""Nothing of trust leaves the desk: every writer of files is called, and every file is read for a word of it."""

import inspect
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from zipfile import ZipFile, is_zipfile

import pytest
from pypdf import PdfReader

from meetup_desk.app.crash_report import report_of
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.groups import WayIn
from meetup_desk.domain.ids import EventId, GroupId, PersonId, RsvpId
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.domain.times import MINUTE
from meetup_desk.documents.badges import DEFAULT_OPTIONS
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.groups.recognition import CertificateQuery
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.services import Services
from tests.conftest import Clock, Organiser

BY, SECRET = "organiser", "쉬쉬할일"

"""All services of one open desk, as the window and the command line receive them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import ChangeId, EventId, Uid
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store.desk.desk import Desk

if TYPE_CHECKING:
    from meetup_desk.services.calendars.calendar_import import CalendarImport
    from meetup_desk.services.calendars.feeds import Feeds
    from meetup_desk.services.calendars.invites import Invites
    from meetup_desk.services.calendars.letters import Letters
    from meetup_desk.services.calendars.public_calendars import PublicCalendars
    from meetup_desk.services.desk.automatic_backups import AutomaticBackups
    from meetup_desk.services.desk.backups import Backups
    from meetup_desk.services.desk.saved_views import SavedViews
    from meetup_desk.services.door.attendance import Attendance
    from meetup_desk.services.door.conflict_resolution import ConflictResolution
    from meetup_desk.services.door.desk_door import DeskDoor
    from meetup_desk.services.door.lists import DoorLists
    from meetup_desk.services.door.scan_list import ScanList
    from meetup_desk.services.door.supervisor import Supervisor
    from meetup_desk.services.events.events import Events
    from meetup_desk.services.events.parts import Parts
    from meetup_desk.services.events.preparation import Preparation
    from meetup_desk.services.events.programme import Programme
    from meetup_desk.services.followup.booklets import Booklets
    from meetup_desk.services.followup.followup import FollowUps
    from meetup_desk.services.followup.materials import Materials
    from meetup_desk.services.followup.minutes import Minutes
    from meetup_desk.services.groups.group_merging import GroupMerging
    from meetup_desk.services.groups.groups import Groups
    from meetup_desk.services.groups.handover import Handover
    from meetup_desk.services.groups.incidents import Incidents
    from meetup_desk.services.groups.limits import Limits
    from meetup_desk.services.groups.member_texts import MemberTexts
    from meetup_desk.services.groups.members import Members
    from meetup_desk.services.groups.queue import Queue
    from meetup_desk.services.groups.recognition import Recognition
    from meetup_desk.services.groups.renewals import Renewals
    from meetup_desk.services.groups.strikes import Strikes
    from meetup_desk.services.groups.trust_board import TrustBoard
    from meetup_desk.services.history.listing import HistoryListing
    from meetup_desk.services.history.undo import History
    from meetup_desk.services.imports.applications import Applications
    from meetup_desk.services.imports.imports import Imports
    from meetup_desk.services.introductions.buddies import Buddies
    from meetup_desk.services.introductions.introduction_texts import IntroductionTexts
    from meetup_desk.services.introductions.introductions import Introductions
    from meetup_desk.services.introductions.need_offers import NeedOffers
    from meetup_desk.services.notices.notice_letters import NoticeLetters
    from meetup_desk.services.notices.notices import Notices
    from meetup_desk.services.notices.templates import NoticeTemplates
    from meetup_desk.services.packs.door_report import DoorReports
    from meetup_desk.services.packs.merging import Merging
    from meetup_desk.services.packs.pack_door import PackDoor
    from meetup_desk.services.packs.packs import Packs
    from meetup_desk.services.packs.revocation import Revocations
    from meetup_desk.services.papers.badges import Badges
    from meetup_desk.services.papers.door_papers import DoorPapers
    from meetup_desk.services.papers.group_papers import GroupPapers
    from meetup_desk.services.papers.printing import Printing
    from meetup_desk.services.papers.recovery_sheets import RecoverySheets
    from meetup_desk.services.papers.saved_files import SavedFiles
    from meetup_desk.services.papers.sheets import Sheets
    from meetup_desk.services.people.blocks import Blocks
    from meetup_desk.services.people.notes import Notes
    from meetup_desk.services.people.people import People
    from meetup_desk.services.people.person_files import PersonFiles
    from meetup_desk.services.people.tags import Tags
    from meetup_desk.services.privacy.access_copies import AccessCopies
    from meetup_desk.services.privacy.consents import Consents
    from meetup_desk.services.privacy.erasure import Erasure
    from meetup_desk.services.privacy.holds import Holds
    from meetup_desk.services.privacy.retention import Retention
    from meetup_desk.services.reports.report_papers import ReportPapers
    from meetup_desk.services.reports.reports import Reports
    from meetup_desk.services.rsvps.catering import Catering
    from meetup_desk.services.rsvps.duplicates import Duplicates
    from meetup_desk.services.rsvps.person_removal import PersonRemoval
    from meetup_desk.services.rsvps.reconfirmation import Reconfirmation
    from meetup_desk.services.rsvps.rsvps import Rsvps
    from meetup_desk.services.rsvps.waitlist import Waitlist
    from meetup_desk.services.seating.meetings import Meetings
    from meetup_desk.services.seating.repairs import SeatingRepairs
    from meetup_desk.services.seating.seating_papers import SeatingPapers
    from meetup_desk.services.seating.seatings import Seatings
    from meetup_desk.services.surveys.opinion_groups import OpinionGrouping
    from meetup_desk.services.surveys.printing import SurveyPrinting
    from meetup_desk.services.surveys.reading import SurveyReading
    from meetup_desk.services.surveys.results import SurveyCounting
    from meetup_desk.services.surveys.signatures import Signatures
    from meetup_desk.services.surveys.surveys import Surveys
    from meetup_desk.services.tickets.cards import Cards
    from meetup_desk.services.tickets.tickets import Tickets
    from meetup_desk.services.today.today import Today
    from meetup_desk.services.venues.venues import Venues
    from meetup_desk.services.voices.board import VoiceBoard
    from meetup_desk.services.voices.room_questions import RoomQuestions
    from meetup_desk.services.voices.voices import Voices

# ruff: noqa: PLC0415


class Services:
    """What can be done with one desk.

    Each service is imported and made when it is first wanted: the first rows of the window, and a command of
    the command line, need two or three of them and should not wait for all.
    """

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self.desk = desk
        self.settings = DeskSettings(desk)
        self.fonts = fonts
        # of this computer; whoever has its settings puts them in place of these
        self.single_badge_settings: Callable[[], SingleBadgeSettings] = SingleBadgeSettings
        self.conversation_prompts: Callable[[str], Sequence[str]] = lambda _lang: ()
        desk.after_change = self._keep_feed

    @cached_property
    def attendance(self) -> "Attendance":
        from meetup_desk.services.door.attendance import Attendance

        return Attendance(self.desk, self.settings)

    @cached_property
    def automatic_backups(self) -> "AutomaticBackups":
        from meetup_desk.services.desk.automatic_backups import AutomaticBackups

        return AutomaticBackups(self.desk, self.settings)

    @cached_property
    def backups(self) -> "Backups":
        from meetup_desk.services.desk.backups import Backups

        return Backups(self.desk)

    @cached_property
    def badges(self) -> "Badges":
        from meetup_desk.services.papers.badges import Badges

        return Badges(
            self.desk,
            self.settings,
            self.tickets,
            self.fonts,
            self.printing,
            single_settings=self._badge_settings_now,
        )

    def _badge_settings_now(self) -> SingleBadgeSettings:
        return self.single_badge_settings()

    @cached_property
    def booklets(self) -> "Booklets":
        from meetup_desk.services.followup.booklets import Booklets

        return Booklets(self.desk, self.fonts)

    @cached_property
    def blocks(self) -> "Blocks":
        from meetup_desk.services.people.blocks import Blocks

        return Blocks(self.desk)

    @cached_property
    def buddies(self) -> "Buddies":
        from meetup_desk.services.introductions.buddies import Buddies

        return Buddies(self.desk, self.settings)

    @cached_property
    def calendar_import(self) -> "CalendarImport":
        from meetup_desk.services.calendars.calendar_import import CalendarImport

        return CalendarImport(self.desk, self.settings)

    @cached_property
    def cards(self) -> "Cards":
        from meetup_desk.services.tickets.cards import Cards

        return Cards(self.desk, self.settings, self.tickets, self.fonts)

    @cached_property
    def catering(self) -> "Catering":
        from meetup_desk.services.rsvps.catering import Catering

        return Catering(self.desk)

    @cached_property
    def door_lists(self) -> "DoorLists":
        from meetup_desk.services.door.lists import DoorLists

        return DoorLists(self.desk)

    @cached_property
    def parts(self) -> "Parts":
        from meetup_desk.services.events.parts import Parts

        return Parts(self.desk)

    @cached_property
    def door_papers(self) -> "DoorPapers":
        from meetup_desk.services.papers.door_papers import DoorPapers

        return DoorPapers(self.desk, self.fonts)

    @cached_property
    def door_reports(self) -> "DoorReports":
        from meetup_desk.services.packs.door_report import DoorReports

        return DoorReports(self.desk)

    @cached_property
    def duplicates(self) -> "Duplicates":
        from meetup_desk.services.rsvps.duplicates import Duplicates

        return Duplicates(self.desk)

    @cached_property
    def erasure(self) -> "Erasure":
        from meetup_desk.services.privacy.erasure import Erasure

        return Erasure(self.desk, self.settings)

    @cached_property
    def events(self) -> "Events":
        from meetup_desk.services.events.events import Events

        return Events(self.desk)

    @cached_property
    def feeds(self) -> "Feeds":
        from meetup_desk.services.calendars.feeds import Feeds

        return Feeds(self.desk, self.settings, self.public_calendars)

    @property
    def feed_trouble(self) -> DeskError | None:
        """Why the calendar for subscribers could not be written after the last change; None: it was."""
        return self.feeds.trouble if "feeds" in self.__dict__ else None

    def _keep_feed(self, change: ChangeId) -> None:
        if self.settings.feed:
            self.feeds.follow(change)

    @cached_property
    def history_listing(self) -> "HistoryListing":
        from meetup_desk.services.history.listing import HistoryListing

        return HistoryListing(self.desk)

    @cached_property
    def applications(self) -> "Applications":
        from meetup_desk.services.imports.applications import Applications

        return Applications(self.desk, self.settings)

    @cached_property
    def follow_ups(self) -> "FollowUps":
        from meetup_desk.services.followup.followup import FollowUps

        return FollowUps(self.desk)

    @cached_property
    def groups(self) -> "Groups":
        from meetup_desk.services.groups.groups import Groups

        return Groups(self.desk)

    @cached_property
    def holds(self) -> "Holds":
        from meetup_desk.services.privacy.holds import Holds

        return Holds(self.desk)

    @cached_property
    def incidents(self) -> "Incidents":
        from meetup_desk.services.groups.incidents import Incidents

        return Incidents(self.desk)

    @cached_property
    def limits(self) -> "Limits":
        from meetup_desk.services.groups.limits import Limits

        return Limits(self.desk)

    @cached_property
    def member_texts(self) -> "MemberTexts":
        from meetup_desk.services.groups.member_texts import MemberTexts

        return MemberTexts(self.desk, self.settings)

    @cached_property
    def members(self) -> "Members":
        from meetup_desk.services.groups.members import Members

        return Members(self.desk)

    @cached_property
    def queue(self) -> "Queue":
        from meetup_desk.services.groups.queue import Queue

        return Queue(self.desk)

    @cached_property
    def group_merging(self) -> "GroupMerging":
        from meetup_desk.services.groups.group_merging import GroupMerging

        return GroupMerging(self.desk)

    @cached_property
    def handover(self) -> "Handover":
        from meetup_desk.services.groups.handover import Handover

        return Handover(self.desk)

    @cached_property
    def group_papers(self) -> "GroupPapers":
        from meetup_desk.services.papers.group_papers import GroupPapers

        return GroupPapers(self.recognition, self.fonts)

    @cached_property
    def recognition(self) -> "Recognition":
        from meetup_desk.services.groups.recognition import Recognition

        return Recognition(self.desk, self.settings)

    @cached_property
    def renewals(self) -> "Renewals":
        from meetup_desk.services.groups.renewals import Renewals

        return Renewals(self.desk)

    @cached_property
    def strikes(self) -> "Strikes":
        from meetup_desk.services.groups.strikes import Strikes

        return Strikes(self.desk)

    @cached_property
    def trust_board(self) -> "TrustBoard":
        from meetup_desk.services.groups.trust_board import TrustBoard

        return TrustBoard(self.desk)

    @cached_property
    def history(self) -> "History":
        from meetup_desk.services.history.undo import History

        return History(self.desk)

    @cached_property
    def introductions(self) -> "Introductions":
        from meetup_desk.services.introductions.introductions import Introductions

        return Introductions(self.desk)

    @cached_property
    def introduction_texts(self) -> "IntroductionTexts":
        from meetup_desk.services.introductions.introduction_texts import IntroductionTexts

        return IntroductionTexts(self.desk, self.settings)

    @cached_property
    def invites(self) -> "Invites":
        from meetup_desk.services.calendars.invites import Invites

        return Invites(self.desk, self.settings)

    @cached_property
    def letters(self) -> "Letters":
        from meetup_desk.services.calendars.letters import Letters

        return Letters(self.desk, self.settings, self.invites, self.cards)

    @cached_property
    def imports(self) -> "Imports":
        from meetup_desk.services.imports.imports import Imports

        return Imports(self.desk, self.settings)

    @cached_property
    def materials(self) -> "Materials":
        from meetup_desk.services.followup.materials import Materials

        return Materials(self.desk)

    @cached_property
    def minutes(self) -> "Minutes":
        from meetup_desk.services.followup.minutes import Minutes

        return Minutes(self.desk)

    @cached_property
    def meetings(self) -> "Meetings":
        from meetup_desk.services.seating.meetings import Meetings

        return Meetings(self.desk)

    @cached_property
    def merging(self) -> "Merging":
        from meetup_desk.services.packs.merging import Merging

        return Merging(self.desk, self.settings)

    @cached_property
    def need_offers(self) -> "NeedOffers":
        from meetup_desk.services.introductions.need_offers import NeedOffers

        return NeedOffers(self.desk)

    @cached_property
    def notes(self) -> "Notes":
        from meetup_desk.services.people.notes import Notes

        return Notes(self.desk)

    @cached_property
    def packs(self) -> "Packs":
        from meetup_desk.services.packs.packs import Packs

        return Packs(self.desk, self.settings)

    @cached_property
    def people(self) -> "People":
        from meetup_desk.services.people.people import People

        return People(self.desk)

    @cached_property
    def person_files(self) -> "PersonFiles":
        from meetup_desk.services.people.person_files import PersonFiles

        return PersonFiles(self.desk)

    @cached_property
    def person_removal(self) -> "PersonRemoval":
        from meetup_desk.services.rsvps.person_removal import PersonRemoval

        return PersonRemoval(self.desk)

    @cached_property
    def printing(self) -> "Printing":
        from meetup_desk.services.papers.printing import Printing, this_machine

        path = self.desk.path
        return Printing(this_machine, path.with_name(f"{path.stem} papers"))

    @cached_property
    def recovery_sheets(self) -> "RecoverySheets":
        from meetup_desk.services.papers.recovery_sheets import RecoverySheets

        return RecoverySheets(self.desk, self.settings, self.fonts)

    @cached_property
    def public_calendars(self) -> "PublicCalendars":
        from meetup_desk.services.calendars.public_calendars import PublicCalendars

        return PublicCalendars(self.desk, self.settings)

    @cached_property
    def reconfirmation(self) -> "Reconfirmation":
        from meetup_desk.services.rsvps.reconfirmation import Reconfirmation

        return Reconfirmation(self.desk)

    @cached_property
    def retention(self) -> "Retention":
        from meetup_desk.services.privacy.retention import Retention

        return Retention(self.desk, self.settings)

    @cached_property
    def reports(self) -> "Reports":
        from meetup_desk.services.reports.reports import Reports

        return Reports(self.desk, self.survey_counting)

    @cached_property
    def report_papers(self) -> "ReportPapers":
        from meetup_desk.services.reports.report_papers import ReportPapers

        return ReportPapers(self.desk, self.settings, self.reports, self.fonts)

    @cached_property
    def access_copies(self) -> "AccessCopies":
        from meetup_desk.services.privacy.access_copies import AccessCopies

        return AccessCopies(self.desk, self.settings, self.fonts)

    @cached_property
    def consents(self) -> "Consents":
        from meetup_desk.services.privacy.consents import Consents

        return Consents(self.desk)

    @cached_property
    def revocations(self) -> "Revocations":
        from meetup_desk.services.packs.revocation import Revocations

        return Revocations(self.desk)

    @cached_property
    def room_questions(self) -> "RoomQuestions":
        from meetup_desk.services.voices.room_questions import RoomQuestions

        return RoomQuestions(self.desk)

    @cached_property
    def rsvps(self) -> "Rsvps":
        from meetup_desk.services.rsvps.rsvps import Rsvps

        return Rsvps(self.desk)

    @cached_property
    def saved_views(self) -> "SavedViews":
        from meetup_desk.services.desk.saved_views import SavedViews

        return SavedViews(self.desk)

    @cached_property
    def scan_list(self) -> "ScanList":
        from meetup_desk.services.door.scan_list import ScanList

        return ScanList(self.desk)

    @cached_property
    def conflict_resolution(self) -> "ConflictResolution":
        from meetup_desk.services.door.conflict_resolution import ConflictResolution

        return ConflictResolution(self.desk)

    @cached_property
    def notices(self) -> "Notices":
        from meetup_desk.services.notices.notices import Notices

        return Notices(self.desk, self.settings)

    @cached_property
    def notice_letters(self) -> "NoticeLetters":
        from meetup_desk.services.notices.notice_letters import NoticeLetters

        return NoticeLetters(self.desk, self.settings, self.notices)

    @cached_property
    def notice_templates(self) -> "NoticeTemplates":
        from meetup_desk.services.notices.templates import NoticeTemplates

        return NoticeTemplates(self.desk)

    @cached_property
    def preparation(self) -> "Preparation":
        from meetup_desk.services.events.preparation import Preparation

        return Preparation(
            self.cards,
            self.invites,
            self.sheets,
            door_papers=self.door_papers,
            badges=self.badges,
            saved_files=self.saved_files,
        )

    @cached_property
    def programme(self) -> "Programme":
        from meetup_desk.services.events.programme import Programme

        return Programme(self.desk)

    @cached_property
    def saved_files(self) -> "SavedFiles":
        from meetup_desk.services.papers.saved_files import SavedFiles

        return SavedFiles(self.desk)

    @cached_property
    def seatings(self) -> "Seatings":
        from meetup_desk.services.seating.seatings import Seatings

        return Seatings(self.desk)

    @cached_property
    def seating_papers(self) -> "SeatingPapers":
        from meetup_desk.services.seating.seating_papers import SeatingPapers

        return SeatingPapers(self.desk, self.fonts, self.conversation_prompts)

    @cached_property
    def seating_repairs(self) -> "SeatingRepairs":
        from meetup_desk.services.seating.repairs import SeatingRepairs

        return SeatingRepairs(self.desk)

    @cached_property
    def sheets(self) -> "Sheets":
        from meetup_desk.services.papers.sheets import Sheets

        return Sheets(self.desk, self.fonts)

    @cached_property
    def supervisor(self) -> "Supervisor":
        from meetup_desk.services.door.supervisor import Supervisor

        return Supervisor(self.desk, self.settings)

    @cached_property
    def surveys(self) -> "Surveys":
        from meetup_desk.services.surveys.surveys import Surveys

        return Surveys(self.desk, self.settings)

    @cached_property
    def survey_printing(self) -> "SurveyPrinting":
        from meetup_desk.services.surveys.printing import SurveyPrinting

        return SurveyPrinting(self.desk, self.settings, self.fonts)

    @cached_property
    def survey_reading(self) -> "SurveyReading":
        from meetup_desk.services.surveys.reading import SurveyReading

        return SurveyReading(self.desk)

    @cached_property
    def signatures(self) -> "Signatures":
        from meetup_desk.services.surveys.signatures import Signatures

        return Signatures(
            self.desk, self.voices, self.survey_printing, self.survey_reading, self.survey_counting
        )

    @cached_property
    def opinion_grouping(self) -> "OpinionGrouping":
        from meetup_desk.services.surveys.opinion_groups import OpinionGrouping

        return OpinionGrouping(self.desk)

    @cached_property
    def survey_counting(self) -> "SurveyCounting":
        from meetup_desk.services.surveys.results import SurveyCounting

        return SurveyCounting(self.desk)

    @cached_property
    def tags(self) -> "Tags":
        from meetup_desk.services.people.tags import Tags

        return Tags(self.desk)

    @cached_property
    def tickets(self) -> "Tickets":
        from meetup_desk.services.tickets.tickets import Tickets

        return Tickets(self.desk, self.settings)

    @cached_property
    def today(self) -> "Today":
        from meetup_desk.services.today.today import Today

        return Today(self.desk)

    @cached_property
    def venues(self) -> "Venues":
        from meetup_desk.services.venues.venues import Venues

        return Venues(self.desk)

    @cached_property
    def voices(self) -> "Voices":
        from meetup_desk.services.voices.voices import Voices

        return Voices(self.desk)

    @cached_property
    def voice_board(self) -> "VoiceBoard":
        from meetup_desk.services.voices.board import VoiceBoard

        return VoiceBoard(self.desk, self.settings, self.voices, self.fonts)

    @cached_property
    def waitlist(self) -> "Waitlist":
        from meetup_desk.services.rsvps.waitlist import Waitlist

        return Waitlist(self.desk)

    def door(self, event_id: EventId, name: str, *, entry_list: str = "entry") -> "DeskDoor":
        """Open a door of an event; it is made when it is first used."""
        from meetup_desk.services.door.desk_door import DeskDoor

        return DeskDoor(
            self.desk, self.settings, event_id, self.supervisor.roles(), door=name, entry_list=entry_list
        )

    def rehearsal(self, event_id: EventId, name: str, *, entry_list: str = "entry") -> "PackDoor":
        """Open a door of an event where nothing counts; close it when done."""
        from meetup_desk.services.packs.rehearsal import rehearse

        pack = self.packs.for_rehearsal(event_id, name)
        return rehearse(pack, self.supervisor.tries, entry_list=entry_list, clock=self.desk.now)

    def door_of(self, scan: Uid) -> "DeskDoor":
        """Open the door at which a scan was made; DeskError `not_found`."""
        from meetup_desk.services.door.desk_door import place_of

        event_id, name, entry_list = place_of(self.desk, scan)
        return self.door(event_id, name, entry_list=entry_list)

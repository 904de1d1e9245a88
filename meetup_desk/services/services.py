"""All services of one open desk, as the window and the command line receive them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import ChangeId, EventId, Uid
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.lazy_service import LazyService
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
    from meetup_desk.services.desk.operators import Operators
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
    from meetup_desk.services.groups.group_pictures import GroupPictures
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
    from meetup_desk.services.notices.notice_papers import NoticePapers
    from meetup_desk.services.notices.notices import Notices
    from meetup_desk.services.notices.templates import NoticeTemplates
    from meetup_desk.services.packs.door_report import DoorReports
    from meetup_desk.services.packs.merging import Merging
    from meetup_desk.services.packs.pack_door import PackDoor
    from meetup_desk.services.packs.packs import Packs
    from meetup_desk.services.packs.revocation import Revocations
    from meetup_desk.services.papers.application_forms import ApplicationForms
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
    from meetup_desk.services.rsvps.blocked_rsvps import BlockedRsvps
    from meetup_desk.services.rsvps.catering import Catering
    from meetup_desk.services.rsvps.duplicates import Duplicates
    from meetup_desk.services.rsvps.person_removal import PersonRemoval
    from meetup_desk.services.rsvps.reconfirmation import Reconfirmation
    from meetup_desk.services.rsvps.rsvps import Rsvps
    from meetup_desk.services.rsvps.waitlist import Waitlist
    from meetup_desk.services.seating.conversation_prompts import ConversationPrompts
    from meetup_desk.services.seating.meetings import Meetings
    from meetup_desk.services.seating.repairs import SeatingRepairs
    from meetup_desk.services.seating.seat_lines import SeatLines
    from meetup_desk.services.seating.seating_papers import SeatingPapers
    from meetup_desk.services.seating.seatings import Seatings
    from meetup_desk.services.surveys.opinion_groups import OpinionGrouping
    from meetup_desk.services.surveys.printing import SurveyPrinting
    from meetup_desk.services.surveys.reading import SurveyReading
    from meetup_desk.services.surveys.results import SurveyCounting
    from meetup_desk.services.surveys.sign_in_sheets import SignInSheets
    from meetup_desk.services.surveys.signatures import Signatures
    from meetup_desk.services.surveys.survey_letters import SurveyLetters
    from meetup_desk.services.surveys.surveys import Surveys
    from meetup_desk.services.tickets.cards import Cards
    from meetup_desk.services.tickets.tickets import Tickets
    from meetup_desk.services.today.today import Today
    from meetup_desk.services.venues.venues import Venues
    from meetup_desk.services.voices.board import VoiceBoard
    from meetup_desk.services.voices.public_words import PublicWords
    from meetup_desk.services.voices.room_questions import RoomQuestions
    from meetup_desk.services.voices.voices import Voices

# ruff: noqa: PLC0415


class Services:
    """What can be done with one desk.

    Each service is imported and made when it is first wanted: the first rows of the window, and a command of
    the command line, need two or three of them and should not wait for all.
    """

    access_copies: "LazyService[AccessCopies]" = LazyService(
        "privacy.access_copies:AccessCopies", "desk", "settings", "fonts"
    )
    applications: "LazyService[Applications]" = LazyService(
        "imports.applications:Applications", "desk", "settings"
    )
    attendance: "LazyService[Attendance]" = LazyService("door.attendance:Attendance", "desk", "settings")
    automatic_backups: "LazyService[AutomaticBackups]" = LazyService(
        "desk.automatic_backups:AutomaticBackups", "desk", "settings"
    )
    backups: "LazyService[Backups]" = LazyService("desk.backups:Backups", "desk")
    blocked_rsvps: "LazyService[BlockedRsvps]" = LazyService("rsvps.blocked_rsvps:BlockedRsvps", "desk")
    blocks: "LazyService[Blocks]" = LazyService("people.blocks:Blocks", "desk")
    booklets: "LazyService[Booklets]" = LazyService("followup.booklets:Booklets", "desk", "fonts")
    buddies: "LazyService[Buddies]" = LazyService("introductions.buddies:Buddies", "desk", "settings")
    calendar_import: "LazyService[CalendarImport]" = LazyService(
        "calendars.calendar_import:CalendarImport", "desk", "settings"
    )
    cards: "LazyService[Cards]" = LazyService("tickets.cards:Cards", "desk", "settings", "tickets", "fonts")
    catering: "LazyService[Catering]" = LazyService("rsvps.catering:Catering", "desk")
    conflict_resolution: "LazyService[ConflictResolution]" = LazyService(
        "door.conflict_resolution:ConflictResolution", "desk"
    )
    consents: "LazyService[Consents]" = LazyService("privacy.consents:Consents", "desk")
    door_lists: "LazyService[DoorLists]" = LazyService("door.lists:DoorLists", "desk")
    door_papers: "LazyService[DoorPapers]" = LazyService("papers.door_papers:DoorPapers", "desk", "fonts")
    door_reports: "LazyService[DoorReports]" = LazyService("packs.door_report:DoorReports", "desk")
    duplicates: "LazyService[Duplicates]" = LazyService("rsvps.duplicates:Duplicates", "desk")
    erasure: "LazyService[Erasure]" = LazyService("privacy.erasure:Erasure", "desk", "settings")
    events: "LazyService[Events]" = LazyService("events.events:Events", "desk")
    feeds: "LazyService[Feeds]" = LazyService("calendars.feeds:Feeds", "desk", "settings", "public_calendars")
    follow_ups: "LazyService[FollowUps]" = LazyService("followup.followup:FollowUps", "desk")
    group_merging: "LazyService[GroupMerging]" = LazyService("groups.group_merging:GroupMerging", "desk")
    application_forms: "LazyService[ApplicationForms]" = LazyService(
        "papers.application_forms:ApplicationForms", "desk", "fonts"
    )
    group_papers: "LazyService[GroupPapers]" = LazyService(
        "papers.group_papers:GroupPapers", "recognition", "fonts"
    )
    group_pictures: "LazyService[GroupPictures]" = LazyService("groups.group_pictures:GroupPictures", "desk")
    groups: "LazyService[Groups]" = LazyService("groups.groups:Groups", "desk")
    handover: "LazyService[Handover]" = LazyService("groups.handover:Handover", "desk")
    history: "LazyService[History]" = LazyService("history.undo:History", "desk")
    history_listing: "LazyService[HistoryListing]" = LazyService("history.listing:HistoryListing", "desk")
    holds: "LazyService[Holds]" = LazyService("privacy.holds:Holds", "desk")
    imports: "LazyService[Imports]" = LazyService("imports.imports:Imports", "desk", "settings")
    incidents: "LazyService[Incidents]" = LazyService("groups.incidents:Incidents", "desk")
    introduction_texts: "LazyService[IntroductionTexts]" = LazyService(
        "introductions.introduction_texts:IntroductionTexts", "desk", "settings"
    )
    introductions: "LazyService[Introductions]" = LazyService(
        "introductions.introductions:Introductions", "desk"
    )
    invites: "LazyService[Invites]" = LazyService("calendars.invites:Invites", "desk", "settings")
    letters: "LazyService[Letters]" = LazyService(
        "calendars.letters:Letters", "desk", "settings", "invites", "cards"
    )
    limits: "LazyService[Limits]" = LazyService("groups.limits:Limits", "desk")
    materials: "LazyService[Materials]" = LazyService("followup.materials:Materials", "desk")
    meetings: "LazyService[Meetings]" = LazyService("seating.meetings:Meetings", "desk")
    member_texts: "LazyService[MemberTexts]" = LazyService(
        "groups.member_texts:MemberTexts", "desk", "settings"
    )
    members: "LazyService[Members]" = LazyService("groups.members:Members", "desk")
    merging: "LazyService[Merging]" = LazyService("packs.merging:Merging", "desk", "settings")
    minutes: "LazyService[Minutes]" = LazyService("followup.minutes:Minutes", "desk")
    need_offers: "LazyService[NeedOffers]" = LazyService("introductions.need_offers:NeedOffers", "desk")
    notes: "LazyService[Notes]" = LazyService("people.notes:Notes", "desk")
    notice_letters: "LazyService[NoticeLetters]" = LazyService(
        "notices.notice_letters:NoticeLetters", "desk", "settings", "notices"
    )
    notice_papers: "LazyService[NoticePapers]" = LazyService(
        "notices.notice_papers:NoticePapers", "desk", "settings", "fonts", "notices"
    )
    notice_templates: "LazyService[NoticeTemplates]" = LazyService(
        "notices.templates:NoticeTemplates", "desk"
    )
    notices: "LazyService[Notices]" = LazyService("notices.notices:Notices", "desk", "settings")
    opinion_grouping: "LazyService[OpinionGrouping]" = LazyService(
        "surveys.opinion_groups:OpinionGrouping", "desk"
    )
    operators: "LazyService[Operators]" = LazyService("desk.operators:Operators", "desk")
    packs: "LazyService[Packs]" = LazyService("packs.packs:Packs", "desk", "settings")
    parts: "LazyService[Parts]" = LazyService("events.parts:Parts", "desk")
    people: "LazyService[People]" = LazyService("people.people:People", "desk")
    person_files: "LazyService[PersonFiles]" = LazyService("people.person_files:PersonFiles", "desk")
    person_removal: "LazyService[PersonRemoval]" = LazyService("rsvps.person_removal:PersonRemoval", "desk")
    programme: "LazyService[Programme]" = LazyService("events.programme:Programme", "desk")
    public_calendars: "LazyService[PublicCalendars]" = LazyService(
        "calendars.public_calendars:PublicCalendars", "desk", "settings"
    )
    queue: "LazyService[Queue]" = LazyService("groups.queue:Queue", "desk")
    recognition: "LazyService[Recognition]" = LazyService(
        "groups.recognition:Recognition", "desk", "settings"
    )
    public_words: "LazyService[PublicWords]" = LazyService("voices.public_words:PublicWords", "desk")
    reconfirmation: "LazyService[Reconfirmation]" = LazyService("rsvps.reconfirmation:Reconfirmation", "desk")
    recovery_sheets: "LazyService[RecoverySheets]" = LazyService(
        "papers.recovery_sheets:RecoverySheets", "desk", "settings", "fonts"
    )
    renewals: "LazyService[Renewals]" = LazyService("groups.renewals:Renewals", "desk")
    report_papers: "LazyService[ReportPapers]" = LazyService(
        "reports.report_papers:ReportPapers", "desk", "settings", "reports", "fonts"
    )
    reports: "LazyService[Reports]" = LazyService("reports.reports:Reports", "desk", "survey_counting")
    retention: "LazyService[Retention]" = LazyService("privacy.retention:Retention", "desk", "settings")
    revocations: "LazyService[Revocations]" = LazyService("packs.revocation:Revocations", "desk")
    room_questions: "LazyService[RoomQuestions]" = LazyService(
        "voices.room_questions:RoomQuestions", "desk", "public_words"
    )
    rsvps: "LazyService[Rsvps]" = LazyService("rsvps.rsvps:Rsvps", "desk")
    saved_files: "LazyService[SavedFiles]" = LazyService("papers.saved_files:SavedFiles", "desk")
    saved_views: "LazyService[SavedViews]" = LazyService("desk.saved_views:SavedViews", "desk")
    scan_list: "LazyService[ScanList]" = LazyService("door.scan_list:ScanList", "desk")
    seat_lines: "LazyService[SeatLines]" = LazyService("seating.seat_lines:SeatLines", "desk")
    prompts: "LazyService[ConversationPrompts]" = LazyService(
        "seating.conversation_prompts:ConversationPrompts", "desk", "conversation_prompts"
    )
    seating_papers: "LazyService[SeatingPapers]" = LazyService(
        "seating.seating_papers:SeatingPapers", "desk", "fonts", "prompts"
    )
    seating_repairs: "LazyService[SeatingRepairs]" = LazyService("seating.repairs:SeatingRepairs", "desk")
    seatings: "LazyService[Seatings]" = LazyService("seating.seatings:Seatings", "desk")
    sheets: "LazyService[Sheets]" = LazyService("papers.sheets:Sheets", "desk", "fonts")
    sign_in_sheets: "LazyService[SignInSheets]" = LazyService(
        "surveys.sign_in_sheets:SignInSheets", "desk", "fonts", "attendance"
    )
    signatures: "LazyService[Signatures]" = LazyService(
        "surveys.signatures:Signatures",
        "desk",
        "voices",
        "survey_printing",
        "survey_reading",
        "survey_counting",
    )
    strikes: "LazyService[Strikes]" = LazyService("groups.strikes:Strikes", "desk")
    supervisor: "LazyService[Supervisor]" = LazyService("door.supervisor:Supervisor", "desk", "settings")
    survey_counting: "LazyService[SurveyCounting]" = LazyService("surveys.results:SurveyCounting", "desk")
    survey_letters: "LazyService[SurveyLetters]" = LazyService(
        "surveys.survey_letters:SurveyLetters", "desk", "settings"
    )
    survey_printing: "LazyService[SurveyPrinting]" = LazyService(
        "surveys.printing:SurveyPrinting", "desk", "settings", "fonts"
    )
    survey_reading: "LazyService[SurveyReading]" = LazyService("surveys.reading:SurveyReading", "desk")
    surveys: "LazyService[Surveys]" = LazyService("surveys.surveys:Surveys", "desk", "settings")
    tags: "LazyService[Tags]" = LazyService("people.tags:Tags", "desk")
    tickets: "LazyService[Tickets]" = LazyService("tickets.tickets:Tickets", "desk", "settings")
    today: "LazyService[Today]" = LazyService("today.today:Today", "desk")
    trust_board: "LazyService[TrustBoard]" = LazyService("groups.trust_board:TrustBoard", "desk")
    venues: "LazyService[Venues]" = LazyService("venues.venues:Venues", "desk")
    voice_board: "LazyService[VoiceBoard]" = LazyService(
        "voices.board:VoiceBoard", "desk", "settings", "voices", "fonts"
    )
    voices: "LazyService[Voices]" = LazyService("voices.voices:Voices", "desk", "public_words")
    waitlist: "LazyService[Waitlist]" = LazyService("rsvps.waitlist:Waitlist", "desk")

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self.desk = desk
        self.settings = DeskSettings(desk)
        self.fonts = fonts
        # of this computer; whoever has its settings puts them in place of these
        self.single_badge_settings: Callable[[], SingleBadgeSettings] = SingleBadgeSettings
        self.conversation_prompts: Callable[[str], Sequence[str]] = lambda _lang: ()
        desk.after_change = self._keep_feed

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

    @property
    def feed_trouble(self) -> DeskError | None:
        """Why the calendar for subscribers could not be written after the last change; None: it was."""
        return self.feeds.trouble if "feeds" in self.__dict__ else None

    def _keep_feed(self, change: ChangeId) -> None:
        if self.settings.feed:
            self.feeds.follow(change)

    @cached_property
    def printing(self) -> "Printing":
        from meetup_desk.services.papers.printing import Printing, this_machine

        path = self.desk.path
        return Printing(this_machine, path.with_name(f"{path.stem} papers"))

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

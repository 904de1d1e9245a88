"""All services of one open desk, as the window and the command line receive them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import ChangeId, EventId, Uid
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.made_service import MadeService
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

    access_copies: "MadeService[AccessCopies]" = MadeService(
        "privacy.access_copies:AccessCopies", "desk", "settings", "fonts"
    )
    applications: "MadeService[Applications]" = MadeService(
        "imports.applications:Applications", "desk", "settings"
    )
    attendance: "MadeService[Attendance]" = MadeService("door.attendance:Attendance", "desk", "settings")
    automatic_backups: "MadeService[AutomaticBackups]" = MadeService(
        "desk.automatic_backups:AutomaticBackups", "desk", "settings"
    )
    backups: "MadeService[Backups]" = MadeService("desk.backups:Backups", "desk")
    blocked_rsvps: "MadeService[BlockedRsvps]" = MadeService("rsvps.blocked_rsvps:BlockedRsvps", "desk")
    blocks: "MadeService[Blocks]" = MadeService("people.blocks:Blocks", "desk")
    booklets: "MadeService[Booklets]" = MadeService("followup.booklets:Booklets", "desk", "fonts")
    buddies: "MadeService[Buddies]" = MadeService("introductions.buddies:Buddies", "desk", "settings")
    calendar_import: "MadeService[CalendarImport]" = MadeService(
        "calendars.calendar_import:CalendarImport", "desk", "settings"
    )
    cards: "MadeService[Cards]" = MadeService("tickets.cards:Cards", "desk", "settings", "tickets", "fonts")
    catering: "MadeService[Catering]" = MadeService("rsvps.catering:Catering", "desk")
    conflict_resolution: "MadeService[ConflictResolution]" = MadeService(
        "door.conflict_resolution:ConflictResolution", "desk"
    )
    consents: "MadeService[Consents]" = MadeService("privacy.consents:Consents", "desk")
    door_lists: "MadeService[DoorLists]" = MadeService("door.lists:DoorLists", "desk")
    door_papers: "MadeService[DoorPapers]" = MadeService("papers.door_papers:DoorPapers", "desk", "fonts")
    door_reports: "MadeService[DoorReports]" = MadeService("packs.door_report:DoorReports", "desk")
    duplicates: "MadeService[Duplicates]" = MadeService("rsvps.duplicates:Duplicates", "desk")
    erasure: "MadeService[Erasure]" = MadeService("privacy.erasure:Erasure", "desk", "settings")
    events: "MadeService[Events]" = MadeService("events.events:Events", "desk")
    feeds: "MadeService[Feeds]" = MadeService("calendars.feeds:Feeds", "desk", "settings", "public_calendars")
    follow_ups: "MadeService[FollowUps]" = MadeService("followup.followup:FollowUps", "desk")
    group_merging: "MadeService[GroupMerging]" = MadeService("groups.group_merging:GroupMerging", "desk")
    application_forms: "MadeService[ApplicationForms]" = MadeService(
        "papers.application_forms:ApplicationForms", "desk", "fonts"
    )
    group_papers: "MadeService[GroupPapers]" = MadeService(
        "papers.group_papers:GroupPapers", "recognition", "fonts"
    )
    group_pictures: "MadeService[GroupPictures]" = MadeService("groups.group_pictures:GroupPictures", "desk")
    groups: "MadeService[Groups]" = MadeService("groups.groups:Groups", "desk")
    handover: "MadeService[Handover]" = MadeService("groups.handover:Handover", "desk")
    history: "MadeService[History]" = MadeService("history.undo:History", "desk")
    history_listing: "MadeService[HistoryListing]" = MadeService("history.listing:HistoryListing", "desk")
    holds: "MadeService[Holds]" = MadeService("privacy.holds:Holds", "desk")
    imports: "MadeService[Imports]" = MadeService("imports.imports:Imports", "desk", "settings")
    incidents: "MadeService[Incidents]" = MadeService("groups.incidents:Incidents", "desk")
    introduction_texts: "MadeService[IntroductionTexts]" = MadeService(
        "introductions.introduction_texts:IntroductionTexts", "desk", "settings"
    )
    introductions: "MadeService[Introductions]" = MadeService(
        "introductions.introductions:Introductions", "desk"
    )
    invites: "MadeService[Invites]" = MadeService("calendars.invites:Invites", "desk", "settings")
    letters: "MadeService[Letters]" = MadeService(
        "calendars.letters:Letters", "desk", "settings", "invites", "cards"
    )
    limits: "MadeService[Limits]" = MadeService("groups.limits:Limits", "desk")
    materials: "MadeService[Materials]" = MadeService("followup.materials:Materials", "desk")
    meetings: "MadeService[Meetings]" = MadeService("seating.meetings:Meetings", "desk")
    member_texts: "MadeService[MemberTexts]" = MadeService(
        "groups.member_texts:MemberTexts", "desk", "settings"
    )
    members: "MadeService[Members]" = MadeService("groups.members:Members", "desk")
    merging: "MadeService[Merging]" = MadeService("packs.merging:Merging", "desk", "settings")
    minutes: "MadeService[Minutes]" = MadeService("followup.minutes:Minutes", "desk")
    need_offers: "MadeService[NeedOffers]" = MadeService("introductions.need_offers:NeedOffers", "desk")
    notes: "MadeService[Notes]" = MadeService("people.notes:Notes", "desk")
    notice_letters: "MadeService[NoticeLetters]" = MadeService(
        "notices.notice_letters:NoticeLetters", "desk", "settings", "notices"
    )
    notice_papers: "MadeService[NoticePapers]" = MadeService(
        "notices.notice_papers:NoticePapers", "desk", "settings", "fonts", "notices"
    )
    notice_templates: "MadeService[NoticeTemplates]" = MadeService(
        "notices.templates:NoticeTemplates", "desk"
    )
    notices: "MadeService[Notices]" = MadeService("notices.notices:Notices", "desk", "settings")
    opinion_grouping: "MadeService[OpinionGrouping]" = MadeService(
        "surveys.opinion_groups:OpinionGrouping", "desk"
    )
    operators: "MadeService[Operators]" = MadeService("desk.operators:Operators", "desk")
    packs: "MadeService[Packs]" = MadeService("packs.packs:Packs", "desk", "settings")
    parts: "MadeService[Parts]" = MadeService("events.parts:Parts", "desk")
    people: "MadeService[People]" = MadeService("people.people:People", "desk")
    person_files: "MadeService[PersonFiles]" = MadeService("people.person_files:PersonFiles", "desk")
    person_removal: "MadeService[PersonRemoval]" = MadeService("rsvps.person_removal:PersonRemoval", "desk")
    programme: "MadeService[Programme]" = MadeService("events.programme:Programme", "desk")
    public_calendars: "MadeService[PublicCalendars]" = MadeService(
        "calendars.public_calendars:PublicCalendars", "desk", "settings"
    )
    queue: "MadeService[Queue]" = MadeService("groups.queue:Queue", "desk")
    recognition: "MadeService[Recognition]" = MadeService(
        "groups.recognition:Recognition", "desk", "settings"
    )
    public_words: "MadeService[PublicWords]" = MadeService("voices.public_words:PublicWords", "desk")
    reconfirmation: "MadeService[Reconfirmation]" = MadeService("rsvps.reconfirmation:Reconfirmation", "desk")
    recovery_sheets: "MadeService[RecoverySheets]" = MadeService(
        "papers.recovery_sheets:RecoverySheets", "desk", "settings", "fonts"
    )
    renewals: "MadeService[Renewals]" = MadeService("groups.renewals:Renewals", "desk")
    report_papers: "MadeService[ReportPapers]" = MadeService(
        "reports.report_papers:ReportPapers", "desk", "settings", "reports", "fonts"
    )
    reports: "MadeService[Reports]" = MadeService("reports.reports:Reports", "desk", "survey_counting")
    retention: "MadeService[Retention]" = MadeService("privacy.retention:Retention", "desk", "settings")
    revocations: "MadeService[Revocations]" = MadeService("packs.revocation:Revocations", "desk")
    room_questions: "MadeService[RoomQuestions]" = MadeService(
        "voices.room_questions:RoomQuestions", "desk", "public_words"
    )
    rsvps: "MadeService[Rsvps]" = MadeService("rsvps.rsvps:Rsvps", "desk")
    saved_files: "MadeService[SavedFiles]" = MadeService("papers.saved_files:SavedFiles", "desk")
    saved_views: "MadeService[SavedViews]" = MadeService("desk.saved_views:SavedViews", "desk")
    scan_list: "MadeService[ScanList]" = MadeService("door.scan_list:ScanList", "desk")
    seat_lines: "MadeService[SeatLines]" = MadeService("seating.seat_lines:SeatLines", "desk")
    prompts: "MadeService[ConversationPrompts]" = MadeService(
        "seating.conversation_prompts:ConversationPrompts", "desk", "conversation_prompts"
    )
    seating_papers: "MadeService[SeatingPapers]" = MadeService(
        "seating.seating_papers:SeatingPapers", "desk", "fonts", "prompts"
    )
    seating_repairs: "MadeService[SeatingRepairs]" = MadeService("seating.repairs:SeatingRepairs", "desk")
    seatings: "MadeService[Seatings]" = MadeService("seating.seatings:Seatings", "desk")
    sheets: "MadeService[Sheets]" = MadeService("papers.sheets:Sheets", "desk", "fonts")
    sign_in_sheets: "MadeService[SignInSheets]" = MadeService(
        "surveys.sign_in_sheets:SignInSheets", "desk", "fonts", "attendance"
    )
    signatures: "MadeService[Signatures]" = MadeService(
        "surveys.signatures:Signatures",
        "desk",
        "voices",
        "survey_printing",
        "survey_reading",
        "survey_counting",
    )
    strikes: "MadeService[Strikes]" = MadeService("groups.strikes:Strikes", "desk")
    supervisor: "MadeService[Supervisor]" = MadeService("door.supervisor:Supervisor", "desk", "settings")
    survey_counting: "MadeService[SurveyCounting]" = MadeService("surveys.results:SurveyCounting", "desk")
    survey_letters: "MadeService[SurveyLetters]" = MadeService(
        "surveys.survey_letters:SurveyLetters", "desk", "settings"
    )
    survey_printing: "MadeService[SurveyPrinting]" = MadeService(
        "surveys.printing:SurveyPrinting", "desk", "settings", "fonts"
    )
    survey_reading: "MadeService[SurveyReading]" = MadeService("surveys.reading:SurveyReading", "desk")
    surveys: "MadeService[Surveys]" = MadeService("surveys.surveys:Surveys", "desk", "settings")
    tags: "MadeService[Tags]" = MadeService("people.tags:Tags", "desk")
    tickets: "MadeService[Tickets]" = MadeService("tickets.tickets:Tickets", "desk", "settings")
    today: "MadeService[Today]" = MadeService("today.today:Today", "desk")
    trust_board: "MadeService[TrustBoard]" = MadeService("groups.trust_board:TrustBoard", "desk")
    venues: "MadeService[Venues]" = MadeService("venues.venues:Venues", "desk")
    voice_board: "MadeService[VoiceBoard]" = MadeService(
        "voices.board:VoiceBoard", "desk", "settings", "voices", "fonts"
    )
    voices: "MadeService[Voices]" = MadeService("voices.voices:Voices", "desk", "public_words")
    waitlist: "MadeService[Waitlist]" = MadeService("rsvps.waitlist:Waitlist", "desk")

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

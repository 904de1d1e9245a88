"""All tables of a desk together, and which of them holds which value of the domain.

Importing this takes a third of a second, most of it SQLAlchemy; the first rows of the window do without it.
"""

from meetup_desk.domain.conversation_prompts import ConversationPrompt
from meetup_desk.domain.events import Event, Series
from meetup_desk.domain.follow_up import FollowUpMark
from meetup_desk.domain.groups import Group, GroupPicture
from meetup_desk.domain.imports import RefusedImport
from meetup_desk.domain.introductions import Buddy, Introduction, NeedOffer
from meetup_desk.domain.meetings import Meeting
from meetup_desk.domain.memberships import (
    LimitExemption,
    Membership,
    MembershipCondition,
    MembershipLimit,
    MembershipStep,
    Reward,
)
from meetup_desk.domain.minutes import Material, MinutesEntry
from meetup_desk.domain.notices import Notice, NoticeTemplate
from meetup_desk.domain.papers import MarkedList, SavedFile
from meetup_desk.domain.parts import Part
from meetup_desk.domain.people import Block, DistinctPair, Person, PersonNote, PersonTag
from meetup_desk.domain.retention import Destruction, RetentionHold, RetentionTerm
from meetup_desk.domain.rsvps import Rsvp
from meetup_desk.domain.saved_views import SavedView
from meetup_desk.domain.scans import Door, DoorList, Revocation, Settlement
from meetup_desk.domain.seatings import Seat, Seating, SeatingRound, SeatingRule, SeatingTable
from meetup_desk.domain.sessions import EventSession
from meetup_desk.domain.surveys import AnswerSheet, ReadPage, SheetAnswer, Survey, SurveyLayout
from meetup_desk.domain.tickets import Ticket
from meetup_desk.domain.trust import Incident, IncidentEvidence, IncidentReading, Strike
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.domain.voices import RoomQuestion, Voice, VoiceArgument, VoiceStep, VoiceSupport
from meetup_desk.store.tables import (  # noqa: F401 - foreign keys are resolved once all tables are declared
    badge_prints,
    calendars,
    conversation_prompts,
    door,
    events,
    groups,
    imports,
    introductions,
    log,
    meetings,
    memberships,
    minutes,
    notices,
    packs,
    papers,
    people,
    retention,
    rsvps,
    saved_views,
    seatings,
    settings,
    surveys,
    tickets,
    trust,
    venues,
    voices,
)
from meetup_desk.store.tables.base import Table

METADATA = Table.metadata

TABLE_OF_VALUE: dict[type, type[Table]] = {
    AnswerSheet: surveys.AnswerSheetRow,
    Block: people.BlockRow,
    Buddy: introductions.BuddyRow,
    Destruction: retention.DestructionRow,
    ConversationPrompt: conversation_prompts.ConversationPromptRow,
    DistinctPair: people.DistinctPairRow,
    Door: door.DoorRow,
    DoorList: door.DoorListRow,
    Event: events.EventRow,
    EventSession: events.EventSessionRow,
    FollowUpMark: minutes.FollowUpMarkRow,
    Group: groups.GroupRow,
    GroupPicture: groups.GroupPictureRow,
    Incident: trust.IncidentRow,
    IncidentEvidence: trust.IncidentEvidenceRow,
    IncidentReading: trust.IncidentReadingRow,
    Introduction: introductions.IntroductionRow,
    LimitExemption: memberships.LimitExemptionRow,
    MarkedList: papers.MarkedListRow,
    Material: minutes.MaterialRow,
    Meeting: meetings.MeetingRow,
    Membership: memberships.MembershipRow,
    MembershipCondition: memberships.MembershipConditionRow,
    MembershipLimit: memberships.MembershipLimitRow,
    MembershipStep: memberships.MembershipStepRow,
    MinutesEntry: minutes.MinutesEntryRow,
    NeedOffer: introductions.NeedOfferRow,
    Notice: notices.NoticeRow,
    NoticeTemplate: notices.NoticeTemplateRow,
    Part: events.PartRow,
    Person: people.PersonRow,
    RefusedImport: imports.RefusedImportRow,
    PersonNote: people.PersonNoteRow,
    PersonTag: people.PersonTagRow,
    ReadPage: surveys.ReadPageRow,
    RetentionHold: retention.RetentionHoldRow,
    RetentionTerm: retention.RetentionTermRow,
    Revocation: packs.RevocationRow,
    Reward: memberships.RewardRow,
    Room: venues.RoomRow,
    RoomQuestion: voices.RoomQuestionRow,
    Rsvp: rsvps.RsvpRow,
    SavedFile: papers.SavedFileRow,
    SavedView: saved_views.SavedViewRow,
    Seat: seatings.SeatRow,
    Seating: seatings.SeatingRow,
    SeatingRound: seatings.SeatingRoundRow,
    SeatingRule: seatings.SeatingRuleRow,
    SeatingTable: seatings.SeatingTableRow,
    Series: events.SeriesRow,
    Settlement: door.SettlementRow,
    SheetAnswer: surveys.SheetAnswerRow,
    Strike: trust.StrikeRow,
    Survey: surveys.SurveyRow,
    SurveyLayout: surveys.SurveyLayoutRow,
    Ticket: tickets.TicketRow,
    Venue: venues.VenueRow,
    Voice: voices.VoiceRow,
    VoiceArgument: voices.VoiceArgumentRow,
    VoiceStep: voices.VoiceStepRow,
    VoiceSupport: voices.VoiceSupportRow,
}

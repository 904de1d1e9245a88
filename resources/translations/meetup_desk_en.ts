<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalForm</name>
    <message numerus="yes">
        <source>%Ln newcomers</source>
        <translation>
            <numerusform>%Ln newcomer</numerusform>
            <numerusform>%Ln newcomers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message numerus="yes">
        <source>%Ln people checked in</source>
        <translation>
            <numerusform>%Ln person checked in</numerusform>
            <numerusform>%Ln people checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-entered</source>
        <translation>
            <numerusform>%Ln re-entered</numerusform>
            <numerusform>%Ln re-entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln person left</numerusform>
            <numerusform>%Ln people left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans refused</source>
        <translation>
            <numerusform>%Ln scan refused</numerusform>
            <numerusform>%Ln scans refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people well before or after the event</source>
        <translation>
            <numerusform>%Ln person well before or after the event</numerusform>
            <numerusform>%Ln people well before or after the event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found</source>
        <translation>
            <numerusform>%Ln problem was found</numerusform>
            <numerusform>%Ln problems were found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message numerus="yes">
        <source>%Ln of them already have a printed badge.</source>
        <translation>
            <numerusform>%Ln of them already has a printed badge.</numerusform>
            <numerusform>%Ln of them already have a printed badge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgePrinting</name>
    <message numerus="yes">
        <source>%Ln badges saved.</source>
        <translation>
            <numerusform>%Ln badge saved.</numerusform>
            <numerusform>%Ln badges saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges sent to the printer.</source>
        <translation>
            <numerusform>%Ln badge sent to the printer.</numerusform>
            <numerusform>%Ln badges sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message numerus="yes">
        <source>%Ln voices are not on it: they name someone, and wait for your look.</source>
        <translation>
            <numerusform>%Ln voice is not on it: it names someone, and waits for your look.</numerusform>
            <numerusform>%Ln voices are not on it: they name someone, and wait for your look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” saved: %Ln voices.</source>
        <translation>
            <numerusform>“{name}” saved: %Ln voice.</numerusform>
            <numerusform>“{name}” saved: %Ln voices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuddySteps</name>
    <message numerus="yes">
        <source>%Ln newcomers have a buddy now</source>
        <translation>
            <numerusform>%Ln newcomer has a buddy now</numerusform>
            <numerusform>%Ln newcomers have a buddy now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%Ln new events</source>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events changed</source>
        <translation>
            <numerusform>%Ln event changed</numerusform>
            <numerusform>%Ln events changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs changed</source>
        <translation>
            <numerusform>%Ln RSVP changed</numerusform>
            <numerusform>%Ln RSVPs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people promoted from the waitlist</source>
        <translation>
            <numerusform>%Ln person promoted from the waitlist</numerusform>
            <numerusform>%Ln people promoted from the waitlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Import %Ln entry</numerusform>
            <numerusform>Import %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarSettings</name>
    <message numerus="yes">
        <source>Calendar saved with %Ln events.</source>
        <translation>
            <numerusform>Calendar saved with %Ln event.</numerusform>
            <numerusform>Calendar saved with %Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message numerus="yes">
        <source>%Ln checked in</source>
        <translation>
            <numerusform>%Ln checked in</numerusform>
            <numerusform>%Ln checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>%Ln going</numerusform>
            <numerusform>%Ln going</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>%Ln requested</numerusform>
            <numerusform>%Ln requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the waitlist</source>
        <translation>
            <numerusform>%Ln on the waitlist</numerusform>
            <numerusform>%Ln on the waitlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over capacity</source>
        <translation>
            <numerusform>%Ln over capacity</numerusform>
            <numerusform>%Ln over capacity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than the venue holds</source>
        <translation>
            <numerusform>%Ln more than the venue holds</numerusform>
            <numerusform>%Ln more than the venue holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashNotice</name>
    <message numerus="yes">
        <source>Compared with %Ln entries in my calendar</source>
        <translation>
            <numerusform>Compared with %Ln entry in my calendar</numerusform>
            <numerusform>Compared with %Ln entries in my calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsSection</name>
    <message numerus="yes">
        <source>%Ln tickets were used at two doors.</source>
        <translation>
            <numerusform>%Ln ticket was used at two doors.</numerusform>
            <numerusform>%Ln tickets were used at two doors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln minute apart</numerusform>
            <numerusform>%Ln minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln second apart</numerusform>
            <numerusform>%Ln seconds apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorBadgeActions</name>
    <message numerus="yes">
        <source>%n unprinted badges saved as PDF in {folder}</source>
        <translation>
            <numerusform>%n unprinted badge saved as PDF in {folder}</numerusform>
            <numerusform>%n unprinted badges saved as PDF in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorDisplay</name>
    <message numerus="yes">
        <source>%n scans aren’t saved yet. Press the red button.</source>
        <translation>
            <numerusform>%n scan isn’t saved yet. Press the red button.</numerusform>
            <numerusform>%n scans aren’t saved yet. Press the red button.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorFooter</name>
    <message numerus="yes">
        <source>%n badges not printed</source>
        <translation>
            <numerusform>%n badge not printed</numerusform>
            <numerusform>%n badges not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry saving %n scans</source>
        <translation>
            <numerusform>Retry saving %n scan</numerusform>
            <numerusform>Retry saving %n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message numerus="yes">
        <source>%Ln new scans imported.</source>
        <translation>
            <numerusform>%Ln new scan imported.</numerusform>
            <numerusform>%Ln new scans imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were already here.</source>
        <translation>
            <numerusform>%Ln scan was already here.</numerusform>
            <numerusform>%Ln scans were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk-ins received tickets.</source>
        <translation>
            <numerusform>%Ln walk-in received a ticket.</numerusform>
            <numerusform>%Ln walk-ins received tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were used at two doors. Resolve them below.</source>
        <translation>
            <numerusform>%Ln ticket was used at two doors. Resolve it below.</numerusform>
            <numerusform>%Ln tickets were used at two doors. Resolve them below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries should have been refused. See below.</source>
        <translation>
            <numerusform>%Ln entry should have been refused. See below.</numerusform>
            <numerusform>%Ln entries should have been refused. See below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were set aside and don’t count. See below.</source>
        <translation>
            <numerusform>%Ln scan was set aside and doesn’t count. See below.</numerusform>
            <numerusform>%Ln scans were set aside and don’t count. See below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesStrip</name>
    <message numerus="yes">
        <source>%Ln pairs of records look like the same person.</source>
        <translation>
            <numerusform>%Ln pair of records looks like the same person.</numerusform>
            <numerusform>%Ln pairs of records look like the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptionSettings</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseActs</name>
    <message numerus="yes">
        <source>%Ln entries of the desk and its history</source>
        <translation>
            <numerusform>%Ln entry of the desk and its history</numerusform>
            <numerusform>%Ln entries of the desk and its history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts of others lose the name and contacts</source>
        <translation>
            <numerusform>%Ln text of others loses the name and contacts</numerusform>
            <numerusform>%Ln texts of others lose the name and contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups are rewritten</source>
        <translation>
            <numerusform>%Ln backup is rewritten</numerusform>
            <numerusform>%Ln backups are rewritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers beside the desk are deleted</source>
        <translation>
            <numerusform>%Ln paper beside the desk is deleted</numerusform>
            <numerusform>%Ln papers beside the desk are deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken off events earlier are deleted</source>
        <translation>
            <numerusform>%Ln file taken off an event earlier is deleted</numerusform>
            <numerusform>%Ln files taken off events earlier are deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln handwritten names of signature sheets are deleted, as any may be theirs; the counts stay</source>
        <translation>
            <numerusform>%Ln handwritten name of a signature sheet is deleted, as it may be theirs; the count stays</numerusform>
            <numerusform>All %Ln handwritten names of signature sheets are deleted, as any may be theirs; the counts stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be opened</source>
        <translation>
            <numerusform>%Ln backup could not be opened</numerusform>
            <numerusform>%Ln backups could not be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be deleted</source>
        <translation>
            <numerusform>%Ln file could not be deleted</numerusform>
            <numerusform>%Ln files could not be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase everything about %Ln people?</source>
        <translation>
            <numerusform>Erase everything about 1 person?</numerusform>
            <numerusform>Erase everything about %Ln people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>Attendee sheet saved with %Ln people.</source>
        <translation>
            <numerusform>Attendee sheet saved with %Ln person.</numerusform>
            <numerusform>Attendee sheet saved with %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendee sheet saved with %Ln RSVPs.</source>
        <translation>
            <numerusform>Attendee sheet saved with %Ln RSVP.</numerusform>
            <numerusform>Attendee sheet saved with %Ln RSVPs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets saved.</source>
        <translation>
            <numerusform>%Ln ticket saved.</numerusform>
            <numerusform>%Ln tickets saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans saved.</source>
        <translation>
            <numerusform>%Ln scan saved.</numerusform>
            <numerusform>%Ln scans saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln guests each</source>
        <translation>
            <numerusform>up to %Ln guest each</numerusform>
            <numerusform>up to %Ln guests each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <translation>
            <numerusform>%Ln to answer</numerusform>
            <numerusform>%Ln to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold an old time or place</source>
        <translation>
            <numerusform>%Ln holds an old time or place</numerusform>
            <numerusform>%Ln hold an old time or place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>%Ln to save</numerusform>
            <numerusform>%Ln to save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln people</source>
        <translation>
            <numerusform>for %Ln person</numerusform>
            <numerusform>for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%Ln RSVPs marked as attended.</source>
        <translation>
            <numerusform>%Ln RSVP marked as attended.</numerusform>
            <numerusform>%Ln RSVPs marked as attended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks undone.</source>
        <translation>
            <numerusform>%Ln mark undone.</numerusform>
            <numerusform>%Ln marks undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs were admitted at a door and stay.</source>
        <translation>
            <numerusform>%Ln RSVP was admitted at a door and stays.</numerusform>
            <numerusform>%Ln RSVPs were admitted at a door and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message numerus="yes">
        <source>%Ln letters saved to {folder} and marked as told.</source>
        <translation>
            <numerusform>%Ln letter saved to {folder} and marked as told.</numerusform>
            <numerusform>%Ln letters saved to {folder} and marked as told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no email address.</source>
        <translation>
            <numerusform>%Ln person has no email address.</numerusform>
            <numerusform>%Ln people have no email address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files added.</source>
        <translation>
            <numerusform>%Ln file added.</numerusform>
            <numerusform>%Ln files added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupFiles</name>
    <message numerus="yes">
        <source>Saved with %Ln memberships.</source>
        <translation>
            <numerusform>Saved with %Ln membership.</numerusform>
            <numerusform>Saved with %Ln memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” added with %Ln members.</source>
        <translation>
            <numerusform>“{name}” added with %Ln member.</numerusform>
            <numerusform>“{name}” added with %Ln members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members come over.</source>
        <translation>
            <numerusform>%Ln member comes over.</numerusform>
            <numerusform>%Ln members come over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in both.</source>
        <translation>
            <numerusform>%Ln is in both.</numerusform>
            <numerusform>%Ln are in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come over.</source>
        <translation>
            <numerusform>%Ln event comes over.</numerusform>
            <numerusform>%Ln events come over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln: {what}</source>
        <translation>
            <numerusform>After %Ln: {what}</numerusform>
            <numerusform>After %Ln: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%Ln applications imported.</source>
        <translation>
            <numerusform>%Ln application imported.</numerusform>
            <numerusform>%Ln applications imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be someone who is blocked: see Waiting.</source>
        <translation>
            <numerusform>%Ln may be someone who is blocked: see Waiting.</numerusform>
            <numerusform>%Ln may be people who are blocked: see Waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestNaming</name>
    <message numerus="yes">
        <source>Up to %Ln guests. The door can find the party by any name.</source>
        <translation>
            <numerusform>Up to %Ln guest. The door can find the party by any name.</numerusform>
            <numerusform>Up to %Ln guests. The door can find the party by any name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%Ln files saved.</source>
        <translation>
            <numerusform>%Ln file saved.</numerusform>
            <numerusform>%Ln files saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no email address.</source>
        <translation>
            <numerusform>%Ln person has no email address.</numerusform>
            <numerusform>%Ln people have no email address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emails saved</source>
        <translation>
            <numerusform>%Ln email saved</numerusform>
            <numerusform>%Ln emails saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who need an invite</source>
        <translation>
            <numerusform>%Ln person who needs an invite</numerusform>
            <numerusform>%Ln people who need an invite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln people imported</source>
        <translation>
            <numerusform>%Ln person imported</numerusform>
            <numerusform>%Ln people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not imported</source>
        <translation>
            <numerusform>%Ln line not imported</numerusform>
            <numerusform>%Ln lines not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lists follow</source>
        <translation>
            <numerusform>%Ln more list follows</numerusform>
            <numerusform>%Ln more lists follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntroductionSteps</name>
    <message numerus="yes">
        <source>%Ln new proposals</source>
        <translation>
            <numerusform>%Ln new proposal</numerusform>
            <numerusform>%Ln new proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message numerus="yes">
        <source>Save invites for %Ln people</source>
        <translation>
            <numerusform>Save invite for %Ln person</numerusform>
            <numerusform>Save invites for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no invite yet.</source>
        <translation>
            <numerusform>%Ln person has no invite yet.</numerusform>
            <numerusform>%Ln people have no invite yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have an outdated invite.</source>
        <translation>
            <numerusform>%Ln person has an outdated invite.</numerusform>
            <numerusform>%Ln people have an outdated invite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message numerus="yes">
        <source>%Ln lines saved with their reasons.</source>
        <translation>
            <numerusform>%Ln line saved with its reason.</numerusform>
            <numerusform>%Ln lines saved with their reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message numerus="yes">
        <source>%Ln pairs to go</source>
        <translation>
            <numerusform>%Ln pair to go</numerusform>
            <numerusform>%Ln pairs to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln rounds</source>
        <translation>
            <numerusform>one round</numerusform>
            <numerusform>all %Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs · always kept</source>
        <translation>
            <numerusform>%Ln pair · always kept</numerusform>
            <numerusform>%Ln pairs · always kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFigures</name>
    <message numerus="yes">
        <source>met %Ln people</source>
        <translation>
            <numerusform>met %Ln person</numerusform>
            <numerusform>met %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message numerus="yes">
        <source>%Ln events together</source>
        <translation>
            <numerusform>%Ln event together</numerusform>
            <numerusform>%Ln events together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message numerus="yes">
        <source>%Ln renewed.</source>
        <translation>
            <numerusform>%Ln renewed.</numerusform>
            <numerusform>%Ln renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the group.</source>
        <translation>
            <numerusform>%Ln left the group.</numerusform>
            <numerusform>%Ln left the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from the group?</source>
        <translation>
            <numerusform>Remove %Ln person from the group?</numerusform>
            <numerusform>Remove %Ln people from the group?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <translation>
            <numerusform>%Ln removed.</numerusform>
            <numerusform>%Ln removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%Ln RSVPs</source>
        <translation>
            <numerusform>%Ln RSVP</numerusform>
            <numerusform>%Ln RSVPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attended</source>
        <translation>
            <numerusform>%Ln attended</numerusform>
            <numerusform>%Ln attended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCells</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>%Ln going</numerusform>
            <numerusform>%Ln going</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewParts</name>
    <message numerus="yes">
        <source>{name} (%Ln lines)</source>
        <translation>
            <numerusform>{name} (%Ln line)</numerusform>
            <numerusform>{name} (%Ln lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln others with fewer lines each.</source>
        <translation>
            <numerusform>And %Ln other with fewer lines.</numerusform>
            <numerusform>And %Ln others with fewer lines each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <translation>
            <numerusform>And %Ln more like this.</numerusform>
            <numerusform>And %Ln more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTies</name>
    <message numerus="yes">
        <source>%Ln new ties</source>
        <translation>
            <numerusform>%Ln new tie</numerusform>
            <numerusform>%Ln new ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs met in all</source>
        <translation>
            <numerusform>%Ln pair met in all</numerusform>
            <numerusform>%Ln pairs met in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePaperPreview</name>
    <message numerus="yes">
        <source>Marked %Ln people as told.</source>
        <translation>
            <numerusform>Marked %Ln person as told.</numerusform>
            <numerusform>Marked %Ln people as told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackMaker</name>
    <message numerus="yes">
        <source>Pack for {door} saved with %Ln tickets. Copy it to the door laptop with a USB stick.</source>
        <translation>
            <numerusform>Pack for {door} saved with %Ln ticket. Copy it to the door laptop with a USB stick.</numerusform>
            <numerusform>Pack for {door} saved with %Ln tickets. Copy it to the door laptop with a USB stick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message numerus="yes">
        <source>%Ln scans imported.</source>
        <translation>
            <numerusform>%Ln scan imported.</numerusform>
            <numerusform>%Ln scans imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported scans are kept.</source>
        <translation>
            <numerusform>%Ln imported scan is kept.</numerusform>
            <numerusform>%Ln imported scans are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsSection</name>
    <message numerus="yes">
        <source>up to %Ln people</source>
        <translation>
            <numerusform>up to %Ln person</numerusform>
            <numerusform>up to %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln person selected</numerusform>
            <numerusform>%Ln people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>%Ln people tagged</source>
        <translation>
            <numerusform>%Ln person tagged</numerusform>
            <numerusform>%Ln people tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs go with them.</source>
        <translation>
            <numerusform>%Ln RSVP goes with them.</numerusform>
            <numerusform>%Ln RSVPs go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets stop working.</source>
        <translation>
            <numerusform>%Ln ticket stops working.</numerusform>
            <numerusform>%Ln tickets stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln people?</source>
        <translation>
            <numerusform>Delete %Ln person?</numerusform>
            <numerusform>Delete %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people deleted</source>
        <translation>
            <numerusform>%Ln person deleted</numerusform>
            <numerusform>%Ln people deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people exported</source>
        <translation>
            <numerusform>%Ln person exported</numerusform>
            <numerusform>%Ln people exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message numerus="yes">
        <source>%Ln events created.</source>
        <translation>
            <numerusform>%Ln event created.</numerusform>
            <numerusform>%Ln events created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyActs</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln kinds of data?</source>
        <translation>
            <numerusform>Destroy %Ln kind of data?</numerusform>
            <numerusform>Destroy %Ln kinds of data?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries saved</source>
        <translation>
            <numerusform>%Ln entry saved</numerusform>
            <numerusform>%Ln entries saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroyed, but %Ln backups could not be reached</source>
        <translation>
            <numerusform>Destroyed, but 1 backup could not be reached</numerusform>
            <numerusform>Destroyed, but %Ln backups could not be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>Destroy %Ln kinds…</source>
        <translation>
            <numerusform>Destroy %Ln kind…</numerusform>
            <numerusform>Destroy %Ln kinds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message numerus="yes">
        <source>%Ln more questions</source>
        <translation>
            <numerusform>%Ln more question</numerusform>
            <numerusform>%Ln more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconfirming</name>
    <message numerus="yes">
        <source>%Ln RSVPs reconfirmed</source>
        <translation>
            <numerusform>%Ln RSVP reconfirmed</numerusform>
            <numerusform>%Ln RSVPs reconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln seats?</source>
        <translation>
            <numerusform>Release %Ln seat?</numerusform>
            <numerusform>Release %Ln seats?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs without an answer are cancelled. You can undo this.</source>
        <translation>
            <numerusform>%Ln RSVP without an answer is cancelled. You can undo this.</numerusform>
            <numerusform>%Ln RSVPs without an answer are cancelled. You can undo this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs released</source>
        <translation>
            <numerusform>%Ln RSVP released</numerusform>
            <numerusform>%Ln RSVPs released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalsBar</name>
    <message numerus="yes">
        <source>%Ln to tell about renewal</source>
        <translation>
            <numerusform>%Ln person to tell about renewal</numerusform>
            <numerusform>%Ln people to tell about renewal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln texts</source>
        <translation>
            <numerusform>Copy %Ln text</numerusform>
            <numerusform>Copy %Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are copied.</source>
        <translation>
            <numerusform>%Ln text is copied.</numerusform>
            <numerusform>%Ln texts are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message numerus="yes">
        <source>%Ln others moved: </source>
        <translation>
            <numerusform>%Ln other moved: </numerusform>
            <numerusform>%Ln others moved: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have a seat now: </source>
        <translation>
            <numerusform>%Ln person has a seat now: </numerusform>
            <numerusform>%Ln people have a seat now: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message numerus="yes">
        <source>%Ln entries would have been refused if the door had known. They are kept.</source>
        <translation>
            <numerusform>%Ln entry would have been refused if the door had known. It is kept.</numerusform>
            <numerusform>%Ln entries would have been refused if the door had known. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans don’t count. They stay on record.</source>
        <translation>
            <numerusform>%Ln scan doesn’t count. It stays on record.</numerusform>
            <numerusform>%Ln scans don’t count. They stay on record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message numerus="yes">
        <source>%Ln changes would be lost</source>
        <translation>
            <numerusform>%Ln change would be lost</numerusform>
            <numerusform>%Ln changes would be lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCards</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in handwriting are not typed in yet.</source>
        <translation>
            <numerusform>%Ln answer in handwriting is not typed in yet.</numerusform>
            <numerusform>%Ln answers in handwriting are not typed in yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLegend</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min each</source>
        <translation>
            <numerusform>%Ln min each</numerusform>
            <numerusform>%Ln min each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <translation>
            <numerusform>%Ln inside</numerusform>
            <numerusform>%Ln inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet</source>
        <translation>
            <numerusform>%Ln not yet</numerusform>
            <numerusform>%Ln not yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPlan</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomQuestionsPage</name>
    <message numerus="yes">
        <source>%Ln people ask this.</source>
        <translation>
            <numerusform>%Ln person asks this.</numerusform>
            <numerusform>%Ln people ask this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open questions</source>
        <translation>
            <numerusform>%Ln open question</numerusform>
            <numerusform>%Ln open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundProgress</name>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RsvpActions</name>
    <message numerus="yes">
        <source>Refuse %Ln RSVPs?</source>
        <translation>
            <numerusform>Refuse %Ln RSVP?</numerusform>
            <numerusform>Refuse %Ln RSVPs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln RSVPs as declined?</source>
        <translation>
            <numerusform>Mark %Ln RSVP as declined?</numerusform>
            <numerusform>Mark %Ln RSVPs as declined?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln RSVPs?</source>
        <translation>
            <numerusform>Cancel %Ln RSVP?</numerusform>
            <numerusform>Cancel %Ln RSVPs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs promoted from the waitlist</source>
        <translation>
            <numerusform>%Ln RSVP promoted from the waitlist</numerusform>
            <numerusform>%Ln RSVPs promoted from the waitlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs approved</source>
        <translation>
            <numerusform>%Ln RSVP approved</numerusform>
            <numerusform>%Ln RSVPs approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs waitlisted</source>
        <translation>
            <numerusform>%Ln RSVP waitlisted</numerusform>
            <numerusform>%Ln RSVPs waitlisted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs refused</source>
        <translation>
            <numerusform>%Ln RSVP refused</numerusform>
            <numerusform>%Ln RSVPs refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs confirmed, with tickets</source>
        <translation>
            <numerusform>%Ln RSVP confirmed, with a ticket</numerusform>
            <numerusform>%Ln RSVPs confirmed, with tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs marked as declined</source>
        <translation>
            <numerusform>%Ln RSVP marked as declined</numerusform>
            <numerusform>%Ln RSVPs marked as declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs cancelled</source>
        <translation>
            <numerusform>%Ln RSVP cancelled</numerusform>
            <numerusform>%Ln RSVPs cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs unchanged</source>
        <translation>
            <numerusform>%Ln RSVP unchanged</numerusform>
            <numerusform>%Ln RSVPs unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln</source>
        <translation>
            <numerusform>Approve %Ln</numerusform>
            <numerusform>Approve %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %Ln</source>
        <translation>
            <numerusform>Promote %Ln</numerusform>
            <numerusform>Promote %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln</source>
        <translation>
            <numerusform>Refuse %Ln</numerusform>
            <numerusform>Refuse %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RsvpBar</name>
    <message numerus="yes">
        <source>%Ln RSVPs selected</source>
        <translation>
            <numerusform>%Ln RSVP selected</numerusform>
            <numerusform>%Ln RSVPs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RsvpPanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message numerus="yes">
        <source>This and %Ln later dates</source>
        <translation>
            <numerusform>This and %Ln later date</numerusform>
            <numerusform>This and %Ln later dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln dates</source>
        <translation>
            <numerusform>The %Ln date</numerusform>
            <numerusform>All %Ln dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This event is one of %Ln dates of a series.</source>
        <translation>
            <numerusform>This event is the only date of a series.</numerusform>
            <numerusform>This event is one of %Ln dates of a series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the past and would also change with “all”.</source>
        <translation>
            <numerusform>%Ln of them is in the past and would also change with “all”.</numerusform>
            <numerusform>%Ln of them are in the past and would also change with “all”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatSearch</name>
    <message numerus="yes">
        <source>%Ln people have their seats.</source>
        <translation>
            <numerusform>%Ln person has a seat.</numerusform>
            <numerusform>%Ln people have their seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatTexts</name>
    <message numerus="yes">
        <source>with %Ln guests</source>
        <translation>
            <numerusform>with %Ln guest</numerusform>
            <numerusform>with %Ln guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met before: %Ln people</source>
        <translation>
            <numerusform>met before: %Ln person</numerusform>
            <numerusform>met before: %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingChanges</name>
    <message numerus="yes">
        <source>%Ln seated, </source>
        <translation>
            <numerusform>%Ln seated, </numerusform>
            <numerusform>%Ln seated, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats set free.</source>
        <translation>
            <numerusform>%Ln seat set free.</numerusform>
            <numerusform>%Ln seats set free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round lasts %Ln minutes longer.</source>
        <translation>
            <numerusform>The round lasts a minute longer.</numerusform>
            <numerusform>The round lasts %Ln minutes longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingExports</name>
    <message numerus="yes">
        <source>%Ln papers saved.</source>
        <translation>
            <numerusform>%Ln paper saved.</numerusform>
            <numerusform>%Ln papers saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message numerus="yes">
        <source>%Ln past dates</source>
        <translation>
            <numerusform>%Ln past date</numerusform>
            <numerusform>%Ln past dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coming</source>
        <translation>
            <numerusform>%Ln coming</numerusform>
            <numerusform>%Ln coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln came</numerusform>
            <numerusform>%Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>%Ln going</numerusform>
            <numerusform>%Ln going</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message numerus="yes">
        <source>%Ln guests come with them: keep seats free for them.</source>
        <translation>
            <numerusform>%Ln guest comes with them: keep a seat free.</numerusform>
            <numerusform>%Ln guests come with them: keep seats free for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats, </source>
        <translation>
            <numerusform>%Ln seat, </numerusform>
            <numerusform>%Ln seats, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay free.</source>
        <translation>
            <numerusform>%Ln of them stays free.</numerusform>
            <numerusform>%Ln of them stay free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no seat. Add a table.</source>
        <translation>
            <numerusform>%Ln person has no seat. Add a table.</numerusform>
            <numerusform>%Ln people have no seat. Add a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in all. </source>
        <translation>
            <numerusform>%Ln minute in all. </numerusform>
            <numerusform>%Ln minutes in all. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone meeting everyone takes at least %Ln rounds.</source>
        <translation>
            <numerusform>Everyone meets everyone in one round.</numerusform>
            <numerusform>Everyone meeting everyone takes at least %Ln rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guests sit at the table of their party</source>
        <translation>
            <numerusform>%Ln guest sits at the table of their party</numerusform>
            <numerusform>%Ln guests sit at the table of their party</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCameraDialog</name>
    <message numerus="yes">
        <source>%Ln sheets read</source>
        <translation>
            <numerusform>%Ln sheet read</numerusform>
            <numerusform>%Ln sheets read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks to check</source>
        <translation>
            <numerusform>%Ln mark to check</numerusform>
            <numerusform>%Ln marks to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks to check.</source>
        <translation>
            <numerusform>%Ln mark to check.</numerusform>
            <numerusform>%Ln marks to check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInReading</name>
    <message numerus="yes">
        <source>%Ln people came.</source>
        <translation>
            <numerusform>%Ln person came.</numerusform>
            <numerusform>%Ln people came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were known already.</source>
        <translation>
            <numerusform>%Ln was known already.</numerusform>
            <numerusform>%Ln were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were not read</source>
        <translation>
            <numerusform>%Ln page was not read</numerusform>
            <numerusform>%Ln pages were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureActions</name>
    <message numerus="yes">
        <source>Each sheet has %Ln lines for a name and a mark.</source>
        <translation>
            <numerusform>Each sheet has %Ln line for a name and a mark.</numerusform>
            <numerusform>Each sheet has %Ln lines for a name and a mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new supporters.</source>
        <translation>
            <numerusform>%Ln new supporter.</numerusform>
            <numerusform>%Ln new supporters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have a name or a mark alone and were not counted.</source>
        <translation>
            <numerusform>%Ln line has a name or a mark alone and was not counted.</numerusform>
            <numerusform>%Ln lines have a name or a mark alone and were not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were not read</source>
        <translation>
            <numerusform>%Ln page was not read</numerusform>
            <numerusform>%Ln pages were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmallPlan</name>
    <message numerus="yes">
        <source>%Ln tables</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeWords</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs</source>
        <translation>
            <numerusform>%Ln RSVP</numerusform>
            <numerusform>%Ln RSVPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are inside now.</source>
        <translation>
            <numerusform>%Ln of them is inside now.</numerusform>
            <numerusform>%Ln of them are inside now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets will stop working at the door.</source>
        <translation>
            <numerusform>%Ln ticket will stop working at the door.</numerusform>
            <numerusform>%Ln tickets will stop working at the door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsStrip</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of date</source>
        <translation>
            <numerusform>%Ln out of date</numerusform>
            <numerusform>%Ln out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>%Ln to save</numerusform>
            <numerusform>%Ln to save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to approve</source>
        <translation>
            <numerusform>%Ln to approve</numerusform>
            <numerusform>%Ln to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seated</source>
        <translation>
            <numerusform>%Ln seated</numerusform>
            <numerusform>%Ln seated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyActions</name>
    <message numerus="yes">
        <source>%Ln sheets saved in “{name}”.</source>
        <translation>
            <numerusform>%Ln sheet saved in “{name}”.</numerusform>
            <numerusform>%Ln sheets saved in “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets read.</source>
        <translation>
            <numerusform>%Ln sheet read.</numerusform>
            <numerusform>%Ln sheets read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks to check.</source>
        <translation>
            <numerusform>%Ln mark to check.</numerusform>
            <numerusform>%Ln marks to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pages</source>
        <translation>
            <numerusform>and %Ln more page</numerusform>
            <numerusform>and %Ln more pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were not read</source>
        <translation>
            <numerusform>%Ln page was not read</numerusform>
            <numerusform>%Ln pages were not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers imported.</source>
        <translation>
            <numerusform>%Ln answer imported.</numerusform>
            <numerusform>%Ln answers imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here before.</source>
        <translation>
            <numerusform>%Ln was here before.</numerusform>
            <numerusform>%Ln were here before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters saved.</source>
        <translation>
            <numerusform>%Ln letter saved.</numerusform>
            <numerusform>%Ln letters saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no email address.</source>
        <translation>
            <numerusform>%Ln person has no email address.</numerusform>
            <numerusform>%Ln people have no email address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check.</source>
        <translation>
            <numerusform>%Ln to check.</numerusform>
            <numerusform>%Ln to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emails hold no answer.</source>
        <translation>
            <numerusform>%Ln email holds no answer.</numerusform>
            <numerusform>%Ln emails hold no answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message numerus="yes">
        <source>%Ln sheets answered</source>
        <translation>
            <numerusform>%Ln sheet answered</numerusform>
            <numerusform>%Ln sheets answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln printed</source>
        <translation>
            <numerusform>%Ln printed</numerusform>
            <numerusform>%Ln printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln marks</source>
        <translation>
            <numerusform>Check %Ln mark</numerusform>
            <numerusform>Check %Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message numerus="yes">
        <source>By {day} · %Ln days left</source>
        <translation>
            <numerusform>By {day} · %Ln day left</numerusform>
            <numerusform>By {day} · %Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln thing to do</numerusform>
            <numerusform>%Ln things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the waitlist</source>
        <translation>
            <numerusform>%Ln on the waitlist</numerusform>
            <numerusform>%Ln on the waitlist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsLine</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustActs</name>
    <message numerus="yes">
        <source>%Ln people match. Type more of the name, or the phone.</source>
        <translation>
            <numerusform>%Ln person matches.</numerusform>
            <numerusform>%Ln people match. Type more of the name, or the phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files kept.</source>
        <translation>
            <numerusform>%Ln file kept.</numerusform>
            <numerusform>%Ln files kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report and %Ln files are destroyed, also in the history.</source>
        <translation>
            <numerusform>The report and %Ln file are destroyed, also in the history.</numerusform>
            <numerusform>The report and %Ln files are destroyed, also in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also refuse %Ln coming RSVPs?</source>
        <translation>
            <numerusform>Also refuse %Ln coming RSVP?</numerusform>
            <numerusform>Also refuse %Ln coming RSVPs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message numerus="yes">
        <source>After %Ln: {what}</source>
        <translation>
            <numerusform>After %Ln: {what}</numerusform>
            <numerusform>After %Ln: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they count for %Ln months</source>
        <translation>
            <numerusform>they count for %Ln month</numerusform>
            <numerusform>they count for %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message numerus="yes">
        <source>The answer is promised 14 days later. %Ln extensions are left.</source>
        <translation>
            <numerusform>The answer is promised 14 days later. %Ln extension is left.</numerusform>
            <numerusform>The answer is promised 14 days later. %Ln extensions are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supporters now.</source>
        <translation>
            <numerusform>%Ln supporter now.</numerusform>
            <numerusform>%Ln supporters now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message numerus="yes">
        <source>%Ln supporters</source>
        <translation>
            <numerusform>%Ln supporter</numerusform>
            <numerusform>%Ln supporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln supporters it is decided</source>
        <translation>
            <numerusform>At %Ln supporter it is decided</numerusform>
            <numerusform>At %Ln supporters it is decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message numerus="yes">
        <source>%Ln voices in a year</source>
        <translation>
            <numerusform>%Ln voice in a year</numerusform>
            <numerusform>%Ln voices in a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingTray</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message numerus="yes">
        <source>Approve %Ln</source>
        <translation>
            <numerusform>Approve %Ln</numerusform>
            <numerusform>Approve %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved.</source>
        <translation>
            <numerusform>%Ln approved.</numerusform>
            <numerusform>%Ln approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are copied.</source>
        <translation>
            <numerusform>%Ln text is copied.</numerusform>
            <numerusform>%Ln texts are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitlistDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitlistOrder</name>
    <message numerus="yes">
        <source>%Ln RSVPs promoted from the waitlist</source>
        <translation>
            <numerusform>%Ln RSVP promoted from the waitlist</numerusform>
            <numerusform>%Ln RSVPs promoted from the waitlist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message numerus="yes">
        <source>%Ln certificates saved.</source>
        <translation>
            <numerusform>%Ln certificate saved.</numerusform>
            <numerusform>%Ln certificates saved.</numerusform>
        </translation>
    </message>
</context>
</TS>

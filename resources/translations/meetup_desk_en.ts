<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalsCard</name>
    <message numerus="yes">
        <source>%Ln people came in</source>
        <translation>
            <numerusform>%Ln person came in</numerusform>
            <numerusform>%Ln people came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them again</source>
        <translation>
            <numerusform>%Ln of them again</numerusform>
            <numerusform>%Ln of them again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went out</source>
        <translation>
            <numerusform>%Ln went out</numerusform>
            <numerusform>%Ln went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusals</source>
        <translation>
            <numerusform>%Ln refusal</numerusform>
            <numerusform>%Ln refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long before or after</source>
        <translation>
            <numerusform>%Ln long before or after</numerusform>
            <numerusform>%Ln long before or after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message numerus="yes">
        <source>%Ln of them have a printed badge already.</source>
        <translation>
            <numerusform>%Ln of them has a printed badge already.</numerusform>
            <numerusform>%Ln of them have a printed badge already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgePrinting</name>
    <message numerus="yes">
        <source>%Ln badges are saved.</source>
        <translation>
            <numerusform>%Ln badge is saved.</numerusform>
            <numerusform>%Ln badges are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges are at the printer.</source>
        <translation>
            <numerusform>%Ln badge is at the printer.</numerusform>
            <numerusform>%Ln badges are at the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%Ln events are new</source>
        <translation>
            <numerusform>%Ln event is new</numerusform>
            <numerusform>%Ln events are new</numerusform>
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
        <source>%Ln moved up from the waitlist</source>
        <translation>
            <numerusform>%Ln moved up from the waitlist</numerusform>
            <numerusform>%Ln moved up from the waitlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarSettings</name>
    <message numerus="yes">
        <source>The calendar is written: %Ln events.</source>
        <translation>
            <numerusform>The calendar is written: %Ln event.</numerusform>
            <numerusform>The calendar is written: %Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message numerus="yes">
        <source>%Ln arrived</source>
        <translation>
            <numerusform>%Ln arrived</numerusform>
            <numerusform>%Ln arrived</numerusform>
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
        <source>of %Ln places</source>
        <translation>
            <numerusform>of %Ln place</numerusform>
            <numerusform>of %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashNotice</name>
    <message numerus="yes">
        <source>Compared with %Ln entries of my calendar</source>
        <translation>
            <numerusform>Compared with %Ln entry of my calendar</numerusform>
            <numerusform>Compared with %Ln entries of my calendar</numerusform>
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
        <source>%Ln tickets came in at two doors.</source>
        <translation>
            <numerusform>%Ln ticket came in at two doors.</numerusform>
            <numerusform>%Ln tickets came in at two doors.</numerusform>
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
    <name>DoorBadgeActions</name>
    <message numerus="yes">
        <source>%n badges wait as PDF files in {folder}</source>
        <translation>
            <numerusform>%n badge waits as a PDF file in {folder}</numerusform>
            <numerusform>%n badges wait as PDF files in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorDisplay</name>
    <message numerus="yes">
        <source>%n scans wait to be written. Press the red button.</source>
        <translation>
            <numerusform>%n scan waits to be written. Press the red button.</numerusform>
            <numerusform>%n scans wait to be written. Press the red button.</numerusform>
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
        <source>Write %n scans again</source>
        <translation>
            <numerusform>Write %n scan again</numerusform>
            <numerusform>Write %n scans again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message numerus="yes">
        <source>%Ln scans are new.</source>
        <translation>
            <numerusform>%Ln scan is new.</numerusform>
            <numerusform>%Ln scans are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln was here already.</numerusform>
            <numerusform>%Ln were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk-ins became tickets.</source>
        <translation>
            <numerusform>%Ln walk-in became a ticket.</numerusform>
            <numerusform>%Ln walk-ins became tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets came in at two doors. Settle them below.</source>
        <translation>
            <numerusform>%Ln ticket came in at two doors. Settle it below.</numerusform>
            <numerusform>%Ln tickets came in at two doors. Settle them below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries would have been refused. See below.</source>
        <translation>
            <numerusform>%Ln entry would have been refused. See below.</numerusform>
            <numerusform>%Ln entries would have been refused. See below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans are set aside and count nothing. See below.</source>
        <translation>
            <numerusform>%Ln scan is set aside and counts nothing. See below.</numerusform>
            <numerusform>%Ln scans are set aside and count nothing. See below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln people are on the saved sheet.</source>
        <translation>
            <numerusform>%Ln RSVP is on the saved sheet.</numerusform>
            <numerusform>%Ln RSVPs are on the saved sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs are on the saved sheet.</source>
        <translation>
            <numerusform>%Ln RSVP is on the saved sheet.</numerusform>
            <numerusform>%Ln RSVPs are on the saved sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets are saved.</source>
        <translation>
            <numerusform>%Ln ticket is saved.</numerusform>
            <numerusform>%Ln tickets are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans are saved.</source>
        <translation>
            <numerusform>%Ln scan is saved.</numerusform>
            <numerusform>%Ln scans are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
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
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%Ln are marked as having come.</source>
        <translation>
            <numerusform>%Ln is marked as having come.</numerusform>
            <numerusform>%Ln are marked as having come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are taken back.</source>
        <translation>
            <numerusform>%Ln mark is taken back.</numerusform>
            <numerusform>%Ln marks are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came through a door and stay.</source>
        <translation>
            <numerusform>%Ln came through a door and stays.</numerusform>
            <numerusform>%Ln came through a door and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestNaming</name>
    <message numerus="yes">
        <source>Up to %Ln guests. The door finds the party by any of them.</source>
        <translation>
            <numerusform>Up to %Ln guest. The door finds the party by that name too.</numerusform>
            <numerusform>Up to %Ln guests. The door finds the party by any of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%Ln files are saved.</source>
        <translation>
            <numerusform>%Ln file is saved.</numerusform>
            <numerusform>%Ln files are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no e-mail address.</source>
        <translation>
            <numerusform>%Ln has no e-mail address.</numerusform>
            <numerusform>%Ln have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters are saved</source>
        <translation>
            <numerusform>%Ln letter is saved</numerusform>
            <numerusform>%Ln letters are saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who need one</source>
        <translation>
            <numerusform>%Ln person who needs one</numerusform>
            <numerusform>%Ln people who need one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln in</source>
        <translation>
            <numerusform>%Ln in</numerusform>
            <numerusform>%Ln in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln line not imported</numerusform>
            <numerusform>%Ln lines not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message numerus="yes">
        <source>Save invites for %Ln people</source>
        <translation>
            <numerusform>Save invites for %Ln person</numerusform>
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
        <source>%Ln people hold an invite that is out of date.</source>
        <translation>
            <numerusform>%Ln person holds an invite that is out of date.</numerusform>
            <numerusform>%Ln people hold an invite that is out of date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message numerus="yes">
        <source>%Ln lines are saved with the reasons.</source>
        <translation>
            <numerusform>%Ln line is saved with the reason.</numerusform>
            <numerusform>%Ln lines are saved with the reasons.</numerusform>
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
        <source>And %Ln others, each in fewer lines.</source>
        <translation>
            <numerusform>And %Ln other, in fewer lines.</numerusform>
            <numerusform>And %Ln others, each in fewer lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>And %Ln more like it.</numerusform>
            <numerusform>And %Ln more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackMaker</name>
    <message numerus="yes">
        <source>The pack of {door} holds %Ln tickets. Carry it there on a stick.</source>
        <translation>
            <numerusform>The pack of {door} holds %Ln ticket. Carry it there on a stick.</numerusform>
            <numerusform>The pack of {door} holds %Ln tickets. Carry it there on a stick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message numerus="yes">
        <source>%Ln scans are home.</source>
        <translation>
            <numerusform>%Ln scan is home.</numerusform>
            <numerusform>%Ln scans are home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans that are home stay.</source>
        <translation>
            <numerusform>%Ln scan that is home stays.</numerusform>
            <numerusform>%Ln scans that are home stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsSection</name>
    <message numerus="yes">
        <source>%Ln people at most</source>
        <translation>
            <numerusform>%Ln person at most</numerusform>
            <numerusform>%Ln people at most</numerusform>
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
</context>
<context>
    <name>Planner</name>
    <message numerus="yes">
        <source>%Ln dates are planned.</source>
        <translation>
            <numerusform>%Ln date is planned.</numerusform>
            <numerusform>%Ln dates are planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message numerus="yes">
        <source>%Ln entries would have been refused, had their door known. They stay.</source>
        <translation>
            <numerusform>%Ln entry would have been refused, had its door known. It stays.</numerusform>
            <numerusform>%Ln entries would have been refused, had their door known. They stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans count nothing. They stay on record.</source>
        <translation>
            <numerusform>%Ln scan counts nothing. It stays on record.</numerusform>
            <numerusform>%Ln scans count nothing. They stay on record.</numerusform>
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
        <source>%Ln RSVPs moved up from the waitlist</source>
        <translation>
            <numerusform>%Ln RSVP moved up from the waitlist</numerusform>
            <numerusform>%Ln RSVPs moved up from the waitlist</numerusform>
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
        <source>%Ln RSVPs put on the waitlist</source>
        <translation>
            <numerusform>%Ln RSVP put on the waitlist</numerusform>
            <numerusform>%Ln RSVPs put on the waitlist</numerusform>
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
        <source>%Ln RSVPs have a seat and a ticket now</source>
        <translation>
            <numerusform>%Ln RSVP has a seat and a ticket now</numerusform>
            <numerusform>%Ln RSVPs have a seat and a ticket now</numerusform>
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
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln left as it was</numerusform>
            <numerusform>%Ln left as they were</numerusform>
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
    <name>RsvpsView</name>
    <message numerus="yes">
        <source>%Ln RSVPs selected</source>
        <translation>
            <numerusform>%Ln RSVP selected</numerusform>
            <numerusform>%Ln RSVPs selected</numerusform>
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
        <source>%Ln of them are past and would change with all.</source>
        <translation>
            <numerusform>%Ln of them is past and would change with all.</numerusform>
            <numerusform>%Ln of them are past and would change with all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln problems were found</source>
        <translation>
            <numerusform>%Ln problem was found</numerusform>
            <numerusform>%Ln problems were found</numerusform>
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
        <source>%Ln tickets stop working at the door.</source>
        <translation>
            <numerusform>%Ln ticket stops working at the door.</numerusform>
            <numerusform>%Ln tickets stop working at the door.</numerusform>
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
    <name>WaitlistDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>글자 크기 {percent}%</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>줄 간격 좁게</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>밝은 화면으로 바꾸기</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>어두운 화면으로 바꾸기</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>전체 화면으로 보기</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open</source>
        <translation>미정</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when and where you meet. People, tickets and the door come after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that you have not announced yet are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will find who came, and what followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a repeating series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You approve every RSVP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers gets a seat while there are seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %n guests each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moves up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promote by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in strict order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a party that does not fit is passed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillBar</name>
    <message numerus="yes">
        <source>%Ln arrived</source>
        <translation>
            <numerusform>도착 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>참석 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>신청 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the waitlist</source>
        <translation>
            <numerusform>대기 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>정원 제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over capacity</source>
        <translation>
            <numerusform>정원보다 %Ln명 많아요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln places</source>
        <translation>
            <numerusform>정원 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Please write a whole number.</source>
        <translation>숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>Please choose a number from {least} to {most}.</source>
        <translation>{least}부터 {most} 사이의 숫자로 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search people and events, or say what to do</source>
        <translation>사람이나 행사를 찾거나 할 일을 적어 보세요</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>빠른 실행</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 것이 없어요</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>“{title}” is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dates are planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dates do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is one of a series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중이에요…</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Copying rows</source>
        <translation>줄을 복사하는 중이에요</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 것이 없어요</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>글자를 줄이거나 필터를 빼 보세요.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중이에요…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Desk menu</source>
        <translation>데스크 메뉴</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면 목록</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>작업하는 중이에요…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>외 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>Writes</name>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">되돌리기</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">다시 하기</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FieldRow</name>
    <message>
        <source>This is needed.</source>
        <translation>꼭 필요한 항목이에요.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>버전 복사</translation>
    </message>
    <message>
        <source>Show reports</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>An offline desk for people who organise in-person gatherings. Your data stays on this computer unless you share it.</source>
        <translation>사람들이 직접 만나는 모임을 여는 분들을 위한 오프라인 데스크예요. 직접 공유하지 않는 한 자료는 이 컴퓨터에만 있어요.</translation>
    </message>
    <message>
        <source>Show font and icon licences</source>
        <translation>글꼴과 아이콘의 라이선스 보기</translation>
    </message>
    <message>
        <source>Versions copied.</source>
        <translation>버전을 복사했어요.</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <translation>설정으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>{name} is going and has a ticket.</source>
        <translation>{name} 님의 참석이 확정되고 입장권이 생겼어요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>The event is full. {name} is on the waitlist.</source>
        <translation>자리가 다 차서 {name} 님을 대기 명단에 올렸어요.</translation>
    </message>
    <message>
        <source>{name} is waiting for your approval.</source>
        <translation>{name} 님이 승인을 기다려요.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} 님을 추가했어요.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>일행 인원</translation>
    </message>
    <message>
        <source>Count the person and everyone who comes with them.</source>
        <translation>본인을 포함해 함께 오는 사람 모두를 세요.</translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>Switch to light appearance</source>
        <translation>밝은 화면으로 바꾸기</translation>
    </message>
    <message>
        <source>Switch to dark appearance</source>
        <translation>어두운 화면으로 바꾸기</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
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
        <source>Text size {percent}%</source>
        <translation>글자 크기 {percent}%</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>줄 간격 좁게</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
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
        <source>Comfortable</source>
        <translation>넉넉하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>화면과 언어</translation>
    </message>
    <message>
        <source>Changes apply at once, on this computer only.</source>
        <translation>바꾸면 바로, 이 컴퓨터에만 적용돼요.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>표의 줄 간격</translation>
    </message>
</context>
<context>
    <name>ApplicantPanel</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>아는 것</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>같은 사람일 수 있어요</translation>
    </message>
    <message>
        <source>Missing. Press {key}.</source>
        <translation>아직이에요. {key} 키를 눌러요.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>{came} of {all}</source>
        <translation>{all}번 중 {came}번</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>모임</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>신고</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>KakaoTalk ID</source>
        <translation>카카오톡 아이디</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>None is fine</source>
        <translation>없어도 괜찮아요</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>가입 신청 추가</translation>
    </message>
    <message>
        <source>Add application</source>
        <translation>신청 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>ApprovalForm</name>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>짝꿍</translation>
    </message>
    <message>
        <source>Text for them</source>
        <translation>알리는 글</translation>
    </message>
    <message>
        <source>Copied when you approve</source>
        <translation>승인과 함께 복사돼요</translation>
    </message>
    <message>
        <source>When you approve</source>
        <translation>승인하면</translation>
    </message>
    <message>
        <source>No buddy</source>
        <translation>짝꿍 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers</source>
        <translation>
            <numerusform>맡은 사람 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>All doors</source>
        <translation>모든 출입구</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Save scans…</source>
        <translation>체크인 기록 저장…</translation>
    </message>
    <message>
        <source>busiest at {time}</source>
        <translation>가장 붐빈 때 {time}</translation>
    </message>
    <message>
        <source>{time} start</source>
        <translation>{time} 시작</translation>
    </message>
    <message>
        <source>Arrival times</source>
        <translation>입장 시각</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people checked in</source>
        <translation>
            <numerusform>%Ln명 입장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-entered</source>
        <translation>
            <numerusform>그중 다시 입장 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln명 퇴장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans refused</source>
        <translation>
            <numerusform>거절한 스캔 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people well before or after the event</source>
        <translation>
            <numerusform>행사 앞뒤로 한참 떨어져 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}: {came} people in, {left} people out, {refused} scans refused</source>
        <translation>{start}~{end}: 입장 {came}명, 퇴장 {left}명, 거절한 스캔 {refused}건</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backing up</source>
        <translation>백업하는 중</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업이 없어요</translation>
    </message>
    <message>
        <source>Backup today {time}</source>
        <translation>백업 오늘 {time}</translation>
    </message>
    <message>
        <source>Backup {day}</source>
        <translation>백업 {day}</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>백업 저장</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>두 번째 위치 고르기</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>그만 쓰기</translation>
    </message>
    <message>
        <source>Check desk</source>
        <translation>데스크 점검</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업이 없어요</translation>
    </message>
    <message>
        <source>The first one is made automatically in a moment.</source>
        <translation>잠시 뒤 자동으로 만들어져요.</translation>
    </message>
    <message>
        <source>Copied to {place} whenever it is there</source>
        <translation>{place}에도 꽂혀 있을 때마다 복사해요</translation>
    </message>
    <message>
        <source>A stick or another disk survives this computer.</source>
        <translation>USB나 다른 디스크에도 두면 이 컴퓨터가 고장 나도 안전해요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>백업 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe up to {when} · {count}</source>
        <translation>{when}까지 안전해요 · {count}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디에</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>두 번째 위치</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Backup saved and verified.</source>
        <translation>백업을 저장하고 다시 읽어 확인했어요.</translation>
    </message>
    <message>
        <source>Saving backup</source>
        <translation>백업 저장 중</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Checking desk</source>
        <translation>데스크 점검 중</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>데스크에 문제가 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found</source>
        <translation>
            <numerusform>문제 %Ln개를 찾았어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>The desk is backed up soon after it opens, each hour when something changed, and when it closes. Every backup is read back before it counts; old ones are kept further and further apart. Photos and files of events are not in it: copy their folder yourself.</source>
        <translation>데스크를 연 뒤 잠시 있다가, 바뀐 것이 있으면 한 시간마다, 그리고 닫을 때 자동으로 백업해요. 백업은 하나하나 다시 읽어 확인하고, 오래될수록 띄엄띄엄 남겨요. 행사의 사진과 파일은 들어가지 않으니 폴더를 직접 복사해 두세요.</translation>
    </message>
    <message>
        <source>The desk is one file on this computer: {path}</source>
        <translation>데스크는 이 컴퓨터의 파일 하나예요: {path}</translation>
    </message>
    <message>
        <source>Photos and files of events are in {folder}</source>
        <translation>행사의 사진과 파일은 여기에 있어요: {folder}</translation>
    </message>
    <message>
        <source>Save backup…</source>
        <translation>백업 저장…</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>두 번째 위치 고르기…</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>용지 또는 라벨</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already have a printed badge.</source>
        <translation>
            <numerusform>%Ln명은 이미 명찰을 인쇄했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include ticket code</source>
        <translation>입장권 코드 넣기</translation>
    </message>
    <message>
        <source>Include blank badges for guests</source>
        <translation>함께 오는 사람의 빈 명찰 넣기</translation>
    </message>
    <message>
        <source>First free label on the sheet</source>
        <translation>비어 있는 첫 칸</translation>
    </message>
    <message>
        <source>Offset right, down (mm)</source>
        <translation>오른쪽, 아래로 옮기기(mm)</translation>
    </message>
    <message>
        <source>Enter two numbers, such as 1.5, -0.5.</source>
        <translation>1.5, -0.5처럼 숫자 두 개를 적어 주세요.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
</context>
<context>
    <name>BadgePrinting</name>
    <message>
        <source>Save badges</source>
        <translation>명찰 저장</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Saving badges</source>
        <translation>명찰을 저장하고 있어요</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Printing badges</source>
        <translation>명찰을 인쇄하고 있어요</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save test page</source>
        <translation>시험 인쇄 저장</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>Saving test page</source>
        <translation>시험 인쇄를 저장하고 있어요</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges saved.</source>
        <translation>
            <numerusform>명찰 %Ln장을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t print</source>
        <translation>인쇄하지 못했어요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges sent to the printer.</source>
        <translation>
            <numerusform>명찰 %Ln장을 프린터로 보냈어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page saved. Print it at 100%, without scaling.</source>
        <translation>시험 인쇄를 저장했어요. 배율 100%로 인쇄해 주세요.</translation>
    </message>
</context>
<context>
    <name>BadgeSettings</name>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>How this computer prints a single badge, at the door or next to a ticket. To print badges for everyone, go to the event.</source>
        <translation>이 컴퓨터에서 한 사람의 명찰을 어떻게 인쇄할지 정해요. 출입구와 입장권 옆에서 써요. 모두의 명찰은 행사 화면에서 인쇄해요.</translation>
    </message>
    <message>
        <source>Print test badge</source>
        <translation>시험 명찰 인쇄</translation>
    </message>
    <message>
        <source>Badges that can’t be printed are saved as PDF files in {folder}</source>
        <translation>인쇄하지 못한 명찰은 PDF로 여기에 저장해 둬요: {folder}</translation>
    </message>
    <message>
        <source>Printing test badge</source>
        <translation>시험 명찰을 인쇄하는 중</translation>
    </message>
</context>
<context>
    <name>BadgeWay</name>
    <message>
        <source>PDF files in a folder</source>
        <translation>폴더에 PDF 파일로 저장</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>용지 또는 라벨</translation>
    </message>
    <message>
        <source>Print badges to</source>
        <translation>명찰을 인쇄할 곳</translation>
    </message>
    <message>
        <source>A second badge is never printed automatically. The door tells you who already has one.</source>
        <translation>명찰이 이미 있는 사람에게는 저절로 한 장 더 인쇄하지 않고, 있다고 알려 드려요.</translation>
    </message>
    <message>
        <source>Include ticket code</source>
        <translation>입장권 코드 넣기</translation>
    </message>
    <message>
        <source>Print automatically at check-in</source>
        <translation>입장하면 자동으로 인쇄</translation>
    </message>
    <message>
        <source>Default printer: {name}</source>
        <translation>기본 프린터: {name}</translation>
    </message>
    <message>
        <source>Default printer (none found)</source>
        <translation>기본 프린터(지금은 없어요)</translation>
    </message>
    <message>
        <source>Not connected: {name}</source>
        <translation>연결 안 됨: {name}</translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>Save web page…</source>
        <translation>웹 페이지로 저장…</translation>
    </message>
    <message>
        <source>Board of voices</source>
        <translation>의견 게시판</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>웹 페이지로 저장</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” saved: %Ln voices.</source>
        <translation>
            <numerusform>“{name}”을(를) 저장했어요. 의견 %Ln건이 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>살펴보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voices are not on it: they name someone, and wait for your look.</source>
        <translation>
            <numerusform>이름이 있어 살펴봐야 하는 의견 %Ln개는 빠져 있어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuddiesPage</name>
    <message>
        <source>Choose buddies</source>
        <translation>짝꿍 정하기</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>한 사람 정하기…</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>짝꿍</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>No buddies yet</source>
        <translation>아직 짝꿍이 없어요</translation>
    </message>
    <message>
        <source>A regular who looks after a newcomer: both are told before the event, the badge and the door say who it is, and both are asked afterwards.</source>
        <translation>새 사람을 돌보는 단골이에요. 행사 전에 두 사람에게 알리고, 명찰과 출입구가 짝꿍을 알려 주고, 끝난 뒤 두 사람에게 물어요.</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>짝꿍</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>함께 관심 있는 것</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>알렸어요</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답했어요</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
</context>
<context>
    <name>BuddyPanel</name>
    <message>
        <source>In common: {words}</source>
        <translation>함께 관심 있는 것: {words}</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>끝난 뒤</translation>
    </message>
    <message>
        <source>What they said…</source>
        <translation>들은 말…</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>알렸다고 표시</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>둘 다 복사</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>글을 복사했어요.</translation>
    </message>
</context>
<context>
    <name>BuddySteps</name>
    <message numerus="yes">
        <source>%Ln newcomers have a buddy now</source>
        <translation>
            <numerusform>새 사람 %Ln명의 짝꿍을 정했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as told.</source>
        <translation>알렸다고 표시했어요.</translation>
    </message>
    <message>
        <source>Buddy removed.</source>
        <translation>짝꿍을 없앴어요.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>들은 말</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>끝난 뒤</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했어요.</translation>
    </message>
    <message>
        <source>There is no newcomer here, or no one who came before.</source>
        <translation>새 사람이 없거나 전에 온 사람이 없어요.</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>짝꿍</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Choose a buddy</source>
        <translation>짝꿍 정하기</translation>
    </message>
    <message>
        <source>Buddy saved.</source>
        <translation>짝꿍을 정했어요.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>Something went wrong inside Meetup Desk</source>
        <translation>Meetup Desk 안에서 문제가 생겼어요</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Everything saved earlier is safe; only this step failed. The report below contains no names. Copy it when you ask for help.</source>
        <translation>그 전에 저장한 것은 안전하고, 방금 한 일만 실패했어요. 아래 보고서에는 사람 이름이 없어요. 도움을 청할 때 복사해서 보내 주세요.</translation>
    </message>
</context>
<context>
    <name>CalendarHistoryView</name>
    <message>
        <source>Move event</source>
        <translation>행사 옮기기</translation>
    </message>
    <message>
        <source>Keep current time</source>
        <translation>지금 시간 유지</translation>
    </message>
</context>
<context>
    <name>CalendarLines</name>
    <message>
        <source>New</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>{count} dates from {when}</source>
        <translation>{when}부터 {count}번</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>알아 둘 점</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Not imported</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} 읽는 중</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>가져올 것이 없어요</translation>
    </message>
    <message>
        <source>Everything can be imported</source>
        <translation>모든 항목을 가져올 수 있어요</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} 가져오는 중</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events changed</source>
        <translation>
            <numerusform>바뀐 행사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs changed</source>
        <translation>
            <numerusform>바뀐 참석 신청 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Import calendar file</source>
        <translation>캘린더 파일 가져오기</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>This file contains nothing new.</source>
        <translation>파일에 새로운 내용이 없어요.</translation>
    </message>
    <message>
        <source>Every entry in the file can be read.</source>
        <translation>모든 항목을 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>멈췄어요. 가져온 것은 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new events</source>
        <translation>
            <numerusform>새 행사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people promoted from the waitlist</source>
        <translation>
            <numerusform>대기 명단에서 %Ln명 참석</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests from attendees’ calendars were recorded.</source>
        <translation>캘린더에서 보낸 요청을 적어 두었어요.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>%Ln건 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>캘린더 파일을 골라 주세요</translation>
    </message>
    <message>
        <source>Choose an .ics file or drop it here. It can hold events from Google, Apple, Outlook or another organiser, or a reply from an attendee’s calendar. You can review the changes before they are saved.</source>
        <translation>Google, Apple, Outlook이나 다른 모임장의 행사, 또는 참석자의 캘린더가 보낸 답장(.ics 파일)을 고르거나 여기에 끌어다 놓으세요. 저장하기 전에 무엇이 바뀌는지 보여 드려요.</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Folder for the invite</source>
        <translation>초대장을 저장할 폴더</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Move the event to {when}?</source>
        <translation>행사를 {when}로 옮길까요?</translation>
    </message>
    <message>
        <source>Invite for {name} saved.</source>
        <translation>{name} 님의 초대장을 저장했어요.</translation>
    </message>
    <message>
        <source>The calendar of {name} is up to date. No invite needs to be saved.</source>
        <translation>{name} 님의 캘린더는 최신이에요. 저장할 초대장이 없어요.</translation>
    </message>
    <message>
        <source>The event moves for everyone. People who already have an invite will need a new one.</source>
        <translation>모두에게 바뀌어요. 초대장을 받은 사람에게 새 초대장을 보내야 해요.</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>행사 옮기기</translation>
    </message>
    <message>
        <source>Keep current time</source>
        <translation>지금 시간 유지</translation>
    </message>
    <message>
        <source>Event moved to {when}.</source>
        <translation>행사를 {when}로 옮겼어요.</translation>
    </message>
</context>
<context>
    <name>CalendarSettings</name>
    <message>
        <source>Calendars</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Reminders in invites</source>
        <translation>초대장의 알림</translation>
    </message>
    <message>
        <source>{lengths} before</source>
        <translation>{lengths} 전</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Keep one calendar file with all events in a shared folder or on a website. Subscribers see every change. The file contains no attendee names.</source>
        <translation>모든 행사를 담은 캘린더 파일 하나를 공유 폴더나 웹에 두세요. 구독한 사람은 바뀐 내용을 모두 볼 수 있어요. 참석자 이름은 들어가지 않아요.</translation>
    </message>
    <message>
        <source>Choose location</source>
        <translation>저장할 곳 고르기</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>지금 저장</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>Stop updating</source>
        <translation>업데이트 멈추기</translation>
    </message>
    <message>
        <source>Also in public calendar files</source>
        <translation>공개 캘린더 파일에도 넣기</translation>
    </message>
    <message>
        <source>No calendar file yet.</source>
        <translation>아직 캘린더 파일이 없어요.</translation>
    </message>
    <message>
        <source>Saved at {path} and updated after every change.</source>
        <translation>{path}에 저장하고, 바뀔 때마다 업데이트해요.</translation>
    </message>
    <message>
        <source>Couldn’t save the file. {why}</source>
        <translation>파일을 저장하지 못했어요. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Calendar saved with %Ln events.</source>
        <translation>
            <numerusform>캘린더를 저장했어요. 행사 %Ln건이에요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose location…</source>
        <translation>저장할 곳 고르기…</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Mirror camera image</source>
        <translation>화면 좌우 뒤집기</translation>
    </message>
    <message>
        <source>Turn off camera</source>
        <translation>카메라 끄기</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>카메라 고르기</translation>
    </message>
    <message>
        <source>Camera image</source>
        <translation>카메라 화면</translation>
    </message>
</context>
<context>
    <name>CancelEvent</name>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Cancel “{title}”?</source>
        <translation>“{title}” 행사를 취소할까요?</translation>
    </message>
    <message>
        <source>Cancel event</source>
        <translation>행사 취소</translation>
    </message>
    <message>
        <source>Keep event</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Included in the cancellation notice. Optional.</source>
        <translation>취소를 알리는 초대장에 들어가요. 비워 두어도 돼요.</translation>
    </message>
    <message>
        <source>Dates to cancel</source>
        <translation>취소할 날짜</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
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
    <message>
        <source>capacity {count}</source>
        <translation>정원 {count}명</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked in</source>
        <translation>
            <numerusform>입장 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than the venue holds</source>
        <translation>
            <numerusform>장소 수용 인원보다 %Ln명 많음</numerusform>
        </translation>
    </message>
    <message>
        <source>the venue holds {count}</source>
        <translation>장소 수용 인원 {count}명</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Check marks</source>
        <translation>표시 확인</translation>
    </message>
    <message>
        <source>Back to survey</source>
        <translation>설문으로 돌아가기</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>무엇으로 읽을까요?</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>The marks, enlarged</source>
        <translation>크게 본 표시</translation>
    </message>
    <message>
        <source>Digits choose, Enter saves and goes on, J skips. Nothing is guessed.</source>
        <translation>숫자로 고르고 Enter로 저장하고 넘어가요. J는 건너뛰기예요. 짐작해서 채우지 않아요.</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>저장하고 다음</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>{slip} · question {number}</source>
        <translation>{slip} · 문항 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>확인할 것 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>slip {slip}</source>
        <translation>쪽지 {slip}</translation>
    </message>
    <message>
        <source>“{text}” is none of the options.</source>
        <translation>“{text}”은(는) 보기에 없는 답이에요.</translation>
    </message>
    <message>
        <source>A mark is not clear, so it is asked.</source>
        <translation>분명하지 않은 표시가 있어서 물어요.</translation>
    </message>
    <message>
        <source>It is not clear which one is meant. Choose both if both are, and it counts for neither.</source>
        <translation>어느 쪽인지 분명하지 않아요. 둘 다 맞으면 둘 다 고르세요. 그러면 어느 쪽으로도 세지 않아요.</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>빈칸으로 두기</translation>
    </message>
    <message>
        <source>Other answers on this sheet</source>
        <translation>같은 답안지의 다른 답</translation>
    </message>
    <message>
        <source>Question {number} of slip {slip} saved.</source>
        <translation>쪽지 {slip}의 {number}번 답을 저장했어요.</translation>
    </message>
</context>
<context>
    <name>ClashNotice</name>
    <message>
        <source>Compare with my calendar…</source>
        <translation>내 캘린더와 비교…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Compare with my calendar</source>
        <translation>내 캘린더와 비교</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your calendar: {when}</source>
        <translation>내 캘린더에 “{title}” 일정이 있어요: {when}</translation>
    </message>
    <message>
        <source>“{title}” has the same host: {when}</source>
        <translation>모임장이 같은 “{title}” 행사가 있어요: {when}</translation>
    </message>
    <message>
        <source>“{title}” is at the same time: {when}</source>
        <translation>같은 시간에 “{title}” 행사가 있어요: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln entries in my calendar</source>
        <translation>
            <numerusform>내 캘린더의 일정 %Ln개와 비교했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Private event</source>
        <translation>비공개 일정</translation>
    </message>
    <message>
        <source>“{title}” already has {place}: {when}</source>
        <translation>“{title}”에서 {place}을(를) 먼저 쓰고 있어요: {when}</translation>
    </message>
</context>
<context>
    <name>ClosedDoor</name>
    <message>
        <source>Door closed</source>
        <translation>출입구를 닫았어요</translation>
    </message>
    <message>
        <source>A ticket was scanned while the door was closed. Open the door and scan it again.</source>
        <translation>출입구가 닫힌 동안 입장권을 찍었어요. 출입구를 열고 다시 찍어 주세요.</translation>
    </message>
    <message>
        <source>Reopen door</source>
        <translation>출입구 다시 열기</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>다른 일 하기</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What is half done is undone; what was finished stays.</source>
        <translation>하던 일은 되돌리고, 끝난 일은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>멈추고 닫을까요?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>멈추고 닫기</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>계속하기</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The scanner entered a ticket code here. Clear the field and type instead.</source>
        <translation>스캐너가 읽은 입장권 코드예요. 지우고 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>That was a ticket code. Open the door to scan tickets.</source>
        <translation>입장권 코드예요. 입장권은 출입구를 열고 찍어 주세요.</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>Recognized</source>
        <translation>알아봤어요</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>지난번처럼</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>확인해 주세요</translation>
    </message>
    <message>
        <source>Kept as answer</source>
        <translation>답변으로 남김</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>What you choose is remembered for lists with these headings.</source>
        <translation>고른 짝은 제목이 같은 명단에 다시 쓰여요.</translation>
    </message>
    <message>
        <source>Forget the match of last time</source>
        <translation>지난번 짝 잊기</translation>
    </message>
</context>
<context>
    <name>ConflictsSection</name>
    <message>
        <source>{gap} · party of {party}</source>
        <translation>{gap} · 일행 {party}명</translation>
    </message>
    <message>
        <source>{span} apart</source>
        <translation>{span} 간격</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln분 간격</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln초 간격</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were used at two doors.</source>
        <translation>
            <numerusform>입장권 %Ln장을 두 출입구에서 썼어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was used at two doors in the scans imported so far.</source>
        <translation>지금까지 가져온 체크인 기록에는 두 출입구에서 쓴 입장권이 없어요.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>두 번 입장</translation>
    </message>
    <message>
        <source>less than one second apart</source>
        <translation>1초 안에</translation>
    </message>
    <message>
        <source>Resolved: both people attended.</source>
        <translation>정리했어요: 둘 다 왔어요.</translation>
    </message>
    <message>
        <source>Resolved: one entry counts.</source>
        <translation>정리했어요: 한 번만 세요.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>다시 검토</translation>
    </message>
    <message>
        <source>Count both</source>
        <translation>둘 다 세기</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>한 번만 세기</translation>
    </message>
    <message>
        <source>Count both entries with the ticket of {name}</source>
        <translation>{name} 님의 입장권으로 한 입장을 둘 다 세기</translation>
    </message>
    <message>
        <source>Count one entry for {name}</source>
        <translation>{name} 님의 입장을 한 번만 세기</translation>
    </message>
    <message>
        <source>Both entries count. Nothing is undone.</source>
        <translation>두 입장을 모두 세요. 되돌리는 것은 없어요.</translation>
    </message>
    <message>
        <source>The later entry is undone by an added record. Nothing is deleted.</source>
        <translation>나중 입장을 되돌리는 기록을 더해요. 지워지는 기록은 없어요.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>비워 둬도 돼요.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>Conflict resolved for {name}.</source>
        <translation>{name} 님의 입장권을 정리했어요.</translation>
    </message>
    <message>
        <source>Conflict reopened for {name}.</source>
        <translation>{name} 님의 입장권을 다시 검토해요.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Nothing is recorded. That is not a refusal.</source>
        <translation>기록이 없어요. 거절한 것은 아니에요.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>이전 기록 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>기록…</translation>
    </message>
</context>
<context>
    <name>ContactQuestion</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Phone for questions</source>
        <translation>문의 전화</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Where should replies go?</source>
        <translation>답장을 어디로 받을까요?</translation>
    </message>
    <message>
        <source>Attendees see this in invites, emails and the public calendar. Without an email address, they can’t reply from their calendars.</source>
        <translation>초대장과 메일, 공개 캘린더에 적혀서 참석자가 볼 수 있어요. 이메일이 없으면 캘린더에서 보낸 답을 받을 수 없어요.</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>운영진 이메일</translation>
    </message>
    <message>
        <source>Emails are sent from this address, and replies go to it.</source>
        <translation>이 주소로 메일을 보내고 답을 받아요.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>초대하는 사람</translation>
    </message>
</context>
<context>
    <name>ContactSettings</name>
    <message>
        <source>Contact</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Emails are sent from this address, and calendar replies go to it.</source>
        <translation>이 주소로 메일을 보내고, 캘린더에서 보낸 답도 이 주소로 받아요.</translation>
    </message>
    <message>
        <source>Without an email address, attendees can’t reply from their calendars.</source>
        <translation>이메일이 없어서 캘린더에서 보낸 답을 받을 수 없어요.</translation>
    </message>
    <message>
        <source>Change contact…</source>
        <translation>문의처 바꾸기…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Check this email address.</source>
        <translation>이메일 주소를 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Not set</source>
        <translation>정하지 않음</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Print badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Someone else came…</source>
        <translation>다른 분이 왔어요…</translation>
    </message>
    <message>
        <source>Admit anyway…</source>
        <translation>그래도 들이기…</translation>
    </message>
    <message>
        <source>Admit only:</source>
        <translation>몇 명만 들일까요?</translation>
    </message>
    <message>
        <source>{name}: how many people left?</source>
        <translation>{name} 님 일행, 몇 명 나갔나요?</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>모두 몇 명인가요?</translation>
    </message>
    <message>
        <source>{name}: how many people entered?</source>
        <translation>{name} 님 일행, 몇 명 들어왔나요?</translation>
    </message>
    <message>
        <source>Need or offer…</source>
        <translation>도움 요청·나눔…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>DeskQuestions</name>
    <message>
        <source>Name of the community</source>
        <translation>모임 이름</translation>
    </message>
    <message>
        <source>Rename desk</source>
        <translation>데스크 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>이 백업으로 복원할까요?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Keep the desk as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>This is a backup of another desk.</source>
        <translation>다른 데스크의 백업이에요.</translation>
    </message>
    <message>
        <source>Changes that are lost: {count}</source>
        <translation>없어지는 변경: {count}건</translation>
    </message>
    <message>
        <source>The desk of now is backed up first, and also kept beside it: you can come back.</source>
        <translation>지금 데스크를 먼저 백업하고 파일도 옆에 남겨 두니, 다시 돌아올 수 있어요.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>참석 신청</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>체크인 기록</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>데스크를 쓰는 사람</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>이 이름 쓰기</translation>
    </message>
    <message>
        <source>Changes are now recorded as organiser.</source>
        <translation>이제부터 한 일은 운영진으로 남아요.</translation>
    </message>
    <message>
        <source>Changes are now recorded under {name}.</source>
        <translation>이제부터 한 일은 {name} 이름으로 남아요.</translation>
    </message>
    <message>
        <source>Only for names that have one.</source>
        <translation>PIN이 있는 이름만 적으면 돼요.</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Deputies do everything except deleting a group, changing its host and giving roles. Helpers work at the event. Only the host and deputies see contacts and incidents.</source>
        <translation>부방장은 모임을 없애거나 모임장을 바꾸거나 역할을 주는 일만 빼고 모두 할 수 있어요. 도우미는 행사 당일 일을 해요. 연락처와 신고는 모임장과 부방장만 봐요.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>모든 모임</translation>
    </message>
    <message>
        <source>Group of a deputy</source>
        <translation>부방장이 맡은 모임</translation>
    </message>
    <message>
        <source>6 or more characters. Leave empty to keep it as it is.</source>
        <translation>6자 이상이에요. 비워 두면 그대로예요.</translation>
    </message>
    <message>
        <source>6 or more characters, if wanted.</source>
        <translation>원하면 6자 이상으로 정하세요.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN 제거</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Restore “{name}”?</source>
        <translation>“{name}”(으)로 복원할까요?</translation>
    </message>
    <message>
        <source>What was written after this backup is lost in the desk. The desk of now is kept beside it.</source>
        <translation>이 백업 뒤에 적은 것은 데스크에서 사라져요. 지금 데스크는 옆에 보관해요.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}명</translation>
    </message>
    <message>
        <source>phone ends in {digits}</source>
        <translation>전화 끝자리 {digits}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>함께: {names}</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>{name} 님 대신</translation>
    </message>
    <message>
        <source>badge: {name}</source>
        <translation>명찰 {name}</translation>
    </message>
    <message>
        <source>slip no. {n}</source>
        <translation>번호표 {n}번</translation>
    </message>
    <message>
        <source>{count} of {party}</source>
        <translation>{party}명 중 {count}명</translation>
    </message>
    <message>
        <source>{count} still outside</source>
        <translation>아직 {count}명이 밖에 있어요</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} 열기</translation>
    </message>
    <message>
        <source>Which door is this?</source>
        <translation>여기는 어느 출입구인가요?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>ticket {code}</source>
        <translation>입장권 {code}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>One line, saved with the scan.</source>
        <translation>한 줄이면 돼요. 체크인 기록과 함께 남아요.</translation>
    </message>
    <message>
        <source>Admit {name} anyway</source>
        <translation>{name} 님을 그래도 들이기</translation>
    </message>
    <message>
        <source>Admit anyway</source>
        <translation>그래도 들이기</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>들이기</translation>
    </message>
    <message>
        <source>Someone else came with the ticket of {name}</source>
        <translation>{name} 님의 입장권으로 다른 분이 왔어요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Badge printing on this computer</source>
        <translation>이 컴퓨터의 명찰 인쇄</translation>
    </message>
    <message>
        <source>Admit without a ticket</source>
        <translation>입장권 없이 들이기</translation>
    </message>
    <message>
        <source>Scan code with camera</source>
        <translation>카메라로 코드 읽기</translation>
    </message>
    <message>
        <source>Wrong passphrase. Check each word and try again.</source>
        <translation>암호가 맞지 않아요. 낱말을 하나씩 확인하고 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>No camera found. Type the passphrase.</source>
        <translation>카메라가 없어요. 암호를 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>Ask whoever created the pack. Capitals and spaces don’t matter.</source>
        <translation>꾸러미를 만든 사람에게 물어보세요. 대소문자와 띄어쓰기는 상관없어요.</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>암호 보기</translation>
    </message>
    <message>
        <source>Open door</source>
        <translation>출입구 열기</translation>
    </message>
    <message>
        <source>There’s a problem with this pack’s scans</source>
        <translation>이 꾸러미의 체크인 기록에 문제가 있어요</translation>
    </message>
    <message>
        <source>Open door anyway</source>
        <translation>그래도 출입구 열기</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>출입구 이름</translation>
    </message>
    <message>
        <source>Every scan records the name of its door. This computer remembers the name.</source>
        <translation>체크인 기록마다 출입구 이름이 남아요. 이 컴퓨터가 이름을 기억해요.</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>이 이름 쓰기</translation>
    </message>
    <message>
        <source>Name of the person who came</source>
        <translation>온 분의 이름</translation>
    </message>
    <message>
        <source>Both names are kept. Leave empty to restore the original name.</source>
        <translation>두 이름이 모두 남아요. 비워 두면 원래 이름으로 돌아가요.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>비워 둬도 돼요.</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>모두 몇 명인가요?</translation>
    </message>
    <message>
        <source>Agrees to keeping name and phone number</source>
        <translation>이름과 전화번호를 보관하는 데 동의해요</translation>
    </message>
    <message>
        <source>Ask for consent. Without it, nothing is kept.</source>
        <translation>동의를 받아 주세요. 동의가 없으면 아무것도 보관하지 않아요.</translation>
    </message>
    <message>
        <source>Use 40 characters or fewer.</source>
        <translation>40자까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Inside: {inside} of {expected} people</source>
        <translation>안에 {inside}명 / 예정 {expected}명</translation>
    </message>
    <message>
        <source>{count} people still expected</source>
        <translation>남은 인원 {count}명</translation>
    </message>
    <message>
        <source>{count} people in the last minute</source>
        <translation>지난 1분 {count}명</translation>
    </message>
    <message>
        <source>Questions? {who}</source>
        <translation>문의: {who}</translation>
    </message>
    <message>
        <source>Works on its own. Pack created {ago}</source>
        <translation>따로 일하는 출입구예요. 꾸러미를 만든 때: {ago}</translation>
    </message>
    <message>
        <source>The event is on {day}. Scans made now count.</source>
        <translation>행사는 {day}이에요. 지금 찍어도 입장으로 기록돼요</translation>
    </message>
    <message>
        <source>buddy: {name}</source>
        <translation>짝꿍: {name}</translation>
    </message>
    <message>
        <source>{name} looks for or can give</source>
        <translation>{name} 님의 도움 요청과 나눔</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Can give</source>
        <translation>나눔</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>그분이 한 말</translation>
    </message>
    <message>
        <source>Introductions are proposed from it. No one else sees it at the door.</source>
        <translation>여기서 소개할 사람을 찾아요. 출입구 화면에는 나오지 않아요.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>DoorBadgeActions</name>
    <message>
        <source>Press F12 again to print another badge.</source>
        <translation>한 장 더 인쇄하려면 F12를 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>Badges that can’t be printed are saved as PDF files in {folder}</source>
        <translation>인쇄하지 못한 명찰은 PDF로 여기에 저장해 둬요: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n unprinted badges saved as PDF in {folder}</source>
        <translation>
            <numerusform>명찰 %n장이 PDF로 기다리고 있어요: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorDisplay</name>
    <message>
        <source>Show the code to the camera, or type a name</source>
        <translation>코드를 카메라에 보여 주거나 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Scan a code, or type a name</source>
        <translation>코드를 찍거나 이름을 입력하세요</translation>
    </message>
    <message numerus="yes">
        <source>%n scans aren’t saved yet. Press the red button.</source>
        <translation>
            <numerusform>체크인 %n건이 기록을 기다려요. 빨간 버튼을 눌러 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the code of someone leaving, or type a name</source>
        <translation>나가는 분의 코드를 찍거나 이름을 입력하세요</translation>
    </message>
</context>
<context>
    <name>DoorFooter</name>
    <message>
        <source>Coming in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Code, name, or initial consonants</source>
        <translation>코드, 이름 또는 초성</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>코드 또는 이름</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>입장권 없음</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message numerus="yes">
        <source>%n badges not printed</source>
        <translation>
            <numerusform>인쇄 못 한 명찰 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>도우미</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Turn off camera</source>
        <translation>카메라 끄기</translation>
    </message>
    <message>
        <source>Turn on camera</source>
        <translation>카메라 켜기</translation>
    </message>
    <message>
        <source>Turn on sound</source>
        <translation>소리 켜기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>소리 끄기</translation>
    </message>
    <message>
        <source>Unlock for supervisor</source>
        <translation>책임자 잠금 풀기</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>다시 잠그기</translation>
    </message>
    <message>
        <source>Undo the last scan at this door</source>
        <translation>이 출입구의 마지막 체크인 되돌리기</translation>
    </message>
    <message>
        <source>Admit someone without a ticket</source>
        <translation>입장권이 없는 분 들여보내기</translation>
    </message>
    <message>
        <source>Badge printing settings</source>
        <translation>명찰 인쇄 방법 고르기</translation>
    </message>
    <message numerus="yes">
        <source>Retry saving %n scans</source>
        <translation>
            <numerusform>%n건 다시 기록</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorHeader</name>
    <message>
        <source>Close door</source>
        <translation>출입구 닫기</translation>
    </message>
    <message>
        <source>Print list of people inside</source>
        <translation>안에 있는 사람 인쇄</translation>
    </message>
    <message>
        <source>Door: {name}. Rename</source>
        <translation>출입구 {name}, 이름 바꾸기</translation>
    </message>
    <message>
        <source>Choose what is counted here</source>
        <translation>여기서 무엇을 셀지 고르기</translation>
    </message>
    <message>
        <source>Rename this door</source>
        <translation>이 출입구의 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>DoorMessages</name>
    <message>
        <source>The ticket is now in the name of {name}.</source>
        <translation>이제 {name} 님의 입장권이에요.</translation>
    </message>
    <message>
        <source>Press Esc again to close the door.</source>
        <translation>Esc를 한 번 더 누르면 출입구를 닫아요.</translation>
    </message>
    <message>
        <source>A ticket was scanned while a question was open. Answer the question, then scan it again.</source>
        <translation>질문이 열려 있는 동안 찍은 입장권은 읽지 않았어요. 먼저 답한 뒤 다시 찍어 주세요.</translation>
    </message>
    <message>
        <source>Another window is in front, so scans don’t arrive here. Click here to continue.</source>
        <translation>다른 창이 앞에 있어서 찍은 코드가 오지 않아요. 여기를 눌러 계속해 주세요.</translation>
    </message>
    <message>
        <source>Entry undone for {name}.</source>
        <translation>{name} 님의 입장을 되돌렸어요.</translation>
    </message>
    <message>
        <source>Exit undone for {name}.</source>
        <translation>{name} 님의 퇴장을 되돌렸어요.</translation>
    </message>
    <message>
        <source>Too many wrong codes. After another wrong one, wait {seconds} s.</source>
        <translation>틀린 코드를 많이 입력했어요. 다음에 틀리면 {seconds}초 뒤에 답해요.</translation>
    </message>
    <message>
        <source>Saved. Find matches on the page of introductions.</source>
        <translation>적었어요. 소개 페이지에서 어울리는 사람을 찾을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Door</source>
        <translation>출입구</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Doors</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>체크인 기록 가져오기</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Importing scans</source>
        <translation>체크인 기록을 가져오고 있어요</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>Scans from a door</source>
        <translation>출입구의 체크인 기록</translation>
    </message>
    <message>
        <source>Scans imported</source>
        <translation>체크인 기록을 가져왔어요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans imported.</source>
        <translation>
            <numerusform>새 체크인 기록 %Ln건을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were already here.</source>
        <translation>
            <numerusform>%Ln건은 이미 있던 체크인 기록이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk-ins received tickets.</source>
        <translation>
            <numerusform>현장 참가 %Ln건이 입장권이 되었어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were used at two doors. Resolve them below.</source>
        <translation>
            <numerusform>입장권 %Ln장을 두 출입구에서 썼어요. 아래에서 정리해 주세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries should have been refused. See below.</source>
        <translation>
            <numerusform>들이지 말았어야 할 입장이 %Ln건 있어요. 아래에서 확인해 주세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were set aside and don’t count. See below.</source>
        <translation>
            <numerusform>체크인 기록 %Ln건은 세지 않고 따로 두었어요. 아래에서 확인해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import scans…</source>
        <translation>체크인 기록 가져오기…</translation>
    </message>
    <message>
        <source>Create pack…</source>
        <translation>꾸러미 만들기…</translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message>
        <source>Due for destruction</source>
        <translation>파기할 것</translation>
    </message>
    <message>
        <source>Destruction record</source>
        <translation>파기대장</translation>
    </message>
    <message>
        <source>Numbers of attendance and meetings stay, without names. Destroying can’t be undone.</source>
        <translation>파기해도 참석 수와 만난 사이 같은 숫자는 이름 없이 남아요. 되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>It names none of the people</source>
        <translation>이름은 적지 않아요</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>표로 저장…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>파기할 것이 없어요</translation>
    </message>
    <message>
        <source>What is past its term will appear here. Nothing is destroyed before you say so.</source>
        <translation>보관 기간이 지난 것이 여기에 나와요. 확인하기 전에는 아무것도 지우지 않아요.</translation>
    </message>
</context>
<context>
    <name>DuplicatesStrip</name>
    <message numerus="yes">
        <source>%Ln pairs of records look like the same person.</source>
        <translation>
            <numerusform>같은 사람으로 보이는 기록이 %Ln쌍 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>차례로 보기</translation>
    </message>
</context>
<context>
    <name>EditableFact</name>
    <message>
        <source>Enter saves, Esc cancels</source>
        <translation>Enter 저장 · Esc 그만</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>비워 둘 수 없어요.</translation>
    </message>
</context>
<context>
    <name>EncodingQuestion</name>
    <message>
        <source>Which text looks right?</source>
        <translation>어느 쪽이 제대로 보이나요?</translation>
    </message>
    <message>
        <source>The text encoding of this file is unclear. Choose the version that reads correctly.</source>
        <translation>파일의 글자 인코딩을 알 수 없어요. 제대로 보이는 쪽을 골라 주세요.</translation>
    </message>
    <message>
        <source>Use {encoding}</source>
        <translation>{encoding} 방식으로 읽기</translation>
    </message>
</context>
<context>
    <name>EncryptionQuestions</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Whoever gets this computer or a new backup can then read everything. Backups that are encrypted stay so.</source>
        <translation>암호화를 풀면 이 컴퓨터나 새 백업을 손에 넣은 사람이 모든 내용을 읽을 수 있어요. 이미 암호화된 백업은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>암호화를 풀까요?</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>암호화 풀기</translation>
    </message>
    <message>
        <source>Whoever reads them can open the desk without the passphrase.</source>
        <translation>이 낱말을 본 사람은 암호 없이 데스크를 열 수 있어요.</translation>
    </message>
    <message>
        <source>Show recovery words</source>
        <translation>복구 낱말 보기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>The recovery words stay the same. Earlier backups keep the old passphrase.</source>
        <translation>복구 낱말은 그대로예요. 전에 만든 백업에는 예전 암호를 써요.</translation>
    </message>
    <message>
        <source>Encrypt the desk</source>
        <translation>데스크 암호화하기</translation>
    </message>
    <message>
        <source>Encrypting the desk</source>
        <translation>데스크를 암호화하는 중</translation>
    </message>
    <message>
        <source>Removing the encryption</source>
        <translation>암호화를 푸는 중</translation>
    </message>
    <message>
        <source>A copy is written and read back first. If you stop, the desk stays as it was.</source>
        <translation>먼저 사본을 만들어 다시 읽어 봐요. 멈춰도 데스크는 그대로예요.</translation>
    </message>
    <message>
        <source>The desk is no longer encrypted.</source>
        <translation>데스크의 암호화를 풀었어요.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>암호를 바꿨어요.</translation>
    </message>
    <message>
        <source>The desk is encrypted. Keep its key file “{file}” next to it.</source>
        <translation>데스크를 암호화했어요. 열쇠 파일 “{file}”을 데스크 옆에 두세요.</translation>
    </message>
    <message>
        <source>The old file could not be overwritten on this disk, so parts of it may be readable.</source>
        <translation>이 디스크에서는 옛 파일을 덮어쓸 수 없어서 일부가 남아 있을 수 있어요.</translation>
    </message>
    <message>
        <source>These backups are still not encrypted: {names}</source>
        <translation>아직 암호화되지 않은 백업이에요: {names}</translation>
    </message>
    <message>
        <source>The passphrase is asked for whenever the desk is opened. It isn’t stored anywhere, and no one can reset it. Photos and files of events beside the desk are not encrypted.</source>
        <translation>데스크를 열 때마다 이 암호를 물어봐요. 암호는 어디에도 저장하지 않고, 아무도 대신 바꿔 줄 수 없어요. 데스크 옆에 있는 행사의 사진과 파일은 암호화하지 않아요.</translation>
    </message>
</context>
<context>
    <name>EncryptionSettings</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>잠그지 않음</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>An encrypted desk opens with its passphrase or its 24 recovery words. Whoever finds this computer, a stick or a backup can’t read anything without them, and neither can you.</source>
        <translation>암호화한 데스크는 암호나 복구 낱말 24개로만 열려요. 컴퓨터나 USB, 백업을 주운 사람은 아무것도 읽을 수 없어요. 둘 다 잃어버리면 나도 열 수 없어요.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>지금 잠그기</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>쓰지 않으면 잠그기</translation>
    </message>
    <message>
        <source>A door that is open is never locked, and long work is finished first. On this computer.</source>
        <translation>열려 있는 출입구는 잠그지 않고, 오래 걸리는 일은 끝낸 뒤에 잠가요. 이 컴퓨터에만 적용돼요.</translation>
    </message>
    <message>
        <source>This desk is encrypted.</source>
        <translation>이 데스크는 암호화되어 있어요.</translation>
    </message>
    <message>
        <source>This desk is not encrypted.</source>
        <translation>이 데스크는 암호화되어 있지 않아요.</translation>
    </message>
    <message>
        <source>Encrypt the desk…</source>
        <translation>데스크 암호화하기…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>암호 바꾸기…</translation>
    </message>
    <message>
        <source>Show recovery words…</source>
        <translation>복구 낱말 보기…</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>암호화 풀기…</translation>
    </message>
    <message>
        <source>Turning it on or off works on a verified copy, so stopping leaves the desk whole. The old file is overwritten, but flash disks (SSD, USB sticks) may keep traces of it. Papers, exported files, photos and files of events, and copies that you made elsewhere are not encrypted by this.</source>
        <translation>확인을 마친 사본으로 바꾸기 때문에 도중에 멈춰도 데스크는 그대로예요. 옛 파일은 덮어쓰지만 SSD나 USB에는 흔적이 남을 수 있어요. 종이, 내보낸 파일, 행사의 사진과 파일, 다른 곳에 복사해 둔 것은 암호화되지 않아요.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>이 컴퓨터에서 기억하기</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps the key. Whoever can sign in to your account can then open the desk without the passphrase. Once locked here, it asks for the passphrase again.</source>
        <translation>이 컴퓨터의 키링이 열쇠를 보관해요. 그러면 이 계정에 로그인할 수 있는 사람은 누구나 암호 없이 데스크를 열 수 있어요. 여기서 잠근 뒤에는 암호를 다시 물어봐요.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Report</source>
        <translation>신고</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>파기…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무엇이 있었나요</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>언제, 어디서</translation>
    </message>
    <message>
        <source>About</source>
        <translation>관련된 사람</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>알린 날</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>맡은 사람</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Destroy on</source>
        <translation>파기할 날</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>알린 사람</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>이름 보기</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>이야기 들음</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Opened by {who}</source>
        <translation>연 사람: {who}</translation>
    </message>
    <message>
        <source>No one is named</source>
        <translation>적힌 사람이 없어요</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>데스크 모두</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>이 모임</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>어디까지</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>No end is set</source>
        <translation>끝나는 날 없음</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>정한 사람</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>풀어 줌</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>알리는 글 복사</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>이의 제기…</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>풀기…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에 정하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Whoever approves is told.</source>
        <translation>승인하는 사람에게 알려요.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>The door only says to ask the organiser. Packs carry no reason.</source>
        <translation>출입구에는 “운영진에게 안내해 주세요”만 보여요. 꾸러미에도 까닭은 담기지 않아요.</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>No camera found. Plug one in and it starts automatically. You can keep using the scanner or names.</source>
        <translation>카메라가 없어요. 꽂으면 저절로 켜져요. 스캐너와 이름은 계속 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Meetup Desk isn’t allowed to use the camera. Allow it in the system’s privacy settings. You can keep using the scanner or names.</source>
        <translation>이 컴퓨터가 Meetup Desk의 카메라 사용을 허용하지 않아요. 시스템의 개인정보 보호 설정에서 허용해 주세요. 스캐너와 이름은 그대로 쓸 수 있어요.</translation>
    </message>
</context>
<context>
    <name>EraseActs</name>
    <message>
        <source>End the hold in Privacy first. Nothing was erased.</source>
        <translation>개인정보에서 보류를 먼저 끝내 주세요. 지운 것은 없어요.</translation>
    </message>
    <message>
        <source>“{name}” is on hold</source>
        <translation>“{name}” 님은 파기를 보류했어요</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Erase everything about “{name}”?</source>
        <translation>“{name}” 님에 대한 모든 것을 지울까요?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>This can’t be undone. Numbers of attendance stay, without the name.</source>
        <translation>되돌릴 수 없어요. 참석 수 같은 숫자는 이름 없이 남아요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the desk and its history</source>
        <translation>
            <numerusform>데스크와 그 기록에서 %Ln건을 지워요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts of others lose the name and contacts</source>
        <translation>
            <numerusform>다른 글 %Ln개에서 이름과 연락처를 빼요</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have this name, so it stays in texts of others</source>
        <translation>같은 이름인 사람이 있어서 다른 글에 적힌 이름은 그대로 둬요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups are rewritten</source>
        <translation>
            <numerusform>백업 %Ln개를 다시 써요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers beside the desk are deleted</source>
        <translation>
            <numerusform>데스크 옆의 인쇄물 파일 %Ln개를 지워요</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files yourself:</source>
        <translation>이 파일은 직접 지워 주세요.</translation>
    </message>
    <message>
        <source>Erased everywhere on this desk</source>
        <translation>데스크에서 모두 지웠어요</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>지우는 중</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be opened</source>
        <translation>
            <numerusform>백업 %Ln개를 열지 못했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>They may still hold this person. Delete them:</source>
        <translation>이 사람이 남아 있을 수 있어요. 직접 지워 주세요.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Nothing of this person is destroyed until you end the hold in Privacy.</source>
        <translation>개인정보에서 보류를 끝낼 때까지 이 사람의 것은 아무것도 파기하지 않아요.</translation>
    </message>
    <message>
        <source>Hold data</source>
        <translation>파기 보류</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류했어요</translation>
    </message>
    <message>
        <source>Wipe these packs once their scans are in the desk:</source>
        <translation>기록을 데스크로 가져온 뒤 이 꾸러미들을 지워 주세요:</translation>
    </message>
    <message>
        <source>They name this person. Close them in other programs, then delete them:</source>
        <translation>이 사람이 적혀 있어요. 다른 프로그램에서 닫은 뒤 지워 주세요:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be deleted</source>
        <translation>
            <numerusform>파일 %Ln개를 지우지 못했어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase everything about %Ln people?</source>
        <translation>
            <numerusform>%Ln명에 대한 모든 것을 지울까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken off events earlier are deleted</source>
        <translation>
            <numerusform>행사에서 뺐던 파일 %Ln개를 지워요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln handwritten names of signature sheets are deleted, as any may be theirs; the counts stay</source>
        <translation>
            <numerusform>서명지의 손글씨 이름 %Ln개는 누구의 것인지 가릴 수 없어 모두 지워요(응원 수는 남아요)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message>
        <source>Save attendee sheet…</source>
        <translation>참석자 명단 저장…</translation>
    </message>
    <message>
        <source>Send invites</source>
        <translation>초대장 보내기</translation>
    </message>
    <message>
        <source>Approve requests</source>
        <translation>신청 승인하기</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>명찰 인쇄…</translation>
    </message>
    <message>
        <source>Save tickets…</source>
        <translation>입장권 저장…</translation>
    </message>
    <message>
        <source>Invites…</source>
        <translation>초대장…</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>캘린더 파일 저장…</translation>
    </message>
    <message>
        <source>Save calendar file of the series…</source>
        <translation>정기 모임 캘린더 파일 저장…</translation>
    </message>
    <message>
        <source>Doors…</source>
        <translation>출입구…</translation>
    </message>
    <message>
        <source>Edit event…</source>
        <translation>행사 수정…</translation>
    </message>
    <message>
        <source>Cancel event…</source>
        <translation>행사 취소…</translation>
    </message>
    <message>
        <source>The event is on {day}</source>
        <translation>행사는 {day}이에요</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>그래도 열기</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Prepare everything</source>
        <translation>모두 준비하기</translation>
    </message>
    <message>
        <source>Open door</source>
        <translation>출입구 열기</translation>
    </message>
    <message>
        <source>Rehearse door</source>
        <translation>출입구 예행연습</translation>
    </message>
    <message>
        <source>Scans made now count as real entries. To try out the door, rehearse instead: nothing is counted in a rehearsal.</source>
        <translation>지금 찍으면 실제 입장으로 기록돼요. 출입구를 시험해 보려면 예행연습을 하세요. 예행연습은 기록에 남지 않아요.</translation>
    </message>
    <message>
        <source>Mark follow-up as done</source>
        <translation>마무리 마침으로 표시</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>안내문…</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>자리 배치</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>감사 인사</translation>
    </message>
    <message>
        <source>Surveys…</source>
        <translation>설문…</translation>
    </message>
    <message>
        <source>Questions from the room…</source>
        <translation>현장 질문…</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>짝꿍</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>결과…</translation>
    </message>
    <message>
        <source>Read sign-in sheet…</source>
        <translation>서명 명단 읽기…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>명단 가져오기…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>바뀐 것 보기</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>행사 수정</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>설정 더 보기</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>설정 접기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>행사 만들기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>December meetup</source>
        <translation>12월 정기 모임</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>times</source>
        <translation>번</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Helper on the day</source>
        <translation>당일 도우미</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>What to expect, what to bring, how to find you</source>
        <translation>무엇을 하는지, 무엇을 가져올지, 어떻게 찾아올지</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>모임</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>Venue name</source>
        <translation>장소 이름</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Approve each RSVP manually</source>
        <translation>신청을 하나씩 직접 승인하기</translation>
    </message>
    <message>
        <source>Guests per RSVP</source>
        <translation>신청 한 건에 함께 올 수 있는 사람</translation>
    </message>
    <message>
        <source>When seats become free</source>
        <translation>자리가 나면</translation>
    </message>
    <message>
        <source>Promote from the waitlist automatically</source>
        <translation>대기 명단에서 자동으로 올리기</translation>
    </message>
    <message>
        <source>Promote people manually</source>
        <translation>내가 직접 올리기</translation>
    </message>
    <message>
        <source>If the next party doesn’t fit</source>
        <translation>다음 일행에게 자리가 모자라면</translation>
    </message>
    <message>
        <source>Keep strict order</source>
        <translation>순서를 지키고 기다리기</translation>
    </message>
    <message>
        <source>Skip to the next party that fits</source>
        <translation>들어갈 수 있는 다음 일행을 먼저 올리기</translation>
    </message>
    <message>
        <source>Shown at the door as the person to ask.</source>
        <translation>물어볼 분으로 출입구에 보여요.</translation>
    </message>
    <message>
        <source>Helper’s phone</source>
        <translation>도우미 연락처</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>종일</translation>
    </message>
    <message>
        <source>Leave empty for a one-day event.</source>
        <translation>하루 행사면 비워 두세요.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Asia/Seoul.</source>
        <translation>Asia/Seoul처럼 시간대를 적어 주세요.</translation>
    </message>
    <message>
        <source>Venue capacity</source>
        <translation>장소 수용 인원</translation>
    </message>
    <message>
        <source>The number of people the venue can hold.</source>
        <translation>장소에 들어갈 수 있는 인원이에요.</translation>
    </message>
    <message>
        <source>The number of people who can attend this event. Others join the waitlist.</source>
        <translation>이 행사에 참석할 수 있는 인원이에요. 넘으면 대기 명단에 올라가요.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>What should come of it?</source>
        <translation>무엇을 이루고 싶나요?</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Used in invites, tickets and letters for English readers.</source>
        <translation>영어로 받는 사람의 초대장, 입장권, 편지에 쓰여요.</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>영어 소개</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>For organisers only.</source>
        <translation>운영진만 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Add venue…</source>
        <translation>장소 추가…</translation>
    </message>
</context>
<context>
    <name>EventLength</name>
    <message>
        <source>The end is the same as the start.</source>
        <translation>끝나는 시간이 시작 시간과 같아요.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 일러요.</translation>
    </message>
    <message>
        <source>Lasts {length}</source>
        <translation>{length} 동안 열려요</translation>
    </message>
    <message>
        <source>Ends on {day}, {clock} ({length})</source>
        <translation>{day} {clock}에 끝나요 ({length})</translation>
    </message>
    <message>
        <source>The end is before the start. For an event over several days, set the last day in More settings.</source>
        <translation>끝나는 시간이 시작보다 일러요. 더 긴 행사라면 ‘설정 더 보기’에서 마지막 날을 정해 주세요.</translation>
    </message>
    <message>
        <source>No end time.</source>
        <translation>끝나는 시간이 없어요.</translation>
    </message>
    <message>
        <source>Ends the next day, {day}, {clock} ({length})</source>
        <translation>다음 날({day}) {clock}에 끝나요 ({length})</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>지난 행사</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>작성 중인 행사가 없어요</translation>
    </message>
    <message>
        <source>Import calendar file…</source>
        <translation>캘린더 파일 가져오기…</translation>
    </message>
    <message>
        <source>No upcoming events</source>
        <translation>아직 예정된 행사가 없어요</translation>
    </message>
    <message>
        <source>Create an event with a title and a date. Add people, tickets and doors later.</source>
        <translation>제목과 날짜를 정해 행사를 만드세요. 사람과 입장권, 출입구는 그다음이에요.</translation>
    </message>
    <message>
        <source>Events you haven’t announced yet appear here.</source>
        <translation>아직 알리지 않은 행사를 여기에 두어요.</translation>
    </message>
    <message>
        <source>No past events</source>
        <translation>아직 지난 행사가 없어요</translation>
    </message>
    <message>
        <source>After an event, see who attended and follow up here.</source>
        <translation>누가 왔고 무엇이 이어졌는지 여기에서 볼 수 있어요.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>달</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>정기</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Prepare</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>Back to events</source>
        <translation>모든 행사로 돌아가기</translation>
    </message>
    <message>
        <source>Prepare everything</source>
        <translation>모두 준비하기</translation>
    </message>
    <message>
        <source>“{title}” is followed up.</source>
        <translation>“{title}” 마무리를 마쳤어요.</translation>
    </message>
</context>
<context>
    <name>EventTitle</name>
    <message>
        <source>(No title)</source>
        <translation>(제목 없음)</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Attendee sheet</source>
        <translation>참석자 명단</translation>
    </message>
    <message>
        <source>{title} attendees</source>
        <translation>{title} 참석자 명단</translation>
    </message>
    <message>
        <source>Save attendee sheet</source>
        <translation>참석자 명단 저장</translation>
    </message>
    <message>
        <source>Folder for the tickets</source>
        <translation>입장권을 넣을 폴더</translation>
    </message>
    <message>
        <source>Saving tickets</source>
        <translation>입장권 저장 중</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>입장권 저장</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>엑셀(XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>텍스트 표(CSV)</translation>
    </message>
    <message>
        <source>For scripts (JSON)</source>
        <translation>스크립트용(JSON)</translation>
    </message>
    <message>
        <source>Save scans</source>
        <translation>체크인 기록 저장</translation>
    </message>
    <message>
        <source>{title} scans</source>
        <translation>{title} 체크인 기록</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>체크인 기록</translation>
    </message>
    <message>
        <source>Saving scans</source>
        <translation>체크인 기록을 저장하고 있어요</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>캘린더 파일 저장</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Saving attendee sheet</source>
        <translation>참석자 명단 저장 중</translation>
    </message>
    <message numerus="yes">
        <source>Attendee sheet saved with %Ln people.</source>
        <translation>
            <numerusform>%Ln명이 담긴 명단을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images for phones (PNG)</source>
        <translation>휴대폰용 그림 (PNG)</translation>
    </message>
    <message>
        <source>For printing (PDF)</source>
        <translation>인쇄용 (PDF)</translation>
    </message>
    <message>
        <source>Scalable images (SVG)</source>
        <translation>크기를 바꿀 수 있는 그림 (SVG)</translation>
    </message>
    <message>
        <source>Creates one file for each person who is going, with their name and ticket code.</source>
        <translation>참석하는 사람마다 이름과 코드가 담긴 파일을 하나씩 만들어요.</translation>
    </message>
    <message>
        <source>No one is going yet, so there are no tickets to save.</source>
        <translation>아직 참석이 확정된 사람이 없어서 저장할 입장권이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets saved.</source>
        <translation>
            <numerusform>입장권 %Ln장을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every scan with who, where, when and why. Contains names.</source>
        <translation>누가, 어디서, 언제, 왜 찍혔는지 모두 담겨요. 이름이 들어 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans saved.</source>
        <translation>
            <numerusform>체크인 기록 %Ln건을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving calendar file</source>
        <translation>캘린더 파일 저장 중</translation>
    </message>
    <message>
        <source>Calendar file saved. It contains no attendee names, so you can publish it.</source>
        <translation>캘린더 파일을 저장했어요. 참석자 이름이 없어서 공개해도 돼요.</translation>
    </message>
    <message numerus="yes">
        <source>Attendee sheet saved with %Ln RSVPs.</source>
        <translation>
            <numerusform>참석 신청 %Ln건이 담긴 명단을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>Choose location…</source>
        <translation>저장할 곳 고르기…</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Details</source>
        <translation>행사 정보</translation>
    </message>
    <message>
        <source>Select a line to edit it</source>
        <translation>누르면 바로 고쳐요</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>참석 신청</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>대기 명단</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>당일 담당자</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>영어 소개</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>You approve each RSVP</source>
        <translation>신청을 하나씩 승인해요</translation>
    </message>
    <message>
        <source>Seats are given in order of RSVP</source>
        <translation>신청한 순서대로 자리를 드려요</translation>
    </message>
    <message>
        <source>no guests</source>
        <translation>동반 없음</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln guests each</source>
        <translation>
            <numerusform>한 신청에 %Ln명까지 동반</numerusform>
        </translation>
    </message>
    <message>
        <source>Promoted automatically</source>
        <translation>자동으로 올라와요</translation>
    </message>
    <message>
        <source>You promote people</source>
        <translation>직접 올려요</translation>
    </message>
    <message>
        <source>in strict order</source>
        <translation>순서대로만</translation>
    </message>
    <message>
        <source>skipping a party that doesn’t fit</source>
        <translation>자리가 모자란 일행은 건너뛰어요</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>What people said</source>
        <translation>사람들이 한 말</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>확인할 것 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>답할 것 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <translation>
            <numerusform>답할 것 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Questions from the room</source>
        <translation>현장 질문</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>의견</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Required</source>
        <translation>꼭 필요한 항목이에요.</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit behind a number</comment>
        <translation>명</translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation>처음 온 분</translation>
    </message>
    <message>
        <source>added on the day</source>
        <translation>현장에서 등록</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>안 온 분</translation>
    </message>
    <message>
        <source>came again from the last event</source>
        <translation>지난 모임에서 다시 온 분</translation>
    </message>
    <message>
        <source>attended · {count} going</source>
        <translation>왔어요 · 참석 신청 {count}건</translation>
    </message>
</context>
<context>
    <name>FileImportPage</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>새로 가져올 것이 없어요</translation>
    </message>
    <message>
        <source>This file can’t be imported</source>
        <translation>이 파일은 가져올 수 없어요</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 고르기</translation>
    </message>
</context>
<context>
    <name>FilePassphrases</name>
    <message>
        <source>Encrypt “{name}”</source>
        <translation>“{name}” 암호화</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Whoever opens the file needs this passphrase. Meetup Desk keeps it nowhere: write it down.</source>
        <translation>파일을 열려면 이 암호가 필요해요. Meetup Desk는 암호를 보관하지 않으니 적어 두세요.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>“{name}” 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>This file is encrypted. Enter its passphrase exactly as it was set.</source>
        <translation>암호화된 파일이에요. 정한 암호를 그대로 입력해 주세요.</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Attendee sheet</source>
        <translation>참석자 명단</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>입장권</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold an old time or place</source>
        <translation>
            <numerusform>%Ln개가 예전 시간이나 장소예요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>저장할 것 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln개 저장함</numerusform>
        </translation>
    </message>
    <message>
        <source>no email addresses</source>
        <translation>이메일 없음</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>초대장</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>current</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>지난 내용</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>no one going yet</source>
        <translation>아직 참석자가 없어요</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{kind}, encrypted with a passphrase</source>
        <translation>{kind}, 암호로 암호화</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>만든 파일</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>No-shows</source>
        <translation>오지 않음</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>No one was checked in</source>
        <translation>입장한 사람이 없어요</translation>
    </message>
    <message>
        <source>No door was used for this event, so attendance is unknown and no one counts as a no-show. Use a door or mark who attended.</source>
        <translation>출입구를 쓰지 않아서 누가 왔는지 알 수 없고, 오지 않은 사람으로 세지도 않아요. 출입구를 쓰거나 온 사람을 직접 표시해 주세요.</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>온 사람 표시</translation>
    </message>
    <message>
        <source>Mark as attended</source>
        <translation>왔다고 표시</translation>
    </message>
    <message>
        <source>Undo attendance</source>
        <translation>출석 표시 되돌리기</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>일행 인원</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs marked as attended.</source>
        <translation>
            <numerusform>%Ln명이 왔다고 표시했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were admitted at a door, so nothing was undone. Undo entries at the door.</source>
        <translation>출입구에서 입장한 사람이라 되돌리지 않았어요. 출입구에서 되돌려 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks undone.</source>
        <translation>
            <numerusform>표시 %Ln건을 되돌렸어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs were admitted at a door and stay.</source>
        <translation>
            <numerusform>%Ln명은 출입구로 입장해서 그대로 두었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking attendance</source>
        <translation>온 사람을 표시하고 있어요</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>아직 안 옴</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Save letters</source>
        <translation>편지 저장</translation>
    </message>
    <message>
        <source>None of them has an email address. Write to them by text message.</source>
        <translation>이메일을 아는 분이 없어요. 문자로 써 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters saved to {folder} and marked as told.</source>
        <translation>
            <numerusform>{folder} 폴더에 편지 %Ln통을 저장하고 알렸다고 표시했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no email address.</source>
        <translation>
            <numerusform>%Ln명은 이메일 주소가 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>마쳤다고 표시했어요.</translation>
    </message>
    <message>
        <source>Marked as not done.</source>
        <translation>마치지 않은 것으로 되돌렸어요.</translation>
    </message>
    <message>
        <source>Added to the minutes.</source>
        <translation>기록에 추가했어요.</translation>
    </message>
    <message>
        <source>Minutes saved.</source>
        <translation>기록을 저장했어요.</translation>
    </message>
    <message>
        <source>Removed from the minutes.</source>
        <translation>기록에서 제거했어요.</translation>
    </message>
    <message>
        <source>Marked as carried out.</source>
        <translation>결정을 마쳤다고 표시했어요.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 추가</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files added.</source>
        <translation>
            <numerusform>파일 %Ln개를 추가했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>{title} booklet</source>
        <translation>{title} 책자</translation>
    </message>
    <message>
        <source>Save booklet</source>
        <translation>책자 저장</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}” 파일을 저장했어요.</translation>
    </message>
    <message>
        <source>“{name}” removed. Its file is deleted in a day.</source>
        <translation>“{name}” 파일을 뺐어요. 하루 뒤에 파일도 지워요.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>적은 내용을 버릴까요?</translation>
    </message>
    <message>
        <source>Your changes have not been saved.</source>
        <translation>아직 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>계속 적기</translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>All groups</source>
        <translation>모든 모임</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>질문 추가…</translation>
    </message>
    <message>
        <source>Questions to applicants</source>
        <translation>신청할 때 묻는 질문</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>질문 추가</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>GroupEventsView</name>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>아직 행사가 없어요</translation>
    </message>
    <message>
        <source>Events of this group appear here, the next one first.</source>
        <translation>이 모임의 행사가 다음 행사부터 여기에 보여요.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>People going</source>
        <translation>참석(명)</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>온 사람</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>끝남</translation>
    </message>
</context>
<context>
    <name>GroupFiles</name>
    <message>
        <source>With the history of each membership</source>
        <translation>가입 기록도 함께</translation>
    </message>
    <message>
        <source>With incidents and blocks</source>
        <translation>신고와 차단도 함께</translation>
    </message>
    <message>
        <source>They need a passphrase. Tell it to the next host in person.</source>
        <translation>암호가 있어야 해요. 다음 모임장에게 직접 알려 주세요.</translation>
    </message>
    <message>
        <source>Save for the next host</source>
        <translation>모임 넘기기</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>파일 저장…</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %Ln memberships.</source>
        <translation>
            <numerusform>가입 %Ln건과 함께 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>{group} application form</source>
        <translation>{group} 가입 신청서</translation>
    </message>
    <message>
        <source>Save application form</source>
        <translation>가입 신청서 저장</translation>
    </message>
    <message>
        <source>Saved the form. Print it on A4.</source>
        <translation>신청서를 저장했어요. A4로 인쇄하세요.</translation>
    </message>
    <message>
        <source>Add a group from a file</source>
        <translation>모임 넘겨받기</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” added with %Ln members.</source>
        <translation>
            <numerusform>“{name}” 모임을 회원 %Ln명과 함께 넘겨받았어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other group.</source>
        <translation>다른 모임이 없어요.</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>다른 모임</translation>
    </message>
    <message>
        <source>Merge a group into “{name}”</source>
        <translation>“{name}” 모임에 합치기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members come over.</source>
        <translation>
            <numerusform>회원 %Ln명이 옮겨 와요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in both.</source>
        <translation>
            <numerusform>두 모임에 다 있는 사람은 %Ln명이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come over.</source>
        <translation>
            <numerusform>행사 %Ln개가 옮겨 와요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of “{name}” hold from then on.</source>
        <translation>그때부터 “{name}” 규칙을 따라요.</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”?</source>
        <translation>“{other}” 모임을 “{name}” 모임에 합칠까요?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>따로 두기</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>“{name}” 모임에 합쳤어요.</translation>
    </message>
    <message>
        <source>Incidents and blocks need a passphrase.</source>
        <translation>신고와 차단을 담으려면 암호가 필요해요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Group of Meetup Desk</source>
        <translation>Meetup Desk 모임</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>무엇을 하는 모임인지</translation>
    </message>
    <message>
        <source>How people join</source>
        <translation>들어오는 길</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>답하는 기한</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>One per line: what has to be true before you approve.</source>
        <translation>한 줄에 하나씩, 승인하기 전에 맞아야 하는 것을 적어요.</translation>
    </message>
    <message>
        <source>Rules of conduct</source>
        <translation>함께 지킬 규칙</translation>
    </message>
    <message>
        <source>Text for new members</source>
        <translation>새 회원에게 보내는 글</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>신청하면 승인</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>초대로만</translation>
    </message>
    <message>
        <source>Return goal</source>
        <translation>다시 오기 목표</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How many newcomers should come again within 90 days. 0: no goal.</source>
        <translation>처음 온 사람 가운데 90일 안에 다시 오면 좋은 비율이에요. 0이면 목표가 없어요.</translation>
    </message>
    <message>
        <source>Renew after</source>
        <translation>갱신 주기</translation>
    </message>
    <message>
        <source>Your own text for who was approved. Empty: the usual one.</source>
        <translation>승인한 사람에게 보낼 글이에요. 비워 두면 기본 글을 써요.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Members are told before it. 0: no renewal.</source>
        <translation>끝나기 전에 알릴 때를 챙겨 드려요. 0이면 갱신이 없어요.</translation>
    </message>
    <message>
        <source>No-shows and late cancellations until something follows. 0: no strikes.</source>
        <translation>불참과 늦은 취소가 몇 번이면 조치하는지예요. 0이면 경고가 없어요.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>그다음 조치</translation>
    </message>
    <message>
        <source>Late from</source>
        <translation>늦은 취소</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>시간 전부터</translation>
    </message>
    <message>
        <source>Strikes count for</source>
        <translation>경고가 남는 기간</translation>
    </message>
    <message>
        <source>a note when they apply</source>
        <translation>신청할 때 알려요</translation>
    </message>
    <message>
        <source>last place on waitlists</source>
        <translation>대기 명단 맨 뒤에 서요</translation>
    </message>
    <message>
        <source>RSVPs are approved by hand</source>
        <translation>참석 신청을 손으로 승인해요</translation>
    </message>
</context>
<context>
    <name>GroupQuestionForm</name>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>One per line, in the same order.</source>
        <translation>한 줄에 하나씩, 같은 순서로 적으세요.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>답하는 방법</translation>
    </message>
    <message>
        <source>Question in Korean</source>
        <translation>질문(한국어)</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>질문(영어)</translation>
    </message>
    <message>
        <source>Options in Korean</source>
        <translation>보기(한국어)</translation>
    </message>
    <message>
        <source>Options in English</source>
        <translation>보기(영어)</translation>
    </message>
    <message>
        <source>Consent to what</source>
        <translation>무엇에 동의하나요</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>꼭 답해야 해요</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>Group</source>
        <translation>모임</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>모임장</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>다음 행사</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>신청 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSizes</name>
    <message>
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>둘씩</translation>
    </message>
    <message>
        <source>Groups of 3</source>
        <translation>셋씩</translation>
    </message>
    <message>
        <source> teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>How many teams</source>
        <translation>팀 수</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Year and thanks</source>
        <translation>한 해와 고마운 사람</translation>
    </message>
    <message>
        <source>Back to groups</source>
        <translation>모임 목록으로</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>아직 회원이 없어요</translation>
    </message>
    <message>
        <source>Import applications and approve them, and members appear here.</source>
        <translation>신청을 가져와 승인하면 회원이 여기에 보여요.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How people join</source>
        <translation>들어오는 길</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>답하는 기한</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Rules of conduct</source>
        <translation>함께 지킬 규칙</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>신뢰</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>신고 적기…</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln: {what}</source>
        <translation>
            <numerusform>%Ln번이면 {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>만남</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>결과…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>새 모임</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>신청 가져오기</translation>
    </message>
    <message>
        <source>Add a group from a file…</source>
        <translation>모임 넘겨받기…</translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation>가입 신청 추가…</translation>
    </message>
    <message>
        <source>Save application form…</source>
        <translation>가입 신청서 저장…</translation>
    </message>
    <message>
        <source>Save for the next host…</source>
        <translation>모임 넘기기…</translation>
    </message>
    <message>
        <source>Merge another group…</source>
        <translation>다른 모임 합치기…</translation>
    </message>
    <message>
        <source>“{name}” added.</source>
        <translation>“{name}”을(를) 추가했어요.</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>모임 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}”을(를) 저장했어요.</translation>
    </message>
    <message>
        <source>{name} is a member now.</source>
        <translation>{name} 님이 회원이 되었어요.</translation>
    </message>
    <message>
        <source>{name} is waiting.</source>
        <translation>{name} 님이 답을 기다려요.</translation>
    </message>
    <message>
        <source>They may be someone who is blocked: see Waiting.</source>
        <translation>차단한 사람일 수 있어요. 대기를 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications imported.</source>
        <translation>
            <numerusform>신청 %Ln건을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>명단</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>모임 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be someone who is blocked: see Waiting.</source>
        <translation>
            <numerusform>%Ln명은 차단한 사람일 수 있으니 대기에서 확인해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import applications…</source>
        <translation>신청 가져오기…</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>모임 만들기</translation>
    </message>
</context>
<context>
    <name>GuessedFacts</name>
    <message>
        <source>Filled in for you</source>
        <translation>미리 채워 두었어요</translation>
    </message>
    <message>
        <source>You can change this at any time</source>
        <translation>언제든 바꿀 수 있어요</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>참석 신청</translation>
    </message>
    <message>
        <source>Seats are given in order of RSVP</source>
        <translation>신청한 순서대로 자리를 드려요</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
</context>
<context>
    <name>GuestNaming</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Who is coming with {name}?</source>
        <translation>{name} 님과 누가 함께 오나요?</translation>
    </message>
    <message>
        <source>Names (one per line)</source>
        <translation>이름 (한 줄에 한 명)</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln guests. The door can find the party by any name.</source>
        <translation>
            <numerusform>%Ln명까지 적을 수 있어요. 출입구에서 누구의 이름으로도 찾아요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest names saved for {name}.</source>
        <translation>{name} 님과 함께 오는 사람을 적었어요.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>No results found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Save invites</source>
        <translation>초대장 저장</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Folder for the invites</source>
        <translation>초대장을 저장할 폴더</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Calendar files to attach or send in a chat</source>
        <translation>채팅방에 보내거나 첨부할 캘린더 파일</translation>
    </message>
    <message>
        <source>Messages to paste into a chat</source>
        <translation>채팅방에 붙여 넣을 메시지</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who need an invite</source>
        <translation>
            <numerusform>초대장이 필요한 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone, including people whose invite is up to date</source>
        <translation>모두(최신 초대장을 가진 사람도 포함)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Include each person’s ticket</source>
        <translation>각자의 입장권 넣기</translation>
    </message>
    <message>
        <source>Anyone with the ticket code can get in. Leave it out if others can see the invite.</source>
        <translation>입장권 코드가 있으면 누구나 들어올 수 있어요. 다른 사람도 볼 수 있는 곳이라면 빼 주세요.</translation>
    </message>
    <message>
        <source>Saving invites</source>
        <translation>초대장 저장 중</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files saved.</source>
        <translation>
            <numerusform>파일 %Ln개를 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calendars are up to date. Nothing was saved.</source>
        <translation>모든 캘린더가 최신이라 저장하지 않았어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no email address.</source>
        <translation>
            <numerusform>%Ln명은 이메일 주소가 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Email drafts, one file each (Thunderbird, Outlook)</source>
        <translation>메일 초안, 사람마다 파일 하나(Thunderbird, Outlook)</translation>
    </message>
    <message>
        <source>All emails for Thunderbird’s Outbox</source>
        <translation>Thunderbird 외부 편지함에 넣을 메일 모두</translation>
    </message>
    <message numerus="yes">
        <source>%Ln emails saved</source>
        <translation>
            <numerusform>메일 %Ln통을 저장했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 고르기…</translation>
    </message>
</context>
<context>
    <name>HandsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save count</source>
        <translation>센 것 저장</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>무엇을 묻나요?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>보기 {number}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>One more row</source>
        <translation>줄 하나 더</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number}번째 줄</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>By</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>참석 신청</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>날짜 고르기</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Everything on the desk</source>
        <translation>데스크 전체 보기</translation>
    </message>
    <message>
        <source>Open a change to see what it did, or to undo it</source>
        <translation>변경을 열어 무엇이 바뀌었는지 보고, 되돌릴 수 있어요</translation>
    </message>
    <message>
        <source>The history is for the host and deputies</source>
        <translation>기록은 모임장과 부방장만 볼 수 있어요</translation>
    </message>
    <message>
        <source>Choose who is at the desk in the desk menu, or ask one of them.</source>
        <translation>데스크 메뉴에서 데스크를 쓰는 사람을 고르거나 그분들께 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>이 변경 되돌리기</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>아직 한 일이 없어요</translation>
    </message>
    <message>
        <source>What is changed on the desk is kept here.</source>
        <translation>데스크에서 바뀐 것이 여기에 남아요.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>그 밖에 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>This change was undone.</source>
        <translation>되돌린 변경이에요.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>이 변경 되돌리기</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>바뀐 것</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>First lines</source>
        <translation>처음 줄</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>사람 명단</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} 읽는 중</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} 가져오는 중</translation>
    </message>
    <message>
        <source>{file} to “{event}”</source>
        <translation>{file} → “{event}”</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>Import stopped. No one was imported.</source>
        <translation>멈췄어요. 가져온 사람은 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people imported</source>
        <translation>
            <numerusform>%Ln명을 가져왔어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>%Ln명 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>명단을 골라 주세요</translation>
    </message>
    <message>
        <source>Text encoding: {encoding}</source>
        <translation>글자 인코딩: {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not imported</source>
        <translation>
            <numerusform>%Ln줄은 가져오지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file, drop it here or paste it (Ctrl+V): an export from Google Forms, Meetup, Luma, Eventbrite or Excel, a chat, or an address book. You can review the changes before they are saved.</source>
        <translation>파일을 고르거나 여기로 끌어 오거나 붙여 넣어(Ctrl+V) 주세요. 구글 폼, Meetup, Luma, Eventbrite, 엑셀에서 내려받은 파일, 대화, 주소록을 읽어요. 저장하기 전에 바뀔 내용을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The match is forgotten</source>
        <translation>짝을 잊었어요</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>다음 명단</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lists follow</source>
        <translation>
            <numerusform>명단 %Ln개가 더 있어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Which event is this list for?</source>
        <translation>어느 행사의 명단인가요?</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Nothing is imported before you confirm it.</source>
        <translation>확인하기 전에는 아무것도 가져오지 않아요.</translation>
    </message>
</context>
<context>
    <name>IntroductionPanel</name>
    <message>
        <source>Why they may suit</source>
        <translation>왜 어울릴까요</translation>
    </message>
    <message>
        <source>“{need}” and “{offer}”</source>
        <translation>“{need}” 요청과 “{offer}” 나눔</translation>
    </message>
    <message>
        <source>Both speak of: {words}</source>
        <translation>함께 나온 말: {words}</translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>두 사람이 만났어요</translation>
    </message>
    <message>
        <source>They have not met yet</source>
        <translation>아직 만난 적이 없어요</translation>
    </message>
    <message>
        <source>Names and contact data follow once both said yes.</source>
        <translation>이름과 연락처는 둘 다 예라고 한 뒤에 알려요.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>글을 복사했어요.</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>답이 오면</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>{name} 님의 답</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>둘 다 복사</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>물어봤다고 적기</translation>
    </message>
    <message>
        <source>Skip proposal</source>
        <translation>제안 넘기기</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>만났어요</translation>
    </message>
</context>
<context>
    <name>IntroductionSteps</name>
    <message numerus="yes">
        <source>%Ln new proposals</source>
        <translation>
            <numerusform>새 제안 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as asked.</source>
        <translation>물어봤다고 적었어요.</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>답을 적었어요.</translation>
    </message>
    <message>
        <source>Proposal skipped.</source>
        <translation>제안을 넘겼어요.</translation>
    </message>
    <message>
        <source>They have met now.</source>
        <translation>두 사람이 만났다고 적었어요.</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>Needs help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>나눔</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>물어봄</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Find matches</source>
        <translation>어울리는 사람 찾기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Back to people</source>
        <translation>사람으로 돌아가기</translation>
    </message>
    <message>
        <source>Two people are introduced once both said yes. Before, no one sees anything.</source>
        <translation>두 사람 모두 좋다고 해야 서로 알게 돼요. 그 전에는 아무에게도 보이지 않아요.</translation>
    </message>
    <message>
        <source>No introductions yet</source>
        <translation>아직 소개가 없어요</translation>
    </message>
    <message>
        <source>Add what people need and offer on their pages, or ask for it in the form of an event. Then find out who suits whom.</source>
        <translation>사람의 화면에서 도움 요청과 나눔을 적거나 행사 신청서에서 물어보세요. 그다음 누가 누구와 어울리는지 찾아보세요.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>물어봤다고 적기</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>줄 복사</translation>
    </message>
</context>
<context>
    <name>InviteStory</name>
    <message>
        <source>Cancellation sent, version {version}</source>
        <translation>취소 알림을 보냈어요 · {version}번째 판</translation>
    </message>
    <message>
        <source>Invite sent, version {version}: {when}</source>
        <translation>초대장을 보냈어요 · {version}번째 판: {when}</translation>
    </message>
    <message>
        <source>Their calendar proposes another time: {when}</source>
        <translation>캘린더에서 다른 시간을 제안했어요: {when}</translation>
    </message>
    <message>
        <source>Their calendar requests the invite again</source>
        <translation>캘린더에서 초대장을 다시 요청했어요</translation>
    </message>
    <message>
        <source>Replied from their calendar: {answer}</source>
        <translation>캘린더에서 답했어요: {answer}</translation>
    </message>
</context>
<context>
    <name>InviteTable</name>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation>참석 신청</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 때</translation>
    </message>
    <message>
        <source>Calendar reply</source>
        <translation>캘린더 답장</translation>
    </message>
    <message>
        <source>Person with an undone RSVP</source>
        <translation>신청을 되돌린 사람</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>이메일 주소 없음</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>초대장</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>Save invites for %Ln people</source>
        <translation>
            <numerusform>%Ln명의 초대장 저장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no invite yet.</source>
        <translation>
            <numerusform>아직 초대장을 받지 않은 사람이 %Ln명이에요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save invites…</source>
        <translation>초대장 저장…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>줄 복사</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Save invite…</source>
        <translation>초대장 저장…</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>보낼 사람</translation>
    </message>
    <message>
        <source>Replied by calendar</source>
        <translation>캘린더로 답장</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>No one to invite yet</source>
        <translation>아직 초대할 사람이 없어요</translation>
    </message>
    <message>
        <source>Everyone who is invited, going or tentative appears here, with the state of their invite.</source>
        <translation>초대받았거나 참석하거나 고민 중인 사람이 여기에 나와요. 각자의 초대장이 최신인지도 보여 드려요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have an outdated invite.</source>
        <translation>
            <numerusform>옛 초대장을 가진 사람이 %Ln명이에요.</numerusform>
        </translation>
    </message>
    <message>
        <source>All invites are up to date.</source>
        <translation>모든 초대장이 최신이에요.</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>이메일 쓰기</translation>
    </message>
    <message>
        <source>Copy chat message</source>
        <translation>채팅 메시지 복사</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>메시지를 복사했어요.</translation>
    </message>
    <message>
        <source>Import replies…</source>
        <translation>답장 가져오기…</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>To one person</source>
        <translation>한 사람에게</translation>
    </message>
    <message>
        <source>To a chat room</source>
        <translation>단체방에</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>행사 뒤</translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message>
        <source>Not imported</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>Everything can be imported</source>
        <translation>모든 항목을 가져올 수 있어요</translation>
    </message>
    <message>
        <source>{file} not imported</source>
        <translation>{file} 가져오지 않은 줄</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Everything in the file is imported.</source>
        <translation>파일에 있는 내용을 모두 가져와요.</translation>
    </message>
    <message>
        <source>Save lines not imported</source>
        <translation>가져오지 않은 줄 저장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines saved with their reasons.</source>
        <translation>
            <numerusform>가져오지 않은 %Ln줄을 이유와 함께 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save lines not imported…</source>
        <translation>가져오지 않은 줄 저장…</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>점심</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>하루에 한 번</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>여는 시각</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>닫는 시각</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Edit list “{name}”</source>
        <translation>“{name}” 명단 수정</translation>
    </message>
    <message>
        <source>Parts chosen (none selected: everyone)</source>
        <translation>참석 범위(고르지 않으면 모두)</translation>
    </message>
    <message>
        <source>RSVP status</source>
        <translation>신청 상태</translation>
    </message>
    <message>
        <source>Entry list</source>
        <translation>입장 명단</translation>
    </message>
    <message>
        <source>Entries per ticket</source>
        <translation>입장 횟수</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>제한 없이</translation>
    </message>
    <message>
        <source>Allow re-entry</source>
        <translation>나간 사람도 다시 들어올 수 있게 하기</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>닫지 않음</translation>
    </message>
    <message>
        <source>A list with this name already exists.</source>
        <translation>같은 이름의 명단이 이미 있어요.</translation>
    </message>
    <message>
        <source>Enter a time such as 19:00, or a date and time such as 2026-12-03 19:00.</source>
        <translation>19:00처럼, 또는 날짜까지 2026-12-03 19:00처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The closing time is before the opening time.</source>
        <translation>여는 시각보다 먼저 닫히게 돼요.</translation>
    </message>
    <message>
        <source>Every event has an entry list. It can’t be renamed or deleted, and always includes everyone who is going.</source>
        <translation>입장 명단은 모든 행사에 있어요. 이름을 바꾸거나 삭제할 수 없고, 참석하기로 한 분은 언제나 들어 있어요.</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>명단 추가</translation>
    </message>
</context>
<context>
    <name>ListLines</name>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>아는 사람</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>참석 범위</translation>
    </message>
    <message>
        <source>RSVPs: {statuses}</source>
        <translation>참석 신청: {statuses}</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>참석 범위: {parts}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>이 데스크에서</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>After import</source>
        <translation>가져온 뒤</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>일행 인원</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Lists</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}까지</translation>
    </message>
    <message>
        <source>Each list is counted separately at a door, such as entry, lunch or a workshop.</source>
        <translation>출입구에서 명단마다 따로 집계해요. 입장, 점심, 워크숍처럼요.</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>명단 추가</translation>
    </message>
    <message>
        <source>re-entry allowed</source>
        <translation>재입장 가능</translation>
    </message>
    <message>
        <source>no re-entry</source>
        <translation>재입장 불가</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>한 번 입장</translation>
    </message>
    <message>
        <source>one entry a day</source>
        <translation>하루 한 번 입장</translation>
    </message>
    <message>
        <source>unlimited entries</source>
        <translation>횟수 제한 없이</translation>
    </message>
    <message>
        <source>List “{name}” saved. Doors of this desk use it now. Packs use it when created from now on.</source>
        <translation>“{name}” 명단을 저장했어요. 이 데스크의 출입구에는 바로 적용되고, 꾸러미는 지금부터 만드는 것에 적용돼요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>List “{name}” deleted.</source>
        <translation>“{name}” 명단을 삭제했어요.</translation>
    </message>
</context>
<context>
    <name>MaterialsCard</name>
    <message>
        <source>Photos and files</source>
        <translation>사진과 파일</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} 보기</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Files are copied into a folder beside the desk. They are not in backups, and not encrypted.</source>
        <translation>파일은 데스크 옆 폴더에 복사해 둬요. 백업에 들어가지 않고, 암호화하지도 않아요.</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message>
        <source>If you drop here</source>
        <translation>놓으면 이렇게 돼요</translation>
    </message>
    <message>
        <source>How well it mixes</source>
        <translation>얼마나 섞였나요</translation>
    </message>
    <message>
        <source>Esc to give up</source>
        <translation>Esc 그만두기</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾고 있어요…</translation>
    </message>
    <message>
        <source>Found in {seconds} s</source>
        <translation>{seconds}초에 찾았어요</translation>
    </message>
    <message>
        <source>Saved seating</source>
        <translation>저장한 배치</translation>
    </message>
    <message>
        <source>nothing better</source>
        <translation>더 나을 수 없어요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs to go</source>
        <translation>
            <numerusform>최선까지 %Ln쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>이만하면 좋아요</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>더 찾기</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln rounds</source>
        <translation>
            <numerusform>%Ln라운드 모두</numerusform>
        </translation>
    </message>
    <message>
        <source>New pairs</source>
        <translation>새로 만나는 사이</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>전에 만난 사이</translation>
    </message>
    <message>
        <source>Meet again at this event</source>
        <translation>오늘 두 번 만나는 사이</translation>
    </message>
    <message>
        <source>Newcomers without a regular</source>
        <translation>단골 없이 앉은 새 사람</translation>
    </message>
    <message>
        <source>Meets fewest new people</source>
        <translation>가장 적게 만나는 사람</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>떨어져 앉기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs · always kept</source>
        <translation>
            <numerusform>%Ln쌍 · 언제나 지켜요</numerusform>
        </translation>
    </message>
    <message>
        <source>Always together</source>
        <translation>같이 앉기</translation>
    </message>
    <message>
        <source>Wish to meet</source>
        <translation>만나고 싶은 사이</translation>
    </message>
    <message>
        <source>Table hosts stay</source>
        <translation>진행자는 제자리</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>앞자리</translation>
    </message>
    <message>
        <source>Wheelchair seat</source>
        <translation>휠체어 자리</translation>
    </message>
    <message>
        <source>Not together: {names}</source>
        <translation>같이 못 앉았어요: {names}</translation>
    </message>
    <message>
        <source>Not at their table: {names}</source>
        <translation>정한 테이블에 못 앉았어요: {names}</translation>
    </message>
    <message>
        <source>Wish not kept: {names}</source>
        <translation>만나게 하지 못했어요: {names}</translation>
    </message>
    <message>
        <source>Only newcomers: {names}</source>
        <translation>새 사람만 앉았어요: {names}</translation>
    </message>
    <message>
        <source>Must never sit together: {names}</source>
        <translation>같이 앉으면 안 돼요: {names}</translation>
    </message>
    <message>
        <source>Round {round}: no table had enough free seats.</source>
        <translation>{round}라운드에 모두 앉을 자리가 있는 테이블이 없었어요.</translation>
    </message>
    <message>
        <source>Round {round}: their table is full or closed.</source>
        <translation>{round}라운드에 그 테이블이 찼거나 닫혔어요.</translation>
    </message>
    <message>
        <source>They share no table in any round: other rules came first.</source>
        <translation>다른 규칙을 먼저 지키느라 어느 라운드에도 같이 앉지 못했어요.</translation>
    </message>
    <message>
        <source>Round {round}: fewer regulars than tables with newcomers.</source>
        <translation>{round}라운드에 새 사람이 앉은 테이블보다 단골이 적어요.</translation>
    </message>
    <message>
        <source>Round {round}: they were at one table before the rule was made.</source>
        <translation>{round}라운드에는 규칙을 만들기 전에 이미 같이 앉았어요.</translation>
    </message>
    <message>
        <source>Too few seats for the guests of {names}</source>
        <translation>{names} 님의 일행이 앉을 자리가 모자라요</translation>
    </message>
    <message>
        <source>Round {round}: no table had enough free seats for the whole party.</source>
        <translation>{round}라운드: 일행이 다 앉을 만큼 빈 테이블이 없었어요.</translation>
    </message>
</context>
<context>
    <name>MeasureRows</name>
    <message>
        <source>As good as can be</source>
        <translation>더 나을 수 없어요</translation>
    </message>
    <message>
        <source>best possible {best}</source>
        <translation>가능한 최선 {best}</translation>
    </message>
</context>
<context>
    <name>MeetingFigures</name>
    <message>
        <source>How close you are</source>
        <translation>어떻게 가까워지나요</translation>
    </message>
    <message>
        <source>Pairs who have met</source>
        <translation>서로 만난 사이</translation>
    </message>
    <message>
        <source>Newcomers who found people</source>
        <translation>자리 잡은 사람</translation>
    </message>
    <message>
        <source>{tied} of {all}</source>
        <translation>{all}명 중 {tied}명</translation>
    </message>
    <message>
        <source>Have met three people or more after their second visit</source>
        <translation>두 번째 방문 뒤 세 사람 이상 만났어요</translation>
    </message>
    <message>
        <source>New ties at the last event</source>
        <translation>지난 행사의 새 만남</translation>
    </message>
    <message>
        <source>Pairs who met there for the first time</source>
        <translation>그곳에서 처음 만난 짝</translation>
    </message>
    <message>
        <source>{pairs} of {all} pairs</source>
        <translation>{all}쌍 중 {pairs}쌍</translation>
    </message>
    <message>
        <source>a year before {share}</source>
        <translation>1년 전 {share}</translation>
    </message>
    <message>
        <source>Share of pairs who have met: from {first} to {last}</source>
        <translation>서로 만난 사이의 비율: {first}에서 {last}로</translation>
    </message>
    <message>
        <source>Who is at the edge</source>
        <translation>가장자리에 있는 사람</translation>
    </message>
    <message numerus="yes">
        <source>met %Ln people</source>
        <translation>
            <numerusform>%Ln명 만남</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} 보기</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>{met} of {all} people</source>
        <translation>{all}명 중 {met}명</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>만남</translation>
    </message>
    <message>
        <source>Met most often</source>
        <translation>자주 만난 사람</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>아직 못 만났지만</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events together</source>
        <translation>
            <numerusform>행사 %Ln번 함께</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln번</numerusform>
        </translation>
    </message>
    <message>
        <source>5 times or more</source>
        <translation>5번 이상</translation>
    </message>
    <message>
        <source>2 to 4 times</source>
        <translation>2–4번</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Introduce {name}</source>
        <translation>{name} 소개</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>By first visit</source>
        <translation>온 차례</translation>
    </message>
    <message>
        <source>By closeness</source>
        <translation>가까운 차례</translation>
    </message>
    <message>
        <source>No one has met here yet</source>
        <translation>아직 만난 사람이 없어요</translation>
    </message>
    <message>
        <source>Seat people at an event, and who was there and shared a table has met.</source>
        <translation>행사에서 자리를 배치하면 함께 있던 같은 테이블 사람들이 만난 것으로 남아요.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count}번 이상</translation>
    </message>
    <message>
        <source>{pairs} of {all} pairs have met</source>
        <translation>{all}쌍 중 {pairs}쌍이 만났어요</translation>
    </message>
    <message>
        <source>Who came first stands on top. Empty rows at the bottom are newcomers who have not mixed yet.</source>
        <translation>먼저 온 사람이 위예요. 아래쪽 줄이 비어 있으면 새 사람이 아직 섞이지 못했어요.</translation>
    </message>
    <message>
        <source>Who met one another stands side by side. Dark blocks are circles of friends.</source>
        <translation>서로 만난 사람이 나란히 있어요. 짙은 덩어리는 가까운 무리예요.</translation>
    </message>
    <message>
        <source>{name} has met {count} of {all}.</source>
        <translation>{name} 님은 {all}명 중 {count}명과 만났어요.</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>아직: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>No longer a newcomer</source>
        <translation>이제 새 사람 아님</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>스스로 나감</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>모임에서 내보내기…</translation>
    </message>
    <message>
        <source>Make host</source>
        <translation>모임장으로</translation>
    </message>
    <message>
        <source>Make deputy</source>
        <translation>부방장으로</translation>
    </message>
    <message>
        <source>Make helper</source>
        <translation>도우미로</translation>
    </message>
    <message>
        <source>Make a plain member</source>
        <translation>회원으로</translation>
    </message>
    <message>
        <source>Hand the group over to {name}?</source>
        <translation>{name} 님에게 모임을 넘길까요?</translation>
    </message>
    <message>
        <source>The host of today becomes a deputy.</source>
        <translation>지금 모임장은 부방장이 돼요.</translation>
    </message>
    <message>
        <source>Keep the host</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Role changed.</source>
        <translation>역할을 바꿨어요.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewed.</source>
        <translation>
            <numerusform>%Ln명을 갱신했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the group.</source>
        <translation>
            <numerusform>%Ln명이 나갔다고 적었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from the group?</source>
        <translation>
            <numerusform>%Ln명을 모임에서 내보낼까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <translation>
            <numerusform>%Ln명을 내보냈어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Host</source>
        <translation>모임장</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>부방장</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>도우미</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>새 사람</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Same person?</source>
        <translation>같은 사람일까요?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs</source>
        <translation>
            <numerusform>참석 신청 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}, the same</source>
        <translation>{value} 같아요</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>합치면</translation>
    </message>
    <message>
        <source>Both came to “{title}”, so they are two people.</source>
        <translation>“{title}”에 둘 다 왔으니 서로 다른 사람이에요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attended</source>
        <translation>
            <numerusform>참석 %Ln번</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones, emails, tags, notes and consents are kept. Tickets go on working.</source>
        <translation>전화, 이메일, 꼬리표, 메모, 동의가 모두 남아요. 입장권도 그대로 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Both answered for “{title}”: one RSVP stays, and the other one’s ticket stops working.</source>
        <translation>“{title}”에 둘 다 신청했어요. 신청 하나만 남고 다른 입장권은 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation>한 사람으로 합치기</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>다른 사람이에요</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>{name} 님으로 합쳤어요</translation>
    </message>
    <message>
        <source>Kept as two people</source>
        <translation>다른 사람으로 남겼어요</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Notes, decisions with their owners, links, and what to do better next time.</source>
        <translation>메모, 맡은 사람이 있는 결정, 링크, 다음에 더 잘할 일을 적어요.</translation>
    </message>
    <message>
        <source>Carried out: {text}</source>
        <translation>결정 마침: {text}</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation>“{text}” 제거</translation>
    </message>
    <message>
        <source>Add to minutes</source>
        <translation>기록 추가</translation>
    </message>
    <message>
        <source>Edit minutes</source>
        <translation>기록 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>다음에는</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Address of a link</source>
        <translation>링크 주소</translation>
    </message>
    <message>
        <source>Owner of a decision</source>
        <translation>결정을 맡은 사람</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>책자…</translation>
    </message>
</context>
<context>
    <name>MonthCells</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>마감</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>all day</source>
        <translation>하루 종일</translation>
    </message>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>참석 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click an empty day for a new event. Drag an event to move it.</source>
        <translation>빈 날을 두 번 누르면 새 행사, 행사를 끌면 날짜를 옮겨요</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>New event on this day</source>
        <translation>이 날에 새 행사</translation>
    </message>
</context>
<context>
    <name>NeedOffersSection</name>
    <message>
        <source>Needs and offers</source>
        <translation>도움 요청과 나눔</translation>
    </message>
    <message>
        <source>Does not want to be introduced.</source>
        <translation>소개받지 않겠다고 했어요.</translation>
    </message>
    <message>
        <source>Add need…</source>
        <translation>도움 요청 추가…</translation>
    </message>
    <message>
        <source>Add offer…</source>
        <translation>나눔 추가…</translation>
    </message>
    <message>
        <source>Do not introduce</source>
        <translation>소개하지 않기</translation>
    </message>
    <message>
        <source>May be introduced</source>
        <translation>소개해도 돼요</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>나눔</translation>
    </message>
    <message>
        <source>Close “{text}”</source>
        <translation>“{text}” 닫기</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Diet</source>
        <translation>식단</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>NewParts</name>
    <message numerus="yes">
        <source>{name} (%Ln lines)</source>
        <translation>
            <numerusform>{name}(%Ln줄)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list mentions parts that this event doesn’t have. Select the parts to add. Others are kept as text in the answers.</source>
        <translation>이 행사에 없는 참석 범위가 명단에 있어요. 추가할 것을 골라 주세요. 고르지 않은 것은 답변에 글로 남겨요.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln others with fewer lines each.</source>
        <translation>
            <numerusform>더 적은 줄에 나오는 것이 %Ln가지 더 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <translation>
            <numerusform>이런 줄이 %Ln개 더 있어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTies</name>
    <message numerus="yes">
        <source>%Ln new ties</source>
        <translation>
            <numerusform>새로 만난 짝 %Ln쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs met in all</source>
        <translation>
            <numerusform>모두 %Ln쌍이 만났어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePaperPreview</name>
    <message>
        <source>Mark as told</source>
        <translation>알렸다고 표시</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln people as told.</source>
        <translation>
            <numerusform>%Ln명에게 알렸다고 표시했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as told.</source>
        <translation>알렸다고 표시했어요.</translation>
    </message>
</context>
<context>
    <name>NoticeStates</name>
    <message>
        <source>Not copied yet</source>
        <translation>아직 복사하지 않았어요</translation>
    </message>
    <message>
        <source>Copied on {day}</source>
        <translation>{day}에 복사함</translation>
    </message>
    <message>
        <source>%n people left</source>
        <translation>%n명 남음</translation>
    </message>
    <message>
        <source>All %n people told</source>
        <translation>%n명 모두 알림</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>알릴 일이 없어요</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}부터</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>안내문</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>Copy and next person</source>
        <translation>복사하고 다음 사람</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Print letters or posters…</source>
        <translation>편지나 포스터 인쇄…</translation>
    </message>
    <message>
        <source>Copied the text for {name}.</source>
        <translation>{name} 님께 보낼 글을 복사했어요.</translation>
    </message>
    <message>
        <source>Copied the text.</source>
        <translation>글을 복사했어요.</translation>
    </message>
    <message>
        <source>Marked {name} as told.</source>
        <translation>{name} 님께 알렸다고 표시했어요.</translation>
    </message>
    <message>
        <source>Text saved.</source>
        <translation>글을 저장했어요.</translation>
    </message>
    <message>
        <source>The built-in text is back.</source>
        <translation>처음 글로 되돌렸어요.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}.</source>
        <translation>{least}부터 {most} 사이의 숫자로 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>OperatorSettings</name>
    <message>
        <source>Who is at the desk</source>
        <translation>데스크를 쓰는 사람</translation>
    </message>
    <message>
        <source>No name: recorded as organiser.</source>
        <translation>이름이 없어요. 운영진으로 남아요.</translation>
    </message>
    <message>
        <source>Everything done on this computer is recorded under this name. Once names have roles, each person can do what their role allows. Roles guard this program; to guard the file itself, encrypt the desk.</source>
        <translation>이 컴퓨터에서 한 일은 모두 이 이름으로 남아요. 이름마다 역할을 주면 각자 역할에 맞는 일만 할 수 있어요. 역할은 이 프로그램 안에서만 지켜지니, 파일까지 지키려면 데스크를 암호화하세요.</translation>
    </message>
    <message>
        <source>Add name…</source>
        <translation>이름 추가…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>{name} 님의 역할 바꾸기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the role of {name}</source>
        <translation>{name} 님의 역할 제거</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>PIN 있음</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>이름 바꾸기…</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Back entrance</source>
        <translation>후문</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Create door pack</source>
        <translation>출입구 꾸러미 만들기</translation>
    </message>
    <message>
        <source>Create another passphrase</source>
        <translation>다른 암호 만들기</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who finds the file can read every name in it and forge scans for this door, because it contains the door’s signing key. The supervisor PIN isn’t included. If a PIN is set, no one can override at this door.</source>
        <translation>암호가 없으면 파일을 주운 사람이 모든 이름을 볼 수 있고, 출입구의 서명 열쇠가 들어 있어서 이 출입구의 이름으로 체크인 기록을 꾸밀 수 있어요. 책임자 PIN은 담지 않아요. PIN을 정해 두었다면 이 출입구에서는 아무도 예외로 들일 수 없어요.</translation>
    </message>
    <message>
        <source>Include with names</source>
        <translation>이름 말고 함께 담을 것</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>출입구 이름</translation>
    </message>
    <message>
        <source>Tickets newer than the pack</source>
        <translation>꾸러미보다 나중에 만든 입장권</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>책임자에게 묻기</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>들이기</translation>
    </message>
    <message>
        <source>The signature proves that the ticket is genuine. The door can’t tell whether it was cancelled since or how large the party is, so it asks how many people came.</source>
        <translation>서명으로 진짜인 것은 알지만, 그 뒤에 취소되었는지와 몇 명인지는 몰라요. 그래서 몇 명이 왔는지 물어봐요.</translation>
    </message>
    <message>
        <source>Who can open the pack</source>
        <translation>꾸러미를 열 수 있는 사람</translation>
    </message>
    <message>
        <source>Anyone with the passphrase</source>
        <translation>암호를 아는 사람</translation>
    </message>
    <message>
        <source>Anyone with the file</source>
        <translation>파일을 가진 누구나</translation>
    </message>
    <message>
        <source>Shown once more after saving, with a code to scan. The passphrase isn’t stored anywhere.</source>
        <translation>꾸러미를 저장하면 스캔할 코드와 함께 한 번 더 보여 드려요. 어디에도 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Allow tickets to be transferred at this door</source>
        <translation>이 출입구에서 입장권을 다른 사람에게 넘길 수 있게 하기</translation>
    </message>
    <message>
        <source>Choose location…</source>
        <translation>저장할 곳 고르기…</translation>
    </message>
</context>
<context>
    <name>PackMaker</name>
    <message>
        <source>Door pack</source>
        <translation>출입구 꾸러미</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Save pack</source>
        <translation>꾸러미 저장</translation>
    </message>
    <message numerus="yes">
        <source>Pack for {door} saved with %Ln tickets. Copy it to the door laptop with a USB stick.</source>
        <translation>
            <numerusform>{door} 꾸러미에 입장권 %Ln장을 담아 저장했어요. USB 메모리로 출입구 노트북에 옮겨 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating pack</source>
        <translation>꾸러미를 만들고 있어요</translation>
    </message>
</context>
<context>
    <name>PackPassphraseDialog</name>
    <message>
        <source>Pack passphrase</source>
        <translation>이 꾸러미의 암호</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>적어 두었어요</translation>
    </message>
    <message>
        <source>Tell the volunteer in person. Capitals and spaces don’t matter. The passphrase isn’t stored anywhere.</source>
        <translation>자원봉사자에게 말로 알려 주세요. 대소문자와 띄어쓰기는 상관없어요. 어디에도 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Or take a photo of this code. The door’s scanner or camera can read it when the laptop asks for the passphrase.</source>
        <translation>이 코드를 사진으로 찍어 두면, 노트북이 암호를 물을 때 출입구의 스캐너나 카메라로 읽을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>Packs</source>
        <translation>꾸러미</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>무효로 하기…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>무효로 하기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>No packs yet. A door laptop without this desk works from a pack.</source>
        <translation>아직 만든 꾸러미가 없어요. 이 데스크가 없는 출입구 노트북은 꾸러미로 일해요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans imported.</source>
        <translation>
            <numerusform>체크인 기록 %Ln건을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scans imported yet.</source>
        <translation>아직 가져온 체크인 기록이 없어요.</translation>
    </message>
    <message>
        <source>Created {when}.</source>
        <translation>{when}에 만들었어요.</translation>
    </message>
    <message>
        <source>Revoked {when}. Scans made after that don’t count.</source>
        <translation>{when}에 무효로 했어요. 그 뒤의 체크인 기록은 세지 않아요.</translation>
    </message>
    <message>
        <source>Revoke pack for {door}</source>
        <translation>{door} 꾸러미를 무효로 하기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported scans are kept.</source>
        <translation>
            <numerusform>이미 가져온 체크인 기록 %Ln건은 남아요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans made at this door from now on won’t count. Earlier scans still count when you import them, going by the clock of the door laptop, which its user can change. The laptop isn’t notified.</source>
        <translation>지금부터 이 출입구에서 찍은 것은 세지 않아요. 그전 체크인 기록은 나중에 가져와도 출입구 노트북의 시계에 따라 세는데, 노트북을 쓰는 사람은 시계를 바꿀 수 있어요. 노트북에는 알려지지 않아요.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>비워 둬도 돼요.</translation>
    </message>
    <message>
        <source>Pack for {door} revoked.</source>
        <translation>{door} 꾸러미를 무효로 했어요.</translation>
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
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>빠른 실행</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Search people, events and commands</source>
        <translation>사람, 행사, 할 일 찾기</translation>
    </message>
    <message>
        <source>No results found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Painting pages</source>
        <translation>쪽을 그리는 중</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}”을(를) 저장했어요.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈어요.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Parts</source>
        <translation>참석 범위</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>참석 범위 추가</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>당일까지</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Dinner, bus, workshop</source>
        <translation>저녁 식사, 버스, 워크숍</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>신청 마감</translation>
    </message>
    <message>
        <source>The last day on which it can be chosen.</source>
        <translation>이 날까지 고를 수 있어요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>PartsSection</name>
    <message>
        <source>Parts</source>
        <translation>참석 범위</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>저녁 식사</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Options people choose when they RSVP, such as dinner, an after-party or a bus.</source>
        <translation>신청할 때 고르는 것이에요. 저녁, 뒤풀이, 버스처럼요.</translation>
    </message>
    <message>
        <source>A door list can be limited to a part. Imported lists show who chose which part.</source>
        <translation>고른 사람만 들어가는 명단을 만들 수 있어요. 누가 골랐는지는 가져온 명단에서 읽어요.</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>참석 범위 추가</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln people</source>
        <translation>
            <numerusform>최대 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Part “{name}” added.</source>
        <translation>“{name}” 참석 범위를 추가했어요.</translation>
    </message>
    <message>
        <source>A part with this name already exists.</source>
        <translation>같은 이름의 참석 범위가 이미 있어요.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too easy to guess. Use four different words or at least 12 characters.</source>
        <translation>너무 쉬운 암호예요. 서로 다른 낱말 4개나 12자 이상으로 정해 주세요.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>암호 추천받기</translation>
    </message>
    <message>
        <source>The passphrases don’t match.</source>
        <translation>두 암호가 서로 달라요.</translation>
    </message>
    <message>
        <source>Passphrase of the desk</source>
        <translation>데스크의 암호</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>Four different words or at least 12 characters. Capitals and spaces don’t matter.</source>
        <translation>서로 다른 낱말 네 개나 12자 이상으로 정해 주세요. 대소문자와 띄어쓰기는 상관없어요.</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>암호 한 번 더</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>암호 보기</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>파일의 암호</translation>
    </message>
    <message>
        <source>Four different words or at least 12 characters. Capitals and spaces matter.</source>
        <translation>서로 다른 낱말 네 개나 12자 이상이에요. 대문자와 띄어쓰기를 구분해요.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>단골</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>People come with the lists that you import into an event. You can also add them here.</source>
        <translation>행사에 명단을 가져오면 사람이 생겨요. 여기서 직접 추가할 수도 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 꼬리표</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>꼬리표</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln명 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all people…</source>
        <translation>모두 내보내기…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>줄 복사</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>꼬리표 달기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>아직 아무도 없어요</translation>
    </message>
    <message>
        <source>Select two people who are one person.</source>
        <translation>한 사람인 두 명을 선택하세요.</translation>
    </message>
    <message>
        <source>Hold data…</source>
        <translation>파기 보류…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>모두 지우기…</translation>
    </message>
    <message>
        <source>Access copy…</source>
        <translation>열람본…</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Came to {came} of {all}</source>
        <translation>{all}번 중 {came}번 왔어요</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Tags</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>여러 개는 쉼표로 나눠 주세요.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>꼬리표 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people tagged</source>
        <translation>
            <numerusform>%Ln명에게 꼬리표를 달았어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>꼬리표 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Tags saved</source>
        <translation>꼬리표를 저장했어요</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>메모를 저장했어요</translation>
    </message>
    <message>
        <source>For</source>
        <translation>적용 범위</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>모든 행사</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>메모를 지웠어요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs go with them.</source>
        <translation>
            <numerusform>신청 %Ln건도 함께 지워져요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets stop working.</source>
        <translation>
            <numerusform>입장권 %Ln장을 더는 쓸 수 없어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln people?</source>
        <translation>
            <numerusform>%Ln명을 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people deleted</source>
        <translation>
            <numerusform>%Ln명을 삭제했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>vCard, CSV or JSON</source>
        <translation>vCard, CSV, JSON</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>사람 내보내기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people exported</source>
        <translation>
            <numerusform>%Ln명을 내보냈어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>도움 요청 추가</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>나눔 추가</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>그분이 한 말</translation>
    </message>
    <message>
        <source>A few words are enough, such as “someone to practice English with”.</source>
        <translation>“영어를 같이 연습할 사람”처럼 몇 마디면 돼요.</translation>
    </message>
    <message>
        <source>Saved. Find matches on the page of introductions.</source>
        <translation>적었어요. 소개 페이지에서 어울리는 사람을 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>닫았어요</translation>
    </message>
    <message>
        <source>May be introduced</source>
        <translation>소개해도 돼요</translation>
    </message>
    <message>
        <source>Is not introduced to anyone</source>
        <translation>아무에게도 소개하지 않아요</translation>
    </message>
    <message>
        <source>Proposed. Ask both of them first.</source>
        <translation>제안했어요. 두 사람에게 먼저 물어보세요.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>동의해요</translation>
    </message>
    <message>
        <source>Refuses or withdraws</source>
        <translation>거절하거나 철회해요</translation>
    </message>
    <message>
        <source>How</source>
        <translation>받은 방법</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>물어본 문구</translation>
    </message>
    <message>
        <source>What the person was asked. Optional.</source>
        <translation>어떻게 물어봤는지 적어요. 비워 두어도 돼요.</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>문구의 판</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>{name} 님의 동의</translation>
    </message>
    <message>
        <source>All that was said is kept; the latest counts.</source>
        <translation>모든 답을 남기고, 가장 최근 것을 따라요.</translation>
    </message>
    <message>
        <source>Who is the file for?</source>
        <translation>누가 쓸 파일인가요?</translation>
    </message>
    <message>
        <source>A file for someone else holds only people who agreed to handing contact data on.</source>
        <translation>다른 사람에게 줄 파일에는 연락처 제공에 동의한 사람만 들어가요.</translation>
    </message>
    <message>
        <source>For someone else</source>
        <translation>다른 사람에게 줄 것</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>내가 쓸 것</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>동의를 기록했어요</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Access copy</source>
        <translation>열람본</translation>
    </message>
    <message>
        <source>Save access copy</source>
        <translation>열람본 저장</translation>
    </message>
    <message>
        <source>{name} access copy</source>
        <translation>{name} 열람본</translation>
    </message>
    <message>
        <source>Access copy saved. Names of others are left out.</source>
        <translation>열람본을 저장했어요. 다른 사람의 이름은 뺐어요.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The person’s own</source>
        <translation>그 사람의 언어</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>For reading (PDF)</source>
        <translation>읽을 파일(PDF)</translation>
    </message>
    <message>
        <source>For another program (JSON)</source>
        <translation>다른 프로그램용(JSON)</translation>
    </message>
    <message>
        <source>All that is kept of one person, to be handed to that person. Names of others, notes of the organisers and incidents are left out, and the copy says so.</source>
        <translation>한 사람에 대해 보관한 모든 것을 그 사람에게 주는 파일이에요. 다른 사람의 이름, 운영진의 메모, 신고는 빼고 그렇다고 적어요.</translation>
    </message>
    <message>
        <source>Choose location…</source>
        <translation>저장할 곳 고르기…</translation>
    </message>
</context>
<context>
    <name>PersonEditing</name>
    <message>
        <source>Add person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} 님을 추가했어요.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>사람 정보 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation>{name} 님의 정보를 저장했어요.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>The name they want to be called by, where it is another.</source>
        <translation>다르게 불리고 싶은 이름이 있으면 적어 주세요.</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>One per line, the one to use first. A label may follow: work</source>
        <translation>한 줄에 하나씩, 먼저 쓸 번호부터 적어 주세요. 뒤에 이름을 붙일 수 있어요: 회사</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>One per line, the one to use first.</source>
        <translation>한 줄에 하나씩, 먼저 쓸 주소부터 적어 주세요.</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Edit person</source>
        <translation>사람 정보 수정</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>Came {count}</source>
        <translation>왔어요 {count}</translation>
    </message>
    <message>
        <source>Did not come {count}</source>
        <translation>안 왔어요 {count}</translation>
    </message>
    <message>
        <source>Ahead {count}</source>
        <translation>앞으로 {count}</translation>
    </message>
    <message>
        <source>Years together</source>
        <translation>함께한 해</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln개 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>{title} 보기</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>왔어요</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>안 왔어요</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Access copy…</source>
        <translation>열람본…</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>메모 삭제</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose picture…</source>
        <translation>사진 고르기…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>사진 제거</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Picture of the group</source>
        <translation>모임 사진</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Supervisors only</source>
        <translation>책임자만 할 수 있어요</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <translation>책임자 PIN</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>PIN이 맞지 않아요. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again in {seconds} s.</source>
        <translation>PIN이 맞지 않아요. {seconds}초 뒤에 다시 입력할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>“{title}” cancelled.</source>
        <translation>“{title}” 행사를 취소했어요.</translation>
    </message>
    <message>
        <source>“{title}” created.</source>
        <translation>“{title}” 행사를 만들었어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events created.</source>
        <translation>
            <numerusform>행사 %Ln개를 만들었어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePane</name>
    <message>
        <source>Session added.</source>
        <translation>순서를 추가했어요.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>순서를 고쳤어요.</translation>
    </message>
    <message>
        <source>Session removed.</source>
        <translation>순서를 지웠어요.</translation>
    </message>
    <message>
        <source>Part added.</source>
        <translation>참석 범위를 추가했어요.</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Preparing everything</source>
        <translation>모두 준비하는 중</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Saved in “{folder}”: {what}.</source>
        <translation>“{folder}” 폴더에 저장했어요: {what}.</translation>
    </message>
    <message>
        <source>Stopped. Saved in “{folder}” so far: {what}.</source>
        <translation>멈췄어요. “{folder}” 폴더에 여기까지 저장했어요: {what}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>저장한 것이 없어요.</translation>
    </message>
    <message>
        <source>Some files couldn’t be saved</source>
        <translation>일부 파일을 저장하지 못했어요</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>What {name} reads</source>
        <translation>{name} 님에게 보이는 글</translation>
    </message>
    <message>
        <source>What a chat room reads</source>
        <translation>단체방에 보이는 글</translation>
    </message>
    <message>
        <source>Open on a phone</source>
        <translation>휴대전화로 열기</translation>
    </message>
    <message>
        <source>QR code that opens this message on a phone</source>
        <translation>휴대전화에서 이 문자를 여는 QR 코드</translation>
    </message>
    <message>
        <source>Scan it to open this text as a message.</source>
        <translation>찍으면 문자 앱이 글과 함께 열려요.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Attendee sheet</source>
        <translation>참석자 명단</translation>
    </message>
    <message>
        <source>Door sheet</source>
        <translation>출입구 명단</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>서명 명단</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>입장권</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
</context>
<context>
    <name>PrivacyActs</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone. Numbers of attendance stay, without names.</source>
        <translation>되돌릴 수 없어요. 참석 수 같은 숫자는 이름 없이 남아요.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln kinds of data?</source>
        <translation>
            <numerusform>개인정보 %Ln가지를 파기할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>파기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Destroyed, and written into the record</source>
        <translation>파기하고 파기대장에 적었어요</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>파기하는 중</translation>
    </message>
    <message>
        <source>XLSX, CSV or JSON</source>
        <translation>XLSX, CSV 또는 JSON</translation>
    </message>
    <message>
        <source>Save destruction record</source>
        <translation>파기대장 저장</translation>
    </message>
    <message>
        <source>destruction record</source>
        <translation>파기대장</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries saved</source>
        <translation>
            <numerusform>%Ln건을 저장했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>보류를 끝냈어요</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Leave it empty to keep it until someone asks to be deleted.</source>
        <translation>비워 두면 지워 달라고 할 때까지 보관해요.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>모든 모임</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디에서</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Term saved</source>
        <translation>보관 기간을 저장했어요</translation>
    </message>
    <message>
        <source>Stopped. What is left is still due.</source>
        <translation>멈췄어요. 남은 것은 아직 파기할 것으로 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed, but %Ln backups could not be reached</source>
        <translation>
            <numerusform>파기했지만 백업 %Ln개는 손대지 못했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroyed. The file is rewritten once scanning pauses.</source>
        <translation>파기했어요. 입장이 잠잠해지면 파일을 다시 써요.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Due</source>
        <translation>파기할 것</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <translation>설정으로 돌아가기</translation>
    </message>
    <message>
        <source>Parts of privacy</source>
        <translation>개인정보의 부분</translation>
    </message>
    <message>
        <source>Destroy what is past its term, and keep a record of it</source>
        <translation>보관 기간이 지난 것을 없애고, 없앤 일을 적어 둬요</translation>
    </message>
    <message>
        <source>No person is on hold</source>
        <translation>보류한 사람이 없어요</translation>
    </message>
    <message>
        <source>Hold someone’s data from the menu of a person, such as during a dispute.</source>
        <translation>다툼이 있을 때처럼 지우면 안 될 때, 사람의 메뉴에서 파기를 보류해요.</translation>
    </message>
    <message>
        <source>Finish destroying</source>
        <translation>파기 마무리</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln kinds…</source>
        <translation>
            <numerusform>%Ln가지 파기…</numerusform>
        </translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>보류 끝내기</translation>
    </message>
    <message>
        <source>Change term…</source>
        <translation>보관 기간 바꾸기…</translation>
    </message>
    <message>
        <source>Photos and files of events have no term. They are kept in a folder beside the desk, which is neither encrypted nor in backups. Remove them at their event.</source>
        <translation>행사의 사진과 파일에는 보관 기간이 없어요. 데스크 옆 폴더에 두고 암호화도 백업도 하지 않으니, 필요 없으면 행사에서 빼 주세요.</translation>
    </message>
</context>
<context>
    <name>PrivacyTables</name>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>{count} on hold</source>
        <translation>보류 {count}명</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>지남</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>무엇을, 왜</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>By</source>
        <translation>한 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디에서</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>모든 모임</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>Programme</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>순서 추가</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>“{title}” 제거</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>순서 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Speaker or lead</source>
        <translation>진행자</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Questions for tables</source>
        <translation>테이블 질문</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>질문 추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Cards for hosts and the screen draw from those that are ticked.</source>
        <translation>진행자 카드와 화면은 표시한 질문에서 골라요.</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>질문 추가</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>질문 수정</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>One language is enough; cards show it in place of the other.</source>
        <translation>한 언어만 적어도 돼요. 다른 언어 자리에도 그 질문이 나와요.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>At most {limit} letters.</source>
        <translation>{limit}자까지 적을 수 있어요.</translation>
    </message>
    <message>
        <source>{used} of {all} questions in use</source>
        <translation>질문 {all}개 중 {used}개를 써요</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>처음대로</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>someone</source>
        <translation>○○</translation>
    </message>
    <message>
        <source>It was said: “{text}”</source>
        <translation>쓴 그대로: “{text}”</translation>
    </message>
    <message>
        <source>It names {names}.</source>
        <translation>글에 있는 이름: {names}</translation>
    </message>
    <message>
        <source>What everyone reads</source>
        <translation>모두에게 보이는 글</translation>
    </message>
    <message>
        <source>What was said stays on the desk as it is.</source>
        <translation>쓴 글은 데스크에 그대로 남아요.</translation>
    </message>
    <message>
        <source>Words for everyone</source>
        <translation>모두에게 보일 글</translation>
    </message>
    <message>
        <source>Show these words</source>
        <translation>이 글로 보이기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Scale</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>하나 고르기</translation>
    </message>
    <message>
        <source>Any options</source>
        <translation>여러 개 고르기</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>네·아니요</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>한마디</translation>
    </message>
    <message>
        <source>One per line, in the same order.</source>
        <translation>한 줄에 하나씩, 같은 순서로 적으세요.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>답하는 방법</translation>
    </message>
    <message>
        <source>Question in Korean</source>
        <translation>질문(한국어)</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>질문(영어)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Lowest means, in Korean</source>
        <translation>낮은 점수의 뜻(한국어)</translation>
    </message>
    <message>
        <source>Highest means, in Korean</source>
        <translation>높은 점수의 뜻(한국어)</translation>
    </message>
    <message>
        <source>Lowest means, in English</source>
        <translation>낮은 점수의 뜻(영어)</translation>
    </message>
    <message>
        <source>Highest means, in English</source>
        <translation>높은 점수의 뜻(영어)</translation>
    </message>
    <message>
        <source>Options in Korean</source>
        <translation>보기(한국어)</translation>
    </message>
    <message>
        <source>Options in English</source>
        <translation>보기(영어)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Close audience screen</source>
        <translation>청중 화면 닫기</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>무엇이 궁금하세요?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more questions</source>
        <translation>
            <numerusform>질문 %Ln개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>알렸다고 표시</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>알릴 사람</translation>
    </message>
    <message>
        <source>Chat rooms</source>
        <translation>단체방</translation>
    </message>
    <message>
        <source>{told} of {count} told</source>
        <translation>{count}명 중 {told}명에게 알렸어요</translation>
    </message>
    <message>
        <source>Copy the text and paste it into your chat room.</source>
        <translation>글을 복사해서 단체방에 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>There is no one to tell now. People appear here as soon as there is something to tell them.</source>
        <translation>지금은 알릴 사람이 없어요. 알릴 일이 생기면 여기에 저절로 모여요.</translation>
    </message>
    <message>
        <source>Everyone has been told.</source>
        <translation>모두에게 알렸어요.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyRow</name>
    <message>
        <source>Read only</source>
        <translation>보기만</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>이름 고르기</translation>
    </message>
    <message>
        <source>Only the host, deputies and helpers can change things.</source>
        <translation>모임장, 부방장, 도우미만 바꿀 수 있어요.</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>최근 체크인</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>exit undone</source>
        <translation>퇴장 되돌림</translation>
    </message>
</context>
<context>
    <name>Reconfirming</name>
    <message>
        <source>Ask to reconfirm</source>
        <translation>참석 재확인</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>마감 날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Ask everyone</source>
        <translation>모두에게 묻기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Everyone who is going is asked. Filter by “Not reconfirmed” to see who is silent.</source>
        <translation>참석자 모두에게 물었어요. ‘재확인 안 함’ 필터로 답하지 않은 사람을 볼 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs reconfirmed</source>
        <translation>
            <numerusform>신청 %Ln건을 재확인했어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln seats?</source>
        <translation>
            <numerusform>%Ln자리를 비울까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs without an answer are cancelled. You can undo this.</source>
        <translation>
            <numerusform>답하지 않은 신청 %Ln건을 취소해요. 되돌릴 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Seats can be released after {when}. Still silent: {silent}</source>
        <translation>{when}부터 자리를 비울 수 있어요. 아직 답 없음: {silent}건</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs released</source>
        <translation>
            <numerusform>신청 %Ln건의 자리를 비웠어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who is going is asked whether they still come. After the date you can release the seats of those who did not answer; the waitlist is promoted as the event says.</source>
        <translation>참석하기로 한 모두에게 다시 확인해요. 마감이 지나면 답하지 않은 자리를 비울 수 있고, 대기 명단은 행사에서 정한 대로 올라가요.</translation>
    </message>
    <message>
        <source>Ask to reconfirm…</source>
        <translation>참석 재확인 요청…</translation>
    </message>
    <message>
        <source>Show who has not answered</source>
        <translation>답하지 않은 사람 보기</translation>
    </message>
    <message>
        <source>Release silent seats…</source>
        <translation>답 없는 자리 비우기…</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Copying rows</source>
        <translation>줄을 복사하는 중이에요</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중이에요…</translation>
    </message>
    <message>
        <source>No results found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
    <message>
        <source>Try a shorter search or remove a filter.</source>
        <translation>검색어를 줄이거나 필터를 빼 보세요.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>줄 복사</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 처음대로</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsDialog</name>
    <message>
        <source>Keep the recovery words</source>
        <translation>복구 낱말을 적어 두세요</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>복구 낱말</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>They are the only way to open the desk when the passphrase is forgotten. Print them and keep them in another place than this computer. Don’t photograph them.</source>
        <translation>암호를 잊었을 때 데스크를 여는 단 하나의 길이에요. 인쇄해서 이 컴퓨터와 다른 곳에 두세요. 사진으로 찍지 마세요.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>{number}번째 낱말</translation>
    </message>
    <message>
        <source>The desk and its own backups are encrypted as verified copies, then the old files are overwritten. Flash disks (SSD, USB sticks) may still keep traces of them, and copies that you made elsewhere stay readable.</source>
        <translation>데스크와 데스크가 만든 백업을 사본으로 암호화해 확인한 뒤 옛 파일을 덮어써요. SSD나 USB에는 옛 파일의 흔적이 남을 수 있고, 다른 곳에 복사해 둔 것은 그대로 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF on a stick, and print it elsewhere.</source>
        <translation>프린터가 없어요. PDF를 USB에 저장해서 다른 곳에서 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈어요.</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}” 파일을 저장했어요.</translation>
    </message>
    <message>
        <source>To be sure that you have them on paper, enter two of them:</source>
        <translation>잘 적었는지 두 낱말만 확인할게요.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
</context>
<context>
    <name>RehearsalBanner</name>
    <message>
        <source>Rehearsal: nothing is counted</source>
        <translation>예행연습: 기록에 남지 않아요</translation>
    </message>
</context>
<context>
    <name>RenewalsBar</name>
    <message numerus="yes">
        <source>%Ln to tell about renewal</source>
        <translation>
            <numerusform>갱신을 알릴 회원 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>골라 보기</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln texts</source>
        <translation>
            <numerusform>글 %Ln개 복사</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are copied.</source>
        <translation>
            <numerusform>알리는 글 %Ln개를 복사했어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>No one else moved.</source>
        <translation>다른 사람은 옮기지 않았어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others moved: </source>
        <translation>
            <numerusform>다른 %Ln명을 옮겼어요: </numerusform>
        </translation>
    </message>
    <message>
        <source>No free seat: {names}.</source>
        <translation>빈자리가 없는 사람: {names}.</translation>
    </message>
    <message>
        <source>No free seat was found.</source>
        <translation>빈자리를 찾지 못했어요.</translation>
    </message>
    <message>
        <source>{name} sits at table {table}.</source>
        <translation>{name} 님을 {table}번에 앉혔어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have a seat now: </source>
        <translation>
            <numerusform>%Ln명을 앉혔어요: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>2주마다</translation>
    </message>
    <message>
        <source>Every month on the same weekday</source>
        <translation>매달 같은 요일</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Report on {name}</source>
        <translation>{name} 결과</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>자료 저장…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>자료 저장</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}” 파일을 저장했어요.</translation>
    </message>
    <message>
        <source>Saving data</source>
        <translation>자료 저장 중</translation>
    </message>
    <message>
        <source>Save pages…</source>
        <translation>쪽 저장…</translation>
    </message>
    <message>
        <source>PDF, or pages as pictures (PNG)</source>
        <translation>PDF 또는 그림(PNG)</translation>
    </message>
    <message>
        <source>Save pages</source>
        <translation>쪽 저장</translation>
    </message>
    <message>
        <source>Saving pages</source>
        <translation>쪽 저장 중</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message numerus="yes">
        <source>%Ln entries would have been refused if the door had known. They are kept.</source>
        <translation>
            <numerusform>출입구가 알았다면 들이지 않았을 입장이 %Ln건 있어요. 기록은 그대로예요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans don’t count. They stay on record.</source>
        <translation>
            <numerusform>체크인 기록 %Ln건은 세지 않아요. 기록은 남아 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>알아 둘 점</translation>
    </message>
</context>
<context>
    <name>Rescheduler</name>
    <message>
        <source>Duplicate…</source>
        <translation>복제…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>연기…</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change “{title}”?</source>
        <translation>“{title}” 행사를 바꿀까요?</translation>
    </message>
    <message>
        <source>New time: {when}.</source>
        <translation>새 일시: {when}.</translation>
    </message>
    <message>
        <source>“{title}” changed.</source>
        <translation>“{title}” 행사를 바꿨어요.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>With parts and programme</source>
        <translation>참석 범위와 순서도 함께</translation>
    </message>
    <message>
        <source>With door lists</source>
        <translation>출입구 명단도 함께</translation>
    </message>
    <message>
        <source>Invite the same people</source>
        <translation>같은 사람들 초대</translation>
    </message>
    <message>
        <source>Those who were going or had not answered become invited.</source>
        <translation>참석하거나 아직 답하지 않은 사람이 초대 상태가 돼요.</translation>
    </message>
    <message>
        <source>Duplicate “{title}”</source>
        <translation>“{title}” 복제</translation>
    </message>
    <message>
        <source>Duplicate event</source>
        <translation>행사 복제</translation>
    </message>
    <message>
        <source>“{title}” created: {when}.</source>
        <translation>“{title}” 행사를 만들었어요: {when}.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>새 날짜</translation>
    </message>
    <message>
        <source>Leave empty if the date is not known yet.</source>
        <translation>아직 날짜를 모르면 비워 두세요.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Everyone is asked again.</source>
        <translation>모두에게 다시 물어봐요.</translation>
    </message>
    <message>
        <source>Postpone “{title}”?</source>
        <translation>“{title}” 행사를 연기할까요?</translation>
    </message>
    <message>
        <source>Postpone event</source>
        <translation>행사 연기</translation>
    </message>
    <message>
        <source>“{title}” postponed. Save the invites again to tell everyone.</source>
        <translation>“{title}” 행사를 연기했어요. 초대장을 다시 저장해 모두에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>This backup was read and is whole.</source>
        <translation>백업을 열어 봤고 온전해요.</translation>
    </message>
    <message>
        <source>It is a backup of another desk.</source>
        <translation>다른 데스크의 백업이에요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes would be lost</source>
        <translation>
            <numerusform>이 뒤에 한 일 %Ln건이 빠져요</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>이 뒤에 한 일이 없어요.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>After</source>
        <translation>되돌리면</translation>
    </message>
    <message>
        <source>The desk of now is backed up first, so you can come back to it. Photos and files of events are not in backups and stay as they are.</source>
        <translation>되돌리기 전에 지금 데스크를 한 번 더 백업하니, 다시 돌아올 수 있어요. 행사의 사진과 파일은 백업에 없어서 그대로 둬요.</translation>
    </message>
</context>
<context>
    <name>ResultCards</name>
    <message>
        <source>Answers are compared here once five people have answered both surveys.</source>
        <translation>두 설문에 모두 답한 사람이 다섯 명이 되면 여기에서 비교해요.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전과 후</translation>
    </message>
    <message>
        <source>means</source>
        <translation>평균</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>○ before   ● after</source>
        <translation>○ 전   ● 후</translation>
    </message>
    <message>
        <source>The same people before and after</source>
        <translation>같은 사람의 전과 후</translation>
    </message>
    <message>
        <source>Only people who answered both times are counted. These are the answers of those who came, not of everyone in the neighbourhood.</source>
        <translation>두 번 다 답한 사람만 셌어요. 온 사람들의 답이지 동네 모두의 답은 아니에요.</translation>
    </message>
    <message>
        <source>“{question}” went from {before} to {after}. Of {pairs} people, {higher} went up and {lower} down.</source>
        <translation>“{question}”의 답이 {before}에서 {after}로 바뀌었어요. {pairs}명 가운데 {higher}명이 높아지고 {lower}명이 낮아졌어요.</translation>
    </message>
    <message>
        <source>{question}: {before} before, {after} after, {pairs} people</source>
        <translation>{question}: 전 {before}, 후 {after}, {pairs}명</translation>
    </message>
    <message>
        <source>Shown from five answers on, so that no one can be recognised.</source>
        <translation>누구의 답인지 알 수 없게, 다섯 명이 답한 뒤부터 보여요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln명 답함</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>평균 {mean}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>확인할 것 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in handwriting are not typed in yet.</source>
        <translation>
            <numerusform>손글씨 %Ln개를 아직 옮겨 적지 않았어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>적은 글이 없어요.</translation>
    </message>
    <message>
        <source>No groups stand out. Ten people who answered at least two scales are needed, and five in each group.</source>
        <translation>뚜렷한 묶음이 없어요. 점수 문항 두 개 이상에 답한 사람이 열 명, 묶음마다 다섯 명이 있어야 해요.</translation>
    </message>
    <message>
        <source>Group {letter}</source>
        <translation>{letter} 묶음</translation>
    </message>
    <message>
        <source>Groups of opinion</source>
        <translation>의견 묶음</translation>
    </message>
    <message>
        <source>people who answer alike</source>
        <translation>비슷하게 답한 사람들</translation>
    </message>
    <message>
        <source>What unites</source>
        <translation>하나인 것</translation>
    </message>
    <message>
        <source>What divides</source>
        <translation>갈리는 것</translation>
    </message>
    <message>
        <source>mean of each group</source>
        <translation>묶음마다 평균</translation>
    </message>
</context>
<context>
    <name>RoomLegend</name>
    <message>
        <source>Table host</source>
        <translation>테이블 진행자</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>전에 만난 사이</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables</source>
        <translation>
            <numerusform>테이블 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min each</source>
        <translation>
            <numerusform>%Ln분씩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <translation>
            <numerusform>%Ln명 안에</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet</source>
        <translation>
            <numerusform>아직 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPlan</name>
    <message>
        <source>closed</source>
        <translation>닫음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>새 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomQuestionsPage</name>
    <message>
        <source>Questions from the room</source>
        <translation>현장 질문</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>Enter a question from a card, and press Enter</source>
        <translation>쪽지에 적힌 질문을 적고 Enter를 누르세요</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>이름(밝혔을 때)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>아직 질문이 없어요</translation>
    </message>
    <message>
        <source>Collect cards in the room and enter them here. The same question again counts as support.</source>
        <translation>현장에서 받은 질문 쪽지를 여기에 적으세요. 같은 질문을 다시 적으면 응원으로 세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people ask this.</source>
        <translation>
            <numerusform>%Ln명이 묻고 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>어떻게 답했나요</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>비워 둬도 돼요.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답했어요</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>답했다고 표시</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <translation>답했다고 표시했어요.</translation>
    </message>
    <message>
        <source>Carried over.</source>
        <translation>다음으로 넘겼어요.</translation>
    </message>
    <message>
        <source>Merged into “{text}”.</source>
        <translation>“{text}”에 합쳤어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open questions</source>
        <translation>
            <numerusform>답할 질문 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>One more asks this</source>
        <translation>한 명 더 물어요</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>답했어요…</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>다음으로 넘기기</translation>
    </message>
    <message>
        <source>Audience screen</source>
        <translation>청중 화면</translation>
    </message>
    <message>
        <source>Show of hands…</source>
        <translation>손들기…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>응원</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Everyone reads: “{text}”</source>
        <translation>모두에게 보이는 글: “{text}”</translation>
    </message>
    <message>
        <source>The room sees it as it is.</source>
        <translation>화면에 그대로 보여요.</translation>
    </message>
    <message>
        <source>Words for everyone…</source>
        <translation>모두에게 보일 글…</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>그대로 보이기</translation>
    </message>
    <message>
        <source>Not on the screen: names {names}</source>
        <translation>화면에 안 보임: 이름 {names}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Seats</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>이름 찾기</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}라운드</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>건너뜀</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>사람 목록</translation>
    </message>
</context>
<context>
    <name>RoundProgress</name>
    <message>
        <source>Round {number}</source>
        <translation>{number}라운드</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>시간이 다 됐어요</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>5 more min</source>
        <translation>5분 더</translation>
    </message>
    <message>
        <source>Skip next</source>
        <translation>다음 건너뛰기</translation>
    </message>
</context>
<context>
    <name>RsvpActions</name>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>올리기</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Mark as declined</source>
        <translation>불참으로 표시</translation>
    </message>
    <message>
        <source>Cancel RSVP</source>
        <translation>신청 취소</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln RSVPs?</source>
        <translation>
            <numerusform>참석 신청 %Ln건을 거절할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln RSVPs as declined?</source>
        <translation>
            <numerusform>참석 신청 %Ln건을 불참으로 바꿀까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln RSVPs?</source>
        <translation>
            <numerusform>참석 신청 %Ln건을 취소할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs approved</source>
        <translation>
            <numerusform>참석 신청 %Ln건 승인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs refused</source>
        <translation>
            <numerusform>참석 신청 %Ln건 거절</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs marked as declined</source>
        <translation>
            <numerusform>참석 신청 %Ln건 불참으로 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs cancelled</source>
        <translation>
            <numerusform>참석 신청 %Ln건 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep RSVP</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Keep RSVPs</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Reason for this exception</source>
        <translation>이번만 예외로 하는 사유</translation>
    </message>
    <message>
        <source>No free seats</source>
        <translation>남은 자리가 없어요</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>그래도 확정</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs unchanged</source>
        <translation>
            <numerusform>%Ln건은 그대로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs promoted from the waitlist</source>
        <translation>
            <numerusform>대기 명단에서 참석 신청 %Ln건 올라옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs waitlisted</source>
        <translation>
            <numerusform>참석 신청 %Ln건 대기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs confirmed, with tickets</source>
        <translation>
            <numerusform>참석 신청 %Ln건 확정, 입장권 생김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln</source>
        <translation>
            <numerusform>%Ln건 승인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %Ln</source>
        <translation>
            <numerusform>%Ln건 올리기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln</source>
        <translation>
            <numerusform>%Ln건 거절</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RsvpBar</name>
    <message numerus="yes">
        <source>%Ln RSVPs selected</source>
        <translation>
            <numerusform>참석 신청 %Ln건 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>RsvpMenu</name>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>줄 복사</translation>
    </message>
    <message>
        <source>Mark as reconfirmed</source>
        <translation>재확인함으로 표시</translation>
    </message>
</context>
<context>
    <name>RsvpPanel</name>
    <message>
        <source>Phone</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>함께 오는 사람</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Save invite</source>
        <translation>초대장 저장</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>일행 인원</translation>
    </message>
    <message>
        <source>Name on badge</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>Confirmed over capacity</source>
        <translation>정원 외 확정 사유</translation>
    </message>
    <message>
        <source>Name guests</source>
        <translation>함께 오는 사람 적기</translation>
    </message>
</context>
<context>
    <name>RsvpPast</name>
    <message>
        <source>party {before} → {after}</source>
        <translation>인원 {before}명 → {after}명</translation>
    </message>
</context>
<context>
    <name>RsvpsView</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>참석 신청</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>오지 않음</translation>
    </message>
    <message>
        <source>Preview waitlist</source>
        <translation>대기 명단 미리 보기</translation>
    </message>
    <message>
        <source>No RSVPs yet</source>
        <translation>아직 참석 신청이 없어요</translation>
    </message>
    <message>
        <source>Import a list, such as form responses, a ticket export or a spreadsheet. You can also drop a file here or add people one by one.</source>
        <translation>가지고 있는 명단을 가져오세요. 설문 응답, 예매 사이트에서 내려받은 파일, 엑셀 모두 좋아요. 이 화면에 파일을 끌어다 놓거나 한 사람씩 추가해도 돼요.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Reconfirmation</source>
        <translation>참석 재확인</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>규칙 추가…</translation>
    </message>
    <message>
        <source>Who never shares a table, who always does, who stays at one.</source>
        <translation>떨어져 앉을 사람, 같이 앉을 사람, 한 테이블에 머물 사람을 정해요.</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>떨어져 앉기</translation>
    </message>
    <message>
        <source>Always together</source>
        <translation>같이 앉기</translation>
    </message>
    <message>
        <source>Wish to meet</source>
        <translation>만나고 싶은 사이</translation>
    </message>
    <message>
        <source>Host of a table</source>
        <translation>테이블 진행자</translation>
    </message>
    <message>
        <source>Sits in front</source>
        <translation>앞자리</translation>
    </message>
    <message>
        <source>Wheelchair seat</source>
        <translation>휠체어 자리</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>And</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>{name}, table {table}</source>
        <translation>{name}, {table}번 테이블</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>제거: {rule}</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Only this date</source>
        <translation>이 날짜만</translation>
    </message>
    <message numerus="yes">
        <source>This and %Ln later dates</source>
        <translation>
            <numerusform>이 날짜와 이후 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln dates</source>
        <translation>
            <numerusform>날짜 %Ln개 모두</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This event is one of %Ln dates of a series.</source>
        <translation>
            <numerusform>이 행사는 정기 모임의 날짜 %Ln개 중 하나예요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the past and would also change with “all”.</source>
        <translation>
            <numerusform>그중 %Ln개는 지난 날짜이고, 모두 바꾸면 함께 바뀌어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>People found</source>
        <translation>찾은 사람</translation>
    </message>
    <message>
        <source>No one found. Try part of the name or initial consonants.</source>
        <translation>찾은 사람이 없어요. 이름의 일부나 초성으로 찾아 보세요.</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>People by name</source>
        <translation>이름순 사람</translation>
    </message>
</context>
<context>
    <name>SeatListModel</name>
    <message>
        <source>{name}, table {table}</source>
        <translation>{name}, {table}번 테이블</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>SeatSearch</name>
    <message>
        <source>Looking for seats</source>
        <translation>자리를 찾고 있어요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have their seats.</source>
        <translation>
            <numerusform>%Ln명의 자리를 짰어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing better was found.</source>
        <translation>더 나은 배치를 찾지 못했어요.</translation>
    </message>
    <message>
        <source>A better seating was found.</source>
        <translation>더 나은 배치를 찾았어요.</translation>
    </message>
</context>
<context>
    <name>SeatTexts</name>
    <message>
        <source>{name}, round {round}</source>
        <translation>{name}, {round}라운드</translation>
    </message>
    <message>
        <source>table {table}, round {round}</source>
        <translation>{table}번 테이블, {round}라운드</translation>
    </message>
    <message>
        <source>Free seat</source>
        <translation>빈자리</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln guests</source>
        <translation>
            <numerusform>일행 %Ln명과 함께</numerusform>
        </translation>
    </message>
    <message>
        <source>table host</source>
        <translation>테이블 진행자</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>아직 안 왔어요</translation>
    </message>
    <message numerus="yes">
        <source>met before: %Ln people</source>
        <translation>
            <numerusform>전에 만난 사람 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatingActions</name>
    <message>
        <source>Seat again…</source>
        <translation>다시 짜기…</translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>자리 짜기</translation>
    </message>
    <message>
        <source>Start round {number}</source>
        <translation>{number}라운드 시작</translation>
    </message>
    <message>
        <source>End round {number}</source>
        <translation>{number}라운드 끝내기</translation>
    </message>
    <message>
        <source>Skip round {number}</source>
        <translation>{number}라운드 건너뛰기</translation>
    </message>
    <message>
        <source>Follow the doors</source>
        <translation>출입구에 맞추기</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>더 찾기</translation>
    </message>
    <message>
        <source>All rounds and rules of it go. Who has met stays known. You can undo this.</source>
        <translation>라운드와 규칙이 모두 없어져요. 누가 만났는지는 남아요. 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>{name} went or did not come</source>
        <translation>{name} 님이 갔거나 안 왔어요</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>사람 보기</translation>
    </message>
    <message>
        <source>Close table {number}</source>
        <translation>{number}번 테이블 닫기</translation>
    </message>
    <message>
        <source>Save papers…</source>
        <translation>인쇄물 저장…</translation>
    </message>
    <message>
        <source>Show screen</source>
        <translation>화면 띄우기</translation>
    </message>
    <message>
        <source>Badges and tickets…</source>
        <translation>명찰과 입장권…</translation>
    </message>
    <message>
        <source>Change table…</source>
        <translation>테이블 바꾸기…</translation>
    </message>
    <message>
        <source>Questions for tables…</source>
        <translation>테이블 질문…</translation>
    </message>
    <message>
        <source>Delete seating</source>
        <translation>자리 배치 삭제</translation>
    </message>
    <message>
        <source>Delete this seating?</source>
        <translation>이 자리 배치를 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>SeatingChanges</name>
    <message>
        <source>Seats of {names} are free.</source>
        <translation>{names} 님의 자리를 비웠어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seated, </source>
        <translation>
            <numerusform>%Ln명을 앉히고 </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats set free.</source>
        <translation>
            <numerusform>%Ln명의 자리를 비웠어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {number} is closed.</source>
        <translation>{number}번 테이블을 닫았어요.</translation>
    </message>
    <message>
        <source>Round {number} has begun.</source>
        <translation>{number}라운드를 시작했어요.</translation>
    </message>
    <message>
        <source>The round is over. Who was there has met the others of the table.</source>
        <translation>라운드를 끝냈어요. 그 자리에 있던 같은 테이블 사람들은 만난 것으로 적었어요.</translation>
    </message>
    <message numerus="yes">
        <source>The round lasts %Ln minutes longer.</source>
        <translation>
            <numerusform>라운드를 %Ln분 늘렸어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number} is left out. No one else moved.</source>
        <translation>{number}라운드를 건너뛰어요. 다른 사람은 옮기지 않았어요.</translation>
    </message>
    <message>
        <source>The seating was removed. Who has met stays known.</source>
        <translation>자리 배치를 삭제했어요. 누가 만났는지는 남아 있어요.</translation>
    </message>
    <message>
        <source>{names} must never share a table.</source>
        <translation>같은 테이블에 앉으면 안 되는 사이예요: {names}</translation>
    </message>
    <message>
        <source>Changes places with {name}.</source>
        <translation>{name} 님과 바꿔요.</translation>
    </message>
    <message>
        <source>New pairs: {change}.</source>
        <translation>새 만남 {change}쌍.</translation>
    </message>
    <message>
        <source>Meet again: {change}.</source>
        <translation>두 번 만나는 사이 {change}쌍.</translation>
    </message>
    <message>
        <source>As good as before.</source>
        <translation>전과 같아요.</translation>
    </message>
    <message>
        <source>Saved. Badges and tickets made from now on follow this.</source>
        <translation>저장했어요. 지금부터 만드는 명찰과 입장권에 반영돼요.</translation>
    </message>
</context>
<context>
    <name>SeatingExports</name>
    <message>
        <source>Save papers</source>
        <translation>인쇄물 저장</translation>
    </message>
    <message>
        <source>All of them, in one folder</source>
        <translation>모두 한 폴더에</translation>
    </message>
    <message>
        <source>Poster by name</source>
        <translation>이름순 포스터</translation>
    </message>
    <message>
        <source>Poster by table</source>
        <translation>테이블별 포스터</translation>
    </message>
    <message>
        <source>Cards for table hosts</source>
        <translation>테이블 진행자 카드</translation>
    </message>
    <message>
        <source>A card for each person</source>
        <translation>한 사람씩 카드</translation>
    </message>
    <message>
        <source>For printing (PDF)</source>
        <translation>인쇄용 (PDF)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>엑셀(XLSX)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>인쇄물</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers saved.</source>
        <translation>
            <numerusform>인쇄물 %Ln가지를 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving papers</source>
        <translation>인쇄물을 저장하고 있어요</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Choose location…</source>
        <translation>저장할 곳 고르기…</translation>
    </message>
</context>
<context>
    <name>SeatingPage</name>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>자리 배치</translation>
    </message>
    <message>
        <source>Create seating</source>
        <translation>자리 배치 만들기</translation>
    </message>
</context>
<context>
    <name>SeatingQuestions</name>
    <message>
        <source>Tables by round on badges</source>
        <translation>명찰에 라운드별 테이블 적기</translation>
    </message>
    <message>
        <source>Tables by round on tickets</source>
        <translation>입장권에 라운드별 테이블 적기</translation>
    </message>
    <message>
        <source>Badges and tickets</source>
        <translation>명찰과 입장권</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Change table</source>
        <translation>테이블 바꾸기</translation>
    </message>
    <message>
        <source>{who}. Where the table is full, someone there takes the seat that is left.</source>
        <translation>{who}. 테이블이 가득 차 있으면 그곳의 한 사람이 비는 자리로 옮겨요.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>No series yet</source>
        <translation>아직 정기 모임이 없어요</translation>
    </message>
    <message>
        <source>An event that repeats appears here with all of its dates.</source>
        <translation>반복하는 행사를 만들면 모든 날짜가 여기에 나타나요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past dates</source>
        <translation>
            <numerusform>지난 날짜 %Ln번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coming</source>
        <translation>
            <numerusform>남은 날짜 %Ln번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln명 참석함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>참석 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This desk</source>
        <translation>이 데스크</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>설정 묶음</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>화면과 언어</translation>
    </message>
    <message>
        <source>Badge printing</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>데스크를 쓰는 사람</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>6 months</source>
        <translation>6개월</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12개월</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>누가 앉나요</translation>
    </message>
    <message>
        <source>Which tables are there?</source>
        <translation>테이블은 몇 개인가요</translation>
    </message>
    <message>
        <source>How many rounds?</source>
        <translation>몇 번 돌아 앉나요</translation>
    </message>
    <message>
        <source>Whom should people meet?</source>
        <translation>누구와 만나면 좋을까요</translation>
    </message>
    <message>
        <source>rounds of</source>
        <translation>라운드, 한 번에</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Minutes of a round</source>
        <translation>한 라운드의 시간(분)</translation>
    </message>
    <message>
        <source>This is the room</source>
        <translation>이렇게 될 거예요</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>지금 안에 있는 사람</translation>
    </message>
    <message>
        <source>Other affiliations</source>
        <translation>다른 소속</translation>
    </message>
    <message>
        <source>A regular beside each newcomer</source>
        <translation>새 사람 곁에 단골</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>다른 직함</translation>
    </message>
    <message>
        <source>Other answers: {question}</source>
        <translation>다른 답: {question}</translation>
    </message>
    <message>
        <source>Who comes late gets a seat when they arrive.</source>
        <translation>늦게 오는 사람은 도착하면 앉혀요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guests come with them: keep seats free for them.</source>
        <translation>
            <numerusform>함께 오는 일행이 %Ln명 더 있으니 자리를 비워 두세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is going yet.</source>
        <translation>아직 참석하는 사람이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats, </source>
        <translation>
            <numerusform>%Ln자리, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay free.</source>
        <translation>
            <numerusform>%Ln자리가 남아요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no seat. Add a table.</source>
        <translation>
            <numerusform>%Ln명의 자리가 없어요. 테이블을 더해 주세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in all. </source>
        <translation>
            <numerusform>모두 %Ln분이에요. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone meeting everyone takes at least %Ln rounds.</source>
        <translation>
            <numerusform>모두가 모두를 만나려면 적어도 %Ln라운드가 필요해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strangers meet first. Nothing else is known to mix by.</source>
        <translation>처음 보는 사람부터 만나요. 섞을 다른 기준은 아직 없어요.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>앉는 사람</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>New people for each, at most</source>
        <translation>한 사람이 새로 만나는 사람</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guests sit at the table of their party</source>
        <translation>
            <numerusform>이름 없는 일행 %Ln명도 함께 온 사람과 같은 테이블에 앉아요</numerusform>
        </translation>
    </message>
    <message>
        <source>back: people who met in that time sit apart, and more so if they met recently.</source>
        <translation>안에 만난 사이는 떨어져 앉아요. 최근일수록 더요.</translation>
    </message>
</context>
<context>
    <name>SheetCameraDialog</name>
    <message>
        <source>Done</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Hold sheets before the camera</source>
        <translation>카메라로 읽기</translation>
    </message>
    <message>
        <source>Lay a sheet so that it fills the picture.</source>
        <translation>종이가 화면에 꽉 차게 놓아 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets read</source>
        <translation>
            <numerusform>%Ln장 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks to check</source>
        <translation>
            <numerusform>확인할 표시 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold {name} still…</source>
        <translation>{name} 종이를 가만히 두세요…</translation>
    </message>
    <message>
        <source>{name} is read. Show the next sheet.</source>
        <translation>{name} 종이를 읽었어요. 다음 종이를 보여 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks to check.</source>
        <translation>
            <numerusform>확인할 표시가 %Ln개 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was read before. Show the next sheet.</source>
        <translation>{name} 종이는 전에 읽었어요. 다음 종이를 보여 주세요.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in to go on.</source>
        <translation>카메라를 찾지 못했어요. 꽂으면 저절로 이어져요.</translation>
    </message>
    <message>
        <source>Meetup Desk may not use the camera. Allow it in the system settings.</source>
        <translation>카메라를 쓸 수 없어요. 시스템 설정에서 허용해 주세요.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Save attendee sheet</source>
        <translation>참석자 명단 저장</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>스프레드시트 (Excel)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By family name</source>
        <translation>성순</translation>
    </message>
    <message>
        <source>By affiliation</source>
        <translation>소속순</translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation>입장순</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>For printing (PDF)</source>
        <translation>인쇄용 (PDF)</translation>
    </message>
    <message>
        <source>Paper check-in list with boxes, times and codes (PDF)</source>
        <translation>출입구 종이 명단: 확인란, 시각, 코드(PDF)</translation>
    </message>
    <message>
        <source>People inside now (PDF)</source>
        <translation>지금 안에 있는 사람(PDF)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>텍스트 표(CSV)</translation>
    </message>
    <message>
        <source>For someone else</source>
        <translation>다른 사람에게 줄 것</translation>
    </message>
    <message>
        <source>Only people who agreed to handing contact data on.</source>
        <translation>연락처 제공에 동의한 사람만 넣어요.</translation>
    </message>
    <message>
        <source>Choose location…</source>
        <translation>저장할 곳 고르기…</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Numbers, such as 1, 3</source>
        <translation>1, 3처럼 숫자로</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>Numbers from 1 to {most}, with commas between them.</source>
        <translation>1부터 {most}까지 숫자를 쉼표로 나눠 적어 주세요.</translation>
    </message>
    <message>
        <source>A slip has six characters, such as 7K3-M42.</source>
        <translation>쪽지 번호는 7K3-M42처럼 여섯 글자예요.</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>쪽지 번호</translation>
    </message>
    <message>
        <source>As it is printed on the sheet. Optional for a new sheet.</source>
        <translation>답안지에 인쇄된 번호예요. 새 답안지면 비워 둬도 돼요.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>답 입력</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>답 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Camera image</source>
        <translation>카메라 화면</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>이 화면</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>되돌리기: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>다시 실행: {what}</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>찾기와 명령</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면으로 보기</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>주 메뉴</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>목록에서</translation>
    </message>
    <message>
        <source>Move from row to row</source>
        <translation>줄 사이 이동</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>줄 열기</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>줄 더 선택</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>모든 줄 선택</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 줄 복사</translation>
    </message>
    <message>
        <source>Everything that can be done with the row</source>
        <translation>줄에서 할 수 있는 모든 일</translation>
    </message>
    <message>
        <source>Clear the selection, then close the panel</source>
        <translation>선택을 풀고, 그다음 옆 화면 닫기</translation>
    </message>
    <message>
        <source>Delete or cancel what is selected</source>
        <translation>선택한 것을 삭제하거나 취소</translation>
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
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면 목록</translation>
    </message>
</context>
<context>
    <name>SignInReading</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>카메라로</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Everyone whose box is marked came. A line that is not clear is shown to you.</source>
        <translation>칸에 표시한 사람은 온 것으로 적어요. 분명하지 않은 줄은 보여 드려요.</translation>
    </message>
    <message>
        <source>Read sign-in sheet</source>
        <translation>서명 명단 읽기</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>스캔과 사진</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came.</source>
        <translation>
            <numerusform>%Ln명이 왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were known already.</source>
        <translation>
            <numerusform>%Ln명은 이미 알고 있었어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were not read</source>
        <translation>
            <numerusform>%Ln쪽을 읽지 못했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Reading sign-in sheets</source>
        <translation>서명 명단 읽는 중</translation>
    </message>
</context>
<context>
    <name>SignatureActions</name>
    <message>
        <source>Sheets</source>
        <translation>답안지</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>서명지</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>Each sheet has %Ln lines for a name and a mark.</source>
        <translation>
            <numerusform>한 장에 이름과 표시를 적는 줄이 %Ln개 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save signature sheet</source>
        <translation>서명지 저장</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}”을(를) 저장했어요.</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>스캔과 사진</translation>
    </message>
    <message>
        <source>Read signature sheets</source>
        <translation>서명지 읽기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new supporters.</source>
        <translation>
            <numerusform>새로 %Ln명이 응원했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have a name or a mark alone and were not counted.</source>
        <translation>
            <numerusform>이름이나 표시만 있는 줄 %Ln개는 세지 않았어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were not read</source>
        <translation>
            <numerusform>%Ln쪽을 읽지 못했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Reading signature sheets</source>
        <translation>서명지 읽는 중</translation>
    </message>
</context>
<context>
    <name>SmallPlan</name>
    <message numerus="yes">
        <source>%Ln tables</source>
        <translation>
            <numerusform>테이블 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Today’s helper</source>
        <translation>오늘의 도우미</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN?</source>
        <translation>PIN을 제거할까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation>출입구 사람들</translation>
    </message>
    <message>
        <source>No one is set yet. The door shows the name and phone number of the person to ask.</source>
        <translation>아직 정하지 않았어요. 출입구 화면에 물어볼 분과 전화번호가 보여요.</translation>
    </message>
    <message>
        <source>Set helper</source>
        <translation>도우미 정하기</translation>
    </message>
    <message>
        <source>No PIN is set. Anyone at the door can override and undo.</source>
        <translation>PIN이 없어서 출입구의 누구나 예외 입장과 되돌리기를 할 수 있어요.</translation>
    </message>
    <message>
        <source>A PIN is set. It is required for overrides, walk-ins and closing the door.</source>
        <translation>PIN이 있어요. 예외 입장, 현장 참가, 출입구 닫기에 PIN을 물어요.</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>PIN 바꾸기</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN 제거</translation>
    </message>
    <message>
        <source>The door shows the name and phone number of the person to ask.</source>
        <translation>출입구 화면에 물어볼 분과 전화번호가 보여요.</translation>
    </message>
    <message>
        <source>Helper saved. Packs created from now on include this contact.</source>
        <translation>도우미를 저장했어요. 지금부터 만드는 꾸러미에도 들어가요.</translation>
    </message>
    <message>
        <source>At least six digits. The PIN can’t be shown later, so write it down.</source>
        <translation>숫자 여섯 자리 이상이에요. 나중에 볼 수 없으니 적어 두세요.</translation>
    </message>
    <message>
        <source>Use at least six characters.</source>
        <translation>여섯 자 이상 적어 주세요.</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <translation>책임자 PIN</translation>
    </message>
    <message>
        <source>PIN set. Doors that are already open keep the old one.</source>
        <translation>PIN을 설정했어요. 열려 있는 출입구는 예전 PIN을 써요.</translation>
    </message>
    <message>
        <source>Anyone at a door will be able to override and undo.</source>
        <translation>그러면 출입구의 누구나 예외 입장과 되돌리기를 할 수 있어요.</translation>
    </message>
    <message>
        <source>Keep PIN</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>PIN removed.</source>
        <translation>PIN을 삭제했어요.</translation>
    </message>
</context>
<context>
    <name>StakeWords</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RSVPs</source>
        <translation>
            <numerusform>참석 신청 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are inside now.</source>
        <translation>
            <numerusform>그중 %Ln명은 지금 안에 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>This affects {people} in {rsvps}.</source>
        <translation>{rsvps}, {people}에게 해당돼요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets will stop working at the door.</source>
        <translation>
            <numerusform>입장권 %Ln장은 출입구에서 더 이상 쓸 수 없게 돼요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free seats go to the waitlist immediately.</source>
        <translation>빈자리는 대기 중인 분들에게 바로 넘어가요.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>되돌릴 수 있어요.</translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>From a list you have</source>
        <translation>가진 명단에서</translation>
    </message>
    <message>
        <source>Excel, form answers, a chat or contacts open as they are</source>
        <translation>엑셀, 설문 응답, 대화, 연락처 파일을 그대로 열어요</translation>
    </message>
    <message>
        <source>From a new event</source>
        <translation>새 행사에서</translation>
    </message>
    <message>
        <source>A title and a date are enough</source>
        <translation>제목과 날짜만 적으면 돼요</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>먼저 둘러보기</translation>
    </message>
    <message>
        <source>A practice desk with made-up people that you can delete any time</source>
        <translation>꾸며 낸 사람들이 있는 연습용 데스크예요. 언제든 지워요</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
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
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>1초에 {rate}개</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>No one else moved.</source>
        <translation>다른 사람은 옮기지 않았어요.</translation>
    </message>
    <message>
        <source>Seated: {people}</source>
        <translation>앉혔어요: {people}</translation>
    </message>
    <message>
        <source>Seats of {names} are free.</source>
        <translation>{names} 님의 자리를 비웠어요.</translation>
    </message>
    <message>
        <source>Table {number} is closed.</source>
        <translation>{number}번 테이블을 닫았어요.</translation>
    </message>
    <message>
        <source>Followed the doors.</source>
        <translation>출입구에 맞췄어요.</translation>
    </message>
    <message>
        <source>Round {number} is left out.</source>
        <translation>{number}라운드를 건너뛰어요.</translation>
    </message>
    <message>
        <source>Moved: {people}</source>
        <translation>옮겼어요: {people}</translation>
    </message>
    <message>
        <source>Round {number} has begun.</source>
        <translation>{number}라운드를 시작했어요.</translation>
    </message>
    <message>
        <source>The round is over.</source>
        <translation>라운드가 끝났어요.</translation>
    </message>
    <message>
        <source>The round lasts longer.</source>
        <translation>라운드를 늘렸어요.</translation>
    </message>
</context>
<context>
    <name>StepsStrip</name>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>입장권</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>초대장</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>지난 내용</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of date</source>
        <translation>
            <numerusform>%Ln개 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>no email addresses</source>
        <translation>이메일 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <translation>
            <numerusform>꾸러미 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>thanks within a week</source>
        <translation>일주일 안에 감사 인사</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln개 저장함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>저장할 것 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>나중에</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to approve</source>
        <translation>
            <numerusform>승인할 신청 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>after the event</source>
        <translation>행사가 끝난 뒤</translation>
    </message>
    <message>
        <source>no one going yet</source>
        <translation>아직 참석자가 없어요</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>자리 배치</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seated</source>
        <translation>
            <numerusform>%Ln명 앉음</numerusform>
        </translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>원하면</translation>
    </message>
</context>
<context>
    <name>StruckPanel</name>
    <message>
        <source>What follows holds until {day}.</source>
        <translation>조치는 {day}까지예요.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>알린 날</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>풀어 줌</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>알리는 글 복사</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>이의 제기…</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>풀기…</translation>
    </message>
</context>
<context>
    <name>SurveyActions</name>
    <message>
        <source>Sheets</source>
        <translation>답안지</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Two to a page of A4</source>
        <translation>A4 한 장에 두 장씩</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Korean and English</source>
        <translation>한국어와 영어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Each sheet has a number and a slip of its own, and no name.</source>
        <translation>답안지마다 번호와 쪽지 번호가 있고, 이름은 없어요.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>답안지 인쇄</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save sheets</source>
        <translation>답안지 저장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets saved in “{name}”.</source>
        <translation>
            <numerusform>“{name}”에 %Ln장을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Printing sheets</source>
        <translation>답안지를 그리는 중</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>스캔과 사진</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>답안지 읽기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets read.</source>
        <translation>
            <numerusform>답안지 %Ln장을 읽었어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks to check.</source>
        <translation>
            <numerusform>확인할 표시가 %Ln개 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pages</source>
        <translation>
            <numerusform>그 밖에 %Ln쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were not read</source>
        <translation>
            <numerusform>%Ln쪽을 읽지 못했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; read the same files to go on.</source>
        <translation>멈췄어요. 읽은 것은 그대로 있고, 같은 파일을 다시 읽으면 이어서 해요.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Answers of slip {slip} saved.</source>
        <translation>쪽지 {slip}의 답을 저장했어요.</translation>
    </message>
    <message>
        <source>Form answers</source>
        <translation>온라인 폼 답</translation>
    </message>
    <message>
        <source>Import form answers</source>
        <translation>온라인 폼 답 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers imported.</source>
        <translation>
            <numerusform>답 %Ln건을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here before.</source>
        <translation>
            <numerusform>%Ln건은 이미 있었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}”을(를) 저장했어요.</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>편지 저장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters saved.</source>
        <translation>
            <numerusform>메일 %Ln통을 저장했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no email address.</source>
        <translation>
            <numerusform>%Ln명은 이메일 주소가 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Import email answers</source>
        <translation>메일 답 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check.</source>
        <translation>
            <numerusform>확인할 답이 %Ln개 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emails hold no answer.</source>
        <translation>
            <numerusform>메일 %Ln통에는 답이 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading answer sheets</source>
        <translation>답안지 읽는 중</translation>
    </message>
    <message>
        <source>Reading emails</source>
        <translation>메일을 읽는 중</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Create survey</source>
        <translation>설문 만들기</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>새 설문</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>빈 설문</translation>
    </message>
    <message>
        <source>No other survey</source>
        <translation>다른 설문 없음</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>무엇으로 시작할까요</translation>
    </message>
    <message>
        <source>The same people answered before</source>
        <translation>같은 사람이 먼저 답한 설문</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>제목(한국어)</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>질문 추가…</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>질문 추가</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>SurveyLetterDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Save letters…</source>
        <translation>메일 저장…</translation>
    </message>
    <message>
        <source>Survey letter</source>
        <translation>설문 메일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>People answer by reply, below each question. Save the replies as .eml or mbox files and import them here. Each letter has a slip number of its own; the desk does not keep whose it is.</source>
        <translation>받은 사람은 질문 아래에 적어 답장해요. 답장을 .eml이나 mbox 파일로 저장해 여기로 가져오세요. 메일마다 쪽지 번호가 있고, 누구의 번호인지는 남기지 않아요.</translation>
    </message>
    <message>
        <source>Copied the letter.</source>
        <translation>메일 글을 복사했어요.</translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message>
        <source>By question</source>
        <translation>문항마다</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전과 후</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>한마디</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>의견 묶음</translation>
    </message>
    <message>
        <source>Back to surveys</source>
        <translation>설문 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>아직 답이 없어요</translation>
    </message>
    <message>
        <source>Print sheets, hand them to people, and read them back from a scanner’s PDF or from photos. Answers can be typed in or imported from a form too.</source>
        <translation>답안지를 인쇄해 나눠 주고, 스캔한 PDF나 사진으로 읽어 들이세요. 직접 입력하거나 온라인 폼의 답을 가져올 수도 있어요.</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>답안지 인쇄…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets answered</source>
        <translation>
            <numerusform>답안지 %Ln장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln printed</source>
        <translation>
            <numerusform>인쇄 %Ln장</numerusform>
        </translation>
    </message>
    <message>
        <source>Read sheets…</source>
        <translation>답안지 읽기…</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln marks</source>
        <translation>
            <numerusform>표시 %Ln개 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>답 입력…</translation>
    </message>
    <message>
        <source>Import form answers…</source>
        <translation>온라인 폼 답 가져오기…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>결과 저장…</translation>
    </message>
    <message>
        <source>Read with the camera…</source>
        <translation>카메라로 읽기…</translation>
    </message>
    <message>
        <source>Survey letter…</source>
        <translation>설문 메일…</translation>
    </message>
    <message>
        <source>Import email answers…</source>
        <translation>메일 답 가져오기…</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>New survey</source>
        <translation>새 설문</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Back to event</source>
        <translation>행사로 돌아가기</translation>
    </message>
    <message>
        <source>No surveys yet</source>
        <translation>아직 설문이 없어요</translation>
    </message>
    <message>
        <source>Ask before and after the event: on paper that is read back, by typing, or with a form. Ready sets in Korean and English are there to begin with.</source>
        <translation>행사 전과 후에 물어보세요. 종이로 받아 읽거나, 입력하거나, 온라인 폼으로 받아요. 한국어와 영어로 된 설문으로 바로 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>“{title}” added.</source>
        <translation>“{title}”을(를) 더했어요.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>답안지</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답했어요</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인할 것</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>확인할 것 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>새 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>host {name}</source>
        <translation>진행 {name}</translation>
    </message>
</context>
<context>
    <name>TableCounts</name>
    <message>
        <source>Add tables of another size</source>
        <translation>크기가 다른 테이블 추가</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>new people</source>
        <translation>새로운 사람</translation>
    </message>
    <message>
        <source>known people</source>
        <translation>아는 사람</translation>
    </message>
    <message>
        <source>RSVPs changed</source>
        <translation>바뀌는 참석 신청</translation>
    </message>
    <message>
        <source>unchanged RSVPs</source>
        <translation>그대로인 참석 신청</translation>
    </message>
    <message>
        <source>lines not imported</source>
        <translation>가져오지 않는 줄</translation>
    </message>
    <message>
        <source>The column headings don’t say where names and contacts are. Choose at least the name column to see the people.</source>
        <translation>제목만으로는 어느 열이 이름과 연락처인지 알 수 없어요. 이름이 적힌 열만이라도 골라 주시면 사람들이 나타나요.</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>The event is not over yet. What to do appears here then.</source>
        <translation>행사가 아직 끝나지 않았어요. 끝나면 할 일이 여기에 나타나요.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>남은 일이 없어요.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마쳤어요</translation>
    </message>
    <message>
        <source>Due {day}, late</source>
        <translation>{day}까지였어요</translation>
    </message>
    <message numerus="yes">
        <source>By {day} · %Ln days left</source>
        <translation>
            <numerusform>{day}까지 · %Ln일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>편지…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>링크 추가</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Not done after all: {task}</source>
        <translation>마치지 않음: {task}</translation>
    </message>
    <message>
        <source>Mark as done: {task}</source>
        <translation>마침: {task}</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Insert field</source>
        <translation>항목 넣기</translation>
    </message>
    <message>
        <source>Use built-in text</source>
        <translation>처음 글로</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>안내문 글</translation>
    </message>
</context>
<context>
    <name>TextToCopy</name>
    <message>
        <source>To {name}</source>
        <translation>{name} 님에게</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the text for {name}</source>
        <translation>{name} 님에게 보낼 글 복사</translation>
    </message>
</context>
<context>
    <name>TicketSection</name>
    <message>
        <source>Ticket</source>
        <translation>입장권</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>{code} 복사</translation>
    </message>
    <message>
        <source>Save ticket</source>
        <translation>입장권 저장</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>다시 발급</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Print another badge for {name}?</source>
        <translation>{name} 님의 명찰을 한 장 더 인쇄할까요?</translation>
    </message>
    <message>
        <source>Print another</source>
        <translation>한 장 더 인쇄</translation>
    </message>
    <message>
        <source>Image of the ticket, code {code}</source>
        <translation>입장권 그림, 코드 {code}</translation>
    </message>
    <message>
        <source>{code} copied.</source>
        <translation>{code}를 복사했어요.</translation>
    </message>
    <message>
        <source>Ticket for {name} saved.</source>
        <translation>{name} 님의 입장권을 저장했어요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Reissue the ticket for {name}?</source>
        <translation>{name} 님의 입장권을 다시 발급할까요?</translation>
    </message>
    <message>
        <source>The current ticket will stop working at the door. Send {name} the new one.</source>
        <translation>지금 가진 입장권은 출입구에서 쓸 수 없게 돼요. 새 입장권을 전해 주세요.</translation>
    </message>
    <message>
        <source>Keep current ticket</source>
        <translation>지금 입장권 유지</translation>
    </message>
    <message>
        <source>New ticket for {name}: {code}. The old one no longer works.</source>
        <translation>{name} 님의 입장권을 {code}로 새로 발급했어요. 예전 입장권은 이제 쓸 수 없어요.</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Enter a time such as 19:30 or 7:30 pm.</source>
        <translation>19:30이나 오후 7시 반처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>About Meetup Desk</source>
        <translation>Meetup Desk 정보</translation>
    </message>
    <message>
        <source>Open desk…</source>
        <translation>다른 데스크 열기…</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>새 데스크…</translation>
    </message>
    <message>
        <source>Open door pack…</source>
        <translation>출입구 꾸러미 열기…</translation>
    </message>
    <message>
        <source>Meetup Desk door pack</source>
        <translation>Meetup Desk 출입구 꾸러미</translation>
    </message>
    <message>
        <source>Save backup…</source>
        <translation>백업 저장…</translation>
    </message>
    <message>
        <source>Lock desk</source>
        <translation>데스크 잠그기</translation>
    </message>
    <message>
        <source>Meetup Desk desk</source>
        <translation>Meetup Desk 데스크</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Import calendar file…</source>
        <translation>캘린더 파일 가져오기…</translation>
    </message>
    <message>
        <source>Door closed.</source>
        <translation>출입구를 닫았어요.</translation>
    </message>
    <message>
        <source>Reopen door</source>
        <translation>출입구 다시 열기</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Saving backup</source>
        <translation>백업 저장 중</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>행사 열기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>최근 데스크</translation>
    </message>
    <message>
        <source>Rename desk…</source>
        <translation>데스크 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Move desk file…</source>
        <translation>데스크 파일 옮기기…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업으로 복원…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>모임</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Saving a backup…</source>
        <translation>백업을 저장하고 있어요…</translation>
    </message>
    <message>
        <source>Skip backup</source>
        <translation>백업 건너뛰기</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>붙여 넣은 명단</translation>
    </message>
    <message>
        <source>Report of this year…</source>
        <translation>올해 결과…</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>데스크를 쓰는 사람…</translation>
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>할 일 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>할 일이 없어요</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>나를 기다리는 일</translation>
    </message>
    <message>
        <source>You can finish each of these here</source>
        <translation>여기서 바로 끝낼 수 있어요</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>다가오는 2주</translation>
    </message>
    <message>
        <source>You’re all caught up</source>
        <translation>모두 끝냈어요</translation>
    </message>
    <message>
        <source>What needs your attention will appear here.</source>
        <translation>챙길 일이 생기면 여기에 나타나요.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>아직 계획한 행사가 없어요</translation>
    </message>
    <message>
        <source>Create an event. What needs your attention will appear here.</source>
        <translation>행사를 만들어 보세요. 챙길 일이 생기면 여기에 나타나요.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>하루 종일</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the waitlist</source>
        <translation>
            <numerusform>대기 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsExport</name>
    <message>
        <source>Spreadsheet or CSV</source>
        <translation>스프레드시트, CSV</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Save for the caterer</source>
        <translation>식사 담당에게 저장</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Totals saved</source>
        <translation>집계를 저장했어요</translation>
    </message>
</context>
<context>
    <name>TotalsLine</name>
    <message>
        <source>Save for the caterer…</source>
        <translation>식사 담당에게 저장…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Everything about an event is on its page</source>
        <translation>행사에 관한 것은 모두 그 행사 화면에 있어요</translation>
    </message>
    <message>
        <source>Open an event under Events: its steps tell what comes next, from list to door.</source>
        <translation>‘행사’에서 행사를 열면 명단부터 출입구까지 다음 할 일을 알려 줘요.</translation>
    </message>
    <message>
        <source>People are here once</source>
        <translation>사람은 한 번만 적혀요</translation>
    </message>
    <message>
        <source>Whoever comes with a list is under People, with every event they answered.</source>
        <translation>명단으로 들어온 사람은 모두 ‘사람’에 있고, 신청한 행사도 함께 보여요.</translation>
    </message>
    <message>
        <source>Find anything by typing</source>
        <translation>무엇이든 적어서 찾아요</translation>
    </message>
    <message>
        <source>{key} finds pages, people, events and every command.</source>
        <translation>{key}로 화면, 사람, 행사와 모든 명령을 찾아요.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>잃어버리는 것이 없어요</translation>
    </message>
    <message>
        <source>{key} undoes any change, History shows them all, and backups are automatic.</source>
        <translation>{key}로 무엇이든 되돌리고, ‘바뀐 것’에서 모두 볼 수 있어요. 백업은 자동이에요.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>다 봤어요</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>다른 데스크 열기</translation>
    </message>
    <message>
        <source>This desk is damaged</source>
        <translation>이 데스크가 손상되었어요</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크가 가득 찼어요</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>백업으로 복원</translation>
    </message>
    <message>
        <source>This desk is already open</source>
        <translation>이 데스크는 다른 곳에서 열려 있어요</translation>
    </message>
    <message>
        <source>This desk needs a newer version of Meetup Desk</source>
        <translation>더 새로운 Meetup Desk가 필요한 데스크예요</translation>
    </message>
    <message>
        <source>Desk not found</source>
        <translation>이 데스크를 찾을 수 없어요</translation>
    </message>
    <message>
        <source>This desk can’t be opened</source>
        <translation>이 데스크를 열 수 없어요</translation>
    </message>
    <message>
        <source>Open recovered desk</source>
        <translation>따로 저장된 데스크 열기</translation>
    </message>
    <message>
        <source>The desk file is no longer there</source>
        <translation>이 데스크의 파일이 제자리에 없어요</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>데스크 파일이 아니에요</translation>
    </message>
</context>
<context>
    <name>TrustActs</name>
    <message>
        <source>Report an incident</source>
        <translation>신고 적기</translation>
    </message>
    <message>
        <source>Add report</source>
        <translation>신고 추가</translation>
    </message>
    <message>
        <source>Report added.</source>
        <translation>신고를 적었어요.</translation>
    </message>
    <message>
        <source>No one on the desk has this name.</source>
        <translation>데스크에 이런 사람이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people match. Type more of the name, or the phone.</source>
        <translation>
            <numerusform>%Ln명이 맞아요. 이름을 더 적거나 전화번호를 적어 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>적었어요.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>마쳤어요.</translation>
    </message>
    <message>
        <source>Blocked. Doors with packs that were saved before don’t know it yet.</source>
        <translation>차단했어요. 전에 저장한 꾸러미로 여는 출입구는 아직 몰라요.</translation>
    </message>
    <message>
        <source>Watched. Whoever approves is told.</source>
        <translation>주의로 표시했어요. 승인하는 사람에게 알려요.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했어요.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>증거 추가</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files kept.</source>
        <translation>
            <numerusform>파일 %Ln개를 보관했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>증거 저장</translation>
    </message>
    <message>
        <source>Saved. This file has left the desk.</source>
        <translation>저장했어요. 이 파일은 이제 데스크 밖에 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>The report and %Ln files are destroyed, also in the history.</source>
        <translation>
            <numerusform>신고와 파일 %Ln개를 기록에서도 파기해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy this report?</source>
        <translation>이 신고를 파기할까요?</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>파기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>The report is destroyed.</source>
        <translation>신고를 파기했어요.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Lifted.</source>
        <translation>풀었어요.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>본인의 이야기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Appeal noted.</source>
        <translation>이의 제기를 적었어요.</translation>
    </message>
    <message>
        <source>Lift the strike</source>
        <translation>경고 풀기</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>글을 복사했어요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Refused seats go to the waitlist. Without it, they stay on the list and the door says to ask the organiser.</source>
        <translation>거절하면 자리는 대기 명단으로 넘어가요. 그대로 두면 명단에 남고, 출입구에는 운영진에게 물어보라고 나와요.</translation>
    </message>
    <message>
        <source>Block only</source>
        <translation>차단만 하기</translation>
    </message>
    <message>
        <source>Block and refuse</source>
        <translation>차단하고 거절하기</translation>
    </message>
    <message numerus="yes">
        <source>Also refuse %Ln coming RSVPs?</source>
        <translation>
            <numerusform>다가오는 참석 신청 %Ln건도 거절할까요?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustForms</name>
    <message>
        <source>What happened</source>
        <translation>무엇이 있었나요</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>누구에 대한 일인가요</translation>
    </message>
    <message>
        <source>Name, phone or email. Leave it empty if you don’t know.</source>
        <translation>이름, 전화번호, 이메일 가운데 하나를 적어요. 모르면 비워 두세요.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디에서</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>알린 사람</translation>
    </message>
    <message>
        <source>Stays hidden. Opening the name is recorded.</source>
        <translation>숨겨 둬요. 이름을 열면 기록이 남아요.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Destroy on</source>
        <translation>파기할 날</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>어디까지</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>이 모임</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>데스크 모두</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>Reason (stays here)</source>
        <translation>까닭 (여기에만 남아요)</translation>
    </message>
</context>
<context>
    <name>TrustTables</name>
    <message>
        <source>Under review</source>
        <translation>살펴보는 중</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>이야기 들음</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>연락 없이 불참</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>늦은 취소</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>알린 날</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>누구인지 모름</translation>
    </message>
    <message>
        <source>Evidence: {count}</source>
        <translation>증거 {count}개</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>마지막 일</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>풀어 줌</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Incidents and blocks</source>
        <translation>신고와 차단</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>For the host and deputies only. None of it is in exports, badges, packs or invites, and opening a name is recorded.</source>
        <translation>모임장과 부방장만 봐요. 내보내기, 명찰, 꾸러미, 초대장 어디에도 담기지 않고, 이름을 열면 기록이 남아요.</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>신고가 없어요</translation>
    </message>
    <message>
        <source>Reports about someone’s conduct appear here.</source>
        <translation>누군가의 행동을 알린 신고가 여기에 보여요.</translation>
    </message>
    <message>
        <source>No strikes</source>
        <translation>경고가 없어요</translation>
    </message>
    <message>
        <source>Edit the group to say after how many something happens.</source>
        <translation>경고를 쓰려면 편집에서 몇 번이면 어떻게 되는지 정해 주세요.</translation>
    </message>
    <message>
        <source>Missed events and late cancellations appear here.</source>
        <translation>불참과 늦은 취소가 여기에 보여요.</translation>
    </message>
    <message>
        <source>This group gives no strikes.</source>
        <translation>이 모임은 경고를 하지 않아요.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln: {what}</source>
        <translation>
            <numerusform>%Ln번이면 {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they count for %Ln months</source>
        <translation>
            <numerusform>%Ln개월 뒤에 지워져요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>Undoing…</source>
        <translation>되돌리는 중…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>다시 실행하는 중…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation>되돌렸어요: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation>다시 실행했어요: {what}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Recovery words</source>
        <translation>복구 낱말</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>암호 보기</translation>
    </message>
    <message>
        <source>Unlock {file}</source>
        <translation>{file} 잠금 풀기</translation>
    </message>
    <message>
        <source>Type the 24 words that were printed when this desk was encrypted, and choose a new passphrase.</source>
        <translation>데스크를 암호화할 때 적어 둔 낱말 24개를 입력하고 새 암호를 정해 주세요.</translation>
    </message>
    <message>
        <source>This desk is encrypted. No one can read it without its passphrase.</source>
        <translation>암호화된 데스크예요. 암호 없이는 아무도 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호로 풀기</translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation>복구 낱말로 풀기</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>다른 데스크 열기</translation>
    </message>
</context>
<context>
    <name>UnsureLinesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>누가 왔나요?</translation>
    </message>
    <message>
        <source>These marks are not clear. Choose who came; the others stay as they are.</source>
        <translation>표시가 분명하지 않아요. 온 사람을 골라 주세요. 고르지 않은 사람은 그대로 둬요.</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} 님이 왔어요</translation>
    </message>
</context>
<context>
    <name>VenueForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>Entrance, steps and lifts, parking</source>
        <translation>입구, 계단과 엘리베이터, 주차</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>장비</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>One per line, with its capacity in people: Hall 80</source>
        <translation>한 줄에 하나씩, 몇 명이 들어가는지도 적어 주세요. 예: 큰방 80</translation>
    </message>
    <message>
        <source>Access notes</source>
        <translation>오시는 길</translation>
    </message>
    <message>
        <source>Who has the key, with phone number</source>
        <translation>열쇠를 가진 분과 전화번호</translation>
    </message>
    <message>
        <source>Fallback venue</source>
        <translation>대체 장소</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>“{name}” is listed twice.</source>
        <translation>“{name}” 공간이 두 번 있어요.</translation>
    </message>
    <message>
        <source>Venue capacity</source>
        <translation>장소 수용 인원</translation>
    </message>
    <message>
        <source>The number of people the venue can hold. Each event has its own capacity.</source>
        <translation>장소에 들어갈 수 있는 인원이에요. 정원은 행사마다 따로 정해요.</translation>
    </message>
    <message>
        <source>A venue with this name already exists. Enter an address to tell them apart.</source>
        <translation>같은 이름의 장소가 이미 있어요. 구별되도록 주소를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message>
        <source>Add venue</source>
        <translation>장소 추가</translation>
    </message>
    <message>
        <source>Edit venue</source>
        <translation>장소 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>No venues yet</source>
        <translation>아직 장소가 없어요</translation>
    </message>
    <message>
        <source>Add a venue once and use it for any event.</source>
        <translation>만나는 곳을 한 번 적어 두면 모든 행사에서 고를 수 있어요.</translation>
    </message>
    <message>
        <source>“{name}” saved.</source>
        <translation>“{name}” 장소를 저장했어요.</translation>
    </message>
    <message>
        <source>“{name}” removed.</source>
        <translation>“{name}” 장소를 삭제했어요.</translation>
    </message>
    <message>
        <source>“{name}” added.</source>
        <translation>“{name}” 장소를 추가했어요.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>바뀐 것 보기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Delete venue</source>
        <translation>장소 삭제</translation>
    </message>
</context>
<context>
    <name>ViewFilters</name>
    <message>
        <source>Has needs</source>
        <translation>배려 필요</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>식단</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Brings guests</source>
        <translation>일행 있음</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Answered this week</source>
        <translation>이번 주 신청</translation>
    </message>
    <message>
        <source>Not reconfirmed</source>
        <translation>재확인 안 함</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>보기 저장…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Filters, status and search text are kept, for every event.</source>
        <translation>필터, 상태, 찾는 글자를 모든 행사에서 쓸 수 있게 저장해요.</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>“{name}” 보기를 저장했어요</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>“{name}” 보기를 지웠어요</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>이 필터 제거</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filters and saved views</source>
        <translation>필터와 저장한 보기</translation>
    </message>
    <message>
        <source>Delete view “{name}”</source>
        <translation>“{name}” 보기 삭제</translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message>
        <source>Answer…</source>
        <translation>답하기…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>기한 늘리기…</translation>
    </message>
    <message>
        <source>Add supporters…</source>
        <translation>응원 추가…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>For or against…</source>
        <translation>찬성·반대 적기…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>맡은 사람</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>The author and the board are told this.</source>
        <translation>의견을 낸 분과 게시판에 이렇게 알려요.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>답 저장</translation>
    </message>
    <message>
        <source>Say what came of it, or why not.</source>
        <translation>어떻게 되었는지, 왜 어려운지 적어 주세요.</translation>
    </message>
    <message>
        <source>“{title}”: {state}</source>
        <translation>“{title}”: {state}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message numerus="yes">
        <source>The answer is promised 14 days later. %Ln extensions are left.</source>
        <translation>
            <numerusform>14일 뒤에 답하기로 해요. %Ln번 더 늘릴 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>기한 늘리기</translation>
    </message>
    <message>
        <source>Move due date</source>
        <translation>기한 옮기기</translation>
    </message>
    <message>
        <source>The due date was moved.</source>
        <translation>기한을 옮겼어요.</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>응원하는 사람</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>People who support it too, without their names.</source>
        <translation>이름 없이 함께 응원하는 사람 수예요.</translation>
    </message>
    <message>
        <source>Add supporters</source>
        <translation>응원 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>%Ln supporters now.</source>
        <translation>
            <numerusform>이제 %Ln명이 응원해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slip has six characters, such as 7K3-M42.</source>
        <translation>쪽지 번호는 7K3-M42처럼 여섯 글자예요.</translation>
    </message>
    <message>
        <source>That is the slip of this voice.</source>
        <translation>이 의견의 쪽지 번호예요.</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>쪽지 번호</translation>
    </message>
    <message>
        <source>A voice that says the same becomes part of “{title}”. Its supporters are kept.</source>
        <translation>같은 말을 하는 의견을 “{title}”에 합쳐요. 응원한 사람도 함께 옮겨요.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Merged into “{title}”.</source>
        <translation>“{title}”에 합쳤어요.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>어느 쪽</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>한 말 그대로</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>찬성·반대</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>적었어요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Signature sheet…</source>
        <translation>서명지…</translation>
    </message>
    <message>
        <source>Read sheets…</source>
        <translation>답안지 읽기…</translation>
    </message>
    <message>
        <source>Words for everyone…</source>
        <translation>모두에게 보일 글…</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>그대로 보이기</translation>
    </message>
    <message>
        <source>Everyone reads: “{text}”</source>
        <translation>모두에게 보이는 글: “{text}”</translation>
    </message>
    <message>
        <source>It stands on the board as it is.</source>
        <translation>게시판에 그대로 올라가요.</translation>
    </message>
    <message>
        <source>Read with the camera…</source>
        <translation>카메라로 읽기…</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>At least 2 people.</source>
        <translation>2명 이상이어야 해요.</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>한 줄로</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>About</source>
        <translation>무엇에 대해</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>쓴 그대로</translation>
    </message>
    <message>
        <source>From</source>
        <translation>낸 사람</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>비워 둬도 돼요.</translation>
    </message>
    <message>
        <source>Supporters needed</source>
        <translation>필요한 응원</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>For a proposal that gathers support.</source>
        <translation>응원을 모으는 제안일 때 적어요.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>Add voice</source>
        <translation>의견 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>No one on this desk is called that.</source>
        <translation>그런 이름의 사람이 데스크에 없어요.</translation>
    </message>
    <message>
        <source>Several people fit. Type more, or a phone number.</source>
        <translation>여러 사람이 맞아요. 더 적거나 전화번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>맡은 사람</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>slip {slip}</source>
        <translation>쪽지 {slip}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Merged into “{title}”: that answer counts.</source>
        <translation>“{title}”에 합쳤어요. 그 답을 함께 써요.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>쓴 그대로</translation>
    </message>
    <message numerus="yes">
        <source>%Ln supporters</source>
        <translation>
            <numerusform>응원 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln supporters it is decided</source>
        <translation>
            <numerusform>%Ln명이 모이면 함께 정해요</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>Answer on the board</source>
        <translation>게시판에 보이는 답</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>맡은 사람: {name}</translation>
    </message>
    <message>
        <source>To the author</source>
        <translation>낸 분께 드릴 글</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>지나온 일</translation>
    </message>
    <message>
        <source>Due moved to {day}: {reason}</source>
        <translation>기한을 {day}로 옮김: {reason}</translation>
    </message>
    <message>
        <source>Copied the text for the author.</source>
        <translation>낸 분께 드릴 글을 복사했어요.</translation>
    </message>
    <message>
        <source>It names {names}. It is not on the board until you have looked at it.</source>
        <translation>글에 {names} 이름이 있어요. 살펴보기 전에는 게시판에 올라가지 않아요.</translation>
    </message>
    <message>
        <source>Not on the board</source>
        <translation>게시판에 없음</translation>
    </message>
    <message>
        <source>Everyone reads</source>
        <translation>모두에게 보이는 글</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Board…</source>
        <translation>게시판…</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>답할 것</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>불편</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>고마움</translation>
    </message>
    <message>
        <source>Gathering support</source>
        <translation>응원 모으는 중</translation>
    </message>
    <message>
        <source>No voices yet</source>
        <translation>아직 의견이 없어요</translation>
    </message>
    <message>
        <source>Add what people suggest, ask or complain about. Each gets an answer within seven days and a slip number to look it up.</source>
        <translation>제안, 질문, 불편을 적어 두세요. 의견마다 7일 안에 답하고, 쪽지 번호로 찾아볼 수 있어요.</translation>
    </message>
    <message>
        <source>Added. The slip number is {slip}.</source>
        <translation>적었어요. 쪽지 번호는 {slip}예요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voices in a year</source>
        <translation>
            <numerusform>한 해 동안 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>About “{title}” only</source>
        <translation>“{title}” 의견만 보는 중</translation>
    </message>
    <message>
        <source>Not on the board</source>
        <translation>게시판에 없음</translation>
    </message>
    <message>
        <source>answered in {days} days</source>
        <translation>답하는 데 평균 {days}일</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Add voice</source>
        <translation>의견 추가</translation>
    </message>
</context>
<context>
    <name>VoicesTable</name>
    <message>
        <source>Not on the board: names {names}</source>
        <translation>게시판에 없음: 이름 {names}</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}일</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Known person?</source>
        <translation>아는 사람일 수 있음</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>Conditions missing: {count}</source>
        <translation>남은 조건 {count}개</translation>
    </message>
    <message>
        <source>Strikes: {count}</source>
        <translation>경고 {count}번</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>같은 이름</translation>
    </message>
</context>
<context>
    <name>WaitingTray</name>
    <message>
        <source>Waiting for a seat</source>
        <translation>자리를 기다리는 사람</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>자리가 없는 사람</translation>
    </message>
    <message>
        <source>Seat all</source>
        <translation>모두 앉히기</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {name}</source>
        <translation>{name} 님 앉히기</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Applications that you import appear here, longest first.</source>
        <translation>가져온 신청이 오래된 순서로 여기에 보여요.</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>기다리는 사람이 없어요</translation>
    </message>
    <message>
        <source>Approve, next</source>
        <translation>승인하고 다음</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>되묻기…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>거절…</translation>
    </message>
    <message>
        <source>Enter approves, Q asks back, R refuses, J and K move, digits tick conditions.</source>
        <translation>Enter는 승인, Q는 되묻기, R은 거절, J와 K는 이동, 숫자는 조건 확인이에요.</translation>
    </message>
    <message>
        <source>Approve anyway</source>
        <translation>그래도 승인하기</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>되묻기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are copied.</source>
        <translation>
            <numerusform>알리는 글 %Ln개를 복사했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln</source>
        <translation>
            <numerusform>%Ln명 승인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved.</source>
        <translation>
            <numerusform>%Ln명을 승인했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>답했어요.</translation>
    </message>
</context>
<context>
    <name>WaitlistDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>남는 자리</translation>
    </message>
    <message>
        <source>If this many seats were free:</source>
        <translation>자리가 이만큼 나면</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Gets a seat</source>
        <translation>자리 받음</translation>
    </message>
    <message>
        <source>Preview waitlist</source>
        <translation>대기 명단 미리 보기</translation>
    </message>
    <message>
        <source>The waitlist is empty.</source>
        <translation>대기 명단이 비어 있어요.</translation>
    </message>
    <message>
        <source>{rsvps} of {all} RSVPs would get a seat ({people} people).</source>
        <translation>참석 신청 {all}건 중 {rsvps}건, {people}명이 자리를 받아요.</translation>
    </message>
    <message>
        <source>No one would get a seat.</source>
        <translation>자리를 받는 사람이 없어요.</translation>
    </message>
</context>
<context>
    <name>WaitlistOrder</name>
    <message numerus="yes">
        <source>%Ln RSVPs promoted from the waitlist</source>
        <translation>
            <numerusform>대기 명단에서 신청 %Ln건이 올라왔어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Waitlist reordered</source>
        <translation>대기 순서를 바꿨어요</translation>
    </message>
</context>
<context>
    <name>WarningStrip</name>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>This is a ticket code from the scanner. Clear the field, and enter a name.</source>
        <translation>스캐너가 읽은 입장권 코드예요. 지우고 모임 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>모임 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>어서 오세요</translation>
    </message>
    <message>
        <source>A desk for people who bring others together. Everything is in one file on this computer.</source>
        <translation>사람들이 한자리에 모이는 일을 돕는 데스크예요. 모든 것은 이 컴퓨터의 파일 하나에만 있어요.</translation>
    </message>
    <message>
        <source>Name of your community</source>
        <translation>모임이나 단체의 이름</translation>
    </message>
    <message>
        <source>Gaon Circle</source>
        <translation>가온 모임</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>시간대:</translation>
    </message>
    <message>
        <source>Time zone: {zone}</source>
        <translation>시간대: {zone}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>시간대 바꾸기</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <translation>무엇부터 할까요?</translation>
    </message>
    <message>
        <source>Open an existing desk</source>
        <translation>있던 데스크 열기</translation>
    </message>
    <message>
        <source>Open a door pack</source>
        <translation>출입구 꾸러미 열기</translation>
    </message>
    <message>
        <source>No account and no internet needed. You can change everything later.</source>
        <translation>계정도 인터넷도 필요 없어요. 모두 나중에 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Continue with a list</source>
        <translation>명단으로 시작</translation>
    </message>
    <message>
        <source>Create the first event</source>
        <translation>첫 행사 만들기</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>둘러보기</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>새 회원</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>한 해 저장…</translation>
    </message>
    <message>
        <source>Save certificates…</source>
        <translation>참석 확인서 저장…</translation>
    </message>
    <message>
        <source>Note a reward…</source>
        <translation>고마움 적기…</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>고마운 사람</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>아직 센 것이 없어요.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>전한 고마움</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>한 해 저장</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했어요.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>Came to at least</source>
        <translation>최소 참석</translation>
    </message>
    <message>
        <source>events</source>
        <translation>번</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>참석 확인서</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Certificates {year}</source>
        <translation>{year}년 참석 확인서</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>참석 확인서 저장</translation>
    </message>
    <message>
        <source>No one came that often. Nothing was saved.</source>
        <translation>그만큼 참석한 사람이 없어서 저장하지 않았어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates saved.</source>
        <translation>
            <numerusform>참석 확인서 %Ln장을 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>누구에게</translation>
    </message>
    <message>
        <source>No one of this name came this year.</source>
        <translation>올해 이런 이름으로 온 사람이 없어요.</translation>
    </message>
    <message>
        <source>What you give</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Note a reward</source>
        <translation>고마움 적기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>적었어요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>_TableLine</name>
    <message>
        <source>How many tables</source>
        <translation>테이블 수</translation>
    </message>
    <message>
        <source>Seats at each</source>
        <translation>테이블마다 앉는 사람</translation>
    </message>
    <message>
        <source>tables of</source>
        <translation>개 ×</translation>
    </message>
    <message>
        <source> seats</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Remove these tables</source>
        <translation>이 테이블 제거</translation>
    </message>
</context>
</TS>

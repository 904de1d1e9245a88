"""What the demonstration says while it works."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.command.demo": Text(
        "create a desk from realistic files, run through the main tasks and open the window",
        "실제와 비슷한 파일로 데스크를 만들고 주요 작업을 모두 해 본 뒤 창을 열어요",
    ),
    "cli.option.demo_out": Text(
        "folder for the desk and its files; default: a new folder named demo",
        "데스크와 문서를 둘 폴더. 없으면 여기에 새 demo 폴더",
    ),
    "cli.option.no_window": Text("don’t open the window", "창을 열지 않아요"),
    "demo.desk": Text("Gaon Meetup", "가온 모임"),
    "demo.title": Text("Year-end gathering", "송년 모임"),
    "demo.series": Text("Reading together", "함께 읽는 저녁"),
    "demo.venue": Text("Maru Hall", "마루홀"),
    "demo.address": Text("12 Neuti-gil, Seoul", "서울 느티길 12"),
    "demo.room": Text("Large room", "큰방"),
    "demo.door.front": Text("Main entrance", "정문"),
    "demo.door.back": Text("Back door", "후문"),
    "demo.group": Text("Readers", "함께 읽는 사람들"),
    "demo.group.purpose": Text(
        "One book a month, read in small groups with people one has not met yet.",
        "한 달에 한 권을 아직 만나지 못한 사람들과 작은 조로 나누어 읽어요.",
    ),
    "demo.application.name": Text("Name", "이름"),
    "demo.application.email": Text("Email", "이메일"),
    "demo.application.why": Text("Why do you want to join?", "왜 함께하고 싶나요?"),
    "demo.application.why.1": Text(
        "I read alone and would like to talk about it", "혼자 읽다 보니 이야기 나눌 사람이 필요해요"
    ),
    "demo.application.why.2": Text(
        "I moved here and want to meet people", "이사 와서 동네 사람들을 알고 싶어요"
    ),
    "demo.application.why.3": Text("A friend told me about it", "친구가 알려 줬어요"),
    "demo.need.1": Text("Editing photos", "사진 편집 배우기"),
    "demo.offer.1": Text("Editing photos on a computer", "사진 편집 알려 주기"),
    "demo.need.2": Text("Practising English conversation", "영어 회화 연습"),
    "demo.offer.2": Text("English conversation over coffee", "커피 마시며 영어 회화"),
    "demo.need.3": Text("Repairing a bicycle", "자전거 수리"),
    "demo.offer.3": Text("Bicycle repair at the weekend", "주말 자전거 수리"),
    "demo.question.1": Text("Which book do we read next month?", "다음 달에는 어떤 책을 읽나요?"),
    "demo.question.1.answer": Text("We vote at the next evening", "다음 모임에서 투표로 정해요"),
    "demo.question.2": Text("May I bring a friend?", "친구를 데려와도 되나요?"),
    "demo.question.2.answer": Text("Yes, one friend each", "네, 한 명까지 괜찮아요"),
    "demo.question.3": Text("Will there be an evening with an author?", "작가와 만나는 날도 있나요?"),
    "demo.question.4": Text("Can we begin half an hour later?", "30분 늦게 시작할 수 있나요?"),
    "demo.minutes.note": Text(
        "Three rounds of 20 minutes were right; the third one was the liveliest.",
        "20분씩 세 번이 알맞았어요. 세 번째 대화가 가장 활발했어요.",
    ),
    "demo.minutes.decision": Text("Borrow three more lamps for the tables", "테이블 조명 세 개 더 빌리기"),
    "demo.minutes.next_time": Text("Put the name badges beside the entrance", "명찰을 입구 옆에 두기"),
    "demo.voice.1": Text(
        "Seat people with those they have not met", "아직 만나지 못한 사람과 앉게 해 주세요"
    ),
    "demo.voice.1.answer": Text(
        "Since last month seats are arranged this way", "지난달부터 그렇게 자리를 배치하고 있어요"
    ),
    "demo.voice.2": Text("I made two friends here, thank you", "여기서 친구 두 명을 만났어요, 고마워요"),
    "demo.voice.2.answer": Text("Read to the whole team", "운영진 모두와 함께 읽었어요"),
    "demo.voice.3": Text("The hall is hard to find in the dark", "어두워지면 장소를 찾기 어려워요"),
    "demo.voice.3.answer": Text(
        "A host waits at the station exit from 18:30", "저녁 6시 30분부터 역 출구에서 안내해요"
    ),
    "demo.voice.4": Text("Is there a ramp for wheelchairs?", "휠체어가 들어갈 수 있나요?"),
    "demo.voice.4.answer": Text("Yes, at the back door", "네, 후문에 경사로가 있어요"),
    "demo.voice.5": Text("The back of the room was too cold", "뒷자리가 너무 추웠어요"),
    "demo.voice.6": Text("A shelf to exchange books", "책을 서로 바꿔 읽는 책장을 만들어요"),
    "demo.voice.6.answer": Text("The shelf comes in January", "책장은 1월에 들어와요"),
    "demo.voice.7": Text("An evening in English once a season", "계절마다 한 번 영어로 읽는 날을 열어요"),
    "demo.voice.8": Text("Can I join without having read the book?", "책을 다 못 읽어도 가도 되나요?"),
    "demo.looked_back": Text(
        "Founded the group “{group}” with {members} members and held its evening four weeks ago: {came} people came, "
        "sat at tables in three rounds and said what they think (questionnaires: {answers}, voices: {voices}).",
        "회원 {members}명이 있는 “{group}” 모임을 만들고 4주 전 모임을 열었어요. {came}명이 와서 세 번 자리를 바꾸며 이야기했고, "
        "설문 {answers}건과 의견 {voices}건을 남겼어요.",
    ),
    "demo.made": Text(
        "Created a desk, one file that holds everything: {desk}",
        "파일 하나에 모든 것이 들어가는 데스크를 만들었어요: {desk}",
    ),
    "demo.planned": Text(
        "Created “{title}” for {capacity} people, {when}, at {venue}, and the series “{series}” with {count} events.",
        "{when} {venue}에서 열리는 “{title}” 행사를 정원 {capacity}명으로 만들었어요. "
        "“{series}” 정기 모임도 {count}번 만들었어요.",
    ),
    "demo.lists": Text(
        "Imported three lists in formats that organisers receive. Each person is added once, and seats are given in the order of answers.",
        "실제로 받는 모양의 명단 세 개를 가져왔어요. 같은 사람은 한 번만 만들고, 자리는 답한 순서대로 줘요.",
    ),
    "demo.list": Text(
        "{file}: {rows} lines, new people: {added}. RSVPs going: {going}, waitlisted: {waitlisted}, waiting for approval: {requested}.",
        "{file} {rows}줄에서 새로운 사람 {added}명이 들어왔어요. "
        "참석 {going}건, 대기 {waitlisted}건, 승인 대기 {requested}건이에요.",
    ),
    "demo.refused": Text("Not imported: {why}", "가져오지 않음: {why}"),
    "demo.approved": Text(
        "Requests approved: {approved}, refused: {refused}. RSVPs cancelled: {cancelled}, promoted from the waitlist automatically: {promoted}.",
        "기다리던 신청 {approved}건을 승인하고 {refused}건을 거절했어요. {cancelled}건이 취소되어 대기 명단에서 {promoted}건이 자동으로 올라갔어요.",
    ),
    "demo.filled": Text(
        "Now {going} people are going and {waitlisted} people are on the waitlist.",
        "이제 참석 {going}명, 대기 {waitlisted}명이에요.",
    ),
    "demo.tickets": Text(
        "Saved {count} tickets with a signed QR code, each as PNG and PDF: {folders}",
        "서명된 QR 코드가 있는 입장권 {count}장을 PNG와 PDF로 저장했어요: {folders}",
    ),
    "demo.door": Text(
        "Opened two doors without a network. {admitted} people checked in with QR codes, short codes and a photo.",
        "네트워크 없이 출입구 두 곳을 열었어요. QR 코드, 입장 코드, 사진으로 {admitted}명이 들어왔어요.",
    ),
    "demo.stopped": Text("Refused, {door}: {message}", "들이지 않음, {door}: {message}"),
    "demo.left": Text("Exit, {door}: {message}", "나감, {door}: {message}"),
    "demo.calendar": Text(
        "Saved a public calendar with {events} events, and {count} invites: {file}, {folder}",
        "행사 {events}건을 담은 공개 캘린더와 초대장 {count}개를 저장했어요: {file}, {folder}",
    ),
    "demo.sheets": Text(
        "Saved the attendee sheet with {rows} rows, for printing and for spreadsheets: {files}",
        "인쇄하고 계산할 참석자 명단 {rows}줄을 저장했어요: {files}",
    ),
    "demo.backup": Text("Saved and verified a backup: {file}", "백업을 저장하고 온전한지 확인했어요: {file}"),
    "demo.done": Text(
        "Done. Everything is in {folder}. To open the desk again, run:\n{command}",
        "다 했어요. 모두 {folder}에 있어요. 데스크는 이렇게 다시 열 수 있어요:\n{command}",
    ),
    "demo.no_screen": Text(
        "No display found, so no window was opened.", "화면이 없는 곳이라 창은 열지 않았어요."
    ),
}

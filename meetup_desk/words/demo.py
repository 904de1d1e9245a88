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
        "Done. Everything is in {folder}. To open the desk again, run:\n{program} --desk {desk}",
        "다 했어요. 모두 {folder}에 있어요. 데스크는 이렇게 다시 열 수 있어요:\n{program} --desk {desk}",
    ),
    "demo.no_screen": Text(
        "No display found, so no window was opened.", "화면이 없는 곳이라 창은 열지 않았어요."
    ),
}

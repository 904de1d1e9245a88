"""What the demonstration says while it works."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.command.demo": Text(
        "make a desk from realistic files, run the main job on it, open the window",
        "실제와 비슷한 파일로 데스크를 만들고 주요 작업을 모두 해 본 뒤 창을 열어요",
    ),
    "cli.option.demo_out": Text(
        "where the desk and its papers go; otherwise a new folder demo here",
        "데스크와 문서를 둘 폴더. 없으면 여기에 새 demo 폴더",
    ),
    "cli.option.no_window": Text("do not open the window", "창을 열지 않아요"),
    "demo.desk": Text("Gaon Meetup", "가온 모임"),
    "demo.title": Text("Year-end gathering", "송년 모임"),
    "demo.series": Text("Reading together", "함께 읽는 저녁"),
    "demo.venue": Text("Maru Hall", "마루홀"),
    "demo.address": Text("12 Neuti-gil, Seoul", "서울 느티길 12"),
    "demo.room": Text("Large room", "큰방"),
    "demo.door.front": Text("Main entrance", "정문"),
    "demo.door.back": Text("Back door", "후문"),
    "demo.made": Text(
        "Made a desk, one file that holds everything: {desk}",
        "파일 하나에 모든 것이 들어가는 데스크를 만들었어요: {desk}",
    ),
    "demo.planned": Text(
        "Planned “{title}” for {capacity} people, {when}, at {venue}; and “{series}”, {count} evenings.",
        "{when} {venue}에서 열리는 “{title}” 행사를 정원 {capacity}명으로 만들었어요. "
        "“{series}” 정기 모임도 {count}번 만들었어요.",
    ),
    "demo.lists": Text(
        "Imported three lists, as organisers get them. Nobody is made twice; seats go in the order of answers.",
        "실제로 받는 모양의 명단 세 개를 가져왔어요. 같은 사람은 한 번만 만들고, 자리는 답한 순서대로 줘요.",
    ),
    "demo.list": Text(
        "{file}: {rows} lines, {added} new people. Going {going}, waitlisted {waitlisted}, to approve {requested}.",
        "{file} {rows}줄에서 새로운 사람 {added}명이 들어왔어요. "
        "참석 {going}건, 대기 {waitlisted}건, 승인 대기 {requested}건이에요.",
    ),
    "demo.refused": Text("Not imported: {why}", "가져오지 않음: {why}"),
    "demo.approved": Text(
        "Approved {approved} of those who asked, refused {refused}. {cancelled} withdrew, and {promoted} "
        "moved up from the waitlist by themselves.",
        "기다리던 신청 {approved}건을 승인하고 {refused}건을 거절했어요. {cancelled}건이 취소되어 대기 명단에서 "
        "{promoted}건이 저절로 올라갔어요.",
    ),
    "demo.filled": Text(
        "Now {going} people are going, {waitlisted} wait for a seat.",
        "이제 {going}명이 참석하고 {waitlisted}명이 자리를 기다려요.",
    ),
    "demo.tickets": Text(
        "Wrote {count} tickets with a signed QR code, each as PNG and PDF: {folders}",
        "서명된 QR 코드가 있는 입장권 {count}장을 PNG와 PDF로 저장했어요: {folders}",
    ),
    "demo.door": Text(
        "Opened two doors, without a network. {admitted} people came in, with codes, short codes and a picture.",
        "네트워크 없이 출입구 두 곳을 열었어요. QR 코드, 입장 코드, 사진으로 {admitted}명이 들어왔어요.",
    ),
    "demo.stopped": Text("Refused, {door}: {message}", "들이지 않음, {door}: {message}"),
    "demo.left": Text("Let out, {door}: {message}", "나감, {door}: {message}"),
    "demo.calendar": Text(
        "Wrote a calendar to publish with {events} events, and {count} invites: {file}, {folder}",
        "행사 {events}건을 담은 공개 캘린더와 초대장 {count}개를 저장했어요: {file}, {folder}",
    ),
    "demo.sheets": Text(
        "Wrote the attendee sheet, {rows} rows, to print and to calculate with: {files}",
        "인쇄하고 계산할 참석자 명단 {rows}줄을 저장했어요: {files}",
    ),
    "demo.backup": Text(
        "Wrote a backup and checked that it is whole: {file}", "백업을 저장하고 온전한지 확인했어요: {file}"
    ),
    "demo.done": Text(
        "Done. Everything is in {folder}. Open the desk again with:\n{program} --desk {desk}",
        "다 했어요. 모두 {folder}에 있어요. 데스크는 이렇게 다시 열 수 있어요:\n{program} --desk {desk}",
    ),
    "demo.no_screen": Text(
        "There is no screen here, so no window was opened.", "화면이 없는 곳이라 창은 열지 않았어요."
    ),
}

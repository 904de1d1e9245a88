"""Other words for what the window offers: somebody who looks for one finds the other."""

from collections.abc import Iterable

from meetup_desk.domain.names import fold
from meetup_desk.words.text import Text

# What the window says, and what else people call it.
SYNONYMS: tuple[tuple[Text, Text], ...] = (
    (Text("ticket", "입장권"), Text("QR code barcode pass", "큐알 바코드 티켓 표 초대권")),
    (Text("door", "출입구"), Text("entrance check-in scan QR code", "입장 체크인 스캔 큐알 문 현장 접수")),
    (Text("rehearse", "예행연습"), Text("practice test try", "리허설 시험 테스트")),
    (Text("badge", "명찰"), Text("name tag label sticker printer", "이름표 네임택 라벨 스티커 프린터")),
    (Text("invite", "초대장"), Text("ics calendar mail RSVP", "캘린더 달력 일정 메일 참석 여부")),
    (Text("calendar", "캘린더"), Text("ics iCal schedule", "달력 일정 ics")),
    (Text("sheet", "참석자 명단"), Text("PDF print paper list roster", "출석부 인쇄 종이 참석자")),
    (Text("save", "저장"), Text("export download file", "내보내기 다운로드 파일")),
    (
        Text("import", "가져오기"),
        Text("upload load open CSV Excel spreadsheet", "불러오기 업로드 엑셀 CSV 파일"),
    ),
    (Text("print", "인쇄"), Text("printer paper PDF", "프린터 출력 종이")),
    (Text("add person", "사람 추가"), Text("attendee guest walk-in new", "참석자 손님 등록 새")),
    (Text("edit", "수정"), Text("change rename modify time place", "고치기 편집 변경 시간 장소")),
    (Text("cancel", "취소"), Text("call off delete", "삭제 중지")),
    (Text("new", "새"), Text("add create make", "추가 만들기")),
    (Text("remove", "삭제"), Text("delete", "지우기 제거")),
    (Text("copy rows", "줄 복사"), Text("clipboard", "클립보드 붙여넣기")),
    (Text("move up", "올라오"), Text("waitlist queue promote", "대기 명단 승격")),
    (Text("promote", "올리기"), Text("waitlist move up", "대기 명단 승격")),
    (Text("approve", "승인"), Text("accept confirm", "수락 허락 확인")),
    (Text("backup", "백업"), Text("copy save restore safe", "저장 사본 복원 보관")),
    (Text("appearance", "화면 밝기"), Text("theme colour mode night", "테마 색 다크 모드 야간")),
    (Text("text size", "글자 크기"), Text("font zoom scale large", "글꼴 확대 배율 크게")),
    (Text("language", "언어"), Text("English Korean 한국어", "영어 한국어 English")),
    (Text("contact", "문의처"), Text("mail address phone reply", "연락처 이메일 주소 전화 회신")),
    (Text("reminder", "알림"), Text("alarm notification", "알람 미리 알림")),
    (Text("venue", "장소"), Text("place room address map", "공간 회의실 주소 지도")),
    (Text("undo", "되돌리기"), Text("take back revert", "실행 취소 복구")),
    (Text("full screen", "전체 화면"), Text("fill the screen", "꽉 차게")),
    (Text("about", "정보"), Text("version license help", "버전 라이선스 도움말")),
)


def synonyms_of(names: Iterable[str]) -> list[str]:
    """Give other words, in both languages, for what is called these names in either."""
    folded = [fold(name) for name in names]
    return [
        word
        for term, words in _BY_TERM
        if any(text in name for text in term for name in folded)
        for word in words
    ]


_BY_TERM = [([fold(text) for text in term], " ".join(others).split()) for term, others in SYNONYMS]

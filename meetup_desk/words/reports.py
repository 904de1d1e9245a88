"""Reports: their figures with definitions, titles of charts, and headings."""

from meetup_desk.words.text import Text

_FIGURES = {
    "report.figure.events": Text("Events", "모임 횟수"),
    "report.how.events": Text(
        "Events that took place and are over; cancelled ones are not counted.",
        "열리고 끝난 모임이에요. 취소된 모임은 세지 않았어요.",
    ),
    "report.figure.visits": Text("Visits", "온 사람(연인원)"),
    "report.how.visits": Text(
        "Everyone who was checked in, with those they brought; who came twice counts twice.",
        "입장이 확인된 사람과 일행이에요. 두 번 온 사람은 두 번 셌어요.",
    ),
    "report.figure.people": Text("Different people", "서로 다른 사람"),
    "report.how.people": Text(
        "People on the guest lists who came at least once; each counts once, their companions do not.",
        "명단에 있고 한 번이라도 온 사람이에요. 같은 사람은 한 번만 세고 일행은 세지 않았어요.",
    ),
    "report.figure.newcomers": Text("Newcomers", "처음 온 사람"),
    "report.how.newcomers": Text(
        "Of these, those who had never come to an event of the group before.",
        "그 가운데 이 모임의 행사에 그 전에 온 적이 없는 사람이에요.",
    ),
    "report.figure.return_rate": Text("Came again", "다시 온 비율"),
    "report.how.return_rate": Text(
        "Newcomers who came to another event within 90 days; only first visits that are at least 90 days ago count.",
        "처음 온 날부터 90일 안에 다른 행사에 다시 온 사람이에요. 90일이 지난 첫 참석만 셌어요.",
    ),
    "report.figure.no_show_rate": Text("No-shows", "오지 않은 비율"),
    "report.how.no_show_rate": Text(
        "RSVPs that were going and no one came; only events at which people were checked in count.",
        "참석이라고 답하고 아무도 오지 않은 신청이에요. 입장을 확인한 행사만 셌어요.",
    ),
    "report.figure.new_ties": Text("New ties", "새로 만난 사이"),
    "report.how.new_ties": Text(
        "Pairs of people who sat at one table in a round, or wrote that they met, and never had before.",
        "한 라운드에 같은 테이블에 앉았거나 만났다고 적은, 그 전에 만난 적이 없는 두 사람이에요.",
    ),
    "report.figure.voices": Text("Voices", "들은 의견"),
    "report.how.voices": Text(
        "Suggestions, questions and complaints; merged ones count once, thanks are not counted.",
        "제안, 질문, 불편이에요. 합친 의견은 한 번만 세고 고맙다는 말은 세지 않았어요.",
    ),
    "report.figure.hours": Text("Hours given", "봉사한 시간"),
    "report.how.hours": Text(
        "Hosts and helpers of the group who came, times the length of the event.",
        "행사에 온 모임장과 도우미의 수에 행사 길이를 곱했어요.",
    ),
}

_PAPER = {
    "report.none": Text("–", "–"),
    "report.few": Text("not told", "비공개"),
    "report.percent": Text("{number} %", "{number}%"),
    "report.of": Text("Here of {of}.", "여기서는 {of} 가운데예요."),
    "report.title": Text("{title}: report", "{title} 결과"),
    "report.title.year": Text("{title} in {year}", "{title} {year}년 결과"),
    "report.headline": Text(
        "Events: {events}. Visits: {visits}.", "모임은 {events}번, 온 사람은 {visits}이에요."
    ),
    "report.headline.people": Text(
        "Different people: {people}, newcomers: {newcomers}.",
        "서로 다른 사람은 {people}, 처음 온 사람은 {newcomers}이에요.",
    ),
    "report.headline.returns": Text(
        "Of those who came for the first time, {rate} came again.",
        "처음 온 사람 가운데 다시 온 비율은 {rate}예요.",
    ),
    "report.headline.ties": Text(
        "Pairs who met for the first time: {ties}.", "처음 만난 사이는 {ties}쌍이에요."
    ),
    "report.people": Text("{number}", "{number}명"),
    "report.over": Text("As of {day}", "{day} 기준"),
    "report.chart.attendance": Text("People at each event", "한 번에 온 사람"),
    "report.legend.again": Text("Before", "다시"),
    "report.legend.newcomers": Text("Newcomers", "처음"),
    "report.chart.returns": Text("Came again within 90 days", "처음 온 뒤 90일 안에 다시 온 비율"),
    "report.goal": Text("Goal {goal} %", "목표 {goal}%"),
    "report.chart.pairs": Text("Before and after, by the same people", "전과 후, 같은 사람의 답"),
    "report.pairs": Text("{pairs} pairs", "{pairs}쌍"),
    "report.chart.voices": Text("What came of {count} voices", "의견 {count}건은 이렇게 됐어요"),
    "report.voice.done": Text("Done", "했어요"),
    "report.voice.open": Text("In progress", "하고 있어요"),
    "report.voice.open.late": Text("In progress, {overdue} late", "하고 있어요, 기한 지남 {overdue}"),
    "report.voice.explained": Text("Explained", "설명했어요"),
    "report.voice.not_possible": Text("Not possible, with the reason", "어려워요, 까닭을 적음"),
    "report.voice.withdrawn": Text("Withdrawn", "거두었어요"),
    "report.voices": Text("{count}", "{count}건"),
    "report.chart.ties": Text("Pairs who met for the first time", "한 번에 새로 만난 사이(쌍)"),
    "report.foot.title": Text("How this was counted", "어떻게 셌나요"),
    "report.foot": Text(
        "Definitions are on the next page. Numbers of one to four people are not told, nor what would give them away.",
        "세는 방법은 다음 쪽에 있어요. 한 명에서 네 명까지의 수와 그 수를 알아낼 수 있는 수는 적지 않았어요.",
    ),
    "report.how.title": Text("Figures and how they were counted", "숫자와 세는 방법"),
    "report.table": Text("Events", "행사별"),
    "report.data": Text("Report", "결과"),
    "report.heading.figure": Text("Figure", "항목"),
    "report.heading.value": Text("Value", "값"),
    "report.heading.how": Text("How it was counted", "세는 방법"),
    "report.heading.day": Text("Date", "날짜"),
    "report.heading.event": Text("Event", "행사"),
    "report.heading.came": Text("Came", "온 사람"),
    "report.heading.newcomers": Text("Newcomers", "처음 온 사람"),
    "report.heading.new_ties": Text("New ties", "새로 만난 사이"),
    "report.heading.return_rate": Text("Came again, %", "다시 온 비율(%)"),
    "report.heading.question": Text("Question", "질문"),
    "report.heading.pairs": Text("Pairs", "짝"),
    "report.heading.before": Text("Before", "전"),
    "report.heading.after": Text("After", "후"),
    "report.sheet.figures": Text("Figures", "숫자"),
    "report.sheet.events": Text("Events", "행사별"),
    "report.sheet.pairs": Text("Before and after", "전과 후"),
}

_COMMANDS = {
    "error.rule.nothing_to_report": Text(
        "No event took place there yet, so there is nothing to report. Try again after one, or for another "
        "period.",
        "아직 끝난 행사가 없어서 낼 결과가 없어요. 행사가 끝난 뒤에 다시 하거나 다른 기간을 골라 주세요.",
    ),
    "error.rule.report_scope": Text(
        "Say what to report on: an event, a series, a group or a year.",
        "무엇의 결과인지 적어 주세요: 행사, 정기 모임, 모임, 또는 연도.",
    ),
    "error.rule.report_format": Text(
        "A report is a PDF, PNG or XLSX file. Give it a name that ends in .pdf, .png or .xlsx.",
        "결과는 PDF, PNG, XLSX 파일이에요. 이름을 .pdf, .png, .xlsx로 끝내 주세요.",
    ),
    "cli.command.report": Text(
        "figures of an event, a series, a group or a year, as PDF, PNG, XLSX or JSON",
        "행사, 정기 모임, 모임, 한 해의 결과를 PDF, PNG, XLSX, JSON으로",
    ),
    "cli.option.report_event": Text("id of an event", "행사의 아이디"),
    "cli.option.report_series": Text("id of a series", "정기 모임의 아이디"),
    "cli.option.report_group": Text("id of a group", "모임의 아이디"),
    "cli.option.report_year": Text("a year, alone or with a group", "연도. 모임과 함께 쓸 수 있어요"),
    "cli.report.written": Text("The report is in {file}.", "{file} 파일로 결과를 저장했어요."),
    "cli.report.written.pages": Text(
        "The report is in these files, one a page:\n{files}", "결과를 쪽마다 파일로 저장했어요:\n{files}"
    ),
}

TEXTS: dict[str, Text] = {**_FIGURES, **_PAPER, **_COMMANDS}

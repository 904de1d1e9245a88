"""What `doctor` finds about this machine and the desk."""

from meetup_desk.words.text import Text

_FINDINGS = {
    "doctor.no_desk": Text(
        "There is no desk at {file} yet. Create one in the window or with “meetup-desk new”.",
        "{file}에 아직 데스크가 없어요. 창에서 만들거나 “meetup-desk new”로 만들어 주세요.",
    ),
    "doctor.desk_closed": Text("Can’t open {file}.", "{file} 파일을 열 수 없어요."),
    "doctor.desk_linked": Text(
        "{file} has {names} names (hard links). Opening it under another name could lose work. Keep one name and remove the others.",
        "{file} 파일에 이름이 {names}개 있어요. 다른 이름으로 열면 기록이 사라질 수 있으니 이름을 하나만 남겨 주세요.",
    ),
    "doctor.desk_synced": Text(
        "{file} is in a folder synced by {service}, which may copy it while it is being saved. Move it to a folder on this computer only, and keep backups in the synced folder instead.",
        "{file}(이/가) {service} 동기화 폴더에 있어서 쓰는 도중에 복사될 수 있어요. "
        "데스크는 이 컴퓨터에만 있는 폴더로 옮기고, 그곳에는 백업을 두세요.",
    ),
    "doctor.desk_open_to_others": Text(
        "Other accounts on this computer can read {file}. Run “chmod 600” to make it private.",
        "이 컴퓨터의 다른 계정도 {file} 파일을 읽을 수 있어요. “chmod 600”으로 나만 볼 수 있게 해 주세요.",
    ),
    "doctor.folder_closed": Text(
        "Can’t write to {folder}. Choose another folder or check its permissions.",
        "{folder} 폴더에 쓸 수 없어요. 다른 폴더를 고르거나 권한을 확인해 주세요.",
    ),
    "doctor.space_low": Text(
        "Only {free} MB of free space in {folder}. Free up space before the next event.",
        "{folder}에 남은 공간이 {free}MB뿐이에요. 다음 행사 전에 공간을 비워 주세요.",
    ),
    "doctor.clock_behind": Text(
        "The clock of this computer shows {shown}, which can’t be right. Set the clock, or entry times will be wrong.",
        "이 컴퓨터의 시계가 {shown}(으로/로) 맞춰져 있어 맞지 않아요. 입장 시각이 틀리지 않게 시계를 맞춰 주세요.",
    ),
    "doctor.zones_missing": Text(
        "The built-in time zone data is missing. Reinstall Meetup Desk.",
        "프로그램에 들어 있는 시간대 자료가 없어요. 다시 설치해 주세요.",
    ),
    "doctor.fonts_missing": Text(
        "The font {file} is missing. Reinstall Meetup Desk.",
        "{file} 글꼴이 없어요. 프로그램을 다시 설치해 주세요.",
    ),
    "doctor.pages_unavailable": Text(
        "Libraries needed for the window, printing and images are missing ({detail}).",
        "창과 인쇄물, 사진을 여는 데 필요한 라이브러리가 이 컴퓨터에 없어요({detail}).",
    ),
    "doctor.no_screen": Text(
        "No display found. Only the terminal works here.", "화면이 없어서 터미널에서만 쓸 수 있어요."
    ),
    "doctor.no_camera": Text(
        "No camera found. Check in with a scanner, by name or by short code.",
        "카메라가 없어요. 입장권은 스캐너나 이름, 입장 코드로 확인해요.",
    ),
    "doctor.no_printer": Text(
        "No printer found. Badges are saved as PDF.", "프린터가 없어요. 명찰은 PDF로 저장돼요."
    ),
    "doctor.no_sound": Text(
        "No sound output found. The door shows its verdicts without sound.",
        "소리를 낼 장치가 없어요. 출입구는 소리 없이 판정을 보여 줘요.",
    ),
    "doctor.reports": Text(
        "Meetup Desk saved problem reports in {folder}. Include them when you ask for help.",
        "Meetup Desk 안에서 생긴 문제의 보고서가 {folder}에 있어요. 도움을 청할 때 함께 보내 주세요.",
    ),
}

_COMMANDS = {
    "cli.doctor.desk": Text("Desk", "데스크"),
    "cli.doctor.backups": Text("Desks replaced by a restore", "복원할 때 바뀐 데스크"),
    "cli.doctor.settings": Text("Settings", "설정"),
    "cli.doctor.logs": Text("Reports", "보고서"),
    "cli.doctor.doors": Text("Door memory", "출입구 기억"),
    "cli.doctor.fonts": Text("Fonts", "글꼴"),
    "cli.doctor.resources": Text("Resources", "리소스"),
    "cli.doctor.time_zones": Text("Time zones", "시간대 자료"),
    "cli.doctor.python": Text("Python", "파이썬"),
    "cli.doctor.free_mb": Text("Free space, MB", "남은 공간(MB)"),
    "cli.doctor.time_zone": Text("Time zone", "시간대"),
    "cli.doctor.time_zone_data": Text("Time zone data", "시간대 자료 버전"),
    "cli.doctor.printers": Text("Printers", "프린터"),
    "cli.doctor.camera_backend": Text("Camera backend", "카메라 백엔드"),
    "cli.doctor.cameras": Text("Cameras", "카메라"),
    "cli.doctor.sound": Text("Sound", "소리"),
    "cli.command.doctor": Text(
        "check this computer and the desk, and show where files are",
        "빠진 것과 이상한 것, 파일이 있는 곳을 알려 줘요",
    ),
    "cli.doctor.well": Text("No problems found.", "일하는 데 문제가 없어요."),
    "cli.doctor.problems": Text("Problems found:", "바로잡을 것이 있어요:"),
}

TEXTS: dict[str, Text] = {**_FINDINGS, **_COMMANDS}

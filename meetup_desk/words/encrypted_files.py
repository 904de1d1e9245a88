"""Files that are written encrypted, and encrypted files that are read."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.rule.file_passphrase_needed": Text(
        "{file} is encrypted with a passphrase. Enter it to open the file (in a terminal, with --file-passphrase-file). Nothing was changed.",
        "{file} 파일은 암호로 암호화되어 있어요. 암호를 입력해 주세요(터미널에서는 --file-passphrase-file). 바뀐 것은 없어요.",
    ),
    "error.rule.file_passphrase_wrong": Text(
        "Wrong passphrase for {file}. Type it exactly as it was set, with its capitals and spaces. Nothing was changed.",
        "{file} 파일의 암호가 아니에요. 대문자와 띄어쓰기까지 정한 그대로 입력해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.age": Text(
        "{file} can’t be decrypted with a passphrase: it is damaged, incomplete, or encrypted with a key. Get it again from its source. Nothing was changed.",
        "{file} 파일을 암호로 풀 수 없어요. 손상되었거나 일부만 있거나, 암호가 아닌 키로 암호화된 파일이에요. 원래 있던 곳에서 다시 받아 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.backup_is_encrypted": Text(
        "{file} is encrypted, so its backups already are too. Save the backup without encrypting it again. Nothing was changed.",
        "{file}(은/는) 암호화되어 있어서 백업도 이미 암호화돼요. 다시 암호화하지 말고 저장해 주세요. 바뀐 것은 없어요.",
    ),
    "cli.option.encrypt": Text(
        "encrypt the file with a passphrase (age); .age is added to its name",
        "파일을 암호로 암호화해서 저장해요(age). 이름 끝에 .age가 붙어요",
    ),
    "cli.option.file_passphrase_file": Text(
        "file with the passphrase of an encrypted file (.age) on its first line; default: ask",
        "첫 줄에 암호화한 파일(.age)의 암호가 적힌 파일. 없으면 물어봐요",
    ),
    "cli.bad.encrypt": Text(
        "--encrypt needs the name of a file to write",
        "--encrypt에는 저장할 파일 이름이 필요해요",
    ),
}

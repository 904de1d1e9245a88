"""Encryption of a desk: its passphrase, its recovery words, and what keeps it locked."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.desk_locked": Text(
        "{file} is encrypted. Unlock it with its passphrase. Nothing was changed.",
        "{file}(은/는) 암호화되어 있어요. 암호를 입력해 잠금을 풀어 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_locked.wrong": Text(
        "Wrong passphrase for {file}. Check each word, or use the recovery words.",
        "이 암호로는 {file}의 잠금을 풀 수 없어요. 낱말을 하나씩 확인하거나 복구 낱말을 써 주세요.",
    ),
    "error.desk_locked.no_key": Text(
        "The key file {key_file} that belongs next to {file} is missing, so the passphrase can’t unlock the desk. Copy the key file here, or use the recovery words. The desk is not damaged.",
        "{file} 옆에 있어야 할 {key_file} 파일이 없어서 암호로 잠금을 풀 수 없어요. 그 파일을 여기로 복사하거나 복구 낱말을 써 주세요. "
        "데스크는 그대로예요.",
    ),
    "error.desk_locked.keyring_unread": Text(
        "The keyring of this computer can’t be read, so {file} stays locked. Type its passphrase.",
        "이 컴퓨터의 키링을 읽을 수 없어서 {file}(은/는) 잠겨 있어요. 암호를 입력해 주세요.",
    ),
    "error.desk_locked.keyring_other": Text(
        "The keyring of this computer has no key that opens {file}. Type its passphrase.",
        "이 컴퓨터의 키링에는 {file}(을/를) 여는 열쇠가 없어요. 암호를 입력해 주세요.",
    ),
    "error.desk_locked.other_words": Text(
        "These recovery words belong to another desk, not to {file}. Nothing was changed.",
        "다른 데스크의 복구 낱말이에요. {file}의 것이 아니에요. 바뀐 것은 없어요.",
    ),
    "error.rule.recovery_words": Text(
        "24 recovery words are needed, and the {count} that were read don’t match. Check each word and their order. Nothing was changed.",
        "복구 낱말은 24개예요. 읽은 {count}개가 서로 맞지 않아요. 낱말과 순서를 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.recovery_words_unknown": Text(
        "These are not recovery words: {words}. Check their spelling. Nothing was changed.",
        "복구 낱말에 없는 말이에요: {words}. 맞춤법을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.desk_is_encrypted": Text(
        "{file} is already encrypted. Nothing was changed.",
        "{file}(은/는) 이미 암호화되어 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.desk_is_plain": Text(
        "{file} is not encrypted. Nothing was changed.",
        "{file}(은/는) 암호화되어 있지 않아요. 바뀐 것은 없어요.",
    ),
    "error.rule.keyring_unavailable": Text(
        "The keyring of this computer can’t be used: there is none, or it stays locked. Nothing was changed.",
        "이 컴퓨터의 키링을 쓸 수 없어요. 키링이 없거나 잠겨 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.passphrases_differ": Text(
        "The passphrases don’t match. Type the same one twice. Nothing was changed.",
        "두 암호가 서로 달라요. 같은 암호를 두 번 입력해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.passphrase_unasked": Text(
        "A passphrase is needed, but there is no terminal to ask for it. Use a file with the passphrase on its first line.",
        "암호가 필요한데 물어볼 터미널이 없어요. 첫 줄에 암호를 적은 파일을 알려 주세요.",
    ),
    "cli.command.desk": Text("encryption of the desk", "데스크 자체: 암호화"),
    "cli.command.desk.encrypt": Text(
        "encrypt the desk with a passphrase",
        "암호 없이는 아무도 읽지 못하게 데스크를 암호화해요",
    ),
    "cli.command.desk.decrypt": Text("remove the encryption of the desk", "데스크의 암호화를 풀어요"),
    "cli.command.desk.passphrase": Text(
        "change the passphrase of an encrypted desk", "암호화한 데스크의 암호를 바꿔요"
    ),
    "cli.command.desk.words": Text(
        "show the recovery words of an encrypted desk", "암호화한 데스크의 복구 낱말을 보여 줘요"
    ),
    "cli.command.desk.recover": Text(
        "set a new passphrase with the recovery words", "복구 낱말로 새 암호를 정해요"
    ),
    "cli.command.desk.keyring": Text(
        "have this computer’s keyring open the desk: whoever can sign in to this account can open it then",
        "이 컴퓨터의 키링이 데스크를 열게 해요. 이 계정에 로그인할 수 있으면 누구나 열 수 있어요",
    ),
    "cli.option.keyring_state": Text("on or off", "on(켜기) 또는 off(끄기)"),
    "cli.option.new_passphrase_file": Text(
        "file with the new passphrase on its first line", "첫 줄에 새 암호가 적힌 파일"
    ),
    "cli.option.words_file": Text("file with the 24 recovery words", "복구 낱말 24개가 적힌 파일"),
    "cli.option.desk_passphrase_file": Text(
        "file with the desk’s passphrase on its first line; default: $MEETUP_DESK_PASSPHRASE_FILE, or ask",
        "첫 줄에 데스크의 암호가 적힌 파일. 없으면 $MEETUP_DESK_PASSPHRASE_FILE, 그것도 없으면 물어봐요",
    ),
    "cli.encryption.ask": Text("Passphrase of {file}:", "{file}의 암호:"),
    "cli.encryption.ask_new": Text("New passphrase:", "새 암호:"),
    "cli.encryption.ask_again": Text("Repeat the passphrase:", "한 번 더:"),
    "cli.encryption.done": Text(
        "{file} is encrypted. The key is in {key_file}. Keep it next to every copy of the desk. Print these recovery words and keep them away from this computer. They open the desk without the passphrase:",
        "{file}(을/를) 암호화했어요. 열쇠는 {key_file}에 있어요. 데스크를 복사할 때 함께 복사해 주세요. 아래 복구 낱말을 종이에 적어 이 컴퓨터와 "
        "떨어진 곳에 두세요. 암호 없이도 데스크를 열 수 있는 낱말이에요:",
    ),
    "cli.encryption.not_overwritten": Text(
        "The unencrypted file could not be overwritten on this disk. Parts of it may still be readable there.",
        "이 디스크에서는 암호화하기 전의 파일을 덮어쓸 수 없었어요. 일부가 디스크에 남아 있을 수 있어요.",
    ),
    "cli.encryption.flash": Text(
        "The unencrypted file was overwritten, and the desk’s own backups are encrypted too. Flash disks may still keep traces of old data, and copies that you made elsewhere are not encrypted.",
        "암호화하기 전의 파일은 덮어썼고, 데스크가 만든 백업도 함께 암호화했어요. 그래도 SSD에는 옛 내용의 흔적이 남을 수 있고, 다른 곳에 따로 복사해 둔 것은 "
        "암호화되지 않은 그대로예요.",
    ),
    "cli.encryption.plain_copy": Text(
        "This backup could not be encrypted: {file}. Delete it if you don’t need it.",
        "암호화하지 못한 백업이에요: {file}. 필요 없으면 지워 주세요.",
    ),
    "recovery.title": Text("Recovery words", "복구 낱말"),
    "recovery.of": Text("{desk} · {file} · written on {day}", "{desk} · {file} · {day}에 적음"),
    "recovery.use": Text(
        "If the passphrase is forgotten, these 24 words open the desk: choose “Use recovery words” where it asks for the passphrase. They open every backup of this desk too.",
        "암호를 잊었을 때 이 낱말 24개가 데스크를 열어요. 암호를 묻는 화면에서 ‘복구 낱말로 풀기’를 누르고 차례대로 입력하세요. 이 데스크의 백업도 모두 열 수 있어요.",
    ),
    "recovery.keep": Text(
        "Whoever has this paper and a copy of the desk can read everything in it. Keep it in another place than the computer, and don’t photograph it.",
        "이 종이와 데스크의 복사본이 있으면 누구나 모든 내용을 읽을 수 있어요. 컴퓨터와 다른 곳에 두고, 사진으로 찍지 마세요.",
    ),
    "cli.encryption.removed": Text("{file} is no longer encrypted.", "{file}의 암호화를 풀었어요."),
    "cli.encryption.remembered": Text(
        "The keyring of this computer opens {file}. Whoever can sign in to this account can open it without the passphrase.",
        "이제 이 컴퓨터의 키링이 {file}(을/를) 열어요. 이 계정에 로그인할 수 있으면 누구나 암호 없이 열 수 있어요.",
    ),
    "cli.encryption.not_remembered": Text(
        "The keyring of this computer has no key of {file}. The passphrase opens it.",
        "이 컴퓨터의 키링에 {file}의 열쇠가 없어요. 암호로 열어요.",
    ),
    "cli.encryption.changed": Text(
        "{file} has a new passphrase. The recovery words stay the same. Earlier copies keep the old passphrase.",
        "{file}의 암호를 바꿨어요. 복구 낱말은 그대로이고, 전에 만든 복사본에는 예전 암호를 써요.",
    ),
}

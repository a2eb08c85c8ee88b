"""Reading a small configuration file, or saying in one sentence why it cannot be read."""

from pathlib import Path

from rewriter.errors import SettingsError

MAX_BYTES = 65_536  # a thousand lines; also keeps the parsers' worst cases under a second
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path) -> str:
    """The file's text. SettingsError when it is missing, a folder, too long, or not UTF-8."""
    data = _read_bytes(path)
    if data.startswith(_UTF16) or b"\0" in data:
        raise SettingsError("settings.utf-16", file=str(path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SettingsError("settings.not-utf-8", file=str(path), line=line) from None


def _read_bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise SettingsError("settings.no-file", file=str(path))
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise SettingsError("settings.unreadable", file=str(path)) from None
    if len(data) > MAX_BYTES:
        raise SettingsError("settings.file-too-long", file=str(path), limit=MAX_BYTES // 1024)
    return data

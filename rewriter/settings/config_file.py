"""Reading `rewriter.toml`: known keys only, and never a key to a service."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from rewriter.errors import SettingsError
from rewriter.settings.endpoints import TABLE, Written, written_in
from rewriter.settings.files import read_text
from rewriter.settings.house import house_in
from rewriter.settings.layers import Found
from rewriter.settings.names import BY_KEY, PATHS, TABLES, nearest
from rewriter.settings.profiles.tables import OWN_KEYS, tables_in
from rewriter.settings.values import Layer, Origin

_SECRET_NAMES = frozenset({"api_key", "apikey", "key", "openai_api_key", "secret", "token", "password"})
_LINE = re.compile(r"at line (\d{1,6})")


def from_config(path: Path) -> Found:
    """The settings in the file. SettingsError names the file and line of a syntax error, an unknown key
    (with the nearest known one) or a service key, which belongs into the environment or a `.env`."""
    text = read_text(path)
    document = _parsed(text, path)
    found = Found(
        strict=True,
        endpoints=_endpoints(document.pop(TABLE, []), path, text),
        profiles=tables_in(document, str(path)),
        house=house_in(document, str(path)),
    )
    for key, value in _flat(document):
        line = _line_of(key, text)
        _refuse_secret(key, value, path, line)
        if key not in BY_KEY:
            _refuse_unknown(key, path, line)
        name = BY_KEY[key].field
        located = str(path.parent / value) if name in PATHS and isinstance(value, str) else value
        found.add(name, located, Origin(layer=Layer.CONFIG, name=key, file=str(path), line=line))
    return found


def _endpoints(tables: object, path: Path, text: str) -> tuple[Written, ...]:
    for table in tables if isinstance(tables, list) else []:
        for key, value in table.items() if isinstance(table, dict) else ():
            _refuse_secret(key, value, path, _line_of(key, text))
    return written_in(tables, str(path), text)


def _parsed(text: str, path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        stated = _LINE.search(str(error))
        line = int(stated.group(1)) if stated else text.count("\n") + 1
        raise SettingsError("settings.bad-line", file=str(path), line=line) from None
    except RecursionError:
        raise SettingsError("settings.bad-line", file=str(path), line=1) from None


def _flat(document: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Keys with their table ("model.name"), one level deep: no setting lies deeper."""
    for key, value in document.items():
        if isinstance(value, dict) and (key in TABLES or value):
            yield from ((f"{key}.{inner}", content) for inner, content in value.items())
        else:
            yield key, value


def _refuse_secret(key: str, value: object, path: Path, line: int) -> None:
    named = key.rpartition(".")[2].lower().replace("-", "_") in _SECRET_NAMES
    if named or (isinstance(value, str) and value.startswith("sk-")):
        raise SettingsError("settings.key-in-config", file=str(path), line=line, entry=key)


def _refuse_unknown(key: str, path: Path, line: int) -> None:
    near = _of_near_table(key) or nearest(key, list(BY_KEY)) or _same_part(key)
    if near:
        raise SettingsError("settings.unknown-key", file=str(path), line=line, entry=key, nearest=near)
    raise SettingsError("settings.stray-key", file=str(path), line=line, entry=key)


def _of_near_table(key: str) -> str:
    """The name with a misspelt table put right, where its keys are the editor's own: [profile.maison]."""
    table, _, name = key.partition(".")
    near = nearest(table, list(OWN_KEYS)) if name else ""
    return f"{near}.{name}" if near else ""


def _same_part(key: str) -> str:
    """The known key of that name in another table, or the first key of the table of that name."""
    last = key.rpartition(".")[2]
    alike = (k for k in BY_KEY if k.rpartition(".")[2] == last or k.partition(".")[0] == key)
    return next(alike, "")


def _line_of(key: str, text: str) -> int:
    """The line (from 1) where a key stands, 0 if it cannot be told: tomllib keeps no positions."""
    table, _, name = key.rpartition(".")
    inside = not table
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if bare.startswith("["):
            if bare.strip("[] ") == key:
                return number
            inside = bare.strip("[] ") == table
        head = bare.partition("=")[0].strip().strip("\"'")
        if (inside and head.partition(".")[0] == name) or head == key:
            return number
    return 0

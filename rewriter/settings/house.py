"""The `[house]` of rewriter.toml: words not printed, lines always printed; never patterns."""

from collections.abc import Iterator, Mapping

from rewriter.article.finding import Severity
from rewriter.article.house import HouseMention, HouseRules, HouseWord
from rewriter.errors import SettingsError
from rewriter.settings.names import nearest
from rewriter.settings.profiles.place import Place

TABLE = "house"
_MOST = 1_000  # rules of a kind
_LONGEST = 300  # characters of a text
_WORD_KEYS = ("avoid", "prefer", "reason", "severity")
_MENTION_KEYS = ("text", "reason", "severity")


def house_in(document: dict[str, object], file: str) -> HouseRules:
    """The house's rules, taken out of the document. SettingsError says which one is wrong, and how."""
    place = Place(file, TABLE)
    held = document.pop(TABLE, {})
    if not isinstance(held, dict):
        raise SettingsError("settings.wrong-value", where=place.told, expected="[[house.words]]")
    _refuse_unknown(held, ("words", "mentions"), place)
    words = tuple(_word(t, at) for t, at in _tables(held.get("words", []), place.at("words"), _WORD_KEYS))
    mentions = tuple(
        _mention(t, at) for t, at in _tables(held.get("mentions", []), place.at("mentions"), _MENTION_KEYS)
    )
    return HouseRules(words=words, mentions=mentions)


def _tables(
    held: object, place: Place, keys: tuple[str, ...]
) -> Iterator[tuple[Mapping[str, object], Place]]:
    if not isinstance(held, list) or len(held) > _MOST or not all(isinstance(t, dict) for t in held):
        raise SettingsError("settings.wrong-value", where=place.told, expected=f"[[{place.path}]]")
    for number, table in enumerate(held, start=1):
        at = Place(place.file, f"{place.path}[{number}]")
        _refuse_unknown(table, keys, at)
        yield table, at


def _word(table: Mapping[str, object], place: Place) -> HouseWord:
    given = table.get("avoid")
    listed = given if isinstance(given, list) and 0 < len(given) <= _MOST else [given]
    return HouseWord(
        avoid=tuple(_text(each, place.at("avoid")) for each in listed),
        prefer=_text(table["prefer"], place.at("prefer")) if "prefer" in table else "",
        reason=_reason(table, place),
        severity=_severity(table, place),
    )


def _mention(table: Mapping[str, object], place: Place) -> HouseMention:
    return HouseMention(
        text=_text(table.get("text"), place.at("text")),
        reason=_reason(table, place),
        severity=_severity(table, place),
    )


def _reason(table: Mapping[str, object], place: Place) -> str:
    return _text(table["reason"], place.at("reason")).rstrip(".") if "reason" in table else ""


def _text(given: object, place: Place) -> str:
    """A line of text with something to read in it."""
    text = " ".join(given.split(" ")).strip() if isinstance(given, str) else ""
    readable = all(c.isprintable() or c in "\u00a0\u202f" for c in text) and any(c.isalnum() for c in text)
    if not readable or len(text) > _LONGEST:
        raise SettingsError("settings.wrong-value", where=place.told, expected=f'"…" (≤ {_LONGEST})')
    return text


def _severity(table: Mapping[str, object], place: Place) -> Severity:
    given = table.get("severity", Severity.WARNING.value)
    if given not in [s.value for s in Severity]:
        expected = " | ".join(f'"{s}"' for s in Severity)
        raise SettingsError("settings.wrong-value", where=place.at("severity").told, expected=expected)
    return Severity(str(given))


def _refuse_unknown(table: Mapping[str, object], keys: tuple[str, ...], place: Place) -> None:
    for key in table:
        if key not in keys:
            near = nearest(key, list(keys))
            told = {"where": place.at(key).told, "name": key[:80]}
            if near:
                raise SettingsError("profiles.unknown-near", nearest=near, **told)
            raise SettingsError("profiles.unknown", names=", ".join(keys), **told)

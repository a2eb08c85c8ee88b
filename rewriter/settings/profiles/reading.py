"""Reading a profile's table: known checks, known limits, values of the right kind, and a reason wherever
something is kept from the editor's eyes."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from math import isfinite

from rewriter.article import Brief, Profile, Severity
from rewriter.article.brief import MIN_WORDS
from rewriter.article.profile import Number
from rewriter.checks.catalogue import by_code
from rewriter.checks.contract import Check
from rewriter.errors import SettingsError
from rewriter.settings.profiles.place import Place

BRIEF_LIMITS: Mapping[str, tuple[int, int]] = {
    "min_words": MIN_WORDS,
    "min_headings": (0, 100),
    "max_section_words": (1, 10_000),
    "max_paragraph_words": (1, 10_000),
    "max_sentence_words": (1, 1_000),
    "max_long_sentence_share": (0, 1),
    "description_min": (0, 1_000),
    "description_max": (1, 1_000),
    "title_max_px": (1, 10_000),
}
"""The fields of the brief that a profile may set, with the least and the most that make sense."""
_MOST = 1_000_000
_OF_ONE = ("share", "likeness")
_TABLES = ("extends", "brief", "checks", "suppress")
_REASON_MOST = 300  # characters


def read_profile(name: str, table: Mapping[str, object], place: Place) -> Profile:
    """What one table changes. SettingsError says what is wrong with it, and where."""
    for key in table:
        _refuse_unknown(key, _TABLES, place.at(key))
    brief = dict(_brief(_mapping(table.get("brief", {}), place.at("brief")), place.at("brief")))
    limits: dict[str, dict[str, Number]] = {}
    severities: dict[str, Severity] = {}
    off: dict[str, str] = {}
    checks = _mapping(table.get("checks", {}), place.at("checks"))
    for code, held in checks.items():
        at = place.at("checks", code)
        check, own = check_at(code, at), dict(_mapping(held, at))
        if "severity" in own:
            severities[check.code] = _severity(check, own.pop("severity"), at.at("severity"))
        if "off" in own:
            off[check.code] = _off(check, own.pop("off"), at.at("off"))
        for limit, value in own.items():
            _limit(check, limit, value, at, brief, limits)
    suppressed = read_suppressed(
        _mapping(table.get("suppress", {}), place.at("suppress")), place.at("suppress")
    )
    return Profile(
        name=name, brief=brief, limits=limits, severities=severities, off=off, suppressed=suppressed
    )


def read_suppressed(table: Mapping[str, object], place: Place) -> dict[str, str]:
    """The checks whose findings are kept off the list, each with its reason."""
    found: dict[str, str] = {}
    for code, given in table.items():
        at = place.at(code)
        check = check_at(code, at)
        _refuse_guard(check, at)
        found[check.code] = reason(given, check.code, at.told)
    return found


def reason(given: object, code: str, where: str) -> str:
    """Why something is kept from view. SettingsError when it is not said."""
    told = " ".join(given.split()) if isinstance(given, str) else ""
    if not told or len(told) > _REASON_MOST:
        raise SettingsError("profiles.no-reason", where=where, code=code, most=_REASON_MOST)
    return told


def check_at(code: str, place: Place) -> Check:
    """The check of that code. SettingsError with the nearest one when there is none such."""
    _refuse_unknown(code, by_code(), place)
    return by_code()[code]


def checked(profile: Profile, place: Place) -> Profile:
    """The profile, if its limits go together."""
    brief = Brief.under(profile)
    if brief.description_min > brief.description_max:
        values = {"least": brief.description_min, "most": brief.description_max}
        raise SettingsError("profiles.crossed", where=place.told, **values)
    return profile


def _brief(table: Mapping[str, object], place: Place) -> Iterator[tuple[str, Number]]:
    for name, value in table.items():
        _refuse_unknown(name, BRIEF_LIMITS, place.at(name))
        yield name, _of_brief(name, value, place.at(name))


def _of_brief(name: str, value: object, place: Place) -> Number:
    least, most = BRIEF_LIMITS[name]
    whole = not name.endswith("share")
    return _number(value, least, most, place, whole=whole)


def _limit(
    check: Check,
    name: str,
    value: object,
    place: Place,
    brief: dict[str, Number],
    limits: dict[str, dict[str, Number]],
) -> None:
    _refuse_unknown(name, (*check.limits, *check.brief_limits, "severity", "off"), place.at(name))
    if name in check.brief_limits:
        field = check.brief_limits[name]
        brief[field] = _of_brief(field, value, place.at(name))
    else:
        most = 1 if name.endswith(_OF_ONE) else _MOST
        limits.setdefault(check.code, {})[name] = _number(value, 0, most, place.at(name))


def _number(value: object, least: Number, most: Number, place: Place, *, whole: bool = False) -> Number:
    right = isinstance(value, int) or (isinstance(value, float) and not whole and isfinite(value))
    if isinstance(value, int | float) and right and not isinstance(value, bool) and least <= value <= most:
        return value
    raise SettingsError("settings.wrong-value", where=place.told, expected=f"{least} … {most}")


def _severity(check: Check, value: object, place: Place) -> Severity:
    if value not in [s.value for s in Severity]:
        expected = " | ".join(f'"{s}"' for s in Severity)
        raise SettingsError("settings.wrong-value", where=place.told, expected=expected)
    severity = Severity(str(value))
    if severity.rank > check.severity.rank:
        _refuse_guard(check, place)
    return severity


def _off(check: Check, value: object, place: Place) -> str:
    """The reason; empty where the check is turned on again (`off = false`)."""
    if value is False:
        return ""
    _refuse_guard(check, place)
    return reason(value, check.code, place.told)


def _refuse_guard(check: Check, place: Place) -> None:
    if check.guards:
        raise SettingsError("profiles.guard", where=place.told, code=check.code)


def _mapping(value: object, place: Place) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise SettingsError("settings.wrong-value", where=place.told, expected=f"[{place.path}]")
    return value


def _refuse_unknown(name: str, known: Iterable[str], place: Place) -> None:
    names = list(known)
    if name in names:
        return
    near = get_close_matches(name[:80], names, n=1, cutoff=0.5)
    if near:
        raise SettingsError("profiles.unknown-near", where=place.told, name=name[:80], nearest=near[0])
    raise SettingsError("profiles.unknown", where=place.told, name=name[:80], names=", ".join(names)[:400])

"""From a profile's name to the profile: the tables it extends, its own, then what is suppressed."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from rewriter.article import Profile
from rewriter.errors import SettingsError
from rewriter.settings.names import nearest
from rewriter.settings.profiles.place import Place
from rewriter.settings.profiles.reading import checked, read_profile, read_suppressed
from rewriter.settings.profiles.tables import Tables

DEFAULT = "default"
NAMES = (DEFAULT, "yoast", "presse", "blog")
"""The profiles that are shipped, each a file of this folder."""


def profile_from(name: str, tables: Tables = Tables(), *, where: str = "") -> Profile:
    """The profile called `name`, an editor's own or a shipped one, with what is suppressed in any case.
    SettingsError when there is none such, or a table holds what it cannot; all of the editor's own are read,
    for a mistake that only shows another day is worse. `where` says who asked for it."""
    place = Place(file=tables.file)
    _refuse_shipped_names(tables, place)
    own = {each: _settled(each, tables, place.at("profiles", each)) for each in tables.own}
    settled = own.get(name) or _settled(name, tables, Place(file=where))
    suppressed = read_suppressed(tables.suppress, place.at("suppress"))
    return _over(settled, Profile(name=name, suppressed=suppressed))


def shipped(name: str) -> Mapping[str, object]:
    """The table of a profile that is shipped."""
    text = (files(__package__) / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _settled(name: str, tables: Tables, place: Place) -> Profile:
    profile = Profile()
    for each, table in reversed(list(_chain(name, tables, place))):
        written = Place(file=tables.file if each in tables.own else f"{each}.toml")
        at = written.at("profiles", each) if each in tables.own else written
        profile = _over(profile, read_profile(each, table, at))
    return checked(profile, place)


def _chain(name: str, tables: Tables, place: Place) -> Iterator[tuple[str, Mapping[str, object]]]:
    """A profile's table, then the one it extends, and so on."""
    seen: list[str] = []
    while name:
        if name in seen:
            raise SettingsError("profiles.circle", where=place.told, names=" → ".join([*seen, name]))
        seen.append(name)
        table = _table(name, tables, place)
        yield name, table
        place = Place(tables.file).at("profiles", name, "extends") if name in tables.own else place
        following = table.get("extends", "" if name == DEFAULT else DEFAULT)
        if not isinstance(following, str):
            raise SettingsError("settings.wrong-value", where=place.told, expected='"default"')
        name = following


def _table(name: str, tables: Tables, place: Place) -> Mapping[str, object]:
    found = tables.own.get(name)
    if isinstance(found, dict):
        return found
    if name in NAMES:
        return shipped(name)
    known = [*tables.own, *NAMES]
    key = "profiles.unknown-profile-near" if (near := nearest(name, known)) else "profiles.unknown-profile"
    raise SettingsError(key, where=place.told, name=name[:80], nearest=near, names=", ".join(known)[:400])


def _refuse_shipped_names(tables: Tables, place: Place) -> None:
    for name, table in tables.own.items():
        if not isinstance(table, dict):
            expected = f"[profiles.{name}]"
            raise SettingsError(
                "settings.wrong-value", where=place.at("profiles", name).told, expected=expected
            )
        if name in NAMES:
            raise SettingsError("profiles.shipped-name", where=place.at("profiles", name).told, name=name)


def _over(base: Profile, own: Profile) -> Profile:
    """The base with what the other one says in its place. An empty reason turns a check on again."""
    codes = base.limits.keys() | own.limits.keys()
    off = {code: reason for code, reason in {**base.off, **own.off}.items() if reason}
    return Profile(
        name=own.name,
        brief={**base.brief, **own.brief},
        limits={code: {**base.limits.get(code, {}), **own.limits.get(code, {})} for code in sorted(codes)},
        severities={**base.severities, **own.severities},
        off=off,
        suppressed={**base.suppressed, **own.suppressed},
    )

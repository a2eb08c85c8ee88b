"""One layer of settings as it was found, before types are checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rewriter.article.house import HouseRules
from rewriter.errors import SettingsError
from rewriter.settings.endpoints import Written
from rewriter.settings.names import BY_VARIABLE, LISTS, NAMES, nearest
from rewriter.settings.profiles.tables import Tables
from rewriter.settings.values import Layer, Origin

PREFIX = "REWRITER_"


@dataclass(frozen=True, slots=True)
class Found:
    """Raw values of one layer by field, each with its origin. `strict` when the layer has types of its
    own (TOML), so that a number between quotes is a mistake there and not in a variable. `endpoints` are the
    services beside the main one, `profiles` what is said of profiles, as written, `house` its rules."""

    values: dict[str, object] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    strict: bool = False
    endpoints: tuple[Written, ...] = ()
    profiles: Tables = Tables()
    house: HouseRules = HouseRules()

    def add(self, name: str, value: object, origin: Origin) -> None:
        """Note one value."""
        self.values[name] = value
        self.origins[name] = origin


def from_command_line(overrides: Mapping[str, object]) -> Found:
    """What was typed, by field name; None means not given. An unknown field is a programming error."""
    known = {name.field for name in NAMES}
    found = Found()
    for name, value in overrides.items():
        if name not in known:
            raise KeyError(name)
        if value is not None:
            option = "--" + name.removesuffix("_s").replace("_", "-")
            found.add(name, value, Origin(layer=Layer.COMMAND_LINE, name=option))
    return found


def from_environment(environ: Mapping[str, str]) -> Found:
    """What was exported. A variable that looks like one of ours but is none stops with the right name."""
    origins = {key: Origin(layer=Layer.ENVIRONMENT, name=key) for key in environ}
    return from_variables(environ, origins)


def from_variables(variables: Mapping[str, str], origins: Mapping[str, Origin]) -> Found:
    """The settings among variables. An empty one counts as not set, except the base URL: taking OpenAI's
    own address for an empty one would send an article where it was not meant to go."""
    found = Found()
    for key, text in variables.items():
        name = BY_VARIABLE.get(key)
        if name is None:
            _refuse_misspelt(key, origins[key])
        elif text.strip() or name.field == "base_url":
            found.add(name.field, _read(name.field, text), origins[key])
    return found


def _read(name: str, text: str) -> object:
    if name in LISTS:
        return [part.strip() for part in text.split(",") if part.strip()]
    return text if name == "api_key" else text.strip()


def _refuse_misspelt(key: str, origin: Origin) -> None:
    if not key.startswith(PREFIX):
        return
    ours = [known.removeprefix(PREFIX) for known in BY_VARIABLE if known.startswith(PREFIX)]
    if near := nearest(key.removeprefix(PREFIX), ours):
        raise SettingsError("settings.unknown-variable", where=origin.label, name=key, nearest=PREFIX + near)

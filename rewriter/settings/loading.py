"""Putting the layers together: strongest first, types checked, origins kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from rewriter.article import Profile
from rewriter.errors import SettingsError
from rewriter.settings.config_file import from_config
from rewriter.settings.connection import check_key, connected, unconnected
from rewriter.settings.endpoints import resolved
from rewriter.settings.env_file import from_env_file
from rewriter.settings.layers import Found, from_command_line, from_environment
from rewriter.settings.names import BY_FIELD, LISTS
from rewriter.settings.profiles.tables import Tables
from rewriter.settings.secret import Secret
from rewriter.settings.values import Origin, Prices, Settings

CONFIG_NAME = "rewriter.toml"
_PRICES = ("price_input", "price_output", "price_cached", "currency", "prices_dated")


def load(
    *,
    environ: Mapping[str, str],
    cwd: Path,
    config: Path | None = None,
    env_file: Path | None = None,
    overrides: Mapping[str, object] | None = None,
    with_model: bool = True,
) -> Settings:
    """Everything configured, strongest first: `overrides` (the command line, by field name; None means not
    given), `environ`, the `.env` named by `env_file` or by rewriter.toml, `config` or else
    `cwd`/rewriter.toml. `with_model` False is for work that calls none: what is configured for a model is
    then left out and need not be complete. SettingsError says what is wrong, where, and what to do."""
    found = _found(environ, cwd, config, env_file, overrides or {})
    return connected(found) if with_model else unconnected(found)


def look(
    *,
    environ: Mapping[str, str],
    cwd: Path,
    config: Path | None = None,
    env_file: Path | None = None,
    overrides: Mapping[str, object] | None = None,
) -> tuple[Settings, SettingsError | None]:
    """Everything configured, as found, and what keeps a model from being called with it (None: nothing), for
    `doctor`. SettingsError only when a file or value cannot be read at all."""
    found = _found(environ, cwd, config, env_file, overrides or {})
    try:
        return connected(found), None
    except SettingsError as error:
        return found, error


def _found(
    environ: Mapping[str, str],
    cwd: Path,
    config: Path | None,
    env_file: Path | None,
    overrides: Mapping[str, object],
) -> Settings:
    written = _config_layer(config, cwd)
    layers = [from_command_line(overrides), from_environment(environ)]
    named = env_file or _named_env_file(written)
    layers += [from_env_file(named)] if named else []
    settled = _settled([*layers, written])
    profile = _profile(layers=[*layers, written], tables=written.profiles)
    settled = replace(settled, profile=profile, house=written.house)
    return replace(settled, endpoints=resolved(written.endpoints, settled, environ))


def _profile(layers: Sequence[Found], tables: Tables) -> Profile:
    """The profile that the strongest layer names; without one, and nothing suppressed, none is even read."""
    chosen = next((layer for layer in layers if "profile" in layer.values), None)
    if chosen is None and not (tables.own or tables.suppress):
        return Profile()
    from rewriter.settings.profiles.resolving import DEFAULT, profile_from  # loads every check

    if chosen is None:
        return profile_from(DEFAULT, tables)
    return profile_from(str(chosen.values["profile"]), tables, where=chosen.origins["profile"].label)


def _config_layer(config: Path | None, cwd: Path) -> Found:
    if config is not None:
        return from_config(config)
    path = cwd / CONFIG_NAME
    return from_config(path) if path.is_file() else Found()


def _named_env_file(written: Found) -> Path | None:
    name = written.values.get("env_file")
    return Path(name) if isinstance(name, str) else None


def _settled(layers: Sequence[Found]) -> Settings:
    values: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for layer in reversed(layers):
        checked = _checked(layer)
        values |= checked
        origins |= {name: layer.origins[name] for name in checked}
    for name in ("env_file", "profile"):
        values.pop(name, None)
    prices = _prices({name: values.pop(name) for name in _PRICES if name in values}, origins)
    key = _key(values.pop("api_key", None), origins)
    for name in values.keys() & {"journal", "cache"}:
        values[name] = Path(values[name])
    for name in LISTS:
        values[name] = tuple(values.get(name, ()))
    plain = Settings(api_key=key, prices=prices, **values)
    return replace(plain, origins=MappingProxyType(origins))


def _checked(layer: Found) -> dict[str, Any]:
    """One layer's values with their types. A layer is checked whole, even where a stronger one wins: a
    mistake that only shows on another machine is worse than one that shows now. An empty one, the usual
    case, does not even load pydantic (60 ms)."""
    if not layer.values:
        return {}
    from pydantic import ValidationError

    from rewriter.settings.shape import Shape

    try:
        shape = Shape.model_validate(layer.values, strict=layer.strict)
    except ValidationError as error:
        field = str(error.errors(include_input=False, include_url=False)[0]["loc"][0])
        raise SettingsError(
            "settings.wrong-value", where=layer.origins[field].label, expected=BY_FIELD[field].expects
        ) from None
    return {name: getattr(shape, name) for name in layer.values}


def _prices(found: Mapping[str, Any], origins: Mapping[str, Origin]) -> Prices | None:
    if not found:
        return None
    if "price_input" not in found or "price_output" not in found:
        some = next(iter(found))
        raise SettingsError("settings.half-prices", where=origins[some].label)
    dated = found.get("prices_dated")
    return Prices(
        input=found["price_input"],
        output=found["price_output"],
        cached=found.get("price_cached"),
        currency=found.get("currency", "USD"),
        dated=dated.isoformat() if dated else None,
    )


def _key(value: str | None, origins: Mapping[str, Origin]) -> Secret | None:
    if value is None:
        return None
    key = Secret(value)
    check_key(key, origins["api_key"].label)
    return key

"""Other services to ask when the configured one is away: the `[[endpoints]]` of rewriter.toml.

That file gets shared, and may come from a stranger: it names the environment variable that holds a key, never
the key, and a key only goes to a host that is named beside it, in the environment, by whoever exported it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rewriter.errors import SettingsError
from rewriter.settings.connection import NO_KEY, check_key, check_url, is_openai
from rewriter.settings.names import nearest
from rewriter.settings.secret import Secret
from rewriter.settings.values import Layer, Origin, Prices, Settings
from rewriter.text.web_addresses import host_of, is_loopback

TABLE = "endpoints"
EXPECTS = {
    "model": "gpt-…",
    "base_url": "https://…/v1",
    "key_variable": "[A-Z0-9_]+",
    "provider": "openai | azure | mistral | ollama | vllm | lmstudio | llamacpp | other",
    "price_input": "0 … 1000000",
    "price_output": "0 … 1000000",
    "price_cached": "0 … 1000000",
    "at_once": "1 … 4096",
    "rpm": "1 … 1000000000",
    "tpm": "1 … 1000000000",
}
HOST_SUFFIX = "_HOST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One table as it was written: its place among them from 1, and where it begins."""

    number: int
    values: Mapping[str, object]
    file: str
    line: int

    def origin(self, key: str) -> Origin:
        """Where one of its values stands."""
        name = f"{TABLE}[{self.number}].{key}"
        return Origin(layer=Layer.CONFIG, name=name, file=self.file, line=self.line)


def written_in(tables: object, file: str, text: str) -> tuple[Written, ...]:
    """The tables, if they are tables and hold known keys only. SettingsError otherwise."""
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise SettingsError("settings.wrong-value", where=f"{file} ({TABLE})", expected=f"[[{TABLE}]]")
    heads = [n for n, line in enumerate(text.splitlines(), start=1) if _is_head(line)]
    lines = heads + [0] * len(tables)
    places = zip(lines, tables, strict=False)
    found = [Written(number=n, values=t, file=file, line=line) for n, (line, t) in enumerate(places, start=1)]
    for one in found:
        _refuse_unknown(one)
    return tuple(found)


def resolved(written: Sequence[Written], main: Settings, environ: Mapping[str, str]) -> tuple[Settings, ...]:
    """Each endpoint as settings of its own; what it does not say is as for the main one. SettingsError when
    one cannot be asked, or its key could go to a stranger."""
    return tuple(_resolved(one, main, environ) for one in written)


def _resolved(one: Written, main: Settings, environ: Mapping[str, str]) -> Settings:
    values = _checked(one)
    origins = {name: one.origin(name) for name in values}
    endpoint = replace(
        main,
        model=values["model"],
        base_url=values.get("base_url"),
        api_key=None,
        provider=values.get("provider"),
        context_tokens=None,
        at_once=values.get("at_once"),
        rpm=values.get("rpm"),
        tpm=values.get("tpm"),
        api_version=None,
        prices=_prices(one, values, main),
        endpoints=(),
        origins=origins,
    )
    if endpoint.base_url is not None:
        check_url(endpoint)
    return replace(endpoint, api_key=_key(one, endpoint, values.get("key_variable"), environ))


def _checked(one: Written) -> dict[str, Any]:
    from pydantic import ValidationError

    from rewriter.settings.shape import EndpointShape

    try:
        shape = EndpointShape.model_validate(one.values, strict=True)
    except ValidationError as error:
        field = str(error.errors(include_input=False, include_url=False)[0]["loc"][0])
        where, expected = one.origin(field).label, EXPECTS[field]
        raise SettingsError("settings.wrong-value", where=where, expected=expected) from None
    return {name: getattr(shape, name) for name in {*one.values, "model"}}


def _key(one: Written, endpoint: Settings, variable: str | None, environ: Mapping[str, str]) -> Secret:
    url = endpoint.base_url
    local = url is not None and is_loopback(url)
    value = environ.get(variable, "") if variable else ""
    if not value.strip():
        if local and variable is None:
            return Secret(NO_KEY)
        where = one.origin("key_variable").label
        raise SettingsError("settings.endpoint-without-key", where=where, name=variable or "key_variable")
    key = Secret(value)
    check_key(key, str(variable))
    if url is not None and not local and not is_openai(url):
        _refuse_stranger(one, str(variable), host_of(url), environ)
    return key


def _refuse_stranger(one: Written, variable: str, host: str, environ: Mapping[str, str]) -> None:
    beside = variable + HOST_SUFFIX
    if environ.get(beside, "").strip().lower() != host:
        where = one.origin("base_url").label
        raise SettingsError("settings.endpoint-of-a-stranger", where=where, name=beside, address=host)


def _prices(one: Written, values: Mapping[str, Any], main: Settings) -> Prices | None:
    given = [name for name in ("price_input", "price_output", "price_cached") if name in values]
    if not given:
        return None
    if "price_input" not in values or "price_output" not in values:
        raise SettingsError("settings.half-prices", where=one.origin(given[0]).label)
    return Prices(
        input=values["price_input"],
        output=values["price_output"],
        cached=values.get("price_cached"),
        currency=main.prices.currency if main.prices else "USD",
        dated=main.prices.dated if main.prices else None,
    )


def _refuse_unknown(one: Written) -> None:
    for key in one.values:
        if key not in EXPECTS:
            where: dict[str, str | int] = {"file": one.file, "line": one.line, "entry": f"{TABLE}.{key}"}
            near = nearest(key, list(EXPECTS))
            if near:
                raise SettingsError("settings.unknown-key", nearest=f"{TABLE}.{near}", **where)
            raise SettingsError("settings.stray-key", **where)


def _is_head(line: str) -> bool:
    bare = line.partition("#")[0].replace(" ", "")
    return bare.strip() == f"[[{TABLE}]]"

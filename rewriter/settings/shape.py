"""The types and ranges of settings, checked by pydantic. Imported only when settings are read."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, AllowInfNan, BaseModel, ConfigDict, Field

from rewriter.settings.values import Provider, ReasoningEffort

_Line = Annotated[str, Field(min_length=1, max_length=500)]
_Price = Annotated[float, Field(ge=0, le=1_000_000), AllowInfNan(False)]
_PerMinute = Annotated[int, Field(ge=1, le=1_000_000_000)]
_EXTRAS = r"^(auto|off|(semantic|grammar)( *, *(semantic|grammar))*)$"
_Seconds = Annotated[float, Field(gt=0, le=86_400), AllowInfNan(False)]


_Variable = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,99}$")]


def _printable(text: str) -> str:
    if not text.isprintable() or " " in text:
        raise ValueError("white space or a control character in a name")
    return text


_Model = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_printable)]
_AtOnce = Annotated[int, Field(ge=1, le=4096)]


class EndpointShape(BaseModel):
    """One table of `[[endpoints]]`; only the model must be there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: _Model
    base_url: str | None = None
    key_variable: _Variable | None = None
    provider: Provider | None = None
    price_input: _Price | None = None
    price_output: _Price | None = None
    price_cached: _Price | None = None
    at_once: _AtOnce | None = None
    rpm: _PerMinute | None = None
    tpm: _PerMinute | None = None


class Shape(BaseModel):
    """One layer's values, all optional. Strict for rewriter.toml, lax for variables, which are text."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: _Model | None = None
    base_url: str | None = None
    api_key: str | None = None
    timeout_s: _Seconds | None = None
    deadline_s: _Seconds | None = None
    attempts: Annotated[int, Field(ge=1, le=20)] | None = None
    max_output_tokens: Annotated[int, Field(ge=1, le=10_000_000)] | None = None
    temperature: Annotated[float, Field(ge=0, le=2), AllowInfNan(False)] | None = None
    reasoning_effort: ReasoningEffort | None = None
    provider: Provider | None = None
    context_tokens: Annotated[int, Field(ge=1024, le=10_000_000)] | None = None
    at_once: _AtOnce | None = None
    rpm: _PerMinute | None = None
    tpm: _PerMinute | None = None
    api_version: (
        Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}(-preview)?$|^(preview|latest|v1)$")] | None
    ) = None
    price_input: _Price | None = None
    price_output: _Price | None = None
    price_cached: _Price | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    prices_dated: Annotated[date, Field(strict=False)] | None = None
    rounds: Annotated[int, Field(ge=0, le=10)] | None = None
    evidence: Annotated[str, Field(pattern=_EXTRAS)] | None = None
    lang: Literal["fr", "en"] | None = None
    profile: _Line | None = None
    max_characters: Annotated[int, Field(ge=1, le=10_000_000)] | None = None
    min_words: Annotated[int, Field(ge=1, le=100_000)] | None = None
    opinion: bool | None = None
    voice: _Line | None = None
    address: Literal["vous", "tu"] | None = None
    forbidden: Annotated[list[_Line], Field(max_length=1_000)] | None = None
    trusted_hosts: (
        Annotated[list[Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]+(:\d{1,5})?$")]], Field(max_length=100)]
        | None
    ) = None
    journal: _Line | None = None
    cache: _Line | None = None
    env_file: _Line | None = None

"""Settings as the rest of the house reads them, and where each one came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

from rewriter.article import Profile
from rewriter.article.house import HouseRules
from rewriter.settings.secret import Secret
from rewriter.wording import Lang, say

Provider = Literal["openai", "azure", "mistral", "ollama", "vllm", "lmstudio", "llamacpp", "other"]
ReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class Layer(StrEnum):
    """A place settings come from, strongest first."""

    COMMAND_LINE = "command-line"
    ENVIRONMENT = "environment"
    ENV_FILE = "env-file"
    CONFIG = "config"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where one value came from: `name` is the variable, key or option there; `file` and `line` (from
    1; 0 when unknown) say where in a file."""

    layer: Layer
    name: str = ""
    file: str = ""
    line: int = 0

    @property
    def label(self) -> str:
        """The origin without a word of any language: "OPENAI_API_KEY", ".env:3 (OPENAI_API_KEY)"."""
        return f"{self.file}:{self.line} ({self.name})" if self.file else self.name

    def tell(self, lang: Lang) -> str:
        """The origin in a few words, for `doctor`."""
        located = self.layer in (Layer.ENV_FILE, Layer.CONFIG)
        key = f"settings.from-{'file' if located else self.layer.value}"
        return say(key, lang, name=self.name, file=self.file, line=self.line)

    @property
    def holder(self) -> tuple[Layer, str]:
        """What must be trusted for this value: two values of one holder were written by one hand. What is
        typed and what is exported are the user's own, hence one holder."""
        if self.layer in (Layer.COMMAND_LINE, Layer.ENVIRONMENT):
            return Layer.ENVIRONMENT, ""
        return self.layer, self.file


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What a million tokens cost, in `currency`; `cached` is for input tokens read from the service's
    cache (None: same as `input`). `dated` is the day the prices were noted, ISO."""

    input: float
    output: float
    cached: float | None = None
    currency: str = "USD"
    dated: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything configured. `model` None means no model: the embedded default. `base_url` None means
    OpenAI's own address. `timeout_s` bounds one call, `deadline_s` one request with all its retries, both
    in seconds; `attempts` counts the first call too. `provider`, `context_tokens` (prompt and answer
    together) and `at_once` (calls under way) None: told from the address. `rpm` and `tpm` (requests and
    tokens a minute) None: as the service states them. `endpoints` are asked, in order, when that one is away:
    each as settings of its own. `trusted_hosts` are hosts on the
    house's own network that articles may be fetched from. `cache` is the folder for what was learnt of
    services, None the user's own. `min_words` None leaves the brief's own default.
    `opinion`: the model reads the finished article again against its source; `evidence` names
    the installed extras that are asked: "auto" all, "off" none. `profile` says how articles are judged.
    `origins` maps each field to where it came from."""

    model: str | None = None
    base_url: str | None = None
    api_key: Secret | None = None
    timeout_s: float = 300.0
    deadline_s: float = 600.0
    attempts: int = 4
    max_output_tokens: int | None = None
    temperature: float | None = None
    reasoning_effort: ReasoningEffort | None = None
    provider: Provider | None = None
    context_tokens: int | None = None
    at_once: int | None = None
    rpm: int | None = None
    tpm: int | None = None
    api_version: str | None = None
    prices: Prices | None = None
    rounds: int = 2
    evidence: str = "auto"
    lang: Lang = "fr"
    profile: Profile = Profile()
    max_characters: int = 200_000
    min_words: int | None = None
    opinion: bool = False
    voice: str | None = None
    address: str | None = None
    forbidden: tuple[str, ...] = ()
    house: HouseRules = HouseRules()
    trusted_hosts: tuple[str, ...] = ()
    journal: Path | None = None
    cache: Path | None = None
    endpoints: "tuple[Settings, ...]" = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)

    def origin(self, name: str) -> Origin:
        """Where that field's value came from; the default when nothing set it."""
        return self.origins.get(name, Origin(layer=Layer.DEFAULT))

"""Every setting's names: its variable in the environment or a `.env`, its key in `rewriter.toml`."""

from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Name:
    """One setting's `field`, environment variable and key in rewriter.toml ("" where it has none).
    `expects` shows a right value, without a word of any language."""

    field: str
    variable: str
    key: str
    expects: str


NAMES = (
    Name("model", "REWRITER_MODEL", "model.name", "gpt-…"),
    Name("base_url", "OPENAI_BASE_URL", "model.base_url", "https://…/v1"),
    Name("api_key", "OPENAI_API_KEY", "", "sk-…"),
    Name("timeout_s", "REWRITER_TIMEOUT", "model.timeout", "0 < … ≤ 86400 (s)"),
    Name("deadline_s", "REWRITER_DEADLINE", "model.deadline", "0 < … ≤ 86400 (s)"),
    Name("attempts", "REWRITER_ATTEMPTS", "model.attempts", "1 … 20"),
    Name("max_output_tokens", "REWRITER_MAX_OUTPUT_TOKENS", "model.max_output_tokens", "1 … 10000000"),
    Name("temperature", "REWRITER_TEMPERATURE", "model.temperature", "0 … 2"),
    Name(
        "reasoning_effort",
        "REWRITER_REASONING_EFFORT",
        "model.reasoning_effort",
        "none | minimal | low | medium | high | xhigh | max",
    ),
    Name(
        "provider",
        "REWRITER_PROVIDER",
        "model.provider",
        "openai | azure | mistral | ollama | vllm | lmstudio | llamacpp | other",
    ),
    Name("context_tokens", "REWRITER_CONTEXT", "model.context", "1024 … 10000000"),
    Name("at_once", "REWRITER_AT_ONCE", "model.at_once", "1 … 4096"),
    Name("rpm", "REWRITER_RPM", "model.rpm", "1 … 1000000000"),
    Name("tpm", "REWRITER_TPM", "model.tpm", "1 … 1000000000"),
    Name("api_version", "OPENAI_API_VERSION", "model.api_version", "2024-10-21"),
    Name("price_input", "REWRITER_PRICE_INPUT", "prices.input", "0 … 1000000"),
    Name("price_output", "REWRITER_PRICE_OUTPUT", "prices.output", "0 … 1000000"),
    Name("price_cached", "REWRITER_PRICE_CACHED", "prices.cached", "0 … 1000000"),
    Name("currency", "REWRITER_CURRENCY", "prices.currency", "USD | EUR | …"),
    Name("prices_dated", "REWRITER_PRICES_DATED", "prices.dated", "2026-01-31"),
    Name("rounds", "REWRITER_ROUNDS", "article.rounds", "0 … 10"),
    Name("max_characters", "REWRITER_MAX_CHARACTERS", "article.max_characters", "1 … 10000000"),
    Name("min_words", "REWRITER_MIN_WORDS", "article.min_words", "1 … 100000"),
    Name("opinion", "REWRITER_OPINION", "article.opinion", "true | false"),
    Name("voice", "REWRITER_VOICE", "style.voice", '"…" (≤ 500)'),
    Name("address", "REWRITER_ADDRESS", "style.address", "vous | tu"),
    Name("forbidden", "REWRITER_FORBIDDEN", "style.forbidden", '["…", "…"]'),
    Name("trusted_hosts", "REWRITER_TRUSTED_HOSTS", "fetch.trusted_hosts", '["intranet.example:8080"]'),
    Name("evidence", "REWRITER_EVIDENCE", "evidence", "auto | off | semantic, grammar"),
    Name("lang", "REWRITER_LANG", "lang", "fr | en"),
    Name("profile", "REWRITER_PROFILE", "profile", '"presse"'),
    Name("journal", "REWRITER_JOURNAL", "journal", "…/….sqlite"),
    Name("cache", "REWRITER_CACHE", "cache", "…/"),
    Name("env_file", "", "env_file", ".env"),
)
BY_FIELD = {n.field: n for n in NAMES}
BY_VARIABLE = {n.variable: n for n in NAMES if n.variable}
BY_KEY = {n.key: n for n in NAMES if n.key}
TABLES = frozenset(key.split(".")[0] for key in BY_KEY if "." in key)
LISTS = frozenset({"forbidden", "trusted_hosts"})
PATHS = frozenset({"journal", "cache", "env_file"})


def nearest(name: str, known: list[str]) -> str:
    """The known name most like a misspelt one, or "" when none is alike."""
    found = get_close_matches(name, known, n=1, cutoff=0.75)
    return found[0] if found else ""

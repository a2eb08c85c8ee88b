"""What is known of the services people use, before the first call: one table.

A profile only says where to begin. What a model at an address really understands is learnt from its
refusals (`openai.dialect`) and remembered (`service_notes`); answers are validated whatever was promised.
"""

from dataclasses import dataclass

from rewriter.backends.addresses import OWN_URL, port_of
from rewriter.backends.manner import Manner, SchemaMode
from rewriter.text.web_addresses import host_of

_OPENAI = Manner()
_OLDER_LIMIT = Manner(limit_name="max_tokens")  # the name every server knows; OpenAI's own retires it


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One service. Recognised by its `hosts` (and what lies under them), else by its usual `port`.

    `manner` is how it is asked first, `usage_stated` whether answers say what they cost, `context_tokens`
    the context's length when nobody says (None: unknown), `at_once` how many calls may be under way.
    `question` is the address, on the server, that tells the context's length; free of charge."""

    name: str
    title: str
    hosts: tuple[str, ...] = ()
    port: int | None = None
    manner: Manner = _OPENAI
    usage_stated: bool = True
    context_tokens: int | None = None
    at_once: int = 4
    question: str | None = None


PROFILES = (
    Profile(
        name="openai", title="OpenAI", hosts=("api.openai.com",), manner=Manner(cache_key=True), at_once=8
    ),
    Profile(
        name="azure",
        title="Azure OpenAI",
        hosts=("openai.azure.com", "services.ai.azure.com", "cognitiveservices.azure.com"),
    ),
    # Its smallest plans allow about a call a second; 422 for max_completion_tokens.
    Profile(name="mistral", title="Mistral", hosts=("api.mistral.ai",), manner=_OLDER_LIMIT, at_once=2),
    # Cuts prompts silently at num_ctx, 4,096 unless told: supposing more would lose the article's end.
    Profile(
        name="ollama",
        title="Ollama",
        port=11434,
        manner=_OLDER_LIMIT,
        context_tokens=4096,
        at_once=1,
        question="/api/ps",
    ),
    Profile(name="vllm", title="vLLM", port=8000, at_once=8, question="/v1/models"),
    # Loads models with 4,096 tokens unless told.
    Profile(
        name="lmstudio",
        title="LM Studio",
        port=1234,
        manner=_OLDER_LIMIT,
        context_tokens=4096,
        at_once=1,
        question="/api/v0/models",
    ),
    Profile(name="llamacpp", title="llama.cpp", port=8080, manner=_OLDER_LIMIT, at_once=1, question="/props"),
    Profile(name="other", title="–", usage_stated=False),
)
BY_NAME = {profile.name: profile for profile in PROFILES}
OTHER = BY_NAME["other"]


def profile_for(base_url: str | None, provider: str | None = None) -> Profile:
    """What is known of the service at an address; `provider` wins over the address. The profile "other"
    when nothing is known."""
    if provider is not None:
        return BY_NAME.get(provider, OTHER)
    url = base_url or OWN_URL
    host, port = host_of(url), port_of(url)
    by_host = (p for p in PROFILES if any(host == h or host.endswith("." + h) for h in p.hosts))
    by_port = (p for p in PROFILES if port is not None and p.port == port)
    return next(by_host, None) or next(by_port, OTHER)


__all__ = ["BY_NAME", "OTHER", "PROFILES", "Manner", "Profile", "SchemaMode", "profile_for"]

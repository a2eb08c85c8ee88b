"""Imitations of the services people use: what each refuses, in its own words, and what it says of itself.
Words as the services' own documentation, sources and issue trackers quote them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.rig.loopback import Answer, Asked, completion, error, json_answer

GOOD = completion('{"ville": "Paris", "signe": "rw-7"}')
Check = Callable[[dict[str, Any]], Answer | None]


def serving(*checks: Check) -> Callable[[Asked], Answer]:
    """A service that refuses what a check complains of, and answers well otherwise."""

    def answer(asked: Asked) -> Answer:
        refusals = (check(asked.body) for check in checks)
        return next((refusal for refusal in refusals if refusal is not None), GOOD)

    return answer


def refuses_system(words: str, status: int = 400) -> Check:
    """No system message."""

    def check(body: dict[str, Any]) -> Answer | None:
        return error(status, words) if body["messages"][0]["role"] == "system" else None

    return check


def refuses_format(kind: str, answer: Answer) -> Check:
    """No response format of that type."""

    def check(body: dict[str, Any]) -> Answer | None:
        return answer if body.get("response_format", {}).get("type") == kind else None

    return check


def refuses(parameter: str, answer: Answer) -> Check:
    """Not that parameter."""
    return lambda body: answer if parameter in body else None


def refuses_two_in_a_row(body: dict[str, Any]) -> Answer | None:
    """Templates that insist on user and assistant in turn."""
    roles = [message["role"] for message in body["messages"]]
    if roles != ["user", "assistant", "user"][: len(roles)]:
        return error(400, "Conversation roles must alternate user/assistant/user/assistant/...")
    return None


def unprocessable(parameter: str) -> Answer:
    """422 as validation libraries write it, request and all."""
    problem = {
        "type": "extra_forbidden",
        "loc": ["body", parameter],
        "msg": "Extra inputs are not permitted",
        "input": "a guided tour of the system role, temperature 30 °, maximum context length 12345",
    }
    return json_answer({"detail": [problem]}, status=422)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imitation:
    """A service: which `provider` it is, what it refuses, and how it is asked in the end. `calls` is how many
    requests the first answer takes, with schema, temperature, effort and a limit."""

    provider: str
    checks: tuple[Check, ...] = ()
    calls: int = 1
    schema_mode: int = 0
    limit: str | None = "max_completion_tokens"
    system: bool = True
    left_out: frozenset[str] = field(default_factory=frozenset)


_NO_TEMPERATURE = error(
    400,
    "Unsupported value: 'temperature' does not support 0.3 with this model. Only the default (1) value is "
    "supported.",
    code="unsupported_value",
)
_NO_EFFORT = error(400, "Unrecognized request argument supplied: reasoning_effort")
_NO_OLD_LIMIT = error(
    400,
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' "
    "instead.",
    code="unsupported_parameter",
)
_NO_SCHEMA = error(400, "'response_format.type' must be 'json_object' or 'text'")
_NO_JSON = error(400, "'response_format' of type 'json_object' is not supported with this model")

IMITATIONS: Mapping[str, Imitation] = {
    "OpenAI, current": Imitation(provider="openai"),
    "OpenAI, reasoning model": Imitation(
        provider="openai",
        checks=(refuses("temperature", _NO_TEMPERATURE), refuses("max_tokens", _NO_OLD_LIMIT)),
        calls=2,
        left_out=frozenset({"temperature"}),
    ),
    "OpenAI, first reasoning models": Imitation(
        provider="openai",
        checks=(
            refuses_system(
                "Unsupported value: 'messages[0].role' does not support 'system' with this model."
            ),
            refuses_format("json_schema", _NO_SCHEMA),
            refuses_format("json_object", _NO_JSON),
            refuses("temperature", _NO_TEMPERATURE),
            refuses("reasoning_effort", _NO_EFFORT),
        ),
        calls=6,
        schema_mode=2,
        system=False,
        left_out=frozenset({"temperature", "reasoning_effort"}),
    ),
    "OpenAI, before reasoning": Imitation(
        provider="openai",
        checks=(refuses("reasoning_effort", _NO_EFFORT),),
        calls=2,
        left_out=frozenset({"reasoning_effort"}),
    ),
    "Azure, older version": Imitation(
        provider="azure",
        checks=(
            refuses_format(
                "json_schema",
                error(
                    400, "response_format value as json_schema is enabled only for api versions 2024-08-01"
                ),
            ),
            refuses(
                "max_completion_tokens",
                error(400, "Unrecognized request argument supplied: max_completion_tokens"),
            ),
            refuses("reasoning_effort", _NO_EFFORT),
        ),
        calls=4,
        schema_mode=1,
        limit="max_tokens",
        left_out=frozenset({"max_completion_tokens", "reasoning_effort"}),
    ),
    "Mistral": Imitation(
        provider="mistral",
        checks=(
            refuses("max_completion_tokens", unprocessable("max_completion_tokens")),
            refuses("reasoning_effort", unprocessable("reasoning_effort")),
        ),
        calls=2,
        limit="max_tokens",
        left_out=frozenset({"reasoning_effort"}),
    ),
    "Mistral, taken for another": Imitation(
        provider="other",
        checks=(
            refuses("max_completion_tokens", unprocessable("max_completion_tokens")),
            refuses("reasoning_effort", unprocessable("reasoning_effort")),
        ),
        calls=3,
        limit="max_tokens",
        left_out=frozenset({"max_completion_tokens", "reasoning_effort"}),
    ),
    "Ollama": Imitation(provider="ollama", limit="max_tokens"),
    "vLLM, Gemma 2": Imitation(
        provider="vllm",
        checks=(refuses_system("System role not supported"),),
        calls=2,
        system=False,
    ),
    "vLLM, Mistral 7B": Imitation(
        provider="vllm",
        checks=(
            refuses_two_in_a_row,
            refuses_format("json_schema", error(400, "guided decoding is not available")),
        ),
        calls=3,
        schema_mode=1,
        system=False,
    ),
    "LM Studio, Mistral 7B": Imitation(
        provider="lmstudio",
        checks=(refuses_system("Only user and assistant roles are supported!"),),
        calls=2,
        limit="max_tokens",
        system=False,
    ),
    "llama.cpp, Gemma 2": Imitation(
        provider="llamacpp",
        checks=(refuses_system("Jinja Exception: System role not supported", 500),),
        calls=2,
        limit="max_tokens",
        system=False,
    ),
    "a gateway that knows no limit": Imitation(
        provider="other",
        checks=(
            refuses("max_completion_tokens", error(400, "unknown field max_completion_tokens")),
            refuses("max_tokens", error(400, "unknown field max_tokens")),
        ),
        calls=3,
        limit=None,
        left_out=frozenset({"max_completion_tokens", "max_tokens"}),
    ),
}

PAGES: Mapping[str, tuple[str, Mapping[str, Answer]]] = {
    "llama.cpp": ("llamacpp", {"/props": json_answer({"default_generation_settings": {"n_ctx": 5120}})}),
    "vLLM": ("vllm", {"/v1/models": json_answer({"data": [{"id": "m", "max_model_len": 5120}]})}),
    "LM Studio": (
        "lmstudio",
        {
            "/v1/models": json_answer({"data": [{"id": "m", "object": "model"}]}),
            "/api/v0/models": json_answer(
                {
                    "data": [
                        {"id": "other", "state": "loaded", "loaded_context_length": 9999},
                        {
                            "id": "m",
                            "state": "loaded",
                            "loaded_context_length": 5120,
                            "max_context_length": 131072,
                        },
                    ]
                }
            ),
        },
    ),
    "Ollama": (
        "ollama",
        {
            "/v1/models": json_answer({"data": [{"id": "m:latest"}]}),
            "/api/ps": json_answer(
                {"models": [{"name": "m:latest", "model": "m:latest", "context_length": 5120}]}
            ),
        },
    ),
}

"""What one OpenAI-compatible service understands, learnt from its refusals and remembered."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from json import loads
from typing import Any

from rewriter.article import Message, Prompt, Request, Schema
from rewriter.backends.manner import Manner, SchemaMode
from rewriter.backends.openai.complaints import Complaint


class Dialect:
    """The form in which requests are put to a service. Starts with what is known of it; each refusal that
    names a parameter steps down, for all later requests too. Never steps up again."""

    def __init__(self, start: Manner = Manner()) -> None:
        self.manner = start

    def arguments(self, request: Request) -> dict[str, Any]:
        """The request as arguments of `chat.completions.create`."""
        chosen = request.parameters
        optional = {
            self.manner.limit_name: chosen.max_output_tokens,
            "temperature": chosen.temperature,
            "reasoning_effort": chosen.reasoning_effort,
            "response_format": self._response_format(request.schema),
            "prompt_cache_key": _cache_key(request.prompt) if self.manner.cache_key else None,
        }
        messages = [{"role": m.role, "content": m.content} for m in self._messages(request)]
        left_out = self.manner.left_out
        given = {n: value for n, value in optional.items() if value is not None and n not in left_out}
        return {"model": request.model, "messages": messages, **given}

    def step_down(self, used: dict[str, Any], complaint: Complaint) -> bool:
        """Learn from a refusal of `used`. True when the same request is worth putting differently."""
        if "response_format" in used and complaint.is_of_the_format:
            self._lower_schema(used["response_format"]["type"])
            return True
        if any(message["role"] == "system" for message in used["messages"]) and complaint.is_of_the_roles:
            self.manner = replace(self.manner, system_role=False)
            return True
        refused = complaint.refused_among(used)
        if refused is not None:
            self.manner = self.manner.without(refused)
        return refused is not None

    def _lower_schema(self, kind: str) -> None:
        used = SchemaMode.STRICT if kind == "json_schema" else SchemaMode.OBJECT
        lower = max(self.manner.schema_mode, SchemaMode(used + 1))
        self.manner = replace(self.manner, schema_mode=lower)

    def _response_format(self, schema: Schema | None) -> dict[str, Any] | None:
        if schema is None or self.manner.schema_mode is SchemaMode.TEXT:
            return None
        if self.manner.schema_mode is SchemaMode.OBJECT:
            return {"type": "json_object"}
        return _strictly(schema)

    def _messages(self, request: Request) -> Sequence[Message]:
        messages = list(request.prompt.messages)
        if request.schema is not None and self.manner.schema_mode is not SchemaMode.STRICT:
            messages = _with_closing(messages, _IN_WORDS.format(schema=request.schema.json))
        return messages if self.manner.system_role else _without_system(messages)


@lru_cache(maxsize=64)
def _strictly(schema: Schema) -> dict[str, Any]:
    wanted = {"name": schema.name, "schema": loads(schema.json), "strict": True}
    return {"type": "json_schema", "json_schema": wanted}


@lru_cache(maxsize=64)
def _cache_key_of(name: str, version: str) -> str:
    return sha256(f"{name}\n{version}".encode("utf-8", "replace")).hexdigest()[:32]


def _cache_key(prompt: Prompt) -> str:
    """The same for all requests from one version of a template: their beginning is the same."""
    return _cache_key_of(prompt.name, prompt.version)


def _with_closing(messages: list[Message], words: str) -> list[Message]:
    """The words at the end of what the user says last; a message of their own would be the second of the
    user's in a row, which some models' templates refuse."""
    if not messages or messages[-1].role != "user":
        return [*messages, Message(role="user", content=words)]
    last = messages[-1]
    return [*messages[:-1], replace(last, content=f"{last.content}\n\n{words}")]


def _without_system(messages: list[Message]) -> list[Message]:
    """What the system said, in front of what the user says first."""
    said = [message.content for message in messages if message.role == "system"]
    others = [message for message in messages if message.role != "system"]
    if not said:
        return others
    if not others or others[0].role != "user":
        return [Message(role="user", content="\n\n".join(said)), *others]
    first = replace(others[0], content="\n\n".join([*said, others[0].content]))
    return [first, *others[1:]]


_IN_WORDS = (
    "Réponds par un seul objet JSON conforme à ce schéma (JSON Schema), sans rien avant ni après, "
    "sans balises de code\u00a0:\n{schema}"
)

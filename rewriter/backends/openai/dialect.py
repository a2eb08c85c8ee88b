"""What one OpenAI-compatible service understands, learnt from its refusals and remembered."""

from enum import IntEnum
from json import loads
from typing import Any

from rewriter.article import Message, Request, Schema

_FORMAT_WORDS = ("response_format", "response format", "json_schema", "structured output", "guided")
_LIMIT_WORDS = ("max_completion_tokens",)


class SchemaMode(IntEnum):
    """How an answer's schema is asked for, the surest first."""

    STRICT = 0  # json_schema, strict: the service enforces it
    OBJECT = 1  # json_object: any JSON; the schema goes into the messages
    TEXT = 2  # the schema goes into the messages, nothing is enforced


class Dialect:
    """The form in which requests are put to a service. Starts with what OpenAI documents; each refusal
    that names a parameter steps down, for all later requests too. Never steps up again."""

    def __init__(self) -> None:
        self.schema_mode = SchemaMode.STRICT
        self.limit_name = "max_completion_tokens"  # max_tokens is deprecated, but others know only that

    def arguments(self, request: Request) -> dict[str, Any]:
        """The request as arguments of `chat.completions.create`."""
        chosen = request.parameters
        optional = {
            self.limit_name: chosen.max_output_tokens,
            "temperature": chosen.temperature,
            "reasoning_effort": chosen.reasoning_effort,
            "response_format": self._response_format(request.schema),
        }
        messages = [{"role": m.role, "content": m.content} for m in self._messages(request)]
        given = {name: value for name, value in optional.items() if value is not None}
        return {"model": request.model, "messages": messages, **given}

    def step_down(self, used: dict[str, Any], complaint: str) -> bool:
        """Learn from a 400 or 422. True when the same request is worth putting differently."""
        said = complaint.lower()
        if "response_format" in used and any(word in said for word in _FORMAT_WORDS):
            mode = (
                SchemaMode.STRICT if used["response_format"]["type"] == "json_schema" else SchemaMode.OBJECT
            )
            self.schema_mode = max(self.schema_mode, SchemaMode(mode + 1))
            return True
        if "max_completion_tokens" in used and any(word in said for word in _LIMIT_WORDS):
            self.limit_name = "max_tokens"
            return True
        return False

    def _response_format(self, schema: Schema | None) -> dict[str, Any] | None:
        if schema is None or self.schema_mode is SchemaMode.TEXT:
            return None
        if self.schema_mode is SchemaMode.OBJECT:
            return {"type": "json_object"}
        wanted = {"name": schema.name, "schema": loads(schema.json), "strict": True}
        return {"type": "json_schema", "json_schema": wanted}

    def _messages(self, request: Request) -> tuple[Message, ...]:
        messages = request.prompt.messages
        if request.schema is None or self.schema_mode is SchemaMode.STRICT:
            return messages
        return (*messages, Message(role="user", content=_IN_WORDS.format(schema=request.schema.json)))


_IN_WORDS = (
    "Réponds par un seul objet JSON conforme à ce schéma (JSON Schema), sans rien avant ni après, "
    "sans balises de code\u00a0:\n{schema}"
)

"""The form in which requests are put to one model at one address."""

from dataclasses import dataclass, replace
from enum import IntEnum

LIMIT_NAMES = ("max_completion_tokens", "max_tokens")
OMITTABLE = frozenset({*LIMIT_NAMES, "temperature", "reasoning_effort", "prompt_cache_key"})


class SchemaMode(IntEnum):
    """How an answer's schema is asked for, the surest first."""

    STRICT = 0  # json_schema, strict: the service enforces it
    OBJECT = 1  # json_object: any JSON; the schema goes into the messages
    TEXT = 2  # the schema goes into the messages, nothing is enforced


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a service is asked: a place on each ladder. `limit_name` is what the length limit is called,
    `system_role` False puts the system message in front of the first user message, `left_out` are
    parameters the service refuses, `cache_key` whether requests from one template are said to be alike, so
    that their beginning is read from the service's cache. Begins as OpenAI documents it."""

    schema_mode: SchemaMode = SchemaMode.STRICT
    limit_name: str = LIMIT_NAMES[0]
    system_role: bool = True
    left_out: frozenset[str] = frozenset()
    cache_key: bool = False

    def lowered_by(self, other: "Manner") -> "Manner":
        """Never higher than either: where a refusal was met once, nobody asks that way again."""
        return replace(
            self,
            schema_mode=max(self.schema_mode, other.schema_mode),
            limit_name=other.limit_name if self.limit_name in other.left_out else self.limit_name,
            system_role=self.system_role and other.system_role,
            left_out=self.left_out | other.left_out,
        )

    def without(self, parameter: str) -> "Manner":
        """The same without a parameter; a length limit is then called by its other name, if that is left."""
        left_out = self.left_out | {parameter}
        free = [name for name in LIMIT_NAMES if name not in left_out]
        limit_name = self.limit_name if self.limit_name in free or not free else free[0]
        return replace(self, left_out=left_out, limit_name=limit_name)

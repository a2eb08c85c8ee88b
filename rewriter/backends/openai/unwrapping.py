"""Taking off what models put around JSON when nothing enforces the schema."""

_THOUGHT = "</think>"
_FENCE = "```"


def unwrapped(text: str) -> str:
    """The text without a leading <think>…</think> and without one code fence around all of it. Prose around
    JSON stays: whoever reads the answer must see, and reject, what it really is. Linear."""
    bare = text.strip()
    if bare.startswith("<think>") and _THOUGHT in bare:
        bare = bare.partition(_THOUGHT)[2].strip()
    if bare.startswith(_FENCE) and bare.endswith(_FENCE) and len(bare) > 2 * len(_FENCE):
        inside = bare[len(_FENCE) : -len(_FENCE)]
        first, _, rest = inside.partition("\n")
        if _FENCE not in inside and first.strip().lower() in ("", "json"):
            bare = rest.strip()
    return bare

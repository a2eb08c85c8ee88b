"""Whatever a service sends with status 200, reading it yields a reply and never an exception."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.article import Completion, Failure
from rewriter.backends.openai.answers import read_answer
from rewriter.backends.openai.transport import Answer
from rewriter.backends.openai.unwrapping import unwrapped
from rewriter.settings import Secret
from tests.backends.asking import KEY, SCHEMA, request

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(KEY)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
)


def some(*names: str) -> st.SearchStrategy[dict[str, object]]:
    """Objects that hold those fields, with anything in them."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, JSON))


MESSAGES = some("content", "refusal") | JSON
CHOICES = st.fixed_dictionaries(
    {"message": MESSAGES, "finish_reason": JSON | st.sampled_from(["stop", "length"])}
)
USAGES = (
    some("prompt_tokens", "completion_tokens", "prompt_tokens_details", "completion_tokens_details") | JSON
)
DOCUMENTS = st.fixed_dictionaries(
    {}, optional={"choices": st.lists(CHOICES) | JSON, "usage": USAGES, "model": JSON, "error": JSON}
)


def read(body: bytes) -> Completion | Failure:
    return read_answer(Answer(body=body, media_type="application/json"), request(schema=SCHEMA), Secret(KEY))


@settings(deadline=None)  # the first count of tokens loads the vocabulary
@given(DOCUMENTS | JSON)
def test_any_json_is_read(document: object) -> None:
    reply = read(json.dumps(document).encode())
    assert reply.usage.input_tokens >= 0
    assert reply.text.encode() is not None
    if isinstance(reply, Completion):
        assert reply.text.strip()
    else:
        assert KEY not in reply.detail


@given(st.binary(max_size=200))
def test_any_bytes_are_read(body: bytes) -> None:
    assert isinstance(read(body), Completion | Failure)


@given(st.text(alphabet="`<>/think{}json\n ", max_size=60))
def test_unwrapping_only_ever_takes_away(text: str) -> None:
    assert unwrapped(text) in text

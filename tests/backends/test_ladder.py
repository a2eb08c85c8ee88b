"""Each service is asked in the way it understands, found by one refusal at a time and never found again."""

import asyncio
from pathlib import Path

import pytest

from rewriter.article import Completion, Failure, Message, Parameters, Prompt, Reply, Request
from rewriter.backends import Metered, connect, service_for
from rewriter.backends.manner import Manner, SchemaMode
from rewriter.backends.openai.complaints import Complaint
from rewriter.settings import Secret, Settings
from tests.backends.asking import KEY, SCHEMA
from tests.backends.services import IMITATIONS, Imitation, serving
from tests.rig.loopback import Loopback, error, loopback

CHOSEN = Parameters(max_output_tokens=99, temperature=0.3, reasoning_effort="low")


def asking(text: str = "La question.") -> Request:
    messages = (Message(role="system", content="La consigne."), Message(role="user", content=text))
    prompt = Prompt(name="whole", version="v", messages=messages)
    return Request(purpose="whole", model="m", prompt=prompt, schema=SCHEMA, parameters=CHOSEN)


def settings_for(server: Loopback, provider: str, cache: Path) -> Settings:
    version = "2024-06-01" if provider == "azure" else None
    return Settings(
        model="m",
        base_url=server.url,
        api_key=Secret(KEY),
        provider=provider,  # type: ignore[arg-type]
        api_version=version,
        attempts=1,
        cache=cache,
    )


def complete(meter: Metered, *requests: Request) -> list[Reply]:
    async def in_turn() -> list[Reply]:
        try:
            return [await meter.complete(one) for one in requests]
        finally:
            await meter.aclose()

    return asyncio.run(in_turn())


@pytest.mark.parametrize("name", IMITATIONS)
def test_service_is_asked_as_it_understands_and_the_next_run_knows(name: str, tmp_path: Path) -> None:
    it = IMITATIONS[name]
    with loopback(serving(*it.checks)) as server:
        settings = settings_for(server, it.provider, tmp_path)
        replies = complete(connect(settings), asking(), asking("Encore."))
        assert all(isinstance(reply, Completion) for reply in replies), replies
        assert len(server.requests) == it.calls + 1
        assert isinstance(complete(connect(settings), asking("Demain."))[0], Completion)
        assert len(server.requests) == it.calls + 2
        assert_asked_as(it, server)
        manner = service_for(settings).manner
    assert (manner.schema_mode, manner.system_role) == (it.schema_mode, it.system)
    assert manner.left_out == it.left_out


def assert_asked_as(it: Imitation, server: Loopback) -> None:
    """The last request has the form the service understands, and says all that was to be said."""
    body = server.requests[-1].body
    limits = {name for name in ("max_completion_tokens", "max_tokens") if name in body}
    assert limits == ({it.limit} if it.limit else set())
    assert [m["role"] for m in body["messages"]] == (["system", "user"] if it.system else ["user"])
    said = "\n".join(m["content"] for m in body["messages"])
    assert said.startswith("La consigne.")
    assert "Demain." in said
    assert (SCHEMA.json in said) == (it.schema_mode > 0)
    kind = body.get("response_format", {}).get("type")
    assert kind == ["json_schema", "json_object", None][it.schema_mode]
    assert it.left_out.isdisjoint(body)


def test_value_too_large_is_told_and_not_hidden(tmp_path: Path) -> None:
    words = "max_completion_tokens is too large: 99. This model supports at most 50 completion tokens."
    with loopback([error(400, words)]) as server:
        reply = complete(connect(settings_for(server, "openai", tmp_path)), asking())[0]
        assert len(server.requests) == 1
    assert isinstance(reply, Failure)
    assert "at most 50" in reply.detail


def test_refusals_that_lead_nowhere_are_not_remembered(tmp_path: Path) -> None:
    with loopback(
        lambda _: error(400, "response_format, max_tokens, system role: all unsupported")
    ) as server:
        settings = settings_for(server, "other", tmp_path)
        assert isinstance(complete(connect(settings), asking())[0], Failure)
        assert len(server.requests) <= 8
        assert service_for(settings).manner == Manner()


def test_length_told_by_a_refusal_is_remembered(tmp_path: Path) -> None:
    words = "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000."
    with loopback([error(400, words)]) as server:
        settings = settings_for(server, "other", tmp_path)
        assert isinstance(complete(connect(settings), asking())[0], Failure)
        service = service_for(settings)
    assert (service.context_tokens, service.context_known_from) == (8192, "memory")


@pytest.mark.parametrize(
    ("words", "tokens"),
    [
        ("exceeds the available context size (4096 tokens), try increasing it", 4096),
        ("the model is loaded with context length of only 4096 tokens", 4096),
        ("too large for model with 32768 maximum context length", 32768),
        ("context length is 7 tokens", None),
        ("no number here", None),
    ],
)
def test_length_in_the_words_of_each_service(words: str, tokens: int | None) -> None:
    assert Complaint(words).context_tokens == tokens


def test_manner_is_only_ever_lowered() -> None:
    low = Manner(schema_mode=SchemaMode.TEXT, system_role=False).without("max_completion_tokens")
    assert Manner().lowered_by(low) == low
    assert low.lowered_by(Manner()) == low
    assert low.limit_name == "max_tokens"

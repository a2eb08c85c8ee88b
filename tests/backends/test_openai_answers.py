"""What is sent, what is understood, and what is learnt from a service that knows fewer parameters."""

import asyncio

import pytest

from rewriter.article import Parameters, Reply, Usage
from rewriter.backends.openai import OpenAIBackend
from rewriter.backends.openai.unwrapping import unwrapped
from tests.backends.asking import SCHEMA, answered, ask, ask_once, backend, request
from tests.rig.loopback import Answer, Asked, completion, error, json_answer, loopback

NO_SCHEMA = "'response_format.type' must be 'json_object' or 'text'"


def test_a_completion_names_its_model_and_its_cost() -> None:
    usage = {
        "prompt_tokens": 100,
        "completion_tokens": 50,
        "prompt_tokens_details": {"cached_tokens": 80},
        "completion_tokens_details": {"reasoning_tokens": 30},
    }
    with loopback([completion("Voilà", usage=usage)]) as server:
        reply = answered(ask_once(backend(server)))
    assert (reply.text, reply.model, reply.replayed) == ("Voilà", "m-1", False)
    assert reply.usage == Usage(input_tokens=100, output_tokens=50, cached_tokens=80, reasoning_tokens=30)


def test_only_what_is_chosen_is_sent() -> None:
    with loopback([completion("a"), completion("b")]) as server:
        chosen = Parameters(max_output_tokens=9, temperature=0.5, reasoning_effort="low")
        ask(backend(server), request(), request(parameters=chosen))
    assert set(server.requests[0].body) == {"model", "messages"}
    sent = server.requests[1].body
    assert (sent["max_completion_tokens"], sent["temperature"], sent["reasoning_effort"]) == (9, 0.5, "low")


def test_a_schema_is_asked_for_strictly() -> None:
    with loopback([completion("{}")]) as server:
        ask_once(backend(server), request(schema=SCHEMA))
    asked = server.requests[0].body["response_format"]
    assert asked["type"] == "json_schema"
    assert asked["json_schema"]["strict"] is True
    assert asked["json_schema"]["schema"]["type"] == "object"


def test_a_service_without_schemas_is_asked_more_simply_and_remembered() -> None:
    answers = [
        error(400, NO_SCHEMA),
        error(422, "response_format is not supported"),
        completion("{}"),
        completion("{}"),
    ]
    with loopback(answers) as server:
        one, two = ask(backend(server), request(schema=SCHEMA), request("encore", schema=SCHEMA))
    assert (answered(one).text, answered(two).text) == ("{}", "{}")
    kinds = [r.body.get("response_format", {}).get("type") for r in server.requests]
    assert kinds == ["json_schema", "json_object", None, None]
    assert SCHEMA.json in server.requests[3].body["messages"][-1]["content"]


def test_requests_at_the_same_time_learn_the_same_lesson() -> None:
    def answer(asked: Asked) -> Answer:
        strict = asked.body.get("response_format", {}).get("type") == "json_schema"
        return error(400, NO_SCHEMA) if strict else completion("{}")

    with loopback(answer) as server:
        shared = backend(server)

        async def at_once() -> None:
            await asyncio.gather(*(shared.complete(request(str(n), schema=SCHEMA)) for n in range(4)))
            answered(await shared.complete(request("last", schema=SCHEMA)))
            await shared.aclose()

        asyncio.run(at_once())
    assert server.requests[-1].body["response_format"] == {"type": "json_object"}


def test_the_older_name_of_the_length_limit_is_learnt() -> None:
    refusal = error(400, "Unrecognized request argument supplied: max_completion_tokens")
    with loopback([refusal, completion("a"), completion("b")]) as server:
        limited = request(parameters=Parameters(max_output_tokens=9))
        ask(backend(server), limited, limited)
    assert [("max_tokens" in r.body) for r in server.requests] == [False, True, True]


def test_usage_that_is_missing_is_counted_and_marked() -> None:
    with loopback([completion("Voilà une phrase.", usage={})]) as server:
        usage = answered(ask_once(backend(server))).usage
    assert usage == Usage(input_tokens=1, output_tokens=4, estimated=True)


@pytest.mark.parametrize("stated", [-1, 10**12, "7", True, None, 1.5])
def test_usage_that_makes_no_sense_is_counted_instead(stated: object) -> None:
    with loopback([completion("x", usage={"prompt_tokens": stated, "completion_tokens": 1})]) as server:
        assert answered(ask_once(backend(server))).usage.estimated


def test_text_in_parts_is_joined() -> None:
    parts = [{"type": "text", "text": "Voi"}, {"type": "image"}, {"type": "text", "text": "là"}]
    document = {"choices": [{"message": {"content": parts}, "finish_reason": "stop"}]}
    with loopback([json_answer(document)]) as server:
        reply = answered(ask_once(backend(server)))
    assert (reply.text, reply.model) == ("Voilà", "m")


def test_one_backend_serves_two_event_loops() -> None:
    with loopback([completion("a"), completion("b")]) as server:
        shared = backend(server)
        texts = [answered(asyncio.run(_ask_without_closing(shared))).text for _ in range(2)]
    assert texts == ["a", "b"]


async def _ask_without_closing(shared: OpenAIBackend) -> Reply:
    return await shared.complete(request())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ('```json\n{"a": 1}\n```', '{"a": 1}'),
        ('<think>hm {</think>\n```\n{"a": 1}\n```', '{"a": 1}'),
        ('Voici : {"a": 1}', 'Voici : {"a": 1}'),
        ("```json\n{}\n```\net\n```json\n{}\n```", "```json\n{}\n```\net\n```json\n{}\n```"),
        ("```python\nx\n```", "```python\nx\n```"),
        ("``````", "``````"),
    ],
)
def test_only_the_wrapping_is_taken_off(text: str, expected: str) -> None:
    assert unwrapped(text) == expected

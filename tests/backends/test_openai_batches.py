"""The Batch API's client: what is sent, what is read, and what becomes of every fault."""

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from rewriter.article import Completion, Failure, FailureKind, Usage
from rewriter.backends.batch_api import Missing, RemoteBatch, Result
from rewriter.backends.fault import Fault
from rewriter.backends.manner import LIMIT_NAMES, OMITTABLE, Manner, SchemaMode
from rewriter.backends.openai.batch_lines import code_of, manner_from
from rewriter.backends.openai.batches import OpenAIBatches
from rewriter.settings import Secret
from tests.backends.asking import KEY, SCHEMA, request
from tests.rig.batch_double import BatchDouble, Fate, Trouble, batch_double, refused, said

T = TypeVar("T")


def client(url: str, waits: list[float] | None = None, timeout_s: float = 5.0) -> OpenAIBatches:
    async def sleep(seconds: float) -> None:
        if waits is not None:
            waits.append(seconds)

    return OpenAIBatches(api_key=Secret(KEY), base_url=url, timeout_s=timeout_s, sleep=sleep)


def doing(service: OpenAIBatches, what: Callable[[OpenAIBatches], Awaitable[T]]) -> T:
    async def done() -> T:
        try:
            return await what(service)
        finally:
            await service.aclose()

    return asyncio.run(done())


def written(service: OpenAIBatches, path: Path, *texts: str) -> Path:
    lines = [service.line(request(text), f"{n}-x") for n, text in enumerate(texts)]
    path.write_bytes(b"".join(line for line in lines if isinstance(line, bytes)))
    return path


async def made(service: OpenAIBatches, file: Path, key: str = "k") -> RemoteBatch:
    uploaded = await service.upload(file)
    assert isinstance(uploaded, str), uploaded
    batch = await service.create(uploaded, key)
    assert isinstance(batch, RemoteBatch), batch
    return batch


def test_a_file_becomes_a_batch_and_its_answers_come_back(tmp_path: Path) -> None:
    with batch_double() as double:
        service = client(double.url)
        file = written(service, tmp_path / "in.jsonl", "un", "deux")

        async def whole(service: OpenAIBatches) -> list[Result | None]:
            batch = await made(service, file)
            seen = await service.retrieve(batch.id)
            assert isinstance(seen, RemoteBatch)
            assert (seen.status, seen.key, seen.answered, seen.error_file) == ("completed", "k", 2, None)
            assert await service.download(str(seen.output_file), tmp_path / "out.jsonl") is None
            return [service.result(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]

        results = doing(service, whole)
    replies = {r.custom_id: service.reply(r, request()) for r in results if r}
    usage = Usage(input_tokens=10, output_tokens=1)
    assert replies == {
        "0-x": Completion(text="UN", model="m-1", usage=usage),
        "1-x": Completion(text="DEUX", model="m-1", usage=usage),
    }
    assert not list(tmp_path.glob("*.part"))


def test_a_line_asks_as_a_single_call_would() -> None:
    line = client("http://127.0.0.1:9/v1").line(request("é\u2028", schema=SCHEMA), "7-abc")
    assert isinstance(line, bytes)
    assert line.count(b"\n") == 1
    asked = json.loads(line)
    body = asked.pop("body")
    assert asked == {"custom_id": "7-abc.00100", "method": "POST", "url": "/v1/chat/completions"}
    assert body["model"] == "m"
    assert body["messages"] == [{"role": "user", "content": "é\u2028"}]
    assert body["response_format"]["type"] == "json_schema"


def test_text_that_no_file_can_carry_is_told() -> None:
    reply = client("http://127.0.0.1:9/v1").line(request("\ud800"), "1-x")
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.REJECTED


@pytest.mark.parametrize(
    ("response", "error", "kind"),
    [
        (refused(429, "slow down"), None, FailureKind.RATE_LIMITED),
        (refused(429, "no", "insufficient_quota"), None, FailureKind.QUOTA),
        (refused(500, "oops"), None, FailureKind.UNAVAILABLE),
        (refused(401, f"bad key {KEY}"), None, FailureKind.AUTHENTICATION),
        (refused(404, "The model m does not exist", "model_not_found"), None, FailureKind.UNKNOWN_MODEL),
        (refused(400, "maximum context length is 8192"), None, FailureKind.TOO_LONG),
        (refused(400, "content_filter"), None, FailureKind.FILTERED),
        (refused(400, "no such thing"), None, FailureKind.REJECTED),
        (said("la moiti", finish="length"), None, FailureKind.TRUNCATED),
        ((200, {"choices": []}), None, FailureKind.EMPTY),
        ((200, "<html>"), None, FailureKind.UNAVAILABLE),
        (None, {"code": "batch_expired", "message": "too late"}, FailureKind.UNAVAILABLE),
        (None, None, FailureKind.UNAVAILABLE),
        ((True, {}), None, FailureKind.UNAVAILABLE),
    ],
)
def test_every_way_a_line_can_fail(response: tuple[int, Any] | None, error: Any, kind: FailureKind) -> None:
    service = client("http://127.0.0.1:9/v1")
    told = {"status_code": response[0], "body": response[1]} if response else None
    result = service.result(json.dumps({"custom_id": "1-x", "response": told, "error": error}).encode())
    assert result is not None
    reply = service.reply(result, request())
    assert type(reply) is Failure
    assert reply.kind is kind
    assert KEY not in reply.detail


@pytest.mark.parametrize(
    "line", [b"", b"{", b"[]", b"null", b"{}", b'{"custom_id": 7}', b"[" * 9999, b"\xff"]
)
def test_a_line_of_results_that_says_nothing(line: bytes) -> None:
    assert client("http://127.0.0.1:9/v1").result(line) is None


@pytest.mark.parametrize("rest", [7, "x", [], {"status_code": "200"}, {"body": {"choices": "x"}}])
def test_a_result_of_any_shape_gets_a_reply(rest: object) -> None:
    service = client("http://127.0.0.1:9/v1")
    result = service.result(json.dumps({"custom_id": "1-x", "response": rest, "error": rest}).encode())
    assert result is not None
    assert isinstance(service.reply(result, request()), Failure)


def test_refused_ways_of_asking_are_left_one_by_one_whenever_the_refusals_come() -> None:
    service = client("http://127.0.0.1:9/v1")
    asked = request(schema=SCHEMA)
    old = _named(service.line(asked, "1-x"))
    no_schema = refused(400, "'response_format.type' must be 'json_object' or 'text'")
    for _ in range(2):  # all lines of a batch were asked in the same way
        assert _told(service, old, no_schema) is FailureKind.UNAVAILABLE
        newer = _named(service.line(asked, "2-x"))
    assert service.line(asked, "2-x") == service.line(asked, "2-x")
    assert _told(service, newer, refused(400, "json_object is not supported: response_format")) is not None
    assert _told(service, old, no_schema) is FailureKind.UNAVAILABLE
    newest = service.line(asked, "3-x")
    assert isinstance(newest, bytes)
    assert "response_format" not in json.loads(newest)["body"]
    assert _told(service, _named(newest), no_schema) is FailureKind.REJECTED, "nothing is left to change"


def _named(line: bytes | Failure) -> str:
    assert isinstance(line, bytes)
    return str(json.loads(line)["custom_id"])


def _told(service: OpenAIBatches, name: str, answer: tuple[int, Any]) -> FailureKind:
    told = {"custom_id": name, "response": {"status_code": answer[0], "body": answer[1]}}
    result = service.result(json.dumps(told).encode())
    assert result is not None
    reply = service.reply(result, request(schema=SCHEMA))
    assert isinstance(reply, Failure)
    return reply.kind


def test_every_manner_has_a_code_of_its_own() -> None:
    switches = itertools.product(SchemaMode, LIMIT_NAMES, (True, False), _subsets(sorted(OMITTABLE)))
    manners = [
        Manner(schema_mode=mode, limit_name=limit, system_role=system, left_out=left_out)
        for mode, limit, system, left_out in switches
    ]
    codes = [code_of(manner) for manner in manners]
    assert len(set(codes)) == len(manners)
    assert [manner_from(code, Manner()) for code in codes] == manners
    assert manner_from("9", manners[-1]) == manners[-1]


def _subsets(names: list[str]) -> list[frozenset[str]]:
    return [frozenset(some) for n in range(len(names) + 1) for some in itertools.combinations(names, n)]


def test_batches_are_found_by_their_key_through_all_pages(tmp_path: Path) -> None:
    with batch_double() as double:
        service = client(double.url)
        file = written(service, tmp_path / "in.jsonl", "un")

        async def found(service: OpenAIBatches) -> Any:
            for n in range(230):
                await made(service, file, f"k{n}")
            await made(service, file, "k3")
            return await service.find({"k3", "k199", "absent"})

        known = doing(service, found)
        pages = [what for what in double.requests if what == "GET /v1/batches"]
    assert {key: [batch.id for batch in batches] for key, batches in known.items()} == {
        "k3": ["batch_3", "batch_230"],
        "k199": ["batch_199"],
    }
    assert len(pages) == 3


@pytest.mark.parametrize(
    ("where", "what"),
    [
        ("POST /v1/files", lambda service, file: service.upload(file)),
        ("GET /v1/batches", lambda service, _: service.find({"k"})),
        ("GET /v1/batches/batch_0", lambda service, _: service.retrieve("batch_0")),
        ("GET /v1/files/file-0", lambda service, file: service.download("file-0", file.with_name("o"))),
    ],
)
@pytest.mark.parametrize("done", [False, True])
def test_what_costs_nothing_is_tried_again(
    where: str, what: Callable[[OpenAIBatches, Path], Awaitable[object]], done: bool, tmp_path: Path
) -> None:
    waits: list[float] = []
    with batch_double() as double:
        service = client(double.url, waits)
        file = written(service, tmp_path / "in.jsonl", "un")

        async def tried(service: OpenAIBatches) -> object:
            await made(service, file)
            double.troubles = [Trouble(where=where, times=2, done=done)]
            return await what(service, file)

        assert not isinstance(doing(service, tried), Fault)
    assert waits == [0.5, 1.0]


def test_creating_is_tried_once_and_the_fault_says_why(tmp_path: Path) -> None:
    with batch_double() as double:
        service = client(double.url)
        file = written(service, tmp_path / "in.jsonl", "un")
        double.troubles = [Trouble(where="POST /v1/batches", done=True)]

        async def cut(service: OpenAIBatches) -> object:
            uploaded = await service.upload(file)
            return await service.create(str(uploaded), "k")

        fault = doing(service, cut)
        assert len(double.batches) == 1
    assert isinstance(fault, Fault)
    assert fault.kind is FailureKind.CONNECTION


def test_a_service_without_batches_says_so(tmp_path: Path) -> None:
    with batch_double() as double:
        double.absent = True
        service = client(double.url)
        fault = doing(service, lambda s: s.upload(written(service, tmp_path / "in.jsonl", "un")))
    assert isinstance(fault, Missing)
    assert "404" in fault.detail


def test_patience_ends_and_no_key_is_shown() -> None:
    waits: list[float] = []
    with batch_double() as double:
        double.troubles = [Trouble(where="GET", status=429, times=99, message=f"key {KEY} Bearer {KEY}")]
        fault = doing(client(double.url, waits), lambda s: s.retrieve("b"))
    assert isinstance(fault, Fault)
    assert fault.kind is FailureKind.RATE_LIMITED
    assert KEY not in fault.detail
    assert waits == [0.5, 1.0, 2.0]


def test_a_wait_that_the_service_asks_for_is_kept() -> None:
    waits: list[float] = []
    with batch_double() as double:
        double.troubles = [Trouble(where="GET", status=429, headers={"Retry-After": "7"})]
        doing(client(double.url, waits), lambda s: s.find({"k"}))
    assert waits == [7.0]


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"{}", b'{"id": 7}', b'{"data": 7}', b"", b"[" * 9999])
def test_nonsense_with_status_200_is_a_fault(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with batch_double() as double:
        monkeypatch.setattr(double, "serve", lambda *_: (200, body))
        for what in (lambda s: s.retrieve("b"), lambda s: s.find({"k"}), lambda s: s.create("f", "k")):
            fault = doing(client(double.url), what)
            assert isinstance(fault, Fault)
            assert fault.kind is FailureKind.UNAVAILABLE


def test_a_refused_batch_tells_its_lines(tmp_path: Path) -> None:
    errors = [
        {"code": "invalid_json_line", "message": "not JSON", "line": 3, "param": None},
        {"code": "token_limit_exceeded", "message": "Enqueued token limit reached", "line": None},
        {"code": "model_not_found", "message": "The provided model 'm' is not supported", "line": 1},
        "nonsense",
    ]
    with batch_double(fate=lambda _: Fate(status="failed", errors=errors)) as double:  # type: ignore[arg-type]
        service = client(double.url)
        file = written(service, tmp_path / "in.jsonl", "un")

        async def seen(service: OpenAIBatches) -> RemoteBatch | Fault:
            return await service.retrieve((await made(service, file)).id)

        batch = doing(service, seen)
    assert isinstance(batch, RemoteBatch)
    assert batch.refused
    assert [(c.line, c.code, c.failure.kind) for c in batch.complaints] == [
        (3, "invalid_json_line", FailureKind.REJECTED),
        (0, "token_limit_exceeded", FailureKind.RATE_LIMITED),
        (1, "model_not_found", FailureKind.UNKNOWN_MODEL),
    ]


def test_a_file_is_sent_and_fetched_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "in.jsonl"
    file.write_bytes(b"x" * 3_000_000)
    with batch_double() as double:
        service = client(double.url)

        async def there_and_back(service: OpenAIBatches) -> Fault | None:
            return await service.download(str(await service.upload(file)), tmp_path / "back")

        assert doing(service, there_and_back) is None
        assert (tmp_path / "back").read_bytes() == file.read_bytes()
        assert (tmp_path / "back").stat().st_mode & 0o077 == 0
        monkeypatch.setattr("rewriter.backends.openai.batches.MOST_RESULT_BYTES", 1_000_000)
        too_long = doing(service, lambda s: s.download("file-0", tmp_path / "again"))
    assert isinstance(too_long, Fault)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["back", "in.jsonl"]
    assert _bytes(double) == 3_000_000


def _bytes(double: BatchDouble) -> int:
    return sum(len(content) for content in double.files.values())

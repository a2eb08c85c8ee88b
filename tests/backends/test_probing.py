"""One tiny call tells who answers and whether a schema is kept."""

import json
from pathlib import Path

import pytest

from rewriter.article import Failure
from rewriter.backends import service_for
from rewriter.backends.manner import Manner, SchemaMode
from rewriter.backends.probing import Kept, Probed, answered, probe
from rewriter.backends.service_notes import Learnt, notes_for
from rewriter.errors import BackendError
from rewriter.settings import Secret, Settings
from tests.backends.asking import KEY
from tests.backends.services import GOOD, IMITATIONS, refuses_format, serving
from tests.rig.loopback import Answer, Answers, completion, error, loopback


def probed(answers: Answers, cache: Path, calls: int = 1) -> tuple[Probed, Settings]:
    with loopback(answers) as server:
        settings = Settings(model="m", base_url=server.url, api_key=Secret(KEY), cache=cache)
        found = probe(settings)
        assert len(server.requests) == calls
        assert server.requests[0].body["max_completion_tokens"] == 200
    return found, settings


def test_schema_that_is_kept_stays_as_it_is_asked_for(tmp_path: Path) -> None:
    found, settings = probed([GOOD], tmp_path)
    assert (found.kept, found.manner) == (Kept.SCHEMA, Manner())
    assert service_for(settings).usage_stated


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Paris", Kept.TEXT),
        ("Voici : {}", Kept.TEXT),
        ('{"capitale": "Paris"}', Kept.JSON),
        ('{"ville": "Paris", "signe": "autre"}', Kept.JSON),
        ('{"ville": "Paris", "signe": "rw-7", "plus": 1}', Kept.JSON),
        ('{"ville": 3, "signe": "rw-7"}', Kept.JSON),
        ("[" * 100_000, Kept.TEXT),
        ('```json\n{"ville": "Paris", "signe": "rw-7"}\n```', Kept.SCHEMA),
    ],
)
def test_schema_that_is_accepted_and_ignored_is_asked_for_more_simply(
    text: str, kept: Kept, tmp_path: Path
) -> None:
    found, settings = probed([completion(text)], tmp_path)
    assert found.kept is kept
    lower = SchemaMode.STRICT if kept is Kept.SCHEMA else SchemaMode.OBJECT
    assert service_for(settings).manner.schema_mode is lower


def test_refusals_lead_to_a_way_that_works(tmp_path: Path) -> None:
    no_schema = refuses_format("json_schema", error(400, "response_format not supported"))
    found, settings = probed(serving(no_schema), tmp_path, calls=2)
    assert (found.kept, found.asked.schema_mode) == (Kept.SCHEMA, SchemaMode.OBJECT)
    assert service_for(settings).manner.schema_mode is SchemaMode.OBJECT


def test_probe_meets_a_service_that_has_improved_anew(tmp_path: Path) -> None:
    with loopback([GOOD]) as server:
        settings = Settings(model="m", base_url=server.url, api_key=Secret(KEY), cache=tmp_path)
        notes_for(settings).note(Learnt(manner=Manner(schema_mode=SchemaMode.TEXT), context_tokens=4000))
        probe(settings)
        service = service_for(settings)
    assert service.manner == Manner()
    assert service.context_tokens == 4000


def test_usage_that_is_not_stated_is_remembered(tmp_path: Path) -> None:
    text = json.dumps({"ville": "Paris", "signe": "rw-7"})
    found, settings = probed([completion(text, usage={})], tmp_path)
    assert found.reply.usage.estimated
    assert not service_for(settings).usage_stated


def test_answer_that_was_all_thought_says_nothing_of_the_schema(tmp_path: Path) -> None:
    usage = {
        "prompt_tokens": 40,
        "completion_tokens": 200,
        "completion_tokens_details": {"reasoning_tokens": 200},
    }
    found, settings = probed([completion("", finish="length", usage=usage)], tmp_path)
    assert (found.kept, answered(found), found.reply.usage.reasoning_tokens) == (Kept.UNTOLD, True, 200)
    assert notes_for(settings).recall() is None


@pytest.mark.parametrize("answer", [error(401), error(503), Answer(cut=0), error(404, "no model")])
def test_failure_is_one_call_and_leaves_no_note(answer: Answer, tmp_path: Path) -> None:
    found, settings = probed(lambda _: answer, tmp_path)
    assert isinstance(found.reply, Failure)
    assert not answered(found)
    assert notes_for(settings).recall() is None


@pytest.mark.parametrize("name", IMITATIONS)
def test_every_service_can_be_probed(name: str, tmp_path: Path) -> None:
    it = IMITATIONS[name]
    with loopback(serving(*it.checks)) as server:
        version = "2024-06-01" if it.provider == "azure" else None
        settings = Settings(
            model="m",
            base_url=server.url,
            api_key=Secret(KEY),
            provider=it.provider,  # type: ignore[arg-type]
            api_version=version,
            temperature=0.3,
            reasoning_effort="low",
            cache=tmp_path,
        )
        found = probe(settings)
        assert len(server.requests) == it.calls
    assert (found.kept, found.manner.schema_mode) == (Kept.SCHEMA, it.schema_mode)


def test_without_a_model_nothing_can_be_probed() -> None:
    with pytest.raises(BackendError):
        probe(Settings())

"""A run through a Batch API from the command line."""

import json
from pathlib import Path

import pytest

from rewriter.wording import say
from tests.cli.running import Ran, rewriter
from tests.rig.articles import answered, write
from tests.rig.batch_double import BatchDouble, batch_double, said

RUN = ("run", "in", "--out", "run", "--min-words", "200", "--workers", "1", "--via", "batch-api")


def batch(double: BatchDouble, folder: Path, *arguments: str) -> Ran:
    write(folder / "in", 1)
    return rewriter(
        "batch",
        *arguments,
        cwd=folder,
        OPENAI_API_KEY="none",
        OPENAI_BASE_URL=double.url,
        REWRITER_MODEL="m",
        REWRITER_PROVIDER="openai",
    )


@pytest.mark.slow
def test_batches_are_told_among_the_progress(tmp_path: Path) -> None:
    with batch_double() as double:
        double.answer = lambda body: said(answered(body))
        ran = batch(double, tmp_path, *RUN, "--log-format", "json")
        assert ran.code == 0, ran.err
        assert len(double.batches) == 1
    events = [json.loads(line) for line in ran.err.splitlines()]
    told = [event for event in events if event["event"] == "told"]
    assert [(event["key"], event["params"]) for event in told] == [("rounds.submitted", {"id": "batch_0"})]
    assert "batch_0" in told[0]["message"]


@pytest.mark.slow
def test_a_service_without_batches_is_told_in_a_sentence(tmp_path: Path) -> None:
    with batch_double() as double:
        double.absent = True
        ran = batch(double, tmp_path, *RUN)
    assert ran.code == 3
    assert "--via batch-api" in ran.out
    assert "Traceback" not in ran.err
    assert say("run.stopped-diverged", "fr", sentence="") in ran.out

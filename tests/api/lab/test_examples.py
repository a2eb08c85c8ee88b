"""The example fixtures work for a stranger: no model, no network, the files as they are shipped."""

import json
from pathlib import Path

from tests.api.lab.sample import FIXTURES, OWN, ROOT, hasty, record
from tests.cli.running import rewriter

RECORDING = FIXTURES / "recordings.jsonl"
REPLAY = ("prompts", "test", "--on", FIXTURES, "--replay", RECORDING, "--against", "shipped")
STALE = "templates or checks have changed: python -m tests.api.lab.sample"


def test_the_shipped_templates_meet_every_expectation(tmp_path: Path) -> None:
    ran = rewriter(*REPLAY, cwd=tmp_path)
    assert ran.code == 0, f"{ran.err}\n{STALE}"
    assert "Aucune différence." in ran.out
    assert "Toutes les attentes sont tenues" in ran.out


def test_a_brief_version_is_told_as_worse_and_says_what_is_lost(tmp_path: Path) -> None:
    own = tmp_path / "prompts"
    own.mkdir()
    (own / "whole.j2").write_bytes((OWN / "whole.j2").read_bytes())
    ran = rewriter(*REPLAY, "--format", "json", cwd=tmp_path)
    assert ran.code == 1, f"{ran.err}\n{STALE}"
    found = json.loads(ran.out)
    assert found["told"] == "worse"
    lost = {m["name"]: m["difference"] for m in found["measures"]}
    assert lost["lost"] > 0
    assert lost["words"] < 0
    assert "figure-lost" in {f["code"] for f in found["findings"] if f["gained"]}


def test_what_is_shipped_is_what_recording_gives_today(tmp_path: Path) -> None:
    assert (OWN / "whole.j2").read_text(encoding="utf-8") == hasty(), STALE
    ran = record(tmp_path / "again.jsonl", tmp_path)
    assert ran.code == 0, ran.err
    assert (tmp_path / "again.jsonl").read_text("utf-8") == RECORDING.read_text("utf-8"), STALE


def test_the_articles_are_the_examples_own() -> None:
    copies = [file for file in FIXTURES.iterdir() if file.suffix in (".md", ".txt")]
    assert len(copies) == 2
    for copy in copies:
        assert copy.read_bytes() == (ROOT / "examples" / "articles" / copy.name).read_bytes()

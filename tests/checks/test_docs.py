"""The generated pages are what the code says."""

from pathlib import Path

import pytest

from docs import generate


def test_written_pages_are_not_stale() -> None:
    assert generate.differing(generate.pages()) == set(), "run python -m docs.generate"


def test_check_names_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "HERE", tmp_path)
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
    (tmp_path / "checks" / "fr" / "long-sentences.md").write_text("changed", encoding="utf-8")
    (tmp_path / "checks" / "fr" / "gone.md").write_text("of no check", encoding="utf-8")
    capsys.readouterr()
    assert generate.main(["--check"]) == 1
    said = capsys.readouterr().out
    assert "long-sentences.md" in said
    assert "gone.md" in said


def test_writing_removes_pages_of_checks_that_are_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "HERE", tmp_path)
    generate.main([])
    stray = tmp_path / "checks" / "en" / "gone.md"
    stray.write_text("of no check", encoding="utf-8")
    generate.main([])
    assert not stray.exists()

"""`rewriter prompts`, as a template author uses it."""

import json
from pathlib import Path

import pytest

from tests.cli.running import rewriter, started

ARTICLE = "Le pont rouvre\n\n" + "Le pont de Valbrune a rouvert lundi, selon la mairie. " * 12


@pytest.fixture
def at_desk(tmp_path: Path) -> Path:
    (tmp_path / "pont.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def test_from_a_copy_to_a_version_and_back(at_desk: Path) -> None:
    assert "12" in started("prompts", "init", cwd=at_desk).out
    file = at_desk / "prompts" / "whole.j2"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Réécris maintenant", "Récris"), encoding="utf-8"
    )
    rows = json.loads(rewriter("prompts", "list", "--format", "json", cwd=at_desk).out)
    assert {row["file"]: row["origin"] for row in rows}["whole.j2"] == "changed"
    sent = rewriter(
        "prompts", "render", "whole", "--article", "pont.txt", "--keyphrase", "pont", cwd=at_desk
    ).out
    assert "Le pont de Valbrune a rouvert lundi" in sent
    assert "Récris cet article" in sent
    (version,) = json.loads(rewriter("prompts", "history", "whole", "--format", "json", cwd=at_desk).out)
    assert (version["version"], version["now"]) == ("v1", True)
    assert "+Récris cet article" in rewriter("prompts", "diff", cwd=at_desk).out
    assert rewriter("prompts", "check", cwd=at_desk).code == 0
    assert "Récris cet article" in rewriter("prompts", "show", "whole", cwd=at_desk).out


def test_what_is_wrong_is_told_with_file_line_and_the_nearest_name(at_desk: Path) -> None:
    rewriter("prompts", "init", "own", cwd=at_desk)
    file = at_desk / "own" / "whole.j2"
    file.write_text(file.read_text(encoding="utf-8").replace("{{ fence", "{{ fense"), encoding="utf-8")
    partial = at_desk / "own" / "_source.j2"
    partial.write_text(partial.read_text(encoding="utf-8").replace("{{ fence", "{{ fense"), encoding="utf-8")
    result = rewriter("prompts", "check", "--prompts", "own", "--lang", "en", cwd=at_desk)
    assert result.code == 2
    assert '_source.j2, line 1: there is no variable "fense". Did you mean "fence"?' in result.out
    assert rewriter("prompts", "show", "hole", "--lang", "en", cwd=at_desk).err.count("There are: ") == 1

"""Nothing that a stranger wrote can move, colour or rename the editor's terminal."""

import re
from pathlib import Path

import pytest

from tests.cli.running import Ran, rewriter
from tests.flow.sample import TEXT

CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
EVIL = (
    "\x1b[2J\x1b]0;titre\x07 \x1b]8;;https://lien.example\x1b\\clic\x1b]8;;\x1b\\ \x9b31m \x9d0;x\x9c "
    "[bold red]gras[/] [link=https://lien.example]lien[/link] \u202eenvers \u200e\u2066 \U000e0041"
)
MARKDOWN = (
    f"# Titre {EVIL}\n\n## Section {EVIL}\n\nLe conseil a voté {EVIL} le budget de 12 millions d’euros.\n"
)


def clean(ran: Ran) -> bool:
    """Whether a command printed no control character, and no address that can be clicked."""
    return CONTROL.search(ran.out + ran.err) is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    title, _, body = TEXT.partition("\n")
    (tmp_path / "source.txt").write_text(f"{title} {EVIL}\n{body}", encoding="utf-8")
    (tmp_path / "fini.md").write_text(MARKDOWN, encoding="utf-8")
    (tmp_path / "nom\x1b[31m\u202e\x9b2J.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("rewrite", "source.txt", "--depth", "structure"),
        ("rewrite", "source.txt", "--depth", "structure", "--dry-run"),
        ("rewrite", "source.txt", "--depth", "structure", "--format", "json"),
        ("rewrite", "nom\x1b[31m\u202e\x9b2J.txt", "--depth", "structure"),
        ("rewrite", f"absent{EVIL[:20]}.txt", "--depth", "structure"),
        ("rewrite", "source.txt", "--depth", f"x{EVIL[:30]}"),
        ("rewrite", "source.txt", "--depth", "structure", "--keyphrase", f"pont{EVIL[:60]}"),
        ("check", "fini.md"),
        ("check", "fini.md", "--source", "source.txt"),
        ("check", "fini.md", "--source", "source.txt", "--format", "json"),
        ("explain", f"code{EVIL[:30]}"),
        ("doctor", "--config", f"x{EVIL[:30]}.toml"),
        (f"ordre{EVIL[:30]}",),
        ("rewrite", f"--option{EVIL[:30]}"),
    ],
    ids=lambda a: ascii(" ".join(a))[:60],
)
def test_no_control_character_reaches_the_terminal(folder: Path, arguments: tuple[str, ...]) -> None:
    ran = rewriter(*(a.replace("\x00", "") for a in arguments), cwd=folder)
    assert ran.out or ran.err
    assert "Traceback" not in ran.err
    assert clean(ran)


@pytest.mark.slow
@pytest.mark.parametrize("command", [("doctor",), ("rewrite", "source.txt", "--dry-run")])
def test_settings_are_told_without_control_characters(folder: Path, command: tuple[str, ...]) -> None:
    ran = rewriter(*command, cwd=folder, REWRITER_MODEL=f"m{EVIL}", OPENAI_API_KEY="sk-essai")
    assert ran.out or ran.err
    assert clean(ran)

"""The referee that speeds are measured against: Yoast SEO's own analysis, an external program
(../shared/referee). None of it ships."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from rewriter.article import Draft

_ROOT = Path(__file__).resolve().parent.parent
_REFEREE = _ROOT.parent / "shared" / "referee"
_INSTALLED = _ROOT / "build" / "referee"  # ignored by git, never shipped


def referee(drafts: Sequence[Draft]) -> float | None:
    """Processor time that the referee takes for one article, its start left out: what twice the articles take
    more. None where it cannot run."""
    folder = _installed()
    if folder is None:
        return None
    lines = [_line(draft) for draft in drafts]
    once, twice = (min(_judged(folder, lines * n) for _ in range(2)) for n in (1, 2))
    return (twice - once) / len(lines)


def _installed() -> Path | None:
    """A copy of the referee with what it needs; None where it cannot be had."""
    if not (shutil.which("node") and shutil.which("npm") and _REFEREE.is_dir()):
        return None
    if not (_INSTALLED / "node_modules" / "yoastseo").is_dir():
        shutil.copytree(_REFEREE, _INSTALLED, dirs_exist_ok=True)
        install = ["npm", "install", "--no-audit", "--no-fund", "--silent"]
        if subprocess.run(install, cwd=_INSTALLED, check=False).returncode:
            return None
    return _INSTALLED


def _line(draft: Draft) -> str:
    item = {
        "html": "".join(_html(draft)),
        "title": draft.seo_title,
        "description": draft.description,
        "keyphrase": draft.keyphrase or draft.headline,
        "locale": "fr_FR",
    }
    return json.dumps(item)


def _html(draft: Draft) -> Iterator[str]:
    for section in draft.sections:
        if section.heading:
            yield f"<h2>{section.heading}</h2>"
        yield from (f"<p>{paragraph.text}</p>" for paragraph in section.paragraphs)


def _judged(folder: Path, lines: Sequence[str]) -> float:
    """Processor time of one run of the referee over these articles."""
    command = ["bash", "-c", "TIMEFORMAT='%U %S'; time node yoast_judge.mjs --jsonl --quiet >/dev/null"]
    done = subprocess.run(
        command, cwd=folder, input="\n".join(lines), text=True, capture_output=True, check=True
    )
    return sum(map(float, done.stderr.split()[-2:]))

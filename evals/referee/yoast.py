"""The other judge: Yoast SEO's analysis, a program of its own under another licence, run if it is there."""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from shutil import which
from typing import Any

from evals.referee.corpus import Case
from evals.referee.lights import ASSESSMENTS, Light

PLACE = "REWRITER_REFEREE"
"""Environment variable: the folder with `yoast_judge.mjs` and its installed packages."""

_BESIDE = Path(__file__).parents[3] / "shared" / "referee"
_SCRIPT = "yoast_judge.mjs"
_RATINGS: Mapping[str, Light] = {"good": "green", "ok": "orange", "bad": "red", "feedback": "red"}
_SILENT = ("functionWordsInKeyphrase", "textPresence")
"""Assessments without a score unless something is wrong."""


def folder() -> Path | None:
    """Where the judge is installed; None when it is not, or node is not."""
    place = Path(os.environ.get(PLACE) or _BESIDE)
    ready = (place / _SCRIPT).is_file() and (place / "node_modules" / "yoastseo").is_dir()
    return place if ready and which("node") else None


def judged(place: Path, cases: Sequence[Case]) -> list[dict[str, Any]]:
    """Its whole answer to each case, in order."""
    asked = "\n".join(json.dumps(_asked(case), ensure_ascii=False) for case in cases)
    answer = subprocess.run(
        ["node", _SCRIPT, "--jsonl", "--no-extra", "--quiet"],
        cwd=place,
        input=asked,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in answer.stdout.splitlines()]


def lights(answer: Mapping[str, Any]) -> dict[str, Light]:
    """Its ratings by assessment; one that it did not make, or made without a score, is not applicable."""
    made = [*answer["seo"]["assessments"], *answer["readability"]["assessments"]]
    ratings = {a["identifier"]: _RATINGS.get(a["rating"], "none") for a in made}
    return {name: ratings.get(name, "none") for name in ASSESSMENTS} | {
        name: "green" for name in _SILENT if ratings.get(name, "none") == "none"
    }


def _asked(case: Case) -> dict[str, str]:
    names = ("html", "title", "description", "slug", "keyphrase", "permalink")
    return {"id": case.name, "locale": "fr_FR"} | {name: getattr(case, name) for name in names}

"""Yoast SEO's syllables of French words, asked of its npm package where someone has installed it."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

_ASK = """
const require = (await import("node:module")).createRequire(process.cwd() + "/");
const build = "yoastseo/build/languageProcessing/";
const count = require(build + "helpers/syllables/countSyllables.js").default;
const french = require(build + "languages/fr/config/syllables.json");
const words = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(words.map((word) => count(word, french))));
"""


def counts_of(words: Sequence[str], folder: Path) -> list[int]:
    """Yoast's counts of those words, in order. CalledProcessError without node or the package."""
    asked = subprocess.run(
        ["node", "--input-type=module", "-e", _ASK],
        input=json.dumps(list(words)),
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    counts: list[int] = json.loads(asked.stdout)
    return counts

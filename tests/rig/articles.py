"""As many articles as wanted, and what a service answers to each: the sample article under other names.

`python -m tests.rig.articles FOLDER N` writes N of them."""

import json
import re
import sys
from pathlib import Path
from typing import Any

from tests.flow.sample import TEXT, honest

_FIRST = (
    "Bar",
    "Bel",
    "Cor",
    "Dal",
    "Fel",
    "Gar",
    "Hel",
    "Jar",
    "Kel",
    "Lor",
    "Mar",
    "Nor",
    "Pel",
    "Ral",
    "Sel",
    "Tor",
)
_MIDDLE = ("a", "e", "i", "o", "u")
_LAST = ("bin", "cour", "dan", "flin", "gny", "lun", "mont", "net", "ran", "val", "vin", "zan")
_TOWN = re.compile(r"Saint-([A-Z][a-z]+)")
_FAULTY = ("Dal", "Pel")
_FAULT = ("142 mètres", "152 mètres")


def town(number: int) -> str:
    """What the number's town is called: 960 names, then with a second part."""
    first, middle, last = number % 16, number // 16 % 5, number // 80 % 12
    again = number // 960
    second = f"{_FIRST[again % 16].lower()}{_MIDDLE[again // 16 % 5]}" if again else ""
    return _FIRST[first] + _MIDDLE[middle] + second + _LAST[last]


def text(number: int) -> str:
    """The article's text."""
    return TEXT.replace("Saint-Aubin", f"Saint-{town(number)}")


def write(folder: Path, number: int) -> None:
    """So many articles as files."""
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(number):
        (folder / f"article-{n:05}.txt").write_text(text(n), encoding="utf-8")


def answered(body: dict[str, Any], *, faulty: bool = False) -> str:
    """What a service answers to a request's body: an honest article, or one with a wrong figure; nothing of
    use to any other question."""
    asked = body["messages"][-1]["content"]
    if '"article"' not in json.dumps(body.get("response_format", {})):
        return '{"sections": []}'
    found = _TOWN.search(asked)
    assert found, asked[:200]
    article = json.dumps(honest(), ensure_ascii=False)
    article = article.replace("Saint-Aubin", f"Saint-{found[1]}").replace(
        "saint-aubin", f"saint-{found[1].lower()}"
    )
    return article.replace(*_FAULT) if faulty else article


def is_faulty(body: dict[str, Any]) -> bool:
    """Whether this article is one of the two in sixteen that get a wrong figure."""
    return f"Saint-{_FAULTY[0]}" in str(body["messages"][-1]) or f"Saint-{_FAULTY[1]}" in str(
        body["messages"][-1]
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))

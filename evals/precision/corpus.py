"""The articles whose remarks were read: by people, and by machines, judged as `rewriter check` judges them.

`human`: the second French translation of NTREX, which no rule was made on (the first was), with its
English source; posts of a blog and news by volunteers, of which only style, typography and hygiene were read
before. `machine`: what a strong assistant made of four articles, with their sources; translated lessons.
`own` are finished articles written for this by a language model in the manner of French newsrooms,
magazines, companies' and recipe sites, with what stands around an article there (bylines, captions, offers,
the way to other articles), before it saw how the checks look: nothing in them is wrong on purpose. `later`
are twelve more, written after the checks were mended on the first 24, `latest` eight after those.
Halves by a hash of the name. `third` are the articles of those collections in neither half, and the first
translation of NTREX without its source. Style, typography and hygiene were read there before, by the
evaluations of those families and on the text without its Markdown; the other families were not.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from rewriter.api.checking import Kind, kind_of

SHARED = Path(__file__).parents[3] / "shared"
_CORPUS = SHARED / "corpus"
_NTREX = "parallel_ntrex/docs_dev.jsonl"
_TAKEN = {"fr_wikinews/articles.jsonl": 4, "fr_eig/articles.jsonl": 4, "fr_mt_coop/docs.jsonl": 1}
_TOGETHER = 5  # segments of a translated article that make a paragraph; the first is its title

_OWN = Path(__file__).with_name("own")

Half = Literal["first", "fresh", "third", "own", "later", "latest"]
_ROUNDS: tuple[tuple[int, Half], ...] = (
    (24, "own"),
    (36, "later"),
    (99, "latest"),
)  # the last number of each


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A finished article in Markdown, and its source, if it has one."""

    set: Literal["human", "machine", "own"]
    name: str
    half: Half
    text: str
    kind: Kind = "markdown"
    source: str | None = None
    read_before: bool = False


def articles() -> Iterator[Article]:
    """Every article; our own alone where the corpus is not beside the repository."""
    yield from own()
    yield from _translations()
    yield from _finished()
    yield from _answers()
    yield from _first_translations()


def own() -> Iterator[Article]:
    """The articles written for this, read as `rewriter check` reads a file of that name."""
    for path in sorted(_OWN.iterdir()):
        text = path.read_text(encoding="utf-8")
        kind = kind_of(text, path.suffix)
        half = next(half for last, half in _ROUNDS if int(path.stem[:2]) <= last)
        yield Article(set="own", name=f"own-{path.stem}", half=half, text=text, kind=kind)


def _translations() -> Iterator[Article]:
    for row in _rows(_NTREX):
        french, english = ([str(s).strip() for s in row[f"segments_{lang}"]] for lang in ("fr_ca", "en"))
        yield Article(
            set="human",
            name=f"fr-ca-{row['id']}",
            half=_half(row["id"]),
            text=f"# {french[0]}\n\n{_joined(french)}",
            source=f"{english[0]}\n\n{_joined(english)}",
        )


def _finished() -> Iterator[Article]:
    """The other collections: one article in so many for the halves, what is left for the third."""
    for file, step in _TAKEN.items():
        for row in _rows(file):
            if row["lang"] != "fr":
                continue
            third = _number(row["id"]) % step != 0
            machine = file.startswith("fr_mt")
            text = row["markdown"] if machine else f"# {row['title']}\n\n{row.get('markdown', row['text'])}"
            yield Article(
                set="machine" if machine else "human",
                name=row["id"],
                half="third" if third else _half(row["id"]),
                text=text,
                read_before=not third,
            )


def _first_translations() -> Iterator[Article]:
    for row in _rows(_NTREX):
        french = [str(s).strip() for s in row["segments_fr"]]
        text = f"# {french[0]}\n\n{_joined(french)}"
        yield Article(set="human", name=f"fr-{row['id']}", half="third", text=text)


def _answers() -> Iterator[Article]:
    for path in sorted((SHARED / "gold").glob("*.answer.md")):
        source = path.with_name(f"{path.name.split('.')[0]}.source.txt")
        yield Article(
            set="machine",
            name=path.name.removesuffix(".answer.md"),
            half="first",
            text=path.read_text(encoding="utf-8"),
            source=source.read_text(encoding="utf-8"),
        )


def _rows(file: str) -> Iterator[dict[str, Any]]:
    path = _CORPUS / file
    if path.is_file():
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _joined(segments: list[str]) -> str:
    return "\n\n".join(" ".join(segments[at : at + _TOGETHER]) for at in range(1, len(segments), _TOGETHER))


def _number(name: str) -> int:
    return int(sha256(f"precision {name}".encode()).hexdigest(), 16) >> 8


def _half(name: str) -> Half:
    return "first" if int(sha256(name.encode()).hexdigest(), 16) % 2 else "fresh"

"""Articles for two judges: openly licensed French texts as a content system would hold them, in HTML, with
title, description, slug, keyphrase, links and images chosen by script, so that every light occurs.

Nothing is drawn by chance: every choice comes from a digest of the article's name."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from rewriter.article import Draft
from rewriter.intake import read_finished
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.normalise import fold
from rewriter.text.tokens import tokens
from rewriter.text.words import count_words

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
HOST = "https://journal.example"
VARIANTS = 1  # of each article: the other judge takes a second or more for each
_FILES = ("fr_eig/articles", "fr_wikinews/articles", "parallel_ntrex/docs_dev", "fr_mt_coop/docs")
_SPEAKING = re.compile(r"[^\W\d_]{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """An article of the corpus: its title, and its body as (heading, paragraphs)."""

    name: str
    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Every paragraph, headings left out."""
        return tuple(p for _, paragraphs in self.sections for p in paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What both judges get. `name` is the article's with the variant's number: « … #1 »."""

    name: str
    html: str
    title: str
    description: str
    slug: str
    keyphrase: str
    permalink: str

    def draft(self) -> Draft:
        """As our checks read it."""
        names = ("title", "description", "slug", "keyphrase", "permalink")
        return read_finished(self.html, kind="html", fields={n: getattr(self, n) for n in names})


def cases() -> Iterator[Case]:
    """Every article in its variants; nothing when the corpus is not beside the repository."""
    texts = list(_texts())
    for at, text in enumerate(texts):
        for variant in range(VARIANTS):
            yield _Maker(text, f"{text.name} #{variant}", texts[at - 7]).case()


def _texts() -> Iterator[Text]:
    for file in _FILES:
        path = CORPUS / f"{file}.jsonl"
        if path.is_file():
            with path.open(encoding="utf-8") as lines:
                entries = map(json.loads, lines)
                yield from (_text(entry) for entry in entries if entry["lang"] != "en")


def _text(entry: dict[str, Any]) -> Text:
    if "segments_fr" in entry:
        lines = [s.strip() for s in entry["segments_fr"][1:]]
        groups = (" ".join(lines[i : i + 3]) for i in range(0, len(lines), 3))
        return Text(name=entry["id"], title=entry["title_fr"].strip(), sections=(("", tuple(groups)),))
    kind = "markdown" if "markdown" in entry else "text"
    draft = read_finished(entry["markdown" if kind == "markdown" else "text"], kind=kind)  # type: ignore[arg-type]
    code = draft.embedded.code if draft.embedded else ()  # as a paragraph it is what no page shows
    sections = tuple(
        (s.heading or "", tuple(p.text for p in s.paragraphs if p.text not in code)) for s in draft.sections
    )
    return Text(name=entry["id"], title=entry["title"], sections=sections)


class _Maker:
    """Makes one variant of a text; `other` lends the keyphrase that is absent."""

    def __init__(self, text: Text, name: str, other: Text) -> None:
        self.text, self.name, self.other = text, name, other
        self.keyphrase = self._keyphrase()

    def case(self) -> Case:
        """The variant."""
        return Case(
            name=self.name,
            html=self._html(),
            title=self._title().strip(),
            description=self._description(),
            slug=self._slug(),
            keyphrase=self.keyphrase,
            permalink=f"{HOST}/{_slugged(self.text.title)[:40]}",
        )

    def _pick(self, what: str, many: int) -> int:
        return int(sha256(f"{self.name} {what}".encode()).hexdigest()[:8], 16) % many

    def _keyphrase(self) -> str:
        kind = self._pick("keyphrase", 16)
        if kind < 8:
            return _frequent(self.text)
        words = [m.group() for m in re.finditer(r"[^\W_]+(?:['’-][^\W_]+)*", self.text.title)]
        return {
            8: _frequent(self.other),
            9: " ".join(words[:14]),
            10: " ".join(words[:6]),
            11: " ".join(words[-5:]),
            12: "tout sur elle",
            13: _frequent(self.text, words=1),
            14: _frequent(self.text, words=1),
            15: "",
        }[kind]

    def _title(self) -> str:
        title, phrase = self.text.title, self.keyphrase
        first = f"{phrase[:1].upper()}{phrase[1:]} : {title}"
        return (title, title, first[:70], first, f"Tout savoir sur {phrase}", "")[self._pick("title", 6)]

    def _description(self) -> str:
        body = " ".join(self.text.paragraphs)
        length = (0, 80, 118, 120, 121, 140, 150, 156, 157, 190)[self._pick("description", 10)]
        with_phrase = f"{self.keyphrase.capitalize()} : {body}"
        thrice = f"{self.keyphrase}, {self.keyphrase}, {self.keyphrase}. {body}"
        return (body, body, with_phrase, thrice)[self._pick("described", 4)][:length].strip()

    def _slug(self) -> str:
        own = _slugged(self.text.title)[:50].strip("-")
        return (own, own, _slugged(self.keyphrase), "")[self._pick("slug", 4)]

    def _html(self) -> str:
        blocks = list(self._blocks())
        blocks[1:1] = [f"<p>{link}</p>" for link in self._links()]
        blocks += [f'<p><img src="/{n}.jpg" alt="{escape(alt)}"></p>' for n, alt in enumerate(self._images())]
        heads = [f"<h1>{escape(self.text.title)}</h1>"] * (0, 0, 0, 1, 2)[self._pick("h1", 5)]
        return "\n".join(heads[:1] + blocks + heads[1:])

    def _blocks(self) -> Iterator[str]:
        """The body in one of its shapes, cut after so many words."""
        most = (10**6, 10**6, 10**6, 40, 90, 150, 230, 275, 310, 420)[self._pick("words", 10)]
        words = 0
        for heading, paragraphs in self._shaped():
            if heading:
                yield f"<h2>{escape(heading)}</h2>"
            for paragraph in paragraphs:
                yield f"<p>{escape(paragraph, quote=False)}</p>"
                words += count_words(paragraph)
                if words >= most:
                    return

    def _shaped(self) -> Sequence[tuple[str, Sequence[str]]]:
        """As it is; without headings; with a heading each few paragraphs; in long paragraphs."""
        shape, plain = self._pick("shape", 6), self.text.paragraphs
        if shape == 0:
            return [("", plain)]
        if shape <= 2 and len(self.text.sections) > 1:
            return self.text.sections
        step = (2, 3, 4, 6)[self._pick("step", 4)]
        if shape == 3:
            plain = tuple(" ".join(plain[i : i + 3]) for i in range(0, len(plain), 3))
        return [(self._heading(plain[i], i), plain[i : i + step]) for i in range(0, len(plain), step)]

    def _heading(self, paragraph: str, at: int) -> str:
        if not at:
            return ""
        opening = " ".join(paragraph.split()[: 4 + at % 3]).rstrip(" ,.;:!?«(–-")
        return f"{opening} : {self.keyphrase}" if self._pick(f"heading {at}", 4) == 0 else opening

    def _links(self) -> list[str]:
        inner = f'<a href="{HOST}/autre">un autre article</a>'
        relative = '<a href="/encore">un troisième</a>'
        outer = '<a href="https://www.exemple.org/page">une étude</a>'
        unfollowed = '<a href="https://annonce.example/" rel="nofollow">une annonce</a>'
        own = '<a rel="nofollow noopener" href="/connexion">votre compte</a>'
        phrase = f'<a href="/sujet">{escape(self.keyphrase)}</a>' if self.keyphrase else ""
        around = f'<a href="/sujet">tout sur {escape(self.keyphrase)} en région</a>'
        mixes = ((), (inner,), (outer,), (relative, outer), (unfollowed,), (unfollowed, outer, own), (own,))
        return [
            x for x in ((*mixes, (phrase,), (around, outer), (phrase, unfollowed))[self._pick("l", 10)]) if x
        ]

    def _images(self) -> list[str]:
        p, none = self.keyphrase, ""
        return [
            [], [], [none], [p], ["une vue de la ville"], [p] * 5, [p, none, none, none, none],
            [p, p, none, none, none], [f"La photo : {p} hier", none],
        ][self._pick("images", 9)]  # fmt: skip


def _frequent(text: Text, words: int = 2) -> str:
    """The words of subject that stand most often side by side, a grammatical word between them allowed."""
    counts: Counter[str] = Counter()
    written: dict[str, str] = {}
    for paragraph in text.paragraphs:
        spoken = [t for t in tokens(paragraph) if t.folded not in FRENCH]
        spoken = [t for t in spoken if _SPEAKING.match(paragraph[t.start : t.end])]
        runs = [(t, t) for t in spoken] if words == 1 else list(pairwise(spoken))
        for first, last in runs:
            said = paragraph[first.start : last.end]
            if len(said.split()) <= words + 1 and not re.search(r"[^\w\s’'-]", said):
                counts[fold(said)] += 1
                written.setdefault(fold(said), said)
    best = max(counts, key=lambda said: (counts[said], said), default="")
    return written.get(best, "").lower()


def _slugged(text: str) -> str:
    return "-".join(t.folded for t in tokens(text) if len(t.folded) > 2)

"""The faults, each made as people and programs make it: told by what they do to an article, never by the words
or figures that the check looks for.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from evals.planted import several, tongues_and_baits
from evals.planted.base import TOWNS, article
from evals.planted.phrases import APPENDED, HEADLINES, LINES, PARAGRAPHS
from rewriter.article import Draft, DraftParagraph, Section, Source

Spoil = Callable[[Draft, int], Draft]
_SEED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A sound article, the same with one fault, and the check that is to tell it."""

    code: str
    right: Draft
    wrong: Draft
    source: Source | None = None


def planted() -> Iterator[Planted]:
    """Every fault in twenty articles at least."""
    yield from _of_phrases()
    for code, spoil in (SPOILERS | several.SPOILERS).items():
        for n, town in enumerate(TOWNS):
            right = several.SOUND.get(code, _as_it_is)(article(town))
            yield Planted(code=code, right=right, wrong=spoil(right, n))
    for code, (source, spoil) in several.WITH_SOURCE.items():
        for n, town in enumerate(TOWNS):
            right = article(town)
            yield Planted(code=code, right=right, wrong=spoil(right, n), source=source(town))


def _of_phrases() -> Iterator[Planted]:
    """Phrases of which there are more than towns, each once."""
    lines, heads = tongues_and_baits.PARAGRAPHS, tongues_and_baits.HEADLINES
    spoilers = {code: (_line(code, lines), len(lines[code])) for code in lines}
    spoilers |= {code: (_headline(code, heads), len(heads[code])) for code in heads}
    for code, (spoil, number) in spoilers.items():
        for n in range(number):
            right = article(TOWNS[n % len(TOWNS)])
            yield Planted(code=code, right=right, wrong=spoil(right, n))


def _as_it_is(draft: Draft) -> Draft:
    return draft


def _paragraph(draft: Draft, section: int, at: int, text: str) -> Draft:
    paragraphs = list(draft.sections[section].paragraphs)
    paragraphs[at] = replace(paragraphs[at], text=text)
    return _section(draft, section, replace(draft.sections[section], paragraphs=tuple(paragraphs)))


def _section(draft: Draft, at: int, section: Section) -> Draft:
    return replace(draft, sections=(*draft.sections[:at], section, *draft.sections[at + 1 :]))


def _text(draft: Draft, section: int = 1, at: int = 0) -> str:
    return draft.sections[section].paragraphs[at].text


def _appended(code: str) -> Spoil:
    def spoil(draft: Draft, n: int) -> Draft:
        said = APPENDED[code][n % len(APPENDED[code])]
        section = 1 + n % 3
        return _paragraph(draft, section, 0, f"{_text(draft, section)} {said}")

    return spoil


def _line(code: str, lines: dict[str, tuple[str, ...]]) -> Spoil:
    def spoil(draft: Draft, n: int) -> Draft:
        line = DraftParagraph(text=lines[code][n % len(lines[code])])
        section = draft.sections[1 + n % 3]
        put = replace(section, paragraphs=(*section.paragraphs, line))
        return _section(draft, 1 + n % 3, put)

    return spoil


def _headline(code: str, heads: dict[str, tuple[str, ...]]) -> Spoil:
    return lambda draft, n: replace(
        draft, headline=heads[code][n % len(heads[code])].format(town=TOWNS[n % len(TOWNS)])
    )


def _slip(draft: Draft, n: int) -> Draft:
    """Two neighbouring letters change places in a long word, as typing makes it."""
    rng = random.Random(_SEED + n)
    words = _text(draft).split(" ")
    at = rng.choice([i for i, w in enumerate(words) if len(w) > 6 and w.isalpha() and w.islower()])
    cut = rng.randrange(2, len(words[at]) - 2)
    while words[at][cut] == words[at][cut + 1]:
        cut = rng.randrange(2, len(words[at]) - 2)
    word = words[at]
    words[at] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :]
    return _paragraph(draft, 1, 0, " ".join(words))


def _one_block(draft: Draft, n: int) -> Draft:
    texts = tuple(p.text for s in draft.sections for p in s.paragraphs)
    block = DraftParagraph(text=" ".join(texts[: 6 + n % 2]))
    return _section(draft, 1, replace(draft.sections[1], paragraphs=(block,)))


def _repeated(draft: Draft, n: int) -> Draft:
    again = replace(draft.sections[1 + n % 3].paragraphs[0])
    last = draft.sections[3]
    return _section(draft, 3, replace(last, paragraphs=(*last.paragraphs, again)))


def _without_headings(draft: Draft, n: int) -> Draft:
    """The article three times as long, and not one heading."""
    told = (draft, article(TOWNS[n - 1]), article(TOWNS[n - 2]))
    return replace(draft, sections=tuple(replace(s, heading=None) for d in told for s in d.sections))


def _cut(draft: Draft, n: int) -> Draft:
    """As a tool makes a description: the first characters of the text."""
    text = " ".join(p.text for s in draft.sections for p in s.paragraphs)
    return replace(draft, description=text[: 140 + n].rstrip(" .,"))


def _listed(draft: Draft, n: int) -> Draft:
    """A title that counts more than the article numbers."""
    numbered = tuple(replace(s, heading=f"{k}. {s.heading}") for k, s in enumerate(draft.sections[1:], 1))
    heads = HEADLINES["title-promise-broken"]
    return replace(
        draft, headline=heads[n % len(heads)].format(town=TOWNS[n]), sections=(draft.sections[0], *numbered)
    )


SPOILERS: dict[str, Spoil] = {
    **{code: _appended(code) for code in APPENDED},
    **{code: _line(code, LINES) for code in LINES},
    **{code: _line(code, PARAGRAPHS) for code in PARAGRAPHS},
    **{code: _headline(code, HEADLINES) for code in HEADLINES},
    "unknown-word": _slip,
    "paragraph-too-long": _one_block,
    "paragraph-repeated": _repeated,
    "article-too-short": lambda d, n: replace(d, sections=d.sections[: 1 + n % 2]),
    "too-few-subheadings": _without_headings,
    "heading-missing": lambda d, n: _section(
        d, 1 + n % 3, replace(d.sections[1 + n % 3], heading=None)
    ),
    "headings-alike": lambda d, n: _section(
        d, 3, replace(d.sections[3], heading=(d.sections[1 + n % 2].heading or "").replace("sur ", "de "))
    ),
    "section-empty": lambda d, n: _section(d, 1 + n % 3, replace(d.sections[1 + n % 3], paragraphs=())),
    "title-missing": lambda d, n: replace(d, headline=""),
    "title-ends-with-period": lambda d, n: replace(d, headline=d.headline + "."),
    "title-in-capitals": lambda d, n: replace(d, headline=d.headline.upper()),
    "title-in-english-capitals": lambda d, n: replace(d, headline=d.headline.title()),
    "title-too-wide": lambda d, n: replace(d, seo_title=f"{d.seo_title} {d.headline}"),
    "title-too-short": lambda d, n: replace(d, headline=d.headline.split(" ")[1].capitalize()),
    "description-missing": lambda d, n: replace(d, description=""),
    "description-length": lambda d, n: replace(d, description=(d.description + " " + d.headline) if n % 2 else d.headline),
    "description-cut": _cut,
    "description-repeats": lambda d, n: replace(d, description=(d.headline, d.seo_title, _text(d, 0).split(". ")[0] + ".")[n % 3]),
    "title-promise-broken": _listed,
    "keyphrase-absent": lambda d, n: replace(d, keyphrase="piscine municipale"),
    "keyphrase-not-in-title": lambda d, n: replace(d, seo_title="Les piétons retrouvent leur chemin lundi matin"),
    "keyphrase-not-in-description": lambda d, n: replace(d, description=_text(d, 2)),
    "keyphrase-not-in-slug": lambda d, n: replace(d, slug=f"reouverture-lundi-{n}"),
    "keyphrase-not-in-introduction": lambda d, n: _paragraph(d, 0, 0, _text(d, 3)),
    "keyphrase-too-long": lambda d, n: replace(d, keyphrase=d.headline.lower()),
    "slug-too-long": lambda d, n: replace(d, slug=d.headline.lower().replace(" ", "-") + "-et-un-budget-tenu"),
    "slug-ill-formed": lambda d, n: replace(d, slug=d.headline.replace(" ", "_" if n % 2 else "%20")),
    "slug-dated": lambda d, n: replace(d, slug=f"{d.slug}-{2010 + n}-{1 + n % 12:02}"),
}  # fmt: skip

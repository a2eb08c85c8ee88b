"""Faults that several sentences, headings or fields make together, and those that only a source shows."""

from collections.abc import Callable
from dataclasses import replace

from evals.planted.base import TOWNS, article
from evals.planted.passages import ENDINGS, LABELS, LESSONS, QUESTIONS, SEVERAL, SUPPLY
from rewriter.article import Draft, DraftParagraph, Paragraph, Section, Source

Spoil = Callable[[Draft, int], Draft]


def _with(section: Section, *texts: str) -> Section:
    return replace(section, paragraphs=(*section.paragraphs, *(DraftParagraph(text=t) for t in texts)))


def _put(draft: Draft, at: int, section: Section) -> Draft:
    return replace(draft, sections=(*draft.sections[:at], section, *draft.sections[at + 1 :]))


def _together(code: str) -> Spoil:
    """The sentences of one passage as a paragraph; for more towns than passages, fewer words of the rest."""

    def spoil(draft: Draft, n: int) -> Draft:
        told = SEVERAL[code][n % len(SEVERAL[code])]
        return _put(draft, 1 + n % 3, _with(draft.sections[1 + n % 3], " ".join(told)))

    return spoil


def _ending(code: str) -> Spoil:
    said = ENDINGS[code]
    return lambda draft, n: _put(draft, 3, _with(draft.sections[3], said[n % len(said)]))


def _lessons(draft: Draft, n: int) -> Draft:
    sections = (
        _with(s, f"La ville est d’accord. {LESSONS[(n + k) % len(LESSONS)]}")
        for k, s in enumerate(draft.sections)
    )
    return replace(draft, sections=tuple(sections))


def _headed(draft: Draft, opening: str) -> Draft:
    """Every heading made anew: the same words before what it said."""
    heads = (
        s if s.heading is None else replace(s, heading=f"{opening} {s.heading.lower()}")
        for s in draft.sections
    )
    return replace(draft, sections=tuple(heads))


def _long_section(draft: Draft, n: int) -> Draft:
    texts = [p.text for t in (TOWNS[n - 1], TOWNS[n - 2]) for s in article(t).sections for p in s.paragraphs]
    return _put(draft, 1 + n % 3, _with(draft.sections[1 + n % 3], *texts))


def _unlinked(draft: Draft, n: int) -> Draft:
    """The article twice as long, without the words that link its sentences, as a writer in a hurry leaves it."""
    links = ("En effet, ", "Ensuite, ", "Cependant, ", "De plus, ", "Ainsi, ", "Par ailleurs, ")

    def bare(text: str) -> str:
        for link in links:
            text = text.replace(link, "")
        return ". ".join(said[:1].upper() + said[1:] for said in text.split(". "))

    sections = (*draft.sections, *article(TOWNS[n - 1]).sections[1:])
    told = (
        replace(s, paragraphs=tuple(replace(p, text=bare(p.text)) for p in s.paragraphs)) for s in sections
    )
    return replace(draft, sections=tuple(told))


def _stuffed(draft: Draft, _: int) -> Draft:
    """The keyphrase where a pronoun stood, sentence after sentence."""
    key = draft.keyphrase
    told = f"La {key} est belle. La {key} est neuve. On aime la {key}. La {key} rouvre. Vive la {key}. La {key} relie."
    return replace(draft, sections=tuple(_with(s, told) for s in draft.sections))


def _everywhere(draft: Draft, _: int) -> Draft:
    key = draft.keyphrase
    sections = tuple(
        replace(
            s,
            heading=s.heading and f"{s.heading} : {key}",
            paragraphs=(DraftParagraph(text=f"La {key} compte. {s.paragraphs[0].text}"), *s.paragraphs[1:]),
        )
        for s in draft.sections
    )
    return replace(draft, sections=sections)


def _looped(draft: Draft, _: int) -> Draft:
    """The first paragraph at the end once more, in another order."""
    first = draft.sections[0].paragraphs[0].text.split(". ")
    again = ". ".join(reversed([said.rstrip(".") for said in first])) + "."
    return _put(draft, 3, _with(draft.sections[3], again))


def _labelled(draft: Draft, n: int) -> Draft:
    said = LABELS[n % len(LABELS)].format(said=draft.seo_title, slug=draft.slug)
    return _put(draft, 1 + n % 3, _with(draft.sections[1 + n % 3], said))


SPOILERS: dict[str, Spoil] = {
    **{code: _together(code) for code in SEVERAL},
    **{code: _ending(code) for code in ENDINGS},
    "moral-endings": _lessons,
    "headings-open-alike": lambda d, n: _headed(d, ("Comment", "Pourquoi", "Quand", "La ville et")[n % 4]),
    "section-too-long": _long_section,
    "few-transitions": _unlinked,
    "keyphrase-stuffed": _stuffed,
    "keyphrase-everywhere": _everywhere,
    "keyphrase-in-every-heading": lambda d, n: _headed(d, f"{d.keyphrase.capitalize()} :"),
    "keyphrase-not-in-headings": lambda d, n: replace(
        d, sections=tuple(replace(s, heading=s.heading and f"Chantier, étape {k}") for k, s in enumerate(d.sections))
    ),
    "keyphrase-late-in-title": lambda d, n: replace(d, seo_title=f"Réouverture fixée à lundi pour la {d.keyphrase}"),
    "keyphrase-repeated-in-description": lambda d, n: replace(
        d, description=f"La {d.keyphrase} rouvre : {d.keyphrase}, horaires de la {d.keyphrase}, accès à la {d.keyphrase}."
    ),
    "conclusion-repeats-introduction": _looped,
    "text-missing": lambda d, n: replace(d, sections=()),
    "title-unanswered": lambda d, n: replace(
        d, headline=QUESTIONS[n % len(QUESTIONS)].format(town=TOWNS[n]),
        sections=tuple(
            replace(s, heading=None, paragraphs=(DraftParagraph(text="La passerelle est belle. La mairie est fière."),))
            for s in d.sections[: 1 + n % 3]
        ),
    ),
    "label-left": _labelled,
}  # fmt: skip


def _with_keyphrase_in_headings(draft: Draft) -> Draft:
    return _put(draft, 2, replace(draft.sections[2], heading=f"Un budget tenu pour la {draft.keyphrase}"))


SOUND: dict[str, Callable[[Draft], Draft]] = {"keyphrase-not-in-headings": _with_keyphrase_in_headings}
"""What the sound article has more where the class takes it away."""


def _source(title: str, *texts: str) -> Source:
    paragraphs = tuple(Paragraph(id=f"p{n}", text=t) for n, t in enumerate(texts, 1))
    return Source(name="source", title=title, language="fr", paragraphs=paragraphs)


def _copied(draft: Draft, n: int) -> Draft:
    words = SUPPLY.split()
    return _put(draft, 1 + n % 3, _with(draft.sections[1 + n % 3], " ".join(words[n % 4 :]).capitalize()))


WITH_SOURCE: dict[str, tuple[Callable[[str], Source], Spoil]] = {
    "title-unchanged": (
        lambda town: _source(f"{town} : sa passerelle rouvre bientôt !", "La passerelle rouvre."),
        lambda d, n: replace(
            d,
            headline=(
                f"{TOWNS[n]}\u00a0: sa passerelle rouvre bientôt",
                f"{TOWNS[n]}, sa passerelle rouvre bientôt",
            )[n % 2],
        ),
    ),
    "copied-passage": (lambda town: _source("Un pont", SUPPLY), _copied),
}

"""Where a sentence says someone stands before the law: heard as a witness, suspected, charged, convicted.

A ladder, coarse on purpose: words that news uses for one another share a rung. No opinion on anybody's guilt.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rewriter.text.claims.blame import tells_blame
from rewriter.text.first_words import opening
from rewriter.text.tokens import Token

Lang = Literal["fr", "en"]
CLEARED, WITNESS, SUSPECT, HELD, CHARGED, CONVICTED = range(6)
_WORDS: Mapping[Lang, Mapping[int, str]] = {
    "fr": {
        CLEARED: r"relaxee?s?|acquittee?s?|acquittements?|non lieux?|blanchie?s?|innocentee?s?"
        r"|mise?s? hors de cause",
        WITNESS: r"temoins?(?! assiste)|auditionnee?s?|entendue?s? (?:comme|par|en)",
        SUSPECT: r"temoins? assistes?|mise?s? en cause|suspecte?e?s?|soupconnee?s?"
        r"|visee?s? par (?:une?|des) (?:plaintes?|enquetes?)|accusee?s?",
        HELD: r"garde a vue|gardee?s? a vue|interpellee?s?",
        CHARGED: r"mise?s? en examen|inculpee?s?|poursuivie?s? (?:pour|en justice|par|devant)"
        r"|(?<!ete )prevenue?s?|renvoyee?s? devant|jugee?s? (?:pour|par|devant|en|a partir|des)|ecrouee?s?"
        r"|detention provisoire|controle judiciaire",
        CONVICTED: r"(?<=ete )condamnee?s?|condamnee?s? (?:a|pour|en appel)"
        r"|(?:reconnue?s?|jugee?s?|declaree?s?) coupables?",
    },
    "en": {
        CLEARED: r"acquitted|cleared of|exonerated|not guilty|dropped the charges",
        WITNESS: r"witness(?:es)?|questioned|interviewed by",
        SUSPECT: r"suspects?|suspected|accused|alleged(?:ly)?|under investigation|person of interest",
        HELD: r"arrested|detained|in custody|taken into custody",
        CHARGED: r"charged with|indicted|prosecuted|on trial|sued|arraigned",
        CONVICTED: r"convicted|sentenced|found guilty|pleaded guilty|jailed",
    },
}
# What else may say the same of someone in a source: looked for before anything is held against an article.
_HINTS: Mapping[Lang, Mapping[int, str]] = {
    "fr": {
        WITNESS: r"entendue?s?|interrogee?s?|temoign\w*|audition\w*",
        SUSPECT: r"plaintes?|enquetes?|soupcon\w*|suspect\w*|accus\w*|reproch\w*|visent?|vise|denonc\w*"
        r"|met(?:s|tent|tai\w*|tant|tre)? en cause|mis\w* en cause",
        HELD: r"arret\w*|interpell\w*|cellule|menott\w*|garde a vue",
        CHARGED: r"poursui\w*|proces|tribuna\w*|(?<!le )(?<!du )(?<!un )(?<!au )jugee?s?"
        r"|juger|jugement|comparu\w*|comparai\w*|inculp\w*|prevenus?"
        r"|information judiciaire|mis\w* en examen|mise en accusation|assignee?s?|cour|assises"
        r"|acquitt\w*|relax\w*|non lieu|box|bancs?|ecrou\w*|incarcer\w*",
        CONVICTED: r"condamn\w*|coupables?|peines?|prison|purg\w*|amendes?|reclusion|sursis|detenue?s?"
        r"|ecope\w*",
    },
    "en": {
        WITNESS: r"heard|testif\w*|questioning|evidence",
        SUSPECT: r"suspic\w*|accus\w*|alleg\w*|investigat\w*|complaints?|probe\w*|claim\w*|blam\w*",
        HELD: r"arrest\w*|custody|detain\w*|seized|held|caught|captur\w*",
        CHARGED: r"charge[ds]?|charges|indict\w*|prosecut\w*|trial|tried|sue[ds]?|suing|lawsuit\w*|court"
        r"|judge\w*|defend(?:ant|ants)|plead\w*|acquitt\w*|cleared|counts?|magistrates?",
        CONVICTED: r"convict\w*|sentenc\w*|guilty|jail\w*|prison\w*|fined?|fines|imprison\w*|behind bars",
    },
}
_DENIES = frozenset(
    "pas jamais ni aucun aucune not never no nor isn wasn hasn sans without nullement".split()
)
_OPEN = frozenset("si serait seraient aurait auraient pourrait pourraient risque risquent peut".split())
_BEFORE = 5  # words before a status in which a denial, or a word that leaves it open, bears on it
# Participles whose accent alone tells them from a verb that somebody does: « accusé », « accuse ».
_ACCENTED = re.compile(r"(?:accus|inculp|interpell|condamn|jug|soupconn|innocent|ecrou|audition)es?$")
_ADJECTIVES = frozenset("jeune seul seule principal principale deux trois quatre autre autres".split())
_DETERMINERS = frozenset("le la l les un une des du au aux ce cette ces son sa ses comme chaque".split())
_COURTS = frozenset("proces tribunal tribunaux audience cour".split())
_OFFENCE = 5  # words behind « prévenu » among which what they are charged with stands
_ENDS = re.compile(r"[,;:.!?»«]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """A rung, and the ranks of the first and last word that say it; `denied` where the sentence denies it,
    `open` where it only may be so."""

    rung: int
    first: int
    last: int
    denied: bool
    open: bool


def _compiled(words: Mapping[Lang, Mapping[int, str]]) -> Mapping[Lang, Mapping[int, re.Pattern[str]]]:
    return {
        lang: {rung: re.compile(rf"(?<!\S)(?:{pattern})(?!\S)") for rung, pattern in rungs.items()}
        for lang, rungs in words.items()
    }


_STATUS, _HINTED = _compiled(_WORDS), _compiled(_HINTS)
_opens_status = {lang: opening("|".join(rungs.values())) for lang, rungs in _WORDS.items()}
_opens_hint = {lang: opening("|".join(rungs.values())) for lang, rungs in _HINTS.items()}


def statuses(text: str, words: Sequence[Token], lang: Lang) -> Iterator[Status]:
    """What a sentence plainly says of someone's standing, rung by rung. `words` are its tokens in `text`."""
    if not any(map(_opens_status[lang], [word.folded for word in words])):
        return
    joined, ranks = _joined(words)
    for rung, pattern in _STATUS[lang].items():
        for found in pattern.finditer(joined):
            first = ranks[found.start()]
            if lang == "fr" and (_is_verb(text, words[first]) or _is_warned(words, first)):
                continue
            before = _clause(text, words, first)
            yield Status(
                rung=rung,
                first=first,
                last=first + found[0].count(" "),
                denied=not _DENIES.isdisjoint(before),
                open=not _OPEN.isdisjoint(before),
            )


def _is_verb(text: str, word: Token) -> bool:
    """Whether what may be a participle has not its accent: « l’élu accuse la mairie »."""
    return bool(_ACCENTED.match(word.folded)) and "é" not in text[word.end - 2 : word.end].lower()


def _is_warned(words: Sequence[Token], first: int) -> bool:
    """Whether « prévenu » is no defendant but someone who was told: « les clients ont été prévenus »."""
    if not words[first].folded.startswith("prevenu"):
        return False
    before = [w.folded for w in words[max(0, first - 2) : first]]
    while before and before[-1] in _ADJECTIVES:
        before.pop()
    named = bool(before) and before[-1] in _DETERMINERS
    tried = any(w.folded in _COURTS for w in words[first + 1 : first + 1 + _OFFENCE])
    charged = words[first + 1 : first + 2] and words[first + 1].folded in ("de", "d")
    return not named and not tried and not (charged and tells_blame(words[first + 1 : first + 1 + _OFFENCE]))


def hinted(words: Sequence[Token], lang: Lang) -> int:
    """The highest rung that any word of a sentence may speak of; CLEARED where none does."""
    if not any(map(_opens_hint[lang], [word.folded for word in words])):
        return CLEARED
    joined, _ = _joined(words)
    return max((rung for rung, pattern in _HINTED[lang].items() if pattern.search(joined)), default=CLEARED)


def _joined(words: Sequence[Token]) -> tuple[str, Mapping[int, int]]:
    ranks, parts, at = {}, [], 0
    for rank, word in enumerate(words):
        ranks[at] = rank
        parts.append(word.folded)
        at += len(word.folded) + 1
    return " ".join(parts), ranks


def _clause(text: str, words: Sequence[Token], first: int) -> frozenset[str]:
    """The few words before one, in its clause."""
    found: set[str] = set()
    for at in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        if _ENDS.search(text, words[at].end, words[at + 1].start):
            break
        found.add(words[at].folded)
    return frozenset(found)

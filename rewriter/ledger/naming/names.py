"""Names: capitalised words that the article has and the source has not, or the other way round."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.hinted import HINTED
from rewriter.ledger.naming.acronyms import acronyms, is_acronym, is_explained, spelled_out
from rewriter.ledger.naming.capitals import Name, heads_of, lowered, names_of
from rewriter.ledger.naming.equivalents import allowed, cognates
from rewriter.ledger.naming.exonyms import is_exonym, is_roman, translates
from rewriter.ledger.naming.known import Known
from rewriter.ledger.naming.rendered import Rendered
from rewriter.ledger.once import lasting
from rewriter.ledger.original import Original
from rewriter.text.lexicon import is_common
from rewriter.text.tokens import Token

_ALIKE = 0.75  # difflib ratio from which an unknown name is taken for a misspelt one (Delmare, Delmarre)
_TWICE = 2  # times the source names something before leaving it out is worth a line
_SPELLING = "ledger.name-spelling"
_PARTICIPLES = ("é", "ée", "és", "ées")
_SETTLED = (Verdict.VERIFIED, Verdict.DERIVED)
_ADVERB = 8  # letters from which a word in -ment names nobody: « Récemment », but « Clément »
_COMPARED_WORDS = 40  # words of a name that are compared: a text in capitals is one name
_COMPARED = 30  # places of one word that are compared for the whole name
# Capitalised by custom, and naming nothing that could be checked.
_CUSTOMARY = frozenset(
    "etat etats internet web terre bourse noel eglise nord sud est ouest mr mrs ms miss mme mlle monday "
    "tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december i covid seo sterling lundi mardi mercredi jeudi vendredi samedi "
    "dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre feb apr "
    "jun jul aug sep sept oct nov dec tues wed thu thurs fri".split()
)


def account_names(
    article: Sequence[Passage], origin: Original, rendered: Rendered | None = None
) -> Iterator[LedgerEntry]:
    """One entry for each name of the article the first time it stands, and for each time it does not stand
    in the source, but for what words only hint at; then one for each name that the article leaves out:
    essential when the title bears it, else told when the source names it at least twice. A translated name
    that no table knows is a doubt, not an invention, unless two capitalised words in a row are both unknown:
    persons keep their names. `rendered` tells which of an English source's names its translation calls
    otherwise."""
    source, translated = origin.said, origin.source.language == "en"
    common = lowered([*article, *source])
    theirs = [n for p in source for n in names_of(p, common)]
    besides = [n for p in origin.aside for n in names_of(p, common)]
    facts = Known(origin=origin, named=[*theirs, *besides])
    places = _Places(source, theirs)
    heads = origin.once(_heads)
    seen: set[str] = set()
    for passage in article:
        spelled = spelled_out(passage, facts.names)
        for name in (_without_opener(n) for n in names_of(passage, common)):
            if _only_head(name, heads) and facts.holds(name.words[0].folded):
                continue
            verdict, reason = _judge(name, facts, spelled, translated=translated)
            key = " ".join(w.folded for w in name.words)
            if verdict and (key not in seen or not (verdict in _SETTLED or reason in HINTED)):
                alike = _alike(name, facts) if reason == _SPELLING else frozenset[str]()
                yield _entry(name, verdict, reason, places.of(name, alike))
            seen.add(key)
    yield from _lost([n for n in theirs if not _only_head(n, heads)], article, rendered)


def _without_opener(name: Name) -> Name:
    """« Baptisé Lurr, l’appareil … » names Lurr: the participle’s capital is its place’s."""
    first, text = name.words[0], name.passage.text
    opens = len(name.words) > 1 and name.passage.sentence_at(first.start)[0] == first.start
    if opens and text[first.start : first.end].endswith(_PARTICIPLES) and is_common(first.folded):
        return name._replace(words=name.words[1:])
    return name


def _heads(origin: Original) -> frozenset[str]:
    return heads_of(origin.said)


def _entry(name: Name, verdict: Verdict, reason: str, source: Mention | None) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.NAME,
        verdict=verdict,
        article=name.passage.mention(name.start, name.end),
        source=None if verdict is Verdict.INVENTED else source,
        reason=reason,
    )


def _judge(
    name: Name, facts: Known, spelled: frozenset[int], *, translated: bool
) -> tuple[Verdict | None, str]:
    words = [w for w in name.words if not is_trivial(w)]
    strange = [w for w in words if w.start not in spelled and not facts.holds(w.folded)]
    opens = bool(strange) and not name.sure  # a common word, perhaps, that opens its sentence
    strange = _untranslated(strange, facts) if translated else strange
    strange = [w for w in strange if not _explained(w, name, facts)]
    if "".join(w.folded for w in strange) in facts.words:
        strange = []
    if not words or (opens and (strange or translated)):
        return None, ""
    if not strange:
        combined = any(_strangers(a, b, facts) for a, b in pairwise(name.words))
        if combined:
            return Verdict.UNCERTAIN, "ledger.name-combined"
        return Verdict.VERIFIED, ""
    if any(_spelt_like(w.folded, facts.names) for w in strange):
        return (Verdict.UNCERTAIN if translated else Verdict.ALTERED), _SPELLING
    if translated and (len(strange) < 2 or "-" in name.passage.text[name.start : name.end]):
        worded = all(is_common(w.folded) or is_acronym(w, name.passage) for w in strange)
        return Verdict.UNCERTAIN, f"ledger.name-perhaps-{'word' if worded else 'translated'}"
    if not translated and {w.folded for w in strange} == {"france"}:
        return Verdict.UNCERTAIN, "ledger.name-home-country"
    return Verdict.INVENTED, ""


def _explained(word: Token, name: Name, facts: Known) -> bool:
    return is_acronym(word, name.passage) and is_explained(word, name.passage, facts.origin.said)


def _untranslated(strange: Sequence[Token], facts: Known) -> list[Token]:
    """Those of a French name’s words that render nothing of an English source. Where one of several does,
    common nouns and adjectives beside it are taken to be the translator’s: « Intérêt Général »."""
    rendered = [facts.means(w.folded) for w in strange]
    left = [w for w, known in zip(strange, rendered) if not known and not is_exonym(w.folded, facts.names)]
    left = [w for w in left if not translates(w.folded, facts.words, facts.names)]
    return left if not any(rendered) or not all(is_common(w.folded) for w in left) else []


def is_trivial(word: Token) -> bool:
    """Whether a word of a name names nothing by itself: a letter, a number, what custom capitalises."""
    return _names_nothing(word.folded)


@lru_cache(maxsize=16384)
def _names_nothing(name: str) -> bool:
    if len(name) >= _ADVERB and name.endswith("ment"):
        return True
    return len(name) < 2 or name in _CUSTOMARY or not name.isalpha() or is_roman(name)


def _strangers(left: Token, right: Token, facts: Known) -> bool:
    """Two names of the source side by side as it never has them, one of which it never leaves alone: a
    first name with another’s surname. « Airbus Renault » is two names, each used to standing alone."""
    if not {left.folded, right.folded} <= facts.names or (left.folded, right.folded) in facts.pairs:
        return False
    if (left.folded, right.folded) in facts.together:
        return False
    if right.folded in facts.equivalent or left.folded in facts.equivalent:
        return False
    return left.folded in facts.never_last or right.folded in facts.never_first


def _spelt_like(word: str, names: frozenset[str]) -> str:
    """The source's name that a word is nearly; "" when it is like none."""
    near = [n for n in names if abs(len(n) - len(word)) <= 2 and n[:1] == word[:1] and len(n) > 3]
    ratios = [(SequenceMatcher(None, word, n, autojunk=False).ratio(), n) for n in near]
    ratio, best = max(ratios, default=(0.0, ""))
    return best if ratio >= _ALIKE else ""


def _alike(name: Name, facts: Known) -> frozenset[str]:
    """The names of the source that the strange words of this one are nearly."""
    words = (w.folded for w in name.words if not facts.holds(w.folded))
    return frozenset(n for w in words if (n := _spelt_like(w, facts.names)))


def _only_head(name: Name, heads: frozenset[str]) -> bool:
    """« le Cercle », for « le Cercle des nageurs »: a common noun that names nothing alone."""
    return len(name.words) == 1 and name.words[0].folded in heads


class _Places:
    """Where the source names things, each name whole."""

    def __init__(self, source: Sequence[Passage], names: Sequence[Name]) -> None:
        self._names: dict[str, list[Name]] = {}
        for name in names:
            for word in {w.folded for w in name.words}:
                self._names.setdefault(word, []).append(name)
        self._source = source

    @lasting
    def _words(self) -> Mapping[str, tuple[Passage, Token]]:
        """Where each word stands first."""
        return {token.folded: (p, token) for p in reversed(self._source) for token in reversed(p.words)}

    def of(self, name: Name, alike: frozenset[str]) -> Mention | None:
        """The source’s name that shares most words with this one (or with those it is `alike`), the first of
        equals; failing that, the first of its words the source holds."""
        wanted = [*(w.folded for w in name.words if not is_trivial(w)), *sorted(alike)]
        others = [n for word in wanted for n in self._names.get(word, ())[:_COMPARED]]
        if others:
            asked = set(wanted)
            best = max(others, key=lambda n: len({w.folded for w in n.words[:_COMPARED_WORDS]} & asked))
            return best.passage.mention(best.start, best.end)
        found = next((self._words[w] for w in wanted if w in self._words), None)
        return found[0].mention(found[1].start, found[1].end) if found else None


def _lost(
    theirs: Sequence[Name], article: Sequence[Passage], rendered: Rendered | None
) -> Iterator[LedgerEntry]:
    held = frozenset[str]().union(*[p.folded for p in article]) | allowed(article) | acronyms(article)
    names = [n for n in theirs if n.sure or n.passage.where == "title"]
    mentions = _mentions(names)
    in_text = {w.folded for n in names if n.passage.where != "title" for w in n.words} - _common_words(names)
    told: set[str] = set()
    for name in names:
        essential = name.passage.where == "title"
        words = {w.folded for w in name.words if not is_trivial(w)} & (
            in_text if essential else mentions.keys()
        )
        often = any(len(mentions[w]) >= _TWICE for w in words)
        if often and not told & words and not any(_kept(w, held) for w in words):
            told |= words
            if rendered and rendered.called_otherwise(m for w in sorted(words) for m in mentions[w]):
                continue
            yield LedgerEntry(
                kind=EntryKind.NAME,
                verdict=Verdict.LOST,
                source=name.passage.mention(name.start, name.end),
                essential=essential,
            )


def _mentions(names: Iterable[Name]) -> Mapping[str, Sequence[tuple[Token, Passage]]]:
    """By a word, wherever a name holds it."""
    found: dict[str, list[tuple[Token, Passage]]] = {}
    for name in names:
        for word in name.words:
            found.setdefault(word.folded, []).append((word, name.passage))
    return found


def _common_words(names: Sequence[Name]) -> frozenset[str]:
    """Words that the text also writes small: in « Climate Change », a title's capitals name nothing."""
    passages = {id(n.passage): n.passage for n in names if n.passage.where != "title"}.values()
    return lowered(passages)


def _kept(word: str, held: frozenset[str]) -> bool:
    return word in held or word.removesuffix("s") in held or any(c in held for c in cognates(word, "fr"))

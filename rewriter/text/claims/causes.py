"""Words that give a cause or a consequence: French connectors, and what says as much in a source.

`links` reads the article's connectors; `gives_cause` asks of a source sentence, in either language, whether
anything in it speaks of a cause, an effect, a reason or an end.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rewriter.text.claims.markers import Markers

Lang = Literal["fr", "en"]
Side = Literal["before", "after"]
Force = Literal["strong", "soft", "plain", "weak"]

# A connector opens its effect (« c’est pourquoi »: the cause stands before it) or its cause (« car »: it
# stands after it). Soft ones translate much that says no cause outright ("with", "by"). Plain ones link what
# a source leaves to its reader as often as what it merely sets side by side. Weak ones often only carry a
# text on, or name an end (« Pour cela, il faut »).
_LINKS: dict[tuple[Side, Force], str] = {
    ("before", "strong"): "par consequent|en consequence|c est pourquoi|voila pourquoi|de ce fait|du coup|"
    "des lors|c est la raison pour laquelle|c est pour cette raison|pour cette raison|pour ces raisons|"
    "d ou|ce qui explique|cela explique|ceci explique|ce qui entraine|ce qui a entraine|ce qui provoque|"
    "ce qui a provoque|en raison de cela|a cause de cela|grace a cela|il en resulte|il s ensuit|si bien que|"
    "de sorte que|c est ce qui explique|c est pour cela|raison pour laquelle|"
    "consequence directe|consequence logique|moralite|cela a entraine|cela a provoque|cela a conduit",
    ("before", "plain"): "donc|resultat|les consequences se|les effets se|les repercussions se|"
    "les retombees se|les consequences ne se|les effets ne se|les repercussions ne se",
    ("before", "weak"): "ainsi|pour cela",
    ("after", "strong"): "car|parce que|parce qu|sous l effet de|sous l effet d|sous l effet du|"
    "sous l effet des|a force de|sous la pression de|sous la pression des|sous la pression du|"
    "consequence de|consequence du|consequence des",
    ("after", "soft"): "puisque|puisqu|en raison de|en raison d|en raison du|en raison des|a cause de|"
    "cause par|causee par|causes par|provoque par|provoquee par|entraine par|entrainee par|"
    "a cause d|a cause du|a cause des|grace a|grace au|grace aux|faute de|faute d|etant donne que|"
    "etant donne qu|etant donne|vu que|vu qu|du fait de|du fait d|du fait du|du fait des|"
    "du fait que|du fait qu|d autant que|d autant qu|d autant plus que|d autant plus qu|"
    "par manque de|par crainte de|par peur de|au motif que|au motif qu|compte tenu de|"
    "compte tenu du|compte tenu des|au vu de|s explique par|s expliquent par|explique par|du a|"
    "due a|dus a|dues a|du au|due au|dus au|dues au",
    ("after", "plain"): "en effet",
    ("after", "weak"): "comme il|comme elle|comme ils|comme elles|comme l|comme on",
}  # fmt: skip

_AS_BEFORE = frozenset("such well known same far soon long as much many just even described seen".split())
_AS_AFTER = frozenset("well a an of for to many much soon long part".split())
# What one says, feels or takes « du fait que »: no cause, but what is complained of or taken in.
_OF_A_FACT = (
    "plain", "rejoui", "felicit", "etonn", "inquiet", "indign", "desol", "profit", "souv", "compte", "consci",
    "convain", "assur", "temoign", "avert", "averti", "inform", "offusqu", "lament", "navr", "temoin",
)  # fmt: skip
_THEREFORE = frozenset(  # what follows « d’où » where it concludes: a noun’s determiner, never a verb
    "le la les l un une des de du d ce cet cette ces son sa ses leur leurs notre nos "
    "votre vos mon ma mes".split()
)
_ASKED = (  # « dire d’où », « savoir d’où »: from where
    "di", "sa", "su", "ignor", "demand", "precis", "expliqu", "indiqu", "revel", "compren", "voi",
    "vu", "oubli", "rappel",
)  # fmt: skip
_HINTS = frozenset(
    "with by as for after so using through give gives gave secure secured when once on".split()
)
_FRENCH = (
    "car|parce|puisque|puisqu|raison|raisons|cause|causes|causer|cause*|grace|faute|donc|consequent|"
    "consequence*|pourquoi|fait que|du fait|ce fait|du coup|des lors|effet|sorte|ainsi|etant donne|"
    "vu que|vu qu|autant|force de|suite a|suite au|suite aux|suite de|suite du|pretexte|motif*|"
    "compte tenu|explique*|expliqu*|entrain*|provoqu*|permet*|permis|conduit|conduis*|mene a|mene au|"
    "tient a|tiennent a|tiendrait a|tiendraient a|tenait a|tient au|tiendrait au|"
    "resulte*|resultat*|pousse*|oblig*|contrain*|du a|due a|dus a|dues a|du au|due au|afin|pour que|"
    "pour qu|si bien|d ou|imput*|attribu*|responsab*|origine|suscit*|genere*|engendr*|oblige*|inspir*|"
    "declench*|occasionn*|favoris*|empech*|forc*|amene*|valu|vaut|repercu*|impact*|consecuti*|face a|"
    "face au|face aux|comme|justifi*|fruit|victime*|aggrav*|tellement|tant de|tant d|alors|pression|"
    "a defaut|sinon|moyen|"
    "incit*|encourag*|penalis*|frein*|bloqu*|contribu*|doit son|doit sa|doit ses|depend*|decoul*|"
    "sous l|crainte|peur|manque|prive*|apres que"
)
_ENGLISH = (
    "because|since|therefore|thus|hence|consequent*|due|owing|thanks|result*|reason*|cause*|causing|"
    "led|lead to|leads to|leading to|so that|so the|so it|so they|so he|so we|so as|in order|why|given|"
    "amid|follow*|driven|drive*|drove|trigger*|prompt*|spark*|make it|made it|makes it|forc*|allow*|"
    "enabl*|explain*|attribut*|blam*|after|account*|effect*|affect*|impact*|contribut*|thereby|whereby|"
    "mean that|means that|meant that|meaning|that s why|for this|for that|on the grounds|stem*|stemm*|"
    "this makes|that makes|which makes|"
    "fuel*|help*|push*|hit by|caught|as a result|bring about|brought about|responsible|justif*|"
    "accordingly|seeing as|considering|in response|response to|in light|in view|on account|by virtue|"
    "thereafter|influenc*|origin*|motive*|motivat*|oblig*|compel*|culminat*|produc*|generat*|purpose|"
    "aim*|in that|for fear|lack of|want of|without|hamper*|hinder*|prevent*|fail*|encourag*|inspir*|"
    "forcing|through"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A connector by the ranks of its words, first and last, where its cause stands, and its force."""

    side: Side
    force: Force
    first: int
    last: int


def links(words: Sequence[str]) -> Iterator[Link]:
    """The connectors of cause and consequence among these folded words, in order, the longest reading of
    each. Linear in the number of words."""
    index = _connectors()
    after = 0
    for at in [at for at, word in enumerate(words) if word in index]:
        entries = index[words[at]] if at >= after else ()
        found = next((e for e in entries if tuple(words[at : at + len(e[0])]) == e[0]), None)
        if found:
            expression, side, force = found
            after = at + len(expression)
            if not _is_otherwise(words, at, after - 1):
                yield Link(side=side, force=force, first=at, last=after - 1)


def gives_cause(words: Sequence[str], lang: Lang) -> bool:
    """Whether anything in these folded words speaks of a cause, an effect or a reason."""
    if lang == "fr" and next(links(words), None):
        return True
    markers = _markers(lang)
    for at, word in enumerate(words):
        if word == "alors" and words[at + 1 : at + 2] in (["que"], ["qu"]):
            continue
        if markers.begin(word):
            return True
        if markers.stand(words, at):
            return True
        if word == "as" and lang == "en" and _is_because(words, at):
            return True
    return False


def _is_because(words: Sequence[str], at: int) -> bool:
    """Whether "as" may open a clause that gives the cause, rather than compare or name a role."""
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    return before not in _AS_BEFORE and after not in _AS_AFTER


def _is_otherwise(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the words say something else there: « comme » anywhere but at the head, a coach « car », « du
    coup d’État », « et pour cause », « en tout cas », « dire d’où viendrait l’argent »."""
    before = words[first - 1] if first else ""
    if words[first] == "d" and words[last] == "ou":
        after = words[last + 1 : last + 3]
        return (
            after[:1] == [] or after[0] not in _THEREFORE or after == ["l", "on"] or before.startswith(_ASKED)
        )
    if words[first] == "comme":
        return first > 0
    if words[first] == "car":
        if words[first + 1 : first + 2] in (["oui"], ["non"]):  # « Car oui, » only owns to what was just said
            return True
        return before in ("un", "le", "les", "en", "des", "du", "au", "ce", "l") or first == len(words) - 1
    if words[first] == "du" and words[first + 1] == "fait":
        return before.startswith(_OF_A_FACT)
    if words[first] == "du" and words[last] == "coup":
        return words[last + 1 : last + 2] in (["d"], ["de"], ["franc"]) or before in (
            "lors",
            "cours",
            "auteur",
        )
    return words[first] == "cause" and before in ("a", "en", "la", "une", "l", "pour", "cette", "sa")


def hints_at_cause(words: Sequence[str], lang: Lang) -> bool:
    """Whether these folded words leave room for a cause: "with", "by", "as", a participle, « en gagnant »."""
    if lang == "fr":
        return any(w.endswith("ant") and len(w) > 5 for w in words) or "par" in words or "apres" in words
    return not _HINTS.isdisjoint(words)


_Connector = tuple[tuple[str, ...], Side, Force]


@cache
def _connectors() -> Mapping[str, Sequence[_Connector]]:
    """The connectors by their first word, longest first."""
    index: dict[str, list[_Connector]] = {}
    for (side, force), listed in _LINKS.items():
        for expression in map(str.split, listed.split("|")):
            index.setdefault(expression[0], []).append((tuple(expression), side, force))
    return {word: sorted(entries, key=lambda e: -len(e[0])) for word, entries in index.items()}


@cache
def _markers(lang: Lang) -> Markers:
    """What marks a cause."""
    return Markers.of(_FRENCH if lang == "fr" else _ENGLISH)

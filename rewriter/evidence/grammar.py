"""What is slipped in French grammar, by LanguageTool's rules.

The extra `rewriter[grammar]`, lt_py's one door: LingoTweaker, a port of LanguageTool (LGPL-2.1+), with its
French data in a wheel. Nothing is downloaded and nothing leaves the machine. Spelling, typography, commas
and style are left to the house's own checks, and so are rules that were wrong too often on the shared
articles (`python -m evals.grammar`).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from itertools import accumulate
from typing import Any

from rewriter.article import Slip
from rewriter.text.sentences import sentence_spans

PACKAGE = "lingotweaker"
DATA = "lingotweaker-data-fr"
_MODULES = ("lt_py", "lingotweaker_data_fr")
_CATEGORIES = ("AGREEMENT", "CAT_ELISION", "CAT_GRAMMAIRE", "CAT_HOMONYMES_PARONYMES", "MISC")
# Typography and spelling, which the core has; then rules of which fewer than 7 in 10 remarks were right when
# read (evals/grammar/README.md).
_OFF = """FR_SPELLING_RULE FRENCH_WHITESPACE
    ACCORD_SUJET_VERBE ADJ_ADJ_SENT_END ADJ_ADV_INV ADJ_GN AGREEMENT_NUMERAL_SINGULAR
    AGREEMENT_PARTICULAR AGREEMENT_POSTPONED_ADJ ANNEE_AN AUXILIAIRE_MANQUANT A_ACCENT_A A_A_ACCENT2 CE_CEST
    COND_VS_FUTUR CONFUSION_ER_E_PAR CONFUSION_FUTUR_CON CONJONCTIONS DETERMINER_SENT_END
    ETRE_VPPA_OU_ADJ FAIRE_VPPA J_N LA_LA MOTS_INCOMP MOT_TRAIT_MOT NUMBERS_IN_WORDS ON_ONT OU
    PPA_ACCORD_INFINITIF_IMPLICITE PRES_PRET P_V_PAS SA_CA_SE SONT_SON SUBJ_LOCU SUR_ACCENT
    TRAIT_UNION_INVERSION VPPA_SUJET_INVERSE WRONG_ETRE_VPPA
""".split()
_LONGEST = 4_000  # characters of a paragraph that is read: prose takes half a second, lists without stops
_LONGEST_SENTENCE = 1_000  # grow faster than their length (« le la les … »: 5 s for 8,000 characters)
_KEPT = 5_000  # paragraphs remembered
_MEANT = 3  # proposals kept
_MARKS = ("<suggestion>", "</suggestion>")


@cache
def installed() -> "Grammar | None":
    """The grammar, None without the extra. Nothing is loaded before the first question."""
    if any(find_spec(module) is None for module in _MODULES):
        return None
    try:
        return Grammar(f"{version(PACKAGE)}, fr {version(DATA)}")
    except PackageNotFoundError:
        return None


class Grammar:
    """A `GrammarReader`. Loads once, in seconds and 400 MB; remembers paragraphs, so that judging a repaired
    article only reads what changed."""

    name = PACKAGE

    def __init__(self, version: str) -> None:
        self.version = version
        self._known: dict[str, tuple[Slip, ...]] = {}

    @cached_property
    def _engine(self) -> Any:
        from lt_py import Engine

        return Engine("fr", disabled_rules=_OFF, enabled_categories=_CATEGORIES, enabled_only=True)

    def slips(self, text: str) -> Sequence[Slip]:
        """What the rules would have another way in one paragraph, in order; nothing of one that would take
        long: over 4,000 characters, or with a sentence over 1,000."""
        if text not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known[text] = tuple(self._read(text)) if _readable(text) else ()
        return self._known[text]

    def _read(self, text: str) -> Iterator[Slip]:
        whole = text.encode("utf-8", "replace").decode()  # half a surrogate pair has no UTF-8
        matches = self._engine.check(whole)
        at = _characters(whole) if matches else {}
        for match in sorted(matches, key=lambda m: (m["offset"], m["length"])):
            start, end = at.get(match["offset"]), at.get(match["offset"] + match["length"])
            if start is not None and end is not None and start < end:
                yield _slip(match, start, end)


def _readable(text: str) -> bool:
    return bool(text.strip()) and (
        len(text) <= _LONGEST and all(b - a <= _LONGEST_SENTENCE for a, b in sentence_spans(text))
    )


def _characters(text: str) -> Mapping[int, int]:
    """The character at each byte offset that begins one, the end included: the engine counts bytes."""
    ends = accumulate((len(char.encode()) for char in text), initial=0)
    return {byte: char for char, byte in enumerate(ends)}


def _slip(match: Mapping[str, Any], start: int, end: int) -> Slip:
    why = str(match["message"])
    for mark in _MARKS:
        why = why.replace(mark, "")
    meant = tuple(str(each) for each in match["suggestions"][:_MEANT])
    return Slip(start=start, end=end, rule=str(match["rule_id"]), why=" ".join(why.split()), meant=meant)

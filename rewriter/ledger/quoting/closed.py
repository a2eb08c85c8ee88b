"""Words of closed classes that a quotation and its translation must both have: « jamais », “never”."""

from collections.abc import Mapping

from rewriter.ledger.quoting.quoted import Quoted

# Told where one side alone has them. Each is one word, folded.
_ADDED: Mapping[str, frozenset[str]] = {
    "abord": frozenset("first firstly start begin initially before".split()),
    "seulement": frozenset("only just solely merely simply alone but".split()),
    "uniquement": frozenset("only just solely merely simply alone but exclusively".split()),
    "presque": frozenset("almost nearly practically virtually close hardly barely".split()),
    "surtout": frozenset("especially particularly above mainly mostly most chiefly really whatever".split()),
    "deja": frozenset("already yet before ever even enough once previously been ago".split()),
}
# Seldom left out or brought in by a translator: what they are shared by speaks for two quotations.
_SHARED: Mapping[str, frozenset[str]] = {
    "jamais": frozenset("never ever".split()),
    "rien": frozenset("nothing anything".split()),
    "personne": frozenset("nobody noone anybody anyone".split()),
    "pourquoi": frozenset(("why",)),
    "combien": frozenset(("how",)),
}


def added_word(quoted: Quoted, source: Quoted) -> str:
    """The first such word that a translated quotation has and the English one has not; "" when there is
    none."""
    said = frozenset(w.folded for w in source.words)
    added = (w.folded for w in quoted.words if w.folded in _ADDED and said.isdisjoint(_ADDED[w.folded]))
    return next(("d’abord" if word == "abord" else word for word in added), "")


def shared_word(quoted: Quoted, source: Quoted) -> bool:
    """Whether both say never, nothing, nobody, why or how much."""
    said = frozenset(w.folded for w in source.words)
    return any(not said.isdisjoint(_SHARED.get(w.folded, ())) for w in quoted.words)

"""Evidence that needs heavy tools, each an extra of its own: it adds to what the words say and takes nothing
away."""

from collections.abc import Collection

from rewriter.ports import Aids, EvidenceProvider, GrammarReader

Wanted = str
"""Which extras are asked: "auto" (those installed), "off", or their names ("semantic, grammar")."""
NAMES = ("semantic", "grammar")


def aids_for(wanted: Wanted | EvidenceProvider | Aids = "auto") -> Aids:
    """Who is asked beside the words: with "auto" every installed extra; with names, those of them that are
    installed. Aids of the caller's own are taken as they are, and so is a provider of likeness beside the
    other installed extras."""
    if isinstance(wanted, Aids):
        return wanted
    if not isinstance(wanted, str):
        return Aids(likeness=wanted, grammar=_grammar())
    names = chosen(wanted)
    return Aids(
        likeness=_likeness() if "semantic" in names else None,
        grammar=_grammar() if "grammar" in names else None,
    )


def asked_before(names: Collection[str]) -> Aids:
    """The installed extras among those that a record names, so that an article is judged again as it was."""
    now = aids_for()
    return Aids(
        likeness=now.likeness if now.likeness and now.likeness.name in names else None,
        grammar=now.grammar if now.grammar and now.grammar.name in names else None,
    )


def chosen(wanted: Wanted) -> frozenset[str]:
    """The names of the extras that are wanted; ValueError for a word that is none."""
    if wanted in ("auto", "off"):
        return frozenset(NAMES if wanted == "auto" else ())
    names = frozenset(name.strip() for name in wanted.split(","))
    if not names <= frozenset(NAMES):
        raise ValueError(wanted)
    return names


def _likeness() -> EvidenceProvider | None:
    from rewriter.evidence.semantic import installed

    return installed()


def _grammar() -> GrammarReader | None:
    from rewriter.evidence.grammar import installed

    return installed()

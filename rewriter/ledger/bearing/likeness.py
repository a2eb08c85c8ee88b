"""What evidence from outside the words says of both texts' sentences."""

from collections.abc import Iterable

from rewriter.article import Draft, Evidence, Source
from rewriter.ledger.bearing.passages import Passage, article_passages, aside_passages, source_passages
from rewriter.ports import EvidenceProvider


def evidence_for(source: Source, draft: Draft, provider: EvidenceProvider | None) -> Evidence | None:
    """What a provider says of this pair, to be handed to `account`. None without a provider, and for a
    French source, whose sentences words decide."""
    if provider is None or source.language != "en":
        return None
    mine = sentences(article_passages(draft))
    theirs = sentences([*source_passages(source), *aside_passages(source)])
    found = provider.similarities(mine, theirs)
    nearest = {sentence: tuple(near) for sentence, near in zip(mine, found, strict=True)}
    return Evidence(provider=f"{provider.name} {provider.version}", nearest=nearest)


def sentences(passages: Iterable[Passage]) -> list[str]:
    """The sentences, in the order of `Statements`."""
    return [p.text[start:end] for p in passages for start, end in p.sentences]

"""What a rewriting is done with."""

from dataclasses import dataclass

from rewriter.article import Parameters, Strategy
from rewriter.ports import Aids, TokenCounter
from rewriter.prompting import Templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What a rewriting is done with, frozen for the run. `strategy` WHOLE means whole where it fits.
    `context_tokens` is what the model can read and write in one call, together; None: as much as it takes.
    Without a `counter` tokens are estimated by length. `opinion`: once the article is made, the model reads
    it again, sentence by sentence against the source. `aids` are asked beside the words."""

    templates: Templates
    model: str
    parameters: Parameters = Parameters()
    strategy: Strategy = Strategy.WHOLE
    context_tokens: int | None = None
    counter: TokenCounter | None = None
    opinion: bool = False
    aids: Aids = Aids()

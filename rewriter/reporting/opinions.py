"""A model's opinion of a sentence, in words."""

from dataclasses import dataclass

from rewriter.article import Departure, Opinion, Said
from rewriter.output import capital
from rewriter.wording import Lang, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A model's opinion as it is shown: what it answered and in what way the sentence departs, the sentence's
    words that it finds at fault (after `fault_label`), the source's that it named (after `label`), and what
    is wrong with those it named. `doubts`: it has something against the sentence."""

    answer: str
    kind: str
    fault_label: str
    fault: str
    label: str
    words: str
    wrong: tuple[str, ...]
    doubts: bool


def quoted_of(opinion: Opinion, lang: Lang) -> Quoted:
    """An opinion in words."""
    doubts = opinion.answer is not Said.YES
    vague = opinion.answer is Said.UNKNOWN and opinion.kind is Departure.OTHER
    wrong = [name for name in ("misplaced", "misquoted") if getattr(opinion, name)]
    return Quoted(
        answer=say(f"opinion.{opinion.answer}", lang),
        kind=capital(say(f"opinion.kind-{opinion.kind}", lang)) if doubts and not vague else "",
        fault_label=say("opinion.at-fault", lang),
        fault=opinion.words.text if opinion.words else "",
        label=say("opinion.quoted", lang),
        words=opinion.quoted,
        wrong=tuple(capital(say(f"opinion.{name}", lang)) for name in wrong),
        doubts=doubts,
    )

"""The words of a paragraph by which something that is said has a speaker."""

from dataclasses import dataclass

from rewriter.text.saying._subjects import Voice


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that give what is said to somebody: offsets of the verb or of « selon », whose voice it is, and
    whether they tell an opinion, vouch for a fact, or neither. `inverted` when the speaker follows."""

    start: int
    end: int
    voice: Voice
    opinion: bool
    factual: bool
    inverted: bool

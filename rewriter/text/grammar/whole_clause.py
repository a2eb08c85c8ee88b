"""Where the clauses end that some words of a sentence belong to: what can be quoted without a torn edge."""

import re

_EDGE = re.compile(r"[,;:—–()«»“”]|\s-\s")
_REACH = 12  # words on either side within which an edge is looked for
_PAIRS = (("(", ")"), ("«", "»"), ("“", "”"))


def whole_clause(sentence: str, words: str) -> str:
    """`words` of that sentence, from the mark before them to the mark after them, an ellipsis where the
    sentence goes on. The whole sentence where the words are not in it or no mark is near."""
    at = sentence.find(words)
    if at < 0:
        return sentence
    start, end = _start(sentence, at), _end(sentence, at + len(words))
    told = _balanced(sentence[start:end].strip(" ,;:—–-\u00a0\u202f"))
    before, after = sentence[:start].strip(" «“(\u00a0"), sentence[end:].strip(" .!?…»”)\u00a0\u202f")
    return f"{'… ' if before else ''}{told}{'…' if after else ''}"


def _start(sentence: str, at: int) -> int:
    near = list(_EDGE.finditer(sentence, 0, at))
    start = near[-1].end() if near else 0
    return start if len(sentence[start:at].split()) <= _REACH else at


def _end(sentence: str, at: int) -> int:
    found = _EDGE.search(sentence, at)
    end = found.start() if found else len(sentence)
    return end if len(sentence[at:end].split()) <= _REACH else at


def _balanced(told: str) -> str:
    """Without a bracket or mark of quotation whose fellow stands outside."""
    for opening, closing in _PAIRS:
        if told.count(opening) != told.count(closing):
            told = told.replace(opening, "").replace(closing, "")
    return " ".join(told.split(" ")).strip()

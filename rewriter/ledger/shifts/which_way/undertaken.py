"""What somebody only undertook to do, which the source may say was not done: « s’était engagée à verser » is
no denial of « n’a pas versé »."""

from rewriter.ledger.shifts.places import Sentence

_REACH = 5  # words before a verb among which stands that somebody undertook to do it
_UNDERTAKING = ("engag", "promi", "promet", "pledg", "vow")
_LINKS = ("a", "de", "d")


def only_undertaken(mine: Sentence, there: int, theirs: Sentence, at: int) -> bool:
    """Whether a French word tells what was promised, where the source says too that it was, and denies that
    it was done. Where the sentence has the verb besides, it may tell it as done."""
    if _is_infinitive(theirs, at) or not _is_infinitive(mine, there) or not _promises(theirs):
        return False
    before = mine.statement.folded[max(0, there - _REACH) : there]
    linked = before[-1:] and before[-1] in _LINKS and any(w.startswith(_UNDERTAKING) for w in before)
    return bool(linked) and len(mine.find(theirs.keys(at))) == 1


def _is_infinitive(sentence: Sentence, at: int) -> bool:
    word, before = sentence.words[at].folded, sentence.statement.folded[:at]
    return word.endswith(("er", "ir", "re")) if sentence.lang == "fr" else before[-1:] == ["to"]


def _promises(sentence: Sentence) -> bool:
    return any(word.startswith(_UNDERTAKING) for word in sentence.statement.folded)

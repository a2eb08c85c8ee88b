"""Reading what a model thinks of sentences: its answer from a short list, words of either text only where
they stand there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import Field, field_validator, model_validator

from rewriter.article import Departure, Mention, Opinion, Said, Schema, Source
from rewriter.flow.answers import Lenient, UnusableAnswerError, schema_of, validated
from rewriter.ledger.bearing.passages import Passage, aside_passages, letters, passage, source_passages
from rewriter.text.normalise import fold
from rewriter.text.tokens import tokens

_ANSWERS = {"non": Said.NO, "en partie": Said.PARTLY, "je ne sais pas": Said.UNKNOWN}
_LOOSELY = {
    "no": Said.NO, "faux": Said.NO,
    "partiellement": Said.PARTLY, "partly": Said.PARTLY, "partie": Said.PARTLY,
    "inconnu": Said.UNKNOWN, "ne sais pas": Said.UNKNOWN, "incertain": Said.UNKNOWN,
}  # fmt: skip
_NO_DOUBT = frozenset(
    {"oui", "yes"}
)  # weak models answer of every sentence, though asked for the doubtful ones
_KINDS = {
    "ajout": Departure.ADDED,
    "contradiction": Departure.CONTRADICTED,
    "citation": Departure.QUOTATION,
    "attribution": Departure.ATTRIBUTION,
    "nuance": Departure.HEDGE,
    "cause": Departure.CAUSE,
    "généralisation": Departure.EXTENT,
    "reprise": Departure.ADOPTED,
    "conclusion": Departure.CONCLUSION,
    "couleur": Departure.COLOUR,
    "autre": Departure.OTHER,
}
_FOLDED_KINDS = {fold(name): kind for name, kind in _KINDS.items()}
_MOST_WORDS = 40  # of a quotation: twenty are asked for; what is longer is no longer pointing at anything
_CUT = re.compile(r"\[?(?:…|\.\.\.)\]?")
_ID = re.compile(r"^\W*\[(?:p\d+|titre)\]")  # the mark of a source paragraph, copied with its words
_NUMBER = re.compile(r"\d{1,4}")


class AnsweredOpinion(Lenient):
    """The answer to one number. Weak models write « [3] » for 3, « Non. » for « non », null for no words."""

    number: int
    answer: str = Field(json_schema_extra={"enum": [*_ANSWERS]})
    kind: str = Field(default="", json_schema_extra={"enum": [*_KINDS]})
    words: str = ""
    quote: str = ""

    @field_validator("number", mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return _number(value)

    @field_validator("kind", "words", "quote", mode="before")
    @classmethod
    def _none(cls, value: Any) -> Any:
        return "" if value is None else " ".join(map(str, value)) if isinstance(value, list) else value


class AnsweredOpinions(Lenient):
    """All answers, also as a list without the object around it, and how many sentences were read."""

    opinions: list[AnsweredOpinion] = Field(default_factory=list)
    read: int | None = None

    @model_validator(mode="before")
    @classmethod
    def _unwrapped(cls, value: Any) -> Any:
        if isinstance(value, list):
            return {"opinions": value}
        return {"opinions": [value]} if isinstance(value, dict) and "answer" in value else value

    @field_validator("opinions", mode="before")
    @classmethod
    def _usable(cls, value: Any) -> Any:
        """Without what is no answer to a number: one such must not cost the others."""
        return [one for one in value if _is_answer(one)] if isinstance(value, list) else value

    @field_validator("read", mode="before")
    @classmethod
    def _counted(cls, value: Any) -> Any:
        found = _number(value)
        return found if isinstance(found, int) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What one answer says: the opinions, in the order of the sentences, and of how many sentences it is."""

    opinions: tuple[Opinion, ...]
    read: int


def opinions_schema() -> Schema:
    """The schema of answers about numbered sentences."""
    schema = AnsweredOpinions.model_json_schema()
    schema["properties"]["read"] = {"type": "integer"}
    return schema_of("opinions", schema)


def read_opinions(text: str, sentences: Sequence[Mention], source: Source, model: str) -> Answered:
    """The opinions on these sentences (numbered from 1): the first answer to each number, if it is one of
    those that can be given. Raises UnusableAnswerError where nothing says that any sentence was read."""
    answered = validated(AnsweredOpinions, text)
    given = [one for one in answered.opinions if 1 <= one.number <= len(sentences) and _is_known(one.answer)]
    reached = max((one.number for one in given), default=0)
    read = min(len(sentences), max(answered.read or 0, reached))
    if not read:
        raise UnusableAnswerError("no answer to any of the sentences, nor how many were read")
    passages = [*source_passages(source), *aside_passages(source)]
    first = {one.number: one for one in reversed(given)}
    doubted = (first[number] for number in sorted(first))
    opinions = (_opinion(sentences[one.number - 1], one, passages, model) for one in doubted)
    return Answered(opinions=tuple(o for o in opinions if o), read=read)


def _opinion(
    sentence: Mention, answered: AnsweredOpinion, passages: list[Passage], model: str
) -> Opinion | None:
    answer = _said(answered.answer)
    if answer is None:
        return None
    words, wanted = _words(sentence, answered.words), _pieces(answered.words)
    quoted = next((found for p in passages if (found := _spelled(p, _pieces(answered.quote)))), None)
    return Opinion(
        article=sentence,
        answer=answer,
        kind=_kind(answered.kind),
        words=words,
        misplaced=bool(wanted) and words is None,
        quoted=quoted.text if quoted else "",
        misquoted=bool(_pieces(answered.quote)) and quoted is None,
        model=model,
    )


def _is_answer(one: Any) -> bool:
    if not isinstance(one, dict):
        return False
    return isinstance(_number(one.get("number")), int | float) and isinstance(one.get("answer"), str)


def _is_known(answer: str) -> bool:
    return _said(answer) is not None or _plain(answer) in _NO_DOUBT


def _said(answer: str) -> Said | None:
    plain = _plain(answer)
    return _ANSWERS.get(plain) or _LOOSELY.get(plain)


def _kind(kind: str) -> Departure:
    return _FOLDED_KINDS.get(_plain(kind), Departure.OTHER)


def _plain(text: str) -> str:
    return fold(text).strip(" .!«»\"'\u00a0\u202f")


def _words(sentence: Mention, words: str) -> Mention | None:
    """The words at fault where they stand in the sentence, as a mention of its paragraph."""
    found = _spelled(passage(sentence.where, sentence.text), _pieces(words))
    if found is None:
        return None
    start, end = sentence.start + found.start, sentence.start + found.end
    return Mention(text=found.text, where=sentence.where, start=start, end=end)


def _pieces(words: str) -> list[str]:
    """The letters of what was named, piece by piece where it was cut with « … »."""
    bare = _ID.sub("", _shortened(words))
    pieces = (letters(tokens(piece)) for piece in _CUT.split(bare))
    return [piece for piece in pieces if piece]


def _shortened(words: str) -> str:
    there = tokens(words)
    return words if len(there) <= _MOST_WORDS else words[: there[_MOST_WORDS - 1].end]


def _spelled(within: Passage, pieces: Sequence[str]) -> Mention | None:
    """The passage's own words from the first piece to the last, if they stand there one after another."""
    found = list(_places(within, pieces))
    if not pieces or len(found) < len(pieces):
        return None
    return within.mention(within.words[found[0][0]].start, within.words[found[-1][1]].end)


def _places(within: Passage, pieces: Sequence[str]) -> Iterator[tuple[int, int]]:
    after = 0
    for piece in pieces:
        at = within.strand.find(piece, after)
        if at is None:
            return
        yield at
        after = at[1] + 1


def _number(value: Any) -> Any:
    """The first number in what stands for one: "[3]", "n° 3", 3.0."""
    if isinstance(value, str):
        found = _NUMBER.search(value)
        return int(found[0]) if found else value
    return value

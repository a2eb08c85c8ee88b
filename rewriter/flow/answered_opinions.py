"""Reading what a model thinks of sentences: its answer from a short list, its quotation only where the source
has those words."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import Field, field_validator, model_validator

from rewriter.article import Mention, Opinion, Said, Schema, Source
from rewriter.flow.answers import Lenient, UnusableAnswerError, schema_of, validated
from rewriter.ledger.bearing.passages import Passage, aside_passages, letters, source_passages
from rewriter.text.normalise import fold
from rewriter.text.tokens import tokens

_ANSWERS = {"oui": Said.YES, "non": Said.NO, "en partie": Said.PARTLY, "je ne sais pas": Said.UNKNOWN}
_MOST_WORDS = 40  # of a quotation: twelve are asked for; what is longer is no longer pointing at anything


class AnsweredOpinion(Lenient):
    """The answer to one number. Weak models write « [3] » for 3, « Oui. » for « oui », null for no words."""

    number: int
    answer: str = Field(json_schema_extra={"enum": [*_ANSWERS]})
    quote: str = ""

    @field_validator("number", mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return value.strip("[]() .") if isinstance(value, str) else value

    @field_validator("quote", mode="before")
    @classmethod
    def _none(cls, value: Any) -> Any:
        return "" if value is None else value


class AnsweredOpinions(Lenient):
    """All answers, also as a list without the object around it."""

    opinions: list[AnsweredOpinion]

    @model_validator(mode="before")
    @classmethod
    def _unwrapped(cls, value: Any) -> Any:
        if isinstance(value, list):
            return {"opinions": value}
        return {"opinions": [value]} if isinstance(value, dict) and "answer" in value else value


def opinions_schema() -> Schema:
    """The schema of answers about numbered sentences."""
    return schema_of("opinions", AnsweredOpinions.model_json_schema())


def read_opinions(text: str, sentences: Sequence[Mention], source: Source, model: str) -> tuple[Opinion, ...]:
    """The opinions on these sentences (numbered from 1), in their order: the first answer to each number, if
    it is one of those that can be given. Raises UnusableAnswerError when there is none."""
    answers = dict(_first_answers(validated(AnsweredOpinions, text), len(sentences)))
    if not answers:
        raise UnusableAnswerError("no answer to any of the sentences")
    passages = [*source_passages(source), *aside_passages(source)]
    return tuple(
        _opinion(sentence, *answers[number], passages, model)
        for number, sentence in enumerate(sentences, start=1)
        if number in answers
    )


def _first_answers(answered: AnsweredOpinions, most: int) -> Iterator[tuple[int, tuple[Said, str]]]:
    """Backwards, so that the first answer to a number is the one that stays."""
    for one in reversed(answered.opinions):
        answer = _ANSWERS.get(fold(one.answer).strip(" .!"))
        if answer and 1 <= one.number <= most:
            yield one.number, (answer, one.quote)


def _opinion(sentence: Mention, answer: Said, quote: str, passages: list[Passage], model: str) -> Opinion:
    wanted = letters(tokens(quote)[:_MOST_WORDS])
    found = next((words for p in passages if (words := _words_of(p, wanted))), "")
    return Opinion(
        article=sentence,
        answer=answer,
        quoted=found,
        misquoted=bool(wanted) and not found,
        model=model,
    )


def _words_of(passage: Passage, wanted: str) -> str:
    """The passage's own words that spell these letters; empty when it has none."""
    at = passage.strand.find(wanted)
    return passage.text[passage.words[at[0]].start : passage.words[at[1]].end] if at else ""

"""Ways to split a paragraph: ours, and those of the libraries that are installed."""

import logging
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from itertools import accumulate
from typing import Any

from rewriter.text.sentences import sentence_spans

Splitter = Callable[[str], list[int]]
"""From a paragraph to the offsets where its sentences end, white space after them left out."""
_MODELS = {"fr": "fr_core_news_sm", "en": "en_core_web_sm"}


def ours(text: str) -> list[int]:
    """The product's own."""
    return [end for _, end in sentence_spans(text)]


def others(language: str) -> tuple[Mapping[str, Splitter], list[str]]:
    """Those of other libraries by name, and the names of those that are not installed."""
    makers = {
        "spaCy model": _spacy_model,
        "spaCy sentencizer": _spacy_sentencizer,
        "pysbd": _pysbd,
        "syntok": _syntok,
        "simplemma": _simplemma,
        "sentencex": _sentencex,
        "sentence-splitter": _sentence_splitter,
    }
    found: dict[str, Splitter] = {}
    for name, make in makers.items():
        try:
            found[name] = make(language)
        except (ImportError, OSError):  # spaCy says OSError where a model is missing
            logging.getLogger(__name__).debug("%s is not installed", name)
    return found, [name for name in makers if name not in found]


def _spacy_model(language: str) -> Splitter:
    return _spacy(import_module("spacy").load(_MODELS[language], exclude=["ner", "lemmatizer"]))


def _spacy_sentencizer(language: str) -> Splitter:
    pipeline = import_module("spacy").blank(language)
    pipeline.add_pipe("sentencizer")
    return _spacy(pipeline)


def _spacy(pipeline: Any) -> Splitter:
    return lambda text: [len(text[: s.end_char].rstrip()) for s in pipeline(text).sents]


def _pysbd(language: str) -> Splitter:
    segmenter = import_module("pysbd").Segmenter(language=language, clean=False, char_span=True)
    return lambda text: [len(text[: span.end].rstrip()) for span in segmenter.segment(text)]


def _syntok(_language: str) -> Splitter:
    analyze = import_module("syntok.segmenter").analyze
    return lambda text: [s[-1].offset + len(s[-1].value) for par in analyze(text) for s in par]


def _simplemma(_language: str) -> Splitter:
    split = import_module("simplemma").split_sentences
    return lambda text: _placed(text, split(text))


def _sentencex(language: str) -> Splitter:
    segment = import_module("sentencex").segment
    return lambda text: _placed(text, segment(language, text))


def _sentence_splitter(language: str) -> Splitter:
    split = import_module("sentence_splitter").SentenceSplitter(language).split
    return lambda text: _placed(text, split(text))


def _placed(text: str, pieces: Iterable[str]) -> list[int]:
    """Where pieces end that are told without offsets, white space lost or changed."""
    solid = [at for at, char in enumerate(text) if not char.isspace()]
    lengths = accumulate(sum(not char.isspace() for char in piece) for piece in pieces)
    return [solid[count - 1] + 1 for count in lengths if 0 < count <= len(solid)]

"""What a second reading said is listed on the review page, follows the text, and decides nothing."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from rewriter.api.reviewing.reading import article_from
from rewriter.wording import say
from tests.api.reviewing.made import WRONG
from tests.studio.running import Client, ids, running
from tests.studio.test_desk_and_review import ANNE, edit, state

DOUBTED, WORDS = "Ses appuis en béton descendent désormais à huit mètres.", "désormais à huit mètres"
TOLD = f"L’ouvrage actuel, long de {WRONG[1]}, pèse 210 tonnes."


def doubted(out: Path, *doubts: tuple[str, str], quoted: str = "") -> None:
    """Record that a model doubts these sentences, and which words of them."""
    path = out / "article" / "article.json"
    record = json.loads(path.read_bytes())
    ledger = record["outcome"]["ledger"]
    places = {s["article"]["text"]: s["article"] for s in ledger["support"]}
    ledger["opinions"] = list(_opinions(places, doubts, quoted))
    ledger["second_reading"] = {"sentences": len(places), "read": len(places), "models": ["relecteur"]}
    path.write_text(json.dumps(record, ensure_ascii=False), "utf-8")


def _opinions(places: dict[str, Any], doubts: Iterable[tuple[str, str]], quoted: str) -> Iterable[Any]:
    for text, words in doubts:
        article = next(m for t, m in places.items() if t.replace("\u00a0", " ") == text)
        at = article["start"] + text.index(words)
        given = {"text": words, "where": article["where"], "start": at, "end": at + len(words)}
        yield {
            "article": article, "answer": "no", "kind": "hedge", "words": given, "misplaced": False,
            "quoted": quoted, "misquoted": False, "model": "relecteur",
        }  # fmt: skip


@pytest.fixture
def reread(out: Path) -> Iterable[Client]:
    """A client of a studio whose article a model has read again: it doubts two sentences."""
    doubted(out, (TOLD, "210 tonnes"), (DOUBTED, WORDS))
    with running(out) as studio:
        yield Client(studio).enter()


def test_what_nothing_else_tells_is_listed_first(reread: Client) -> None:
    found = state(reread, ids(reread)[0])["reread"]
    assert found["title"] == "Deuxième lecture par relecteur\u00a0: 2 phrases à relire"
    assert say("opinion.intro", "fr") in found["intro"]
    assert [d["words"] for d in found["doubts"]] == [WORDS, "210 tonnes"]
    assert [("déjà signalé" in d["message"]) for d in found["doubts"]] == [False, True]


def test_a_doubt_goes_with_its_sentence_and_moves_with_it(reread: Client) -> None:
    key = ids(reread)[0]
    was = next(d for d in state(reread, key)["reread"]["doubts"] if d["words"] == WORDS)
    edit(reread, key, TOLD, "L’ouvrage est long.")
    (left,) = state(reread, key)["reread"]["doubts"]
    assert left["words"] == WORDS
    assert left["start"] == was["start"] - len(TOLD) + len("L’ouvrage est long.")
    edit(reread, key, WORDS, "à huit mètres")
    found = state(reread, key)["reread"]
    assert found["doubts"] == []
    assert "n’a comparé à la source que" in found["intro"]


def test_a_release_keeps_what_is_left_of_it_and_does_not_depend_on_it(reread: Client, out: Path) -> None:
    key = ids(reread)[0]
    edit(reread, key, WRONG[1], WRONG[0])
    assert reread.post(f"/a/{key}/release", {"by": ANNE, "note": ""}).status == 200
    ledger = article_from(out / "article").outcome.ledger
    assert ledger is not None
    assert [o.article.text for o in ledger.opinions] == [DOUBTED]
    assert ledger.second_reading is not None
    assert ledger.second_reading.read == ledger.second_reading.sentences - 1


def test_nothing_is_listed_where_no_model_read_it(client: Client) -> None:
    assert state(client, ids(client)[0])["reread"] is None


def test_a_record_of_an_earlier_version_is_read(out: Path) -> None:
    path = out / "article" / "article.json"
    record = json.loads(path.read_bytes())
    ledger = record["outcome"]["ledger"]
    del ledger["second_reading"]
    sentence = ledger["support"][0]["article"]
    old = {"article": sentence, "answer": "yes", "quoted": "", "misquoted": True, "model": "m"}
    ledger["opinions"] = [old]
    path.write_text(json.dumps(record), "utf-8")
    read = article_from(out / "article").outcome.ledger
    assert read is not None
    assert read.second_reading is None
    assert [(o.answer.value, o.kind.value, o.words) for o in read.opinions] == [("yes", "other", None)]

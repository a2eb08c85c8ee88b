"""The desk lists what there is; an article is judged, changed and released over HTTP."""

import json
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from rewriter.api.options import Options
from rewriter.api.reviewing import Desk
from rewriter.api.reviewing.shelf import BATCH, CACHE, ArticleShelf, _without_ledger
from rewriter.api.rewriting import rewrite, write
from rewriter.article import Place
from rewriter.settings import Settings
from tests.api.reviewing.made import WRONG
from tests.flow.sample import TEXT
from tests.studio.running import Client, ids, running

ANNE = "Anne Moreau"


def state(client: Client, key: str) -> Any:
    return client.get(f"/a/{key}/state").values


def part(shown: Any, words: str) -> Any:
    return next(p for p in shown["parts"] if words in p["text"])


def edit(client: Client, key: str, old: str, new: str) -> Any:
    given = part(state(client, key), old)
    change = {"place": given["place"], "was": given["text"], "text": given["text"].replace(old, new)}
    return client.post(f"/a/{key}/edit", change | {"by": ANNE})


def test_the_desk_tells_what_each_article_has_become(client: Client, out: Path) -> None:
    copytree(next(out.iterdir()), out / "run" / "articles" / "other")
    rows = client.get("/desk/state").values
    assert sorted(row[2].count("/") for row in rows) == [0, 2]
    _, title, _, status, words, stop = rows[0][:6]
    assert "passerelle" in title.lower()
    assert (status, stop) == ("needs-review", 1)
    assert words > 200


def row(client: Client) -> Any:
    (found,) = client.get("/desk/state").values
    return found


def test_the_desk_tells_the_article_as_it_stands_under_review(client: Client, out: Path) -> None:
    key = ids(client)[0]
    edit(client, key, WRONG[1], WRONG[0])
    assert (row(client)[3], row(client)[5], row(client)[16]) == ("ready", 0, "ready")
    shown = edit(client, key, WRONG[0], "162 mètres").values
    marks = [f["mark"] for f in shown["findings"]]
    assert row(client)[5:8] == [marks.count(mark) for mark in ("stop", "look", "advice")]
    assert (row(client)[3], row(client)[5], row(client)[16]) == ("needs-review", 1, "needs-review")


def test_the_desk_does_not_call_ready_what_was_changed_and_not_judged(client: Client, out: Path) -> None:
    desk = Desk(out / "article")
    desk.edit(Place(part="headline"), desk.draft.headline, "Un autre titre", ANNE)
    assert (row(client)[3], row(client)[5], row(client)[16]) == ("changed", 0, "changed")
    state(client, ids(client)[0])
    assert (row(client)[1], row(client)[16]) == ("Un autre titre", "needs-review")


def test_the_desk_tells_what_is_released_and_what_was_changed_since(client: Client) -> None:
    key = ids(client)[0]
    for finding in state(client, key)["findings"]:
        client.post(f"/a/{key}/dismiss", {"key": finding["key"], "reason": "vérifié", "by": ANNE})
    client.post(f"/a/{key}/release", {"by": ANNE, "note": ""})
    told = row(client)
    assert (told[3], told[5:8], told[12], told[16]) == ("needs-review", [0, 0, 0], ANNE, "released")
    edit(client, key, WRONG[1], "162 mètres")
    told = row(client)
    assert (told[5], told[12], told[16]) == (1, ANNE, "released-changed")


def test_what_was_done_before_the_article_was_made_anew_is_none_of_it(client: Client, out: Path) -> None:
    edit(client, ids(client)[0], WRONG[1], WRONG[0])
    path = out / "article" / "article.json"
    record = json.loads(path.read_bytes())
    record["record"]["started"] = "2099-01-01T00:00:00+00:00"
    path.write_text(json.dumps(record), encoding="utf-8")
    assert (row(client)[3], row(client)[5], row(client)[14]) == ("needs-review", 1, 0)


def test_a_judgement_that_is_not_ours_is_worth_nothing(client: Client, out: Path) -> None:
    edit(client, ids(client)[0], WRONG[1], WRONG[0])
    for text in ("[]", '{"events": 1}', "pas du json", "[" * 5000):
        (out / "article" / "review.judged.json").write_text(text, encoding="utf-8")
        assert row(client)[16] == "changed"


def test_what_is_unchanged_is_not_read_again(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ArticleShelf(out).cards()
    assert (out / CACHE / "desk.json").exists()
    monkeypatch.setattr("rewriter.api.reviewing.shelf._card", None)
    assert ArticleShelf(out).cards() == first


def test_a_record_that_cannot_be_read_is_listed_as_such(out: Path) -> None:
    (out / "bad").mkdir()
    (out / "bad" / "article.json").write_text('{"outcome": 3}')
    assert sorted(card.status for card in ArticleShelf(out).cards()) == ["needs-review", "unreadable"]


def test_a_cache_of_a_stranger_is_worth_nothing(out: Path) -> None:
    (out / CACHE).mkdir()
    (out / CACHE / "desk.json").write_text('{"version": 1, "cards": {"x": 7}}')
    assert len(ArticleShelf(out).cards()) == 1


def test_a_wrong_figure_is_mended_and_released(client: Client, out: Path) -> None:
    key = ids(client)[0]
    refused = client.post(f"/a/{key}/release", {"by": ANNE, "note": ""})
    assert refused.status == 409
    assert [f["code"] for f in refused.values["standing"]] == ["figure-altered"]
    mended = edit(client, key, WRONG[1], WRONG[0])
    assert not any(f["stands"] for f in mended.values["findings"])
    released = client.post(f"/a/{key}/release", {"by": ANNE, "note": "relu"})
    assert released.values["released"]["by"] == ANNE
    folder = next(p for p in out.iterdir() if (p / "article.json").exists())
    assert WRONG[0] in (folder / "article.md").read_text("utf-8")
    told = row(client)
    assert (told[3], told[5], told[12], told[14]) == ("ready", 0, ANNE, 0)


def test_whoever_signs_is_told_what_is_left(client: Client) -> None:
    key = ids(client)[0]
    assert state(client, key)["signing"]["mood"] == "stop"
    shown = edit(client, key, WRONG[1], WRONG[0]).values
    looks = [f for f in shown["findings"] if f["mark"] == "look"]
    assert not any(f["stands"] for f in shown["findings"])
    assert shown["signing"]["mood"] == "look"
    assert shown["signing"]["told"].startswith("Rien ne l’interdit\u202f; ")
    assert shown["signing"]["made"] == []
    assert (f"{len(looks)} points" in shown["signing"]["told"]) is (len(looks) > 1)
    for finding in shown["findings"]:
        given = {"key": finding["key"], "reason": "vérifié", "by": ANNE}
        shown = client.post(f"/a/{key}/dismiss", given).values
    assert shown["signing"] == {"mood": "clear", "told": "Rien n’empêche la publication.", "made": []}


def test_whoever_signs_is_told_that_no_model_rewrote_it(tmp_path: Path) -> None:
    article = rewrite(TEXT, options=Options(min_words=200), settings=Settings())
    write(article, tmp_path / "out", "fr")
    with running(tmp_path / "out") as studio:
        client = Client(studio).enter()
        key = ids(client)[0]
        shown = state(client, key)
        for finding in shown["findings"]:
            given = {"key": finding["key"], "reason": "vérifié", "by": ANNE}
            shown = client.post(f"/a/{key}/dismiss", given).values
    assert shown["signing"]["mood"] == "look"
    assert "Il n’est pas réécrit." in shown["signing"]["made"][0]


def test_words_in_hand_are_judged_and_nothing_is_written(client: Client, out: Path) -> None:
    key = ids(client)[0]
    given = part(state(client, key), WRONG[1])
    typed = [{"place": given["place"], "text": given["text"].replace(*reversed(WRONG))}]
    judged = client.post(f"/a/{key}/judge", {"typed": typed}).values
    assert not any(f["stands"] for f in judged["findings"])
    assert any(f["stands"] for f in state(client, key)["findings"])
    assert not list(out.rglob("review.jsonl"))


def test_a_change_of_words_that_are_others_by_now_shows_both(client: Client) -> None:
    key = ids(client)[0]
    given = part(state(client, key), WRONG[1])
    edit(client, key, WRONG[1], "160 mètres")
    late = {"place": given["place"], "was": given["text"], "text": "Autre chose.", "by": "Paul"}
    answer = client.post(f"/a/{key}/edit", late)
    assert answer.status == 409
    assert "160 mètres" in answer.values["now"]
    assert "Autre chose." not in json.dumps(state(client, key), ensure_ascii=False)


def test_a_finding_is_dismissed_with_a_reason_only_and_recalled(client: Client) -> None:
    key = ids(client)[0]
    finding = next(f for f in state(client, key)["findings"] if f["stands"])
    named = {"key": finding["key"], "by": ANNE}
    assert client.post(f"/a/{key}/dismiss", named | {"reason": " "}).status == 422
    shown = client.post(f"/a/{key}/dismiss", named | {"reason": "mesuré sur place"}).values
    assert [f["dismissed"] for f in shown["findings"] if f["key"] == finding["key"]] == ["mesuré sur place"]
    shown = client.post(f"/a/{key}/recall", named).values
    assert any(f["stands"] for f in shown["findings"])


def test_what_is_certain_is_mended_at_every_place_and_can_be_undone(client: Client) -> None:
    key = ids(client)[0]
    assert client.post(f"/a/{key}/fix", {"code": "space-breakable", "by": ANNE}).status == 422
    shown = state(client, key)
    for given in [p for p in shown["parts"] if p["kind"] == "paragraph"][:2]:
        change = {"place": given["place"], "was": given["text"], "text": f"Pourquoi ? {given['text']}"}
        shown = client.post(f"/a/{key}/edit", change | {"by": ANNE}).values
    found = next(f for f in shown["findings"] if f["code"] == "space-breakable")
    assert found["fixable"]
    assert "à 2 endroits" in found["message"]
    mended = client.post(f"/a/{key}/fix", {"code": found["code"], "by": ANNE}).values
    assert found["code"] not in [f["code"] for f in mended["findings"]]
    assert sum("Pourquoi\u202f?" in p["text"] for p in mended["parts"]) == 2
    undone = client.post(f"/a/{key}/undo", {"by": ANNE}).values
    assert sum("Pourquoi ?" in p["text"] for p in undone["parts"]) == 1
    assert not any(f["fixable"] for f in shown["findings"] if f["code"] == "figure-altered")


def test_undo_and_redo(client: Client) -> None:
    key = ids(client)[0]
    edit(client, key, WRONG[1], WRONG[0])
    undone = client.post(f"/a/{key}/undo", {"by": ANNE}).values
    assert part(undone, WRONG[1])
    assert (undone["undoable"], undone["redoable"]) == (0, 1)
    assert part(client.post(f"/a/{key}/redo", {"by": ANNE}).values, WRONG[0])
    assert client.post(f"/a/{key}/redo", {"by": ANNE}).status == 422


def test_history_and_comparison_show_the_change(client: Client) -> None:
    key = ids(client)[0]
    edit(client, key, WRONG[1], WRONG[0])
    history = client.get(f"/a/{key}/history").text
    assert ANNE in history
    assert "<del>152</del><ins>142</ins>" in history
    assert "<del>152</del><ins>142</ins>" in client.get(f"/a/{key}/compare").text


def test_sentences_of_both_texts_are_tied(client: Client) -> None:
    shown = state(client, ids(client)[0])
    names = {tie["id"] for tie in shown["ties"]}
    tied = [tie for tie in shown["ties"] if tie["to"]]
    assert len(tied) > 4
    assert all(set(tie["to"]) <= names for tie in tied)
    texts = {p["at"]: p["text"] for p in shown["parts"] + shown["source"]}
    assert all(texts[tie["at"]][tie["start"] : tie["end"]].strip() for tie in tied)


def test_a_check_is_explained(client: Client) -> None:
    assert "figure-altered" in client.get("/explain/figure-altered").text
    assert client.get("/explain/no-such-check").status == 422
    page = client.get("/explain/title-too-wide").text
    assert "<h2>" in page
    assert "----" not in page


def test_pages_are_told_in_english_too(out: Path) -> None:
    with running(out, lang="en") as studio:
        client = Client(studio).enter()
        assert 'lang="en"' in client.get("/").text
        assert "Desk" in client.get("/").text


def test_the_desk_shows_what_it_knows_before_what_it_reads(client: Client, out: Path) -> None:
    ids(client)
    for n in range(BATCH + 1):
        copytree(out / "article", out / f"new-{n}")
    lines = [json.loads(line) for line in client.get("/desk/rows").text.splitlines()]
    assert [len(rows) for rows in lines] == [1, BATCH, 1]
    assert lines[0][0][2] == "article"
    assert sorted(row for rows in lines for row in rows) == sorted(client.get("/desk/state").values)


def test_a_line_is_the_same_without_the_ledger_and_however_the_record_is_written(out: Path) -> None:
    path = out / "article" / "article.json"
    record = path.read_bytes()
    whole = json.loads(record)
    cut = json.loads(_without_ledger(record))
    assert cut["outcome"].pop("ledger") is None
    assert whole["outcome"].pop("ledger")
    assert cut == whole
    first = ArticleShelf(out).cards()
    path.write_text(json.dumps(json.loads(record)))
    assert ArticleShelf(out).cards() == first


def test_what_was_read_is_known_though_nobody_listened_to_the_end(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(BATCH + 1):
        copytree(out / "article", out / f"new-{n}")
    shelf = ArticleShelf(out)
    batches = shelf.batches()
    assert [len(next(batches)), len(next(batches))] == [0, BATCH]
    batches.close()  # type: ignore[attr-defined]
    assert [len(batch) for batch in ArticleShelf(out).batches()] == [BATCH, 2]

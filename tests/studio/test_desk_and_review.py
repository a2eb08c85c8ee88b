"""The desk lists what there is; an article is judged, changed and released over HTTP."""

import json
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from rewriter.api.reviewing.shelf import BATCH, CACHE, Shelf, _without_ledger
from tests.api.reviewing.made import WRONG
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


def test_what_is_unchanged_is_not_read_again(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Shelf(out).cards()
    assert (out / CACHE / "desk.json").exists()
    monkeypatch.setattr("rewriter.api.reviewing.shelf._card", None)
    assert Shelf(out).cards() == first


def test_a_record_that_cannot_be_read_is_listed_as_such(out: Path) -> None:
    (out / "bad").mkdir()
    (out / "bad" / "article.json").write_text('{"outcome": 3}')
    assert sorted(card.status for card in Shelf(out).cards()) == ["needs-review", "unreadable"]


def test_a_cache_of_a_stranger_is_worth_nothing(out: Path) -> None:
    (out / CACHE).mkdir()
    (out / CACHE / "desk.json").write_text('{"version": 1, "cards": {"x": 7}}')
    assert len(Shelf(out).cards()) == 1


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
    row = client.get("/desk/state").values[0]
    assert (row[3], row[5], row[12], row[14]) == ("ready", 0, ANNE, 0)


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
    first = Shelf(out).cards()
    path.write_text(json.dumps(json.loads(record)))
    assert Shelf(out).cards() == first


def test_what_was_read_is_known_though_nobody_listened_to_the_end(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(BATCH + 1):
        copytree(out / "article", out / f"new-{n}")
    shelf = Shelf(out)
    batches = shelf.batches()
    assert [len(next(batches)), len(next(batches))] == [0, BATCH]
    batches.close()  # type: ignore[attr-defined]
    assert [len(batch) for batch in Shelf(out).batches()] == [BATCH, 2]

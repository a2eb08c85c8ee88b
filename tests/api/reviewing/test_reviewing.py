"""What an editor does is kept, can be taken back, overwrites nobody, and ends in a release with a record."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rewriter.api.reviewing import (
    ConflictError,
    Desk,
    Found,
    StandingError,
    article_from,
    release,
)
from rewriter.api.reviewing.log import Log
from rewriter.api.reviewing.state import text_at
from rewriter.article import Place, Status
from rewriter.errors import InputError, UsageError
from rewriter.reporting import as_json
from tests.api.reviewing.made import WRONG, made

ANNE = "Anne Moreau"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made(tmp_path / "out")


@pytest.fixture
def desk(folder: Path) -> Desk:
    return Desk(folder)


def place_of(desk: Desk, words: str) -> Place:
    paragraphs = desk.state().draft.paragraphs()
    s, p = next((s, p) for s, p, each in paragraphs if words in each.text)
    return Place(part="paragraph", section=s, paragraph=p)


def text(desk: Desk, place: Place) -> str:
    return text_at(desk.state().draft, place)


def change(desk: Desk, old: str, new: str) -> Place:
    place = place_of(desk, old)
    desk.edit(place, text(desk, place), text(desk, place).replace(old, new), ANNE)
    return place


def found(desk: Desk) -> tuple[Found, ...]:
    state = desk.state()
    return desk.found(state, desk.assessed(state.draft))


def test_an_article_is_read_back_as_it_was_made(folder: Path) -> None:
    written = json.loads((folder / "article.json").read_bytes())
    written.pop("files")
    assert as_json(article_from(folder)) == written


def test_a_wrong_figure_is_found_mended_and_released(folder: Path, desk: Desk) -> None:
    assert [f.finding.code for f in desk.against()] == ["figure-altered"]
    with pytest.raises(StandingError) as caught:
        release(desk, ANNE)
    assert len(caught.value.found) == 1
    change(desk, WRONG[1], WRONG[0])
    assert desk.against() == ()
    released = release(desk, ANNE, note="relu deux fois")
    assert released.article.outcome.status is Status.READY
    record = json.loads((folder / "article.json").read_bytes())["record"]
    assert record["review"]["reviewer"] == ANNE
    assert record["review"]["edits"] == 1
    assert record["templates"]["whole"]
    assert WRONG[0] in (folder / "article.md").read_text(encoding="utf-8")
    assert WRONG[1] not in (folder / "report.html").read_text(encoding="utf-8").split("</main>")[0]


def test_the_report_of_a_release_tells_who_released_and_what_was_overruled_and_why(
    folder: Path, desk: Desk
) -> None:
    before = (folder / "report.html").read_text("utf-8")
    assert "empêche la publication" in before
    assert "1 à corriger" in before.replace("\u00a0", " ")
    (wrong,) = desk.against()
    desk.dismiss(wrong.key, "mesuré <depuis> par la ville", ANNE)
    change(desk, "piétons", "marcheurs")
    release(desk, "Paul Roche", note="relu deux fois")
    page = (folder / "report.html").read_text("utf-8").replace("\u00a0", " ")
    assert 'class="verdict needs-review"' in page
    assert '<h2 id="review">Publié par Paul Roche, ' in page
    assert "Note : relu deux fois" in page
    assert "Une modification depuis" in page
    assert f"Écartée par {ANNE}, " in page
    assert page.count("Raison : mesuré &lt;depuis&gt; par la ville") == 2, "listed, and at its place"
    assert page.count('class="note dismissed"') == 1
    assert "empêche la publication" not in page
    assert "1 à corriger" not in page
    assert "marcheurs" in page


def test_after_a_release_work_goes_on_from_what_was_released(folder: Path, desk: Desk) -> None:
    place = change(desk, WRONG[1], WRONG[0])
    release(desk, ANNE)
    later = Desk(folder)
    assert later.state().released is not None
    assert WRONG[0] in text(later, place)
    change(later, "piétons", "marcheurs")
    assert later.state().released is None
    release(later, "Paul Roche")
    assert json.loads((folder / "article.json").read_bytes())["record"]["review"]["edits"] == 2
    later.undo(ANNE)
    assert "piétons" in later.state().draft.text


def test_an_article_made_anew_begins_a_new_review_and_the_old_one_is_kept(folder: Path, desk: Desk) -> None:
    change(desk, WRONG[1], WRONG[0])
    record = json.loads((folder / "article.json").read_bytes())
    record["record"]["started"] = "2027-01-01T00:00:00+00:00"
    (folder / "article.json").write_text(json.dumps(record), encoding="utf-8")
    assert Desk(folder).state().events == 0
    assert (folder / "review.previous-1.jsonl").exists()


def test_undo_and_redo_are_events_and_nothing_is_ever_removed(folder: Path, desk: Desk) -> None:
    place = place_of(desk, WRONG[1])
    before = text(desk, place)
    for new in ("Un.", "Deux."):
        desk.edit(place, text(desk, place), new, ANNE)
    desk.undo(ANNE)
    assert text(desk, place) == "Un."
    desk.undo(ANNE)
    assert text(desk, place) == before
    desk.redo(ANNE)
    assert text(desk, place) == "Un."
    desk.edit(place, "Un.", "Trois.", ANNE)
    with pytest.raises(UsageError):
        desk.redo(ANNE)
    lines = (folder / "review.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["edit"] * 2 + ["undo"] * 2 + ["redo", "edit"]
    assert text_at(desk.state(until=2).draft, place) == "Deux."


def test_two_tabs_never_overwrite_each_other_silently(folder: Path, desk: Desk) -> None:
    place = place_of(desk, WRONG[1])
    was, other = text(desk, place), Desk(folder)
    desk.edit(place, was, "Le premier onglet.", ANNE)
    with pytest.raises(ConflictError) as caught:
        other.edit(place, was, "Le second onglet.", "Paul Roche")
    assert caught.value.now == "Le premier onglet."
    elsewhere = Place(part="headline")
    other.edit(elsewhere, text(other, elsewhere), "Un autre titre", "Paul Roche")
    assert desk.state().draft.headline == "Un autre titre"


def test_a_paragraph_is_parted_by_a_blank_line_and_goes_when_it_is_emptied(desk: Desk) -> None:
    place = place_of(desk, WRONG[1])
    section = place.section or 0
    before = len(desk.draft.sections[section].paragraphs)
    desk.edit(place, text(desk, place), "Une partie.\n\nUne autre.", ANNE)
    parted = desk.state().draft.sections[section].paragraphs
    assert len(parted) == before + 1
    assert parted[place.paragraph or 0].sources == parted[(place.paragraph or 0) + 1].sources != ()
    desk.edit(place, "Une partie.", "  ", ANNE)
    assert len(desk.state().draft.sections[section].paragraphs) == before


def test_two_paragraphs_become_one_and_undo_parts_them(desk: Desk) -> None:
    before = desk.state().draft
    place = next(
        Place(part="paragraph", section=s, paragraph=0)
        for s, each in enumerate(before.sections)
        if len(each.paragraphs) > 1
    )
    assert place.section is not None
    one, other, *rest = before.sections[place.section].paragraphs
    desk.join(place, f"{one.text}\n\n{other.text}", ANNE)
    after = desk.state().draft.sections[place.section].paragraphs
    assert [p.text for p in after] == [f"{one.text} {other.text}", *(p.text for p in rest)]
    assert after[0].sources == tuple(dict.fromkeys((*one.sources, *other.sources)))
    desk.undo(ANNE)
    assert desk.state().draft == before


def test_paragraphs_that_are_others_by_now_are_not_joined(desk: Desk) -> None:
    place = place_of(desk, WRONG[1])
    with pytest.raises(ConflictError):
        desk.join(replace(place, paragraph=0), "Un texte.\n\nUn autre.", ANNE)
    for nowhere in (replace(place, paragraph=90), replace(place, section=90), Place(part="headline")):
        with pytest.raises(UsageError):
            desk.join(nowhere, "Un texte.\n\nUn autre.", ANNE)


def test_an_edit_taken_up_again_after_a_pause_is_one(folder: Path) -> None:
    clock = [datetime(2026, 3, 2, 9, 0, tzinfo=UTC)]
    desk = Desk(folder, now=lambda: clock[0])
    change(desk, WRONG[1], "14 mètres")
    for old, new in (("14 mètres", "142 mètre"), ("142 mètre", "142 mètres")):
        clock[0] += timedelta(seconds=40)
        change(desk, old, new)
    assert (desk.state().edits, desk.state().events) == (1, 3)
    clock[0] += timedelta(minutes=5)
    change(desk, "piétons", "marcheurs")
    assert desk.state().edits == 2
    change(desk, WRONG[0], WRONG[1])
    desk.undo(ANNE)
    assert desk.state().edits == 2


def test_dismissing_judges_nothing_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    key = found(desk)[0].key
    monkeypatch.setattr("rewriter.api.reviewing.desk.assess", None)
    desk.dismiss(key, "vérifié", ANNE)
    assert found(desk)[0].dismissed == "vérifié"


def test_a_finding_is_dismissed_with_a_reason_and_comes_back_with_other_words(
    folder: Path, desk: Desk
) -> None:
    (wrong,) = desk.against()
    with pytest.raises(UsageError):
        desk.dismiss(wrong.key, "  ", ANNE)
    desk.dismiss(wrong.key, "mesuré depuis par la ville", ANNE)
    assert desk.against() == ()
    change(desk, "piétons", "marcheurs")
    assert desk.against() == (), "it holds while its own words stay"
    release(desk, ANNE)
    (dismissal,) = json.loads((folder / "article.json").read_bytes())["record"]["review"]["dismissals"]
    assert dismissal["reason"] == "mesuré depuis par la ville"
    desk.recall(wrong.key, ANNE)
    assert [f.key for f in desk.against()] == [wrong.key]
    desk.dismiss(wrong.key, "mesuré depuis", ANNE)
    change(desk, WRONG[1], "162 mètres")
    assert len(desk.against()) == 1, "another figure is another finding"
    with pytest.raises(UsageError):
        desk.dismiss(wrong.key, "encore", ANNE)


def test_links_follow_their_words_or_go() -> None:
    from rewriter.api.reviewing.log import Event
    from rewriter.api.reviewing.state import state_of
    from rewriter.article import Draft, DraftParagraph, LinkOrigin, PlacedLink, Section

    link = PlacedLink(url="https://a.fr/", section=0, paragraph=0, start=3, end=7, origin=LinkOrigin.SOURCE)
    draft = Draft(
        headline="T",
        sections=(Section(heading=None, paragraphs=(DraftParagraph(text="Le pont rouvre."),)),),
        links=(link,),
    )
    place = Place(part="paragraph", section=0, paragraph=0)

    def after(new: str) -> list[tuple[int, int, int]]:
        event = Event(n=1, at="", by=ANNE, kind="edit", place=place, was="Le pont rouvre.", text=new)
        return [(x.paragraph, x.start, x.end) for x in state_of(draft, [event]).draft.links]

    assert after("Hier, le pont rouvrait.") == [(0, 9, 13)]
    assert after("Hier.\n\nLe pont rouvre.") == [(1, 3, 7)]
    assert after("La passerelle rouvre.") == []


def test_a_line_cut_off_by_a_kill_is_left_out_and_the_next_one_is_whole(folder: Path, desk: Desk) -> None:
    place = change(desk, WRONG[1], WRONG[0])
    path = folder / "review.jsonl"
    path.write_bytes(path.read_bytes() + b'{"n": 2, "kind": "ed')
    assert Desk(folder).state().events == 1
    Desk(folder).edit(place, text(desk, place), "Autre chose.", ANNE)
    assert [event.n for event in Log(folder).events()] == [1, 2]


@pytest.mark.parametrize(
    "line", ['{"n": 1}', "pas du json", '{"n": 7, "at": "", "by": "", "kind": "edit", "place": {}}', "[]"]
)
def test_a_log_that_is_not_ours_gets_a_sentence(folder: Path, line: str) -> None:
    (folder / "review.jsonl").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Desk(folder).state()
    assert "review.jsonl" in caught.value.sentence("fr")


def test_a_record_that_is_not_ours_gets_a_sentence(tmp_path: Path) -> None:
    for content in ("", "[]", '{"source": 1, "brief": 2, "outcome": 3, "record": 4}', "[" * 5000):
        (tmp_path / "article.json").write_text(content, encoding="utf-8")
        with pytest.raises(InputError) as caught:
            Desk(tmp_path).state()
        assert "article.json" in caught.value.sentence("en")


def test_a_name_signs_every_change(desk: Desk) -> None:
    with pytest.raises(UsageError):
        desk.edit(Place(part="headline"), desk.draft.headline, "Autre", "  ")

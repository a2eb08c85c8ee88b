"""What an author saves from a page is looked at first, kept as a version, and overwrites nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.api.templates.editing import (
    Editing,
    OvertakenError,
    UnusableError,
    earlier,
    entries,
    problems_in,
    revision_of,
    users_of,
)
from rewriter.api.templates.shelf import TemplateShelf, copy_out
from rewriter.errors import UsageError
from rewriter.prompting import packaged
from rewriter.sources.template_filling import Apart

SHIPPED = packaged().files["whole.j2"]
LINE = "Réécris maintenant"


@pytest.fixture
def apart() -> Iterator[Apart]:
    made = Apart()
    yield made
    made.close()


def changed(words: str, text: str = SHIPPED) -> str:
    assert LINE in text
    return text.replace(LINE, words)


def was(text: str = SHIPPED) -> dict[str, str]:
    return {"whole.j2": revision_of(text)}


def test_the_first_save_copies_the_shipped_ones_out(tmp_path: Path, apart: Apart) -> None:
    editing = Editing(None, tmp_path)
    assert editing.shelf.folder is None
    shelf = editing.save({"whole.j2": changed("Récris")}, was(), apart)
    assert (tmp_path / "prompts" / "whole.j2").read_text("utf-8") == changed("Récris")
    assert {p.name for p in (tmp_path / "prompts").glob("*.j2")} == set(packaged().files)
    assert shelf.origin("whole.j2") == "changed"
    assert [each.label for each in earlier(shelf, "whole.j2")] == ["v1"]
    assert not (tmp_path / "prompts" / ".lab").exists()


def test_a_save_over_what_another_saved_is_refused_with_his_text(tmp_path: Path, apart: Apart) -> None:
    editing = Editing(None, tmp_path)
    editing.save({"whole.j2": changed("Récris")}, was(), apart)
    with pytest.raises(OvertakenError) as caught:
        editing.save({"whole.j2": changed("Écris")}, was(), apart)
    assert caught.value.now == {"whole.j2": changed("Récris")}
    assert editing.shelf.own["whole.j2"] == changed("Récris")


def test_what_could_not_be_used_is_not_saved(tmp_path: Path, apart: Apart) -> None:
    editing = Editing(None, tmp_path)
    with pytest.raises(UnusableError) as caught:
        editing.save({"whole.j2": changed("{{ fense }} {{ kephrase }}")}, was(), apart)
    assert [p.params["near"] for p in caught.value.problems] == ["fence", "keyphrase"]
    assert not (tmp_path / "prompts").exists()


def test_a_fault_elsewhere_keeps_nobody_from_saving(tmp_path: Path, apart: Apart) -> None:
    list(copy_out(tmp_path / "prompts"))
    part = packaged().files["_source.j2"] + "{{ fense }}"
    (tmp_path / "prompts" / "_source.j2").write_text(part, encoding="utf-8")
    editing = Editing(None, tmp_path)
    editing.save({"whole.j2": changed("Récris")}, was(), apart)
    assert editing.shelf.own["whole.j2"] == changed("Récris")
    assert {str(p.params["file"]) for p in problems_in(editing.shelf.templates, apart)} == {"_source.j2"}


def test_no_file_but_a_template_that_is_there_is_written(tmp_path: Path, apart: Apart) -> None:
    editing = Editing(None, tmp_path)
    for file in ("../whole.j2", "/etc/passwd", "new.j2", ".versions/whole/v1/whole.j2"):
        with pytest.raises(UsageError):
            editing.save({file: "x"}, {file: revision_of("x")}, apart)
    assert list(tmp_path.iterdir()) == []


def test_a_partial_is_a_version_of_every_template_that_includes_it(tmp_path: Path, apart: Apart) -> None:
    editing = Editing(None, tmp_path)
    text = packaged().files["_langue_courte.j2"]
    editing.save(
        {"_langue_courte.j2": text + "\nSois bref."}, {"_langue_courte.j2": revision_of(text)}, apart
    )
    assert users_of(editing.shelf.templates, "_langue_courte.j2") == ("repair", "section")
    assert [each.label for each in earlier(editing.shelf, "section.j2")] == ["v1"]
    (kept,) = earlier(editing.shelf, "_langue_courte.j2")
    assert kept.text.endswith("Sois bref.")
    assert earlier(editing.shelf, "whole.j2") == ()


def test_a_text_written_by_hand_is_kept_before_it_is_saved_over(tmp_path: Path, apart: Apart) -> None:
    list(copy_out(tmp_path / "prompts"))
    (tmp_path / "prompts" / "whole.j2").write_text(changed("À la main"), encoding="utf-8")
    editing = Editing(None, tmp_path)
    editing.save({"whole.j2": changed("Récris")}, was(changed("À la main")), apart)
    texts = [each.text for each in earlier(editing.shelf, "whole.j2")]
    assert texts == [changed("Récris"), changed("À la main")]


def test_entries_say_whose_a_template_is_and_whether_ours_moved_on(tmp_path: Path) -> None:
    folder = tmp_path / "prompts"
    list(copy_out(folder))
    (folder / ".shipped" / "whole.j2").write_text("as an older release had it", encoding="utf-8")
    (folder / "outline.j2").write_text("---\nversion: [1\n---\n", encoding="utf-8")
    found = {entry.file: entry for entry in entries(TemplateShelf(folder))}
    assert found["whole.j2"].moved
    assert found["whole.j2"].origin == "same"
    assert found["outline.j2"].header is None
    assert next(iter(found)) == "whole.j2"


def test_a_header_alone_is_looked_at_too(tmp_path: Path, apart: Apart) -> None:
    editing = Editing(None, tmp_path)
    with pytest.raises(UnusableError) as caught:
        editing.save({"whole.j2": SHIPPED.replace("name: whole", "name: hole")}, was(), apart)
    assert "hole" in caught.value.problems[0].sentence("fr")

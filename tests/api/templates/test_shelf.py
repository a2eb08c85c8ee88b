"""An author's templates stand before the shipped ones, and nothing of his is lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rewriter.api.templates.checking import checked
from rewriter.api.templates.differences import differences
from rewriter.api.templates.shelf import TemplateShelf, copy_out, usual_folder
from rewriter.api.templates.trying import try_apart
from rewriter.api.templates.versions import at, history, keep
from rewriter.errors import TemplateError, UsageError
from rewriter.prompting import packaged

BEGUN = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    list(copy_out(tmp_path / "prompts"))
    return tmp_path / "prompts"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_copy_is_the_same_until_it_is_changed(folder: Path) -> None:
    assert {TemplateShelf(folder).origin(file) for file in packaged().files} == {"same"}
    assert TemplateShelf(folder).templates.versions == packaged().versions
    change(folder / "_langue.j2", "Voix active", "Voix vive")
    assert TemplateShelf(folder).origin("_langue.j2") == "changed"
    assert TemplateShelf(folder).templates.versions["whole"] != packaged().versions["whole"]


def test_copying_again_leaves_an_author_s_file_as_it_is(folder: Path) -> None:
    (folder / "whole.j2").write_text("à moi", encoding="utf-8")
    (folder / "fields.j2").unlink()
    assert list(copy_out(folder)) == ["fields.j2"]
    assert (folder / "whole.j2").read_text(encoding="utf-8") == "à moi"


def test_only_a_folder_with_our_templates_is_used_unasked(folder: Path, tmp_path: Path) -> None:
    assert usual_folder(folder.parent) == folder
    other = tmp_path / "other"
    (other / "prompts").mkdir(parents=True)
    (other / "prompts" / "mail.j2").write_text("x", encoding="utf-8")
    assert usual_folder(other) is None
    assert usual_folder(tmp_path / "absent") is None


def test_versions_come_in_order_and_the_same_text_is_kept_once(folder: Path) -> None:
    assert keep(TemplateShelf(folder), "whole") is None, (
        "a copy that was not changed has no version of its own"
    )
    for number, words in enumerate(("une", "deux", "une"), 1):
        text = packaged().files["whole.j2"].replace("Réécris maintenant", f"Réécris {words} fois")
        (folder / "whole.j2").write_text(text, encoding="utf-8")
        kept = keep(TemplateShelf(folder), "whole", lambda n=number: BEGUN + timedelta(days=n))  # type: ignore[misc]
        assert kept is not None
        assert kept.label == ("v1", "v2", "v1")[number - 1]
    assert [v.saved[:10] for v in history(TemplateShelf(folder), "whole")] == ["2026-03-02", "2026-03-03"]
    second = at(TemplateShelf(folder), "whole", "v2")
    assert "Réécris deux fois" in second.files["whole.j2"]
    assert at(TemplateShelf(folder), "whole", "shipped") is packaged()
    with pytest.raises(UsageError) as caught:
        at(TemplateShelf(folder), "whole", "v7")
    assert "now, shipped, v1, v2" in caught.value.sentence("en")


def test_a_version_is_whole_although_its_partials_change_later(folder: Path) -> None:
    change(folder / "_langue.j2", "Voix active", "Voix vive")
    keep(TemplateShelf(folder), "whole")
    kept = TemplateShelf(folder).templates.versions["whole"]
    change(folder / "_langue.j2", "Voix vive", "Voix basse")
    assert at(TemplateShelf(folder), "whole", "v1").versions["whole"] == kept


def test_after_a_release_both_hands_are_shown_and_where_they_meet(folder: Path) -> None:
    copied = folder / ".shipped" / "whole.j2"
    change(copied, "Réécris maintenant", "Récris maintenant")  # as an older release had it
    change(copied, "PROFONDEUR : révision", "PROFONDEUR : relecture")
    change(folder / "whole.j2", "Réécris maintenant", "Réécris à présent")
    assert TemplateShelf(folder).updated() == ("whole.j2",)
    yours, ours = differences(TemplateShelf(folder), "whole")
    assert (yours.kind, ours.kind) == ("yours", "ours")
    assert any("+Réécris à présent" in line for line in yours.lines)
    assert any("+PROFONDEUR : révision" in line for line in ours.lines)
    assert len(ours.contested) == 1
    list(copy_out(folder, again=True))
    assert [d.kind for d in differences(TemplateShelf(folder))] == ["yours"]


def test_a_template_that_would_not_come_to_an_end_is_stopped_apart(folder: Path) -> None:
    nested = "{% for p in source.paragraphs %}" * 20 + "{{ p.text }}" + "{% endfor %}" * 20
    change(folder / "whole.j2", "Réécris maintenant", nested)
    with pytest.raises(TemplateError) as caught:
        try_apart(TemplateShelf(folder).templates, "whole")
    assert "whole.j2" in caught.value.sentence("fr")
    assert [e.key for e in checked(TemplateShelf(folder), "whole").problems] == ["prompting.too-much"]
    assert history(TemplateShelf(folder), "whole") == ()


def test_a_template_over_the_model_s_context_is_named_before_a_token_is_spent(folder: Path) -> None:
    (error,) = checked(TemplateShelf(folder), "section", 500).problems
    assert "section.j2" in error.sentence("fr")
    assert checked(TemplateShelf(folder), "section", 8000).problems == ()

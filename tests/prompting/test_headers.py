"""A template's header is plain data, never sent, and says nothing that is not so."""

import pytest

from rewriter.errors import TemplateError
from rewriter.prompting import Templates, packaged
from rewriter.prompting.offered import OFFERED, examples
from rewriter.prompting.verifying import problems, verify

BODY = "{% block system %}{{ brief.min_words }}{% endblock %}{% block user %}{{ fence }}{% endblock %}"


def whole(header: str) -> Templates:
    return packaged().with_own({"whole.j2": f"---\n{header}\n---\n{BODY}"})


def sentence(templates: Templates) -> str:
    with pytest.raises(TemplateError) as caught:
        verify(templates, "whole")
    return caught.value.sentence("en")


def test_shipped_templates_are_in_order_and_say_what_they_are() -> None:
    assert [e.sentence("en") for e in problems(packaged())] == []
    for name in packaged().names:
        header = packaged().header(name)
        assert header.name == name
        assert header.version
        assert header.description
        assert set(header.variables) <= set(OFFERED[name])


def test_a_header_is_read_and_never_sent() -> None:
    header = verify(
        whole(
            "name: whole\nversion: 3\ndescription: Essai\nvariables: [brief, fence]\noutput: article\n"
            "model: {context: 8000}\nfixtures: [un.yaml]"
        ),
        "whole",
    )
    assert (header.version, header.context, header.fixtures) == ("3", 8000, ("un.yaml",))
    prompt = whole("description: Essai").render("whole", examples("whole"))
    assert "Essai" not in prompt.messages[0].content + prompt.messages[1].content


def test_a_better_description_costs_nothing() -> None:
    versions = [whole(f"description: {words}").versions["whole"] for words in ("Un", "Deux\nversion: 2")]
    assert versions[0] == versions[1] == packaged().with_own({"whole.j2": BODY}).versions["whole"]


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("nom: whole", "nom"),
        ("version: [1]", "version"),
        ("description: a: b", "line 2"),
        ("- un\n- deux", "line 2"),
        ("name: hole", "file’s: whole"),
        ("output: section", 'read here is "article"'),
        ("variables: {breif: x}", 'Did you mean "brief"'),
        ("variables: [brief, fence, keyphrase]", "does not use"),
        ("model: {context: beaucoup}", "context: 16000"),
        ("model: {temperature: 2}", "context: 16000"),
        ("fixtures: un", "fixtures"),
        ("a: &x [1]\nb: *x", "reference"),
        ("description: !!python/object/apply:os.system [true]", "YAML"),
        ("description: " + "x" * 9000, "8000 characters"),
        ("x: " + "[" * 3000, "YAML"),
    ],
)
def test_a_header_that_is_wrong_gets_a_sentence(header: str, told: str) -> None:
    said = sentence(whole(header))
    assert "whole.j2" in said
    assert told in said


def test_a_template_that_no_call_uses_is_named() -> None:
    (error,) = problems(packaged().with_own({"hole.j2": BODY}))
    assert "hole.j2" in error.sentence("en")
    assert "whole" in error.sentence("en")


def test_lines_are_the_file_s_although_a_header_stands_before() -> None:
    body = BODY.replace("{{ fence }}", "\n{{ fense }}")
    with pytest.raises(TemplateError) as caught:
        packaged().with_own({"whole.j2": f"---\nname: whole\n---\n{body}"}).render("whole", examples("whole"))
    assert "whole.j2, line 5" in caught.value.sentence("en")


def test_only_a_try_finds_a_wrong_name_inside_a_loop() -> None:
    body = BODY.replace("{{ fence }}", "{% for p in source.paragraphs %}{{ p.texte }}{% endfor %}")
    (error,) = problems(packaged().with_own({"whole.j2": body}))
    assert "texte" in error.sentence("en")

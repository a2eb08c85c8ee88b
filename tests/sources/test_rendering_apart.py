"""Templates are filled in by a process of its own, which knows nothing and can be lost."""

import os
from collections.abc import Iterator

import pytest

from rewriter.prompting import Templates, packaged
from rewriter.prompting.offered import examples
from rewriter.sources.template_filling import Apart
from tests.prompting.test_templates import HOSTILE

SHAPE = "{{% block system %}}{body}{{% endblock %}}{{% block user %}}{{{{ fence }}}}{{% endblock %}}"


@pytest.fixture
def apart() -> Iterator[Apart]:
    made = Apart(ahead=True)
    yield made
    made.close()


def whole(body: str) -> Templates:
    return packaged().with_own({"whole.j2": SHAPE.format(body=body)})


def told(apart: Apart, body: str) -> list[str]:
    looked = apart.look(whole(body), ["whole"], ("whole", examples("whole")))
    assert (looked.prompt is None) is bool(looked.problems)
    return [problem.sentence("en") for problem in looked.problems]


def test_what_it_fills_in_is_what_the_command_line_would(apart: Apart) -> None:
    given = examples("whole")
    looked = apart.look(packaged(), ["whole"], ("whole", given))
    assert looked.prompt == packaged().render("whole", given)
    assert looked.problems == ()


def test_everything_wrong_is_told_at_its_line(apart: Apart) -> None:
    found = told(apart, "\n{{ fense }}\n{% include '_fidelit.j2' %}\n{{ brief.min_word }}")
    assert [sentence.partition(":")[0] for sentence in found] == [f"whole.j2, line {n}" for n in (2, 3, 4)]
    assert [near in sentence for near, sentence in zip(("fence", "_fidelite.j2", "min_words"), found)] == [
        True
    ] * 3


def test_a_name_that_only_a_loop_knows_is_told_at_its_line_too(apart: Apart) -> None:
    (found,) = told(apart, "\n\n{% for p in source.paragraphs %}{{ p.txt }}{% endfor %}")
    assert found.startswith('whole.j2, line 3: there is no "txt" here. Did you mean "text"?')


@pytest.mark.parametrize("body", HOSTILE[:6])
def test_a_hostile_template_is_stopped_there(apart: Apart, body: str) -> None:
    assert told(apart, body)


def test_one_that_runs_on_is_stopped_and_the_next_is_answered(apart: Apart) -> None:
    loops = "{% for p in source.paragraphs %}" * 18 + "{% endfor %}" * 18
    assert "does not come to an end" in told(apart, loops)[0]
    assert told(apart, "ordinary") == []


def test_a_process_that_is_lost_is_told_as_one_that_runs_on(
    apart: Apart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rewriter.sources.template_filling.running._START", "import sys; sys.exit(9)")
    assert "does not come to an end" in told(apart, "ordinary")[0]


def test_no_variable_of_ours_and_no_file_is_within_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    from rewriter.sources.isolated import started

    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-7")
    code = (
        "import sys, os; sys.path.insert(0, sys.argv[1])\n"
        "from rewriter.sources.template_filling.limits import confine\n"
        "confine()\ntry:\n    open('canary', 'w')\nexcept PermissionError:\n    print(sorted(os.environ))"
    )
    process = started(code)
    out, _ = process.communicate()
    assert out
    assert b"OPENAI" not in out
    assert not os.path.exists("canary")  # noqa: PTH110  # a name, in the folder the process was started in

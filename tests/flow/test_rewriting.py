"""The flow of a rewriting, driven by hand: what is asked, what is taken, and when it is Ready."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from rewriter.article import (
    Brief,
    Completion,
    EntryKind,
    Failure,
    FailureKind,
    Outcome,
    Reply,
    Request,
    Source,
    Status,
    Verdict,
)
from rewriter.flow.rewriting import Kit, rewriting
from rewriter.prompting import packaged
from rewriter.text.words import count_words
from tests.flow.sample import answer, brief, changed, honest, source

Answers = Sequence[str | Failure]


def drive(
    answers: Answers | Callable[[Request], str | Failure],
    article: Source | None = None,
    asked_for: Brief | None = None,
) -> tuple[Outcome, list[Request]]:
    """The outcome of a flow given its answers in order (or by request), and what it asked."""
    flow = rewriting(article or source(), asked_for or brief(), Kit(templates=packaged(), model="m"))
    asked: list[Request] = []
    given = iter(answers) if not callable(answers) else None

    def reply(request: Request) -> Reply:
        asked.append(request)
        said = answers(request) if callable(answers) else next(given or iter(()))
        return Completion(text=said, model="m") if isinstance(said, str) else said

    try:
        requests = next(flow)
        while True:
            requests = flow.send(tuple(reply(r) for r in requests))
    except StopIteration as end:
        return end.value, asked


def honestly(first: str) -> Callable[[Request], str | Failure]:
    """A writer whose first answer is `first` and who then mends each part honestly."""

    def reply(request: Request) -> str | Failure:
        if request.purpose == "whole":
            return first
        assert request.schema is not None
        if request.schema.name == "fields":
            return answer(honest())
        part = request.prompt.messages[1].content
        sections = [s for s in honest()["sections"] if s["paragraphs"][0]["sources"][0] in _named(part)]
        return json.dumps({"sections": sections[:1]}, ensure_ascii=False)

    return reply


def _named(prompt: str) -> str:
    return prompt.partition("PARTIE À REPRENDRE")[2]


def codes(outcome: Outcome) -> set[str]:
    """The codes of what was found."""
    assert outcome.report is not None
    return {f.code for f in outcome.report.findings}


def test_honest_answer_is_ready_in_one_call() -> None:
    outcome, asked = drive([answer(honest())])
    assert [r.key for r in outcome.reasons if not r.note] == []
    assert "outcome.ready-means" in {r.key for r in outcome.reasons}
    assert outcome.status is Status.READY
    assert len(asked) == 1


def test_credit_is_written_by_us_from_the_source() -> None:
    outcome, _ = drive([answer(honest() | {"credit": "Source : moi"})])
    assert outcome.draft is not None
    assert "Claire Obry" in outcome.draft.credit


FAULTS = {
    "figure": ("142 mètres", "152 mètres"),
    "scale": ("3,2 millions d’euros, et", "3,2 milliards d’euros, et"),
    "quotation": ("pas le calendrier", "mais pas le calendrier"),
    "invented quotation": ("apprécie la voie, élargie", "juge la voie « parfaitement adaptée », élargie"),
    "chatter": ("La structure précédente datait", "Voici l’article demandé. La structure précédente datait"),
    "name": ("Le bureau Altéis étudiera", "Le bureau Novatris étudiera"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_fault_is_repaired_by_an_honest_answer(fault: str) -> None:
    outcome, asked = drive(honestly(changed(*FAULTS[fault])))
    assert len(asked) > 1
    assert all(r.purpose == "repair" for r in asked[1:])
    assert outcome.status is Status.READY, outcome.reasons


@pytest.mark.parametrize("fault", [f for f in FAULTS if f not in ("chatter", "quotation")])
def test_planted_fault_that_is_never_mended_is_never_ready(fault: str) -> None:
    bad = changed(*FAULTS[fault])
    outcome, _ = drive(lambda r: bad if r.purpose == "whole" else '{"sections": []}')
    assert outcome.status is Status.NEEDS_REVIEW
    assert {r.key for r in outcome.reasons} & {"outcome.kept", "outcome.invented", "outcome.altered"}


def test_quotation_that_stays_altered_gets_the_sources_exact_words_back() -> None:
    bad = changed(*FAULTS["quotation"])
    outcome, _ = drive(lambda r: bad if r.purpose == "whole" else '{"sections": []}')
    assert outcome.draft is not None
    assert outcome.ledger is not None
    assert "mais pas le calendrier" not in outcome.draft.text
    repaired = outcome.ledger.having(Verdict.REPAIRED)
    assert [e.kind for e in repaired] == [EntryKind.QUOTATION]
    assert "mais pas le calendrier" in repaired[0].about
    assert "outcome.words-back" in {r.key for r in outcome.reasons}


def test_mere_doubt_about_meaning_is_asked_about_once_and_does_not_forbid_ready() -> None:
    doubtful = changed("apprécie la voie, élargie", "apprécie beaucoup la formidable voie, élargie")
    outcome, asked = drive(lambda r: doubtful if r.purpose == "whole" else '{"sections": []}')
    assert outcome.report is not None
    assert [f.code for f in outcome.report.findings if f.verdict is Verdict.UNCERTAIN] == ["colour-added"]
    assert [r.purpose for r in asked] == ["whole", "repair"]
    assert outcome.status is Status.READY, outcome.reasons


def test_paragraph_that_stays_unfaithful_gives_way_to_its_source() -> None:
    bad = changed("142 mètres", "152 mètres")
    outcome, _ = drive(lambda r: bad if r.purpose == "whole" else '{"sections": []}')
    assert outcome.draft is not None
    assert "152" not in outcome.draft.text
    assert "kept" in {p.origin.value for _, _, p in outcome.draft.paragraphs()}


def test_repair_that_makes_the_article_worse_is_not_taken() -> None:
    bad = changed("pas le calendrier", "mais pas le calendrier")
    worse = {
        "sections": [{"heading": "Tout va bien", "paragraphs": [{"text": "Rien de 99 999.", "sources": []}]}]
    }
    outcome, _ = drive(lambda r: bad if r.purpose == "whole" else json.dumps(worse))
    assert outcome.draft is not None
    assert "99 999" not in outcome.draft.text.replace("\u202f", " ")


def test_broken_answer_is_asked_again_with_another_ordinal() -> None:
    outcome, asked = drive(["{broken", answer(honest())])
    assert [r.ordinal for r in asked] == [0, 1]
    assert asked[0].digest != asked[1].digest
    assert outcome.status is Status.READY


@pytest.mark.parametrize("wrapping", ["```json\n{}\n```", "Voici :\n{}", "{}\nVoilà."])
def test_answer_is_found_inside_its_wrapping(wrapping: str) -> None:
    outcome, _ = drive([wrapping.replace("{}", answer(honest()))])
    assert outcome.status is Status.READY


def test_answers_that_are_never_usable_end_failed_with_the_structure_of_a_french_source() -> None:
    outcome, asked = drive(lambda _: "désolé")
    assert outcome.status is Status.FAILED
    assert len(asked) == 3
    assert outcome.reasons[0].key == "outcome.unusable-answers"
    assert outcome.draft is not None


@pytest.mark.parametrize("kind", [FailureKind.REFUSED, FailureKind.AUTHENTICATION, FailureKind.CANCELLED])
def test_failed_first_call_ends_failed_and_says_why(kind: FailureKind) -> None:
    outcome, asked = drive([Failure(kind=kind)])
    assert outcome.status is Status.FAILED
    assert outcome.failure is kind
    assert len(asked) == 1


def test_failure_during_repairs_keeps_the_draft_and_says_so() -> None:
    bad = changed("pas le calendrier", "mais pas le calendrier")
    outcome, _ = drive(lambda r: bad if r.purpose == "whole" else Failure(kind=FailureKind.TIMEOUT))
    assert outcome.status is Status.NEEDS_REVIEW
    assert "outcome.repairs-interrupted" in {r.key for r in outcome.reasons}
    assert outcome.draft is not None


def test_source_without_origin_is_never_ready() -> None:
    from rewriter.article import Attribution

    outcome, _ = drive([answer(honest())], replace(source(), attribution=Attribution()))
    assert outcome.status is Status.NEEDS_REVIEW
    assert "outcome.source-not-identified" in {r.key for r in outcome.reasons}


def test_same_answers_give_the_same_requests_and_outcome() -> None:
    bad = changed(*FAULTS["figure"])
    first, second = drive(honestly(bad)), drive(honestly(bad))
    assert [r.digest for r in first[1]] == [r.digest for r in second[1]]
    assert first[0] == second[0]


def test_short_source_lowers_what_is_asked_and_says_so() -> None:
    flow = rewriting(
        source(), replace(brief(), min_words=700, asked_words=700), Kit(templates=packaged(), model="m")
    )
    next(flow)
    with pytest.raises(StopIteration) as end:
        flow.send((Completion(text=answer(honest()), model="m"),))
    reasons = {r.key: r.params for r in end.value.value.reasons}
    assert reasons["outcome.short-source"]["asked"] == 700
    assert "article-too-short" not in codes(end.value.value)


ENGLISH = (
    "The new bridge is one hundred and forty-two metres long, and it stands on concrete feet that were sunk "
    "into the river bed by the company that was in charge of the works."
)


def _first_sections(number: int) -> str:
    return answer(honest() | {"sections": honest()["sections"][:number]})


def _without_headings() -> str:
    paragraphs = [p for s in honest()["sections"] for p in s["paragraphs"]]
    return answer(honest() | {"sections": [{"heading": None, "paragraphs": paragraphs}]})


def _in_english() -> str:
    article = honest()
    article["sections"][1]["paragraphs"][1]["text"] = ENGLISH
    return answer(article)


SHORT_SECTIONS = replace(brief(), max_section_words=200)
STRUCTURAL = {
    "too short": (_first_sections(2), "article-too-short"),
    "no headings": (_without_headings(), "section-too-long"),
    "english paragraph": (_in_english(), "paragraph-not-french"),
}


@pytest.mark.parametrize("fault", STRUCTURAL)
def test_structural_fault_is_asked_to_be_mended(fault: str) -> None:
    first, _ = STRUCTURAL[fault]
    honest_parts = json.dumps({"sections": honest()["sections"]}, ensure_ascii=False)
    outcome, asked = drive(
        lambda r: first if r.purpose == "whole" else honest_parts, asked_for=SHORT_SECTIONS
    )
    assert asked[1].purpose == "repair"
    assert outcome.status is Status.READY, outcome.reasons


@pytest.mark.parametrize("fault", STRUCTURAL)
def test_structural_fault_that_is_never_mended_is_reported(fault: str) -> None:
    first, code = STRUCTURAL[fault]
    outcome, _ = drive(
        lambda r: first if r.purpose == "whole" else '{"sections": []}', asked_for=SHORT_SECTIONS
    )
    assert code in codes(outcome) or _gone(ENGLISH, outcome)


def _gone(text: str, outcome: Outcome) -> bool:
    """Whether a text that nothing of the source bears out was taken from the article, and told as such."""
    standing = outcome.draft is not None and text in outcome.draft.text
    return not standing and bool({r.key for r in outcome.reasons} & {"outcome.removed", "outcome.kept"})


def test_missing_words_are_shared_out_with_the_source_they_should_come_from() -> None:
    asked_for = replace(brief(), min_words=230, asked_words=230)
    _, asked = drive(
        lambda r: _first_sections(2) if r.purpose == "whole" else '{"sections": []}', asked_for=asked_for
    )
    prompts = [
        r.prompt.messages[1].content for r in asked if "ajoutez ici au moins" in r.prompt.messages[1].content
    ]
    assert prompts
    for prompt in prompts:
        named = prompt.partition("encore peu repris")[2].partition(".")[0]
        assert [i for i in ("p4", "p5") if i in named]
        assert all(f"[{i}]" in prompt for i in ("p4", "p5") if i in named)


def test_source_given_back_as_it_is_is_no_rewriting() -> None:
    copied = [{"text": p.text, "sources": [p.id]} for p in source().paragraphs]
    article = honest()
    article["sections"] = [{"heading": None, "paragraphs": copied}]
    outcome, _ = drive(lambda r: answer(article) if r.purpose == "whole" else '{"sections": []}')
    assert outcome.status is Status.NEEDS_REVIEW
    assert "copied-passage" in codes(outcome)


def test_a_few_missing_words_are_asked_of_one_section() -> None:
    short = json.loads(_first_sections(2))
    total = count_words(" ".join(p["text"] for s in short["sections"] for p in s["paragraphs"]))
    asked_for = replace(brief(), min_words=total + 5, asked_words=total + 5)
    _, asked = drive(
        lambda r: json.dumps(short) if r.purpose == "whole" else '{"sections": []}', asked_for=asked_for
    )
    growing = {r.prompt.messages[1].content for r in asked if "ajoutez ici" in r.prompt.messages[1].content}
    assert len(growing) == 1
    assert "ajoutez ici au moins 5 mots" in growing.pop()


@pytest.mark.parametrize("heading", ["Introduction", "## introduction", "null"])
def test_an_introduction_named_so_has_no_heading(heading: str) -> None:
    article = honest()
    article["sections"][0]["heading"] = heading
    outcome, _ = drive([answer(article)])
    assert outcome.draft is not None
    assert outcome.draft.sections[0].heading is None

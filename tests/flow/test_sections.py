"""An article made section by section: what is asked, in how many rounds, and what becomes of failures."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from rewriter.article import (
    Depth,
    Failure,
    FailureKind,
    Origin,
    Outcome,
    Request,
    Source,
    Status,
    Strategy,
    Usage,
)
from rewriter.flow.kit import Kit
from rewriter.prompting import packaged
from tests.flow.sample import brief, source
from tests.flow.writers import Honest, as_json, drive, shown, user

SECTIONS = Kit(templates=packaged(), model="m", strategy=Strategy.SECTIONS)


def made(
    writer: Callable[[Request], str | Failure], article: Source | None = None
) -> tuple[Outcome, list[list[Request]]]:
    """The outcome and the rounds of a run by sections."""
    return drive(writer, article or source(), brief(), SECTIONS)


def purposes(rounds: list[list[Request]]) -> list[list[str]]:
    """What each round asked for."""
    return [[r.purpose for r in requests] for requests in rounds]


def against(outcome: Outcome) -> set[str]:
    """The reasons against publishing."""
    return {r.key for r in outcome.reasons if not r.note}


def only(paragraph: str, answer: str | Failure) -> Callable[[Request], str | Failure | None]:
    """That answer for the section of one paragraph, the honest one for the others."""
    return lambda request: answer if paragraph in shown(request) else None


def test_honest_sections_are_ready_in_three_rounds() -> None:
    outcome, rounds = made(Honest())
    assert against(outcome) == set()
    assert outcome.status is Status.READY
    assert outcome.strategy is Strategy.SECTIONS
    assert purposes(rounds) == [["outline"], ["section"] * 5, ["fields", "joints"]]
    assert outcome.calls == 8


def test_every_source_paragraph_is_given_to_one_section() -> None:
    _, rounds = made(Honest())
    given = [i for request in rounds[1] for i in shown(request)]
    assert given == [p.id for p in source().paragraphs]


def test_sections_of_an_article_share_their_first_message() -> None:
    _, rounds = made(Honest())
    assert len({r.prompt.messages[0].content for r in rounds[1]}) == 1


def test_form_of_an_answer_shows_the_section_s_own_ids() -> None:
    plan = {"sections": [{"sources": ["p1"]}, {"heading": "A", "sources": ["p2", "p3", "p4", "p5"]}]}
    _, rounds = made(Honest({"outline": lambda _: as_json(plan)}))
    shapes = [json.loads(user(r).rpartition("Forme de la réponse : ")[2]) for r in rounds[1]]
    sources = [[p["sources"] for p in shape["paragraphs"]] for shape in shapes]
    assert sources == [[["p1"]], [["p2", "p3"], ["p4", "p5"]]]


def test_words_asked_of_sections_add_up_to_what_the_brief_asks() -> None:
    _, rounds = made(Honest())
    asked = [int(user(r).rpartition("au moins ")[2].split()[0]) for r in rounds[1]]
    assert brief().min_words <= sum(asked) <= 1.3 * brief().min_words


def test_section_may_only_name_the_paragraphs_it_was_shown() -> None:
    elsewhere = as_json({"paragraphs": [{"text": "L’ouvrage pèse 210 tonnes.", "sources": ["p3", "p1"]}]})
    outcome, _ = made(Honest({"section": only("p3", elsewhere)}))
    assert outcome.draft is not None
    assert ("p3",) in [p.sources for _, _, p in outcome.draft.paragraphs()]


@pytest.mark.parametrize(
    "shape",
    [
        '[{"text": "T", "sources": ["p3"]}]',
        '[{"text": "A", "sources": ["p3"]}, {"text": "T", "sources": [3]}]',
        '{"text": "T", "sources": "p3"}',
        '{"sections": [{"heading": "H", "paragraphs": [{"text": "T", "sources": ["[p3]"]}]}]}',
        '{"section": {"paragraphs": ["T"]}}',
        '```json\n{"paragraphs": {"text": "T", "sources": "p3, p4"}}\n```',
    ],
)
def test_section_given_askew_is_read(shape: str) -> None:
    text = "L’ouvrage mesure 142 mètres et pèse 210 tonnes."
    outcome, _ = made(Honest({"section": only("p3", shape.replace('"T"', f'"{text}"'))}))
    assert outcome.draft is not None
    assert text in outcome.draft.text.replace("\u202f", " ").replace("\u00a0", " ")


def test_paragraph_given_twice_stands_once_with_what_both_name() -> None:
    text = "L’ouvrage mesure 142 mètres et pèse 210 tonnes."
    twice = as_json({"paragraphs": [{"text": text, "sources": ["p3"]}, {"text": text, "sources": ["p4"]}]})
    plan = {
        "sections": [
            {"sources": ["p1"]},
            {"heading": "A", "sources": ["p2"]},
            {"sources": ["p3", "p4", "p5"]},
        ]
    }
    outcome, _ = made(Honest({"section": only("p3", twice), "outline": lambda _: as_json(plan)}))
    assert outcome.draft is not None
    named = [p.sources for _, _, p in outcome.draft.paragraphs() if "142" in p.text]
    assert named == [("p3", "p4")]


def test_broken_section_is_asked_once_more_alone() -> None:
    answers = iter(["{broken"])
    writer = Honest({"section": lambda r: next(answers, None) if "p3" in shown(r) else None})
    outcome, rounds = made(writer)
    assert purposes(rounds)[1:3] == [["section"] * 5, ["section"]]
    assert rounds[2][0].ordinal == 1
    assert outcome.status is Status.READY


FAILURES = ["désolé", Failure(kind=FailureKind.REFUSED), Failure(kind=FailureKind.TRUNCATED)]


@pytest.mark.parametrize("failure", FAILURES, ids=["prose", "refused", "truncated"])
def test_section_that_fails_twice_is_the_source_s_own(failure: str | Failure) -> None:
    outcome, rounds = made(Honest({"section": only("p3", failure)}))
    assert outcome.draft is not None
    kept = [p for _, _, p in outcome.draft.paragraphs() if p.origin is Origin.KEPT]
    assert [p.sources for p in kept] == [("p3",)]
    assert "outcome.section-kept" in against(outcome)
    assert outcome.status is Status.NEEDS_REVIEW
    assert outcome.failure is None
    assert len(rounds[2]) == 1


def english() -> Source:
    """The sample as if it were English: nothing of it can be put back in a French article."""
    return replace(source(), language="en")


def test_section_of_an_english_source_that_fails_twice_is_reported_lost() -> None:
    outcome, _ = made(Honest({"section": only("p3", "sorry")}), english())
    lost = next(r for r in outcome.reasons if r.key == "outcome.section-lost")
    assert lost.params == {"n": 1, "source": "p3"}
    assert outcome.status is Status.NEEDS_REVIEW


def test_no_section_at_all_ends_failed() -> None:
    outcome, rounds = made(Honest({"section": lambda _: "désolé"}))
    assert outcome.status is Status.FAILED
    assert len(rounds) == 3
    assert outcome.reasons[0].key == "outcome.unusable-answers"
    assert outcome.reasons[0].params["n"] == 10


@pytest.mark.parametrize("kind", [FailureKind.REFUSED, FailureKind.AUTHENTICATION, FailureKind.CANCELLED])
def test_plan_that_fails_for_good_ends_failed(kind: FailureKind) -> None:
    outcome, rounds = made(Honest({"outline": lambda _: Failure(kind=kind)}))
    assert outcome.status is Status.FAILED
    assert outcome.failure is kind
    assert len(rounds) == 1


@pytest.mark.parametrize("kind", [FailureKind.CANCELLED, FailureKind.BUDGET])
def test_nothing_is_asked_after_a_stop(kind: FailureKind) -> None:
    outcome, rounds = made(Honest({"section": only("p3", Failure(kind=kind))}))
    assert purposes(rounds) == [["outline"], ["section"] * 5]
    assert outcome.failure is kind
    assert outcome.status is Status.NEEDS_REVIEW
    assert outcome.draft is not None
    assert "Un ouvrage" in " ".join(outcome.draft.headings)
    assert {
        "outcome.section-kept",
        "outcome.repairs-interrupted",
        "outcome.fields-not-written-fr",
    } <= against(outcome)


def test_service_down_twice_is_not_asked_a_third_time() -> None:
    down = Failure(kind=FailureKind.TIMEOUT, usage=Usage(input_tokens=10))
    outcome, rounds = made(Honest({"section": only("p3", down)}))
    assert purposes(rounds) == [["outline"], ["section"] * 5, ["section"]]
    assert outcome.failure is FailureKind.TIMEOUT
    assert outcome.usage.input_tokens == 20


UNUSABLE_PLANS = {
    "prose": "Voici un plan : d'abord le budget.",
    "one section": as_json({"sections": [{"heading": None, "sources": ["p1", "p2", "p3", "p4", "p5"]}]}),
    "every paragraph in every section": as_json(
        {"sections": [{"heading": h, "sources": ["p1", "p2", "p3", "p4", "p5"]} for h in (None, "A", "B")]}
    ),
    "most forgotten": as_json({"sections": [{"sources": ["p1"]}, {"sources": ["p2"]}]}),
    "unknown ids": as_json({"sections": [{"sources": ["p91"]}, {"sources": ["p92"]}]}),
}


@pytest.mark.parametrize("plan", UNUSABLE_PLANS)
def test_two_unusable_plans_give_way_to_groups_by_length(plan: str) -> None:
    outcome, rounds = made(Honest({"outline": lambda _: UNUSABLE_PLANS[plan]}))
    assert purposes(rounds)[:2] == [["outline"], ["outline"]]
    assert [i for r in rounds[2] for i in shown(r)] == [p.id for p in source().paragraphs]
    assert all('"heading": "…"' in user(r) for r in rounds[2][1:])
    assert outcome.draft is not None
    assert all(s.heading for s in outcome.draft.sections[1:])
    assert against(outcome) == set()


@pytest.mark.parametrize(
    ("proposed", "used"),
    [("pont cyclable", False), ("passerelle rouverte un samedi de mars", False), ("Vasseur", True)],
)
def test_keyphrase_of_a_plan_is_used_where_the_source_has_its_words(proposed: str, used: bool) -> None:
    plan = {"keyphrase": proposed, "sections": [{"sources": ["p1"]}, {"sources": ["p2", "p3", "p4", "p5"]}]}
    writer = Honest({"outline": lambda _: as_json(plan)})
    _, rounds = drive(writer, source(), replace(brief(), keyphrase=None), SECTIONS)
    assert all((f"« {proposed} »" in user(r)) is used for r in rounds[1])


def test_forgotten_paragraph_goes_with_its_neighbour() -> None:
    plan = {"sections": [{"sources": ["p1"]}, {"heading": "A", "sources": ["p2"]}, {"sources": ["p4", "p5"]}]}
    _, rounds = made(Honest({"outline": lambda _: as_json(plan)}))
    assert [list(shown(r)) for r in rounds[1]] == [["p1"], ["p2", "p3"], ["p4", "p5"]]


MOVED = {
    "sections": [
        {"sources": ["p1"]},
        {"heading": "A", "sources": ["p2", "p4"]},
        {"heading": "B", "sources": ["p3", "p5"]},
    ]
}


@pytest.mark.parametrize(("depth", "attempts"), [(Depth.REWRITE, 1), (Depth.EDIT, 2)])
def test_plan_may_move_paragraphs_only_where_sentences_may_change(depth: Depth, attempts: int) -> None:
    writer = Honest({"outline": lambda _: as_json(MOVED)})
    _, rounds = drive(writer, source(), replace(brief(), depth=depth), SECTIONS)
    assert purposes(rounds)[:3].count(["outline"]) == attempts
    given = [i for r in rounds[attempts] for i in shown(r)]
    assert (given == ["p1", "p2", "p3", "p4", "p5"]) is (depth is Depth.EDIT)


def test_fields_that_never_come_are_the_source_s_words_and_reported() -> None:
    outcome, rounds = made(Honest({"fields": lambda _: "non"}))
    assert purposes(rounds)[2:4] == [["fields", "joints"], ["fields"]]
    assert outcome.draft is not None
    assert outcome.draft.headline
    assert "outcome.fields-not-written-fr" in against(outcome)


def test_joint_that_says_the_same_is_taken() -> None:
    old = "La structure précédente datait de 1931."
    new = "La structure précédente, elle, datait de 1931."
    outcome, _ = made(
        Honest({"joints": lambda r: as_json({"joints": [{"section": _number(r, old), "sentence": new}]})})
    )
    assert outcome.draft is not None
    assert new in outcome.draft.text
    assert outcome.status is Status.READY


@pytest.mark.parametrize(
    "sentence",
    [
        "La structure précédente datait de 1932.",
        "La structure datait du siècle dernier.",
        "La structure précédente datait donc de 1931.",
        "La structure précédente datait de 1931. Tous la regrettent.",
        "La structure précédente, selon Marc Delvaux, datait de 1931.",
    ],
)
def test_joint_that_says_something_else_is_not_taken(sentence: str) -> None:
    old = "La structure précédente datait de 1931."
    joints = {"joints": lambda r: as_json({"joints": [{"section": _number(r, old), "sentence": sentence}]})}
    outcome, _ = made(Honest(joints))
    assert outcome.draft is not None
    assert old in outcome.draft.text
    assert sentence not in outcome.draft.text


def _number(request: Request, sentence: str) -> int:
    """The section whose first sentence is shown to be that one."""
    before = user(request).partition(f"première phrase : {sentence}")
    assert before[1]
    return int(before[0].rpartition("[section ")[2].partition("]")[0])


def test_document_that_wants_no_subheadings_has_none() -> None:
    article = replace(source(), asked=replace(source().asked, subheadings=False))
    outcome, _ = drive(Honest(), article, replace(brief(), min_headings=0, max_section_words=900), SECTIONS)
    assert outcome.draft is not None
    assert outcome.draft.headings == ()
    assert len(outcome.draft.sections) == 1


def test_same_answers_give_the_same_requests_and_outcome() -> None:
    writer = Honest({"section": only("p3", "désolé")})
    first, second = made(writer), made(writer)
    assert [[r.digest for r in rs] for rs in first[1]] == [[r.digest for r in rs] for rs in second[1]]
    assert first[0] == second[0]

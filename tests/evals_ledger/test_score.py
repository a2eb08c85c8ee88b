"""A change is found by what is said of it, not by what was said already."""

from dataclasses import replace

import pytest

from evals.ledger.baselines import numbers
from evals.ledger.mutations.cases import Case, draft
from evals.ledger.mutations.score import Flag, is_found, share
from rewriter.article import Paragraph, Source

SOURCE = Source(
    name="port",
    title="Le port",
    language="fr",
    paragraphs=(Paragraph(id="p1", text="Le port emploie 12 dockers."),),
)
BEFORE = "Le port emploie 12 dockers. Il est fermé."
AFTER = "Le port emploie 17 dockers. Il est fermé."
CASE = Case(
    id="figure:port:0:0",
    doc="port",
    direction="fr-fr",
    klass="figure",
    split="dev",
    source=SOURCE,
    faithful=draft("Le port", (BEFORE,)),
    mutated=draft("Le port", (AFTER,)),
    where="0/0",
    start=0,
    end=27,
    was_start=0,
    was_end=27,
)
FIGURE = Flag(side="article", where="0/0", start=16, end=18, kind="figure")
SENTENCE = Flag(side="article", where="0/0", start=0, end=27, kind="poor")


def test_flag_on_the_new_figure_finds_it() -> None:
    assert is_found(CASE, [], [FIGURE])


def test_flag_on_other_words_finds_it_even_where_the_old_figure_was_flagged() -> None:
    assert is_found(CASE, [FIGURE], [FIGURE])


def test_flag_on_the_same_words_as_before_finds_nothing() -> None:
    port = replace(FIGURE, start=3, end=7)
    assert not is_found(CASE, [port], [port])


def test_sentence_that_was_flagged_already_is_not_found() -> None:
    assert not is_found(CASE, [SENTENCE], [SENTENCE])


@pytest.mark.parametrize(
    "flag",
    [
        replace(FIGURE, start=28, end=30),
        replace(FIGURE, where="0/1"),
        replace(FIGURE, side="source", where="p1"),
    ],
)
def test_flag_elsewhere_finds_nothing(flag: Flag) -> None:
    assert not is_found(CASE, [], [flag])


def test_doubt_is_no_alarm() -> None:
    doubt = replace(FIGURE, level="doubt")
    assert is_found(CASE, [], [doubt])
    assert not is_found(CASE, [], [doubt], alarms=True)


def test_doubt_that_becomes_an_alarm_is_an_alarm() -> None:
    assert is_found(CASE, [replace(SENTENCE, level="doubt")], [SENTENCE], alarms=True)


def test_lost_fact_is_found_in_the_source() -> None:
    lost = replace(CASE, klass="fact-lost", where="p1", lost="p1", was_start=0, was_end=0)
    flag = Flag(side="source", where="p1", start=16, end=18, kind="lost")
    assert is_found(lost, [], [flag])
    assert not is_found(lost, [flag], [flag])
    assert not is_found(lost, [], [FIGURE])


def test_interval_holds_the_share_and_grows_with_clusters() -> None:
    alone = share([(str(n), n % 2 == 0) for n in range(40)])
    clustered = share([(str(n % 4), n % 4 < 2) for n in range(40)])
    assert alone.hits == clustered.hits == 20
    assert alone.low < alone.value < alone.high
    assert clustered.high - clustered.low > alone.high - alone.low


def test_number_baseline_reads_spaces_and_decimals() -> None:
    source = replace(
        SOURCE, paragraphs=(Paragraph(id="p1", text="Il y a 12,500 dockers et 3.5 km de quais."),)
    )
    assert not numbers(source, draft("", ("Il y a 12\u202f500 dockers et 3,5 km de quais.",)))
    assert [f.start for f in numbers(source, draft("", ("Le port dort. Il y a 13 dockers.",)))] == [14]

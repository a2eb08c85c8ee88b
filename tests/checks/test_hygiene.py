"""Leftovers: each trace finds its own example, and nothing in ordinary articles."""

import re
from importlib import import_module
from typing import Any

import pytest

from rewriter.checks.catalogue import all_checks
from rewriter.checks.explain import module_of
from rewriter.checks.judging import judge
from rewriter.checks.paper import plain
from rewriter.checks.shared.residue import Trace
from tests.checks.papers import Case

HYGIENE = [c for c in all_checks() if c.family == "hygiene"]


def traces() -> list[Any]:
    """Every trace of every check that has some."""
    found = []
    for check in HYGIENE:
        own: tuple[Trace, ...] = getattr(import_module(module_of(check)), "TRACES", ())
        found += [pytest.param(check.code, t, id=f"{check.code}: {t.example}") for t in own]
    return found


@pytest.mark.parametrize(("code", "trace"), traces())
def test_a_trace_finds_its_example(code: str, trace: Trace) -> None:
    example = plain(trace.example)
    match = re.search(trace.pattern, example)
    assert match
    assert trace.trigger in match.group()


@pytest.mark.parametrize(("code", "trace"), traces())
def test_the_check_finds_it_in_an_article(code: str, trace: Trace) -> None:
    report = judge(Case("", {"article": "Le conseil a voté.", "standfirst": trace.example}).paper(), HYGIENE)
    assert code in {f.code for f in report.findings}


ORDINARY = """
Voici deux ans que la ville attend son pont. Le maire a promis, certainement trop vite, une ouverture avant \
l’été ; en tant que maire, il l’espère toujours. « Je ne peux pas répondre à cette question », a-t-il dit.

Comme l’article 49 le permet, le texte voté hier précise les consignes de sécurité. Les sources proches du \
dossier – 12 personnes – parlent d’un coût de 30 %, soit 3 * 4 millions (voir page 12).

Les élèves apprennent à lire aussi vite qu’avant. La photo : un souvenir. Le XXe siècle \
est loin. N’hésitez pas à venir, dit l’affiche. Le crédit photovoltaïque finance la toiture.

L’assistant du maire, l’intelligence artificielle et les modèles de langage ont été évoqués. D’accord, voilà \
un beau débat. Bien sûr, le public a ri. Le numéro P4 du quai a changé. On lit « [sic] » et [en riant].
"""


def test_ordinary_sentences_are_let_be() -> None:
    assert judge(Case("", {"article": ORDINARY}).paper(), HYGIENE).findings == ()

"""Irregular verbs of the table of opposites are found from their forms."""

from importlib.resources import files

import pytest

from rewriter.text.claims.antonyms import sides
from rewriter.text.grammar.verb_forms import lemmas
from rewriter.text.normalise import fold

_ENDINGS = {
    "uire": "uit uite uits uisent uisait uisit uira",
    "indre": "int inte ints ignent ignait ignit indra",
    "querir": "quis quise quierent querait querra quit",
}


def forms() -> list[tuple[str, str]]:
    """Each verb in -uire, -indre or -quérir of the table, with forms of its conjugation."""
    table = files("rewriter.text.claims").joinpath("antonyms.txt").read_text(encoding="utf-8")
    french = {fold(word) for line in table.splitlines() for word in line.partition(" // ")[0].split()}
    return [
        (verb, verb.removesuffix(ending) + form)
        for verb in sorted(french)
        for ending, listed in _ENDINGS.items()
        if verb.endswith(ending)
        for form in listed.split()
    ]


@pytest.mark.parametrize(("verb", "form"), forms())
def test_a_form_of_an_irregular_verb_is_found(verb: str, form: str) -> None:
    assert verb in lemmas(form, "fr")
    assert sides(verb, "fr") <= sides(form, "fr")


@pytest.mark.parametrize(("form", "verb"), [("sert", "servir"), ("recoit", "recevoir"), ("recu", "recevoir")])
def test_so_is_one_of_another_group(form: str, verb: str) -> None:
    assert verb in lemmas(form, "fr")

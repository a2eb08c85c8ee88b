"""Who speaks, told within quotation marks."""

import pytest

from rewriter.text.saying.asides import asides


@pytest.mark.parametrize(
    "aside",
    [
        "soupire-t-elle",
        "énumère-t-il",
        "se défend-il",
        "a-t-elle ajouté devant la presse",
        "explique la directrice du port, Anne Rivet",
        "rétorque Me Sophie Garance, avocate de Bruno Loriot",
        "réplique l’avocate de M. Loriot, Me Sophie Garance",
        "tranche Abel Finch, 81 ans",
        "a dit Clara Wight au juge",
        "s’emporte Paul Ciron, du syndicat des dockers",
    ],
)
@pytest.mark.parametrize("mark", [",", " ?"])
def test_who_speaks_is_found_with_what_stands_beside(aside: str, mark: str) -> None:
    text = f"« Nous partons{mark} {aside}. Demain, tout sera fini. »"
    [(start, end)] = asides(text)
    assert text[start:end].strip() == aside


@pytest.mark.parametrize(
    "said",
    [
        "« Si le prix baisse, reviendra-t-il ? Personne ne le sait. »",
        "« À ce prix, est-il utile de rester. Non. »",
        "« La grue, louée la veille, a cédé. »",
        "« Nous vendrons, achèterons la machine et partirons. »",
    ],
)
def test_what_the_speaker_says_is_none(said: str) -> None:
    assert asides(said) == ()


def test_what_is_said_goes_on_behind_the_speaker() -> None:
    text = "« Nous pourrions vendre, avance son fils Luca, mais personne ne veut de la tente. »"
    [(start, end)] = asides(text)
    assert text[start:end].strip() == "avance son fils Luca"

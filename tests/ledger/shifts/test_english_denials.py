"""What an English source denies without “not”, or by its place alone, and a French sentence affirms."""

import pytest

from rewriter.article import EntryKind
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

ASIDE = "The orchard at Tessel has stood by the river since 1910."


def turned(source: str, article: str) -> bool:
    """Whether a negation is told as changed."""
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    return any(e.kind is EntryKind.NEGATION for e in entries)


TURNED = [
    (
        "Ann Pell, who studies rivers at Tessel, thinks the dam can hold for 20 years.",
        "Ann Pell, qui étudie les rivières à Tessel, pense que le barrage ne peut pas tenir 20 ans.",
    ),
    (
        "The Tessel debate will go ahead without a prior agreement, the agent of Mr Bram said.",
        "Le débat de Tessel se tiendra avec un accord préalable, a dit l’agent de M. Bram.",
    ),
    (
        "The ferry operators of Tessel refused to raise the night pay of their crews.",
        "Les exploitants de ferries de Tessel ont augmenté la prime de nuit de leurs équipages.",
    ),
    (
        "The Tessel museum failed to sign the contract with the port.",
        "Le musée de Tessel a signé le contrat avec le port.",
    ),
    (
        "The Tessel museum lacks proper protection against fire.",
        "Le musée de Tessel dispose de protections contre le feu.",
    ),
    (
        "The Tessel crews were short of inspiration on Sunday.",
        "Dimanche, les équipages de Tessel étaient inspirés.",
    ),
    (
        "Talks on the Tessel ferry broke off on Saturday without a deal.",
        "Les discussions sur le ferry de Tessel ont été rompues samedi avec un accord.",
    ),
    (
        "Ann Pell couldn’t help thinking of the Tessel ferry.",
        "Ann Pell a pu s’empêcher de penser au ferry de Tessel.",
    ),
    (
        "The Tessel port is closed. Residents can no longer drink from their wells. The museum is open.",
        "Le port de Tessel est fermé. Les habitants peuvent boire l’eau de leurs puits. Le musée est ouvert.",
    ),
]
KEPT = [
    (
        "Ann Pell, who studies rivers at Tessel, thinks the dam can hold for 20 years.",
        "Ann Pell, qui étudie les rivières à Tessel, n’est pas de cet avis : le barrage peut tenir 20 ans.",
    ),
    (
        (
            "The last debate, due to be held on Tuesday at Tessel Grammar School, will go ahead without Mr "
            "Bram, whose agent said he had a prior engagement, unless the date is moved."
        ),
        "Son agent évoque un engagement antérieur.",
    ),
    (
        "The ferry operators of Tessel refused to raise the night pay of their crews.",
        "Les exploitants de ferries de Tessel ont refusé d’augmenter la prime de nuit de leurs équipages.",
    ),
    (
        "The Tessel museum failed to sign the contract with the port.",
        "Le musée de Tessel n’a pas signé le contrat avec le port.",
    ),
    (
        "The plane landed in the Tessel lagoon short of the runway.",
        "L’avion a atterri dans la lagune de Tessel, près de la piste.",
    ),
    (
        "Talks on the Tessel ferry broke off on Saturday without a deal.",
        "Les discussions sur le ferry de Tessel ont été rompues samedi sans accord.",
    ),
    (
        "Ann Pell couldn’t help thinking of the Tessel ferry.",
        "Ann Pell n’a pu s’empêcher de penser au ferry de Tessel.",
    ),
    (
        "Unless two doctors are hired by March, night births will be sent to Tessel.",
        "Si deux médecins ne sont pas embauchés d’ici mars, les naissances de nuit se feront à Tessel.",
    ),
]


@pytest.mark.parametrize(("source", "article"), TURNED)
def test_what_is_denied_in_any_words_is_not_affirmed(source: str, article: str) -> None:
    assert turned(source, article)


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_what_denies_alike_passes(source: str, article: str) -> None:
    assert not turned(source, article)

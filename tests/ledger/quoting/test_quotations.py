"""Quotations of a French source."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.checks.fidelity.entries import forbids
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

SAID = (
    "« Les travaux commenceront en mai ou en juin », a dit la maire. "
    "« Personne ne sera délogé », a-t-elle promis."
)


def quotation(article: str, *source: str) -> LedgerEntry:
    """The entry of the first quotation of a one-paragraph article."""
    ledger = account(source_of(*source), draft_of(article))
    return next(e for e in ledger.entries if e.kind is EntryKind.QUOTATION and e.article)


def test_same_words_in_other_typography_are_verified() -> None:
    entry = quotation('La maire : "les travaux commenceront en Mai ou en juin."', SAID)
    assert entry.verdict is Verdict.VERIFIED
    assert entry.source is not None
    assert entry.source.where == "p1"


WITHIN = "« La grue a cédé, insiste la cheffe. Personne n’est blessé, a-t-elle ajouté. Nous attendrons. »"


@pytest.mark.parametrize(
    "said",
    [
        "La grue a cédé. Personne n’est blessé. Nous attendrons.",
        "La grue a cédé, insiste la cheffe. Personne n’est blessé",
    ],
)
def test_who_speaks_within_a_quotation_may_be_left_out(said: str) -> None:
    assert quotation(f"« {said} »", WITHIN).verdict is Verdict.VERIFIED


@pytest.mark.parametrize(
    "said",
    ["La grue a cédé. Personne n’est mort. Nous attendrons.", "La grue a cédé. Nous attendrons deux jours."],
)
def test_what_is_said_around_who_speaks_may_not_change(said: str) -> None:
    assert quotation(f"« {said} »", WITHIN).verdict is Verdict.ALTERED


def test_what_stands_between_commas_and_names_no_speaker_is_said() -> None:
    source = "« La grue, louée la veille. Elle a cédé à midi, devant la cheffe. »"
    assert quotation("« La grue, louée la veille. Elle a cédé à midi. »", source).verdict is Verdict.VERIFIED
    assert quotation("« La grue. Elle a cédé à midi, devant la cheffe. »", source).verdict is Verdict.ALTERED


@pytest.mark.parametrize(
    "said",
    [
        "Les travaux débuteront en mai ou en juin",
        "Les travaux ne commenceront pas en mai ou en juin",
        "Les travaux commenceront en mai ou en juillet",
    ],
)
def test_one_word_changed_added_or_swapped_is_an_alteration(said: str) -> None:
    entry = quotation(f"« {said} », dit la maire.", SAID)
    assert entry.verdict is Verdict.ALTERED
    assert entry.source is not None
    assert entry.source.text == "Les travaux commenceront en mai ou en juin"


def test_marked_cuts_and_bracketed_words_are_allowed() -> None:
    said = "« La ville paiera les travaux, quoi qu’il arrive, dès le mois de mai », a dit la maire."
    assert quotation("« La ville paiera […] dès le mois de mai »", said).verdict is Verdict.VERIFIED
    assert quotation("« La ville paiera [tous] les travaux »", said).verdict is Verdict.VERIFIED


def test_an_unmarked_cut_is_an_alteration() -> None:
    said = "« La ville paiera les travaux, quoi qu’il arrive, dès le mois de mai », a dit la maire."
    assert quotation("« La ville paiera dès le mois de mai »", said).verdict is Verdict.ALTERED


def test_a_quotation_cut_before_its_alternative_is_a_doubt() -> None:
    entry = quotation("« Les travaux commenceront en mai », dit la maire.", SAID)
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-cut")


def test_a_quotation_cut_after_its_negation_is_a_doubt() -> None:
    said = "« Je ne crois pas que les travaux commenceront bientôt », a dit la maire."
    entry = quotation("« les travaux commenceront bientôt »", said)
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-cut")


def test_a_marked_cut_that_drops_the_negation_is_a_doubt() -> None:
    said = "« La ville ne paiera en aucun cas les travaux », a dit la maire."
    assert quotation("« La ville […] paiera […] les travaux »", said).verdict is Verdict.UNCERTAIN


def test_two_quotations_with_only_who_speaks_between_them_may_be_joined() -> None:
    glued = "« Les travaux commenceront en mai ou en juin. Personne ne sera délogé »"
    assert quotation(glued, SAID).verdict is Verdict.VERIFIED
    far = SAID.replace(
        "a dit la maire.", "a dit la maire. Elle a ensuite reçu les riverains pendant deux heures."
    )
    assert quotation(glued, far).verdict is Verdict.ALTERED


def test_the_sources_own_words_between_other_marks_do_not_forbid_ready() -> None:
    two = "« Le pont est fermé », dit Ana Ruiz. « Il rouvrira », dit Paul Ciron."
    glued = quotation("« Le pont est fermé. Il rouvrira. »", two)
    own = quotation("« Le pont date du siècle dernier »", "Le pont date du siècle dernier. Il est fermé.")
    assert glued.reason == "ledger.quotation-glued"
    assert not forbids(glued)
    assert not forbids(own)


def test_reported_speech_must_not_become_direct_speech() -> None:
    entry = quotation(
        "« La ville paiera les travaux », dit-elle.", "La maire a déclaré que la ville paiera les travaux."
    )
    assert entry.verdict is Verdict.ALTERED
    assert entry.reason == "ledger.quotation-from-indirect-speech"


def test_the_sources_own_sentence_between_marks_is_a_doubt() -> None:
    entry = quotation("« Le pont date du siècle dernier »", "Le pont date du siècle dernier. Il est fermé.")
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-from-running-text")


def test_a_term_of_the_source_may_be_set_off() -> None:
    entry = quotation("Le « pont neuf » est fermé.", "Le pont neuf est fermé depuis avril.")
    assert entry.verdict is Verdict.DERIVED


def test_words_nobody_said_are_invented() -> None:
    assert quotation("« Nous irons jusqu’au bout »", SAID).verdict is Verdict.INVENTED
    assert quotation("Un chantier « pharaonique »", SAID).verdict is Verdict.INVENTED


def test_an_unclosed_quotation_reaches_to_the_words_that_say_who_spoke() -> None:
    source = "« Le pont tiendra. Nous l’avons mesuré. il a dit. « C’est sûr », selon lui."
    assert quotation("« Le pont tiendra. Nous l’avons mesuré. »", source).verdict is Verdict.VERIFIED


def test_an_unclosed_quotation_is_not_trusted_beyond_its_first_sentence() -> None:
    source = "Elle a répondu : « Le pont tiendra. La mairie avait voté le budget en avril."
    assert quotation("« Le pont tiendra »", source).verdict is Verdict.VERIFIED
    entry = quotation("« Le pont tiendra. La mairie avait voté le budget en avril »", source)
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-source-unclosed")


def test_a_quotation_the_article_leaves_open_is_a_doubt() -> None:
    assert quotation("« Personne ne sera délogé, a-t-elle promis.", SAID).verdict is not Verdict.VERIFIED


def test_a_mark_missing_on_both_sides_is_the_sources_fault() -> None:
    source = "Elle a répondu : « Le pont tiendra."
    entry = quotation(source, source)
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-source-unclosed")


def test_quotations_left_out_are_lost_and_the_long_early_ones_essential() -> None:
    source = source_of(
        "« Nous ouvrirons la nouvelle ligne avant la fin de cette année », dit-elle.",
        "Rien.",
        "Rien.",
        "Rien.",
        "Il parle d’« un beau projet » sans plus.",
    )
    lost = account(source, draft_of("Rien.")).having(Verdict.LOST, kind=EntryKind.QUOTATION)
    assert [(e.source.where if e.source else "", e.essential) for e in lost] == [("p1", True), ("p5", False)]


def test_quoted_words_kept_without_marks_are_not_lost() -> None:
    ledger = account(source_of("Il parle d’« un beau projet »."), draft_of("C’est un beau projet."))
    assert ledger.count(Verdict.LOST) == 0
    assert ledger.having(Verdict.DERIVED)[0].reason == "ledger.quotation-marks-dropped"


def test_a_straight_mark_forgotten_does_not_turn_the_rest_inside_out() -> None:
    source = 'Elle dit : "Le pont tiendra. "La ville paiera", promet-elle. "Rien ne ferme", dit-elle.'
    for said in ("Le pont tiendra", "La ville paiera", "Rien ne ferme"):
        assert quotation(f"« {said} »", source).verdict is Verdict.VERIFIED
    assert quotation("« promet-elle »", source).verdict is not Verdict.VERIFIED


@pytest.mark.parametrize(
    ("article", "source"),
    [
        (
            "« Nous suivons nos clients », dit-il.",
            "« Nous ne partons pas, nous suivons nos clients », dit-il.",
        ),
        ("Elle n’a « même pas un livre à prêter ».", "« Je n’ai même pas un livre à prêter », dit-elle."),
        (
            "Il ne croit pas que « le pont rouvrira en mai ».",
            "« Je ne crois pas que le pont rouvrira en mai »",
        ),
        ("« Le pont rouvrira en mai », sauf grève.", "« Le pont rouvrira en mai, sauf grève », dit-il."),
    ],
)
def test_a_cut_that_keeps_the_sense_is_let_be(article: str, source: str) -> None:
    assert quotation(article, source).verdict is Verdict.VERIFIED


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("« nous ouvrirons la salle », dit-il.", "« Si la ville paie, nous ouvrirons la salle », dit-il."),
        ("« Le pont ne rouvrira », dit-il.", "« Le pont ne rouvrira que si l’État paie », dit-il."),
        ("« Le pont rouvrira », dit-il.", "« Le pont rouvrira, à moins que l’État ne se dédise », dit-il."),
        ("« le pont rouvrira en mai », dit-il.", "« Je ne crois pas que le pont rouvrira en mai », dit-il."),
        ("« Le pont rouvrira en mai », dit-il.", "« Le pont rouvrira en mai, mais à pied », dit-il."),
    ],
)
def test_a_cut_that_turns_the_sense_is_told(article: str, source: str) -> None:
    entry = quotation(article, source)
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-cut")


BROKEN = "« La grue a cédé », raconte Ana Ruiz. « Personne n’est blessé. »"


@pytest.mark.parametrize(
    ("following", "verdict"),
    [
        ("« Nous rouvrirons lundi », ajoute-t-elle.", Verdict.VERIFIED),
        ("« Nous rouvrirons lundi », ajoute Ana Ruiz.", Verdict.VERIFIED),
        ("« Nous rouvrirons lundi », ajoute Paul Ciron.", Verdict.INVENTED),
    ],
)
def test_quotations_of_one_speaker_may_be_joined_over_paragraphs(following: str, verdict: Verdict) -> None:
    said = "« La grue a cédé, raconte Ana Ruiz. Personne n’est blessé. Nous rouvrirons lundi. »"
    assert quotation(said, BROKEN, following).verdict is verdict

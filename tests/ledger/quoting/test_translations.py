"""Quotations of an English source."""

import pytest

from rewriter.article import Draft, DraftParagraph, EntryKind, LedgerEntry, Section, Source, Verdict
from rewriter.checks.fidelity.entries import forbids
from rewriter.ledger import account
from rewriter.ledger.bearing.passages import source_passages
from rewriter.ledger.quoting.quoted import source_quotations
from tests.ledger.articles import draft_of, source_of

SOURCE = source_of(
    '"We lost 12 ships in the storm and nobody came to help," Captain Joanna Pike said in Dover.',
    "The company called the rescue 'exceptional'. It denied any delay.",
    '"The harbour will reopen," Mark Lowe added.',
    language="en",
)


def quotations(*texts: str, sources: tuple[str, ...] = ()) -> list[LedgerEntry]:
    """The entries of the quotations of an article with these paragraphs."""
    paragraphs = tuple(DraftParagraph(text=text, sources=sources) for text in texts)
    draft = Draft(headline="", sections=(Section(heading=None, paragraphs=paragraphs),))
    entries = account(SOURCE, draft).entries
    return [e for e in entries if e.kind is EntryKind.QUOTATION and e.article]


def test_a_translation_is_matched_by_its_figures_and_place() -> None:
    [entry] = quotations("« Nous avons perdu 12 navires dans la tempête et personne n’est venu nous aider »")
    assert entry.verdict is Verdict.TRANSLATED
    assert entry.source is not None
    assert entry.source.where == "p1"


def test_a_translated_term_between_single_marks_is_matched() -> None:
    [entry] = quotations("L’entreprise parle d’un sauvetage « exceptionnel ».")
    assert (entry.verdict, entry.source and entry.source.where) == (Verdict.TRANSLATED, "p2")


def test_a_figure_changed_inside_a_translation_is_an_alteration() -> None:
    [entry] = quotations(
        "« Nous avons perdu 15 navires dans la tempête, et personne n’est venu », dit Joanna Pike.",
        sources=("p1",),
    )
    assert (entry.verdict, entry.reason) == (Verdict.ALTERED, "ledger.quotation-figure-differs")


def test_a_name_brought_into_a_translation_is_a_doubt() -> None:
    [entry] = quotations("« Le port de Calais va rouvrir », ajoute Mark Lowe.", sources=("p3",))
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-name-differs")


def test_nothing_in_common_is_a_doubt_not_a_translation() -> None:
    [entry] = quotations("« Je pars demain »")
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.quotation-no-counterpart")


def test_of_more_quotations_than_the_source_makes_some_forbid_ready() -> None:
    said = [f"« Le phrasé numéro {w} est tout à fait nouveau ici »" for w in "abcdefghijkl"]
    found = quotations(*said)
    assert {e.reason for e in found} == {"ledger.quotation-more-than-source"}
    assert all(forbids(e) for e in found)


def test_terms_that_are_set_off_take_no_place_of_what_somebody_says() -> None:
    spoken = "« Rideau levé dès la semaine prochaine », ajoute Mark Lowe."
    terms = [f"Il y avait des « {word} » à bord." for word in ("bricoles", "zinzins", "foutraques")]
    first, *others = quotations(spoken, *terms)
    assert (first.reason, forbids(first)) == ("ledger.quotation-no-counterpart", False)
    assert {e.reason for e in others} == {"ledger.quotation-more-than-source"}


def test_that_the_lexicon_ties_a_quotation_to_none_is_told_and_does_not_forbid_ready() -> None:
    [entry] = quotations("« Je pars demain »")
    assert entry.verdict is Verdict.UNCERTAIN
    assert not forbids(entry)


def test_the_same_translation_twice_is_one_quotation() -> None:
    said = "« Le port va rouvrir », ajoute Mark Lowe."
    assert {e.verdict for e in quotations(said, said)} == {Verdict.TRANSLATED}


def test_an_english_quotation_left_out_is_lost() -> None:
    lost = account(SOURCE, draft_of("Rien.")).having(Verdict.LOST, kind=EntryKind.QUOTATION)
    assert [e.essential for e in lost] == [True, False]


def test_an_article_that_quotes_a_source_without_quotations_invents() -> None:
    source = source_of("Nothing was said.", language="en")
    entries = account(source, draft_of("« Rien n’a été dit »")).entries
    assert [e.verdict for e in entries if e.kind is EntryKind.QUOTATION] == [Verdict.INVENTED]


def test_single_marks_that_open_anew_are_two_quotations_and_one_in_mid_sentence_is_inside() -> None:
    said = source_of(
        "She said: 'We are leaving the town. 'We will be back in May,' she added.",
        "'They told us 'you will not get away with it' and left,' he said.",
        "In the '90s the pilots' strike was long, she told us: 'Nobody won.",
        language="en",
    )
    quotations = source_quotations(said, source_passages(said))
    found = [q.passage.text[q.start : q.end] for q in quotations]
    assert [text.strip() for text in found] == [
        "We are leaving the town.",
        "We will be back in May,",
        "They told us 'you will not get away with it' and left,",
        "Nobody won.",
    ]


def entries_of(source: Source, draft: Draft) -> list[LedgerEntry]:
    """The entries of the article's quotations."""
    return [e for e in account(source, draft).entries if e.kind is EntryKind.QUOTATION]


FILM = source_of(
    "The comedy has a dash of the Chariots of Vesper theme tune, and one joke is 'serious'.",
    title="Harbour Fox Rides Again review - a weak spoof",
    language="en",
)


@pytest.mark.parametrize("title", ["« Harbour Fox Rides Again » déçoit", "Un air de « Chariots of Vesper »"])
def test_marks_around_a_works_title_quote_nobody(title: str) -> None:
    [entry] = [e for e in entries_of(FILM, draft_of("Un film.", headline=title)) if e.article]
    assert (entry.verdict, entry.reason) == (Verdict.DERIVED, "ledger.quotation-marks-added")


@pytest.mark.parametrize(
    "said",
    [
        "Le réalisateur affirme : « Harbour Fox Rides Again ».",  # a verb of saying
        "« The comedy has a dash of the theme »",  # a sentence, no title
        "« Harbour Fox Never Rides »",  # other words
    ],
)
def test_words_that_are_no_title_stay_a_quotation(said: str) -> None:
    verdicts = {e.verdict for e in entries_of(FILM, draft_of(said)) if e.article}
    assert not verdicts & {Verdict.DERIVED, Verdict.VERIFIED}


def test_the_name_that_a_quotation_should_not_hold_is_told() -> None:
    [entry] = quotations("« Le port de Calais va rouvrir », ajoute Mark Lowe.", sources=("p3",))
    assert entry.about == "Calais"


def test_a_country_translated_in_a_quotation_is_no_doubt() -> None:
    source = source_of('"Bolivia will keep Lake Titicaca," Ana Roca said.', language="en")
    [entry] = entries_of(source, draft_of("« La Bolivie gardera le lac Titicaca », dit Ana Roca."))
    assert entry.verdict is Verdict.TRANSLATED


def test_a_quotation_over_two_paragraphs_may_be_told_as_two() -> None:
    source = source_of(
        'Nora Vell said: "If you talk to a man in a language he understands, that goes to his head.',
        'If you talk to him in his own language that goes to his heart."',
        language="en",
    )
    said = (
        "Nora Vell le dit : « Si vous parlez à un homme dans une langue qu’il comprend, cela va à sa tête. » "
        "Nora Vell ajoutait : « Si vous lui parlez dans sa propre langue, cela va à son cœur. »"
    )
    draft = Draft(
        headline="",
        sections=(Section(heading=None, paragraphs=(DraftParagraph(text=said, sources=("p1", "p2")),)),),
    )
    assert [e.source.where for e in entries_of(source, draft) if e.source] == ["p1", "p2"]
    assert account(source, draft).having(Verdict.LOST) == ()


def test_one_adjective_in_two_forms_is_one_translation() -> None:
    source = source_of("He called the rescue 'serious' and left.", language="en")
    draft = draft_of("Un sauvetage « sérieux », dit-il. Des missions « sérieuses ».")
    assert "ledger.quotation-two-translations" not in {e.reason for e in entries_of(source, draft)}


MEETING = source_of(
    '"The bridge is far too narrow for lorries," Ada Holt said. "Nobody measured it," Ivo Bell answered.',
    "Locals call the crossing 'a pickle'.",
    language="en",
)


def verdicts(*texts: str) -> list[tuple[Verdict, str]]:
    """What became of the quotations of an article drawn from the meeting."""
    entries = account(MEETING, draft_of(*texts)).entries
    return [(e.verdict, e.reason) for e in entries if e.kind is EntryKind.QUOTATION and e.article]


def test_a_translation_is_told_by_what_it_means() -> None:
    said = "« Le pont est bien trop étroit pour les camions », dit Ada Holt."
    assert verdicts(said) == [(Verdict.TRANSLATED, "")]


def test_a_quotation_that_nobody_said_is_not_tied_by_who_is_made_to_say_it() -> None:
    said = "« Nos voisins refusent encore de payer les travaux de la mairie », dit Ada Holt."
    assert verdicts(said) == [(Verdict.UNCERTAIN, "ledger.quotation-no-counterpart")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Je ne vais pas vous dire que cela aurait flanché", (Verdict.TRANSLATED, "")),
        (
            "Je ne vais pas vous vendre ce qui aurait flanché",
            (Verdict.UNCERTAIN, "ledger.quotation-no-counterpart"),
        ),
    ],
)
def test_what_somebody_is_about_to_say_is_told_by_the_words_behind(
    said: str, expected: tuple[Verdict, str]
) -> None:
    english = '"I’m not going to tell you it would have wobbled," said Ada Holt. "Nobody measured it."'
    entries = account(source_of(english, language="en"), draft_of(f"« {said} », déclare-t-elle.")).entries
    found = [(e.verdict, e.reason) for e in entries if e.kind is EntryKind.QUOTATION and e.article]
    assert found == [expected]


def test_what_the_words_do_not_tie_the_order_does() -> None:
    said = (
        "« Le pont est bien trop étroit pour les camions », dit Ada Holt.",
        "« Une cata », dit-on ici.",
    )
    between = "« C’était à vue de nez », répond Ivo Bell."
    assert verdicts(said[0], between, said[1])[1] == (Verdict.TRANSLATED, "")
    assert verdicts(said[0], said[1])[1] != (Verdict.TRANSLATED, "")


def test_a_number_in_letters_or_in_other_units_is_the_same_number() -> None:
    source = source_of('"Sales rose three per cent within 10 miles," Ada Holt said.', language="en")
    draft = draft_of("« Les ventes ont augmenté de 3 % dans un rayon de 16 km », dit Ada Holt.")
    told = [e for e in account(source, draft).entries if e.article and e.kind is EntryKind.QUOTATION]
    assert [e.verdict for e in told] == [Verdict.TRANSLATED]


def test_a_speech_that_opens_in_each_paragraph_ends_with_each() -> None:
    source = source_of(
        '"We lost 12 ships in the storm. Nobody came to help.',
        '"The harbour will reopen in May," Captain Joanna Pike said in Dover.',
        '"I left before the end of the speech',
        language="en",
    )
    assert [q.closed for q in source_quotations(source, source_passages(source))] == [True, True, False]
    article = draft_of("« Nous avons perdu 12 navires dans la tempête. Personne n’est venu nous aider. »")
    [entry] = [e for e in account(source, article).entries if e.kind is EntryKind.QUOTATION and e.article]
    assert entry.verdict is Verdict.TRANSLATED


OPEN = (
    'Nora Vell spoke first: "The harbour will reopen in May and the boats will come back.',
    'The fishermen paid for the new pier out of their own savings."',
)


@pytest.mark.parametrize(
    "told",
    [
        "« Le port rouvrira en mai et les bateaux reviendront. »",
        "« Le port rouvrira en mai et les bateaux reviendront.",  # as the source has it
    ],
)
def test_a_speech_of_several_paragraphs_leaves_no_doubt_where_each_ends(told: str) -> None:
    rest = "Les pêcheurs ont payé la nouvelle jetée de leurs économies. »"
    said = entries_of(source_of(*OPEN, language="en"), draft_of(f"Nora Vell a pris la parole : {told}", rest))
    assert {(e.verdict, e.reason) for e in said} <= {(Verdict.TRANSLATED, "")}


def test_a_speech_that_may_hold_the_writers_words_leaves_a_doubt() -> None:
    source = source_of(f"{OPEN[0]} The mayor said he was glad.", language="en")
    [entry] = entries_of(source, draft_of("« Le port rouvrira en mai et les bateaux reviendront. »"))
    assert entry.reason == "ledger.quotation-source-unclosed"


def lost_quotations(source: tuple[str, ...], *told: str) -> list[str]:
    lost = account(source_of(*source, language="en"), draft_of(*told)).having(Verdict.LOST)
    return [e.source.text for e in lost if e.source and e.kind is EntryKind.QUOTATION]


def test_a_speech_in_whose_midst_a_paragraph_begins_is_not_lost_without_its_marks() -> None:
    first = "Nora Vell a pris la parole : « Le port rouvrira en mai et les bateaux reviendront."
    rest = "Les pêcheurs ont payé la nouvelle jetée de leurs propres économies."
    assert lost_quotations(OPEN, first, rest) == []
    assert lost_quotations(OPEN, first, "Les mouettes tournent au-dessus de la halle.") == [OPEN[1][:-1]]


CUT_IN = ('"We will make sure that the thieves are found," she said, "and that the harbour pays."',)


def test_a_quotation_that_a_verb_of_saying_cuts_in_two_is_one_in_french() -> None:
    one = "« Nous veillerons à ce que les voleurs soient retrouvés, a-t-elle dit, et que le port paie. »"
    assert lost_quotations(CUT_IN, one) == []
    reported = "Elle promet que les voleurs seront retrouvés et que le port paiera."
    assert len(lost_quotations(CUT_IN, reported)) == 2


def test_initials_in_a_quotation_are_no_name() -> None:
    source = source_of('"There is no trust in the US navy," Ada Holt said.', language="en")
    [entry] = entries_of(
        source, draft_of("« Il n’y a aucune confiance dans la marine des É.-U. », dit Ada Holt.")
    )
    assert entry.reason != "ledger.quotation-name-differs"


SHORT = source_of(
    '"Let\'s see if there is one," the mayor, Ada Roe, said.',
    'The operator "has never knowingly misreported staffing to any regulator", it said.',
    language="en",
)


def of_short(text: str) -> LedgerEntry:
    """The entry of the only quotation of an article about that source."""
    entries = account(SHORT, draft_of(text)).entries
    return next(e for e in entries if e.kind is EntryKind.QUOTATION and e.article)


def test_an_adverb_brought_into_a_translation_is_a_doubt() -> None:
    added = of_short("« Voyons d’abord s’il y en a un », répond Ada Roe.")
    assert (added.verdict, added.reason, added.about) == (
        Verdict.UNCERTAIN,
        "ledger.quotation-word-differs",
        "d’abord",
    )
    assert added.source is not None
    assert added.source.where == "p1"
    assert of_short("« Voyons s’il y en a un », répond Ada Roe.").verdict is Verdict.TRANSLATED


def test_what_is_said_to_be_wrong_and_never_done_is_met_by_both() -> None:
    said = "L’exploitant « n’a jamais sciemment communiqué de faux effectifs à une autorité », dit-il."
    assert of_short(said).verdict is Verdict.TRANSLATED

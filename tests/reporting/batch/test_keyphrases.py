"""Articles that want to be found by the same words are told."""

from rewriter.reporting.batch.keyphrases import rivals


def test_case_accents_plural_small_words_and_order_make_no_difference() -> None:
    (group,) = rivals(
        [
            (0, "Voitures à l’hydrogène"),
            (1, "train de nuit"),
            (2, "hydrogene voiture"),
            (3, "la VOITURE hydrogène"),
        ]
    )
    assert (group.keyphrase, group.members) == ("Voitures à l’hydrogène", (0, 2, 3))


def test_one_word_more_is_another_keyphrase() -> None:
    assert rivals([(0, "train de nuit"), (1, "train de nuit Paris"), (2, ""), (3, ""), (4, "…")]) == ()


def test_the_largest_group_comes_first() -> None:
    groups = rivals([(0, "pont"), (1, "gare"), (2, "ponts"), (3, "gares"), (4, "la gare")])
    assert [group.members for group in groups] == [(1, 3, 4), (0, 2)]

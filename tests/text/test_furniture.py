"""Which lines a page has around an article, and which only look like them."""

import pytest

from rewriter.text.furniture import furniture
from rewriter.text.languages.foreign_lines import is_english_line, is_foreign_line, is_label
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Pour accéder à cet article, identifiez-vous", "notice"),
        ("Essai gratuit pendant trente jours", "notice"),
        ("Offre sans engagement", "notice"),
        ("Become a founding member", "notice"),
        ("Devenez membre de la rédaction", "notice"),
        ("Free trial for thirty days", "notice"),
        ("Votre adresse de messagerie ne sera pas publiée", "notice"),
        ("Les champs obligatoires sont indiqués avec *", "notice"),
        ("Join our mailing list", "notice"),
        ("Tous droits de reproduction réservés © La Gazette", "credit"),
        ("Les opinions n’engagent que leurs auteurs", "signature"),
        ("This post has affiliate links", "signature"),
        ("The views expressed here are the author’s", "signature"),
        ("Le pont sous la neige © Léa Roux", "credit"),
        ("La place du marché / AFP", "credit"),
        ("Le maire via Reuters", "credit"),
    ],
)
def test_each_sign_of_a_line_lets_it_be_looked_at(line: str, kind: str) -> None:
    assert furniture(line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Source link -57", "trailer"),
        ("© Atelier du pont", "credit"),
        ("Lire aussi : Le pont en dix dates", "pointer"),
        ("À découvrir Le pont vu du ciel", "pointer"),
        ("Partager sur Facebook Twitter WhatsApp", "promotion"),
        ("Accueil Boutique Nous contacter Mentions légales", "menu"),
        ("Se connecterS’abonnerRecherche", "menu"),
        ("Privacy PolicyTerms of UseContact Us", "menu"),
        ("HTML Sitemap", "menu"),
        ("Skip to main content", "promotion"),
        ("12 commentaires", "promotion"),
        ("Soyez le premier à réagir", "comments"),
        ("Connectez-vous pour commenter", "menu"),
        ("Par Anne Vial Le 17/02/2020", "signature"),
        ("Par Anne Vial, envoyée spéciale", None),
        ("By Ann Lee on Jun 10, 2013", "signature"),
        ("Publié le 18 juil. 2024 à 08:01", "signature"),
        ("12 mai 2024", "signature"),
        ("À propos de l’auteur : Anne Vial", "signature"),
        ("Le Pont © 2019 TOUS DROITS RÉSERVÉS", "menu"),
        ("En poursuivant votre navigation, vous acceptez l’utilisation de cookies.", "notice"),
        ("Gérer mes cookies", "promotion"),
        ("Votre inscription à notre newsletter est bien prise en compte", "notice"),
        ("Vous n’êtes pas encore abonné ?", "notice"),
        ("Une erreur est survenue, veuillez réessayer", "notice"),
        ("Start your 7-day free trial, no credit card required", "notice"),
        ("Cliquez ici pour voir la carte", "notice"),
        # and what an article says
        ("Facebook", None),
        ("Par un matin de mai, la foule est venue.", None),
        ("Le 12 mai 2024, le pont a été fermé.", None),
        ("Par Anne Vial passe la frontière.", None),
        ("La commission veut que refuser les cookies soit aussi simple que les accepter.", None),
        ("Le quotidien lance une newsletter que ses abonnés reçoivent chaque matin.", None),
        ("Merci pour les messages d’encouragement !", None),
        ("Cliquez avec le bouton droit sur le suivant.", None),
        ("Il a perdu son mot de passe, a-t-il raconté aux enquêteurs.", None),
        ("Le forum, la boutique et la galerie ont rouvert leurs portes samedi.", None),
        ("Publié le 3 mai, le décret entre en vigueur lundi.", None),
        ("Par Paris, Lyon et Marseille passent les trains.", None),
        ("Les lecteurs peuvent s’abonner en ligne depuis lundi.", None),
        ("Le mot de passe du compte avait été volé en mars.", None),
        ("La chaîne propose un essai gratuit de sept jours.", None),
        ("Les conditions d’utilisation ont changé en janvier.", None),
        ("Les cookies de la boulangerie se vendent à deux euros pièce.", None),
        ("", None),
    ],
)
def test_tells_the_kind_of_a_line(line: str, kind: str | None) -> None:
    assert furniture(line) == kind


@pytest.mark.parametrize(
    ("line", "foreign", "english"),
    [
        ("Contact us today", True, True),
        ("What our readers say", True, True),
        ("School of Medicine", True, False),
        ("columbiform", True, False),
        ("The Guardian", True, False),
        ("Machine learning", True, False),
        ("Game of Thrones", True, False),
        ("Le pont", False, False),
        ("Une start-up au travail", False, False),
        ("Élections", False, False),
        ("Anne Vial", False, False),
        ("", False, False),
    ],
)
def test_tells_lines_that_are_not_french(line: str, foreign: bool, english: bool) -> None:
    assert (is_foreign_line(line), is_english_line(line)) == (foreign, english)


def test_labels_are_short_and_bare() -> None:
    assert is_label("Marketplace")
    assert not is_label("Le pont")
    assert not is_label("Trois bancs publics repeints")


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "Par A", "home ", "Publié le 1 ", "cookies vous ", "© ", "SignUp"]
)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(furniture, piece) < LINEAR
    assert growth(is_foreign_line, piece) < LINEAR


@pytest.mark.parametrize("piece", [*HOSTILE, "Par A", "home ", "Publié le 1 ", "cookies vous ", "© ", "à a"])
def test_the_longest_line_looked_at_costs_little(piece: str) -> None:
    assert growth(furniture, piece, size=400) < 8  # each doubling; beyond 400 characters it stops looking

"""Whether a line names what it speaks of: « les côtes », « du groupe », « la mesure » need their sentence."""

from collections.abc import Collection, Sequence

from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import Token, is_adjective, is_finite, stem, tokens

_DEFINITE = frozenset("le la l' les du au aux".split())
_LINKS = frozenset("de d' du des à au aux pour sur contre en entre".split())
_CLITIC_BEFORE = frozenset("ne n' qui que qu' il elle ils elles on je j' nous vous se s' pour de à".split())
_KNOWN_TO_ALL = frozenset(
    "monde europe planete terre lune soleil mer ocean espace univers climat eau air nature environnement "
    "internet web ia intelligence publicite economie inflation chomage justice police armee etat "
    "gouvernement parlement senat assemblee onu ue otan guerre paix sante ecole education culture science "
    "recherche sport politique democratie republique constitution loi droit energie petrole gaz nucleaire "
    "charbon industrie agriculture tourisme commerce transport emploi travail pauvrete faim violence "
    "racisme terrorisme peine mort vie amour histoire avenir passe futur histoire religion islam eglise "
    "peuple population public hommes femmes enfants jeunes parents citoyens electeurs medias journalistes "
    "scientifiques reseaux etats-unis nord sud est ouest bourse dollar euro francais francaises americains "
    "chinois russes britanniques allemands europeens annonceurs investisseurs consommateurs capitaux "
    "pieds mains tete main feu moins plus meme long terme jour jours nuit matin soir printemps ete "
    "automne hiver semestre trimestre siecle premier premiere dernier derniere temps fois cours".split()
) | closed.TIMES  # fmt: skip
"""What a bare article means in any text: no earlier sentence is needed."""


def unnamed(text: str, known: Collection[str] = ()) -> list[str]:
    """The nouns that a bare definite article points back to and that the line does not say more of, in
    order; `known` are the stems that the title and what stands above already name."""
    seq = tokens(text)
    named = {stem(t.low) for t in seq if t.is_name}
    found: list[str] = []
    for at, token in enumerate(seq[:-1]):
        if token.low in _DEFINITE and _is_bare(seq, at):
            noun = seq[at + 1]
            if noun.low not in _KNOWN_TO_ALL and stem(noun.low) not in known and stem(noun.low) not in named:
                found.append(noun.text)
    return found


def _is_bare(seq: Sequence[Token], at: int) -> bool:
    """An article and one lower-case noun, with no adjective, complement, name or relative clause behind."""
    noun = seq[at + 1]
    if not noun.is_content or noun.is_name or noun.text.isupper() or noun.text[0].isdigit():
        return False
    clitic = seq[at].low in closed.CLITICS and at > 0 and seq[at - 1].low in _CLITIC_BEFORE
    if clitic and (is_finite(seq, at + 1) or noun.low.endswith(("er", "ir", "re", "oir"))):
        return False
    if at + 2 >= len(seq):
        return True
    after = seq[at + 2]
    if after.low in ("qui", "que", "qu'", "dont") or after.is_name or after.text[0].isdigit():
        return False
    if after.low in _LINKS:
        return at + 3 >= len(seq)
    described = is_adjective(after) or after.text.endswith(("é", "ée", "és", "ées"))
    if is_adjective(noun) and after.is_content and not is_finite(seq, at + 2):
        return False
    return not described or is_finite(seq, at + 2)

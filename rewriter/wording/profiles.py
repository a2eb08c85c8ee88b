"""Profiles and suppressions: what is wrong with them, and what they keep off the list."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help-profile": Text(
        "comment juger\u00a0: default, yoast, presse, blog, ou un profil de rewriter.toml",
        "how to judge: default, yoast, presse, blog, or a profile of rewriter.toml",
    ),
    "help-family": Text("les contrôles d’une seule famille", "the checks of one family only"),
    "unknown-profile": Text(
        "{where}\u00a0: aucun profil ne s’appelle «\u00a0{name}\u00a0»\u202f; il y a {names}.",
        "{where}: no profile is called “{name}”; there are {names}.",
    ),
    "unknown-profile-near": Text(
        "{where}\u00a0: aucun profil ne s’appelle «\u00a0{name}\u00a0». Vouliez-vous dire "
        "«\u00a0{nearest}\u00a0»\u202f?",
        "{where}: no profile is called “{name}”. Did you mean “{nearest}”?",
    ),
    "shipped-name": Text(
        "{where}\u00a0: «\u00a0{name}\u00a0» est un profil livré avec le programme. Donnez au vôtre un autre "
        'nom, et écrivez-y extends = "{name}".',
        "{where}: “{name}” is a profile that comes with the program. Give yours another name, and write "
        'extends = "{name}" in it.',
    ),
    "circle": Text(
        "{where}\u00a0: ces profils se prolongent en rond ({names}). Retirez un extends.",
        "{where}: these profiles extend one another in a circle ({names}). Take one extends out.",
    ),
    "unknown-near": Text(
        "{where}\u00a0: «\u00a0{name}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f?",
        "{where}: there is no “{name}”. Did you mean “{nearest}”?",
    ),
    "unknown": Text(
        "{where}\u00a0: «\u00a0{name}\u00a0» n’existe pas ici\u202f; il y a {names}.",
        "{where}: there is no “{name}” here; there are {names}.",
    ),
    "crossed": Text(
        "{where}\u00a0: une description d’au moins {least} et d’au plus {most} caractères n’existe pas.",
        "{where}: there is no description of at least {least} and at most {most} characters.",
    ),
    "no-reason": Text(
        "{where}\u00a0: dites pourquoi {code} est écarté, en {most} caractères au plus\u00a0: le rapport donne "
        "cette raison.",
        "{where}: say why {code} is set aside, in at most {most} characters: the report gives that reason.",
    ),
    "guard": Text(
        "{where}\u00a0: {code} garde l’article des inventions et des pertes\u202f; on ne peut ni l’éteindre, ni "
        "le taire, ni l’adoucir. Corrigez l’article, ou laissez-le «\u00a0à relire\u00a0».",
        "{where}: {code} guards the article against inventions and losses; it can be neither turned off nor "
        "suppressed nor softened. Mend the article, or leave it “needs review”.",
    ),
    "off": Text("{code}\u00a0: contrôle éteint – {reason}", "{code}: check turned off – {reason}"),
    "off-many": Text(
        "Éteints par le profil\u00a0: {n} contrôles, dont {first}. «\u00a0rewriter explain CODE --profile NOM\u00a0» dit pourquoi.",
        "Turned off by the profile: {n} checks, among them {first}. “rewriter explain CODE --profile NAME” says why.",
    ),
    "hidden": Text(
        "{code}\u00a0: {n} observations tues – {reason}", "{code}: {n} findings suppressed – {reason}"
    ),
    "hidden-one": Text(
        "{code}\u00a0: une observation tue – {reason}", "{code}: one finding suppressed – {reason}"
    ),
    "idle": Text(
        "{code}\u00a0: rien à taire dans cet article – {reason}",
        "{code}: nothing to suppress in this article – {reason}",
    ),
    "suppressed": Text("Écarté par la rédaction", "Set aside by the newsroom"),
    "profile": Text("Profil", "Profile"),
    "limits": Text("Limites", "Limits"),
    "limit": Text("limite", "limit"),
    "limits-under": Text("Limites (profil {name})", "Limits (profile {name})"),
    "now-off": Text("éteint dans le profil {name}\u00a0: {reason}", "off in profile {name}: {reason}"),
}

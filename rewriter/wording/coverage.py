"""Why a sentence of the source that the article leaves out is worth a look."""

from rewriter.wording import Text

TEXTS = {
    "lead": Text(
        fr="elle est des deux premiers paragraphes",
        en="it stands in the first two paragraphs",
    ),
    "figure": Text(fr="elle porte un chiffre ou une date", en="it holds a figure or a date"),
    "quotation": Text(fr="elle porte une citation", en="it holds a quotation"),
    "title-name": Text(fr="elle nomme ce que nomme le titre", en="it names what the title names"),
    "name": Text(fr="elle porte un nom", en="it holds a name"),
    "plain": Text(fr="aucune phrase ne la dit", en="no sentence says it"),
    "part": Text(
        fr="le reste de la phrase est dit, pas cette partie",
        en="the rest of the sentence is told, this part is not",
    ),
    "part-perhaps": Text(
        fr="le reste de la phrase est dit, cette partie ne semble pas l’être\u00a0; avec une source anglaise, "
        "les mots ne suffisent pas à en décider",
        en="the rest of the sentence is told, this part does not seem to be; with an English source, words "
        "alone cannot settle it",
    ),
    "perhaps": Text(
        fr="aucune phrase de l’article ne semble la dire\u00a0; avec une source anglaise, les mots ne "
        "suffisent pas à en décider",
        en="no sentence of the article seems to say it; with an English source, words alone cannot settle it",
    ),
}

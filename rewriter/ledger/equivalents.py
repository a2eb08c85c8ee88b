"""Names that change with the language, or shrink to an acronym: France, français, French; ONU, UN."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal

from rewriter.ledger.passages import Passage
from rewriter.text.tokens import Token, tokens

_ACRONYM = 3  # letters: shorter acronyms are also common words (un, us, who, ai)

# One line a thing, its forms parted by commas; case and accents do not matter. Curated from what news
# articles name most; a name that is not here and not in the source is a doubt, never a pass.
_GROUPS = """
France, français, française, françaises, French, Hexagone
Allemagne, allemand, allemande, allemands, allemandes, Germany, German, Germans
Espagne, espagnol, espagnole, espagnols, espagnoles, Spain, Spanish, Spaniard, Spaniards
Italie, italien, italienne, italiens, italiennes, Italy, Italian, Italians
Royaume-Uni, Grande-Bretagne, britannique, britanniques, United Kingdom, UK, U.K
Britain, Great Britain, Grande-Bretagne, Royaume-Uni, United Kingdom, British, britannique, britanniques
Angleterre, anglais, anglaise, anglaises, England, English
Écosse, écossais, écossaise, écossaises, Scotland, Scottish
Pays de Galles, gallois, galloise, Wales, Welsh
Irlande, irlandais, irlandaise, Ireland, Irish
Irlande du Nord, Northern Ireland
Belgique, belge, belges, Belgium, Belgian, Belgians
Suisse, suisses, Helvète, Switzerland, Swiss
Autriche, autrichien, autrichienne, autrichiens, Austria, Austrian
Pays-Bas, néerlandais, néerlandaise, Hollande, hollandais, Netherlands, Dutch, Holland
Portugal, portugais, portugaise, Portuguese
Pologne, polonais, polonaise, Poland, Polish
Grèce, grec, grecque, grecs, grecques, Greece, Greek, Greeks
Suède, suédois, suédoise, Sweden, Swedish
Norvège, norvégien, norvégienne, norvégiens, Norway, Norwegian
Danemark, danois, danoise, Denmark, Danish
Finlande, finlandais, finlandaise, Finland, Finnish
Islande, islandais, islandaise, Iceland, Icelandic
Hongrie, hongrois, hongroise, Hungary, Hungarian
Roumanie, roumain, roumaine, roumains, Romania, Romanian
Bulgarie, bulgare, bulgares, Bulgaria, Bulgarian
Tchéquie, République tchèque, tchèque, tchèques, Czech Republic, Czechia, Czech
Slovaquie, slovaque, slovaques, Slovakia, Slovak
Slovénie, slovène, slovènes, Slovenia, Slovenian
Croatie, croate, croates, Croatia, Croatian
Serbie, serbe, serbes, Serbia, Serbian
Bosnie, bosnien, bosnienne, Bosnia, Bosnian
Macédoine, macédonien, macédonienne, macédoniens, Macedonia, Macedonian
Macédoine du Nord, North Macedonia
Albanie, albanais, albanaise, Albania, Albanian
Russie, russe, russes, Russia, Russian, Russians
Ukraine, ukrainien, ukrainienne, ukrainiens, ukrainiennes, Ukrainian, Ukrainians
Biélorussie, biélorusse, Belarus, Belarusian
Estonie, estonien, estonienne, Estonia, Estonian
Lettonie, letton, lettone, Latvia, Latvian
Lituanie, lituanien, lituanienne, Lithuania, Lithuanian
Géorgie, géorgien, géorgienne, Georgia, Georgian
Arménie, arménien, arménienne, Armenia, Armenian
Turquie, turc, turque, turcs, turques, Turkey, Turkish, Türkiye
Syrie, syrien, syrienne, syriens, Syria, Syrian, Syrians
Liban, libanais, libanaise, Lebanon, Lebanese
Israël, israélien, israélienne, israéliens, israéliennes, Israel, Israeli, Israelis
Palestine, palestinien, palestinienne, palestiniens, palestiniennes, Palestinian, Palestinians
Jordanie, jordanien, jordanienne, Jordan, Jordanian
Irak, irakien, irakienne, irakiens, Iraq, Iraqi, Iraqis
Iran, iranien, iranienne, iraniens, Iranian, Iranians
Arabie saoudite, saoudien, saoudienne, saoudiens, Saudi Arabia, Saudi, Saudis
Yémen, yéménite, yéménites, Yemen, Yemeni
Émirats arabes unis, émirati, émiratie, EAU, United Arab Emirates, UAE
Qatar, qatari, qatarie, qataris, Qatari
Afghanistan, afghan, afghane, afghans, Afghan
Pakistan, pakistanais, pakistanaise, Pakistani
Inde, indien, indienne, indiens, indiennes, India, Indian, Indians
Bangladesh, bangladais, bangladaise, Bangladeshi
Chine, chinois, chinoise, chinoises, China, Chinese
Japon, japonais, japonaise, japonaises, nippon, Japan, Japanese
Corée, coréen, coréenne, coréens, coréennes, Korea, Korean, Koreans
Corée du Nord, nord-coréen, nord-coréenne, North Korea, North Korean
Corée du Sud, sud-coréen, sud-coréenne, South Korea, South Korean
Taïwan, taïwanais, taïwanaise, Taiwan, Taiwanese
Vietnam, vietnamien, vietnamienne, Vietnamese
Thaïlande, thaïlandais, thaïlandaise, Thailand, Thai
Indonésie, indonésien, indonésienne, indonésiens, Indonesia, Indonesian
Malaisie, malaisien, malaisienne, Malaysia, Malaysian
Philippines, philippin, philippine, Filipino
Singapour, singapourien, Singapore, Singaporean
Birmanie, birman, birmane, Myanmar, Burma
Australie, australien, australienne, australiens, australiennes, Australia, Australian, Australians
Nouvelle-Zélande, néo-zélandais, néo-zélandaise, New Zealand, New Zealander
États-Unis, américain, américaine, américains, américaines, United States, US, U.S, USA, America, American
Canada, canadien, canadienne, canadiens, canadiennes, Canadian, Canadians
Mexique, mexicain, mexicaine, mexicains, Mexico, Mexican
Brésil, brésilien, brésilienne, brésiliens, Brazil, Brazilian
Argentine, argentin, argentine, argentins, Argentina, Argentinian
Chili, chilien, chilienne, Chile, Chilean
Colombie, colombien, colombienne, Colombia, Colombian
Pérou, péruvien, péruvienne, Peru, Peruvian
Venezuela, vénézuélien, vénézuélienne, Venezuelan
Cuba, cubain, cubaine, cubains, Cuban
Haïti, haïtien, haïtienne, Haiti, Haitian
Maroc, marocain, marocaine, marocains, marocaines, Morocco, Moroccan
Algérie, algérien, algérienne, algériens, algériennes, Algeria, Algerian
Tunisie, tunisien, tunisienne, tunisiens, Tunisia, Tunisian
Libye, libyen, libyenne, Libya, Libyan
Égypte, égyptien, égyptienne, égyptiens, égyptiennes, Egypt, Egyptian, Egyptians
Soudan, soudanais, soudanaise, Sudan, Sudanese
Éthiopie, éthiopien, éthiopienne, Ethiopia, Ethiopian
Kenya, kényan, kényane, kenyan, kenyane, Kenyan
Nigeria, nigérian, nigériane, nigérians, nigérianes, Nigerian
Ghana, ghanéen, ghanéenne, Ghanaian
Mali, malien, malienne, maliens, Malian
Sénégal, sénégalais, sénégalaise, Senegal, Senegalese
Côte d’Ivoire, ivoirien, ivoirienne, Ivory Coast, Ivorian
Cameroun, camerounais, camerounaise, Cameroon, Cameroonian
Congo, congolais, congolaise, Congolese
Rwanda, rwandais, rwandaise, Rwandan
Afrique du Sud, sud-africain, sud-africaine, South Africa, South African
Guinée équatoriale, équato-guinéen, équato-guinéenne, Equatorial Guinea
Madagascar, malgache, malgaches, Malagasy
Europe, européen, européenne, européens, européennes, European, Europeans
Afrique, africain, africaine, africains, africaines, Africa, African, Africans
Asie, asiatique, asiatiques, Asia, Asian
Amérique du Nord, nord-américain, nord-américaine, North America, North American
Amérique du Sud, sud-américain, sud-américaine, South America, South American
Amérique latine, latino-américain, Latin America, Latin American
Océanie, Oceania
Moyen-Orient, Proche-Orient, Middle East
Antarctique, Antarctica, Antarctic
Arctique, Arctic
Pacifique, Pacific
Atlantique, Atlantic
Méditerranée, méditerranéen, méditerranéenne, Mediterranean
Caraïbes, caribéen, caribéenne, Caribbean
Alpes, alpin, alpine, Alps
Londres, londonien, londonienne, London, Londoner
Édimbourg, Edinburgh
Douvres, Dover
Bruxelles, bruxellois, bruxelloise, Brussels
Anvers, Antwerp
Genève, genevois, Geneva
Bâle, Basel
Berne, Bern
Vienne, viennois, Vienna
Munich, munichois, München
Francfort, Frankfurt
Cologne, Köln
Hambourg, Hamburg
Rome, romain, romaine
Milan, milanais, Milano
Venise, vénitien, Venice
Florence, florentin, Firenze
Naples, napolitain, Napoli
Turin, turinois, Torino
Barcelone, barcelonais, Barcelona
Séville, Seville
Lisbonne, Lisbon
Athènes, Athens
Varsovie, Warsaw
Prague, Praha
Copenhague, Copenhagen
Moscou, moscovite, moscovites, Moscow
Saint-Pétersbourg, St Petersburg, Saint Petersburg
Kiev, Kyiv, Kyïv
Bucarest, Bucharest
Le Caire, Caire, Cairo
Alger, Algiers
Jérusalem, Jerusalem
Damas, Damascus
Beyrouth, Beirut
Bagdad, Baghdad
Téhéran, Tehran
Riyad, Riyadh
Pékin, pékinois, Beijing, Peking
Shanghai, Shanghaï
Séoul, Seoul
Delhi, New Delhi
Mexico, Mexico City
Nouvelle-Orléans, New Orleans
Philadelphie, Philadelphia
Californie, californien, californienne, californiens, California, Californian
Floride, Florida
Géorgie, Georgia
Pennsylvanie, Pennsylvania
Louisiane, Louisiana
Virginie, Virginia
Caroline du Nord, North Carolina
Caroline du Sud, South Carolina
Nouveau-Mexique, New Mexico
Hawaï, Hawaii
Québec, québécois, québécoise, Quebec
Bavière, bavarois, Bavaria
Catalogne, catalan, catalane, Catalonia, Catalan
Cornouailles, Cornwall
Crimée, Crimea
Cachemire, Kashmir
Manche, Channel, English Channel
Tamise, Thames
ONU, Onu, Nations unies, Organisation des Nations unies, UN, U.N, United Nations
OTAN, Otan, NATO
UE, Union européenne, EU, E.U, European Union
UEFA, Uefa
BCE, Banque centrale européenne, ECB, European Central Bank
FMI, Fonds monétaire international, IMF, International Monetary Fund
OMS, Organisation mondiale de la santé, WHO, World Health Organization, World Health Organisation
OMC, Organisation mondiale du commerce, WTO, World Trade Organization
OCDE, OECD
OPEP, OPEC
AIEA, IAEA
CIO, IOC
CPI, Cour pénale internationale, ICC, International Criminal Court
UA, Union africaine, African Union
Banque mondiale, World Bank
Commission européenne, European Commission
Parlement européen, European Parliament
Conseil de sécurité, Security Council
Maison Blanche, Maison-Blanche, White House
Congrès, Congress
Sénat, sénateur, sénatrice, Senate, Senator
Chambre des représentants, House of Representatives, House
Cour suprême, Supreme Court
Chambre des communes, House of Commons, Commons
Chambre des lords, House of Lords, Lords
Parlement, Parliament
Réserve fédérale, Fed, Federal Reserve
Trésor, Treasury
Pentagone, Pentagon
Kremlin, Kremlin
Banque d’Angleterre, Bank of England
Première Guerre mondiale, World War I, First World War, WWI
Seconde Guerre mondiale, Deuxième Guerre mondiale, World War II, Second World War, WWII
Coupe du monde, Mondial, World Cup
Ligue des champions, Champions League
Jeux olympiques, JO, Olympics, Olympic Games
Premier ministre, Première ministre, Prime Minister, PM
IA, intelligence artificielle, AI, artificial intelligence
PDG, directeur général, directrice générale, CEO, chief executive, président-directeur général
Noël, Christmas
Pâques, Easter
Covid, Covid-19, coronavirus
Marine, Navy
Armée, Army
Conseil, Council, Board
Comité, Committee
Commission, Panel
Ministère, Ministry, Department
Département, Department, County
Ministre, Minister, Secretary
Secrétaire, Secretary
Président, présidente, President, Chairman, Chair, Speaker
Gouverneur, gouverneure, Governor
Maire, Mayor
Roi, King
Reine, Queen
Duc, Duke
Duchesse, Duchess
Cour, Court
Tribunal, Court
Agence, Agency
Bureau, Office
Fondation, Foundation
Musée, Museum
Bibliothèque, Library
Hôpital, Hospital
Université, University
École, School
Collège, College
Institut, Institute
Banque, Bank
Compagnie, Company
Société, Society, Company, Corporation
Syndicat, Union
Fédération, Federation
Ligue, League
Coupe, Cup
Championnat, Championship
Équipe, Team
Île, Isle, Island
Îles, Isles, Islands
Mer, Sea
Océan, Ocean
Lac, Lake
Mont, Mount
Montagnes, Mountains
Rivière, fleuve, River
Golfe, Gulf
Baie, Bay
Rue, Street
Parc, Park
Pont, Bridge
Gare, Station
Aéroport, Airport
Guerre, War
Paix, Peace
Prix, Prize, Award
Loi, Act, Law
Église, Church
Pape, Pope
Nord, North, Northern
Sud, South, Southern
Ouest, West, Western
Est, East, Eastern
Saint, sainte, St
Petite, petit, Little
Nouvelle, nouveau, New
Parti, Party
Bible, biblique, biblical
Dieu, God
Coran, Quran, Koran
Islam, islamique, islamiste, Islamic, Islamist
État islamique, EI, Islamic State, ISIS
Démocrates, démocrate, Democrat, Democrats, Democratic
Républicains, républicain, républicaine, Republican, Republicans
Travaillistes, travailliste, Labour
Conservateurs, conservateur, Conservative, Conservatives, Tory, Tories
"""


Forms = dict[str, list[tuple[str, tuple[str, ...], frozenset[str]]]]


@cache
def _forms() -> Forms:
    by_first: Forms = {}
    for line in _GROUPS.strip().splitlines():
        written = [form.strip() for form in line.split(",")]
        forms = [tuple(w.folded for w in tokens(form)) for form in written]
        held = frozenset(token for form in forms for token in form)
        for text, form in zip(written, forms):
            by_first.setdefault(form[0], []).append((text, form, held))
    return by_first


def equivalents(passage: Passage) -> Iterator[tuple[int, frozenset[str]]]:
    """For each known name of a passage: the index of its first word, and the words of every form of it
    in both languages. « un » is not the UN, nor “us” the US: capitals must be where the form has them."""
    forms = _forms()
    words = passage.words
    for at, word in enumerate(words):
        for written, form, held in forms.get(word.folded, ()):
            if _stands(words, at, form) and _capitals(passage.text[word.start : word.end], written):
                yield at, held


def allowed(passages: Iterable[Passage]) -> frozenset[str]:
    """Every word that may stand for a known name these texts hold."""
    return frozenset(t for p in passages for _, held in equivalents(p) for t in held)


def _stands(words: Sequence[Token], at: int, form: tuple[str, ...]) -> bool:
    return all(w.folded == f for w, f in zip(words[at : at + len(form)], form)) and (
        at + len(form) <= len(words)
    )


def _capitals(found: str, written: str) -> bool:
    if written.isupper() and len(written) <= _ACRONYM:
        return found.isupper()
    return found[0].isupper() or not written[0].isupper()


# Endings that French and English names and institutions share the stem of: Bolivie, Bolivia; Université,
# University. Persons’ names do not change, so no pair may turn one common surname ending into another.
_ENDINGS = (
    ("ie", "ia"), ("ie", "y"), ("ite", "ity"), ("ee", "y"), ("i", "y"), ("aire", "ary"), ("ique", "ic"),
    ("ien", "ian"), ("eur", "or"), ("iste", "ist"), ("oire", "ory"), ("isme", "ism"), ("tre", "ter"),
    ("re", "er"), ("es", "ess"), ("ne", "na"), ("que", "c"), ("ation", "ization"), ("al", "al"),
    ("aux", "al"), ("ale", "al"), ("if", "ive"), ("ive", "ive"), ("eux", "ous"), ("ance", "ance"),
)  # fmt: skip
_STEM = 4  # letters: shorter stems are chance


def cognates(word: str, lang: Literal["fr", "en"]) -> Iterator[str]:
    """What a folded word of the other language would be in `lang`, by its ending: for "en", « bolivie »
    gives “bolivia” and others that may not exist."""
    for french, english in _ENDINGS:
        ending, other = (french, english) if lang == "en" else (english, french)
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            yield word.removesuffix(ending) + other

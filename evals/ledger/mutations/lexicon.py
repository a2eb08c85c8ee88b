"""Names of persons, places and peoples, and the words that make a person known as one."""

MALE = frozenset(
    """Adam Adrien Ahmed Alain Alan Albert Alejandro Alex Alexandre Alexis Alfred Ali Andreas Andrew André Andy
    Anthony Antoine Antonio Arnaud Arthur Barack Bart Bastien Ben Benjamin Benoît Bernard Bertrand Bill Bob
    Boris Brad Brett Brian Bruno Carlos Charles Chad Chris Christian Christophe Christopher Clément Colin Cyril
    Damien Dan Daniel David Denis Derek Didier Dominic Donald Doug Ed Edward Elon Emmanuel Eric Éric Ernesto
    Eduardo Fabien Fabrice Felipe Fernando Florent Francis Franck Francesco Frank François Fred Frédéric
    Gabriel Gary Gavin George Georges Gérard Gilles Giovanni Giuseppe Graham Grégoire Grégory Guillaume Guy
    Hamid Hans Harry Hassan Henri Henry Hervé Hosni Hugo Ian Ibrahim Imran Ivan Jack Jacob Jacques Jair James
    Jamal Jan Jason Jean Jeff Jérémy Jérôme Jim Jimmy Joe Joël Joey John Johnny Jon Jonathan Jordan Jorge José
    Joseph Joshua Juan Jules Julien Justin Karim Keith Ken Kenneth Kevin Khaled Kim Kylian Larry Laurent Lee
    Lewis Liam Lionel Louis Luc Luca Lucas Ludovic Luis Luiz Malcolm Manuel Marc Marcel Marco Mario Mark
    Martin Mathieu Matt Matteo Matthew Matthieu Maurice Max Maxime Michael Michel Miguel Mike Mikhaïl Mitch
    Mitt Mohamed Mohammed Moïse Narendra Nick Nicolas Nigel Noël Norman Olivier Omar Oscar Pascal Patrice
    Patrick Paul Pedro Peter Phil Philippe Philip Pierre Rafael Ralph Raphaël Raúl Raymond Régis Rémi Rémy
    Renaud René Reza Ricardo Richard Rick Rob Robert Roberto Robin Rod Roger Roland Romain Roman Ron Ryan Saïd
    Sam Samuel Sean Sébastien Serge Sergio Simon Stanislas Stéphane Stephen Steve Steven Sylvain Ted Théo
    Thibault Thibaut Thierry Thomas Tim Tom Tommy Tony Tyson Vincent Victor Viktor Vladimir Walter Wayne
    William Xavier Yann Yannick Yves Zac Zinedine Joko Bachar Mahmoud Moustapha Abdel Dmitri Rory Justin
    Brandon Brett Bryan Garry Jaime Jimmy Joachim Jürgen Kofi Lance Nelson Neil Silvio Shane Sandro Tiger""".split()
)

FEMALE = frozenset(
    """Adèle Agnès Alexandra Alice Alison Amanda Amélie Amy Ana Andrea Angela Anna Anne Annie Audrey Aurélie
    Barbara Béatrice Bénédicte Bernadette Brigitte Camille Carla Carol Caroline Catherine Cécile Céline
    Charlotte Chelsea Chloé Christelle Christine Cindy Claire Clara Claudia Coralie Corinne Cristina Daisy
    Delphine Diana Diane Dilma Donna Éléonore Elena Élise Élisa Elisa Élisabeth Elizabeth Ellen Élodie Emily
    Emma Émilie Estelle Eva Ève Fabienne Fanny Fatima Florence Françoise Gabrielle Geneviève Georgina Hannah
    Heather Hélène Helen Hillary Inès Ingrid Irène Isabelle Jackie Jane Janet Jennifer Jenny Jessica Joanna
    Joëlle Judith Julia Julie Juliette Kamala Karen Karine Kate Kathleen Kelly Kim Laetitia Laura Laure
    Laurence Léa Lily Linda Lisa Louise Lucie Lucy Lydia Madeleine Madonna Manon Margaret Margaux Margot Maria
    Marie Marina Marine Marion Martine Mary Mathilde Mélanie Melania Melissa Meghan Michelle Monica Monique
    Nadia Nancy Natalie Nathalie Nicole Nicola Olivia Pamela Patricia Paula Pauline Rachel Rebecca Renée Rita
    Rosa Rose Sandra Sandrine Sara Sarah Ségolène Serena Simone Sofia Soizic Solène Sonia Sophia Sophie
    Stéphanie Susan Suzanne Sylvia Sylvie Theresa Thérèse Tina Tracey Valérie Vanessa Véronique Victoria
    Virginie Viviane Wendy Yulia Zoé Zoe Erica Aung Christine Denise Dianne Julianne Lindsay Nikki""".split()
)

OUTSIDERS = {
    "m": (
        "Antoine Verlhac|Philippe Garancher|Marc Delaunoy|Henri Castagnet|Olivier Mercadal|Robert Haskins|"
        "Daniel Whitcombe|Bruno Santarelli|Étienne Roumagnac|Julien Fontarel|Peter Langridge|Sergio Malvani"
    ).split("|"),
    "f": (
        "Claire Montagnier|Hélène Vasserot|Sophie Desmarets|Anne Kerleguer|Julia Hartwell|Marina Colvani|"
        "Nathalie Brissard|Laura Penwick|Camille Auberval|Irène Vaucanson"
    ).split("|"),
}

# « en France », « la France », « au Japon », « le Japon »; the vowel keeps the article's form.
COUNTRIES = {
    "f": """France Belgique Suisse Grèce Norvège Suède Finlande Pologne Bulgarie Roumanie Turquie Russie Chine
    Tunisie Libye Syrie Jordanie Colombie Bolivie Mauritanie Guinée Zambie Tanzanie Thaïlande Malaisie
    Hongrie Slovaquie Slovénie Croatie Serbie""".split(),
    "fv": """Allemagne Angleterre Autriche Espagne Italie Irlande Écosse Ukraine Égypte Algérie Éthiopie
    Argentine Australie Inde Indonésie Arménie Albanie Arabie Estonie Islande""".split(),
    "m": """Japon Brésil Canada Mexique Maroc Portugal Danemark Luxembourg Chili Pérou Venezuela Cameroun
    Sénégal Mali Niger Nigeria Tchad Soudan Kenya Ghana Gabon Congo Liban Pakistan Vietnam Cambodge Népal
    Qatar Koweït Paraguay Guatemala Honduras Zimbabwe Mozambique Bangladesh Kosovo""".split(),
}

CITIES = {
    "": """Paris Lyon Marseille Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon
    Grenoble Dijon Brest Tours Metz Besançon Caen Nancy Rouen Mulhouse Bayonne Poitiers Limoges Londres Berlin
    Madrid Rome Milan Turin Naples Venise Bruxelles Genève Zurich Lausanne Vienne Prague Varsovie Budapest
    Bucarest Moscou Kiev Lisbonne Porto Barcelone Séville Dublin Glasgow Manchester Liverpool Birmingham
    Washington Boston Chicago Houston Dallas Philadelphie Miami Seattle Denver Détroit Montréal Toronto
    Vancouver Québec Mexico Bogota Lima Santiago Caracas Tokyo Kyoto Séoul Pékin Shanghai Bangkok Jakarta
    Sydney Melbourne Delhi Bombay Karachi Kaboul Téhéran Bagdad Damas Beyrouth Tunis Rabat Casablanca Dakar
    Bamako Lagos Nairobi Tripoli Copenhague Stockholm Munich Hambourg Francfort Cologne Rotterdam Singapour
    Davos Bruges Gand Tahrir Palu Lombok Phoenix Cleveland Memphis Nashville""".split(),
    "v": """Angers Avignon Annecy Amiens Orléans Arras Athènes Amsterdam Anvers Oslo Ottawa Istanbul Ankara
    Alger Abidjan Amman Alep Atlanta Austin Édimbourg Oxford Islamabad Odessa Helsinki Hanoï Orlando""".split(),
}

# With « la », with « le », with « l’ », and without any article.
ORGANISATIONS = {
    "f": "CIA NSA NASA SNCF RATP BBC BCE FIFA CGT CFDT CNIL DINSIC DINUM DGFIP DARES NBA NFL MLS CIJ".split(),
    "m": "FBI FMI CNRS CERN CSA PSG Sénat Congrès Pentagone Kremlin Vatican".split(),
    "v": "ONU OTAN OMS UNESCO UEFA ESA AFP UMP INSEE ANSSI ARCEP ACOSS ANTAI IGN INPI".split(),
    "": """Etalab Google Apple Microsoft Facebook Twitter Amazon IBM Samsung Nokia Orange SFR Toyota BMW Renault
    Peugeot Nissan Honda Volkswagen Airbus Boeing Reuters Bloomberg CNN Sanofi Areva Total EDF Engie Sainsbury’s
    Tesco Chelsea Liverpool Arsenal Everton Netflix Uber Wikipédia YouTube LinkedIn Mediapart Libération""".split(),
}

FUNCTIONS = {
    "m": """président ministre porte-parole directeur responsable chef maire député sénateur
    candidat avocat procureur juge secrétaire commissaire ambassadeur gouverneur entraîneur
    sélectionneur attaquant défenseur gardien capitaine joueur professeur chercheur économiste analyste
    consultant fondateur cofondateur créateur patron propriétaire PDG dirigeant gérant inspecteur shérif
    chanteur acteur réalisateur écrivain journaliste rédacteur historien philosophe sociologue médecin
    chirurgien psychologue coordinateur conseiller délégué vice-président dictateur roi prince pape évêque
    colonel lieutenant commandant militant opposant syndicaliste graphiste développeur designer mentor
    scientifique astronome physicien biologiste leader champion""".split(),
    "f": """présidente ministre porte-parole directrice responsable cheffe maire députée sénatrice candidate
    avocate procureure juge secrétaire commissaire ambassadrice gouverneure entraîneuse joueuse professeure
    chercheuse économiste analyste consultante fondatrice cofondatrice créatrice patronne propriétaire
    dirigeante chanteuse actrice réalisatrice écrivaine journaliste rédactrice historienne philosophe
    sociologue médecin psychologue coordinatrice conseillère déléguée vice-présidente reine princesse
    militante opposante graphiste développeuse designer mentor scientifique championne chancelière""".split(),
}

TITLES = {"m": "M. Monsieur Dr Pr".split(), "f": "Mme Mlle Madame".split()}

# Verbs of speech: infinitive's stem forms by person. 3sg present, participle, 3sg simple past, 3pl present.
SPEECH = tuple(
    tuple(row.split())
    for row in """déclare déclaré déclara déclarent|affirme affirmé affirma affirment|indique indiqué indiqua indiquent
assure assuré assura assurent|estime estimé estima estiment|explique expliqué expliqua expliquent
précise précisé précisa précisent|souligne souligné souligna soulignent|rappelle rappelé rappela rappellent
ajoute ajouté ajouta ajoutent|annonce annoncé annonça annoncent|confirme confirmé confirma confirment
raconte raconté raconta racontent|confie confié confia confient|dit dit dit disent
commente commenté commenta commentent|considère considéré considéra considèrent|juge jugé jugea jugent
soutient soutenu soutint soutiennent|prétend prétendu prétendit prétendent|note noté nota notent
remarque remarqué remarqua remarquent|témoigne témoigné témoigna témoignent|constate constaté constata constatent
insiste insisté insista insistent|poursuit poursuivi poursuivit poursuivent|conclut conclu conclut concluent
répond répondu répondit répondent|reconnaît reconnu reconnut reconnaissent|admet admis admit admettent
avoue avoué avoua avouent|promet promis promit promettent|regrette regretté regretta regrettent
révèle révélé révéla révèlent|signale signalé signala signalent|avertit averti avertit avertissent
martèle martelé martela martèlent|lance lancé lança lancent|plaide plaidé plaida plaident
critique critiqué critiqua critiquent|dénonce dénoncé dénonça dénoncent|espère espéré espéra espèrent
pense pensé pensa pensent|croit cru crut croient|suggère suggéré suggéra suggèrent|écrit écrit écrivit écrivent""".replace(
        "\n", "|"
    ).split("|")
)

SPEAKERS = (
    "autorités|police|polices|gendarmerie|pompiers|médecins|experts|expert|étude|études|rapport|rapports|"
    "sondage|sondages|organisation|organisations|association|associations|ministère|ministre|gouvernement|"
    "président|présidente|direction|directeur|directrice|journal|journaux|quotidien|hebdomadaire|magazine|"
    "agence|agences|source|sources|presse|médias|témoin|témoins|chercheurs|chercheur|scientifiques|"
    "économistes|analystes|observateurs|enquêteurs|procureur|parquet|tribunal|avocat|avocats|avocate|syndicat|"
    "syndicats|opposition|parti|armée|militaires|responsables|responsable|officiels|porte-parole|groupe|"
    "entreprise|société|compagnie|constructeur|club|fédération|commission|conseil|comité|institut|banque|"
    "ONU|OTAN|AFP|OMS|FMI|INSEE|Insee|Reuters|BBC|CNN|communiqué|documents|document|plainte|données|chiffres|"
    "estimations|statistiques|prévisions|recherches|enquête|enquêtes|théorie|légende|tradition|informations|"
    "participants|habitants|proches|famille|collègues|critiques|défenseurs|détracteurs|élus|maire|mairie"
)

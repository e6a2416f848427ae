import { cue, type Cue } from '../cue.ts';

/** Whose particulars follow. */
export type PartyRole = 'applicant' | 'defendant' | 'lawyer' | 'bailiff' | 'court' | 'none';

/** Words that open the particulars of a party, up to the next such words. */
export const partyOpenings: readonly { readonly role: PartyRole; readonly cues: readonly Cue[] }[] = [
  {
    role: 'applicant',
    cues: [
      cue(
        /(?:^|[\n\t;.] ?)(?:(?:de|la|le|les) )?(?:verzoekende parti\w+|verzoekers?|verzoekster|eisende parti\w+|eisers?|eiseres(?:sen)?|eiser\(es\)|verzoek\(st\)er|demandeur\(esse\)|aanlegg(?:er|ster)|schuldeisers?|verhuurd(?:er|ers|ster)|eigenaars?|eigenares|opdrachtgevers?|aanvragers?|aanvraagster|voor|pour|partie (?:requ[ée]rante|demanderesse)|requ[ée]rante?s?|demandeurs?|demanderesses?|bailleurs?|propri[ée]taires?|cr[ée]ancier|applicant|claimant|landlord)(?: ?\([^()\n]{0,40}\))?[ ]?(?::|\t|\n)/i,
        [
          'Verzoekende partij: WOONMAATSCHAPPIJ',
          '\nEISENDE PARTIJ\nTorenveld',
          '\nVoor: Woonmaatschappij',
          'Partie requérante : la SRL',
          '\nVerhuurder\t: Marc',
          '\nDemandeur\tLa société',
        ],
      ),
      cue(
        /\b(?:ten verzoeke|op verzoek|op vordering|in opdracht|ter vordering) van\b|\bhandelend voor\b|\bin de zaak (?:van|tussen)\b|\boptredend voor\b|\bin naam en voor rekening van\b|\buitgifte voor de partij\b/i,
        ['Op verzoek van: de vzw SVK', 'handelend voor\nMEESTERVAST cvba', 'In de zaak van:'],
      ),
      cue(
        /\bvoor de (?:verhuurders?|verhuurster|eigenaars?|eigenares|schuldeisers?|verzoek(?:st)?ers?|eisers?|eiseres)[ \n]?,[ \n](?=(?:de |het )?(?:\p{Lu}|heer|mevr|dhr|mw|nv |bv |vzw ))/iu,
        ['voor de verhuurster, mevrouw Strubbe'],
        'voor de verhuurster die',
      ),
      cue(
        /(?:^|[\n.] ?)(?:in ?zake|betreft|tussen|en cause(?: de)?|entre|concerne)[ ]?:?[ \n](?!(?:uitdrijving|uithuis|ontruim|dagvaard|verzoek|oproep|kennisgev|mededel|aankondig|beteken|vonnis|huur|dossier|artikel|afschrift|toezend|expulsion|citation|requ[êe]te|convocation|avis|jugement|signification|bail|loyer))(?=(?:de |la |le |het )?(?:\p{Lu}|heer|mevr|nv |bv |vzw |sa |srl |soci))/iu,
        ['Inzake Woonmaatschappij Scheldekant bv', 'En cause de la SA'],
      ),
      cue(
        /\bge(?:eft|ven)(?:,?[ \n]\p{Ll}+){0,4}[ \n]te kennen ?[:,]?[ \n](?=(?:de |het )?(?:\p{Lu}|heer|mevr|dhr|mw|nv |bv |vzw |\d))|\bde eer (?:uiteen te zetten|te kennen te geven|te verzoeken) ?:[ \n]|\b(?:de )?ondergetekenden? ?[:,][ \n]|\bpartijen ?: (?=(?:de |het )?(?:\p{L}+ ){0,4}\p{Lu})|\bles? soussign[ée]e?s? ?[:,][ \n]/iu,
        [
          'Geeft met eerbied te kennen: mevrouw Godelieve',
          'HEEFT DE EER UITEEN TE ZETTEN:\n',
          'De ondergetekenden, ',
          'Les soussignés : ',
        ],
        'heeft ons te kennen gegeven',
      ),
      cue(
        /(?:^|[\n\t])(?:op vraag van|op verzoek van|aangevraagd door|ingediend door|wie dient in\??|verzoekende partij(?:en)? (?:is|zijn)|eisende partij(?:en)? (?:is|zijn))[ \n\t:]{1,3}(?=(?:de |het )?(?:\p{Lu}|\p{Ll}+ ))/iu,
        ['\nOp vraag van\tDemer Wonen cv', '\nVerzoekende partij is de vzw'],
      ),
      cue(/\b[Ii]k, (?=\p{Lu}\p{Ll}+ \p{Lu}[^,]{1,30}, (?:geboren|wonende|eigenaar|verhuurd))/u, [
        'Ik, Omer Vlaeminck, geboren op',
      ]),
      cue(
        /\b(?:charg[ée] par|mandat[ée] par|gelast door)[ \n](?=(?:monsieur|madame|m\.|mme|de heer|mevr|la |le |\p{Lu}))/iu,
        'Je suis chargé par Monsieur Fernand',
      ),
      cue(
        /(?:^|[\n\t;.] ?)(?:(?:der|die) )?(?:antragsteller(?:in(?:nen)?)?|kläger(?:in(?:nen)?)?|klagende partei(?:en)?|vermieter(?:in)?|eigentümer(?:in)?|gläubiger(?:in)?|auftraggeber(?:in)?|für)(?: ?\([^()\n]{0,40}\))?[ ]?(?::|\t|\n)/i,
        ['Antragsteller: Herr Werner', '\nKlägerin\tWohnbau'],
      ),
      cue(
        /\b(?:auf (?:antrag|ersuchen|verlangen)|im auftrag|im namen)[ \n](?:von|des|der|ihre[sr]|ihrer)\b|\bin (?:der )?sachen? ?:?[ \n](?=(?:herrn?|frau|der|die|\p{Lu}))/iu,
        ['Auf Antrag von Herrn Jost', 'In Sachen: Herr'],
      ),
      cue(
        /(?:^|\n)(?:(?:door|op vraag van|namens|voor) wie|wie (?:vraagt|eist|dagvaardt|roept|verzoekt|nodigt|klaagt)\b[^\n\t?]{0,20}|qui (?:demande|convoque|cite|requiert)\b[^\n\t?]{0,20}|[àa] la demande de qui|wer (?:beantragt|klagt|lädt|fordert)\b[^\n\t?]{0,20})[ ]?\?[ \t\n]/i,
        ['\nWie vraagt dit?\t', '\nQui demande ?\t'],
      ),
      cue(
        /(?:^|\n)(?:(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)] ?)?(?:wie (?:bent|zijn) (?:u|jij|je)|uw (?:eigen )?gegevens|(?:gegevens van )?de (?:aanvrager|indiener)|qui [êe]tes[- ]vous|vos (?:propres )?coordonn[ée]es|wer sind sie|ihre (?:eigenen )?angaben)[ ]?\??[ ]?(?::|\n|\t)/i,
        ['\nA. Wie bent u?\n', '\n1. Qui êtes-vous ?\n'],
      ),
      cue(
        /\b(?:tree?dt|treden|treed) op (?:voor|namens)|\b(?:de vordering|het verzoek|de eis|de vraag|la demande|la requ[êe]te)[ \n](?:gaat uit|komt|uitgaat|[ée]mane)[ \n](?:van|de|du)(?=[ \n])|\b(?:occupant|occupe|intervient|agit) pour\b/i,
        ['Mr. De Rycke treedt op voor mevrouw Bauters', 'De vordering gaat uit van ZENNE comm.v'],
      ),
      cue(
        /\b(?:gläubiger(?:in)?|eigentümer(?:in)?|vermieter(?:in)?|antragsteller(?:in)?|kläger(?:in)?)(?: und (?:gläubiger(?:in)?|eigentümer(?:in)?|vermieter(?:in)?))?[ \n](?:ist|sind)(?=[ \n](?:herrn?|frau|die |der |\p{Lu}))/iu,
        ['Gläubiger und Eigentümer ist Herr Alfons'],
      ),
      cue(/\b[Ii]k ben (?=\p{Lu}\p{Ll}+ (?:[Vv]an |[Dd]e |[Dd]er |[Dd]en )*\p{Lu}[^,.]{1,30}, )/u, [
        'Ik ben Jaak Geebelen, gepensioneerd bakker',
      ]),
      cue(
        /(?:^|\n)(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)] [^\n\t()]{3,50}\((?:de |le |la |der |die )?(?:verhuurd(?:er|ster)s?|verzoek(?:st)?ers?|eisers?|bailleurs?|propri[ée]taires?|demandeurs?|requ[ée]rante?s?|vermieter(?:in)?|antragsteller(?:in)?)\) ?[?:]?\n|(?:^|[\n\t;.] ?)\p{L}{4,20} (?:en|et|und) (?:verzoekende|eisende|requ[ée]rante|demanderesse) parti\w+ ?:/iu,
        ['\nA. Wie dient het verzoek in (verhuurder)?\n', '\nVerhuurder en verzoekende partij: Mijnstreek'],
      ),
      cue(/\ben cause de ?: ?|\bin zake ?: ?/i, 'En cause de : la SA'),
      cue(/\b(?:uw|zijn|haar|hun|votre) (?:verhuur(?:d?er|ster)|huisbaas|bailleur|propri[ée]taire)[, ]/i, [
        'op verzoek van uw verhuurder, de heer',
      ]),
      cue(/\b(?:[àa] la (?:requ[êe]te|demande|poursuite|diligence) (?:de|du)|agissant pour|au nom de)\b/i, [
        'À la requête de la société',
        'A LA REQUETE DE la société',
      ]),
      cue(
        /\b(?:neergelegd|ingediend|ingeleid|ingesteld|verzonden|d[ée]pos[ée]e?|introduite?|form[ée]e|eingereicht)[ \n](?:door|par|von)(?=[ \n](?:de |het |la |le |l['’]|der |die )?(?:heer |mevr\S* |monsieur |madame |herrn |frau |\p{Ll}+ ){0,3}\p{Lu})/u,
        ['ter griffie werd neergelegd door Woonhaven', 'requête déposée par la SRL Habitat'],
        'neergelegd door hem',
      ),
    ],
  },
  {
    role: 'defendant',
    cues: [
      cue(
        /(?:^|\n)(?:(?:aan|tegen|over|voor) wie|wie (?:wordt|worden|is|moet|roepen)\b[^\n\t?]{0,30}|wie nodigen wij uit|contre qui|qui est (?:cit[ée]|convoqu[ée]|appel[ée])|qui doit venir|gegen wen|wer (?:wird|ist|muss)\b[^\n\t?]{0,30})[ ]?\?[ \t\n]/i,
        ['\nWie wordt gedagvaard?\t', '\nContre qui ?\t'],
      ),
      cue(
        /(?:^|\n)(?:genodigden?|uitgenodigden?|(?:personnes? )?convoqu[ée]e?s?|(?:personnes? )?invit[ée]e?s?)[ ]?(?::|\t|\n)/i,
        ['\nGenodigden\n', '\nPersonnes convoquées :'],
      ),
      cue(
        /(?:^|[\n\t;.] ?)(?:(?:de|la|le|les) )?(?:(?:vak \w\. )?verwerende parti\w+|tegenparti\w+|wederparti\w+|verweerders?|verweersters?|gedaagden?|gedagvaarden?|schuldenaars?|(?:onder)?huurders?|huursters?|(?:betrokken )?bewo(?:ners?|onster)|parties? d[ée]fenderesses?|parties? adverses?|parties? cit[ée]es?|cit[ée]s?|opgeroepen(?:en|e)?|gedaagde partij(?:en)?|tegen wie\??|d[ée]fendeurs?|d[ée]fenderesses?|opgeroepen(?: parti\w+| personen)|opgeroepenen?|veroordeelden?|uit te (?:zetten|drijven)(?: perso(?:on|nen))?|te (?:ontruimen|verlaten) door|uitgezetten?|condamn[ée]e?s?|(?:personnes? (?:à )?)expuls(?:er|[ée]e?s?)|citons|assignons|cit[ée]|verurteilte[rn]?|räumungsschuldner(?:in)?|vollstreckungsschuldner(?:in)?|personnes? appel[ée]es?|parties? appel[ée]es?|parties? convoqu[ée]es?|locataires?|preneurs?|d[ée]biteurs?|defendants?|respondent|tenants?)(?: ?\d)?(?: ?\([^()\n]{0,40}\))?[ ]?(?::|\t|\n)/i,
        [
          'Verwerende partij: mevrouw DE SMEDT',
          '\nVERWERENDE PARTIJ\nMevrouw',
          'Schuldenaar: VERELST Gino',
          'Verwerende partij 2\tNaam',
          'Partie défenderesse : Monsieur',
          '\nPersonne appelée\tMadame',
          '\nVeroordeelde 1\tRuben',
          '\nCitons\tMonsieur',
        ],
      ),
      cue(
        /\b(?:tegen|tegenover|contre|versus)[ ]?:?[ \n](?!(?:de|het|la|le|l['’]) ?(?:\p{L}+ )?(?:\p{L}*zitting|audience|einde?|vonnis|jugement))(?=(?:de (?:heer|genaamde)|mevr|dhr|mw|m\.|mme|monsieur|madame|\d[.)] ?|\p{Lu}[\p{L}'’-]+[ ,]))/iu,
        [
          'tegen: GOYVAERTS Steven',
          'Tegen: mevrouw VERLINDEN',
          'tegen de heer Wesley Aerts',
          'Contre: 1. Madame Vinciane',
        ],
        'bij gerechtsbrief tegen de zitting van 4 januari',
      ),
      cue(
        /(?<!\p{L})(?:[Hh]uurders?|[Hh]uursters?|[Oo]nderhuurders?|[Hh]uurderes|[Bb]ewoners?|[Bb]ewoonster|[Ll]ocataires?|[Pp]reneurs?|[Pp]reneuse|[Mm]ieter(?:in)?)[ \n]?[,(]?[ \n](?=(?:(?:[Dd]e[ \n])?[Hh]eer|[Mm]evr\S*|[Dd]hr\.?|[Mm]w\.?|[Mm]\.|[Mm]me|[Mm]onsieur|[Mm]adame|[Hh]errn?|[Ff]rau)[ \n]\p{Lu}|\p{Lu}\p{Ll}+[ \n](?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ee]l|[Bb]en)[ ]){0,2}\p{Lu})/u,
        ['haar huurder, Dieter Van Rossem, geboren', 'aan zijn huurster mevrouw Nele'],
        'de huurder heeft',
      ),
      cue(
        /\b(?:verhuur(?:t|d|de)?|verhuren|in huur gegeven)\b[^.;]{0,90}?[ \n]aan(?=[ \n]\p{Lu}\p{Ll}+[ \n](?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ee]l|[Bb]en)[ ]){0,2}\p{Lu})/u,
        ['met een contract van 1 september 2020 verhuurd aan Rachid Benali'],
        'verhuurd aan Belgische',
      ),
      cue(/\b(?:tegen|contre|gegen) ?: ?/i, ['Contre : 1. Madame']),
      cue(
        /(?:^|\n)(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)] [^\n\t()]{3,50}\((?:de |le |la |der |die )?(?:huurders?|huursters?|verweerders?|verweersters?|gedaagden?|locataires?|preneurs?|d[ée]fendeurs?|d[ée]fenderesses?|mieter(?:in)?|antragsgegner(?:in)?)\) ?[?:]?\n|(?:^|[\n\t;.] ?)\p{L}{4,20} (?:en|et|und) (?:verwerende|gedaagde|d[ée]fenderesse|adverse) parti\w+ ?:/iu,
        ['\nB. Tegen wie (huurder)?\n', '\nHuurster en verwerende partij: Fatma KARACA'],
      ),
      cue(
        /\b(?:a donn[ée]|donn(?:e|ait|ent)|loue(?:nt)?|louait|a lou[ée]|ont lou[ée])\b[^.;]{0,60}?[ \n]à(?=[ \n](?:m\.|mme|monsieur|madame|mademoiselle)[ \n]\p{Lu})/iu,
        ['La requérante donne en location à Madame Aïssatou', 'loue un studio à Monsieur Karim'],
        'donne procuration à Maître',
      ),
      cue(
        /(?:^|[\n.;] ?)(?:de heer|mevrouw)(?=[ \n][^;\n]{5,320}[ \n](?:werd|werden|is|zijn|wordt|worden)[ \n][^;\n]{0,60}(?:gedagvaard|opgeroepen)(?!\p{L}))/iu,
        ['\nDe heer Stefan Vrancken en mevrouw Kaat Meers werden op 9 januari 2027 door ons ambt gedagvaard'],
      ),
      cue(/\bdaar (?:woont|wonen)(?=[ \n]\p{L})/iu, ['Daar wonen Ibrahim Sesay en']),
      cue(/(?:^|\n)(?:wie|qui|wer)[ ]?[:\t][ ]?/i, ['\nWie: Anke Roggeman (huurder)']),
      cue(
        /\b(?:oproeping|oproepen|roepen|oproepend|dagvaarding|veroordeling|verschijning|convocation|citation|comparution|vorladung|ladung)[ \n](?:van|de|von|der|des)[ ]?:?(?=[ \n](?:(?:1[.)°] ?)?(?:de[ \n]heer|mevr\S*|dhr\.?|m\.|mme|monsieur|madame|herrn?|frau)[ \n]))/iu,
        ['Dat zij wenst over te gaan tot oproeping van: 1. de heer Mehmet', 'oproeping van mevrouw Aya'],
        'oproeping van partijen',
      ),
      cue(
        /(?:^|[\n;.] ?)(?:aan|à|an)[ ]?:[ \n]?(?=(?:\d[.)] ?)?(?:de heer|mevr\S*|dhr\.?|mw\.?|m\.|mme|monsieur|madame|herrn?|frau)[ \n]\p{L})(?![^\n]{0,25}(?:rechter|juge|richter))/iu,
        ['\nAAN: mevrouw Sandra CALLEWAERT', '\nÀ : Madame Ana'],
        '\nAan: mevrouw de vrederechter',
      ),
      cue(/(?:^|\n)(?:TEGEN|CONTRE|GEGEN|Tegen|Contre|Gegen)[ ]?\n/, ['\nTEGEN\n']),
      cue(
        /(?:^|[\n\t;.] ?)(?:(?:der|die|den) )?(?:antragsgegner(?:in(?:nen)?)?|beklagte[rn]?|verklagte[rn]?|beklagte partei(?:en)?|gegenpartei|(?:unter)?mieter(?:in(?:nen)?)?|schuldner(?:in)?|geladene[rn]?|vorgeladene[rn]?)(?: ?\d)?(?: ?\([^()\n]{0,40}\))?[ ]?(?::|\t|\n)/i,
        ['Antragsgegnerin: Frau Melanie', '\nBeklagter\tHerr'],
      ),
      cue(/\b(?:gegen|zulasten(?: von)?|zugestellt an|geladen)[ \n](?=(?:herrn?|frau)[ \n])/i, [
        'gegen Frau Melanie',
        'zugestellt an Herrn Jost',
      ]),
      cue(
        /\b(?:tegenpartij(?:en)?|wederpartij(?:en)?|verwerende partij(?:en)?|gedaagde partij(?:en)?|verweerders?|verweersters?|gedaagden?|huurders?|huurster|bewoners?|partie adverse|parties? d[ée]fenderesses?|locataires?|mieter(?:in)?|beklagte[rn]?) (?:is|zijn|est|sont|ist|sind)[ \n](?=(?:de heer|mevr|dhr|m\.|mme|monsieur|madame|herrn? |frau |\p{Lu}\p{Ll}+ \p{Lu}))|\b(?:volgende )?(?:persoon|personen|personne)\b[^.;:]{0,40}\b(?:op te roepen|oproepen|roepen|convoquer) ?: ?/iu,
        [
          'De tegenpartij is mevrouw Christa',
          'Verwerende partijen zijn de heer D',
          'Mieter sind Herr T',
          'de volgende persoon op te roepen: Samira',
        ],
      ),
      cue(
        /(?<!betal\p{L}*|betaald|verschuldigd|toekom\p{L}*|schuldig|stort\p{L}*|overhandig\p{L}*|sleutels|voorbehouden)[ \n]aan(?=[ \n](?:de heer|mevr\p{L}*\.?|dhr\.?)[ \n](?!(?:de )?(?:vrederechter|voorzitter|rechter|griffier))\p{Lu})/iu,
        ['geef ik bevel aan de heer Stijn', ' verhuur een rijhuis aan de heer Dieter'],
        ['te betalen aan de heer Luc', ' aan de heer Vrederechter', '\nAan mevrouw de Vrederechter'],
      ),
      cue(
        /\b(?:dagvaarding (?:gedaan|betekend|gegeven)(?: en (?:afschrift )?gelaten)?(?: aan)?|gedagvaard|gedaagd|heb(?:ben)? (?:ik |wij )?betekend aan|betekend aan|betekening gedaan aan|afgegeven aan|overhandigd aan|afschrift gelaten aan|copie (?:remise|laiss[ée]e) à)[ ]?:?(?=[ \n])/i,
        [
          'DAGVAARDING GEDAAN EN GELATEN AAN:\n',
          'GEDAGVAARD: de heer',
          'HEB DAGVAARDING BETEKEND AAN: mevrouw',
        ],
      ),
      cue(
        /(?<=\b(?:heb(?:ben)? (?:ik|wij)|hebben we|avons|ai|habe ich))[ \n](?:cit[ée] |assign[ée] )?(?:de heer|mevr\S*|dhr\.?|mw\.?|monsieur|madame|herrn|frau)(?=[ \n]\p{Lu})/iu,
        ['hebben wij de heer Ronald Vos en mevrouw', 'heb ik mevrouw Els'],
        'heb ik de heer',
      ),
      cue(
        /\b(?:lastens|ten laste van|ten aanzien van|ten nadele van|à charge de|à l['’]encontre de|[àa] l['’]égard de)\b(?=[ \n](?:de heer|mevr|dhr|m\.|mme|monsieur|madame|\p{Lu}))/iu,
        ['lastens mevrouw Nele', 'à charge de M. Dupont'],
      ),
      cue(
        /\b(?:donn[ée] citation [àa]|cit[ée]|assign[ée]|signifi[ée] (?:et laiss[ée] copie )?à)[ ]?:?(?=[ \n](?:m\.|mme|monsieur|madame|\d|\p{Lu}))/iu,
        ['ai donné citation à Madame', 'ai cité Monsieur'],
      ),
      cue(
        /\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting|expulsion|[ée]viction) (?:van|lastens|de|of)(?=[ \n](?:de heer|mevr|dhr|m\.|mme|monsieur|madame|\p{Lu}))/iu,
        ['de uithuiszetting van de heer Gino', "l'expulsion de Monsieur"],
      ),
      cue(
        /\b(?:verhuurt|verhuurde|verhuurd|verhuren|a lou[ée]|donn[ée] en location)\b[^.;]{0,30}\baan(?=[ \n](?:de heer|mevr|dhr))/i,
        'verhuurde de woning aan de heer',
      ),
      cue(
        /\b(?:delen (?:wij |we )?u mee dat|deel (?:ik )?u mee dat|ter kennis dat)(?=[ \n](?:de heer|mevr|dhr))/i,
        'Wij delen u mee dat de heer',
      ),
    ],
  },
  {
    role: 'lawyer',
    cues: [
      cue(
        /\b(?:met als raads(?:man|vrouw|lieden)|vertegenwoordigd door|bijgestaan door|voor wie (?:optreedt|verschijnt|ondertekent)|in de persoon van|hebbende als raads\w+|met als advocaat|raads(?:man|vrouw|lieden)(?: :|:)|haar raads\w+|zijn raads\w+|keuze van woonplaats|woonstkeuze|ter kantore van|waarvoor optreedt|loco|gemachtigde|lasthebber|bewindvoerder|voor (?:verzoek|eis|verweer)\w+)\b/i,
        ['met als raadsman mr. Joris', 'vertegenwoordigd door mr. Els', 'Voor verzoekster, haar raadsman'],
      ),
      cue(/\b(?:mr\.|meester\b|mtr\.|(?<!zonder )advoca(?:at|te)\b|ondergetekende, mr)/i, [
        'mr. Stefaan Roels',
        'advocaat te 9140 Temse',
      ]),
      cue(
        /\b(?:ayant pour conseil|repr[ée]sent[ée]e?s? par|poursuites? et diligences? de|assist[ée]e?s? (?:de|par)|dont le conseil|son conseil|leur conseil|[ée]lisant domicile|ma[îi]tre|me(?=[ ]\p{Lu})|avocate?s?)\b/iu,
        ['représentée par son conseil Me Inès', 'ayant pour conseil Maître'],
      ),
      cue(
        /\b(?:vertreten durch|rechtsanwalt|rechtsanwältin|beistand|bevollmächtigte[rn]?|ra(?:in)?(?= \p{Lu}))(?=$|[^\p{L}])/iu,
        ['vertreten durch Rechtsanwältin Birgit'],
      ),
    ],
  },
  {
    role: 'bailiff',
    cues: [
      cue(/\bgerichtsvollzieher(?:in|büro)?\b/i, 'Gerichtsvollzieherin'),
      cue(
        /\b(?:heb(?:ben)? (?:ik|wij),?|ik, ondergetekende|ondergetekende,? gerechtsdeurwaarder|gerechtsdeurwaarders?|deurwaarderskantoor|gerechtsdeurwaarderskantoor|huissiers? de justice|[ée]tude|je soussign[ée]|nous soussign[ée]s)\b/i,
        ['Heb ik, Tinne PAUWELS', 'IK, ONDERGETEKENDE, Pieter', 'huissier de justice'],
      ),
    ],
  },
  {
    role: 'court',
    cues: [
      cue(
        /\b(?:om te verschijnen|te verschijnen|behage het|om deze redenen|aan de heer vrederechter|aan het vredegerecht|vredegerecht|vrederechter|griffie|de griffier|hoofdgriffier|justice de paix|juge de paix|greffi[eè]re?|compara[îi]tre|par ces motifs|rechtsprekend|akte van betekening|\(get\.?\)|\(handtekening\)|opgemaakt te|gedaan te|aldus|fait à)(?=$|[^\p{L}])/iu,
        ['om te verschijnen voor', 'Om deze redenen, de Vrederechter', '(get.) M. Baert'],
      ),
    ],
  },
  {
    role: 'court',
    cues: [
      cue(/(?:^|\n)(?:waar|wanneer|où|quand|wo|wann)(?: [^\n\t?]{1,25})?[ ]?(?:\?[ \t\n]|[\t\n]|:[ ])/i, [
        '\nWaar moet u zijn?\t',
        '\nWanneer\n',
      ]),
      cue(
        /\b(?:zu erscheinen|friedensgericht|friedensrichter(?:in)?|aus diesen gründen|kanzlei des)(?=$|[^\p{L}])/iu,
        ['vor dem Friedensgericht'],
      ),
    ],
  },
  {
    role: 'none',
    cues: [
      cue(
        /(?:^|[.;][ \n]|\n)(?:(?:Der|Die)[ ])?(?:Antragsteller(?:in)?|Antragsgegner(?:in)?|Kläger(?:in)?|Beklagte|Mieter(?:in)?|Vermieter(?:in)?|Parteien)[ \n](?=\p{Ll}{3,}[ \n](?!Herrn?|Frau))/u,
        ['. Die Antragsgegnerin mietet seit'],
      ),
      cue(
        /(?:^|[.;][ \n]|\n)(?:(?:De|Het|La|Le|Les|L['’])[ ]?)?(?:(?:[Ee]erste|[Tt]weede|[Bb]eide)[ ])?(?:[Vv]erzoek(?:st)?ers?|[Ee]isers?|[Ee]iseres(?:sen)?|[Vv]erweerders?|[Vv]erweersters?|[Gg]edaagden?|[Hh]uurders?|[Hh]uurster|[Pp]artijen|[Vv]erhuur(?:der|ster)s?|[Dd]emandeurs?|[Dd]emanderesses?|[Dd][ée]fendeurs?|[Dd][ée]fenderesses?|[Rr]equ[ée]rante?s?|[Ll]ocataires?|[Vv]erzoekende partij|[Vv]erwerende partij|[Ee]isende partij|[Gg]edaagde partij(?:en)?)[ \n](?=(?!partij|huurder)\p{Ll}{3,}[ \n](?!rol|en[ \n]|de[ \n]heer|mevr|[Hh]err|[Ff]rau))/u,
        ['Verzoekers verhuren aan', '\nDe huurder heeft het goed', '. Verwerende partij huurt sinds'],
        ['\nVerweerder: de heer', '\nHUURDER\nJan', '\nGedaagde partijen\n1. Oleksandr'],
      ),
      cue(
        /\n(?:(?:[IVX]{1,4}|\d{1,2})[.)] )?(?:feiten|voorwerp|middelen|vordering|beoordeling|beslissing|motieven|rechtspleging|procedure|feiten en vordering|het gehuurde goed|gehuurd goed|de tekortkomingen|wat verzoekers? vra\w+|overwegende|aangezien|teneinde|ten einde|dat\b|faits|objet|motifs|d[ée]cision|attendu|considérant|le bail|bij (?:geschreven|schriftelijke|mondelinge))\b/i,
        ['\nI. Feiten', '\nTENEINDE', '\nVoorwerp: ontbinding', '\nFaits'],
      ),
    ],
  },
];

/** Words behind a name that say which party it was. */
export const partyClosings: readonly {
  readonly role: 'applicant' | 'defendant';
  readonly cues: readonly Cue[];
}[] = [
  {
    role: 'applicant',
    cues: [
      cue(
        /[,;][ \n](?:hierna (?:genoemd )?)?(?:de )?(?:verzoekende partij(?:en)?|verzoekers?|verzoekster|eisende partij(?:en)?|eisers?|eiseres(?:sen)?|aanlegster|demanderesses?|demandeurs?|requ[ée]rante?s?|propri[ée]taire bailleur|bailleurs?|bailleresses?|partie demanderesse|leg(?:t|gen)[ \n](?:eerbiedig|met eerbied)\b[^,;.:]{0,20}|heeft[ \n]de[ \n]eer\b[^,;.:]{0,40})(?=[ \n]?[,;.:(\n]|$)/i,
        [', eiseres, tegen', ', demanderesse,'],
      ),
    ],
  },
  {
    role: 'defendant',
    cues: [
      cue(
        /[,;][ \n](?:hierna (?:genoemd )?)?(?:de )?(?:verwerende partij(?:en)?|verweerders?|verweersters?|gedaagden?|preneurs?|preneuse|verwerende partijen|d[ée]fendeurs?|d[ée]fenderesses?|partie d[ée]fenderesse)(?=[ \n]?[,;.:(\n]|$)/i,
        [', verweerder.', ', verwerende partij, niet'],
      ),
    ],
  },
];

/** Words before an address in a court paper that make it the rented home. */
export const rentedBefore: readonly Cue[] = [
  cue(
    /\b(?:gelegen(?: te| in| aan)?|gehuurd\w*|verhuur(?!d?er|ster)\w*|huurt|huren|betrekt|bewoont|bewoond\w*|het goed|het pand|uit (?:de|zijn|haar|hun) (?:woning|huurwoning|appartement|huis)|(?:de|een|het|mijn|ons) (?:\p{Ll}{3,} )?(?:huur|studenten)?(?:woning|appartement(?:je)?|studio|duplex|huis(?:je)?|handelshuis|kamer|kot|rijwoning|rijhuis)|appartement|gehuurde goed|onroerend goed|eigendom|ligging)\b[^.;]{0,60}$/iu,
    [
      'de woning gelegen te ',
      'Ik heb een klein huisje, ',
      'uit de woning ',
      'Gehuurd goed: een duplex te ',
      'het appartement ',
    ],
  ),
  cue(
    /\b(?:sise?|situ[ée]e?s?|lou[ée]e?s?|donn[ée] en location|occup\w+|l['’]appartement|la maison|le logement|l['’]immeuble|le bien|le studio|les lieux)\b[^.;]{0,60}$/i,
    ['la maison sise ', "l'appartement situé "],
  ),
  cue(
    /\b(?:premises|rented|property|flat|house|apartment)\b[^.;]{0,50}$|(?<!\p{L})(?:wohnung|gemietet\p{L}*|mietet|haus(?:es)?|mietobjekts?|mietwohnung|mietsache|mietguts?|gelegen|bewohnt|(?:zwangs)?räumung)(?!\p{L})[^.;]{0,60}$/iu,
    ['the premises at ', 'die Wohnung '],
  ),
];
/** Words behind an address in a court paper that make it the rented home: `In de Bosstraat 4 in 3000 Leuven huurt Luca`. */
export const rentedAfter: readonly Cue[] = [
  cue(
    /^[ \n]?(?:\((?:het gehuurde|gehuurd\p{L}*(?: goed)?|bien lou[ée]|mietobjekt)\)|,?[ \n](?:(?:dat|die|welke?|qu['’]il|qui|das|die)[ \n])?(?:huurt|huren|wordt gehuurd|is verhuurd|verhuurd|werd verhuurd|lou[ée]e?s?|est lou[ée]e?|vermietet)(?!\p{L}))/iu,
    [' huurt Luca Ferreira', ' (het gehuurde)', ', verhuurd aan'],
  ),
];
/** Words before an address that make it the place where the court sits. */
export const seatBefore: readonly Cue[] = [
  cue(
    /\b\d{1,2}(?:[.:]\d{2}| ?u(?:ur)?\.?(?: ?\d{2})?| ?h(?:eures?)?(?: ?\d{2})?)(?: uur| u\.?)?[ ]?[,(]?[ ]?(?:(?:in|te|op|aan|à|au|dans|at)[ ](?:het |de |le |la )?)?(?:\p{L}+[ ]?[,(]?[ ]?){0,4}$|\b(?:zitting(?:szaal)?|zaal|gerechtsgebouw|gerechtshof|raadkamer|zetelend|salle|palais de justice|si[ée]geant)\b[^.;\d]{0,50}$/iu,
    [' om 14.30 uur, ', ' te 9.00 uur (', ' à 10h30, salle ', 'in het gerechtsgebouw, '],
    'de woning te ',
  ),
];
/** Words before an address that make it a party's own. */
export const domicileBefore: readonly Cue[] = [
  cue(
    /\b(?:won(?:ende|achtig|enden)|gedomicilieerd|gehuisvest|verblijvende|woonplaats|domicilie|ingeschreven te|adres)\b[^.;]{0,50}$/i,
    ['wonende te ', 'beiden wonende te ', 'gedomicilieerd te ', 'Woonplaats: '],
  ),
  cue(/\b(?:domicili[ée]e?s?|demeurant|r[ée]sidant|adresse|domicile)\b[^.;]{0,50}$/i, [
    'domicilié ',
    'domiciliés tous deux ',
    'demeurant ',
  ]),
  cue(/\b(?:residing|living|wohnhaft)\b[^.;]{0,40}$/i, 'wohnhaft in '),
];

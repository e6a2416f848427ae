import { cue, type Cue } from '../cue.ts';

/** What a mail that is about no household in particular is; each kind needs words of its subject and of its text, or two of its text. */
export const generalMail: readonly { readonly subject: readonly Cue[]; readonly text: readonly Cue[] }[] = [
  {
    // Minutes, reports and figures of a meeting.
    subject: [
      cue(
        /^(?:re: |fw: |fwd: )*(?:ontwerp ?)?(?:verslag|notulen|agenda|dagorde|ordre du jour|tagesordnung|pv|beknopt verslag|jaarverslag|compte[- ]rendu|cr|proc[èe]s[- ]verbal|minutes|notes|protokoll|niederschrift|bericht|cijfers|chiffres|statistiques?)\b.{0,40}\b(?:\p{L}*overleg|vergadering|\p{L}*groep|\p{L}*tafel|comit[ée]|commissie|raad|bestuur|r[ée]union|concertation|plateforme|meeting|committee|board|forum|sitzung|arbeitskreis|\d{4}|kwartaal|trimestre|quarter)/iu,
        [
          'Verslag lokaal woonoverleg 19 november',
          'Compte rendu de la réunion du 4 novembre',
          'Minutes of the housing forum',
          'Protokoll Sitzung',
        ],
        ['Verslag huisbezoek Janssens'],
      ),
      cue(
        /\b(?:opvraging|cijfergegevens|kerncijfers|rapportering|beleidsnota|conceptnota|visietekst|memorandum|jaarverslag|beleidsplan|meerjarenplan|note (?:de politique|d['’]orientation)|rapport annuel|annual report|policy (?:paper|note|brief)|jahresbericht|decreet\w*|omzendbrief|circulaire)\b/i,
        ['Conceptnota huurdersbescherming', 'Rapport annuel 2025', 'Policy paper on evictions'],
      ),
    ],
    text: [
      cue(
        /\b(?:verslag van (?:de|het|onze)|notulen|agendapunt\w*|volgende? (?:lokaal )?(?:\p{L}*overleg|vergadering|bijeenkomst)|opmerkingen (?:bij (?:het|dit) verslag|mogen|kunnen)|compte[- ]rendu (?:de|du)|prochaine r[ée]union|ordre du jour|minutes of|next meeting|varia|dagorde|agenda (?:voor|van|pour|for)|n[äa]chste sitzung|tagesordnung|belangrijkste punten van)\b/iu,
        [
          'Volgend overleg: donderdag',
          'La prochaine réunion',
          'minutes of the meeting',
          'Opmerkingen mogen tot',
        ],
      ),
      cue(
        /^(?:geachte |beste |ch[eè]re?s? |dear |sehr geehrte |liebe )(?:leden|partners|deelnemers|collega['’]?s|membres|partenaires|participants|coll[èe]gues|members|colleagues|all|mitglieder|kolleg\p{L}+)\b|\b(?:aanwezig(?:en)?|verontschuldigd|pr[ée]sents?|excus[ée]s?|attendees|apologies|anwesend|entschuldigt) ?:/imu,
        ['Geachte leden,', 'Aanwezig: An, Tom', 'Présents : M. Petit', 'Dear members,'],
      ),
      cue(
        /\b(?:gemiddelde?|moyenne?s?|average|durchschnittlich\p{L}*|mediaan|in totaal waren er|het aantal|le nombre d|the number of|die zahl der)\b|\btegenover \d+|\bvergeleken met (?:\d{4}|vorig)|\b(?:steeg|daalde|stijging|daling|augment\p{L}+|diminu\p{L}+|rose|fell|increase|decrease|stieg|sank)\b[^.]{0,30}\d+ ?(?:%|procent|pour ?cent|percent|prozent)|\b\d+(?:,\d+)? ?(?:%|procent|pour ?cent|percent|prozent) (?:meer|minder|van de|de plus|de moins|des|more|fewer|of the|mehr|weniger|der)/iu,
        [
          'De gemiddelde achterstal bedroeg',
          'tegenover 38 vorig jaar',
          'Le nombre d’expulsions',
          'steeg met 4%',
        ],
      ),
      cue(
        /\b(?:via (?:het|dit|bijgevoegd) formulier|(?:cijfers|aantallen|gegevens)\b[^.]{0,50}\b(?:bezorgen|doorgeven|overmaken|aanleveren)|(?:transmettre|communiquer)\b[^.]{0,40}\b(?:chiffres|nombre|donn[ée]es))\b/i,
        ['te bezorgen via het formulier', 'de cijfers aanleveren'],
      ),
    ],
  },
  {
    // Wishes.
    subject: [
      cue(
        /\b(?:feest(?:en|dagen)|kerst\w*|nieuwjaar\w*|eindejaar\w*|wensen|bonne ann[ée]e|joyeu\w+|v(?:œ|oe)ux|season['’]?s|christmas|new year|weihnacht\w*|neues jahr)\b/i,
        ['Prettige feesten', 'Bonne année', "Season's greetings"],
      ),
    ],
    text: [
      cue(
        /\b(?:wens(?:en|t)?|souhait\w+|wish(?:es)?|w[üu]nsch\w+)\b[^.!]{0,60}\b(?:feest\w*|kerst\w*|jaar|gelukkig|ann[ée]e|f[êe]tes|christmas|year|weihnacht\w*|jahr)\b/i,
        ['Wij wensen jullie fijne feestdagen'],
      ),
      cue(
        /\b(?:gelukkig|voorspoedig|gezond|heureuse|bonne|happy|merry|frohe?s?|gutes)\b[^.!]{0,25}(?:20\d\d|jaar|ann[ée]e|year|christmas|weihnacht\w*|jahr)/i,
        ['een gelukkig 2027', 'Happy new year'],
      ),
    ],
  },
  {
    // News of the law, a course, a fair: for whoever reads it.
    subject: [
      cue(
        /\b(?:\p{L}*decreet|wetgeving|nieuwe (?:wet|regels|regelgeving|huurwet)|wat verandert|l[ée]gislation|nouvelles? (?:loi|r[èe]gles?)|what changes|new (?:law|rules)|neues? (?:gesetz|mietrecht)|vorming|opleiding|training|cursus|bijscholing|formation|lezing|beurs|kortingen?|aanbod|offre|angebot|schulung|seminar)\b/iu,
        [
          'Nieuw huurdecreet: wat verandert er?',
          'Vorming: omgaan met huurachterstal',
          'Nouvelles règles du bail',
        ],
      ),
    ],
    text: [
      cue(
        /\b(?:geldt|gelden|treedt|treden)\b[^.]{0,30}\b(?:nieuwe?|in werking)\b|\bverhuurders? (?:moeten|moet|kunnen|mogen)\b|\bhuurders (?:moeten|kunnen|mogen)\b|\b(?:entre|entrent) en vigueur\b|\bles (?:bailleurs|locataires) (?:doivent|peuvent)\b|\b(?:landlords|tenants) (?:must|may|can)\b|\btritt\b[^.]{0,30}\bin kraft\b|\b(?:vermieter|mieter) (?:m[üu]ssen|d[üu]rfen)\b|\b(?:u leert|je leert|leer je|leert u|deelnemers|docent|lesgever|sprekers?|formateur|participants)\b/i,
        ['geldt een nieuw decreet', 'Verhuurders moeten', 'Je leert omgaan met'],
      ),
      cue(
        /\b(?:vrijblijvend\w*|inschrijv\w+|inscri(?:ption|vez)\w*|register|anmeldung|prijs ?:|prix ?:|price ?:|kostprijs|preis ?:|deelname|meer info(?:rmatie)? (?:op|via)|lees (?:meer|verder)|en savoir plus|read more|contacteer ons|contactez[- ]nous|contact us|via (?:de|onze) website)\b/i,
        ['Inschrijven via de website', 'Prijs: 150 euro', 'Contacteer ons vrijblijvend'],
      ),
      cue(
        /^(?:geachte |beste |ch[eè]re?s? |dear |sehr geehrte |liebe )(?:relaties?|klant(?:en)?|lezers?|cli[ëe]nt(?:en|e|s)?|abonnees?|gebruikers?|lect(?:eur|rice)s?|abonn[ée]e?s?|customers?|readers?|users?|subscribers?|kunden?|leser\w*)\b/im,
        ['Beste relatie,', 'Geachte klant,', 'Dear reader,'],
      ),
    ],
  },
  {
    // A survey or a study.
    subject: [
      cue(
        /\b(?:enqu[êe]te|bevraging|rondvraag|vragenlijst|survey|questionnaire|sondage|umfrage|fragebogen|onderzoek naar|tevredenheids\p{L}*|interviews?|eindwerk|bachelorproef|masterproef|thesis|m[ée]moire|[ée]tude sur|studie (?:over|zu))(?!\p{L})/iu,
        ['Enquête : les expulsions', 'Bevraging OCMW’s', 'Survey: housing', 'Umfrage'],
      ),
    ],
    text: [
      cue(
        /\b(?:enqu[êe]te|bevraging|vragenlijst|survey|questionnaire|sondage|umfrage|fragebogen|interview\w*)\b/i,
        ['een korte vragenlijst', 'le questionnaire en ligne'],
      ),
      cue(
        /\b(?:anonie?m\w*|anonym\w*|invullen|remplir|r[ée]pondre|fill (?:in|out)|ausf[üu]llen|respondent\w*|r[ée]pondants?|participants?|\d+[ -]?min(?:ut\w*)|(?:quinze|vijftien|tien|dix|ten|zehn|fifteen) min\w*)\b/i,
        ['les réponses restent anonymes', 'duurt 10 minuten', 'a 10-minute survey', 'fill in the form'],
      ),
      cue(
        /\b(?:onderzoek(?:s\w*|er|ster)?|onderzoekers|universiteit|hogeschool|masterproef|bachelorproef|thesis|recherche|chercheu\w+|universit[ée]|m[ée]moire de|research\w*|university|forsch\w+|hochschule)\b/i,
        ['een onderzoek van de universiteit', 'Centre de recherche', 'master thesis'],
      ),
    ],
  },
  {
    // A portal or a program about an account.
    subject: [
      cue(
        /\b(?:password|passwo?rt|wachtwoord|mot de passe|kennwort|(?:your|uw|je|votre|ihr) (?:account|compte|konto|profiel|profil|licentie|licen[cs]e|abonnement|subscription|toegang)|verification code|verificatiecode|code de v[ée]rification|gepland onderhoud|maintenance (?:pr[ée]vue|window|planifi[ée]e)|scheduled maintenance|nieuwe versie|release notes)\b/i,
        ['Your password expires in 7 days', 'Uw abonnement', 'Gepland onderhoud woonportaal', 'Votre compte'],
      ),
    ],
    text: [
      cue(
        /\b(?:password|passwo?rt|wachtwoord|mot de passe|kennwort|verificatiecode|verification code|abonnement\w*|subscription|licentie|licence|license)\b/i,
        ['The password of your account', 'uw wachtwoord', 'Uw abonnement loopt af'],
      ),
      cue(
        /\b(?:sign in|log ?in|inloggen|aanmelden (?:op|in|bij) (?:het|de|uw|ons) (?:portaal|platform|account|toepassing)|connectez[- ]vous|se connecter|anmelden|automatic(?:ally)? (?:message|generated)|automatisch (?:bericht|gegenereerd|verlengd)|message automatique|do not reply|niet (?:te )?(?:be)?antwoorden|ne pas r[ée]pondre|tijdelijk niet beschikbaar|unavailable|indisponible)\b/i,
        ['Sign in and choose a new one', 'This is an automatic message', 'automatisch verlengd'],
      ),
    ],
  },
];

/** Somebody who looks for a home to rent, and tells of no trouble with the one where he lives. */
export const seeksHome: readonly Cue[] = [
  cue(
    /\b(?:ik|wij|we)\b(?: \p{L}+){0,4} (?:zoek|zoeken)\b[^.;?]{0,60}\b(?:appartement\w*|woning|studio|huis|huurhuis|huurwoning|kamer|kot)\b|\bzoek(?:en)? (?:ik|wij|we)\b[^.;?]{0,60}\b(?:appartement\w*|woning|studio|huis|kamer|kot)\b|\bop zoek naar (?:een )?(?:\p{L}+ )?(?:appartement\w*|woning|studio|huis|kamer|kot)\b/iu,
    ['ik zoek een appartement', 'zijn wij op zoek naar een huis', 'Momenteel zoek ik een studio'],
    ['zoek een advocaat'],
  ),
  cue(
    /\bje (?:re)?cherche\b[^.;?]{0,50}\b(?:appartement|logement|maison|studio|chambre|kot)\b|\b(?:I am|we are|I['’]m|we['’]re) looking for\b[^.;?]{0,50}\b(?:flat|apartment|house|room|studio)\b|\b(?:suche|suchen)\b[^.;?]{0,50}\b(?:wohnung|haus|zimmer)\b/i,
    ['Je cherche un appartement', 'I am looking for a flat', 'Wir suchen eine Wohnung'],
  ),
];

/** What makes it a wish and no need: a budget, a day to begin, a question for what is free. */
export const seeksOffer: readonly Cue[] = [
  cue(
    /\b(?:max(?:imum|imaal)?|budget|tot|hoogstens)\b[^.;?]{0,20}\d{3,4}|\b(?:lijst van (?:verhuurders|woningen)|(?:staat|is|komt) er (?:iets|nog iets) vrij|(?:hebt|heeft|hebben) (?:u|jullie|uw dienst)\b[^.?]{0,40}\b(?:vrij|te huur|aanbod|lijst)|verhuu?r(?:t|en) (?:u|jullie|uw dienst)\b|vrijstaande? (?:woning|appartement)|te huur)\b/i,
    ['maximum 850 euro', 'Hebt u nog iets vrij', 'Verhuurt uw dienst ook zelf'],
  ),
  cue(
    /\b(?:budget|maximum|max\.)\b[^.;?]{0,20}\d{3,4}|\b(?:avez[- ]vous|auriez[- ]vous|do you (?:have|let|rent)|haben sie|vermieten sie)\b[^.?]{0,60}\b(?:libre|[àa] louer|logements?|liste|available|to let|to rent|flats?|list|frei|wohnungen|liste)\b/i,
    ['Avez-vous un logement libre', 'Do you have flats available', 'Haben Sie Wohnungen frei'],
  ),
];

/** Whoever must leave, owes, is ill-housed or stands on the street looks for help, not only for a home. */
export const inNeed: readonly Cue[] = [
  cue(
    /\b(?:moet(?:en)?|opzeg\w*|opgezegd|uitgezet|uithuis\w*|buiten|dakloos|thuisloos|op straat|kwijt|verlies\w*|vonnis|rechter|deurwaarder|huisbaas|verhuurder|eigenaar|achterst\w+|schuld\w*|dringend|nood\w*|crisis|opvang|onbewoonbaar|schimmel|ziek\w*|gescheiden|scheiding|geweld|vluchteling\w*|erkend|leefloon|begeleid\w*|cli[ëe]nt\w*)\b/i,
    ['Wij moeten weg', 'dakloos', 'mijn huisbaas'],
  ),
  cue(
    /\b(?:dois|devons|doit|expuls\w*|pr[ée]avis|rue|sans[- ]abri|propri[ée]taire|bailleur|dettes?|arri[ée]r[ée]\w*|urgen\w+|insalubre|s[ée]par\w+|juge|huissier|must|have to|evict\w*|homeless|landlord|debt|arrears|urgent\w*|judge|court|muss|m[üu]ssen|gek[üu]ndigt|k[üu]ndigung|obdachlos|vermieter|schulden|dringend|r[äa]umung)\b/i,
    ['nous devons partir', 'I must leave', 'wir müssen raus'],
  ),
];

/** The letter speaks of the reader's own landlord, tenant or rent: an offer, for the service has none. */
export const readersHome: readonly Cue[] = [
  cue(
    /\b(?:uw|je|jouw|jullie) (?:\p{L}+ )?(?:huurders?|huurster|verhuurder|huisbaas|huur|huurprijs|huurinkomsten|woning|huis|appartement|pand|schulden)\b|\b(?:heb|hebt|heeft) (?:u|je|jij) (?:ook )?(?:\p{L}+ )?(?:huurachterst\p{L}+|schulden|onbetaalde|openstaande|wanbetalers?)\b|\b(?:wij|we) (?:helpen|ontzorgen|ondersteunen) (?:verhuurders|eigenaars|huurders|woonmaatschappijen|syndici)\b/iu,
    ['Betaalt uw huurder niet?', 'Achter met je huur?', 'Hebt u huurachterstal?', 'Wij helpen verhuurders'],
  ),
  cue(
    /\bvous avez (?:des|un|une) (?:\p{L}+ )?(?:loyers?|dettes?|arri[ée]r[ée]s?|impay[ée]s?|retards?)\b|\b(?:votre|vos|ton|ta) (?:\p{L}+ )?(?:locataires?|loyers?|propri[ée]taire|bailleur|logement|maison|dettes)\b|\byour (?:\p{L}+ )?(?:tenants?|rent|landlord|flat|home|house|property|debts?)\b|\bihr\w* (?:\p{L}+ )?(?:mieter\w*|miete|vermieter\w*|wohnung|haus|schulden)\b/iu,
    ['Votre locataire ne paie plus', 'Behind on your rent?', 'Ihr Mieter zahlt nicht'],
  ),
];

/** Words with which something is sold, lent or promised to anybody. */
export const offers: readonly Cue[] = [
  cue(
    /\b(?:click here|klik (?:hier|nu)|cliquez ici|klicken sie|apply (?:now|today|here)|vraag (?:nu|vandaag|hier) aan|demandez|bestel(?:len)? (?:nu|vandaag)|contacteer ons (?:vandaag|nu)|boek een|book a|meld je aan op|essai gratuit|free trial|gratis (?:proef|demo|offerte|advies)|vrijblijvend\w*|sans engagement|no obligation|unverbindlich\w*)\b/i,
    ['CLICK HERE TO APPLY', 'Vraag nu aan', 'vrijblijvende offerte'],
  ),
  cue(
    /\b(?:borrow|lend|loans?|leen|lenen|lening\w*|krediet\w*|pr[êe]ts?|emprunt\w*|cr[ée]dits?|darlehen|kredite?|cash)\b[^.]{0,60}\b(?:without|zonder|sans|ohne|today|vandaag|aujourd['’]hui|heute|binnen|24|48|up to|tot|jusqu['’][àa]|bis zu|within|in \d|rente|taux|%)/i,
    [
      'Borrow up to 5,000 EUR without credit check',
      'Leen tot 10.000 euro zonder vragen',
      'prêt rapide sans justificatif',
    ],
  ),
  cue(
    /\b(?:onze|ons|notre|nos|our|unsere?) (?:\p{L}+ )?(?:(?:firma|bedrijf|kantoor|team|soci[ée]t[ée]|company) (?:staat|biedt|is gespecialiseerd|helpt|verzorgt|ontzorgt|propose|offre|aide|offers?|helps?)|oplossing|software|platform|app|pakket|verzekering|formule|dienstverlening|incassodienst|product\w*|solutions?|logiciel|plateforme|assurance|offre|insurance|service|team of experts|experts|l[öo]sung|versicherung)\b|\b(?:vanaf|slechts|[àa] partir de|seulement|from only|only|ab nur) (?:€ ?)?\d+(?:[.,]\d+)? ?(?:€|euros?|eur)?\b[^.]{0,20}\b(?:per maand|p\/m|par mois|a month|per month|im monat|excl)/iu,
    ['onze incassodienst', 'vanaf 9,90 euro per maand', 'notre assurance loyers impayés'],
  ),
];

/** Somebody who studies the matter, or writes about it, and asks how the service works. */
export const studies: readonly Cue[] = [
  cue(
    /\b(?:mijn|onze|een|haar|zijn) (?:\p{Ll}+ )?(?:bachelorproef|masterproef|bachelorpaper|masterthesis|thesis|scriptie|eindwerk|eindverhandeling|doctoraat|paper|groepswerk|schooltaak)(?!\p{L})|\b(?:derde|tweede|eerste|laatste|vierde)(?:[- ]?jaars?|[- ]bachelor)(?: student\p{L}*)? (?:sociaal|maatschappelijk|rechten|in |van de )/iu,
    ['schrijf mijn bachelorproef over', 'voor ons eindwerk, een paper', 'derdejaars sociaal werk'],
  ),
  cue(
    /\b(?:mon|ma|notre|un) (?:\p{Ll}+ )?(?:m[ée]moire|tfe|travail de fin d['’][ée]tudes|th[èe]se)(?!\p{L})|\b(?:my|our|a) (?:\p{Ll}+ )?(?:thesis|dissertation|paper)\b|\b(?:meine?|unsere?)r? (?:bachelorarbeit|masterarbeit|abschlussarbeit|diplomarbeit|hausarbeit)(?!\p{L})/iu,
    ['pour mon mémoire', 'for my master thesis', 'meine Bachelorarbeit'],
  ),
];

/** Nobody is behind yet: what the letter asks, it asks for later. */
export const noCaseYet: readonly Cue[] = [
  cue(
    /\b(?:geen|nog geen|geen enkel\p{Ll}*) (?:\p{Ll}+ )?(?:geval(?:len)?|dossiers?|huurders? (?:die|met))(?!\p{L})[^.?!\n]{0,80}\b(?:toekomst|later|ooit|moest|mocht)(?!\p{L})|\b(?:op dit (?:moment|ogenblik)|momenteel|voorlopig|vandaag|tot nu toe)\b[^.;?\n]{0,30}\bgeen (?:enkel\p{Ll}* )?(?:geval(?:len)?|dossiers?)(?!\p{L})/iu,
    ['Op dit moment hebben wij gelukkig geen enkel geval', 'nog geen huurders met achterstal, maar mocht'],
    'geen nieuws over dit geval',
  ),
  cue(
    /\b(?:pour (?:le moment|l['’]instant)|actuellement|[àa] ce jour)\b[^.;?\n]{0,40}\b(?:aucun|pas (?:de|un seul)) (?:cas|dossier)(?!\p{L})|\b(?:at the moment|currently|right now|so far)\b[^.;?\n]{0,40}\b(?:no|not a single|not any) cases?(?!\p{L})|\b(?:derzeit|momentan|zurzeit|im moment)\b[^.;?\n]{0,40}\bkein(?:en)?(?: einzigen)? f[aä]ll(?:e)?(?!\p{L})/iu,
    [
      "Pour le moment nous n'avons aucun cas",
      'At the moment we have no case',
      'Derzeit haben wir keinen Fall',
    ],
  ),
];

/** The writer's own home or landlord: whoever has one may need help, student or not. */
export const ownHome: readonly Cue[] = [
  cue(
    /\b(?:mijn|onze|ons) (?:\p{Ll}+ )?(?:huur|kot|kotbaas|kamer|studio|woning|appartement|huis|huisbaas|verhuurder|verhuurster|eigenaar|eigenares|huurders?|huurster)(?!\p{L})|\b(?:mon|ma|notre) (?:\p{Ll}+ )?(?:loyer|kot|chambre|studio|logement|appartement|maison|propri[ée]taire|bailleur|locataire)(?!\p{L})|\b(?:my|our) (?:\p{Ll}+ )?(?:rent|room|studio|flat|apartment|house|home|landlord|landlady|tenant)\b|\b(?:meine?|unsere?)[rnm]? (?:\p{Ll}+ )?(?:miete|zimmer|wohnung|haus|vermieter|mieter)/iu,
    ['mijn huisbaas', 'mon propriétaire', 'my landlord', 'meine Wohnung'],
    ['een huurder'],
  ),
];

import { cue, type Cue } from '../cue.ts';

/** How the writer of a letter stands to the home. */
export const writerRoles = [
  'court',
  'bailiff',
  'lawyer',
  'landlord',
  'estate-agent',
  'professional',
  'relative',
  'neighbour',
  'tenant',
  'colleague',
  'unknown',
] as const;
export type WriterRole = (typeof writerRoles)[number];

/** By address, display name and signature, strongest first: an office says who it is. */
export const writerIdentities: readonly { readonly role: WriterRole; readonly cues: readonly Cue[] }[] = [
  {
    role: 'court',
    cues: [
      cue(
        /griffie|vredegerecht|justice de paix|\bgreffe\b|\bgreffier|friedensgericht|\bvg-|\bjp-|just\.fgov/i,
        ['griffie@vg-willebroek.example', 'Griffie Vredegerecht Willebroek', 'Justice de paix du canton'],
      ),
    ],
  },
  {
    role: 'bailiff',
    cues: [
      cue(/deurwaarder|huissier|\bbailiff|gerichtsvollzieher|\bgdw\b|\bgdw-/i, [
        'Pauwels & De Ridder, gerechtsdeurwaarders',
        'Étude d’huissier',
      ]),
    ],
  },
  {
    role: 'lawyer',
    cues: [
      cue(/advoca(?:at|te|ten)(?![ -]bewind)|avocat|\blawyer|rechtsanw|\bbalie\b|\bsolicitor|\bbarreau\b/i, [
        'Huybrechts Advocaten',
        'avocat au barreau',
      ]),
      cue(/(?:^|[\n|,])\s?(?:mr\.|meester|ma[îi]tre|me\.?) \p{Lu}/iu, 'Mr. Katleen Huybrechts'),
    ],
  },
  {
    role: 'landlord',
    cues: [
      cue(
        /woonmaatschappij|\bsvk\b|huisvestingsmaatschappij|sociale huisvesting|verhuurkantoor|huurdersadministratie|huuradministratie|verhuurdienst|dienst verhuur|dienst (?:invordering|huur)|\binvordering|\bverhuur@|\bhuur\w*@|verhuurconsulent|woonconsulent|huurconsulent|medewerk(?:er|ster) (?:leefbaarheid|verhuur|huur\w*)|huisbewaarder|\w+wonen\b(?! &)|\bwonen (?:bv|cv|cvba)\b|\bshm\b|agence immobili[èe]re sociale|\bais\b|soci[ée]t[ée] de logement|logement social|woonpunt|woonhaven|social housing/i,
        ['Woonmaatschappij Scheldekant bv', 'SVK De Sleutelbos vzw', 'Dienst verhuur'],
      ),
      cue(
        /(?:^|\n|, | - )\s?(?:verhuurder|eigenaar|eigenares|propri[ée]taire|bailleur|landlord|vermieter(?:in)?)\b/i,
        ['eigenaar', 'Propriétaire'],
      ),
    ],
  },
  {
    role: 'estate-agent',
    cues: [
      cue(
        /\bimmo|vastgoed|makelaar|rentmeester|\blettings?\b|letting agent|estate agent|\bagence\b|r[ée]gisseur|\bsyndic|agence immobili|immobili[ëe]n|real ?estate|property manage|hausverwaltung/i,
        ['Immo Rupelzicht bv', 'Rentmeester', 'sarah@immo-rupelzicht.example'],
      ),
    ],
  },
  {
    role: 'professional',
    cues: [
      cue(
        /\bcaw\b|@caw|\bocmw\b|\bcpas\b|sociaal huis|welzijn|politie|\bpolice\b|\bpz\b|@pz-|wijkagent|wijkinspect|wijkwerking|inspecteur/i,
        ['CAW Tussenstroom', 'Politiezone Scheldebocht', 'wijk@pz-x.example'],
      ),
      cue(
        /verpleeg|verpleging|thuiszorg|pflegedienst|soins|infirmi|huisarts|\bdokter\b|m[ée]decin|ziekenhuis|h[ôo]pital|\bnurse|krankenpfleg|\barzt|psycholoog|psychiat|\bcgg\b|mutualiteit|ziekenfonds|gezinszorg|familiehulp|familiezorg|solidaris|apothe|zorg(?:cirkel|groep|bedrijf|centrum|team|punt|huis|net|coach|raad)/i,
        ['thuisverpleegkundige', 'Dr. An Maes, huisarts', 'infirmière à domicile', 'Zorgcirkel Taxandria'],
      ),
      cue(
        /school|[ée]cole|\bclb\b|leerkracht|zorgco[öo]rdinator|leerling|directie|onderwijs|kinderopvang|kind en gezin|huis van het kind|jeugd|internaat/i,
        ['Basisschool De Regenboog', 'CLB', 'zorgcoördinator'],
      ),
      cue(
        /maatschappelijk (?:werk|assist)|sociaal (?:werk|assist)|assistante? sociale?|social worker|sozialarbeit|woonbegeleid|budget(?:begeleid|beheer)|hulpverlen|straathoek|begeleider|samenlevingsopbouw|woonwinkel|woonloket|dienst wonen|huurdersbond|brugfiguur|outreach|bewindvoer|buurtwerk|opbouwwerk|jeugdwerk|straatwerk|inloop(?:centrum|huis)|opvangcentr|vluchtelingen|justitiehuis|(?:traject|jongeren|gezins|thuis|ambulante? )begeleid|begeleiding(?:sdienst|scentrum)|vrijwilligerswerk|armoede|administrateur (?:provisoire|des biens)|[ée]ducat(?:eur|rice)/i,
        [
          'maatschappelijk werker',
          'assistante sociale',
          'woonbegeleider CAW',
          'Buurtwerk De Schakel',
          'bewindvoerder',
        ],
      ),
      cue(
        /gemeente(?:huis|bestuur)?\b|stadhuis|\bstad \p{Lu}|\bonthaal\b|dienst burgerzaken|administration communale|buurthuis|dienstencentrum/iu,
        ['Onthaal gemeentehuis', 'Gemeentebestuur'],
      ),
    ],
  },
];

/**
 * By what the letter says in the first person. `weight`: how much one sentence of the kind says; what only such a writer can say
 * (`mijn huurder`, `mijn huisbaas`) weighs most, what others say in passing as well (`mijn zoon`, `ik woon`) least.
 */
export const writerWords: readonly {
  readonly role: WriterRole;
  readonly weight: number;
  readonly cues: readonly Cue[];
}[] = [
  {
    role: 'landlord',
    weight: 4,
    cues: [
      cue(
        /\b(?:voor|vooraleer|voordat|alvorens|eerst|anders) (?:we|ik|wij)\b[^.;]{0,30}\b(?:naar|voor) (?:de |het )?(?:vrederechter|vredegerecht|rechtbank|rechter)\b|\b(?:[Ii]k|[Ww]ij|[Ww]e) (?:heb|hebben) \p{Lu}\p{Ll}+\b[^.;]{0,30}\b(?:gestuurd|aangemaand|gebeld|gemaild|aangesproken|herinnerd)/u,
        [
          'eerst het OCMW verwittigen voor we naar de vrederechter gaan',
          "ik heb Kevin al drie sms'en gestuurd",
        ],
      ),
      cue(
        /\b(?:mijn|onze|m['’]n|ons|me|mn) (?:\p{L}+ )?(?:huurder|huurders|huurster|huursters|onderhuurder)\b|\bhuu?r(?:t|en|der|ders|ster)\b[^.]{0,20}\b(?:bij ons|van (?:mij|ons))\b|\bhuurde?r?s? ?ze bij ons\b|\bhuurt (?:hij|zij|ze) bij ons\b/iu,
        ['mijn huurders betalen niet', 'onze huurster'],
        'mijn verhuurder',
      ),
      cue(
        /\b(?:ik|wij|we) (?:\p{L}+ )?verhu(?:ur|ren|urde|urden)\b|\bverhuur (?:ik|wij|we)\b|\bverhuren (?:wij|we)\b|\bwordt door (?:mij|ons) verhuurd/iu,
        ['Ik verhuur sinds 2020', 'wij verhuren een studio', 'Sinds mei verhuur ik'],
      ),
      cue(
        /\b(?:ik ben|wij zijn|als|mijn vrouw en ik zijn) (?:de )?(?:eigenaars?|verhuurders?|eigenares|huisbaas)\b/i,
        ['Ik ben eigenaar van', 'Als verhuurder'],
      ),
      cue(
        /\b(?:in|van) (?:mijn|ons|onze) (?:\p{L}+ )?(?:appartement|woning|huis|pand|studio|studentenhuis|huurhuis|rijwoning|gebouw|kot|duplex|eigendom)\b.{0,80}\b(?:huurt|huren|woont|wonen|verblijft)/iu,
        'In mijn studentenhuis in de Kaaistraat 3 huurt Jarne een kamer',
      ),
      cue(
        /\bin (?:mijn|ons) (?:\p{L}+ )?(?:gebouw|opbrengsthuis|pand)\b|\b(?:mijn|ons) (?:\p{L}+ )?(?:appartement|woning|huis|huisje|pand|studio|rijwoning|duplex)\b.{0,40}\b(?:is |wordt )?(?:verhuurd|gehuurd|huurt)/iu,
        'mijn appartement is verhuurd aan',
      ),
      cue(
        /\b(?:is|zijn) (?:hij|zij|ze) (?:mij|ons|me)\b[^.]{0,40}\bschuldig|\b(?:betaalt|betalen|is|zijn) (?:mij|ons|me)\b.{0,30}\b(?:niet|geen|schuldig|verschuldigd)|\b(?:krijg|kreeg|ontvang|ontving) (?:ik|wij|we) (?:\p{L}+ ){0,3}(?:geen|niets|nog) (?:huur|huurgeld)?/iu,
        ['betaalt mij al drie maanden niet', 'kreeg ik geen huur'],
      ),
      cue(
        /\b(?:mon|ma|mes|notre|nos) (?:\p{L}+ )?locataires?\b|\bje (?:loue|suis (?:le |la )?(?:propri[ée]taire|bailleur|bailleresse))\b|\ben tant que (?:propri[ée]taire|bailleur)|\bnous (?:louons|sommes propri[ée]taires)/iu,
        ['mes locataires ne paient plus', 'Je suis propriétaire'],
      ),
      cue(
        /\b(?:my|our) (?:\p{L}+ )?tenants?\b|\bI(?: a|['’])m the (?:landlord|owner)|\bI (?:rent out|let(?: out)?) (?:a|my|the|this)\b|\bwe manage the\b|\bas (?:a|the) landlord/iu,
        ['my tenant', 'I am the landlord', 'I let my flat'],
      ),
      cue(
        /\b(?:mein|meine|meinen|meiner|unser|unsere|unseren) (?:\p{L}+ )?mieter(?:in)?\b|\b(?:ich|wir) vermiete|\bals vermieter/iu,
        ['Mein Mieter zahlt nicht', 'Ich vermiete'],
      ),
    ],
  },
  {
    role: 'tenant',
    weight: 4,
    cues: [
      cue(
        /\b(?:mijn|onze|m['’]n) (?:\p{L}+ )?(?:huisbaas|verhuurder|verhuurster|huiseigenaar|huisbazin)\b/iu,
        ['Mijn huisbaas wil mij buiten', 'mijn verhuurder'],
        'mijn huurder',
      ),
      cue(
        /\b(?:ik|wij|we) (?:\p{L}+ ){0,3}(?:kan|kunnen|kon|konden|heb|hebben)\b.{0,40}\b(?:mijn|onze|de) (?:huur|huishuur)\b.{0,30}\b(?:niet|betal|achter)/iu,
        'Ik kan mijn huur niet meer betalen',
      ),
      cue(
        /\b(?:mijn|onze|ons) (?:huishuur|huurachterstand|huurschuld|(?:studenten)?(?:huur)?contract|huur)\b.{0,40}\b(?:niet|betaal|betalen|kan|kon|opgezegd|achter)/iu,
        ['mijn huur niet betalen', 'mijn huurcontract is opgezegd'],
      ),
      cue(
        /\b(?:ik|wij|we) (?:huur|huren|word|worden|moet|moeten|dreig|dreigen|sta|staan)\b.{0,60}\b(?:uit (?:mijn|ons|het) (?:huis|woning|appartement)|uit huis|op straat|uitgezet|van (?:een |de )?(?:huisbaas|woonmaatschappij))/i,
        ['ik word uit mijn huis gezet', 'wij dreigen op straat te staan'],
      ),
      cue(
        /\b(?:ik|wij|we) (?:heb|hebben|kreeg|kregen) (?:\p{L}+ ){0,4}(?:brief|oproeping|dagvaarding|vonnis|aangetekende).{0,60}(?:vrederechter|vredegerecht|deurwaarder|rechtbank|uithuiszetting|huisbaas|verhuurder)/iu,
        'Ik heb een brief gekregen van de vrederechter',
      ),
      cue(/\b(?:ik|wij|we) (?:huur|huren) (?:nu|al|sinds|hier|een|het|bij|van|in|op)\b/i, [
        'Ik huur een appartement',
        'wij huren sinds',
      ]),
      cue(
        /\b(?:ik ben|wij zijn) (?:al \p{L}+ )?(?:huurders?|huurster)\b|\bals huurder\b.{0,30}\bik\b/iu,
        'Ik ben huurder van',
      ),
      cue(
        /\bmon (?:propri[ée]taire|bailleur)\b|\bma propri[ée]taire\b|\bje (?:suis|reste) locataire\b|\bje (?:ne (?:peux|sais|parviens|arrive)) (?:plus|pas)\b.{0,40}\bloyer|\bmon loyer\b|\bje (?:vais être|serai|risque d['’]être) expuls/iu,
        [
          'mon propriétaire veut',
          'Je suis locataire',
          'Je ne peux plus payer le loyer',
          'je ne peux plus payer mon loyer',
        ],
      ),
      cue(
        /\b(?:my|our) (?:landlord|landlady|lease)\b|\bwe (?:must|have to|need to) (?:leave|move out|be out)\b|\bI (?:can['’]?t|cannot|can not) pay (?:my|the) rent\b|\bmy rent\b|\b(?:I|we) rent\b(?! (?:out|it out|to))|\band I rent\b|\bI(?: am|['’]m) (?:a tenant|being evicted|renting)|\bI(?: am|['’]m) (?:about to|going to) (?:be evicted|lose my)/i,
        ['my landlord wants', 'I cannot pay my rent', 'terminates our lease', 'we must leave'],
      ),
      cue(/\bmein(?:e|em|en)? vermieter(?:in)?\b|\bmeine miete\b|\bich bin mieter/i, [
        'Mein Vermieter',
        'meine Miete',
      ]),
    ],
  },
  {
    role: 'professional',
    weight: 3,
    cues: [
      cue(
        /\b(?:mijn|onze|m['’]n) (?:\p{L}+ )?(?:cli[ëe]nte?|pati[ëe]nte?|leerling|bewoner|deelnemer|gast)\b/iu,
        ['mijn cliënte', 'onze leerling'],
      ),
      cue(
        /\b(?:ik (?:ben|kom|werk)|wij zijn) (?:\p{L}+ ){0,3}(?:als )?(?:thuis)?(?:verpleeg|verzorgend|huisarts|dokter|maatschappelijk|sociaal|straathoek|brugfiguur|leerkracht|directeur|wijkagent|begeleid|psycholoog|poetshulp|vrijwilliger)/iu,
        ['Ik kom als thuisverpleegkundige', 'Ik ben huisarts'],
      ),
      cue(
        /\b(?:mon|ma|notre) (?:client|cliente|patient|patiente|[ée]l[èe]ve)\b|\bje suis (?:infirmi|m[ée]decin|assistant|[ée]ducat|institut)/i,
        ['ma patiente', 'je suis infirmière'],
      ),
      cue(
        /\b(?:my|our) (?:client|patient|pupil|student)\b|\bI(?: am|['’]m) (?:a|the) (?:nurse|doctor|social worker|teacher|GP)/i,
        ['my patient', 'I am a nurse'],
      ),
      cue(/\b(?:mein|meine|unser|unsere) (?:klient|patient|sch[üu]ler)/i, 'meine Patientin'),
    ],
  },
  {
    role: 'relative',
    weight: 2,
    cues: [
      cue(
        /(?<!\b(?:met|en|samen met|van|door) )\b(?:mijn|m['’]n|onze|ons) (?:\p{L}+ )?(?:vader|moeder|mama|ma|papa|pa|ouders|zus|zuster|broer|oma|opa|grootmoeder|grootvader|tante|nonkel|oom|nicht|neef|schoonmoeder|schoonvader|schoonouders|schoonbroer|schoonzus|kleinzoon|kleindochter|stiefvader|stiefmoeder|stiefzoon|stiefdochter|meter|peter|ex|ex-man|ex-vrouw|kleinkind)\b/iu,
        ['mijn vader', 'mijn oude moeder', 'mijn zus'],
      ),
      cue(
        /(?<!\b(?:avec|et|par) )\b(?:mon|ma|mes|notre) (?:\p{L}+ )?(?:p[èe]re|m[èe]re|parents|s[œo]e?ur|fr[èe]re|grand-m[èe]re|grand-p[èe]re|tante|oncle|cousine?|beau-p[èe]re|belle-m[èe]re|neveu|ni[èe]ce)\b/iu,
        ['mon père', 'ma grand-mère', 'ma sœur'],
      ),
      cue(
        /(?<!\b(?:with|and|by) )\bmy (?:\p{L}+ )?(?:father|mother|dad|mum|mom|parents|sister|brother|grandmother|grandfather|aunt|uncle|cousin|nephew|niece)\b/iu,
        ['my father', 'my elderly mother'],
      ),
      cue(
        /(?<!\b(?:mit|und|von) )\bmein(?:e|em|en|er)? (?:\p{L}+ )?(?:vater|mutter|eltern|schwester|bruder|oma|opa|großmutter|großvater|tante|onkel)\b/iu,
        ['mein Vater', 'meiner Mutter'],
      ),
    ],
  },
  {
    role: 'relative',
    weight: 1.3,
    cues: [
      cue(
        /(?<!\b(?:met|en|samen met|van|door|avec|et|with|and|mit|und) )\b(?:mijn|m['’]n|onze|ons|mon|ma|notre|my|our|mein|unser)(?:e|em|en|er)? (?:\p{L}+ )?(?:zoon|dochter|fils|fille|son|daughter|sohn|tochter)\b/iu,
        ['mijn zoon', 'Onze oudste dochter', 'ma fille', 'meine Tochter'],
        ['met mijn dochter'],
      ),
    ],
  },
  {
    role: 'neighbour',
    weight: 2,
    cues: [
      cue(
        /\b(?:mijn|onze|m['’]n|de) (?:\p{L}+ )?(?:(?:onder|boven|over)?bu(?:ur|ren)(?:man|vrouw|lui)?|buren|medebewoners?)\b/iu,
        ['mijn buurman', 'onze buren', 'mijn bovenbuur', 'de buren'],
        'de buurt',
      ),
      cue(
        /\b(?:ik ben|wij zijn|we zijn) (?:\p{L}+ ){0,3}(?:buur|buren|buurman|buurvrouw)|\b(?:wij|ik|we) wo(?:on|nen) (?:er )?(?:hier )?(?:naast|tegenover|boven|onder|vlakbij|hiernaast)|\bstinkt (?:het )?tot bij ons/iu,
        ['Ik ben de buurvrouw', 'wij wonen ernaast, wij wonen naast', 'het stinkt tot bij ons'],
      ),
      cue(/\b(?:mon|ma|mes|nos|notre) voisin(?:e|s|es)?\b|\bje suis (?:le |la |un |une )?voisin/i, [
        'mon voisin',
        'Je suis la voisine',
      ]),
      cue(/\b(?:my|our) (?:\p{L}+ )?neighbou?rs?\b|\bI live next door/iu, ['my neighbour']),
      cue(/\b(?:mein|meine|unser|unsere) nachbar/i, 'mein Nachbar'),
    ],
  },
  {
    role: 'landlord',
    weight: 7,
    cues: [
      cue(
        /\b(?:mijn|ons|onze) (?:\p{L}+ )?(?:moeder|ma|mama|vader|pa|papa|ouders|schoon\p{L}+|man|vrouw|tante|nonkel|oma|opa|zus|broer)\b[^;]{0,140}\b(?:verhuurt|verhuren|(?:is|zijn) (?:de )?(?:eigenaar|eigenares|eigenaars|verhuurder))\b|\b(?:ik|wij|we) (?:beheer|beheren|regel|regelen)\b[^.;]{0,60}\b(?:huis|woning|appartement|pand|studio|verhuur)\b[^.;]{0,40}\b(?:voor|van) (?:mijn|ons|onze)\b/iu,
        [
          'Ik regel alles voor mijn moeder. Zij verhuurt haar vroeger huis',
          'mijn vrouw en ik zijn eigenaar',
          'ik beheer het huis van mijn vader',
        ],
      ),
    ],
  },
  {
    role: 'landlord',
    weight: 2,
    cues: [
      cue(
        /(?<!\b(?:woon|wonen|leef|blijf|blijven|ik|wij|we) )\bin (?:mijn|ons) (?:\p{Ll}*huis|pand|\p{Ll}*appartement|kot|studio|\p{Ll}*woning|eigendom|villa|duplex|gebouw)\b(?! (?:te )?blijven)|\bhuis van (?:ons|mijn) (?:ma|moeder|pa|vader|ouders)\b|\b(?:ze|hem|haar|hen) (?:\p{L}+ )?(?:buitenzetten|buiten zetten|uitzetten|op straat zetten)\b|\bik vraag (?:maar |slechts )?\d|\b(?:kom|krijg|mis|derf|wacht) ik\b[^.;]{0,50}\b(?:te kort|tekort|te goed|tegoed)\b|\b(?:huren|huurt|huurden) (?:samen |nu |al )*(?:van|bij) (?:mij|ons)\b/iu,
        [
          'in mijn huis',
          'in mijn rijhuis',
          'huis van ons ma',
          'ze zelf buitenzetten',
          'Ik vraag maar 600 euro',
          'kom ik nog 900 euro te kort',
        ],
      ),
      cue(
        /\b(?:ben|zijn) (?:ik|wij|we)\b[^.;]{0,40}\bkwijt\b|\b(?:mijn|onze) (?:lening|hypotheek)\b[^.;]{0,40}\b(?:afbetal|betal|aflos)|\b(?:ik|wij|we)\b(?![^.;]{0,30}\bbetalen\b)[^.;]{0,40}\b(?:nog )?(?:geen|niets|niks|nie|niet)\b[^.;]{0,25}\b(?:huur(?! (?:betalen|betaald))|huurgeld|gezien|gekregen|ontvangen|binnengekregen)/i,
        [
          'ben ik 1580 euro kwijt',
          'ik moet ook mijn lening afbetalen',
          'heb ik al sinds september niks meer gezien',
        ],
      ),
      cue(
        /\b(?:de )?huu?rde?r(?:s|ster)?\b[^.;]{0,25}\b(?:betaa?lt?|betalen|betaald)\b[^.;]{0,20}\b(?:niet|nie|niets|geen)|\bhuu?rde?r(?:s|ster)?\b[^.;]{0,25}\b(?:niet|nie|geen)\b[^.;]{0,12}\bbetaald?/i,
        ['De huurder betaalt al maanden niet', 'Huurder al 6 maand niet betaald'],
      ),
      cue(
        /\b(?:aan|van) (?:mij|ons) (?:nog )?(?:verschuldigd|schuldig|te betalen)|\b(?:is|zijn|blijft) (?:mij|ons|me) (?:nog |dus |nu )*(?:\d|€|drie|vier|twee)|\bmijn (?:eigendom|patrimonium|opbrengsteigendom)/i,
        ['is mij 1200 euro schuldig', 'mijn eigendom in de'],
      ),
      cue(
        /\bme doi(?:t|vent)\b|\bmon (?:appartement|studio|bien|immeuble|logement)\b[^.;]{0,40}\b(?:lou[ée]|locat)|\bn['’]ai (?:plus |rien |toujours )*(?:re[çc]u|vu)\b|\brien re[çc]u pour\b|\btoujours rien re[çc]u/i,
        ['me doit', "je n'ai rien reçu", 'Toujours rien reçu pour'],
      ),
      cue(
        /\bowes? (?:me|us)\b|\bI own\b|\bmy (?:flat|property|apartment|house)\b[^.;]{0,40}\b(?:let|rent|tenant)|\b(?:schuldet|schulden) (?:mir|uns)\b|\bmeine wohnung\b[^.;]{0,40}\bvermiet/i,
        ['owes me', 'I own a flat', 'schuldet mir'],
      ),
    ],
  },
  {
    role: 'tenant',
    weight: 4,
    cues: [
      cue(
        /\b(?:ik|wij|we)\b (?:\p{L}+ ){0,3}(?:ben|zijn|sta|staan|loop|lopen|geraak|geraken|raak) (?:\p{L}+ ){0,4}(?:achter|in de schulden)\b|\b(?:ben|sta|loop|zijn|staan|lopen) (?:ik|wij|we)\b[^.;]{0,30}\bachter\b|\b(?:ik ben|wij zijn)\b[^.;]{0,60}\bschuldig\b|\b(?:ik|wij|we) (?:heb|hebben|kon|konden|kan|kunnen)\b[^.;]{0,50}\bhuur\b[^.;]{0,25}\b(?:niet|nie|onbetaald)|\b(?:ik|wij) (?:niet|kan niet|nie) (?:meer )?(?:kunnen )?betalen?\b|\b(?:ben|zijn) (?:ik|wij|we)\b[^.;]{0,50}\bkwijt aan (?:de|mijn|onze|m['’]n) (?:huisbaas|eigenaar|verhuurder)|\b(?:huisbaas|huisbazin|eigenaar|eigenares|verhuurder|verhuurster)\b[^.;]{0,40}\b(?:mij|ons|me) (?:\p{L}+ ){0,3}(?:opgezegd|opzeg|buiten|uitzetten|eruit|op straat|weg)\b|\b(?:(?:ik|wij|we) (?:heb|hebben)|(?:heb|hebben) (?:ik|wij|we)) (?:(?:nu|al|een|ook|nog|dus|ondertussen|intussen|momenteel|\p{L}+ maanden?) ){0,3}(?:huur)?(?:achterstal|achterstand|schuld)(?!\p{L})/iu,
        [
          'De eigenaar heeft mij opgezegd',
          'Ik niet betalen huur',
          'ben ik drie maanden huur kwijt aan de huisbaas',
          'ik ben twee maanden achter',
          'ik heb 4 maand huur niet betaald',
          'Ik heb een achterstand van',
        ],
        'Wij hebben geen reactie op de achterstand van de huurder',
      ),
      cue(
        /\b(?:ik|wij|we)\b (?:\p{L}+ ){0,3}(?:moet|moeten|word|worden)\b[^.;]{0,60}\b(?:uit|weg|buiten|verlaten|vertrekken|op straat|eruit|(?:naar|voor) (?:het |de )?(?:vredegerecht|vrederechter|rechtbank|rechter))\b|\b(?:ik|wij|we)\b[^.;]{0,30}\b(?:eruit|buiten|weg|vertrekken|verhuizen) (?:moet|moeten)\b|\b(?:ik|wij|we) (?:moet|moeten) (?:daar|er) (?:zijn|verschijnen)\b|\b(?:moet|moeten) (?:ik|wij|we)\b[^.;]{0,50}\b(?:uit (?:huis|mijn|ons|de|het)|weg|buiten|verlaten|vertrekken|eruit|op straat|(?:naar|voor) (?:het |de )?(?:vredegerecht|vrederechter|rechtbank|rechter))\b/iu,
        [
          'ik moet op 24 november naar het vredegerecht',
          'we moeten tegen december uit ons huis',
          'moet ik eruit',
          'ik moet weg uit huis',
          'dat ik eruit moet van mijn appartement',
          'ik moet daar zijn op donderdag',
        ],
        'ik moet weggaan',
      ),
      cue(
        /\b(?:ik|wij|we) (?:heb|hebben|kreeg|kregen|krijg) (?:\p{L}+ ){0,5}(?:brief|oproeping|dagvaarding|vonnis|aangetekende|opzeg|opzegging|verzoekschrift|gerechtsbrief)\b|\b(?:mijn|onze|m['’]n) (?:eigenaar|eigenares|kotbaas|kotmadam)\b/iu,
        ['ik heb een brief gekregen', 'Ik kreeg nu een aangetekende brief', 'mijn eigenaar'],
      ),
      cue(
        /\b(?:huur ik (?:daar|hier|nu)?|huurt (?:ik|hier)) ?(?:sinds|sedert|al)|\bondergetekende\b[^.;]{0,120}\bhuurt\b/iu,
        ['Ondergetekende, Jan Maes, huurt daar sedert', 'huur ik daar sedert'],
      ),
      cue(
        /\bje n['’]ai (?:plus|pas)\b[^.;]{0,20}\bpay[ée]|\bje (?:dois|suis)\b[^.;]{0,40}\b(?:loyers?|retard|expuls\w+)|\b(?:mon|notre) (?:bail|loyer|contrat de bail)\b|\bje (?:dois|vais devoir) (?:quitter|passer devant|compara[îi]tre|partir)|\bj['’]ai re[çc]u (?:un|une|mon|la|le)\b[^.;]{0,30}\b(?:convocation|requ[êe]te|citation|jugement|pr[ée]avis|cong[ée]|lettre)|\bje loue\b[^.;]{0,60}\b(?:depuis|chez|pour|au prix)/i,
        [
          "Je n'ai plus payé mon loyer",
          'je dois trois mois de loyer',
          "j'ai reçu une convocation",
          'mon bail',
          'je dois passer devant le juge',
        ],
      ),
      cue(
        /\bI(?: will|['’]ll| am going to)? (?:be|get) evicted\b|\bI (?:still )?owe\b|\bI (?:have|had) to (?:leave|go to court|move out)|\b(?:I|we) (?:have|['’]ve|got|received)\b[^.;]{0,30}\b(?:summons|notice|letter from|eviction)|\bI(?: am|['’]m)\b[^.;]{0,25}\b(?:behind|in arrears)|\b(?:I|we) (?:have not|haven['’]t|did not|didn['’]t|could not|couldn['’]t) pa(?:y|id)\b/i,
        ['I will be evicted', 'I owe the landlord', 'I am two months behind', "I haven't paid"],
      ),
      cue(
        /\bich (?:kann|konnte|habe)\b[^.;]{0,30}\bmiete\b|\b(?:ich|wir) (?:muss|m[üu]ssen)\b[^.;]{0,40}\b(?:raus|ausziehen|verlassen|gericht)|\bich schulde\b|\bmeine (?:wohnung|miete)\b[^.;]{0,30}\b(?:verlieren|gek[üu]ndigt|nicht)/i,
        ['Ich kann die Miete nicht zahlen', 'wir müssen ausziehen', 'ich schulde'],
      ),
    ],
  },
  {
    role: 'tenant',
    weight: 3,
    cues: [
      cue(
        /\b(?:ik|wij|we) (?:zit|zitten) (?:hier |nu |al )*(?:op|in (?:een|mijn)) (?:kot|studio|kamer|appartement)\b|\b(?:mijn|ons|onze|m['’]n) (?:\p{L}+ )?(?:woonst|woning|huis|appartement|studio|kot|kamer|thuis)\b[^.;]{0,25}\b(?:verlies|verliezen|kwijt|kwijtraken|uitgezet|onbewoonbaar|verlaten)\b|\b(?:klaagt|klagen|klacht(?:en)?)\b[^.;]{0,12}\bover (?:mij|ons)\b|\b(?:ons|mijn) (?:huur)?contract (?:werd |is |wordt )?(?:\p{L}+ )?opgezegd\b|\bwaar (?:kunnen|kan|moeten|moet) (?:wij|we|ik) (?:nu |dan )?(?:heen|naartoe|slapen|wonen)\b|\b(?:mijn|ons) (?:studenten)?(?:huur)?contract\b|\bde kot(?:baas|madam)\b/iu,
        [
          'Ik zit op kot',
          'zonder mijn woonst te verliezen',
          'Iedereen klaagt over mij',
          'ons contract opgezegd',
          'Waar kunnen wij heen',
          'De kotbaas is Hilde Naessens',
        ],
      ),
      cue(
        /\b(?:die|de) k[üu]ndigung\b[^.;]{0,30}\b(?:bekommen|erhalten)|\b(?:ich|wir) wohnen? zur miete\b|\bzur miete\b|\bk[üu]ndigung (?:bekommen|erhalten)/i,
        ['haben heute die Kündigung bekommen', 'Wir wohnen zur Miete'],
      ),
    ],
  },
  {
    role: 'tenant',
    weight: 1.2,
    cues: [
      cue(
        /(?<!\p{L})(?:ik|wij|we)(?: \p{L}+)? (?:woon|wonen|huur|huren)(?! zelf| naast| tegenover| boven| onder| ernaast)(?!\p{L})|(?<!\p{L})(?:woon|huur) ik(?!\p{L})/iu,
        ['ik woon in de', 'Ik wonen in Turnhout', 'wij huren'],
        ['ik woon zelf in', 'wij wonen naast'],
      ),
      cue(/\bj['’]habite\b|\bnous habitons\b|\bI live (?:at|in)\b|\bich wohne\b|\bwir wohnen\b/i, [
        "j'habite",
        'I live at',
        'ich wohne',
      ]),
      cue(
        /\b(?:help mij|mij helpen|mij te helpen|aidez[- ]moi|m['’]aider|help me|mir helfen)\b|\b(?:aub|please|asjeblieft|alstublieft|svp) (?:help|hulp|aide)\b|\bhelp (?:aub|please|svp)\b|\bkan (?:iemand|u|jij|je) mij helpen\b|\bwat moet ik (?:nu )?doen\b|\bweet niet (?:meer )?wat (?:te )?doen/i,
        ['kan iemand mij helpen', 'Wat moet ik doen', 'Aub help'],
      ),
    ],
  },
  {
    role: 'professional',
    weight: 2,
    cues: [
      cue(
        /\b(?:ik|wij|we) (?:\p{L}+ )?(?:begeleid(?:en)?|volg(?:en)? (?:\p{L}+ ){0,3}op|verzorg(?:en)?|behandel(?:en)?)\b|\bop onze school\b|\bin onze (?:school|praktijk|dienst|werking|klas)\b|\b(?:ik|wij|we) (?:kom|komen)\b[^.;]{0,40}\b(?:langs|aan huis|over de vloer|bij)\b[^.;]{0,50}\b(?:voor|om|als)\b/iu,
        ['Ik begeleid', 'Op onze school zitten', 'Ik kom elke dag langs bij meneer voor zijn spuitjes'],
      ),
      cue(
        /\bje (?:suis|l['’]accompagne|les accompagne)\b[^.;]{0,30}\b(?:comme|depuis|chez|social)|\bnous (?:l['’]|les )?accompagnons\b|\bI (?:support|visit|work with)\b|\b(?:ich|wir) (?:betreue|begleite)/i,
        ['nous accompagnons', 'I support', 'wir betreuen'],
      ),
    ],
  },
  {
    role: 'neighbour',
    weight: 3,
    cues: [
      cue(
        /\b(?:huurders?|bewoners?|mensen|man|vrouw|koppel|gezin) (?:van |die )?(?:hierboven|hiernaast|hieronder|boven ons|naast ons|onder ons|aan de overkant|boven mij|naast mij|onder mij|van boven|van beneden|van hiernaast)\b|\bgeen oog (?:dicht|toe)\b|\b(?:onze|mijn) (?:traphal|trappenhal|gang|muur|plafond|slaapkamer|nachtrust)\b|\b(?:in|op|uit) (?:het|de|een) (?:appartement|studio|flat|woning|huis|verdieping) (?:boven|onder|naast|tegenover) (?:ons|mij|het onze|het mijne)\b|\b(?:boven|onder|naast|tegenover) (?:ons|mij) woo?n(?:t|en)\b|\b(?:bezorgde|anonieme|een) (?:buur|buurvrouw|buurman|buurtbewoner|overbuur|omwonende)\b|\bin (?:mijn|onze) straat\b|\bhiernaast\b|\b(?:in|op) (?:het )?nummer \d{1,4}\b[^.;]{0,30}\b(?:woont|wonen)\b|\b(?:als|ben) (?:de |een )?(?:naaste )?bu(?:ur|ren|urman|urvrouw|urtbewoner)\b/i,
        [
          'De huurder van hierboven',
          'geen oog dicht gedaan',
          'In het appartement boven ons',
          'Een bezorgde buur',
          'in mijn straat',
          'In nummer 10 woont Gerda',
          'naast mij woont',
        ],
      ),
    ],
  },
];

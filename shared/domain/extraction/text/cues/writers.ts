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
      cue(/deurwaarder|huissier|\bbailiff|gerichtsvollzieher/i, [
        'Pauwels & De Ridder, gerechtsdeurwaarders',
        'Étude d’huissier',
      ]),
    ],
  },
  {
    role: 'lawyer',
    cues: [
      cue(/advoca(?:at|te|ten)|avocat|\blawyer|rechtsanw|\bbalie\b|\bsolicitor|\bbarreau\b/i, [
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
        /verpleeg|verpleging|thuiszorg|pflegedienst|soins|infirmi|huisarts|\bdokter\b|\bdr\.|m[ée]decin|ziekenhuis|h[ôo]pital|\bnurse|krankenpfleg|\barzt|psycholoog|psychiat|\bcgg\b|mutualiteit|ziekenfonds|gezinszorg|familiehulp|familiezorg|solidaris|apothe/i,
        ['thuisverpleegkundige', 'Dr. An Maes, huisarts', 'infirmière à domicile'],
      ),
      cue(
        /school|[ée]cole|\bclb\b|leerkracht|zorgco[öo]rdinator|leerling|directie|onderwijs|kinderopvang|kind en gezin|huis van het kind|jeugd|internaat/i,
        ['Basisschool De Regenboog', 'CLB', 'zorgcoördinator'],
      ),
      cue(
        /maatschappelijk (?:werk|assist)|sociaal (?:werk|assist)|assistante? sociale?|social worker|sozialarbeit|woonbegeleid|budget(?:begeleid|beheer)|hulpverlen|straathoek|begeleider|samenlevingsopbouw|woonwinkel|woonloket|dienst wonen|huurdersbond|brugfiguur|outreach/i,
        ['maatschappelijk werker', 'assistante sociale', 'woonbegeleider CAW'],
      ),
      cue(
        /gemeente(?:huis|bestuur)?\b|stadhuis|\bstad \p{Lu}|\bonthaal\b|dienst burgerzaken|administration communale|buurthuis|dienstencentrum/iu,
        ['Onthaal gemeentehuis', 'Gemeentebestuur'],
      ),
    ],
  },
];

/** By what the letter says; first the tenant's own words, then the landlord's, then the others'. */
export const writerWords: readonly { readonly role: WriterRole; readonly cues: readonly Cue[] }[] = [
  {
    role: 'landlord',
    cues: [
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
        /\b(?:mijn|onze) (?:huishuur|huurachterstand|huurschuld|huurcontract|huur)\b.{0,40}\b(?:niet|betaal|betalen|kan|kon|opgezegd|achter)/iu,
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
        /\bmy landlord\b|\bI (?:can['’]?t|cannot|can not) pay (?:my|the) rent\b|\bmy rent\b|\b(?:I|we) rent (?:a|an|the|from|this)\b|\band I rent\b|\bI(?: am|['’]m) (?:a tenant|being evicted|renting)|\bI(?: am|['’]m) (?:about to|going to) (?:be evicted|lose my)/i,
        ['my landlord wants', 'I cannot pay my rent'],
      ),
      cue(/\bmein(?:e|em|en)? vermieter(?:in)?\b|\bmeine miete\b|\bich bin mieter/i, [
        'Mein Vermieter',
        'meine Miete',
      ]),
    ],
  },
  {
    role: 'professional',
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
    cues: [
      cue(
        /\b(?:mijn|m['’]n|onze) (?:\p{L}+ )?(?:vader|moeder|mama|papa|ouders|zus|zuster|broer|zoon|dochter|oma|opa|grootmoeder|grootvader|tante|nonkel|oom|nicht|neef|schoonmoeder|schoonvader|schoonouders|schoonbroer|schoonzus|kleinzoon|kleindochter|stiefvader|stiefmoeder|meter|peter|ex|ex-man|ex-vrouw|kleinkind)\b/iu,
        ['mijn vader', 'mijn oude moeder', 'mijn zus'],
      ),
      cue(
        /\b(?:mon|ma|mes|notre) (?:\p{L}+ )?(?:p[èe]re|m[èe]re|parents|s[œo]e?ur|fr[èe]re|fils|fille|grand-m[èe]re|grand-p[èe]re|tante|oncle|cousine?|beau-p[èe]re|belle-m[èe]re|neveu|ni[èe]ce)\b/iu,
        ['mon père', 'ma grand-mère', 'ma sœur'],
      ),
      cue(
        /\bmy (?:\p{L}+ )?(?:father|mother|dad|mum|mom|parents|sister|brother|son|daughter|grandmother|grandfather|aunt|uncle|cousin|nephew|niece)\b/iu,
        ['my father', 'my elderly mother'],
      ),
      cue(
        /\bmein(?:e|em|en|er)? (?:\p{L}+ )?(?:vater|mutter|eltern|schwester|bruder|sohn|tochter|oma|opa|großmutter|großvater|tante|onkel)\b/iu,
        ['mein Vater', 'meiner Mutter'],
      ),
    ],
  },
  {
    role: 'neighbour',
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
];

import { cue } from '../cue.ts';
import type { WriterWords } from '../writer-roles.ts';

/** What those say who stand by the tenant, or live beside her. */
export const helperWords: readonly WriterWords[] = [
  {
    role: 'professional',
    weight: 3,
    cues: [
      cue(
        /\b(?:mijn|onze|m['’]n) (?:\p{L}+ )?(?:cli[ëe]nte?|pati[ëe]nte?|leerling|bewoner|deelnemer|gast)\b/iu,
        ['mijn cliënte', 'onze leerling'],
      ),
      cue(
        /\b(?:ik (?:ben|kom|werk)|wij zijn) (?:\p{L}+ ){0,3}(?:als )?(?:thuis)?(?:conci[ëe]rge|huismeester|voogd|mentor|vertrouwenspersoon|verpleeg|verzorgend|huisarts|dokter|maatschappelijk|sociaal|straathoek|brugfiguur|leerkracht|directeur|wijkagent|begeleid|psycholoog|poetshulp|vrijwilliger)/iu,
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
    weight: 2,
    cues: [
      cue(
        /\b(?:mijn|m['’]n) (?:beste|goede|oude|jeugd) ?vriend(?:in)?\b|\been (?:goede )?(?:vriend|vriendin|kennis) van (?:mij|me|ons)\b|\b(?:mon meilleur ami|ma meilleure amie|une? amie? à moi)\b|\b(?:my (?:best|good|dear|old) friend|a friend of (?:mine|ours))\b|\b(?:mein bester freund|meine beste freundin)\b/i,
        ['Mijn beste vriendin', 'een kennis van mij', 'a friend of mine'],
        ['mijn vriend is weg'],
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
      cue(/\b(?:mein|unser)(?:e|en|em|er)? nachbar/i, ['mein Nachbar', 'um meinen Nachbarn']),
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

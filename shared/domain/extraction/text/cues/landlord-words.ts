import { cue } from '../cue.ts';
import type { WriterWords } from '../writer-roles.ts';

/** What somebody says who lets the home. */
export const landlordWords: readonly WriterWords[] = [
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
        /\b(?:mijn|onze|m['’]n|ons|me|mn) (?:\p{L}+ )?(?:huurder|huurders|huurster|huursters|onderhuurder)\b|\bhuu?r(?:t|en|der|ders|ster)\b[^.]{0,20}\b(?:bij (?:ons|mij)|van (?:mij|ons))\b|\b(?:bij|van) (?:mij|ons) (?:huurt|huren|huurde)\b|\b(?:dat|die) (?:wij|we) (?:beheren|verhuren)\b|\bof moet(?:en)? (?:ik|wij|we) (?:zelf )?naar (?:het vredegerecht|de vrederechter|de rechtbank)\b|\bhuurde?r?s? ?ze bij ons\b|\bhuurt (?:hij|zij|ze) bij ons\b/iu,
        [
          'mijn huurders betalen niet',
          'onze huurster',
          'die bij mij huurt',
          'een pand dat wij beheren',
          'of moet ik naar het vredegerecht',
        ],
        'mijn verhuurder',
      ),
      cue(
        /\b(?:ik|wij|we) (?:\p{L}+ )?verhu(?:ur|ren|urde|urden)\b|\bverhuur (?:ik|wij|we)\b|\bverhuren (?:wij|we)\b|\bwordt door (?:mij|ons) verhuurd/iu,
        ['Ik verhuur sinds 2020', 'wij verhuren een studio', 'Sinds mei verhuur ik'],
      ),
      cue(
        /\b(?:ik ben|wij zijn|als|mijn vrouw en ik zijn) (?:de )?(?:mede-?)?(?:eigenaars?|verhuurders?|eigenares|huisbaas)\b|\b(?:ondergetekende|ondertekende|soussign[ée]e?s?|de undersigned)\b[^.;]{0,90}\b(?:is|zijn|est|sont|verhuurt|verhuren|loue|louent)\b(?: (?:de|le|la))?(?: (?:mede-?)?(?:eigena\w+|verhuurd\w+|propri[ée]taires?|bailleurs?|bailleresse))?/i,
        ['Ik ben eigenaar van', 'Als verhuurder', 'Ondergetekende, Jan Maes, is eigenaar van een huis'],
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
        /\b(?:is|zijn) (?:hij|zij|ze) (?:mij|ons|me)\b[^.]{0,40}\bschuldig|\b(?:betaalt|betalen|is|zijn|heeft|hebben) (?:mij|ons|me)\b.{0,30}\b(?:niet|geen (?:\p{Ll}+ )?(?:huur\w*|cent|euro|geld)|schuldig|verschuldigd)|\b(?:krijg|kreeg|ontvang|ontving) (?:ik|wij|we) (?:\p{L}+ ){0,3}(?:geen|niets|nog) (?:huur|huurgeld)?/iu,
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
];

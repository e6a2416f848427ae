import { cue, type Cue } from '../cue.ts';
import type { WriterRole } from '../writer-roles.ts';

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
        /woonmaatschappij|\bsvk\b|huisvestingsmaatschappij|sociale huisvesting|verhuurkantoor|huurdersadministratie|huuradministratie|verhuurdienst|dienst verhuur|dienst (?:invordering|huur)|debiteuren\w*|huurincasso|recouvrement des loyers|rent collection|mietinkasso|\binvordering|\bverhuur@|\bhuur\w*@|verhuurconsulent|woonconsulent|huurconsulent|medewerk(?:er|ster) (?:leefbaarheid|verhuur|huur\w*)|huisbewaarder|\w+wonen\b(?! &)|\bwonen (?:bv|cv|cvba)\b|\bshm\b|agence immobili[èe]re sociale|\bais\b|soci[ée]t[ée] de logement|logement social|woonpunt|woonhaven|social housing/i,
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
        /\bimmo|vastgoed|makelaar|rentmeester|\blettings?\b|letting agent|estate agent|\bagence\b|r[ée]gisseur|\bsyndic|agence immobili|immobili[ëe]n|real ?estate|property manage|hausverwaltung|(?:^|[ \n@.-])(?:huur|patrimonium|vastgoed|woning|property|eigendoms)?beheer(?:der)?(?=[ \n@.-]|$)|gestion (?:locative|immobili|de patrimoine)|notaris|\bnotaire|notariat/i,
        [
          'Immo Rupelzicht bv',
          'Rentmeester',
          'sarah@immo-rupelzicht.example',
          'Portus Beheer',
          'Notariskantoor Maes',
        ],
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
        /verpleeg|verpleging|thuiszorg|pflegedienst|soins|infirmi|huisarts|\bdokter\b|m[ée]decin|ziekenhuis|h[ôo]pital|\bnurse|krankenpfleg|hauspfleg|familienhelfer|familienhilfe|\barzt|psycholoog|psychiat|\bcgg\b|mutualiteit|ziekenfonds|gezinszorg|familiehulp|familiezorg|solidaris|apothe|clinique|polikliniek|thuis(?:dienst|hulp)|poets(?:hulp|dienst)|huishoudhulp|dienstencheque|titres?[- ]services?|aide[- ](?:familiale|m[ée]nag)|service social|sozialdienst|zorg(?:cirkel|groep|bedrijf|centrum|team|punt|huis|net|coach|raad)/i,
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

/** Who signs for the law. */
export const lawOffices: readonly Cue[] = writerIdentities
  .filter((row) => ['court', 'bailiff', 'lawyer'].includes(row.role))
  .flatMap((row) => row.cues);

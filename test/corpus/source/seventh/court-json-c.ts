import { courtFile } from '../court-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const bytes = (text: string): Buffer => Buffer.from(text.replace(/^\n/, ''), 'utf8');

const kotweb = enterpriseNumber('09964567');
const durme = enterpriseNumber('09965678');
const legrand = nationalNumber('1980-05-06', 119);
const wouters = nationalNumber('2005-01-18', 250);

/** JSON as different programs of courts and bailiffs write them. */
export function courtJsonC(): Piece[] {
  return [
    courtFile(
      'zevende-kotweb-26A3902.json',
      bytes(
        JSON.stringify(
          {
            schema: 'griffieport/v2/verzoekschrift',
            language: 'nl',
            zaak: {
              vredegerecht: 'Vredegerecht van het eerste kanton Leuven',
              rolnr: '26A3902',
              ingeschrevenOp: '2026-12-02',
              zitting: { op: '2026-12-16', om: '09:20', plaats: 'Smoldersplein 5, Leuven' },
            },
            verzoekers: [
              {
                type: 'onderneming',
                naam: 'Kotbeheer Dijleland bv',
                ondernemingsnummer: kotweb,
                adres: { straat: 'Naamsestraat', nummer: '203', postcode: '3000', gemeente: 'Leuven' },
                email: 'info@kotbeheer-dijleland.example',
              },
            ],
            verweerders: [
              {
                type: 'persoon',
                naam: 'Wouters',
                voornaam: 'Lotte',
                geboortedatum: '2005-01-18',
                insz: wouters,
                email: 'lotte.wouters05@kotmail.example',
                gsm: '+32 491 55 20 67',
              },
            ],
            gehuurdGoed: {
              soort: 'studentenkamer',
              straat: 'Tiensevest',
              nummer: '64',
              bus: 'K9',
              postcode: '3010',
              gemeente: 'Kessel-Lo',
            },
            overeenkomst: { soort: 'studentenhuur', schriftelijk: true, start: '2026-09-01', einde: '2027-08-31', huurprijs: 460 },
            vordering: {
              huurachterstand: { bedrag: 1380, maanden: 3 },
              waarborg: 920,
              ontbinding: true,
              uithuiszetting: true,
            },
          },
          null,
          2,
        ),
      ),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Lotte', 'Wouters', {
            born: '2005-01-18',
            insz: wouters,
            tel: '+32491552067',
            email: 'lotte.wouters05@kotmail.example',
          }),
        ],
        dwelling: home('Tiensevest', '64', 'K9', '3010', 'Kessel-Lo'),
        landlord: {
          name: 'Kotbeheer Dijleland bv',
          enterpriseNumber: kotweb,
          email: 'info@kotbeheer-dijleland.example',
        },
        arrears: debt(1380, 3, 460),
        court: {
          name: 'Vredegerecht van het eerste kanton Leuven',
          rollNumber: '26A3902',
          registeredOn: '2026-12-02',
          hearingAt: '2026-12-16T09:20',
        },
        lease: { startDate: '2026-09-01', written: true, student: true },
      },
      'student room; the deposit is no arrears; the end of the lease is no start',
    ),

    courtFile(
      'zevende-uitvoering_26-30881.json',
      bytes(
        JSON.stringify({
          Software: 'ExecuDesk',
          Document: 'Aankondiging uithuiszetting',
          Kantoor: {
            Naam: 'Witte Nete Gerechtsdeurwaarders',
            Gerechtsdeurwaarder: 'Ilse Verachtert',
            Telefoon: '014 58 30 19',
            Email: 'uitvoering@wittenete.example',
          },
          Dossiernummer: '26-30881',
          Titel: {
            Gerecht: 'Vredegerecht van het kanton Herentals',
            Rolnummer: '26A0642',
            DatumVonnis: '05-11-2026',
            DatumBetekening: '20-11-2026',
          },
          VerhuurderOpdrachtgever: { Naam: 'Durme en Nete Wonen bv', Ondernemingsnummer: `BE${durme}` },
          Partijen: [
            { Rol: 'Huurder', Naam: 'Diels', Voornaam: 'Kurt', Geboortedatum: '28-03-1974' },
            { Rol: 'Huurder', Naam: 'Raja', Voornaam: 'Sunita', Geboortedatum: '06-09-1981' },
          ],
          Woning: { Adres: 'Herenthoutseweg 55 bus 3', Postcode: '2200', Gemeente: 'Herentals' },
          Uitvoering: { Bevel: '29-12-2026', Uithuiszetting: '19-01-2027', Uur: '09:00', Slotenmaker: true },
        }),
      ),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [
          person('Kurt', 'Diels', { born: '1974-03-28' }),
          person('Sunita', 'Raja', { born: '1981-09-06' }),
        ],
        dwelling: home('Herenthoutseweg', '55', '3', '2200', 'Herentals'),
        landlord: { name: 'Durme en Nete Wonen bv', enterpriseNumber: durme },
        referrer: {
          name: 'Ilse Verachtert',
          organisation: 'Witte Nete Gerechtsdeurwaarders',
          phone: '+3214583019',
          email: 'uitvoering@wittenete.example',
        },
        court: { name: 'Vredegerecht van het kanton Herentals', rollNumber: '26A0642' },
        judgment: { date: '2026-11-05', servedOn: '2026-11-20', evictionOn: '2027-01-19' },
      },
      'JSON on one line; day first; the command is another day',
    ),

    courtFile(
      'zevende-jugement-mons.json',
      bytes(
        JSON.stringify(
          {
            typeDocument: 'jugement',
            langue: 'fr',
            tribunal: 'Justice de paix du premier canton de Mons',
            numeroRG: '26A2288',
            dateJugement: '2026-11-12',
            signifieLe: null,
            parties: [
              { qualite: 'demandeur', nom: 'Van Cranenbroeck', prenom: 'Philippe', adresse: 'Rue de Nimy 40, 7000 Mons' },
              {
                qualite: 'défendeur',
                nom: 'Legrand',
                prenom: 'Isabelle',
                dateNaissance: '1980-05-06',
                registreNational: dotted(legrand),
                adresse: 'Chaussée de Binche 121, 7000 Mons',
              },
            ],
            bail: { forme: 'écrit', debut: '2020-08-01', loyerMensuel: '575,00', bien: 'Chaussée de Binche 121, 7000 Mons' },
            dispositif: [
              { code: 'RESOLUTION', texte: 'Résolution du bail' },
              { code: 'EXPULSION', texte: 'Expulsion autorisée un mois après la signification' },
              { code: 'ARRIERES', texte: 'Arriérés de loyer', montant: '3.450,00', mois: 6 },
              { code: 'INDEMNITE', texte: 'Indemnité de relocation', montant: '1.725,00' },
              { code: 'DEPENS', texte: 'Dépens', montant: '301,12' },
            ],
          },
          null,
          1,
        ),
      ),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [person('Isabelle', 'Legrand', { born: '1980-05-06', insz: legrand })],
        dwelling: home('Chaussée de Binche', '121', '', '7000', 'Mons'),
        landlord: { name: 'Philippe Van Cranenbroeck' },
        arrears: debt(3450, 6, 575),
        court: { name: 'Justice de paix du premier canton de Mons', rollNumber: '26A2288' },
        judgment: { date: '2026-11-12' },
        lease: { startDate: '2020-08-01', written: true },
      },
      'French JSON; parties by quality; not served; fees are no arrears',
    ),

    courtFile(
      'zevende-oproeping-26B0915.json',
      bytes(
        JSON.stringify(
          {
            bericht: {
              soort: 'OPROEPING_MINNELIJKE_SCHIKKING',
              griffie: { naam: 'Vredegerecht van het kanton Sint-Niklaas', telefoon: '03 760 31 90' },
              nummer: '26B0915',
              verzonden: '2026-12-04T08:15:22+01:00',
            },
            afspraak: '2026-12-17T15:10:00',
            verhuurder: { weergavenaam: 'Rita De Block', telefoon: '0477 26 80 13' },
            huurder: { weergavenaam: 'Joris Van Landeghem', telefoon: '' },
            adresHuurwoning: 'Plezantstraat 207 bus 2, 9100 Sint-Niklaas',
            omschrijving:
              'Verhuurder meldt huurachterstand van 1.300,00 euro, twee maanden aan 650,00 euro, en klachten van de buren over nachtlawaai.',
          },
          null,
          4,
        ),
      ),
      {
        ...head('conciliation', 'nl', 'arrears', 'nuisance'),
        tenants: [person('Joris', 'Van Landeghem')],
        dwelling: home('Plezantstraat', '207', '2', '9100', 'Sint-Niklaas'),
        landlord: { name: 'Rita De Block', phone: '+32477268013' },
        arrears: debt(1300, 2, 650),
        court: {
          name: 'Vredegerecht van het kanton Sint-Niklaas',
          rollNumber: '26B0915',
          hearingAt: '2026-12-17T15:10',
        },
      },
      'display names, one instant for the hearing, facts in a description',
    ),
  ];
}

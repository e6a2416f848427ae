import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const DE_KROON = enterpriseNumber('07984412');
const NUYTS = nationalNumber('1977-05-14', 218);

/** Social housing companies and social rental offices. */
export function housingOfficeMails(): Piece[] {
  return [
    mail(
      'zevende-woonmaatschappij-formulier',
      {
        from: 'Huurincasso <incasso@wm-dekroon.example>',
        to: 'Meldpunt <meldpunt@ocmw-demerland.example>',
        date: '2026-10-06 08:02:11 +0200',
        subject: '[DK-2026-3317] Melding aan OCMW - NUYTS',
        id: 'DK-2026-3317-1@wm-dekroon.example',
      },
      text(`
MELDING AAN HET OCMW - model 2026                       ref. DK-2026-3317
=========================================================================
DOSSIERBEHEERDER        Kaat Verbruggen / 011 69 42 15 (ma-do)

GEGEVENS HUURDER
  Naam                  NUYTS
  Voornaam              Geert
  Geboortedatum         14-05-1977
  Rijksregisternr.      ${dotted(NUYTS)}
  Gsm                   0497/38.21.60
  E-mail                geen

GEGEVENS WONING
  Straat                Kuringersteenweg
  Nr / bus              255 / 0304
  Gemeente              3500 Hasselt
  Aanvang huur          01-09-2017

SALDO OP 05-10-2026
  Huur en vergoedingen       1.037,94
  Gerechtskosten                 0,00
  Afrekening water/warmte      212,40  (betwist, niet in bovenstaand saldo)
  Maandhuur                    345,98
  Aantal maanden                    3

REEDS ONDERNOMEN
  Herinnering 14-08, ingebrekestelling 11-09, kantoorafspraak 25-09 (niet opgedaagd).

VRAAG AAN HET OCMW
  Nagaan of budgetbeheer mogelijk is.

HUURDER OP DE HOOGTE VAN DEZE MELDING      [x] ja   [ ] neen
=========================================================================
Woonmaatschappij De Kroon bv, Gouverneur Roppesingel 40, 3500 Hasselt
KBO ${kbo(DE_KROON)}
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Geert', 'Nuyts', { born: '1977-05-14', insz: NUYTS, tel: '+32497382160' })],
          dwelling: home('Kuringersteenweg', '255', '0304', '3500', 'Hasselt'),
          landlord: {
            name: 'Woonmaatschappij De Kroon bv',
            enterpriseNumber: DE_KROON,
            email: 'incasso@wm-dekroon.example',
            phone: '+3211694215',
          },
          arrears: debt(1037.94, 3, 345.98),
          lease: { startDate: '2017-09-01' },
          stepsTaken:
            'Herinnering 14-08, ingebrekestelling 11-09, kantoorafspraak 25-09 (niet opgedaagd).',
          guidanceQuestion: 'Nagaan of budgetbeheer mogelijk is.',
          tenantInformed: true,
        },
        'form in plain text; a disputed settlement beside the arrears',
      ),
    ),

    mail(
      'zevende-woonmaatschappij-drie-rijen-in-mail',
      {
        from: 'Lotte Heirman <lotte.heirman@wonenaandenete.example>',
        to: 'wonen@ocmw-netestad.example',
        date: '2027-01-07 14:40:26 +0100',
        subject: 'Wekelijkse melding (3)',
        id: 'LH.wk01.2027@wonenaandenete.example',
      },
      html(
        `<div style="font-family:Calibri">Hey Sofie,<br><br>Week 1 is een kleintje: drie gezinnen in Lier die nog geen dossier bij jullie hebben. Het zijn stuk voor stuk mensen die vroeger wel betaalden.<br><br>
<table border="1" cellspacing="0"><tr style="background:#ddd"><td>Huurder</td><td>Adres</td><td>Tel.</td><td>Huur</td><td>Tekort</td><td>Mnd</td></tr>
<tr><td>Van Dessel Maarten</td><td>Mechelsesteenweg 88 bus 6, 2500 Lier</td><td>0479 26 40 31</td><td>412,60</td><td>825,20</td><td>2</td></tr>
<tr><td>Nguyễn Thị Hạnh</td><td>Aarschotsesteenweg 19, 2500 Lier</td><td></td><td>298,15</td><td>1.192,60</td><td>4</td></tr>
<tr><td>Ouedraogo Salif</td><td>Antwerpsesteenweg 301 bus 2, 2500 Lier</td><td>0456 17 83 92</td><td>377,00</td><td>1.131,00</td><td>3</td></tr></table><br>
Maandag ben ik de hele dag op kantoor.<br><br>Lotte<br><span style="color:gray;font-size:9pt">Lotte Heirman | sociaal verhuurder | Wonen aan de Nete bv | Paradeplein 4, 2500 Lier | 03 491 27 60</span></div>`,
        { encoding: 'quoted-printable' },
      ),
      [
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Maarten', 'Van Dessel', { tel: '+32479264031' })],
            dwelling: home('Mechelsesteenweg', '88', '6', '2500', 'Lier'),
            landlord: {
              name: 'Wonen aan de Nete bv',
              email: 'lotte.heirman@wonenaandenete.example',
              phone: '+3234912760',
            },
            arrears: debt(825.2, 2, 412.6),
          },
          'first row of a table in the text of the mail',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Thị Hạnh', 'Nguyễn')],
            dwelling: home('Aarschotsesteenweg', '19', '', '2500', 'Lier'),
            landlord: {
              name: 'Wonen aan de Nete bv',
              email: 'lotte.heirman@wonenaandenete.example',
              phone: '+3234912760',
            },
            arrears: debt(1192.6, 4, 298.15),
          },
          'second row: Vietnamese name, surname first like the others',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Salif', 'Ouedraogo', { tel: '+32456178392' })],
            dwelling: home('Antwerpsesteenweg', '301', '2', '2500', 'Lier'),
            landlord: {
              name: 'Wonen aan de Nete bv',
              email: 'lotte.heirman@wonenaandenete.example',
              phone: '+3234912760',
            },
            arrears: debt(1131, 3, 377),
          },
          'third row',
        ),
      ],
    ),

    mail(
      'zevende-svk-begeleidster-vertelt',
      {
        from: 'Annemie Schepens <annemie@svk-denderwonen.example>',
        to: 'Thuisbegeleiding OCMW <thuisbegeleiding@ocmw-oudenberg.example>',
        date: '2026-11-18 16:16:16 +0100',
        subject: 'een nieuw gezin voor jullie?',
        id: 'as1118.1616@svk-denderwonen.example',
      },
      text(`
Dag Pieter,

Ik bel je morgen nog, maar alvast op papier. Het gaat om Shanti Gurung en haar man Bikash Thapa, Astridlaan 76 in 9500 Geraardsbergen. Ze huren van ons sinds 15 maart 2024.

Bij mijn laatste huisbezoek stonden er vier vuilniszakken op de overloop, de dampkap is zwart van het vet en er zit vocht in de kinderkamer omdat er nooit gelucht wordt. Geen kwade wil. Niemand heeft hun ooit uitgelegd hoe een Belgische woning werkt.

Tot nu toe gaf ik hun een poetsschema in het Engels mee en heb ik samen met Shanti één namiddag de keuken gedaan.

Wat ik zoek: iemand die een halfjaar lang om de twee weken meegaat en het aanleert. Met de huurbetaling is niks mis.

Ze kijken ernaar uit, ik heb het met hen besproken. Bikash is de beste om te bellen: 0467 54 08 23.

Lieve groet,
Annemie
SVK Denderwonen vzw
Gasthuisstraat 22 - 9500 Geraardsbergen - 054 43 28 19
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Shanti', 'Gurung'), person('Bikash', 'Thapa', { tel: '+32467540823' })],
          dwelling: home('Astridlaan', '76', '', '9500', 'Geraardsbergen'),
          landlord: {
            name: 'SVK Denderwonen vzw',
            email: 'annemie@svk-denderwonen.example',
            phone: '+3254432819',
          },
          lease: { startDate: '2024-03-15' },
          stepsTaken:
            'Tot nu toe gaf ik hun een poetsschema in het Engels mee en heb ik samen met Shanti één namiddag de keuken gedaan.',
          guidanceQuestion: 'iemand die een halfjaar lang om de twee weken meegaat en het aanleert.',
          tenantInformed: true,
        },
        'the landlord itself refers; the rent is paid',
      ),
    ),

    mail(
      'zevende-svk-saldo-in-onderwerp',
      {
        from: 'SVK Maasvallei <boekhouding@svk-maasvallei.example>',
        to: 'ocmw@ocmw-bilzerland.example',
        date: '2026-12-02 11:00:00 +0100',
        subject: 'Bytyqi Arben / Spurkerweg 14 bus A, 3740 Bilzen / saldo 1.446,00 EUR / 3 mnd',
        id: 'svkmv-4471-021226@svk-maasvallei.example',
      },
      text(`
Beste

Gegevens: zie titel. Huur: 482 euro.
Brieven van 12/10, 2/11 en 23/11 bleven zonder gevolg.

Graag uw tussenkomst.

Boekhouding SVK Maasvallei
089 51 30 44
`, { charset: 'us-ascii', encoding: '7bit' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Arben', 'Bytyqi')],
          dwelling: home('Spurkerweg', '14', 'A', '3740', 'Bilzen'),
          landlord: {
            name: 'SVK Maasvallei',
            email: 'boekhouding@svk-maasvallei.example',
            phone: '+3289513044',
          },
          arrears: debt(1446, 3, 482),
          stepsTaken: 'Brieven van 12/10, 2/11 en 23/11 bleven zonder gevolg.',
          guidanceQuestion: 'Graag uw tussenkomst.',
        },
        'all facts in the subject between slashes; surname first',
      ),
    ),

    mail(
      'zevende-logement-public-carolo',
      {
        from: 'Contentieux <contentieux@slsp-paysnoir.example>',
        to: 'mediation@cpas-sambre.example',
        date: '2026-11-10 09:27:08 +0100',
        subject: 'Signalement locataire - dossier 0088-4417',
        id: '0088-4417.101126@slsp-paysnoir.example',
      },
      text(`
Bonjour,

Conformément à la convention, nous vous signalons la situation suivante.

Nom : DI PIETRO
Prénom : Sandra
Née le : 29/11/1984
Adresse du logement : Rue de la Providence 142/21 à 6060 Gilly
Téléphone : 0471/85 20 63
Bail du : 01/06/2015
Loyer : 334,12 EUR
Dette locative au 31/10/2026 : 1.336,48 EUR (4 mois)
Garantie locative constituée : 668,24 EUR
Démarches : rappels des 15/08 et 15/09, mise en demeure du 08/10, visite à domicile le 27/10 (absente)
Demande : guidance budgétaire et plan d'apurement

La locataire a été avertie de la présente par courrier.

Bien à vous,

Fabrice Lemoine
Service contentieux
SLSP Pays Noir scrl
Rue du Laboratoire 9 - 6000 Charleroi
071 27 64 50
`, { encoding: 'base64' }),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Sandra', 'Di Pietro', { born: '1984-11-29', tel: '+32471852063' })],
          dwelling: home('Rue de la Providence', '142', '21', '6060', 'Gilly'),
          landlord: {
            name: 'SLSP Pays Noir scrl',
            email: 'contentieux@slsp-paysnoir.example',
            phone: '+3271276450',
          },
          arrears: debt(1336.48, 4, 334.12),
          lease: { startDate: '2015-06-01' },
          stepsTaken:
            'rappels des 15/08 et 15/09, mise en demeure du 08/10, visite à domicile le 27/10 (absente)',
          guidanceQuestion: "guidance budgétaire et plan d'apurement",
          tenantInformed: true,
        },
        'French block of labels; deposit beside the arrears',
      ),
    ),

    mail(
      'zevende-ais-bruxelles-deux-phrases',
      {
        from: 'Leïla Haddouchi <l.haddouchi@ais-canalhabitat.example>',
        to: 'Cellule logement <cellule.logement@cpas-kuregem.example>',
        date: '2027-02-16 10:52:33 +0100',
        subject: 'M. Traoré',
        id: 'lh-160227-1052@ais-canalhabitat.example',
        cc: 'Direction <direction@ais-canalhabitat.example>',
      },
      multipart('alternative', '----ais_1602', [
        text(`
Bonjour Nathalie,

Je reviens vers toi pour Moussa Traoré (rue Wayez 97, boîte 5, Anderlecht). Depuis qu'il a été sanctionné par l'ONEM, l'ordre permanent est revenu trois fois sans provision, donc 3 loyers de 515 = 1.545 euros. Le plan de 50 euros par mois qu'on lui a proposé le 2 février, il l'a signé mais il n'a rien versé.

Pourrais-tu l'inviter ? Il répond plus facilement aux SMS : 0484/36.07.19.

À bientôt,
Leïla

Leïla Haddouchi
Accompagnatrice sociale
AIS Canal Habitat asbl
Chaussée de Mons 210, 1070 Bruxelles
02 521 48 30
`, { encoding: 'quoted-printable' }),
        html(
          `<p>Bonjour Nathalie,</p><p>Je reviens vers toi pour Moussa Traor&eacute; (rue Wayez 97, bo&icirc;te 5, Anderlecht). Depuis qu'il a &eacute;t&eacute; sanctionn&eacute; par l'ONEM, l'ordre permanent est revenu trois fois sans provision, donc 3 loyers de 515 = 1.545 euros. Le plan de 50 euros par mois qu'on lui a propos&eacute; le 2 f&eacute;vrier, il l'a sign&eacute; mais il n'a rien vers&eacute;.</p><p>Pourrais-tu l'inviter ? Il r&eacute;pond plus facilement aux SMS : 0484/36.07.19.</p><p>&Agrave; bient&ocirc;t,<br>Le&iuml;la</p><p>Le&iuml;la Haddouchi<br>Accompagnatrice sociale<br>AIS Canal Habitat asbl<br>Chauss&eacute;e de Mons 210, 1070 Bruxelles<br>02 521 48 30</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Moussa', 'Traoré', { tel: '+32484360719' })],
          dwelling: home('rue Wayez', '97', '5', '', 'Anderlecht'),
          landlord: {
            name: 'AIS Canal Habitat asbl',
            email: 'l.haddouchi@ais-canalhabitat.example',
            phone: '+3225214830',
          },
          arrears: debt(1545, 3, 515),
          stepsTaken:
            "Le plan de 50 euros par mois qu'on lui a proposé le 2 février, il l'a signé mais il n'a rien versé.",
          guidanceQuestion: "Pourrais-tu l'inviter ?",
        },
        'no postcode of the dwelling; that of the office is in the signature',
      ),
    ),
  ];
}

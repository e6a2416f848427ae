import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** More tenants, relatives and neighbours. */
export function secondTenantsMore(): Piece[] {
  return [
    mail(
      'tw-gsm-zonder-leestekens',
      {
        from: 'shana <shana.pd@simpost.example>',
        to: 'info@ocmw-ninoverand.example',
        date: '2026-10-27 22:58:14 +0100',
        subject: '(geen onderwerp)',
        id: '20261027225814.spd@simpost.example',
      },
      text(`
hallo ik had jullie nr van men nicht ik ben shana podevyn en woon beverstraat 9 bus 3 in 9400 ninove me men zoontje van 2 men vriend is weg en hij betaalde alles nu ben ik 1450 euro achter op de huur en de huisbaas genaamd pascal de vuyst stuurt elke dag berichten ik heb hem al 200 euro gegeven kan er iemand mij terugbellen aub 0489 40 73 16 liefst na 17u
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Shana', 'Podevyn', { tel: '+32489407316', email: 'shana.pd@simpost.example' })],
          dwelling: home('beverstraat', '9', '3', '9400', 'Ninove'),
          landlord: { name: 'Pascal De Vuyst' },
          arrears: debt(1450),
          stepsTaken: 'ik heb hem al 200 euro gegeven',
          guidanceQuestion: 'kan er iemand mij terugbellen aub',
        },
        'one sentence without punctuation; what was paid is not the debt; a partner who left is no tenant by name',
      ),
    ),

    mail(
      'tw-broer-over-broer-geen-adresnummer',
      {
        from: 'Hendrik Verstuyft <h.verstuyft@kantoorpost.example>',
        to: 'meldpunt@welzijnsband-waas.example',
        date: '2027-02-09 08:05:00 +0100',
        subject: 'Bezorgd om Koen',
        id: 'HV.20270209.0805@kantoorpost.example',
      },
      text(`
Geacht meldpunt,

Mijn broer Koen Verstuyft (geboren op 5 juni 1976) is sinds zijn burn-out niet meer dezelfde. In zijn huurflat, Hofstraat 233/41 te 9100 Sint-Niklaas, kan je de vloer niet meer zien. Hij brengt van elke rommelmarkt nog dozen mee en gooit niets weg. Zijn huisvesting loopt via Woonmaatschappij Waasland-Thuis; daar heeft men hem een schriftelijke waarschuwing gestuurd.

Samen met mijn vrouw heb ik één keer vier zakken weggedragen. Daarna heeft hij ons de sleutel afgenomen.

Graag zou ik weten of een gespecialiseerde begeleider hem kan bezoeken. Of ik dat eerst met Koen moet bespreken laat ik aan u over.

Hendrik Verstuyft
Heistraat 60, 9100 Sint-Niklaas
03 766 82 05
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Koen', 'Verstuyft', { born: '1976-06-05' })],
          dwelling: home('Hofstraat', '233', '41', '9100', 'Sint-Niklaas'),
          landlord: { name: 'Woonmaatschappij Waasland-Thuis' },
          referrer: {
            name: 'Hendrik Verstuyft',
            email: 'h.verstuyft@kantoorpost.example',
            phone: '+3237668205',
          },
          stepsTaken: 'Samen met mijn vrouw heb ik één keer vier zakken weggedragen.',
          guidanceQuestion: 'Graag zou ik weten of een gespecialiseerde begeleider hem kan bezoeken.',
        },
        'two addresses in one town; hoarding without the word; not said whether Koen knows',
      ),
    ),

    mail(
      'tw-buur-kent-naam-niet',
      {
        from: 'P. Claeys <p.claeys@bezorgdpost.example>',
        to: 'info@ocmw-houtland.example',
        date: '2026-12-17 09:00:45 +0100',
        subject: 'man alleen in de Sprietstraat',
        id: 'pc.1712.1@bezorgdpost.example',
      },
      text(`
Dag

in het huurhuis Sprietstraat 5 te 8820 Torhout woont een oude man, ik weet niet hoe hij heet. Het onkruid staat tot aan de vensters, er liggen zakken met afval in de voortuin en als de deur opengaat komt er een walm naar buiten. Kan er van jullie eens iemand langslopen?

P. Claeys
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          dwelling: home('Sprietstraat', '5', '', '8820', 'Torhout'),
          referrer: { name: 'P. Claeys', email: 'p.claeys@bezorgdpost.example' },
          guidanceQuestion: 'Kan er van jullie eens iemand langslopen?',
        },
        'no name of a tenant: a person decides',
        'review',
      ),
    ),

    mail(
      'tw-huurder-eerste-brief-deurwaarder',
      {
        from: 'Nancy Decorte <nancy.decorte@thuispost.example>',
        to: 'schuldbemiddeling@ocmw-yzer.example',
        date: '2027-01-27 14:17:00 +0100',
        subject: 'Deurwaarder komt op 18 februari',
        id: 'nd-270127-b@thuispost.example',
      },
      text(`
Mevrouw Lagae,

U hebt mij twee jaar geleden ook geholpen, vandaar.

Gisteren stond er een deurwaarder aan de deur. Volgens het papier dat hij afgaf moet ik op 18 februari 2027 uit mijn huis, en anders zetten ze mij eruit. Het vonnis dateert van 7 januari 2027 en komt van het Vredegerecht van het kanton Diksmuide, rolnummer 26A0877.

Mijn adres is nog altijd Esenweg 76, 8600 Diksmuide. Ik ben Bernard Vanhee vijf maanden huur schuldig.

Kan u aan de deurwaarder uitstel vragen?

Dankbaar,
Nancy Decorte
0497 20 94 58
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Nancy', 'Decorte', { tel: '+32497209458', email: 'nancy.decorte@thuispost.example' }),
          ],
          dwelling: home('Esenweg', '76', '', '8600', 'Diksmuide'),
          landlord: { name: 'Bernard Vanhee' },
          arrears: debt(0, 5),
          court: { name: 'Vredegerecht van het kanton Diksmuide', rollNumber: '26A0877' },
          judgment: { date: '2027-01-07', evictionOn: '2027-02-18' },
          guidanceQuestion: 'Kan u aan de deurwaarder uitstel vragen?',
        },
        'the tenant tells of the judgment and of the date of the eviction herself',
      ),
    ),

    mail(
      'tw-huurder-ruzie-met-buren',
      {
        from: 'Gino Pattyn <gino.pattyn@vrijepost.example>',
        to: 'bemiddeling@stadsdienst-roeland.example',
        date: '2026-09-28 19:40:12 +0200',
        subject: 'aub luister ook naar mij',
        id: 'gp.2809@vrijepost.example',
      },
      text(`
Beste bemiddelaar,

Iedereen klaagt over mij en nu dreigt de Woonmaatschappij Rollehoek met de vrederechter wegens burenoverlast. Ik ben Gino Pattyn, Honzebroekstraat 31 bus 204, 8800 Roeselare. Toegegeven, mijn twee honden blaffen als ik nachtshift werk. Ik heb al een blafband gekocht en mijn excuses gemaakt bij nummer 203.

Hoe raak ik hieruit zonder mijn woonst te verliezen?

Bellen mag op 0476 91 28 04.
`),
      says(
        {
          ...head('tenant-request', 'nl', 'nuisance'),
          tenants: [person('Gino', 'Pattyn', { tel: '+32476912804', email: 'gino.pattyn@vrijepost.example' })],
          dwelling: home('Honzebroekstraat', '31', '204', '8800', 'Roeselare'),
          landlord: { name: 'Woonmaatschappij Rollehoek' },
          stepsTaken: 'Ik heb al een blafband gekocht en mijn excuses gemaakt bij nummer 203.',
          guidanceQuestion: 'Hoe raak ik hieruit zonder mijn woonst te verliezen?',
        },
        'nuisance admitted by the tenant; a threat with the judge is no hearing',
      ),
    ),
  ];
}

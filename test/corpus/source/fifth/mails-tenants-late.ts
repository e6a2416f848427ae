import { mail, says } from '../mail-piece.ts';
import { text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** A couple that knows the day of the eviction, and a sister who found the envelopes. */
export function lateTenantMails(): Piece[] {
  return [
    mail(
      'vijfde-gezin-met-datum-deurwaarder',
      {
        from: 'Omar Al Hallak <omar.alhallak@sinjorenpost.example>',
        to: 'crisis@ocmw-leiestreek.example',
        date: '2027-03-05 13:20:14 +0100',
        subject: 'Dringend!!! deurwaarder 16 maart',
        id: 'oah-050327-1320@sinjorenpost.example',
      },
      text(
        `
Goede dag,

Wij zijn familie met 3 kinderen, ik ben Omar Al Hallak en mijn vrouw is Rima Nasser. Wij komen uit Syrië, 6 jaar in België. Ons adres is Meensesteenweg 390, 8501 Heule.

Er is vonnis van 21 januari. De deurwaarder heeft papier gebracht op 4 februari. Nu hij heeft brief geschreven: op dinsdag 16 maart 2027 om 10 uur hij komt met slotenmaker en wij moeten weg. In vonnis staat dat wij 4.350 euro huur moeten betalen en 612 euro kosten.

Ik heb gewerkt in december en januari en heb 1.000 euro aan de eigenaar gegeven maar hij wil niet stoppen. Ik heb gebeld naar 14 huizen, iedereen zegt nee.

Heeft u alstublieft een plaats voor ons, voor de kinderen?

Omar
0485 00 39 62
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Omar', 'Al Hallak', { tel: '+32485003962', email: 'omar.alhallak@sinjorenpost.example' }),
            person('Rima', 'Nasser'),
          ],
          dwelling: home('Meensesteenweg', '390', '', '8501', 'Heule'),
          arrears: debt(4350),
          judgment: { date: '2027-01-21', servedOn: '2027-02-04', evictionOn: '2027-03-16' },
          stepsTaken:
            'Ik heb gewerkt in december en januari en heb 1.000 euro aan de eigenaar gegeven maar hij wil niet stoppen. Ik heb gebeld naar 14 huizen, iedereen zegt nee.',
          guidanceQuestion: 'Heeft u alstublieft een plaats voor ons, voor de kinderen?',
        },
        'three dates, two of them without a year; rent of the judgment, costs and a payment',
      ),
    ),

    mail(
      'vijfde-soeur-tournai',
      {
        from: 'Bénédicte Lemaire <benedicte.lemaire@cinqclochers.example>',
        to: 'logement@cpas-escaut.example',
        date: '2026-12-16 21:29:08 +0100',
        subject: 'Mon frère ne s\'en sort plus',
        id: 'bl-16122026@cinqclochers.example',
      },
      text(
        `
Bonsoir,

Je suis passée dimanche chez mon frère Benoît Lemaire, 38 ans, qui loue un studio chaussée de Douai 92/4 à 7500 Tournai. J'ai trouvé un tiroir rempli d'enveloppes fermées. Nous les avons ouvertes ensemble : électricité, mutuelle, et surtout trois lettres de son propriétaire, Monsieur Dubrulle, qui réclame 5 mois de loyer, 2.125 €. La dernière parle d'un avocat.

Depuis son licenciement il dort toute la journée. Je lui ai classé ses papiers et j'ai payé la facture d'électricité (318 €), mais j'habite à Arlon et je ne peux pas faire plus.

Quelqu'un peut-il aller le voir chez lui ? Il est d'accord, je le lui ai demandé devant témoin, si j'ose dire (son chat). Son numéro : 0472/00.85.31. Le mien est ci-dessous.

Merci,
Bénédicte Lemaire
0498/00.52.07
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [person('Benoît', 'Lemaire', { tel: '+32472008531' })],
          dwelling: home('chaussée de Douai', '92', '4', '7500', 'Tournai'),
          landlord: { name: 'Dubrulle' },
          referrer: {
            name: 'Bénédicte Lemaire',
            email: 'benedicte.lemaire@cinqclochers.example',
            phone: '+32498005207',
          },
          arrears: debt(2125, 5),
          stepsTaken: "Je lui ai classé ses papiers et j'ai payé la facture d'électricité (318 €)",
          guidanceQuestion: "Quelqu'un peut-il aller le voir chez lui ?",
          tenantInformed: true,
        },
        'sister with the same surname; two phones; a bill she paid',
      ),
    ),
  ];
}

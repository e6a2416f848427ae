import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';

const rivierenland = enterpriseNumber('09611205');

/** Letters of landlords to their tenants, dropped as PDF. */
export async function secondLetters(): Promise<Piece[]> {
  return [
    courtFile(
      'ingebrekestelling Van Rompaey.pdf',
      await letterPdf({
        letterhead: ['Rivierenland Wonen bv', `Dorpsstraat 12, 2830 Willebroek - KBO ${kbo(rivierenland)}`, '03 886 00 57 - huurincasso@rivierenlandwonen.example'],
        addressee: ['AANGETEKEND', 'De heer Nick Van Rompaey', 'Tisseltsesteenweg 75 bus 12', '2830 Willebroek'],
        place: 'Willebroek, 20 november 2026',
        subject: 'Ingebrekestelling: onbetaalde huur',
        paragraphs: [
          'Mijnheer Van Rompaey,',
          'Voor het appartement op bovenstaand adres, dat u van ons huurt voor 378,40 euro per maand, ontvingen wij sedert september geen betaling. De huurachterstand is opgelopen tot 1.135,20 euro, dit zijn drie maanden.',
          'Wij schreven u daarover op 2 oktober en op 26 oktober.',
          'Is het bedrag tegen 4 december 2026 niet gestort, dan leggen wij de zaak voor aan de vrederechter.',
          'Lieve Hofkens, dienst huurdersbegeleiding',
        ],
      }),
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Nick', 'Van Rompaey')],
        dwelling: home('Tisseltsesteenweg', '75', '12', '2830', 'Willebroek'),
        landlord: {
          name: 'Rivierenland Wonen bv',
          enterpriseNumber: rivierenland,
          email: 'huurincasso@rivierenlandwonen.example',
          phone: '+3238860057',
        },
        arrears: debt(1135.2, 3, 378.4),
        stepsTaken: 'Wij schreven u daarover op 2 oktober en op 26 oktober.',
      },
      'formal notice of a housing company; it threatens with the court but is no court file; a term for payment',
    ),

    courtFile(
      'aangetekende zending aan mevr Lambrechts 2.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11.5, [
          'Willy Geudens',
          'Turnhoutsebaan 19',
          '2470 Retie',
          'gsm 0494 00 37 81',
          '',
          'Mevrouw Sabine Lambrechts',
          'Kasteelstraat 40',
          '2470 Retie',
          '',
          'Retie, 23 november 2026',
          '',
          'Beste Sabine,',
          'Het valt mij zwaar om deze brief te schrijven. Je bent nu al vijf maanden huur ten achter. Reken ik die samen, dan kom ik aan 3.475 euro (5 x 695 euro).',
          'Ik heb drie keer aan je deur gestaan en je een voorstel gedaan om te spreiden, maar je antwoordt niet meer.',
          'Dit is de laatste verwittiging voor het huis in de Kasteelstraat 40. Ik stuur een afschrift naar het OCMW van Retie, omdat ik vrees dat je hulp nodig hebt.',
          'Groeten,',
          'Willy',
        ]);
      }),
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Sabine', 'Lambrechts')],
        dwelling: home('Kasteelstraat', '40', '', '2470', 'Retie'),
        landlord: { name: 'Willy Geudens', phone: '+32494003781' },
        arrears: debt(3475, 5, 695),
        stepsTaken: 'Ik heb drie keer aan je deur gestaan en je een voorstel gedaan om te spreiden, maar je antwoordt niet meer.',
      },
      'private letter of a landlord to his tenant, both addresses at the left',
    ),

    courtFile(
      'mise-en-demeure-nov.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 9.5, [
          ['Françoise et Albert Mottet', 'Recommandé'],
          ['rue de Virginal 31', 'Monsieur Samuel Nkulu'],
          ['1480 Tubize', 'rue de Nivelles 144 bte 3'],
          ['f.mottet@courrielbe.example', '1480 Tubize'],
          ['', ''],
        ]);
        para(d, 'Helvetica', 10.5, [
          'Tubize, le 17 novembre 2026',
          '',
          'Concerne : mise en demeure de payer vos loyers',
          '',
          'Monsieur,',
          'Sauf erreur, vous ne nous avez plus versé les loyers de septembre, d’octobre et de novembre pour l’appartement de la rue de Nivelles 144 bte 3. À raison de 710,00 € par mois, l’arriéré atteint 2.130,00 €, soit trois mois de loyer.',
          'Nous vous avons déjà adressé un rappel par courriel le 21 octobre.',
          'Nous vous laissons quinze jours pour régulariser.',
          'Les bailleurs,',
        ]);
      }),
      {
        ...head('arrears', 'fr', 'arrears'),
        tenants: [person('Samuel', 'Nkulu')],
        dwelling: home('rue de Nivelles', '144', '3', '1480', 'Tubize'),
        landlord: { name: 'Françoise et Albert Mottet', email: 'f.mottet@courrielbe.example' },
        arrears: debt(2130, 3, 710),
        stepsTaken: 'Nous vous avons déjà adressé un rappel par courriel le 21 octobre.',
      },
      'French formal notice by a couple, sender and addressee beside each other',
    ),
  ];
}

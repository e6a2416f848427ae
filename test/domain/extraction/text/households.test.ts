import { describe, expect, it } from 'vitest';
import { extractMailText } from '#domain/extraction/text/index.ts';

const RECEIVED = '2027-01-11T08:00:00.000Z';

/** Households of a mail as `names @ street number/box`; what was not understood as `?`. */
function householdsOf(subject: string, body: string): string[] {
  const read = extractMailText(
    {
      headers: {
        messageId: 'a@b.example',
        from: { address: 'huur@delinde.example', name: 'De Linde' },
        to: ['meldpunt@sociaalhuis.example'],
        subject,
        date: RECEIVED,
        references: [],
      },
      rawHeaders: new Map(),
      body: { part: 'body', scanned: false, lines: body.split('\n').map((text) => ({ text })) },
      enclosed: [],
    },
    { receivedAt: RECEIVED },
  );
  if (read.kind !== 'signal') return ['?'];
  return [read.extraction, ...(read.also ?? [])].map(({ fields: { tenants = [], dwelling = {} } }) => {
    const names = tenants.map(({ givenName = '', familyName = '' }) => `${givenName} ${familyName}`.trim());
    const { street = '', houseNumber = '', box } = dwelling;
    return `${names.join(' + ')} @ ${street} ${houseNumber}${box === undefined ? '' : `/${box}`}`;
  });
}

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'numbers on a line of their own',
    'twee aanmeldingen',
    'Dag,\n\n1)\nAbdellah Bouzian, 12/03/1960\nKroonstraat 55, 2140 Borgerhout\nDrie maanden huur niet betaald: 2.025 euro.\n\n2)\nIngeborg Stevens, 30/09/1948\nTen Eekhovelei 208 bus 7, 2100 Deurne\nWoning verwaarloosd, duiven binnen.\n\nGroetjes,\nJana',
    ['Abdellah Bouzian @ Kroonstraat 55', 'Ingeborg Stevens @ Ten Eekhovelei 208/7'],
  ],
  [
    'boxes of one building, and a third that pays',
    'twee huurders',
    'Beste,\n\nIk bezit een gebouw in de Zuidstraat 12 te 9600 Ronse.\n\nBus 1, gelijkvloers: Ludovic Baert. Hij is mij twee maanden schuldig, samen 1.080 euro.\n\nBus 3, tweede verdieping: Karima Zeroual, vier maanden niets, dus 2.440 euro.\n\nDe mensen van bus 2 betalen stipt.\n\nMarie-Paule Goossens',
    ['Ludovic Baert @ Zuidstraat 12/1', 'Karima Zeroual @ Zuidstraat 12/3'],
  ],
  [
    'address blocks without any mark, which the subject announces',
    'Drie dossiers',
    'Dag,\n\nFamilie Demir-Kaya\nStationsstraat 14 bus 2\n3000 Leuven\nAchterstal: 1.450 euro (3 maanden)\n\nMevrouw Lies Hermans\nTiensesteenweg 201\n3010 Kessel-Lo\nAchterstal: 620 euro\n\nDe heer Moussa Diallo\nNaamsestraat 5 bus 0101\n3000 Leuven\nAchterstal: 2.010 euro\n\nMet vriendelijke groeten\nAn Peeters',
    [
      'Demir-Kaya @ Stationsstraat 14/2',
      'Lies Hermans @ Tiensesteenweg 201',
      'Moussa Diallo @ Naamsestraat 5/0101',
    ],
  ],
  [
    'French bullets',
    '2 locataires en difficulté',
    'Bonjour,\n\n- M. Jérôme Collard, rue des Brasseurs 18, 5000 Namur : 1.890 € (3 mois).\n- Mme Fatima Bensalem, avenue Reine Astrid 44 bte 3, 5000 Namur : 940 €.\n\nBien à vous,\nRégie Sambre',
    ['Jérôme Collard @ rue des Brasseurs 18', 'Fatima Bensalem @ avenue Reine Astrid 44/3'],
  ],
  [
    'lines of two namesakes',
    'Twee keer Peeters',
    'Beste,\n\nPeeters Jan woont op Heidestraat 4 in 2300 Turnhout en heeft 1.100 euro achterstal.\nPeeters Johan woont in de Patersstraat 88 bus 3, 2300 Turnhout, achterstal 2.340 euro.\n\nGroeten, Kris',
    ['Jan Peeters @ Heidestraat 4', 'Johan Peeters @ Patersstraat 88/3'],
  ],
  [
    'one sentence that cannot be parted: a person looks',
    'Twee huurders',
    'Beste,\n\nJan Maes (Kerkstraat 1, 9000 Gent) en Piet Claes (Dorpsstraat 3, 9000 Gent) betalen al drie maanden niet, samen 3.400 euro.\n\nGroeten, Karel',
    ['?'],
  ],
  [
    'a guarantor with a home of his own: one household',
    'Huurachterstand Janssens',
    'Beste,\n\nMijn huurder Wim Janssens, Dorpsstraat 12, 2400 Mol betaalt al drie maanden niet: 2.100 euro.\n\nZijn borg Piet Janssens, Kerkstraat 3, 2400 Mol wil ook niet betalen, ook al staat hij borg voor 700 euro.\n\nGroeten\nLuc Claes',
    ['Wim Janssens @ Dorpsstraat 12'],
  ],
  [
    'bullets and numbers about one household',
    'betalingsplan',
    'Beste,\n\nWij melden de achterstal van Els De Wit, Parklaan 3 bus 2, 9100 Sint-Niklaas:\n- oktober: 540 euro\n- november: 540 euro\nTotaal 1.080 euro.\n\n1) Op 3/11 stuurden wij een herinnering.\n2) Op 17/11 belden wij aan.\n\nmvg\nHuurdienst',
    ['Els De Wit @ Parklaan 3/2'],
  ],
  [
    'a couple at one home',
    'twee huurders',
    'Beste,\n\n- Jan Maes, Kerkstraat 1, 9000 Gent: 3 maanden achter\n- Els Claes, Kerkstraat 1, 9000 Gent: staat mee op het contract, 3 maanden achter\n\nGroeten, Karel',
    ['Jan Maes + Els Claes @ Kerkstraat 1'],
  ],
];

describe('a mail that may tell of several households', () => {
  it.each(cases)('reads %s', (_what, subject, body, expected) => {
    expect(householdsOf(subject, body)).toEqual(expected);
  });
});

it('does not search what nobody would write about one household', () => {
  // A word of so many figures costs some patterns the square of its length.
  const long = Array.from({ length: 20 }, () => '1234567890'.repeat(390)).join('\n\n');
  expect(householdsOf('twee huurders', long)).toEqual(['?']);
});

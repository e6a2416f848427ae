import { describe, expect, it } from 'vitest';
import { extractMailText } from '#domain/extraction/text/index.ts';

const RECEIVED = '2027-01-11T08:00:00.000Z';

/** `given name: number` of each tenant. */
function numbersIn(body: string): string[] {
  const read = extractMailText(
    {
      headers: {
        messageId: 'a@b.example',
        from: { address: 'p.maes@post.example', name: 'Paul Maes' },
        to: ['meldpunt@sociaalhuis.example'],
        subject: 'huurder',
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
  return (read.extraction.fields.tenants ?? []).map(
    ({ givenName = '', phone = '-' }) => `${givenName}: ${phone}`,
  );
}

const COUPLE =
  'Beste, mijn huurders zijn Koen Lambrecht en zijn vriendin Sara Wouters, Stationsplein 5, 8900 Ieper. 3 maanden achter, 2.100 euro.';

describe('a number behind a pronoun', () => {
  it.each([
    [
      'his, of a couple told by "zijn vriendin"',
      `${COUPLE} Zijn gsm is 0476 55 44 33. Groeten, Paul`,
      ['Koen: +32476554433', 'Sara: -'],
    ],
    ['hers', `${COUPLE} Haar gsm is 0476 55 44 33. Groeten, Paul`, ['Koen: -', 'Sara: +32476554433']],
    [
      'of a son who lives elsewhere: nobody of the home has it',
      'Beste, mijn huurster Maria De Cock, Dorpsstraat 9 te 9870 Zulte, betaalt al 4 maanden niet, 2.400 euro. Haar zoon is Peter Claes, zijn nummer is 0470 10 20 30. Groeten, Paul',
      ['Maria: -'],
    ],
    [
      'of the only tenant',
      'Beste, mijn huurster Maria De Cock, Dorpsstraat 9 te 9870 Zulte, betaalt al 4 maanden niet, 2.400 euro. Haar nummer is 0470 10 20 30. Groeten, Paul',
      ['Maria: +32470102030'],
    ],
  ])('is %s', (_whose, body, expected) => {
    expect(numbersIn(body)).toEqual(expected);
  });
});

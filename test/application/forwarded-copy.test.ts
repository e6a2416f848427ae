import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { readIncoming } from '#application/intake-message.ts';
import { receiveInput } from '#application/receive-input.ts';
import { registerSignal } from '#application/register-signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';
import { attach, attachMessage, message, multipart, type Part, text } from '#test/corpus/source/mime.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const LANDLORD = 'huurdersadministratie@scheldekant.example';
const COLLEAGUE = 'ellen.maes@scheldekant.example';
const CAW = 'ilse.wouters@caw-tussenstroom.example';
const DAUGHTER = 'sarah.verbeke@mail.example';
const SUBJECT = 'Melding huurachterstand Verbeke';
const letterOf = (euros: string): string => `Beste collega,

Wij melden u dat Tom Verbeke, Barelstraat 27, 2880 Bornem, een huurachterstand heeft van
${euros} euro (3 maanden). Wij stuurden twee herinneringen en belden aan.
Graag nemen jullie contact op.

Met vriendelijke groeten,
Ellen Maes
`;
const LETTER = letterOf('900,00');
const LIST =
  'Naam;Voornaam;Straat;Nr;Postcode;Gemeente;Huur;Achterstand;Maanden\r\nMaes;Ilse;Dorp;1;2880;Bornem;400,00;1.200,00;3\r\nPeeters;Jan;Kerkstraat;2;2880;Bornem;400,00;800,00;2\r\n';

/** The letter of somebody as another program passes it on, below a remark. */
const forwardOf = (from: string, remark = '', letter = LETTER): string =>
  `${remark}\n\nVan: ${from}\nVerzonden: maandag 2 november 2026 9:14\nAan: meldpunt@sociaalhuis-scheldebocht.example\nOnderwerp: ${SUBJECT}\n\n${letter}`;

/** A platform that takes in mails, each under an id of its own unless it is given. */
const world = async () => {
  const { tableName } = await createTestTable(services);
  const cases = createCaseWorld(services, { tableName });
  cases.setNow(NOW);
  const read = createInputReader();
  let count = 0;
  const mail = async (
    from: string,
    body: Part,
    over: { subject?: string; id?: string } = {},
  ): Promise<void> => {
    count += 1;
    const { subject = SUBJECT, id = `m${count}@mail.example` } = over;
    const bytes = message(
      {
        from,
        to: 'meldpunt@sociaalhuis-scheldebocht.example',
        subject,
        date: '2026-11-02 09:14:32 +0100',
        id,
      },
      body,
    );
    await receiveInput(
      {
        ...cases.deps,
        raw: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
        read,
        signals: {
          send: async (messages) => {
            for (const { body: written } of messages) {
              const incoming = readIncoming(cases.deps.ring, written);
              if (incoming.ok) await registerSignal(cases.deps, incoming.incoming);
            }
          },
        },
      },
      {
        rawKey: `mail/${count}`,
        channel: 'mail',
        fileName: 'mail.eml',
        receivedAt: NOW,
        authenticated: true,
      },
      bytes,
    );
    await cases.advanceTo(NOW);
  };
  const state = async () => {
    const { cases: open, review, duplicates } = await cases.exportCases();
    return {
      cases: open.length,
      signals: open.reduce((sum, { signals }) => sum + signals.length, 0),
      review: review.length,
      duplicates: duplicates.length,
      letters: cases.sent.length,
    };
  };
  const lettersTo = (address: string) =>
    cases.sent.filter(({ to }) => to === address).map(({ template }) => template);
  return { ...cases, mail, state, lettersTo };
};

/** What one letter of the landlord leaves: one case, two letters to those who act and the landlord's receipt. */
const once = { cases: 1, signals: 1, review: 0, duplicates: 0, letters: 3 };

describe('a letter that is passed on', () => {
  it.each<[string, string, Part, { subject?: string; id?: string }]>([
    ['the same mail', LANDLORD, text(LETTER), { id: 'm1@mail.example' }],
    ['the same words under a new id', LANDLORD, text(LETTER), {}],
    ['its sender passing it on', LANDLORD, text(forwardOf(LANDLORD)), { subject: `FW: ${SUBJECT}` }],
    [
      'its sender passing it on with a word',
      LANDLORD,
      text(forwardOf(LANDLORD, 'Ter info')),
      { subject: `FW: ${SUBJECT}` },
    ],
    [
      'its sender enclosing it',
      LANDLORD,
      multipart('mixed', 'b1', [
        text('Zie bijlage.\n'),
        attachMessage(
          message(
            {
              from: LANDLORD,
              to: 'x@y.example',
              subject: SUBJECT,
              date: '2026-11-02 09:14:32 +0100',
              id: 'm1@mail.example',
            },
            text(LETTER),
          ),
        ),
      ]),
      { subject: `FW: ${SUBJECT}` },
    ],
    [
      'a worker passing it on',
      'hanne.verschueren@sociaalhuis-scheldebocht.example',
      text(forwardOf(LANDLORD)),
      { subject: `FW: ${SUBJECT}` },
    ],
  ])('changes nothing and tells nobody: %s', async (_what, from, body, over) => {
    const { mail, state } = await world();
    await mail(LANDLORD, text(LETTER));
    const before = await state();
    expect(before).toEqual(once);

    await mail(from, body, over);

    const isKnownInput = over.id !== undefined;
    expect(await state()).toEqual({ ...once, duplicates: isKnownInput ? 0 : 1 });
  });

  it.each([
    ['a colleague', COLLEAGUE],
    ['a professional', CAW],
    ['a relative', DAUGHTER],
  ])('tells only %s, once, that it arrived', async (_who, address) => {
    const { mail, state, lettersTo } = await world();
    await mail(LANDLORD, text(LETTER));

    await mail(address, text(forwardOf(LANDLORD, 'Zie hieronder')), { subject: `FW: ${SUBJECT}` });
    expect(await state()).toEqual({ ...once, duplicates: 1, letters: 4 });
    expect(lettersTo(address)).toEqual(['receipt-relative']);

    await mail(address, text(forwardOf(LANDLORD)), { subject: `Fwd: ${SUBJECT}` });
    expect(await state()).toEqual({ ...once, duplicates: 2, letters: 4 });
  });

  it('answers who asks whether it arrived, and tells the worker nothing', async () => {
    const { mail, state, lettersTo } = await world();
    await mail(LANDLORD, text(LETTER));
    await mail(LANDLORD, text(forwardOf(LANDLORD, 'Hebben jullie onderstaande mail ontvangen?')), {
      subject: `FW: ${SUBJECT}`,
    });
    expect(await state()).toEqual({ ...once, duplicates: 1, letters: 4 });
    expect(lettersTo(LANDLORD)).toHaveLength(2);
  });

  it('is news when somebody whom we know vouches for what a stranger wrote', async () => {
    const { mail, state } = await world();
    const words = LETTER.replace('Ellen Maes', 'Sarah Verbeke');
    await mail(DAUGHTER, text(words));
    await mail(CAW, text(forwardOf(DAUGHTER, '', words)), { subject: `FW: ${SUBJECT}` });
    expect(await state()).toMatchObject({ cases: 1, signals: 2, duplicates: 0 });
  });

  it('is news with a remark that tells something, and with another sum', async () => {
    const { mail, state } = await world();
    await mail(LANDLORD, text(LETTER));
    await mail(LANDLORD, text(forwardOf(LANDLORD, 'Hij werd gisteren opgenomen in het ziekenhuis.')), {
      subject: `FW: ${SUBJECT}`,
    });
    await mail(LANDLORD, text(letterOf('1.200,00')));
    expect(await state()).toMatchObject({ cases: 1, signals: 3, duplicates: 0 });
  });

  it('is news again a month later', async () => {
    const { mail, state, setNow } = await world();
    await mail(LANDLORD, text(LETTER));
    setNow('2026-12-02T08:00:00.000Z');
    await mail(LANDLORD, text(LETTER));
    expect(await state()).toMatchObject({ cases: 1, signals: 2, duplicates: 0 });
  });

  it('holds for the rows of a list that a colleague sends once more', async () => {
    const { mail, state } = await world();
    const list = attach('november.csv', 'text/csv', Buffer.from(LIST));
    await mail(LANDLORD, multipart('mixed', 'b2', [text('In bijlage de lijst van november.\n'), list]), {
      subject: 'Lijst',
    });
    const before = await state();
    await mail(
      COLLEAGUE,
      multipart('mixed', 'b3', [
        text(
          forwardOf(LANDLORD, 'Ter info', 'In bijlage de lijst van november.\n').replace(SUBJECT, 'Lijst'),
        ),
        list,
      ]),
      { subject: 'FW: Lijst' },
    );
    expect(await state()).toMatchObject({ cases: 2, signals: before.signals, duplicates: 2 });
  });
});

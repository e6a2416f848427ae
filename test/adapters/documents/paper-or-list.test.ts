import { describe, expect, it } from 'vitest';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import type { ReadItem } from '#domain/reading.ts';

const read = createInputReader();
const drop = async (fileName: string, text: string): Promise<readonly ReadItem[]> => {
  const bytes = Buffer.from(text);
  const { items } = await read({ channel: 'file', fileName, bytes, receivedAt: '2026-11-24T08:00:00Z' });
  return items;
};

const labelled = `ZAAK: 26A4410
VREDEGERECHT: kanton Beveren
AARD: verzoekschrift huur
INGESCHREVEN: 20/11/2026
ZITTING: 17/12/2026 09:45
EISER: Schelde Huis bv; Kloosterstraat 2, 9120 Beveren
ADVOCAAT: mr. Kris Baert
VERWEERDER: Yves Coppens; geboren 12/02/1971; Vrasenestraat 8, 9120 Beveren
HUURGOED: Vrasenestraat 8, 9120 Beveren
HUUR: 720,00; ACHTERSTAL: 2.880,00; MAANDEN: 4
`;

const judgment = `JUSTICE DE PAIX DU CANTON D'ATH
JUGEMENT du 20 novembre 2026
R.G. 26A655
EN CAUSE DE : Habitat du Pays Vert SCRL, partie demanderesse
CONTRE : Monsieur Jérôme Fontaine, domicilié à 7800 Ath, chaussée de Bruxelles 210 bte 4, partie défenderesse
Condamne la partie défenderesse à payer 2.060,00 € d'arriérés de loyers. Ordonne l'expulsion.
`;

describe('a text whose commas and semicolons could be those of a table', () => {
  it('reads lines of labels as the court paper that they are', async () => {
    expect(await drop('aanvraag.txt', labelled)).toMatchObject([
      {
        outcome: 'signal',
        fields: {
          kind: 'petition',
          tenants: [{ givenName: 'Yves', familyName: 'Coppens', birthDate: '1971-02-12' }],
          dwelling: { street: 'Vrasenestraat', houseNumber: '8', postcode: '9120' },
          court: { rollNumber: '26A4410', hearingAt: '2026-12-17T09:45' },
          arrears: { amountCents: 288_000 },
        },
      },
    ]);
  });

  it('reads a short judgment, also where a mail attaches it', async () => {
    expect(await drop('jugement.txt', judgment)).toMatchObject([
      {
        outcome: 'signal',
        fields: {
          kind: 'judgment',
          tenants: [{ givenName: 'Jérôme', familyName: 'Fontaine' }],
          court: { rollNumber: '26A655' },
        },
      },
    ]);
  });

  it('still reads a short list as a list', async () => {
    const list = 'huurder;adres;achterstand\nYves Coppens;Vrasenestraat 8, 9120 Beveren;2.880,00\n';

    expect(await drop('lijst.txt', list)).toMatchObject([
      { outcome: 'signal', row: 1, fields: { kind: 'arrears' } },
    ]);
  });
});

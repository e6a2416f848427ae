import { describe, expect, it } from 'vitest';
import { classifyMoney, currentArrears } from '#domain/extraction/text/facts/money.ts';
import { sentencesOf } from '#domain/extraction/text/sentences.ts';

/** The euros that a text says are owed now. */
const owed = (text: string): number | undefined => {
  const found = currentArrears(classifyMoney(text, sentencesOf(text)));
  return found === undefined ? undefined : found.amountCents / 100;
};

describe('a sum that is owed', () => {
  it.each<[string, number | undefined]>([
    ['3 maand geen cent gezien, tis 420 de maand dus 1260 in totaal.', 1260],
    ['loyer 590\n3 mois de retard = 1770', 1770],
    ['heeft nu 3 maanden geen huur betaald (550 x 3 = 1650). Ik heb hem 200 euro geleend.', 1650],
    [
      'Ze betaalde september, daarna oktober en november niet meer: 960 euro. De kamer kost 480 euro in de maand.',
      960,
    ],
    ['Vandaag is er een tekort van 1.104 euro. Haar huur is 690 euro, de toelage was 248 euro.', 1104],
    ['Stand vandaag: EUR 1.087,35.', 1087.35],
    ['Huur is 780. November heeft hij 400 euro gegeven. Moet nog 1940€ aan mij betalen.', 1940],
    ['I could not pay the rent for April and May, 1,740 euros altogether. June is paid (870 euros).', 1740],
    ['Son propriétaire réclame 5 mois de loyer, 2.125 €. J’ai payé la facture d’électricité (318 €).', 2125],
    ['In het vonnis staat dat wij 4.350 euro huur moeten betalen en 612 euro kosten.', 4350],
    ['Hij betaalt al van september niet meer, 440 euro per maand dus 1.320 euro in totaal.', 1320],
    // Numbers that happen to stand there are no sums.
    ['Dossier 1260, huis 420, 2880 Bornem. De buren klagen al 3 maanden over lawaai.', undefined],
    ['Een waarborg van 3 maanden, 1.500 euro, werd gestort.', undefined],
  ])('reads %s', (text, euros) => {
    expect(owed(text)).toBe(euros);
  });
});

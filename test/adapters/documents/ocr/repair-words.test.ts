import { describe, expect, it } from 'vitest';
import { repairWords } from '#adapters/documents/ocr/repair-words.ts';

describe('repairWords', () => {
  it.each([
    ['Ziting: maandag 25 januari 2027', 'Zitting: maandag 25 januari 2027'],
    ['VREDEGERECHI van het kanton', 'VREDEGERECHT van het kanton'],
    ["Vredegerecht van het kanton 'Tongeren-Voeren", 'Vredegerecht van het kanton Tongeren-Voeren'],
    ['de huurovereenkomst is mondellinge', 'de huurovereenkomst is mondelinge'],
    ['La requéte est inscrite', 'La requête est inscrite'],
    ["à l'audlence du 3 mars", "à l'audience du 3 mars"],
  ])('reads %s', (read, printed) => {
    expect(repairWords(read)).toBe(printed);
  });

  it.each([
    'De zittingen van de verzoekers',
    'mevrouw Huurdeman en de heer Griffioen',
    "in 's-Gravenwezel, 't Zand",
    'griffie@vg-boom.example',
    'de huurster en de huurder',
    'Maarten Vrijdags',
  ])('leaves %s', (line) => {
    expect(repairWords(line)).toBe(line);
  });
});

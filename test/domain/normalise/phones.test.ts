import { describe, expect, it } from 'vitest';
import { findPhones, parsePhone } from '#domain/normalise/phones.ts';

describe('parsePhone', () => {
  it.each([
    ['0470 00 81 12', '+32470008112'],
    ['0471.00.29.54', '+32471002954'],
    ['0472/00 11 76', '+32472001176'],
    ['+32 (0)473 00 51 90', '+32473005190'],
    ['00 32 470 11 22 33', '+32470112233'],
    ['03 889 00 41', '+3238890041'],
    ['(03) 889 00 41', '+3238890041'],
    ['T 03 886 00 64', '+3238860064'],
    ['+359 2 000 0114', '+35920000114'],
    ['470008112', '+32470008112'],
    ['0472/00.77.12 of 0470 11 22 33', '+32472007712'],
  ])('reads %s', (text, phone) => {
    expect(parsePhone(text)).toBe(phone);
  });

  it.each(['n.v.t.', '31/12/2020', '12', '', 'geen gsm'])('gives nothing when the cell holds %s', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });
});

describe('findPhones', () => {
  it('passes over enterprise numbers, national numbers, dates and accounts', () => {
    const text =
      'tel. 03 890 00 11, KBO 0999.412.180, BE 0403.019.261, INSZ 01.04.28-931.53, 05/11/2026, BE12 0403 0192 6100';
    expect(findPhones(text).map((hit) => hit.phone)).toEqual(['+3238900011']);
  });

  it('stops at the end of the number when other digits follow', () => {
    const text = 'gsm 0472/00.77.12 2880 Bornem, Tel.03 889 00 41\n9120 Beveren';
    expect(findPhones(text).map((hit) => hit.phone)).toEqual(['+32472007712', '+3238890041']);
  });
});

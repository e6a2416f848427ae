import { describe, expect, it } from 'vitest';
import { findTimes, parseTime } from '#domain/normalise/times.ts';

describe('findTimes', () => {
  it.each([
    ['om 9 uur', '09:00'],
    ['om 9.30 uur', '09:30'],
    ['te 10 uur 45.', '10:45'],
    ['9u30', '09:30'],
    ['9 u.', '09:00'],
    ['09.00u', '09:00'],
    ['10.15 u.', '10:15'],
    ['om 14:00', '14:00'],
    ['à 9h30', '09:30'],
    ['à 9 heures 30', '09:30'],
    ['à 14 heures', '14:00'],
    ['à 10 h 15', '10:15'],
    ['um 14 Uhr 30', '14:30'],
    ['at 2 p.m.', '14:00'],
    ['at 9.30 am', '09:30'],
    ['om half tien', '09:30'],
    ['om kwart over negen', '09:15'],
    ['om kwart voor tien', '09:45'],
    ['om negen uur dertig', '09:30'],
    ['à neuf heures trente', '09:30'],
    ['om 2 uur in de namiddag', '14:00'],
  ])('reads %s', (text, time) => {
    expect(findTimes(text).map((hit) => hit.time)).toEqual([time]);
  });

  it.each(['€ 9.30 per dag', 'bus 1.02', 'op 12.10.2026', 'artikel 9.30', '27:90', '2 uurwerken'])(
    'finds none in %s',
    (text) => {
      expect(findTimes(text)).toEqual([]);
    },
  );
});

describe('parseTime', () => {
  it.each([
    ['09:30', '09:30'],
    ['09:30:00', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    ['11u00', '11:00'],
    ['9.30 uur', '09:30'],
    ['25:00', undefined],
    ['ochtend', undefined],
  ])('reads a field that holds %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
});

import {
  base,
  city,
  eastern,
  firstWorlds,
  moroccan,
  people,
  rural,
  turkish,
  wide,
  type World,
} from './worlds.ts';

/** Ukrainian and Russian names, which passports, Poles, Belgians and the tenants themselves each write in their way. */
const ukrainian = people({
  surnames:
    'Shevchenko|Kovalenko|Bondarenko|Tkachenko|Kravchenko|Oliynyk|Lysenko|Polishchuk|Marchuk|Savchuk|Petrenko|Moroz|Rudenko|Khomenko|Zhuk|Melnyk|Boyko|Kovalchuk|Tymoshenko|Yurchenko'.split(
      '|',
    ),
  uneven: 1.6,
  men: 'Oleksandr|Serhiy|Andriy|Volodymyr|Dmytro|Mykola|Vasyl|Yuriy|Viktor|Ihor|Oleh|Bohdan|Taras|Mykhailo'.split(
    '|',
  ),
  women:
    'Oksana|Olena|Tetyana|Nataliya|Iryna|Svitlana|Lyudmyla|Halyna|Yuliya|Kateryna|Viktoriya|Mariya|Nadiya|Anastasiya'.split(
      '|',
    ),
  marriedNames: 0.05,
  byEar: 0.6,
});

const handful = people({
  surnames: 'Vermeersch|De Brabander|Van Hecke|Dhaenens|Goethals|Wille|Van Hecke-Wille|De Brabandere'.split(
    '|',
  ),
  uneven: 1.6,
  marriedNames: 0.2,
});

/** Places that are harder than the first ones, and distributed otherwise. */
const crowdedWorlds: Readonly<Record<string, World>> = {
  /** Small places with a handful of surnames, kin on every side, numbers that the village does without. */
  hamlet: {
    ...base,
    people: [
      [0.93, handful],
      [1, people({})],
    ],
    towns: rural,
    boxed: 0.04,
    kinNear: 0.12,
    namesakes: 0.06,
    twins: 0.015,
    numberLeftOut: 0.04,
    addressLeftOut: 0.04,
    social: 0.25,
    roundRents: 0.5,
    companies: ['Wonen Plattelandszorg'],
  },
  /** Student houses: rooms by the dozen, one tenant each, gone within the year, one round rent, boxes left out. */
  campus: {
    ...base,
    people: [
      [0.55, people({})],
      [0.7, wide],
      [0.85, eastern],
      [1, moroccan],
    ],
    towns: city,
    boxed: 0.85,
    boxes: 40,
    boxLeftOut: 0.15,
    highestNumber: 40,
    couples: 0.04,
    social: 0.15,
    roundRents: 0.8,
    successions: 0.2,
    moves: 0.1,
    french: 0.15,
    companies: ['Kotbeheer De Rooden Aap'],
  },
  /** Newcomers from four directions, each spelled in several ways, on lists with the whole name in one column. */
  quarter: {
    ...base,
    people: [
      [0.25, ukrainian],
      [0.5, turkish],
      [0.75, moroccan],
      [0.9, eastern],
      [1, wide],
    ],
    towns: city,
    boxed: 0.5,
    boxLeftOut: 0.08,
    oneNamed: 0.3,
    kinNear: 0.05,
    addressLeftOut: 0.05,
    companies: ['Woonhaven Sinjoor', 'SVK Onderdak vzw'],
    oneColumn: 0.35,
  },
};

export const worlds: Readonly<Record<string, World>> = { ...firstWorlds, ...crowdedWorlds };

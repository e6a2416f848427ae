import { type Household, prepare } from './prepared-household.ts';
import type { PreparedPerson } from './prepared-person.ts';

const personKey = (person: PreparedPerson): string =>
  [
    person.surnames[0]?.key ?? '',
    person.givenNames[0]?.plain ?? '',
    person.birthDates[0] ?? '',
    person.nationalNumber?.digits ?? '',
  ].join('|');

/**
 * One text for households that are written in the same way, so that what a person decided about one holds for the next.
 * undefined where too little is said: a bare surname is written alike by many families.
 */
export const householdKey = (household: Household): string | undefined => {
  const { persons, dwellings, contract, rollNumbers, court } = prepare(household);
  const people = persons.map(personKey).filter((key) => key !== '|||');
  const [door] = dwellings;
  const place =
    door?.street === undefined || door.number === undefined
      ? undefined
      : `${door.postcode ?? ''}|${door.street.key}|${door.number}|${door.letter}${door.box}`;
  const numbered = persons.some(({ nationalNumber }) => nationalNumber?.valid === true);
  const isTelling = place !== undefined || numbered || contract !== undefined || rollNumbers.length > 0;
  if (people.length === 0 || !isTelling) return undefined;
  return JSON.stringify([
    people.toSorted(),
    place ?? '',
    contract ?? '',
    rollNumbers.toSorted().map((number) => `${court ?? ''}|${number}`),
  ]);
};

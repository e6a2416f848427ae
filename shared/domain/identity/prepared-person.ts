import type { GivenNameForm, SurnameForm } from './name-form.ts';
import type { NationalNumberForm } from './national-number.ts';

/** A tenant folded for comparing: every way in which the name or date of birth was written. */
export type PreparedPerson = {
  readonly surnames: readonly SurnameForm[];
  readonly givenNames: readonly GivenNameForm[];
  readonly birthDates: readonly string[];
  readonly nationalNumber: NationalNumberForm | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
};

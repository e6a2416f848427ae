/**
 * Check digits of an INSZ: 97 minus the first nine digits modulo 97, with a 2 before them for births from 2000 on
 * (royal decree of 3 April 1984). Gives the century that fits, or undefined where neither does.
 */
function centuryOf(nationalNumber: string): 1900 | 2000 | undefined {
  const nine = Number(nationalNumber.slice(0, 9));
  const check = Number(nationalNumber.slice(9));
  if (97 - (nine % 97) === check) return 1900;
  if (97 - ((2_000_000_000 + nine) % 97) === check) return 2000;
  return undefined;
}

export type NationalNumberForm = {
  readonly digits: string;
  /** A number whose check digits fail has a typing error: it can hint, it cannot prove and cannot refute. */
  readonly valid: boolean;
  /** YYYY-MM-DD where the number holds a whole date (numbers of the BIS register may not). */
  readonly birthDate: string | undefined;
};

export function nationalNumberForm(digits: string): NationalNumberForm {
  const century = centuryOf(digits);
  if (century === undefined) return { digits, valid: false, birthDate: undefined };
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  const whole = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return {
    digits,
    valid: true,
    birthDate: whole
      ? `${century + Number(digits.slice(0, 2))}-${String(month).padStart(2, '0')}-${digits.slice(4, 6)}`
      : undefined,
  };
}

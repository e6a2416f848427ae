import type { Dwelling } from '#events/signal.ts';
import { parseAddress, parseStreetLine } from '../../normalise/addresses.ts';
import { parseBox, parseHouseNumber } from '../../normalise/house-numbers.ts';
import { cellText, statedText } from './cells.ts';
import type { RowCells } from './row-tenants.ts';

/** The dwelling of one row, from one address column or from its parts; undefined when the row states none. */
export function rowDwelling(row: RowCells): Dwelling | undefined {
  const whole = row.get('address');
  // An address over two lines of one cell is still one address.
  const fromAddress =
    statedText(whole) === undefined
      ? undefined
      : parseAddress(typeof whole === 'string' ? whole : cellText(whole));
  const line = statedText(row.get('streetLine')) ?? statedText(row.get('street'));
  const fromLine = line === undefined ? undefined : (parseStreetLine(line) ?? { street: line });
  const numberCell = row.get('houseNumber');
  const number = typeof numberCell === 'object' && numberCell !== null ? undefined : statedText(numberCell);
  const fromNumber =
    number === undefined ? undefined : (parseHouseNumber(number) ?? { houseNumber: number.slice(0, 20) });
  const box = statedText(row.get('box'));
  const parsedBox = box === undefined ? undefined : parseBox(box);
  const place = fromPlace(row);
  const parts: Dwelling = {
    ...withUsualCase(fromAddress),
    ...fromLine,
    ...fromNumber,
    ...(parsedBox === undefined ? {} : { box: parsedBox }),
    ...place,
  };
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function fromPlace(row: RowCells): Dwelling {
  const combined = statedText(row.get('postcodeMunicipality'));
  if (combined !== undefined) {
    const match = /^(?:B[- ]?)?([1-9]\d{3})\s*[-–,]?\s*(.*)$/i.exec(combined) ?? undefined;
    const reversed = /^(.{2,60}?)\s*[(,-]?\s*([1-9]\d{3})\)?$/.exec(combined) ?? undefined;
    if (match?.[1] !== undefined) return withPlace(match[1], match[2]);
    if (reversed?.[2] !== undefined) return withPlace(reversed[2], reversed[1]);
    return withPlace(undefined, combined);
  }
  const postcode = /(?<!\d)([1-9]\d{3})(?!\d)/.exec(statedText(row.get('postcode')) ?? '')?.[1];
  const municipality = statedText(row.get('municipality'));
  // A municipality column that holds the postcode too.
  const both = /^(?:B[- ]?)?([1-9]\d{3})\s+(.+)$/.exec(municipality ?? '');
  return both?.[1] !== undefined
    ? withPlace(postcode ?? both[1], both[2])
    : withPlace(postcode, municipality);
}

function withPlace(postcode: string | undefined, municipality: string | undefined): Dwelling {
  const place = municipality?.trim().replace(/[,;]$/, '') ?? '';
  return {
    ...(postcode === undefined ? {} : { postcode }),
    ...(place === '' ? {} : { municipality: placeCase(place) }),
  };
}

function withUsualCase(address: Dwelling | undefined): Dwelling {
  if (address?.municipality === undefined) return address ?? {};
  return { ...address, municipality: placeCase(address.municipality) };
}

/** `BORNEM` is `Bornem`; mixed case stays as written. */
function placeCase(place: string): string {
  if (place !== place.toUpperCase() || place.length < 3) return place;
  return place
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

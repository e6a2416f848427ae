import type { SignalFields } from '#events/signal.ts';
import type { FieldProvenance } from '../../reading.ts';
import { cellText, type SheetRow } from './cells.ts';
import type { Column } from './find-columns.ts';
import type { ColumnField } from './header-synonyms.ts';

/** Which column gives which field of the signal. */
const PATHS: Partial<Record<ColumnField, readonly string[]>> = {
  name: ['tenants.0.familyName', 'tenants.0.givenName'],
  familyName: ['tenants.0.familyName'],
  givenName: ['tenants.0.givenName'],
  birthDate: ['tenants.0.birthDate'],
  nationalNumber: ['tenants.0.nationalNumber'],
  phone: ['tenants.0.phone'],
  email: ['tenants.0.email'],
  secondName: ['tenants.1.familyName'],
  address: [
    'dwelling.street',
    'dwelling.houseNumber',
    'dwelling.box',
    'dwelling.postcode',
    'dwelling.municipality',
  ],
  streetLine: ['dwelling.street', 'dwelling.houseNumber'],
  street: ['dwelling.street'],
  houseNumber: ['dwelling.houseNumber'],
  box: ['dwelling.box'],
  postcode: ['dwelling.postcode'],
  municipality: ['dwelling.municipality'],
  postcodeMunicipality: ['dwelling.postcode', 'dwelling.municipality'],
  amount: ['arrears.amountCents'],
  months: ['arrears.months'],
  monthlyRent: ['arrears.monthlyRentCents'],
  leaseStart: ['lease.startDate'],
  rollNumber: ['court.rollNumber'],
  hearing: ['court.hearingAt'],
  registeredOn: ['court.registeredOn'],
  courtName: ['court.name'],
  judgmentDate: ['judgment.date'],
  servedOn: ['judgment.servedOn'],
  evictionOn: ['judgment.evictionOn'],
  stepsTaken: ['stepsTaken'],
  landlordName: ['landlord.name'],
  tenantInformed: ['tenantInformed'],
};

function holds(fields: SignalFields, path: string): boolean {
  let value: unknown = fields;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value !== undefined;
}

/** Where each field of a row was read: the line, the header and the cell. */
export function rowProvenance(
  row: SheetRow,
  columns: readonly Column[],
  part: string,
  fields: SignalFields,
): FieldProvenance[] {
  return columns.flatMap((column) => {
    const text = cellText(row.cells[column.index]);
    if (text === '') return [];
    const snippet = (column.header === '' ? text : `${column.header}: ${text}`).slice(0, 120);
    return (PATHS[column.field] ?? [])
      .filter((path) => holds(fields, path))
      .map((field) => ({
        field,
        part,
        line: row.line,
        snippet,
        confidence: column.confidence,
      }));
  });
}

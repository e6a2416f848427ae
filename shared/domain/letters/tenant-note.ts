import type { TenantView } from '../disclosure/tenant-view.ts';
import { formatPhone } from './parts.ts';

/**
 * Fills the text of a handwritten note (S3: official letters frighten) with what a tenant's letter box may hold: who
 * came and how to reach her. A placeholder that is not known here stays visible, so that the worker sees it.
 */
export const tenantNote = (script: string, { contact, organisation }: TenantView): string => {
  const values: Readonly<Record<string, string>> = {
    worker: contact.name,
    organisation: organisation.name,
    phone: formatPhone(contact.phone ?? organisation.phone ?? contact.email),
  };
  return script.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
};

import { html } from 'hono/html';
import type { Dwelling, Tenant } from '#events/signal.ts';
import { enumerate, formatDwelling, formatName } from '#domain/letters/words/format.ts';
import type { Markup } from './page.ts';

/** Short forms for lists, always Dutch and in Brussels time. */

const dayFormat = new Intl.DateTimeFormat('nl-BE', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'Europe/Brussels',
});
const timeFormat = new Intl.DateTimeFormat('nl-BE', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Brussels',
});

/** `do 12 nov 2026, 14:00`; what is no instant is shown as it is. */
export const shortMoment = (instant: string): string => {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime())
    ? instant
    : `${dayFormat.format(moment).replaceAll('.', '')}, ${timeFormat.format(moment)}`;
};

/** A moment for people and machines. */
export const time = (instant: string): Markup =>
  html`<time datetime="${instant}" class="num">${shortMoment(instant)}</time>`;

export const householdName = (tenants: readonly Tenant[]): string => {
  const names = tenants.map(formatName).filter((name) => name !== '');
  return names.length === 0 ? 'Naam nog niet bekend' : enumerate(names, 'nl');
};

export const dwellingLine = (dwelling: Dwelling | undefined): string =>
  dwelling === undefined ? 'Adres nog niet bekend' : formatDwelling(dwelling, 'nl');

export type FactRow = readonly [label: string, value: string | Markup | undefined];

/** A list of facts; what is unknown is left out. */
export const factList = (rows: readonly FactRow[]): Markup => {
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  return known.length === 0
    ? html``
    : html`<dl class="facts">${known.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
};

export const chip = (className: string, text: string): Markup =>
  html`<span class="chip ${className}">${text}</span>`;

import type { SignalFields } from '#events/signal.ts';
import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import { type Directory, directory as directorySchema } from '#domain/directory.ts';
import type { ReferrerFact, Stamped } from '#domain/facts.ts';
import type { CaseShown, MailShown, ReviewShown } from '#adapters/pages/ports.ts';

/** An invented office, household and post, rich enough to show every part of the letters and pages. */

export const office = (): Directory =>
  directorySchema.parse({
    organisation: {
      name: 'Sociaal Huis Rivierenland',
      type: 'ocmw',
      intakeEmail: 'meldpunt@rivierenland.example',
      phone: '+3233000010',
      language: 'nl',
      timezone: 'Europe/Brussels',
    },
    municipalities: [{ name: 'Boom', postcodes: ['2850'], court: 'Vredegerecht van het kanton Boom' }],
    workers: [
      {
        givenName: 'Marijke',
        familyName: 'Aerts',
        email: 'marijke.aerts@rivierenland.example',
        phone: '+3233000011',
        fte: 1,
        languages: ['nl', 'fr'],
        municipalities: ['Boom'],
        services: ['pre-court', 'court'],
      },
    ],
    teamLead: {
      givenName: 'Tom',
      familyName: 'Lenaerts',
      email: 'tom.lenaerts@rivierenland.example',
      phone: '+3233000012',
    },
    coordinators: [
      {
        givenName: 'Rita',
        familyName: 'Claes',
        email: 'rita.claes@rivierenland.example',
        municipalities: ['Boom'],
      },
    ],
    partners: [
      {
        id: 'de-haven',
        name: 'Woonmaatschappij De Haven',
        type: 'housing-company',
        senderDomains: ['dehaven.example'],
        contact: { name: 'Els Baert', email: 'huur@dehaven.example' },
      },
      {
        id: 'caw-rupel',
        name: 'CAW Rupel',
        type: 'caw',
        senderDomains: ['cawrupel.example'],
        contact: { name: 'An Mertens', email: 'an.mertens@cawrupel.example' },
      },
      {
        id: 'vg-boom',
        name: 'Griffie Vredegerecht Boom',
        type: 'court-registry',
        senderAddresses: ['griffie@vgboom.example'],
        contact: { email: 'griffie@vgboom.example' },
      },
    ],
  });

export const workerEmail = 'marijke.aerts@rivierenland.example';
export const teamLeadEmail = 'tom.lenaerts@rivierenland.example';
export const coordinatorEmail = 'rita.claes@rivierenland.example';
export const landlordEmail = 'huur@dehaven.example';
export const referrerEmail = 'an.mertens@cawrupel.example';

export const stamped = <T>(value: T, signalId = 's1'): Stamped<T> => ({
  value,
  rank: 10,
  statedAt: '2027-03-02T09:00:00.000Z',
  signalId,
});

export const professional = (changes: Partial<ReferrerFact> = {}): ReferrerFact => ({
  name: 'An Mertens',
  organisation: 'CAW Rupel',
  email: referrerEmail,
  phone: '+32478001122',
  relation: 'professional',
  tenantAgrees: true,
  partnerId: 'caw-rupel',
  signalId: 's2',
  verified: true,
  ...changes,
});

export const courtCase = (changes: Partial<CaseRecord> = {}): CaseRecord => ({
  id: 'k3m9qz7tw2fh',
  version: 7,
  status: 'open',
  phase: 'court',
  service: 'court',
  regime: 'decree-2018',
  priority: { level: 'crisis', reasons: ['hearing-within-7-days', 'court-document', 'children'] },
  worker: workerEmail,
  municipality: 'Boom',
  openedAt: '2027-03-01T08:00:00.000Z',
  signalCount: 3,
  threadId: 'case.k3m9qz7tw2fh@rivierenland.example',
  deadlines: [
    {
      rule: 'hearing-by',
      article: 'decree of 9 November 2018, art. 45',
      on: '2027-03-16',
      counted: 'entry on the roll 2027-03-01 + 15 days',
    },
  ],
  facts: {
    kinds: ['arrears', 'petition', 'referral'],
    tenants: [
      {
        givenName: 'Sara',
        familyName: 'Van den Bossche',
        birthDate: '1988-04-12',
        phone: '+32492004816',
        email: 'sara@mail.example',
      },
      { givenName: 'Mehdi', familyName: 'El Amrani' },
    ],
    dwelling: stamped({
      street: 'Antwerpsestraat',
      houseNumber: '41',
      box: '3',
      postcode: '2850',
      municipality: 'Boom',
    }),
    landlord: stamped({ name: 'Woonmaatschappij De Haven', email: landlordEmail }),
    landlordPartnerId: stamped('de-haven'),
    referrers: [professional()],
    arrears: [
      {
        rank: 10,
        statedAt: '2027-03-02T09:00:00.000Z',
        signalId: 's1',
        amountCents: 149_040,
        months: 4,
        monthlyRentCents: 37_260,
      },
      { rank: 10, statedAt: '2027-02-01T09:00:00.000Z', signalId: 's0', amountCents: 111_780, months: 3 },
    ],
    courtName: stamped('Vredegerecht van het kanton Boom'),
    rollNumbers: ['27A0412'],
    registeredOn: stamped('2027-03-01'),
    hearingAt: stamped('2027-03-12T14:00'),
    formerHearings: [stamped('2027-03-11T09:30')],
    documents: [],
    leaseStart: stamped('2021-05-01'),
    leaseWritten: stamped(true),
    problems: ['arrears', 'upkeep'],
    news: [],
    tenantInformed: stamped(true),
    tenantAgrees: stamped(true, 's2'),
    children: stamped(true),
  },
  profile: { tenants: [], rollNumbers: [] },
  ...changes,
});

export const openStep = (changes: Partial<StepRecord> = {}): StepRecord => ({
  id: 'st1',
  type: 'phone-same-day',
  planId: 'ravels-five-days',
  planVersion: 1,
  run: 1,
  startAt: '2027-03-05T08:00:00.000Z',
  dueAt: '2027-03-05T16:00:00.000Z',
  status: 'notified',
  escalations: 0,
  wakeAt: '2027-03-05T16:00:00.000Z',
  ...changes,
});

export const landlordSignal = (): SignalFields => ({
  kind: 'arrears',
  language: 'nl',
  tenants: [{ givenName: 'Sara', familyName: 'Van den Bossche' }],
  dwelling: {
    street: 'Antwerpsestraat',
    houseNumber: '41',
    box: '3',
    postcode: '2850',
    municipality: 'Boom',
  },
  arrears: { amountCents: 149_040, months: 4 },
  problems: ['arrears'],
});

export const caseShown = (): CaseShown => ({
  caseRecord: courtCase(),
  steps: [
    openStep({
      id: 'st0',
      status: 'done',
      outcome: 'not-reached',
      outcomeAt: '2027-03-03T10:12:00.000Z',
      dueAt: '2027-03-03T16:00:00.000Z',
    }),
    openStep({ type: 'unannounced-visit' }),
    openStep({
      id: 'st2',
      type: 'attend-hearing',
      planId: 'hearing-countdown',
      status: 'pending',
      startAt: '2027-03-12T12:30:00.000Z',
      dueAt: '2027-03-12T13:00:00.000Z',
    }),
  ],
  signals: [
    {
      id: 's1',
      receivedAt: '2027-03-02T09:00:00.000Z',
      source: { channel: 'mail', ref: '20270302.1@dehaven.example', sender: landlordEmail },
      fields: { ...landlordSignal(), stepsTaken: 'Twee herinneringen gestuurd en een huisbezoek gedaan.' },
    },
    {
      id: 's3',
      receivedAt: '2027-03-04T07:45:00.000Z',
      source: { channel: 'file', ref: 'verzoekschrift-27A0412.pdf', sender: 'griffie@vgboom.example' },
      fields: { kind: 'petition', court: { rollNumber: '27A0412', hearingAt: '2027-03-12T14:00' } },
    },
  ],
  notices: [
    {
      id: 'n1',
      audience: 'landlord',
      to: landlordEmail,
      template: 'receipt-landlord',
      status: 'delivered',
      sentAt: '2027-03-02T09:01:00.000Z',
      mailId: 'm1',
    },
    {
      id: 'n2',
      audience: 'worker',
      to: workerEmail,
      template: 'task',
      status: 'sent',
      sentAt: '2027-03-05T08:01:00.000Z',
    },
  ],
  history: [
    {
      at: '2027-03-02T09:00:00.000Z',
      event: 'case-opened',
      detail: { kind: 'arrears', signal: 's1' },
    },
    { at: '2027-03-02T09:00:00.000Z', event: 'worker-assigned', detail: { reason: 'least-loaded' } },
    {
      at: '2027-03-04T07:45:00.000Z',
      event: 'phase-changed',
      detail: { from: 'pre-court', to: 'court' },
    },
    {
      at: '2027-03-04T15:00:00.000Z',
      event: 'hearing-moved',
      detail: { from: '2027-03-11T09:30', to: '2027-03-12T14:00' },
    },
    {
      at: '2027-03-03T10:12:00.000Z',
      event: 'outcome-recorded',
      detail: { step: 'st0', outcome: 'not-reached' },
    },
  ],
  notes: [{ at: '2027-03-03T10:12:00.000Z', text: 'Drie keer gebeld, voicemail.', stepId: 'st0' }],
});

export const reviewShown = (): ReviewShown => ({
  id: 'r1',
  reason: 'uncertain-match',
  detail: 'surname agrees, box differs',
  at: '2027-03-04T10:00:00.000Z',
  source: { channel: 'mail', ref: 'abc@cawrupel.example', sender: referrerEmail },
  fields: {
    kind: 'referral',
    tenants: [{ givenName: 'S.', familyName: 'Vandenbossche', phone: '+32492004816' }],
    dwelling: { street: 'Antwerpsestraat', houseNumber: '41', box: '5', postcode: '2850' },
  },
  candidates: [courtCase()],
});

export const mailShown = (changes: Partial<MailShown> = {}): MailShown => ({
  id: 'm1',
  sentAt: '2027-03-02T09:01:00.000Z',
  to: landlordEmail,
  from: 'Sociaal Huis Rivierenland <meldpunt@rivierenland.example>',
  subject: 'We hebben uw melding ontvangen (K-7TW2FH)',
  status: 'delivered',
  template: 'receipt-landlord',
  audience: 'landlord',
  text: 'Dag,\n\nDank u wel voor uw bericht.\n',
  html: '<!doctype html><html lang="nl"><head><title>x</title></head><body><p>Dag,</p><a href="https://kier.example/a/1">Antwoord</a></body></html>',
  attachments: [{ name: 'kier.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }],
  headers: [
    ['Message-ID', '<1@rivierenland.example>'],
    ['Auto-Submitted', 'auto-replied'],
  ],
  ...changes,
});

import { describe, expect, it } from 'vitest';
import { languages } from '#events/signal.ts';
import { outcomeCodes } from '#domain/outcome.ts';
import { landlordEvents } from '#domain/disclosure/landlord-view.ts';
import { referrerEvents } from '#domain/disclosure/referrer-view.ts';
import { workerNews } from '#domain/disclosure/worker-view.ts';
import { ignoreReasons, unreadableReasons } from '#domain/reading.ts';
import { legalRules } from '#domain/legal/index.ts';
import {
  buildLetter,
  isTemplateName,
  type LetterContext,
  type TemplateName,
  templates,
} from '#domain/letters/index.ts';
import { articleText, deadlineText } from '#domain/letters/words/deadline-words.ts';
import { fieldText, fieldTexts } from '#domain/letters/words/field-words.ts';
import { outcomeWords } from '#domain/letters/words/outcome-words.ts';
import { reasonPhrase } from '#domain/letters/words/reason-words.ts';
import {
  coordinatorEmail,
  courtCase,
  landlordEmail,
  landlordSignal,
  office,
  openStep,
  referrerEmail,
  workerEmail,
} from '#test/harness/page-data.ts';
import { readCalendar } from '../calendar-entry/read-calendar.ts';

const names = Object.keys(templates).filter(isTemplateName);

const recipients: Readonly<Record<(typeof templates)[TemplateName]['view'], string>> = {
  worker: workerEmail,
  coordinator: coordinatorEmail,
  landlord: landlordEmail,
  referrer: referrerEmail,
  bystander: 'buur@mail.example',
  court: 'griffie@vgboom.example',
  tenant: 'sara@mail.example',
};

const links: LetterContext['links'] = [
  { outcome: 'reached', url: 'https://kier.example/a/x.y?outcome=reached' },
  { outcome: 'not-reached', url: 'https://kier.example/a/x.y?outcome=not-reached' },
];

const context = (template: TemplateName, changes: Partial<LetterContext> = {}): LetterContext => ({
  template,
  language: 'nl',
  directory: office(),
  recipient: recipients[templates[template].view],
  topic: { receivedAt: '2027-03-02T09:00:00.000Z' },
  caseRecord: courtCase(),
  steps: [openStep(), openStep({ id: 'st2', type: 'attend-hearing', dueAt: '2027-03-12T13:00:00.000Z' })],
  step: openStep(),
  understood: landlordSignal(),
  links,
  now: '2027-03-05T08:00:00.000Z',
  ...changes,
});

describe('every letter', () => {
  const all = names.flatMap((name) => languages.map((language) => ({ name, language })));

  it.each(all)('$name is whole in $language', ({ name, language }) => {
    const items = [{ caseRecord: courtCase(), step: openStep(), links }];
    const rows = [{ line: 3, fault: 'broken-row' }];
    const { subject, text, html } = buildLetter(context(name, { language, items, rows }));
    expect(subject).not.toBe('');
    expect(subject.length).toBeLessThan(90);
    expect(html).toContain(`<html lang="${language}">`);
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{|\(\)/);
      expect(part).not.toMatch(/\S {2,}\S/);
    }
  });

  it.each(all)(
    '$name keeps health, money and names out of its subject in $language',
    ({ name, language }) => {
      const { subject } = buildLetter(context(name, { language, topic: { news: workerNews.join(',') } }));
      expect(subject).not.toMatch(
        /Van den Bossche|El Amrani|Antwerpsestraat|1[., ]?490|achterstand|arri[eé]r|arrears|Rückst/i,
      );
    },
  );

  it.each(names)('%s differs between the languages', (name) => {
    const texts = languages.map((language) => buildLetter(context(name, { language })).text);
    expect(new Set(texts).size).toBe(languages.length);
  });

  it.each(names.filter((name) => !templates[name].carriesCalendar))('%s brings no calendar entry', (name) => {
    expect(
      buildLetter(context(name, { topic: { event: 'closed', news: 'hearing-moved' } })).ics,
    ).toBeUndefined();
  });

  it.each(names.filter((name) => !templates[name].carriesLinks))('%s brings no answer links', (name) => {
    expect(buildLetter(context(name)).text).not.toContain('https://kier.example/a/');
  });

  it.each(names.filter((name) => name !== 'invitation-first-visit'))(
    '%s can be built without a case',
    (name) => {
      const { caseRecord: _caseRecord, step: _step, steps: _steps, ...without } = context(name);
      expect(buildLetter(without).text).not.toMatch(/undefined|NaN/);
    },
  );

  it('is no invitation when there is no case to visit', () => {
    const { caseRecord: _caseRecord, ...without } = context('invitation-first-visit');
    expect(() => buildLetter(without)).toThrow('may not hear');
  });
});

describe('receipts', () => {
  it('tell the landlord what was understood, what is missing, what happens next and who the contact is', () => {
    const { text } = buildLetter(
      context('receipt-landlord', { missing: ['tenants.0.birthDate', 'tenantInformed'] }),
    );
    expect(text).toContain('dinsdag 2 maart 2027 om 10:00 uur');
    expect(text).toContain('€ 1.490,40 (4 maanden)');
    expect(text).toContain('Antwerpsestraat 41 bus 3, 2850 Boom');
    expect(text).toContain('- de geboortedatum van de huurder');
    expect(text).toContain('- of de huurder weet dat u ons schrijft');
    expect(text).toContain('Marijke Aerts volgt dit op');
    expect(text).toContain('03 300 00 11');
  });

  it('speak of the list when one was sent', () => {
    const topic = { listName: 'week 45.csv', acceptedRows: 12 };
    const {
      understood: _understood,
      caseRecord: _caseRecord,
      ...list
    } = context('receipt-landlord', { topic });
    const { text } = buildLetter(list);
    expect(text).toContain('Uw lijst "week 45.csv" is verwerkt: 12 rijen.');
    expect(text).toContain('Tom Lenaerts');
  });

  it('give a neighbour no name and no case number', () => {
    const { subject, text } = buildLetter(context('receipt-relative'));
    expect(`${subject} ${text}`).not.toMatch(/Aerts|K-7TW2FH|Bossche|1\.490/);
    expect(text).toContain('om welke woning het gaat');
  });

  it('ask to send again when the message itself was at fault', () => {
    const { text } = buildLetter(context('receipt-review', { topic: { reason: 'encrypted' } }));
    expect(text).toContain('beveiligd met een wachtwoord');
    expect(text).toContain('nog eens sturen');
  });

  it('say nothing of a doubt about people', () => {
    const { text } = buildLetter(context('receipt-review', { topic: { reason: 'uncertain-match' } }));
    expect(text).not.toContain('dossier');
  });

  it('name each row that needs correction', () => {
    const rows = [
      { line: 14, fault: 'broken-row' },
      { line: 18, sheet: 'Blad2', fault: 'dwelling.postcode' },
    ];
    const { text } = buildLetter(context('rejection-list-rows', { rows }));
    expect(text).toContain('- Rij 14: de rij is niet volledig of niet leesbaar');
    expect(text).toContain('- Rij 18 op blad "Blad2": we missen de postcode van de woning');
  });
});

describe('the task', () => {
  it('says what, why, until when, what the law says, who signalled and how to answer', () => {
    const { text, html } = buildLetter(context('task'));
    expect(text).toContain('Bel de huurder vandaag nog');
    expect(text).toContain('Uiterlijk: vrijdag 5 maart 2027 om 17:00 uur');
    expect(text).toContain('crisis: zitting binnen 7 dagen');
    expect(text).toContain('dinsdag 16 maart 2027 (decreet van 9 november 2018, art. 45)');
    expect(text).toContain('An Mertens, CAW Rupel (toeleider)');
    expect(text).toContain('- Gesproken\n  https://kier.example/a/x.y?outcome=reached');
    expect(html).toContain('href="https://kier.example/a/x.y?outcome=reached"');
  });

  it('brings the due time as a calendar entry without names', () => {
    const { ics = '' } = buildLetter(context('task'));
    const { values } = readCalendar(ics);
    expect(values.get('DTEND')).toBe('20270305T160000Z');
    expect(values.get('UID')).toBe('step-st1-k3m9qz7tw2fh@kier');
    expect(ics).not.toMatch(/Bossche|Amrani|Antwerpsestraat/);
  });

  it('brings the hearing itself when the step is the hearing', () => {
    const step = openStep({
      type: 'attend-hearing',
      startAt: '2027-03-12T12:30:00.000Z',
      dueAt: '2027-03-12T13:00:00.000Z',
    });
    const { values } = readCalendar(buildLetter(context('task', { step })).ics ?? '');
    expect(values.get('DTSTART')).toBe('20270312T130000Z');
    expect(values.get('LOCATION')).toBe('Vredegerecht van het kanton Boom');
    expect(values.get('TRANSP')).toBe('OPAQUE');
  });

  it('holds the note to copy by hand, filled in, when the step leaves one', () => {
    const { text } = buildLetter(context('task', { step: openStep({ type: 'leave-note' }) }));
    expect(text).toContain('Ik ben Marijke Aerts van Sociaal Huis Rivierenland');
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('keeps the punctuation of a title that is a question', () => {
    const step = openStep({ type: 'check-fund' });
    const { text } = buildLetter(
      context('task', { step, steps: [step, openStep({ id: 'x', type: 'check-fund' })] }),
    );
    expect(text).not.toMatch(/\?[.:]/);
  });

  it('names the other open steps and not itself', () => {
    const { text } = buildLetter(context('task'));
    expect(text).toContain('Ga mee naar de zitting: vrijdag 12 maart 2027 om 14:00 uur');
    expect(text.split('Bel de huurder vandaag nog')).toHaveLength(2);
  });
});

describe('news', () => {
  it('gives each news a sentence and moves the hearing in the calendar', () => {
    const { text, ics } = buildLetter(context('news', { topic: { news: 'hearing-moved,new-amount' } }));
    expect(text).toContain('- De zitting is verplaatst');
    expect(text).toContain('- Er is een nieuw bedrag');
    expect(readCalendar(ics ?? '').values.get('UID')).toBe('hearing-k3m9qz7tw2fh@kier');
  });

  it('says what has become too late', () => {
    const { text } = buildLetter(context('news', { topic: { news: 'hearing-set', tooLate: 'leave-note' } }));
    expect(text).toContain('HIERVOOR IS HET TE LAAT GEWORDEN\n\n- Laat een handgeschreven briefje');
  });

  it('still says something when the news has no words', () => {
    expect(buildLetter(context('news', { topic: { news: 'something-odd' } })).text).toContain(
      'Er is iets nieuws',
    );
  });
});

/** The referrer's letter on a judgment that may or may not speak of instalments. */
const told = (event: string): string =>
  buildLetter(context('progress-referrer', { topic: { event, instalments: true } })).text;

describe('letters about progress', () => {
  it.each(landlordEvents)('tell the landlord of %s', (event) => {
    const { text } = buildLetter(context('progress-landlord', { topic: { event } }));
    expect(text).toMatch(/\n- \p{L}/u);
  });

  it.each(referrerEvents)('tell the referrer of %s', (event) => {
    const { text } = buildLetter(context('progress-referrer', { topic: { event } }));
    expect(text).toMatch(/\n- \p{L}/u);
  });

  it('tell the referrer of instalments only with the judgment', () => {
    expect(told('judgment')).toContain('in schijven');
    expect(told('contact-made')).not.toContain('in schijven');
  });

  it('put the joint visit in the calendar once it is fixed', () => {
    const visitAt = '2027-03-08T09:00:00.000Z';
    const { text, ics } = buildLetter(context('invitation-first-visit', { topic: { visitAt } }));
    expect(text).toContain('maandag 8 maart 2027 om 10:00 uur');
    expect(readCalendar(ics ?? '').values.get('DTSTART')).toBe('20270308T090000Z');
    expect(buildLetter(context('invitation-first-visit')).ics).toBeUndefined();
  });
});

describe('letters to those who lead', () => {
  it('say who did not answer when a step is overdue', () => {
    const { text } = buildLetter(context('escalation', { topic: { reason: 'overdue' } }));
    expect(text).toContain('Marijke Aerts kreeg een herinnering');
  });

  it('say that nobody fits when nobody does', () => {
    const caseRecord = courtCase({ worker: null });
    const { subject, text } = buildLetter(
      context('escalation', { caseRecord, topic: { reason: 'nobody-fits' } }),
    );
    expect(subject).toContain('Nog geen begeleider');
    expect(text).toContain('Begeleider: nog niemand');
  });

  it('bring the hearing of a new court case, and the judgment without one', () => {
    expect(buildLetter(context('coordinator-hearing')).ics).toBeDefined();
    const judged = buildLetter(
      context('coordinator-hearing', { caseRecord: courtCase({ phase: 'judgment' }) }),
    );
    expect(judged.subject).toContain('Vonnis');
    expect(judged.ics).toBeUndefined();
  });

  it('give the reason and the source of a doubtful input', () => {
    const { caseRecord: _caseRecord, ...review } = context('review-item', {
      topic: { reason: 'uncertain-match', ref: 'x.eml', sender: 'a@b.example', candidates: 2 },
    });
    const { text } = buildLetter(review);
    expect(text).toContain('het kan bij een dossier horen dat we al kennen');
    expect(text).toContain('een van 2 dossiers');
    expect(text).toContain('Bestand of bericht: x.eml');
  });
});

describe('words', () => {
  it('exist for every legal rule', () => {
    for (const { id } of legalRules)
      for (const language of languages) expect(deadlineText(id, language)).not.toMatch(/:$/);
  });

  it('name the laws in each language', () => {
    expect(articleText('decree of 9 November 2018, art. 47 to 49; Judicial Code, art. 1387', 'nl')).toBe(
      'decreet van 9 november 2018, art. 47 tot 49; Gerechtelijk Wetboek, art. 1387',
    );
  });

  it('exist for every reason for which an input cannot be read', () => {
    for (const code of unreadableReasons)
      for (const language of languages) expect(reasonPhrase(code, language)).toBeTruthy();
    for (const code of ignoreReasons) expect(reasonPhrase(code, 'nl')).not.toBe('');
  });

  it('fit a button', () => {
    for (const code of outcomeCodes)
      for (const language of languages) expect(outcomeWords[code][language].length).toBeLessThanOrEqual(32);
  });

  it('ask for an unknown field by the nearest name above it', () => {
    expect(fieldText('tenants.0.shoeSize', 'nl')).toBe('de naam van de huurder');
    expect(fieldText('odd', 'nl')).toBe('meer uitleg over uw melding');
    expect(fieldTexts(['tenants.0.birthDate', 'tenants.1.birthDate'], 'nl')).toHaveLength(1);
  });
});

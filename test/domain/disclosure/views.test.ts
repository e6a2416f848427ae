import { describe, expect, it } from 'vitest';
import { DisclosureRefused } from '#domain/disclosure/disclosure-refused.ts';
import { viewFor } from '#domain/disclosure/index.ts';
import { newsForReferrer } from '#domain/disclosure/referrer-view.ts';
import type { DisclosureSource } from '#domain/disclosure/source.ts';
import {
  coordinatorEmail,
  courtCase,
  landlordEmail,
  landlordSignal,
  office,
  openStep,
  professional,
  referrerEmail,
  stamped,
  teamLeadEmail,
  workerEmail,
} from '#test/harness/page-data.ts';

const source = (changes: Partial<DisclosureSource> = {}): DisclosureSource => ({
  caseRecord: courtCase(),
  directory: office(),
  recipient: landlordEmail,
  topic: {},
  now: '2027-03-05T08:00:00.000Z',
  ...changes,
});

const factsWith = (changes: Partial<ReturnType<typeof courtCase>['facts']>) =>
  courtCase({ facts: { ...courtCase().facts, ...changes } });

const asked = (event: string, caseRecord = courtCase()): DisclosureSource =>
  source({ recipient: referrerEmail, caseRecord, topic: { event } });

describe('landlordView', () => {
  it('names the worker as contact when one is assigned', () => {
    expect(viewFor('landlord', source()).contact.name).toBe('Marijke Aerts');
  });

  it('names the team lead when nobody is assigned', () => {
    const view = viewFor('landlord', source({ caseRecord: courtCase({ worker: null }) }));
    expect(view.contact.name).toBe('Tom Lenaerts');
  });

  it('names the team lead when the worker has left the directory', () => {
    const view = viewFor(
      'landlord',
      source({ caseRecord: courtCase({ worker: 'weg@rivierenland.example' }) }),
    );
    expect(view.contact.name).toBe('Tom Lenaerts');
  });

  it('tells news when a colleague of the landlord reads it', () => {
    const view = viewFor(
      'landlord',
      source({ recipient: 'jan@dehaven.example', topic: { event: 'in-contact' } }),
    );
    expect(view.events).toEqual(['in-contact']);
  });

  it.each(['vreemd@elders.example', referrerEmail, workerEmail])(
    'is refused for news when %s is not the landlord',
    (recipient) => {
      expect(() => viewFor('landlord', source({ recipient, topic: { event: 'in-contact' } }))).toThrow(
        DisclosureRefused,
      );
    },
  );

  it('is refused for news when there is no case', () => {
    const { caseRecord: _caseRecord, ...without } = source({ topic: { event: 'in-contact' } });
    expect(() => viewFor('landlord', without)).toThrow(DisclosureRefused);
  });

  it('drops news on arrears when he raised none', () => {
    const caseRecord = factsWith({ kinds: ['referral'] });
    const understood = { kind: 'referral', problems: ['nuisance'] } as const;
    const topic = { event: 'in-contact,arrears-agreement' };
    expect(
      viewFor(
        'landlord',
        source({ caseRecord, understood: { ...understood, problems: ['nuisance'] }, topic }),
      ).events,
    ).toEqual(['in-contact']);
    expect(() => viewFor('landlord', source({ caseRecord, topic: { event: 'arrears-agreement' } }))).toThrow(
      DisclosureRefused,
    );
  });

  it('ignores words that are no landlord news', () => {
    const topic = { event: 'in-contact,judgment,guidance-accepted,constructor' };
    expect(viewFor('landlord', source({ topic })).events).toEqual(['in-contact']);
  });

  it('takes no court document for his own words', () => {
    const understood = { kind: 'judgment', tenants: [{ familyName: 'Wie' }] } as const;
    const view = viewFor(
      'landlord',
      source({ understood: { ...understood, tenants: [{ familyName: 'Wie' }] } }),
    );
    expect(view.own).toBeUndefined();
  });

  it('gives back his own words without free text and contact details', () => {
    const understood = {
      ...landlordSignal(),
      stepsTaken: 'vertrouwelijk',
      tenants: [{ familyName: 'Van den Bossche', phone: '+32492004816', nationalNumber: '85073003328' }],
    };
    const { own } = viewFor('landlord', source({ understood }));
    expect(own?.tenants).toEqual([{ familyName: 'Van den Bossche', givenName: undefined }]);
    expect(JSON.stringify(own)).not.toMatch(/vertrouwelijk|32492|85073/);
  });
});

describe('referrerView', () => {
  it('tells the hearing when the tenant agrees', () => {
    expect(viewFor('referrer', asked('hearing')).hearingAt).toBe('2027-03-12T14:00');
  });

  it('holds no hearing when the news is another', () => {
    expect(viewFor('referrer', asked('contact-made')).hearingAt).toBeUndefined();
  });

  it('is refused a hearing when the tenant withdrew consent', () => {
    const caseRecord = factsWith({ tenantAgrees: stamped(false) });
    expect(() => viewFor('referrer', asked('hearing', caseRecord))).toThrow(DisclosureRefused);
  });

  it('is refused when the consent was given to another referrer', () => {
    const { tenantAgrees: _tenantAgrees, ...withoutConsent } = professional();
    const other = professional({ email: 'ander@politie.example', partnerId: 'politie' });
    const caseRecord = factsWith({ referrers: [withoutConsent, other] });
    expect(() => viewFor('referrer', asked('judgment', caseRecord))).toThrow(DisclosureRefused);
  });

  it.each(['relative', 'neighbour', 'lawyer', 'court', 'bailiff', 'landlord-agent'] as const)(
    'is refused when the reader is known as %s',
    (relation) => {
      const dochter = professional({ relation, email: 'dochter@mail.example' });
      const caseRecord = factsWith({ referrers: [dochter] });
      const recipient = 'dochter@mail.example';
      expect(() =>
        viewFor('referrer', source({ caseRecord, recipient, topic: { event: 'contact-made' } })),
      ).toThrow(DisclosureRefused);
      expect(newsForReferrer(caseRecord, office(), recipient)).toEqual([]);
    },
  );

  it('is refused when nobody verified the professional', () => {
    const caseRecord = factsWith({
      referrers: [professional({ verified: false, email: 'arts@mail.example' })],
    });
    expect(() => viewFor('referrer', source({ caseRecord, recipient: 'arts@mail.example' }))).toThrow(
      DisclosureRefused,
    );
  });

  it('is refused for the landlord', () => {
    expect(() => viewFor('referrer', source())).toThrow(DisclosureRefused);
  });

  it('gives a partner a receipt before she is on the case', () => {
    const caseRecord = factsWith({ referrers: [] });
    const view = viewFor('referrer', source({ caseRecord, recipient: referrerEmail }));
    expect(view.contact.name).toBe('Marijke Aerts');
    expect(view.events).toEqual([]);
  });

  it('refuses news to a partner who is not on the case', () => {
    const caseRecord = factsWith({ referrers: [] });
    expect(() => viewFor('referrer', asked('contact-made', caseRecord))).toThrow(DisclosureRefused);
  });
});

describe('workerView', () => {
  it.each([workerEmail, teamLeadEmail, coordinatorEmail])('is given to the colleague %s', (recipient) => {
    expect(viewFor('worker', source({ recipient })).caseRecord?.caseNumber).toBe('K-7TW2FH');
  });

  it.each([landlordEmail, referrerEmail, 'iemand@mail.example'])('is refused to %s', (recipient) => {
    expect(() => viewFor('worker', source({ recipient }))).toThrow(DisclosureRefused);
  });

  it('leaves out the national number', () => {
    const caseRecord = factsWith({ tenants: [{ familyName: 'Aa', nationalNumber: '85073003328' }] });
    const understood = { kind: 'arrears' as const, tenants: [{ nationalNumber: '85073003328' }] };
    const view = viewFor('worker', source({ caseRecord, understood, recipient: workerEmail }));
    expect(JSON.stringify(view)).not.toContain('85073003328');
  });

  it('lists open steps by due time and no others', () => {
    const steps = [
      openStep({ id: 'late', dueAt: '2027-03-09T16:00:00.000Z' }),
      openStep({ id: 'gone', status: 'cancelled' }),
      openStep({ id: 'soon', dueAt: '2027-03-06T16:00:00.000Z', status: 'overdue' }),
      openStep({ id: 'done', status: 'done' }),
    ];
    expect(
      viewFor('worker', source({ steps, recipient: workerEmail })).openSteps.map(({ id }) => id),
    ).toEqual(['soon', 'late']);
  });
});

describe('bystanderView', () => {
  const understood = landlordSignal();

  it('names the kinds of facts read, and none of them', () => {
    const view = viewFor('bystander', source({ understood, recipient: 'buur@mail.example' }));
    expect(view.understood).toEqual(['tenants', 'dwelling', 'arrears', 'problems']);
    expect(JSON.stringify(view)).not.toMatch(/Bossche|Antwerpsestraat|149040/);
  });

  it('names not even kinds when a court registry reads it', () => {
    const view = viewFor('bystander', source({ understood, recipient: 'griffie@vgboom.example' }));
    expect(view.understood).toEqual([]);
  });
});

describe('coordinatorView', () => {
  it('holds no amounts and no contact details', () => {
    const view = viewFor('coordinator', source({ recipient: coordinatorEmail }));
    expect(JSON.stringify(view.caseRecord)).not.toMatch(/149040|111780|\+32492|sara@/);
    expect(view.caseRecord?.hearingAt).toBe('2027-03-12T14:00');
  });

  it('is refused to somebody from outside', () => {
    expect(() => viewFor('coordinator', source({ recipient: landlordEmail }))).toThrow(DisclosureRefused);
  });
});

describe('tenantView', () => {
  it('says who came and how to reach her, and nothing of why', () => {
    const view = viewFor('tenant', source());
    expect(Object.keys(view).toSorted()).toEqual(['contact', 'organisation']);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, it } from 'vitest';
import { type DnsResolver, type MailTrust, verdictOn } from '#infra/local/mail-verdict.ts';

const raw = (from = 'An <an@huur.example>') =>
  Buffer.from(`From: ${from}\r\nTo: intake@wonen.example\r\nSubject: Huur\r\n\r\nDag.\r\n`);
const mail = { raw: raw(), clientAddress: '198.51.100.7', helo: 'mx.huur.example', from: 'an@huur.example' };
const verifying: MailTrust = { mode: 'verify', relays: [] };

/** DNS that knows these names only. */
const dns =
  (records: Record<string, string>): DnsResolver =>
  (name, type) => {
    const record = records[`${type} ${name}`];
    if (record !== undefined) return Promise.resolve([[record]]);
    return Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
  };

describe('verdictOn with a trusted relay', () => {
  const trust: MailTrust = { mode: 'trusted-relay', relays: ['127.0.0.1', '2001:DB8::1'] };
  it.each([
    ['pass', '127.0.0.1'],
    ['pass', '::ffff:127.0.0.1'],
    ['pass', '2001:db8::1'],
    ['none', '198.51.100.7'],
  ])('is %s when the client is %s', async (verdict, clientAddress) => {
    expect(await verdictOn({ ...mail, clientAddress }, trust)).toBe(verdict);
  });
});

describe('verdictOn with verification', () => {
  const spf = { 'TXT huur.example': 'v=spf1 ip4:198.51.100.7 -all' };
  const spfElsewhere = { 'TXT huur.example': 'v=spf1 ip4:203.0.113.9 -all' };
  const policy = { 'TXT _dmarc.huur.example': 'v=DMARC1; p=reject' };
  it.each([
    ['pass', 'SPF allows the client and a DMARC policy is published', { ...spf, ...policy }],
    ['pass', 'SPF allows the client and no DMARC policy is published', spf],
    ['fail', 'SPF forbids the client and a DMARC policy is published', { ...spfElsewhere, ...policy }],
    ['fail', 'SPF forbids the client and no DMARC policy is published', spfElsewhere],
    ['fail', 'nothing authenticates and a DMARC policy is published', policy],
    ['none', 'the domain publishes nothing', {}],
  ])('is %s when %s', async (verdict, _when, records) => {
    expect(await verdictOn(mail, verifying, dns(records))).toBe(verdict);
  });

  it('is none when SPF passes for another domain than that of the author', async () => {
    const records = { 'TXT bulk.example': 'v=spf1 ip4:198.51.100.7 -all' };
    expect(await verdictOn({ ...mail, from: 'bounce@bulk.example' }, verifying, dns(records))).toBe('none');
  });

  it('is none when the lookup of the policy fails for now', async () => {
    const known = dns(spf);
    const failing: DnsResolver = (name, type) =>
      name.startsWith('_dmarc')
        ? Promise.reject(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' }))
        : known(name, type);
    expect(await verdictOn(mail, verifying, failing)).toBe('none');
  });

  it('is fail when the message has two authors', async () => {
    const two = Buffer.concat([Buffer.from('From: rechtbank@vrede.example\r\n'), raw()]);
    expect(await verdictOn({ ...mail, raw: two }, verifying, dns(spf))).toBe('fail');
  });

  it('is pass for a signature of the author’s domain, and fails under a policy when the text was changed', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const signer = { signingDomain: 'huur.example', selector: 's1', privateKey };
    const { signatures } = await dkimSign(mail.raw, {
      ...signer,
      canonicalization: 'relaxed/relaxed',
      signatureData: [signer],
    });
    const signed = Buffer.concat([Buffer.from(signatures), mail.raw]);
    const records = {
      ...policy,
      'TXT s1._domainkey.huur.example': `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
    };
    const relayed = { ...mail, raw: signed, from: 'list@elsewhere.example' };
    expect(await verdictOn(relayed, verifying, dns(records))).toBe('pass');
    const changed = Buffer.from(signed.toString().replace('Dag.', 'Weg.'));
    expect(await verdictOn({ ...relayed, raw: changed }, verifying, dns(records))).toBe('fail');
  });
});

import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * JSON in few bytes. A record of ours is short and made of the same words as all others: deflate alone finds little to
 * say twice in it, so it starts from a text in which those words stand. The table charges by the kB.
 *
 * Packed bytes begin with the number of their text; bytes that begin otherwise are JSON as it is. A text never changes
 * once something is stored with it: better words are a new number.
 */
const WORDS: ReadonlyMap<number, Buffer> = new Map([
  [
    1,
    Buffer.from(
      [
        '"professional""relative""neighbour""court""bailiff""lawyer""landlord-agent""withdrawn""plan-broken""hearing-moved"',
        '"tenant-request""eviction-notice""conciliation""summons""judgment""referral""petition""update""other""nuisance"',
        '"living-skills""upkeep""contract""unauthenticated""private""worker""own""authority""referrer""landlord"',
        '"lease":{"startDate":"20","written":true,"student":false},"judgment":{"date":"20","servedOn":"20","evictionOn":"20"},',
        '"stepsTaken":"twee herinneringen, geen antwoord","guidanceQuestion":"hulp","tenantInformed":true,"tenantAgrees":true,',
        '"children":{"rank":10,"statedAt":"2026-11-","news":["paid"],"outcomes":["not-reached","accepts","let-in"],"newText":"',
        '"evictionOn":{"servedOn":{"judgmentDate":{"studentLease":{"leaseWritten":{"leaseStart":{"registeredOn":{"courtName":{',
        '"deadlines":[{"rule":"fund-application","article":"decree 9 November 2018, art. ","on":"2026-","counted":"from the',
        '"regime":"judicial-code","regime":"decree-2018","regime":"unknown","priority":{"level":"urgent","reasons":["court-document",',
        '"priority":{"level":"high","reasons":["several-signals","large-arrears","growing-arrears","relapse","children"]}',
        '"priority":{"level":"normal","reasons":[]},"signalCount":2,"phase":"pre-court","threadId":"',
        '"doubtful":[],"provenance":[{"field":"tenants.0.givenName","part":"body","line":7,"snippet":"","confidence":0.9},',
        '{"field":"tenants.0.familyName","part":"file","line":2,"snippet":"","confidence":1},{"field":"tenants.0.birthDate",',
        '{"field":"dwelling.street","part":"body","line":{"field":"dwelling.houseNumber","part":"file","line":2,"snippet":"',
        '{"field":"dwelling.box","part":"subject","{"field":"dwelling.postcode","part":"attachment:1","page":1,"line":',
        '{"field":"dwelling.municipality","part":"file","line":{"field":"arrears.amountCents","part":"{"field":"arrears.months",',
        '{"field":"arrears.monthlyRentCents","{"field":"court.rollNumber","{"field":"court.hearingAt","{"field":"court.name",',
        '{"field":"court.registeredOn","{"field":"landlord.name","{"field":"landlord.enterpriseNumber","{"field":"landlord.email",',
        '{"field":"referrer.name","{"field":"problems","part":"body","snippet":"huurachterstand van","confidence":0.',
        '"contractRef":{"rank":10,"statedAt":"2026-","signalId":"","value":"}","relation":"landlord-agent","repliesTo":[',
        '"court":{"name":"Vredegerecht van het kanton ","rollNumber":"26A","registeredOn":"2026-","hearingAt":"2026-12-01T09:30"}',
        '"rollNumbers":["26A"],"formerHearings":[],"documents":[{"signalId":"","kind":"petition","rollKey":"26A","hearingAt":"',
        '"problems":["arrears"],"news":[],"referrers":[{"name":"","organisation":"","email":"","phone":"","relation":"professional",',
        '"landlord":{"rank":10,"statedAt":"2026-11-02T08:00:00.000Z","signalId":"","value":{"name":"Woonmaatschappij ',
        '","enterpriseNumber":"0","email":"","phone":"+324"}},"landlordPartnerId":{"rank":10,"landlordRaised":{"rank":10,',
        '"from":{"class":"landlord","address":"","name":"","partnerId":""},"rawKey":"drop/","rawKey":"mail/","statedAt":"2026-',
        '"profile":{"tenants":[{"givenName":"","familyName":"","birthDate":"19","nationalNumber":"","phone":"+324","email":"",',
        '"alsoWritten":[{"givenName":"',
        '"alsoDwellings":[{"street":"',
        '"partnerId":"","contractRef":"","rentsCents":[',
        '"impliedRentsCents":[',
        '"key":"receipt:","recipient":"","topic":{"receivedAt":"2026-","key":"news:","topic":{"news":"new-amount"},"key":"task:',
        '"signals":[{"id":"","content":"","at":"2026-11-02T08:00:00.000Z"},"facts":{"kinds":["arrears"],"tenants":[{"givenName":"',
        '","familyName":"","birthDate":"19"}],"dwelling":{"rank":10,"statedAt":"2026-11-02T08:00:00.000Z","signalId":"","value":{',
        '"street":"straat","houseNumber":"1","box":"","postcode":"2880","municipality":"Bornem"},"arrears":[{"rank":10,',
        '"statedAt":"2026-11-02T08:00:00.000Z","signalId":"","amountCents":90000,"months":3,"monthlyRentCents":30000}],',
        '{"id":"","receivedAt":"2026-11-02T08:00:00.000Z","source":{"channel":"file","ref":".csv","row":1,"line":2,"sender":"@',
        '.example"},"source":{"channel":"mail","ref":"@","source":{"channel":"message","fields":{"kind":"arrears","language":"nl",',
        '"tenants":[{"givenName":"","familyName":"","birthDate":"19"}],"dwelling":{"street":"","houseNumber":"","postcode":"',
        '","municipality":""},"arrears":{"amountCents":,"months":,"monthlyRentCents":},"reading":{"provenance":[]',
      ].join(''),
    ),
  ],
]);
const CURRENT = 1;
const LEVEL = 9;

export const packJson = (value: unknown): Buffer => {
  const dictionary = WORDS.get(CURRENT);
  if (dictionary === undefined) throw new Error('The words that records are packed with are missing.');
  const text = Buffer.from(JSON.stringify(value), 'utf8');
  return Buffer.concat([Buffer.of(CURRENT), deflateRawSync(text, { dictionary, level: LEVEL })]);
};

/** @throws {SyntaxError | Error} when the bytes are neither packed nor JSON. */
export const unpackJson = <T>(bytes: Buffer): T => {
  const dictionary = WORDS.get(bytes[0] ?? 0);
  const text = dictionary === undefined ? bytes : inflateRawSync(bytes.subarray(1), { dictionary });
  return JSON.parse(text.toString('utf8')) as T;
};

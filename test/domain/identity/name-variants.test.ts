import { describe, expect, it } from 'vitest';
import type { Dwelling, SignalFields, Tenant } from '#events/signal.ts';
import { candidateKeys, decideIdentity, profileOf } from '#domain/identity/index.ts';

/** How one name is written by the clerks of Flanders; the first is as the register has it. */
const surnames: readonly string[] = [
  'Öztürk Ozturk Oeztuerk OZTURK',
  'Yıldız Yildiz Yildis Jildiz',
  'Yılmaz Yilmaz Jilmaz Yilmas',
  'Çelik Celik Chelik Tchelik',
  'Şahin Sahin Shahin Schahin Sjahin',
  'Gündüz Gunduz Guendez Gündus',
  'El_Amrani Elamrani Al_Amrani EL-AMRANI Amrani',
  'El_Khattabi Elkhattabi El_Kattabi Al_Khattabi Khattabi',
  'Al_Hassan Alhassan El_Hassan Elhassan Hassan',
  'Ait_Ben_Haddou Ait_Benhaddou Aït_Ben_Haddou Aitbenhaddou',
  'Ben_Ali Benali Bin_Ali Benaly',
  'Bouazza Bou_Azza Boeazza Buazza Bouaza',
  'Ouali Wali Ouwali Walli Ouaali',
  'Ouahabi Wahabi El_Ouahabi',
  'Cherif Sharif Sherif Chérif',
  'Haddouchi Hadouchi Haddoechi Haddoushi',
  'Hussein Hoessein Husain Hüseyin Houssein',
  'Yacoubi Yakoubi Jacoebi El_Yacoubi',
  "Nguyen Nguyên Nguyễn N'Guyen",
  "Ndiaye N'Diaye Ndiaje",
  'Van_den_Broeck Vandenbroeck V.d._Broeck Vd_Broeck Van_Den_Broek',
  'De_Clercq Declercq De_Clerck Declerck De_Klerk',
  "D'Hondt Dhondt D_Hondt De_Hondt D’Hondt",
  'Thys Thijs Tijs Theys',
  'Claeys Clais Klaeys Claijs',
  'Verhaegen Verhagen Verhaeghen',
  'Cauwenberghs Kauwenbergs Cauwenbergh',
  'Huysmans Huijsmans Huismans',
  'Ceulemans Keulemans Ceuleman',
  'Quintens Kwintens Quinten',
  'Lambrecht Lambrechts Lambreght Lambregts',
  'Dubois Du_Bois DU-BOIS',
  'Leroy Le_Roy Leroi',
  'Lefèvre Lefebvre Le_Fèvre Lefevere',
  'Delvaux Del_Vaux Delveaux',
  'Delahaye De_la_Haye De_Lahaye',
  'Dupont Du_Pont Dupond',
  'Kowalski Kowalska Kowalsky Kovalski',
  'Wójcik Wojcik Woicik Vojcik',
];
const givenNames: readonly string[] = [
  'Mohammed Mohamed Muhammed Mohammad Muhammad',
  'Abdelkader Abdulkadir Abdelkadir Abdulkader',
  'Youssef Yusuf Yousef Joesoef Jusuf',
  'Hüseyin Huseyin Hussein Hueseyin',
  'Ömer Omer Omar Oumar',
  'Aïcha Aicha Aisha Ayşe',
  'Khadija Hatice Khadidja Kadija',
  'Fatima Fatma Fadma',
  'Noureddine Nordine Nourdin Nureddin',
  'Süleyman Suleyman Soulaiman Soliman',
  'Kristof Christophe Christof Kristoff',
  'Guillaume Willem Wim',
  'Lutgart Lut Lutgarde',
  'Małgorzata Malgorzata Malgosia',
];

const home: Dwelling = { street: 'Boomstraat', houseNumber: '57', postcode: '2880', municipality: 'Bornem' };
const rows = (table: readonly string[]): string[][] =>
  table.flatMap((row) => {
    const [name = '', ...others] = row.split(' ').map((word) => word.replaceAll('_', ' '));
    return others.map((other) => [name, other]);
  });
const signal = (tenant: Tenant, dwelling?: Dwelling): SignalFields => ({
  kind: 'arrears',
  tenants: [tenant],
  ...(dwelling !== undefined && { dwelling }),
});
const verdict = (a: Tenant, b: Tenant): string =>
  decideIdentity(profileOf(signal(a, home)), [
    { caseId: 'known', status: 'open', profile: profileOf(signal(b, home)), claimed: [] },
  ]).verdict;
const kinds = (a: SignalFields, b: SignalFields): readonly string[] => {
  const known = candidateKeys(profileOf(b)).map(({ kind, key }) => `${kind} ${key}`);
  return candidateKeys(profileOf(a))
    .filter(({ kind, key }) => known.includes(`${kind} ${key}`))
    .map(({ kind }) => kind);
};

describe('one name in other spellings', () => {
  it.each(rows(surnames))('%s and %s are one family, and one finds the other without an address', (a, b) => {
    const [left, right] = [
      { givenName: 'Karel', familyName: a },
      { givenName: 'Karel', familyName: b },
    ];
    expect(verdict(left, right)).toBe('same');
    expect(kinds(signal(left), signal(right))).toContain('name');
  });

  it.each(rows(givenNames))('%s and %s are one person', (a, b) => {
    const [left, right] = [
      { givenName: a, familyName: 'Vandersmissen' },
      { givenName: b, familyName: 'Vandersmissen' },
    ];
    expect(verdict(left, right)).toBe('same');
    expect(kinds(signal(left, { ...home, street: 'Bomstr' }), signal(right, home))).toContain(
      'number-surname',
    );
  });

  it.each([
    ['Peeters', 'Pieters'],
    ['Maes', 'Moens'],
    ['Janssens', 'Hansens'],
    ['Özdemir', 'Demir'],
    ['Benali', 'Benhaddou'],
    ['El Amrani', 'El Mouden'],
    ['Dubois', 'Dupont'],
  ])('%s and %s are two families', (a, b) => {
    expect(verdict({ givenName: 'Karel', familyName: a }, { givenName: 'Sofie', familyName: b })).toBe('new');
  });
});

/** Inputs of `bench cost`, as partners of the sample directory send them. */
export type CostInput = {
  readonly channel: 'mail' | 'file';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Directory id of the partner whose folder it is dropped in; mails say themselves who sends them. */
  readonly partnerId?: string;
};

export type Home = {
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly street: string;
  readonly number: string;
  /** The landlord's own number of the contract. */
  readonly contract: string;
};

const GIVEN = ['Tom', 'Nele', 'Fatima', 'Luc', 'Ayse', 'Kevin', 'Godelieve', 'Marek', 'Zoe', 'Amadou'];
const FAMILIES = ['Verbeke', 'Moortgat', 'Goyvaerts', 'Claessens', 'Lemmens', 'Segers', 'Roelandt', 'Haddad'];
const STREETS = ['Barelstraat', 'Kapelstraat', 'Boomstraat', 'Puursesteenweg', 'Kerkstraat', 'Molenstraat'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');

/** Households that share names and streets as those of one town do, and no door. */
export const homeOf = (index: number): Home => ({
  given: pick(GIVEN, index * 7),
  family: pick(FAMILIES, index * 3 + Math.floor(index / 8)),
  birthDate: `${two(1 + (index % 28))}/${two(1 + (index % 12))}/${1950 + (index % 50)}`,
  street: pick(STREETS, index),
  number: String(1 + index),
  contract: String(20_000 + index),
});

/** A landlord's list of one month, one row a household. */
export const listOf = (homes: readonly Home[], month: string, months: number): CostInput => ({
  channel: 'file',
  fileName: `achterstallen-${month}.csv`,
  partnerId: 'scheldekant',
  bytes: Buffer.from(
    [
      'Dossiernr;Naam;Voornaam;Geboortedatum;Straat;Huisnr;Postcode;Gemeente;Maandhuur;Achterstand;Aantal maanden',
      ...homes.map(
        ({ contract, family, given, birthDate, street, number }) =>
          `${contract};${family};${given};${birthDate};${street};${number};2880;Bornem;300,00;${months * 300},00;${months}`,
      ),
    ].join('\r\n'),
  ),
});

/** A landlord's mail about one household. */
export const mailOf = (
  { given, family, street, number }: Home,
  { id, months, subject = 'Melding huurachterstand' }: { id: string; months: number; subject?: string },
): CostInput => ({
  channel: 'mail',
  fileName: 'mail.eml',
  bytes: Buffer.from(
    [
      'From: Woonmaatschappij Scheldekant <huurdersadministratie@scheldekant.example>',
      'To: meldpunt@sociaalhuis-scheldebocht.example',
      `Subject: ${subject} ${family}`,
      'Date: Mon, 02 Nov 2026 09:14:32 +0100',
      `Message-ID: <${id}@scheldekant.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Beste collega,',
      '',
      `Wij melden u dat ${given} ${family}, ${street} ${number}, 2880 Bornem, een huurachterstand heeft van`,
      `${months * 300},00 euro (${months} maanden). Wij stuurden twee herinneringen en belden aan.`,
      'Graag nemen jullie contact op.',
      '',
      'Met vriendelijke groeten,',
      'Ellen Maes',
      'Woonmaatschappij Scheldekant bv',
      '',
    ].join('\r\n'),
  ),
});

/**
 * A petition as the registry hands it in as data. `copy`: the registered letter, which the organisation's own post room
 * puts in under a name of its own.
 */
export const petitionOf = (
  { given, family, street, number }: Home,
  { roll, copy = false }: { roll: string; copy?: boolean },
): CostInput => ({
  channel: 'file',
  fileName: copy ? `aangetekend-${roll}.xml` : `${roll}.xml`,
  partnerId: copy ? 'intern' : 'vg-willebroek',
  bytes: Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      ...(copy ? ['<!-- aangetekende zending -->'] : []),
      '<mededeling xmlns="urn:vg-willebroek.example:mededeling:1" soort="verzoekschrift" taal="nl">',
      '<griffie naam="Vredegerecht van het kanton Willebroek" mail="griffie@vg-willebroek.example"/>',
      `<rol nummer="${roll}" ingeschreven="2026-11-02"/>`,
      '<zitting datum="2026-11-19" uur="09:30" zaal="1"/>',
      '<partijen><partij hoedanigheid="verweerder"><natuurlijkPersoon>',
      `<familienaam>${family}</familienaam><voornaam>${given}</voornaam></natuurlijkPersoon>`,
      `<adres><straat>${street}</straat><nr>${number}</nr><postcode>2880</postcode><gemeente>Bornem</gemeente></adres>`,
      '</partij></partijen>',
      '<huur schriftelijk="ja" aanvang="2023-02-01" maandhuur="300.00" hoofdverblijf="ja"/>',
      '<vordering><onderdeel code="ONTBINDING"/><onderdeel code="UITHUISZETTING"/>',
      `<onderdeel code="HUURACHTERSTAND" maanden="3" bedrag="900.00" munt="EUR"/></vordering>`,
      '</mededeling>',
    ].join('\n'),
  ),
});

import { describe, expect, it } from 'vitest';
import { readCourtText } from '#domain/extraction/text/court/read-court-text.ts';

const RECEIVED_AT = '2026-11-30T09:00:00Z';

const read = (text: string) =>
  readCourtText(
    { part: 'file', scanned: false, lines: text.split('\n').map((line) => ({ text: line })) },
    { receivedAt: RECEIVED_AT },
  )?.fields;

describe('readCourtText', () => {
  it('reads a summons in plain words, each answer behind its question', () => {
    expect(
      read(`Deurwaarderskantoor Vos
Ons nummer\tVoor\tBetekend op\tSoort akte
V/26/771\tWoonhaven\t19/11/2026\tDagvaarding
Wie dagvaardt u?\tWoonhaven Kust cv, Zeedijk 4, 8400 Oostende, KBO 0999.116.628
Wie wordt gedagvaard?\tMevrouw Lies DEPREZ, geboren op 02.04.1985, Torhoutsesteenweg 81 bus 3, 8400 Oostende
Waar moet u zijn?\tVredegerecht van het eerste kanton Oostende, Canadaplein 1, 8400 Oostende
Wanneer?\tdonderdag 10 december 2026 om 9.30 uur
Waarom?
U betaalde vier maanden huur niet. Uw huurachterstand is € 1.820,00.`),
    ).toMatchObject({
      kind: 'summons',
      tenants: [{ givenName: 'Lies', familyName: 'Deprez', birthDate: '1985-04-02' }],
      dwelling: { street: 'Torhoutsesteenweg', houseNumber: '81', box: '3' },
      landlord: { name: 'Woonhaven Kust cv', enterpriseNumber: '0999116628' },
      court: { hearingAt: '2026-12-10T09:30' },
      arrears: { amountCents: 182_000, months: 4 },
    });
  });

  it('reads a call in German with its parties, its day and its lawyer', () => {
    expect(
      read(`Friedensgericht des Kantons Sankt Vith
Listennummer: 26B0044
LADUNG ZUR GÜTLICHEN EINIGUNG
Auf Antrag von Herrn Karl Jost, wohnhaft in 4780 Sankt Vith, Hauptstraße 9, vertreten durch Rechtsanwältin Petra Heck,
Beklagte: Frau Anna Weber, geboren am 3. März 1988, wohnhaft in 4780 Sankt Vith, Malmedyer Straße 21.
Sie werden gebeten, am Dienstag, dem 15. Dezember 2026, um 10.15 Uhr in der Sitzung des Friedensgerichts zu erscheinen.
Der Mietrückstand beträgt 1.950,00 Euro. Sie haben die Miete für drei Monate nicht gezahlt.
Sankt Vith, den 24. November 2026
Die Greffierin, Ruth Peters`),
    ).toMatchObject({
      kind: 'conciliation',
      language: 'de',
      tenants: [{ givenName: 'Anna', familyName: 'Weber', birthDate: '1988-03-03' }],
      dwelling: { street: 'Malmedyer Straße', houseNumber: '21' },
      landlord: { name: 'Karl Jost' },
      court: { rollNumber: '26B0044', hearingAt: '2026-12-15T10:15' },
      arrears: { amountCents: 195_000, months: 3 },
    });
  });

  it('tells the day of the hearing, of the judgment and of its service apart', () => {
    const fields = read(`Numéro de rôle\tRépertoire\tPrononcé le
26A0733\t2026/2011\t17 novembre 2026
Justice de paix du canton de Tubize
JUGEMENT
EN CAUSE DE :
Toit Commun SRL, rue Haute 5, 1480 Tubize, BCE 0999.116.628, partie demanderesse,
CONTRE :
Madame Aline PIRET, née le 4 mai 1979, domiciliée à 1480 Tubize, rue Basse 12, partie défenderesse.
Les parties ont été entendues à l’audience publique du 3 novembre 2026.
Le tribunal condamne Madame Piret à payer 2.100,00 euros de loyers impayés, soit trois mois.`);
    expect(fields?.judgment).toEqual({ date: '2026-11-17' });
    expect(fields?.tenants).toMatchObject([{ givenName: 'Aline', familyName: 'Piret' }]);
  });

  it('reads the notice of a bailiff whose labels end in a preposition', () => {
    expect(
      read(`AVIS D’EXPULSION
Huissier de justice\tMarc Renson
À la requête de\tToit Commun SRL
Locataire\tMonsieur Paul HENRY, né le 11 octobre 1973
Lieu\true Basse 14, 1480 Tubize
Jugement\tJustice de paix du canton de Tubize, 20 octobre 2026, R.G. 26A0455
Signifié le\t3 novembre 2026
Expulsion le\tlundi 14 décembre 2026 à 9 heures
Vous pouvez l’éviter en remettant les clés au plus tard le vendredi 11 décembre 2026.
Tubize, le 27 novembre 2026`),
    ).toMatchObject({
      kind: 'eviction-notice',
      tenants: [{ givenName: 'Paul', familyName: 'Henry' }],
      dwelling: { street: 'rue Basse', houseNumber: '14' },
      referrer: { name: 'Marc Renson' },
      judgment: { date: '2026-10-20', servedOn: '2026-11-03', evictionOn: '2026-12-14' },
    });
  });

  it('keeps the days of a notice in prose apart, whichever verb comes first', () => {
    expect(
      read(`Gerechtsdeurwaarderskantoor Nijs
Mevrouw Els Cools
Kerkstraat 5 bus 2
3600 Genk
Aankondiging van de uithuiszetting
Mevrouw,
Op 22 oktober 2026 betekende ik u het vonnis van het Vredegerecht van het kanton Genk van 6 oktober 2026.
Ik kom op vrijdag 18 december 2026 om 8.30 uur om u uit de woning te zetten.
Luc Nijs, gerechtsdeurwaarder`)?.judgment,
    ).toEqual({ date: '2026-10-06', servedOn: '2026-10-22', evictionOn: '2026-12-18' });
  });

  it('takes the home of the addressee, not that of the landlord who asks', () => {
    const fields = read(`Vredegerecht van het kanton Ninove
Mevrouw Ria Blondeel
Brakelsesteenweg 18 bus 2
9400 Ninove
Ons kenmerk: 26B0617
Betreft: oproeping tot minnelijke schikking (artikel 731 Gerechtelijk Wetboek)
Mevrouw,
Op verzoek van de heer Wim Baert, uw verhuurder, wonende te 9320 Erembodegem,
Kapellekensbaan 9, nodig ik u uit om in de raadkamer te verschijnen op vrijdag 18
december 2026 om 10.45 uur.
Hoogachtend,
De hoofdgriffier, Marc Baeyens`);
    expect(fields).toMatchObject({
      dwelling: { street: 'Brakelsesteenweg', houseNumber: '18', box: '2' },
      court: { rollNumber: '26B0617', hearingAt: '2026-12-18T10:45' },
    });
    expect(fields?.tenants).toEqual([{ givenName: 'Ria', familyName: 'Blondeel' }]);
  });

  it('reads the applicant below title and rule, and no surety among the tenants', () => {
    const fields = read(`VREDEGERECHT VAN HET VIERDE KANTON GENT
Algemene rol: 26A2750\tingeschreven op 24.11.2026
=====================================================
V E R Z O E K S C H R I F T   I N Z A K E   H U U R
De naamloze vennootschap KAAIHUIS INVEST nv, met zetel te 9000 Gent,
Koopvaardijlaan 3, ondernemingsnummer 0999.116.628, met als raadsman
mr. Bram Roets, advocaat te 9000 Gent, Recollettenlei 8,
verzoekster,
TEGEN
1/ de heer Omar HADDAD, geboren op 06.06.1991, wonende te
9040 Sint-Amandsberg, Antwerpsesteenweg 455 bus 302;
2/ mevrouw Greet PAUWELS, geboren op 08.03.1966, wonende te 9860
Oosterzele, Kerkplein 5, niet als huurster maar als borg;
verweerders,
dat eerste verweerder bij schriftelijke huurovereenkomst, die
inging op 1 februari 2023, een appartement huurt;
dat vijf maanden huur niet betaald zijn, zodat de huurachterstand 4.475,00 EUR bedraagt.`);
    expect(fields).toMatchObject({
      landlord: { name: 'KAAIHUIS INVEST nv', enterpriseNumber: '0999116628' },
      lease: { startDate: '2023-02-01' },
      court: { registeredOn: '2026-11-24' },
    });
    expect(fields?.tenants).toMatchObject([{ givenName: 'Omar', familyName: 'Haddad' }]);
  });

  it('takes no date under a question for a hearing in a paper of another kind', () => {
    const fields = read(`VONNIS
Vredegerecht van het kanton Ninove, rolnummer 26A0100
De vrederechter veroordeelt verweerder, de heer Jan Maes, tot betaling van 900 euro huurachterstand.
Wanneer?\tdonderdag 10 december 2026 om 9.30 uur`);
    expect(fields?.court?.hearingAt).toBeUndefined();
  });

  it('takes a letter of a landlord to the judge, who asks for the end of a lease, for a petition', () => {
    expect(
      read(`Aan de Vrederechter van het kanton Herentals
Ik, Maria Vos, geboren op 3 maart 1950, wonende te 2200 Herentals, Lierseweg 12, verhuur aan de heer Glenn Wouters en mevrouw Kim Put een huis in de Molenvest 8, 2200 Herentals.
Het huurcontract is mondeling en loopt sinds 1 september 2015. De huur is 600 euro per maand.
Zij betalen al zes maanden niet en zijn mij 3.600 euro schuldig.
Ik vraag om de huur te ontbinden en hen uit het huis te zetten.
Herentals, 15 november 2026
Maria Vos`),
    ).toMatchObject({
      kind: 'petition',
      tenants: [
        { givenName: 'Glenn', familyName: 'Wouters' },
        { givenName: 'Kim', familyName: 'Put' },
      ],
      dwelling: { street: 'Molenvest', houseNumber: '8' },
      landlord: { name: 'Maria Vos' },
      arrears: { amountCents: 360_000, months: 6 },
    });
  });

  it('reads a judgment and a notice of eviction in German', () => {
    const judgment = read(`Friedensgericht Eupen
URTEIL
verkündet am 19. November 2026
In Sachen
Nosbau Gen., Unternehmensnummer 0999.116.628, mit Sitz in 4700 Eupen, Kehrweg 9, Klägerin,
gegen
Herrn Thomas Radermacher, geboren am 4. Juli 1981, wohnhaft in 4700 Eupen, Haasstraße 33, Beklagter.
Die Parteien wurden in der Sitzung vom 5. November 2026 angehört.
AUS DIESEN GRÜNDEN verurteilt das Gericht den Beklagten zur Zahlung von 1.420,00 Euro.`);
    expect(judgment).toMatchObject({
      kind: 'judgment',
      tenants: [{ givenName: 'Thomas', familyName: 'Radermacher' }],
      judgment: { date: '2026-11-19' },
    });
    const notice = read(`Gerichtsvollzieherin Ruth Palm
Eupen, den 26. November 2026
Herrn Thomas Radermacher
Haasstraße 33
4700 Eupen
ANKÜNDIGUNG DER RÄUMUNG
durch Urteil vom 19. November 2026 des Friedensgerichts Eupen, Ihnen zugestellt am 24. November 2026, wurde Ihr Mietvertrag aufgelöst.
Die Räumung der Wohnung findet am Dienstag, dem 15. Dezember 2026, um 9.00 Uhr statt.
Sie können bis zum 10. Dezember 2026 freiwillig ausziehen.`);
    expect(notice).toMatchObject({
      kind: 'eviction-notice',
      judgment: { date: '2026-11-19', servedOn: '2026-11-24', evictionOn: '2026-12-15' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { readCourtText } from '#domain/extraction/text/court/read-court-text.ts';

const read = (text: string) =>
  readCourtText(
    { part: 'file', scanned: false, lines: text.split('\n').map((line) => ({ text: line })) },
    { receivedAt: '2026-11-30T09:00:00Z' },
  )?.fields;

/** Papers of one class each, by writers who know no other's phrases. */
const papers: readonly { readonly what: string; readonly text: string; readonly says: object }[] = [
  {
    what: 'parts of a form headed by a question with the role in brackets, and a number of the roll with one letter',
    text: `VERZOEKSCHRIFT
Vredegerecht van het kanton Zele
Dossiernummer 27B8
1. Wie vraagt dit (eigenaar)?
Naam\tPIETERS
Voornaam\tLUC
Adres\tLange Akker 3, 9240 Zele
2. Wie moet komen (huurster)?
Naam\tDE BOCK
Voornaam\tSANNE
Adres\tKouterbosstraat 44, 9240 Zele`,
    says: {
      tenants: [{ givenName: 'Sanne', familyName: 'De Bock' }],
      dwelling: { street: 'Kouterbosstraat', houseNumber: '44' },
      court: { rollNumber: '27B8' },
    },
  },
  {
    what: 'a landlord who writes to the judge is who stands above his address, never the tenant',
    text: `Maria Van Damme
Oude Vest 3 bus 2
9200 Dendermonde
Aan de Vrederechter van het kanton Dendermonde
Geachte Heer Vrederechter,
Ik heb een klein huisje, Kerkhofstraat 12 in 9200 Dendermonde. Sinds 1 mei 2021
woont daar Sven Dierickx. We hebben een contract op papier.
Hij moet mij 500 euro per maand betalen maar de laatste drie maanden kreeg ik niets.
Dat is samen 1.500 euro.
Ik vraag dat u hem laat komen en dat hij moet betalen en anders vertrekken.
Dendermonde, 17 november 2026
M. Van Damme
Ontvangen ter griffie 19-11-2026 - A.R. 26A0455
Zitting 10-12-2026 om 13.30 u`,
    says: {
      kind: 'petition',
      tenants: [{ givenName: 'Sven', familyName: 'Dierickx' }],
      dwelling: { street: 'Kerkhofstraat', houseNumber: '12' },
      landlord: { name: 'Maria Van Damme' },
      arrears: { amountCents: 150_000 },
      court: { rollNumber: '26A0455', hearingAt: '2026-12-10T13:30' },
    },
  },
  {
    what: 'two defendants in columns of their own, beside a firm without given name and birth date',
    text: `VERZOEKSCHRIFT
Griffienummer: 26/A/1190
Aan het vredegerecht van het kanton Boom
\tVerzoekende partij\tVerwerende partij 1\tVerwerende partij 2
Naam\tDe Rupelhaard bv\tPeeters\tDaems
Voornaam\t\tGlenn\tKim
Geboren op\t\t03-01-1990\t30-12-1993
Straat en nr.\tKaai 2\tLindelei 88 bus 5\tLindelei 88 bus 5
Gemeente\t2850 Boom\t2840 Rumst\t2840 Rumst
Het saldo bedraagt 3.104,50 euro achterstallige huur.`,
    says: {
      tenants: [
        { givenName: 'Glenn', familyName: 'Peeters', birthDate: '1990-01-03' },
        { givenName: 'Kim', familyName: 'Daems', birthDate: '1993-12-30' },
      ],
      dwelling: { street: 'Lindelei', houseNumber: '88', box: '5' },
      landlord: { name: 'De Rupelhaard bv' },
    },
  },
  {
    what: 'a guarantor is no tenant, and all that is awarded together is not the rent that is owed',
    text: `Vredegerecht van het tweede kanton Kortrijk
VONNIS
Rolnummer: 26A4444
EISERES: Leiehof nv, Doorniksewijk 6, 8500 Kortrijk
VERWEERDERS: 1) de heer Mario Vandeput, geboren op 27/10/1981, wonende te 8560 Wevelgem, Menenstraat 25 bus 6, en 2) de
heer Roland Lagae, geboren op 02/12/1957, wonende te 8930 Menen, Ieperstraat 31, borg.
De vordering wordt als volgt toegekend:
Huurachterstand\t5.075,00
Wederverhuringsvergoeding\t2.175,00
Rechtsplegingsvergoeding\t975,00
Totaal\t8.225,00
OM DEZE REDENEN ontbindt het vredegerecht de huurovereenkomst.`,
    says: {
      kind: 'judgment',
      tenants: [{ givenName: 'Mario', familyName: 'Vandeput', birthDate: '1981-10-27' }],
      arrears: { amountCents: 507_500 },
    },
  },
  {
    what: 'a bailiff tells a service of a summons: those whom he summoned, and the day',
    text: `Gerechtsdeurwaarders Bex en Theys
Lommel, 19 november 2026
Mededeling van een dagvaarding tot uithuiszetting
Geachte,
Op 18 november 2026 hebben wij de heer Ronald Mens en mevrouw Inge Snoeck, Kattenbos 7 te 3920
Lommel, gedagvaard om op dinsdag 8 december 2026 om 14.30 uur te verschijnen voor het Vredegerecht
van het kanton Pelt.
Hun verhuurder, Heidehuis bv, vordert 1.950,00 euro huurachterstand (drie maanden aan 650,00 euro).
Peggy Theys, gerechtsdeurwaarder`,
    says: {
      kind: 'summons',
      tenants: [
        { givenName: 'Ronald', familyName: 'Mens' },
        { givenName: 'Inge', familyName: 'Snoeck' },
      ],
      dwelling: { street: 'Kattenbos', houseNumber: '7' },
      landlord: { name: 'Heidehuis bv' },
      court: { hearingAt: '2026-12-08T14:30' },
    },
  },
  {
    what: 'in a notice of eviction the only day to come is its day',
    text: `Gerechtsdeurwaarderskantoor Maes
Lievegem, 27 november 2026
Aan de heer Dimitri Goethals
Kerkstraat 33
9950 Waarschoot
Betreft: uithuiszetting
Mijnheer,
Het Vredegerecht van het kanton Eeklo veroordeelde u op 15 oktober 2026 om uw woning te
verlaten (rolnummer 26A0866). Dat vonnis werd u betekend op 29 oktober 2026.
Ik zal u op dinsdag 15 december 2026 uit de woning zetten, op verzoek van de eigenaar Roger
Van Hulle.
Bart Maes, gerechtsdeurwaarder`,
    says: {
      kind: 'eviction-notice',
      tenants: [{ givenName: 'Dimitri', familyName: 'Goethals' }],
      landlord: { name: 'Roger Van Hulle' },
      judgment: { date: '2026-10-15', servedOn: '2026-10-29', evictionOn: '2026-12-15' },
    },
  },
  {
    what: 'defendants below each other behind dashes',
    text: `EXPLOOT VAN DAGVAARDING
Op 25 november 2026 heb ik, Koen Baeyens, gerechtsdeurwaarder te 2000 Antwerpen, Frankrijklei 40,
op verzoek van Frans Kerstens, gepensioneerde, wonend in 2990 Wuustwezel, Bredabaan 111,
gedagvaard:
- Huysmans Bram, geboren op 11 februari 1989
- Verbist Elke, geboren op 9 oktober 1991
beiden ingeschreven op het adres Zandstraat 6 te 2960 Brecht,
om te verschijnen voor de vrederechter van het kanton Brasschaat, Bredabaan 182,
op woensdag 16 december 2026 om 9.30 uur.`,
    says: {
      kind: 'summons',
      tenants: [
        { givenName: 'Bram', familyName: 'Huysmans', birthDate: '1989-02-11' },
        { givenName: 'Elke', familyName: 'Verbist', birthDate: '1991-10-09' },
      ],
      dwelling: { street: 'Zandstraat', houseNumber: '6', postcode: '2960' },
      court: { hearingAt: '2026-12-16T09:30' },
    },
  },
  {
    what: 'the seat of a society is not let, and the formula in capitals names nobody',
    text: `L'AN DEUX MILLE VINGT-SIX, le dix-neuf novembre
A LA REQUETE DE la société coopérative FOYER DES COTEAUX, dont le siège social est sis à 1030 Schaerbeek, rue Vanderlinden 2,
Je soussigné, Olivier VAN DAMME, huissier de justice de résidence à Bruxelles,
AI DONNÉ CITATION À :
Monsieur MERTENS Kevin, né le 28 janvier 1992, inscrit à 1030 Schaerbeek, chaussée de Louvain 320, boîte 2B,
À COMPARAÎTRE devant le Juge de paix du canton de Schaerbeek I, place Colignon à 1030 Schaerbeek, le lundi 7 décembre 2026 à 14 heures,
Attendu qu'il reste redevable d'une somme de 2.148,36 € à titre d'arriérés locatifs ;`,
    says: {
      kind: 'summons',
      tenants: [{ givenName: 'Kevin', familyName: 'Mertens', birthDate: '1992-01-28' }],
      dwelling: { street: 'chaussée de Louvain', houseNumber: '320', box: '2B' },
      arrears: { amountCents: 214_836 },
      court: { hearingAt: '2026-12-07T14:00' },
    },
  },
  {
    what: 'a bailiff tells in one sentence whom his office summoned, each with place and day of birth in brackets',
    text: `Gerechtsdeurwaarders Lemmens, Rutten & Co
Havenlaan 12 bus 4, 3500 Hasselt
011 22 90 14 | info@lrc-gdw.example
AFSCHRIFT VOOR HET OCMW
De heer Stefan Vrancken (°Bilzen, 14/02/1979) en mevrouw Kaat Meers (°Genk, 3/09/1983), samenwonend te 3740 Bilzen, Maastrichterstraat 201 bus 3, werden op 9 januari 2027 door ons ambt gedagvaard op verzoek van Demerhuis cv (0403.019.261) om te verschijnen op dinsdag 26 januari 2027 om 9.15 uur voor het Vredegerecht van het kanton Bilzen.
De gevorderde huurachterstand bedraagt € 1.935,00, zijnde drie maanden huur van € 645,00.`,
    says: {
      kind: 'summons',
      tenants: [
        { givenName: 'Stefan', familyName: 'Vrancken', birthDate: '1979-02-14' },
        { givenName: 'Kaat', familyName: 'Meers', birthDate: '1983-09-03' },
      ],
      dwelling: { street: 'Maastrichterstraat', houseNumber: '201', box: '3' },
      court: { hearingAt: '2027-01-26T09:15' },
    },
  },
  {
    what: 'a bailiff writes without a title that he will have a home cleared',
    text: `Lieven Maes
gerechtsdeurwaarder te Gent
Kortrijksesteenweg 800, 9000 Gent
lieven@maes-gdw.example - 09 111 22 33
Geachte collega's van het OCMW,
Ik zal op donderdag 18 maart 2027 om 9 uur de woning Sint-Bernadettestraat 45 te 9000 Gent laten ontruimen. Daar wonen Ibrahim Sesay en zijn twee kinderen. Het vonnis dateert van 7 januari 2027 (Vredegerecht Gent 3, AR 26A9001) en werd betekend op 21 januari 2027. Eigenaar is Gentse Woonpartners nv.
Met vriendelijke groet
Lieven Maes`,
    says: {
      kind: 'eviction-notice',
      tenants: [{ givenName: 'Ibrahim', familyName: 'Sesay' }],
      dwelling: { street: 'Sint-Bernadettestraat', houseNumber: '45' },
      court: { rollNumber: '26A9001' },
    },
  },
  {
    what: 'whom a petition in French asks to call, each with the own day of birth',
    text: `REQUÊTE
À Monsieur le Juge de Paix du canton de Huy
La soussignée, Régie des Quartiers ASBL, ayant son siège à 4500 Huy, rue Neuve 3, BCE 0433.221.014, sollicite la convocation de Monsieur Kevin Lambotte, né à Huy le 4 mai 1992 (NN 92.05.04-123.11), et de son épouse, Madame Sarah Duchêne, née le 12 juin 1994, demeurant ensemble rue des Foulons 18 à 4500 Huy.
Le bail écrit a pris cours le 1er mars 2022 moyennant un loyer de 610 €. Trois mois restent dus, soit 1.830 €.
Inscrite au rôle général sous le n° 27A0231 le 8 février 2027. Audience du 23 février 2027 à 9 heures.`,
    says: {
      kind: 'petition',
      tenants: [
        { givenName: 'Kevin', familyName: 'Lambotte', birthDate: '1992-05-04' },
        { givenName: 'Sarah', familyName: 'Duchêne', birthDate: '1994-06-12' },
      ],
      court: { rollNumber: '27A0231', hearingAt: '2027-02-23T09:00' },
    },
  },
  {
    what: 'a petition in English',
    text: `PETITION
To the Justice of the Peace of the canton of Overijse
Applicant: Mr Gareth Hughes, residing at Waversesteenweg 40, 3090 Overijse, represented by Ms Karen Bloem, lawyer.
Respondent: Ms Priya Raman, born on 9 March 1990, national number 90.03.09-244.61, residing at Brusselsesteenweg 210 box 3, 3090 Overijse.
The applicant requests the court to dissolve the written lease that began on 1 June 2023 and to order payment of EUR 3,300.00, three months of rent at EUR 1,100.00.
General roll 27A0102, entered on 15 January 2027, hearing on 28 January 2027 at 10.30 am.`,
    says: {
      kind: 'petition',
      tenants: [{ givenName: 'Priya', familyName: 'Raman', birthDate: '1990-03-09' }],
      landlord: { name: 'Gareth Hughes' },
      arrears: { amountCents: 330_000, months: 3 },
      court: { rollNumber: '27A0102', registeredOn: '2027-01-15', hearingAt: '2027-01-28T10:30' },
    },
  },
  {
    what: 'a form of short questions: where the court sits is not where she lives',
    text: `VREDEGERECHT DENDERMONDE-HAMME
Dossier: 27B0048
Wie: Anke Roggeman (huurder), Veldstraat 9, 9220 Hamme
Wie vroeg de oproeping: Durmeland Wonen vzw (verhuurder)
Waarover: huur, 3 maanden = 1.350 euro
Wanneer: woensdag 10/03/2027, 13u30
Waar: Dijkstraat 1, 9200 Dendermonde
Dit is een oproeping in verzoening. U bent niet verplicht te komen.`,
    says: {
      kind: 'conciliation',
      tenants: [{ givenName: 'Anke', familyName: 'Roggeman' }],
      dwelling: { street: 'Veldstraat', houseNumber: '9' },
      court: { rollNumber: '27B0048', hearingAt: '2027-03-10T13:30' },
    },
  },
];

describe('readCourtText, other hands', () => {
  it.each(papers)('$what', ({ text, says }) => {
    const fields = read(text);
    expect(fields).toMatchObject(says);
    if ('tenants' in says) expect(fields?.tenants).toHaveLength((says.tenants as unknown[]).length);
  });

  it('leaves neighbours over an easement alone', () => {
    expect(
      read(`VREDEGERECHT VAN HET KANTON AALTER
Oproeping minnelijke schikking - erfdienstbaarheid
Rolnummer 27B0033
De heer Luc Boone, Lostraat 4, 9880 Aalter, vraagt dat de heer Danny Coppens, Lostraat 6, 9880 Aalter, wordt opgeroepen.
Voorwerp: recht van overgang over het perceel en snoeien van de haag.
Zitting: 3 maart 2027 om 10 uur.`),
    ).toBeUndefined();
  });
});

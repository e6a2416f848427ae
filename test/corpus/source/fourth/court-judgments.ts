import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { body, feet, grid, heading, stamp, typed } from './court-drawing.ts';

/** Judgments, their service and a date of eviction in Dutch, as text PDF. */
export async function fourthJudgments(): Promise<Piece[]> {
  return [await judgmentInColumns(), await judgmentByDefault(), await serviceWithOrder(), await dateOfEviction()];
}

async function judgmentInColumns(): Promise<Piece> {
  const nadia = nationalNumber('1977-02-13', 306);
  const bytes = await pdf((d) => {
    typed(d, 'Times-Roman', 10, 62, 55, ['Repertoriumnummer 2026/5518', 'Rolnummer 26A1890', 'Vonnis van 12 november 2026']);
    stamp(d, 370, 52, 2, ['EXPEDITIE', 'betekend op 24.11.2026'], 160);
    d.text('', 62, 105);
    heading(d, 'Times-Bold', 13, 'VREDEGERECHT VAN HET KANTON DENDERMONDE');
    const left = [
      'INZAKE',
      'de heer Hugo Baetens, geboren op 6 mei 1950, wonende te 9200 Dendermonde, Noordlaan 80, eiser, vertegenwoordigd door mr. Sofie Cools, advocaat te 9200 Dendermonde;',
      'TEGEN',
      `mevrouw Nadia Chaouki, geboren op 13 februari 1977, rijksregisternummer ${dotted(nadia)}, wonende te 9200 Sint-Gillis-bij-Dendermonde, Serbosstraat 45, verweerster, vertegenwoordigd door mr. Pieter Van Hecke, advocaat te 9280 Lebbeke.`,
      'DE RECHTSPLEGING',
      'Het verzoekschrift werd ingeschreven op de rol op 18 september 2026. De zaak werd behandeld op de zittingen van 1 oktober en 29 oktober 2026.',
      'DE FEITEN',
      'Verweerster huurt sinds 1 november 2022 van eiser een rijwoning te 9200 Sint-Gillis-bij-Dendermonde, Serbosstraat 45, volgens een schriftelijke huurovereenkomst. De huur bedraagt 765,00 euro per maand.',
    ];
    const right = [
      'BEOORDELING',
      'Bij de inleiding vorderde eiser 3.060,00 euro. Verweerster betaalde op 20 oktober 2026 een som van 765,00 euro. De huurachterstand bedraagt dus nog 2.295,00 euro, of drie maanden.',
      'Verweerster vraagt een afbetaling van 100,00 euro per maand. Eiser verzet zich niet.',
      'BESLISSING',
      'Het vredegerecht veroordeelt verweerster tot betaling van 2.295,00 euro achterstallige huur, met afbetaling van 100,00 euro per maand vanaf 5 december 2026.',
      'Het ontbindt de huurovereenkomst en laat de uithuiszetting toe, één maand na de betekening, wanneer verweerster één afbetaling overslaat.',
      'Het veroordeelt verweerster tot de kosten, begroot op 50,00 euro rolrecht en 750,00 euro rechtsplegingsvergoeding.',
      'De griffier, I. Pauwels',
      'De vrederechter, G. Raes',
    ];
    const y = d.y + 4;
    body(d, 'Times-Roman', 10, left, { x: 62, y, width: 225, gap: 5 });
    body(d, 'Times-Roman', 10, right, { x: 308, y, width: 225, gap: 5 });
  });
  return courtFile(
    'vierde-expeditie Baetens-Chaouki.pdf',
    bytes,
    {
      ...head('judgment', 'nl', 'arrears'),
      tenants: [person('Nadia', 'Chaouki', { born: '1977-02-13', insz: nadia })],
      dwelling: home('Serbosstraat', '45', '', '9200', 'Sint-Gillis-bij-Dendermonde'),
      landlord: { name: 'Hugo Baetens' },
      arrears: debt(2295, 3, 765),
      court: { name: 'VREDEGERECHT VAN HET KANTON DENDERMONDE', rollNumber: '26A1890', registeredOn: '2026-09-18' },
      judgment: { date: '2026-11-12', servedOn: '2026-11-24' },
      lease: { startDate: '2022-11-01', written: true },
    },
    'newspaper columns; a lawyer on each side; what was claimed first is no longer owed; the hearings are past',
  );
}

async function judgmentByDefault(): Promise<Piece> {
  const leiezicht = enterpriseNumber('09976789');
  const bytes = await pdf(
    (d) => {
      body(d, 'Helvetica', 9, ['Vredegerecht van het tweede kanton Kortrijk', 'Beheerstraat 41, 8500 Kortrijk'], { align: 'left', gap: 0 });
      heading(d, 'Helvetica-Bold', 14, 'VONNIS BIJ VERSTEK', 3);
      grid(d, [157, 157, 157], [
        ['Algemene rol', 'Uitgesproken op', 'Repertorium'],
        ['26A4127', '19/11/2026', '2026/8806'],
      ]);
      body(d, 'Helvetica', 10, [
        `EISERES: Leiezicht Residenties nv, Doorniksewijk 66, 8500 Kortrijk, KBO ${kbo(leiezicht)}, met als advocaat mr. Jonas Debaere.`,
        'VERWEERDERS: 1) de heer Mario VANDENBROUCKE, geboren op 27/10/1981, 2) mevrouw Cindy LAGAE, geboren op 15/03/1985, allebei wonende te 8560 Wevelgem, Menenstraat 254 bus 6, en 3) de heer Roland LAGAE, geboren op 02/12/1957, wonende te 8930 Menen, Ieperstraat 31, borg.',
        '',
        'Verweerders zijn niet verschenen op de zitting van 5 november 2026, hoewel zij regelmatig werden opgeroepen.',
        'Uit de stukken blijkt dat eerste en tweede verweerder sinds 15 maart 2023 het appartement te 8560 Wevelgem, Menenstraat 254 bus 6, huren, en dat zij de huur van 725,00 euro per maand gedurende zeven maanden niet betaalden. Het contract is schriftelijk. De derde verweerder stelde zich borg voor de eerste twee.',
        'De vordering is gegrond. Zij wordt als volgt toegekend:',
      ]);
      grid(d, [330, 141], [
        ['Omschrijving', 'Bedrag in euro'],
        ['Huurachterstand', '5.075,00'],
        ['Wederverhuringsvergoeding', '2.175,00'],
        ['Rechtsplegingsvergoeding', '975,00'],
        ['Totaal', '8.225,00'],
      ]);
      body(d, 'Helvetica', 10, [
        'OM DEZE REDENEN, rechtdoende bij verstek:',
        'ontbindt het vredegerecht de huurovereenkomst in het nadeel van eerste en tweede verweerder; beveelt het dat zij het appartement verlaten en, als zij dat niet doen, er worden uitgezet, ten vroegste één maand na de betekening van dit vonnis; veroordeelt het de drie verweerders hoofdelijk tot de bedragen van de tabel.',
        'Een afschrift van dit vonnis wordt gestuurd aan het OCMW van Wevelgem.',
        'Aldus uitgesproken in openbare zitting.',
      ]);
      feet(d, (page, total) => `AR 26A4127 - p. ${page}/${total}`);
    },
    { bufferPages: true, margin: 62 },
  );
  return courtFile(
    'vierde-26A4127-verstek.pdf',
    bytes,
    {
      ...head('judgment', 'nl', 'arrears'),
      tenants: [person('Mario', 'Vandenbroucke', { born: '1981-10-27' }), person('Cindy', 'Lagae', { born: '1985-03-15' })],
      dwelling: home('Menenstraat', '254', '6', '8560', 'Wevelgem'),
      landlord: { name: 'Leiezicht Residenties nv', enterpriseNumber: leiezicht },
      arrears: debt(5075, 7, 725),
      court: { name: 'Vredegerecht van het tweede kanton Kortrijk', rollNumber: '26A4127' },
      judgment: { date: '2026-11-19' },
      lease: { startDate: '2023-03-15', written: true },
    },
    'judgment by default with a table of amounts; the father is guarantor; not yet served',
  );
}

async function serviceWithOrder(): Promise<Piece> {
  const bytes = await pdf((d) => {
    body(d, 'Times-Bold', 13, ['Gerechtsdeurwaarderskantoor Hendrickx'], { align: 'left', gap: 0 });
    body(d, 'Times-Roman', 9, ['Markt 18, 2400 Mol', 'tel. 014 00 93 35', 'deurwaarder@hendrickx-mol.example'], { align: 'left', gap: 0 });
    heading(d, 'Times-Bold', 13, 'BETEKENING VAN EEN VONNIS MET BEVEL');
    body(d, 'Times-Roman', 11, [
      'Op heden, dertig november tweeduizend zesentwintig,',
      'op verzoek van Kempense Huisvesting cv, Statiestraat 49, 2400 Mol,',
      'heb ik, Wim HENDRICKX, gerechtsdeurwaarder te Mol,',
      'BETEKEND aan de heer Gunther VAN DEN EYNDEN, geboren te Lommel op 23 augustus 1972, wonende te 2400 Mol, Turnhoutsebaan 87 bus 9, sprekend met hemzelf,',
      'de uitgifte van een vonnis van het Vredegerecht van het kanton Mol-Geel van 17 november 2026, gekend onder rolnummer 26A2206, dat de huurovereenkomst van de woning op dat adres ontbindt,',
      'en heb ik hem, krachtens dat vonnis, BEVEL gedaan om:',
      '1) binnen vierentwintig uur te betalen:',
    ]);
    grid(d, [330, 141], [
      ['huurachterstand', '1.944,60'],
      ['rechtsplegingsvergoeding', '487,50'],
      ['kosten van deze akte', '271,03'],
      ['samen', '2.703,13'],
    ], 10, false);
    body(d, 'Times-Roman', 11, [
      '2) de woning te verlaten binnen een maand na vandaag, met alle personen en meubelen.',
      'Doet hij dat niet, dan zal ik hem later schriftelijk de dag en het uur meedelen waarop ik tot de uithuiszetting overga. Die dag is nog niet bepaald.',
      'Tegen het vonnis kan binnen een maand beroep worden ingesteld.',
      'Afschrift voor het OCMW.',
    ]);
  });
  return courtFile(
    'vierde-betekening-bevel 30-11.pdf',
    bytes,
    {
      ...head('judgment', 'nl', 'arrears'),
      tenants: [person('Gunther', 'Van den Eynden', { born: '1972-08-23' })],
      dwelling: home('Turnhoutsebaan', '87', '9', '2400', 'Mol'),
      landlord: { name: 'Kempense Huisvesting cv' },
      referrer: { name: 'Wim Hendrickx', organisation: 'Gerechtsdeurwaarderskantoor Hendrickx', email: 'deurwaarder@hendrickx-mol.example', phone: '+3214009335' },
      arrears: debt(1944.6),
      court: { name: 'Vredegerecht van het kanton Mol-Geel', rollNumber: '26A2206' },
      judgment: { date: '2026-11-17', servedOn: '2026-11-30' },
    },
    'date of service in words; costs in one table with the arrears; no day of eviction yet',
  );
}

async function dateOfEviction(): Promise<Piece> {
  const bytes = await pdf((d) => {
    typed(d, 'Helvetica-Bold', 11, 62, 56, ['ANN DE SCHEPPER']);
    typed(d, 'Helvetica', 9, 62, 72, ['gerechtsdeurwaarder', 'Lange Zoutstraat 22', '9230 Wetteren', 'T 09 000 51 12', 'ann@deschepper-gdw.example']);
    typed(d, 'Helvetica', 10, 330, 120, ['AANGETEKEND', 'Mevrouw Marleen BUYSSE', 'De heer Pascal DE GEYTER', 'Brusselsesteenweg 410 bus 2', '9230 Wetteren']);
    body(d, 'Helvetica', 10, [
      'Wetteren, 26 november 2026',
      'Ref. 26/4410 - Verstraete / Buysse - De Geyter',
      '',
      'AANKONDIGING VAN UITHUISZETTING',
      '',
      'Mevrouw, mijnheer,',
      'Op verzoek van uw verhuurder, de heer Etienne Verstraete, heb ik u op 15 oktober 2026 het vonnis betekend dat het Vredegerecht van het kanton Wetteren op 24 september 2026 tegen u uitsprak (A.R. 26A0988).',
      'De termijn van een maand is verstreken en u woont nog steeds in de woning te 9230 Wetteren, Brusselsesteenweg 410 bus 2.',
      'Ik deel u daarom mee dat ik u uit de woning zal zetten op woensdag 16 december 2026 vanaf 8.30 uur. Een slotenmaker, een verhuisfirma en de politie zullen aanwezig zijn.',
      'U vermijdt kosten wanneer u de woning vóór die dag leegmaakt en mij de sleutels bezorgt. Wat achterblijft, wordt door de stad zes maanden bewaard.',
      'Een kopie van deze brief gaat naar het OCMW.',
      '',
      'Met achting,',
      'Ann De Schepper',
    ], { y: 215, align: 'left' });
  });
  return courtFile(
    'vierde-GDW 26-4410.pdf',
    bytes,
    {
      ...head('eviction-notice', 'nl'),
      tenants: [person('Marleen', 'Buysse'), person('Pascal', 'De Geyter')],
      dwelling: home('Brusselsesteenweg', '410', '2', '9230', 'Wetteren'),
      landlord: { name: 'Etienne Verstraete' },
      referrer: { name: 'Ann De Schepper', email: 'ann@deschepper-gdw.example', phone: '+3290005112' },
      court: { name: 'Vredegerecht van het kanton Wetteren', rollNumber: '26A0988' },
      judgment: { date: '2026-09-24', servedOn: '2026-10-15', evictionOn: '2026-12-16' },
    },
    'letter of a bailiff without an office name; four dates, no reason stated',
  );
}

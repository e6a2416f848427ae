import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { body, feet, grid, heading, typed } from './court-drawing.ts';

/** Summonses and calls to conciliation in Dutch, as text PDF. */
export async function fourthSummonsesAndCalls(): Promise<Piece[]> {
  return [await oldFashionedSummons(), await modernSummons(), await callOnLetterPaper(), await callWithSideColumn()];
}

async function oldFashionedSummons(): Promise<Piece> {
  const joseph = nationalNumber('1983-10-09', 613);
  const esperance = nationalNumber('1986-04-27', 448);
  const bytes = await pdf(
    (d) => {
      body(d, 'Times-Bold', 12, ['GERECHTSDEURWAARDERSKANTOOR STEVENS & CLAEYS'], { align: 'center', gap: 1 });
      body(d, 'Times-Roman', 9, ['Mechelsesteenweg 271 - 2018 Antwerpen - tel. 03 218 00 47 - kantoor@stevens-claeys.example', 'derdenrekening BE00 0000 0000 0000 - dossier 26-3309/PC'], { align: 'center', gap: 1 });
      heading(d, 'Times-Bold', 15, 'DAGVAARDING', 6);
      body(d, 'Times-Roman', 11.5, [
        'In het jaar TWEEDUIZEND ZESENTWINTIG, de zeventiende november;',
        'Ten verzoeke van: mevrouw Christiane DIERCKX, geboren te Schoten op 3 januari 1947, wonende te 2950 Kapellen, Hoevensebaan 15, voorheen te 2060 Antwerpen, Diepestraat 70, hebbende als raadsman mr. Thomas ROOSEN, advocaat te 2000 Antwerpen, Britselei 47;',
        'Heb ik, ondergetekende, Peter CLAEYS, gerechtsdeurwaarder, met kantoor te 2018 Antwerpen, Mechelsesteenweg 271;',
        'GEDAGVAARD:',
        `1. de heer Joseph NKUNDA, geboren op 9 oktober 1983, rijksregisternummer ${dotted(joseph)},`,
        `2. mevrouw Espérance UWASE, geboren op 27 april 1986, rijksregisternummer ${dotted(esperance)},`,
        'beiden wonende te 2060 Antwerpen, Diepestraat 72 bus 3, alwaar ik een afschrift gelaten heb onder gesloten omslag, aangezien ik aldaar niemand heb aangetroffen aan wie ik het exploot geldig kon overhandigen;',
        'OM: op DINSDAG 15 DECEMBER 2026 te 9.00 uur te verschijnen voor het Vredegerecht van het derde kanton Antwerpen, zitting houdend te 2060 Antwerpen, Kerkstraat 29;',
        'AANGEZIEN gedaagden sedert 1 juni 2020, ingevolge een schriftelijke overeenkomst, van verzoekster een appartement in huur hebben, gelegen te 2060 Antwerpen, Diepestraat 72 bus 3, tegen een huurprijs van thans 710,50 euro per maand;',
        'AANGEZIEN gedaagden zes maanden huur onbetaald lieten, zodat de huurachterstand op datum van dit exploot 4.263,00 euro bedraagt, waarbij nog komen de verschuldigde gemeenschappelijke lasten ten belope van 388,12 euro;',
        'AANGEZIEN gedaagden herhaaldelijk, en laatst bij aangetekende brief van 26 oktober 2026, tot betaling werden aangemaand;',
        'ZO IS HET DAT gedaagden gedagvaard worden teneinde zich te horen veroordelen tot betaling van voormelde bedragen, de huurovereenkomst te horen ontbinden, de uithuiszetting te horen bevelen, en zich te horen verwijzen in de kosten, met inbegrip van de kosten van dit exploot, zijnde 263,40 euro.',
        'Waarvan akte, gedaan te Antwerpen op datum als hierboven.',
        '',
        'P. Claeys',
      ]);
      feet(d, (page) => `dossier 26-3309/PC - blad ${page}`);
    },
    { bufferPages: true, margin: 62 },
  );
  return courtFile(
    'vierde-dagv 26-3309.pdf',
    bytes,
    {
      ...head('summons', 'nl', 'arrears'),
      tenants: [person('Joseph', 'Nkunda', { born: '1983-10-09', insz: joseph }), person('Espérance', 'Uwase', { born: '1986-04-27', insz: esperance })],
      dwelling: home('Diepestraat', '72', '3', '2060', 'Antwerpen'),
      landlord: { name: 'Christiane Dierckx' },
      referrer: { name: 'Peter Claeys', organisation: 'GERECHTSDEURWAARDERSKANTOOR STEVENS & CLAEYS', email: 'kantoor@stevens-claeys.example', phone: '+3232180047' },
      arrears: debt(4263, 6, 710.5),
      court: { name: 'Vredegerecht van het derde kanton Antwerpen', hearingAt: '2026-12-15T09:00' },
      lease: { startDate: '2020-06-01', written: true },
    },
    'old formulas; the landlord lived next door before; charges and costs are no arrears of rent',
  );
}

async function modernSummons(): Promise<Piece> {
  const dijlehart = enterpriseNumber('09974567');
  const bytes = await pdf((d) => {
    body(d, 'Helvetica-Bold', 16, ['Van Mol & Willems'], { align: 'left', gap: 0 });
    body(d, 'Helvetica', 9, ['gerechtsdeurwaarders   |   Bondgenotenlaan 131, 3000 Leuven   |   016 00 28 64   |   info@vanmol-willems.example'], { align: 'left' });
    grid(d, [118, 118, 117, 118], [
      ['Ons dossier', 'Opdrachtgever', 'Betekend op', 'Soort akte'],
      ['WV/26/11802', 'Dijlehart', '24/11/2026', 'Dagvaarding'],
    ], 9);
    heading(d, 'Helvetica-Bold', 12, 'U wordt gedagvaard', 0, 'left');
    grid(d, [130, 341], [
      ['Wie vraagt dit?', `Woonmaatschappij Dijlehart cv, Vaartstraat 90, 3000 Leuven, KBO-nummer ${kbo(dijlehart)}`],
      ['Wie wordt gedagvaard?', 'De heer Sander TIMMERMANS, geboren op 16.07.1998, Tiensesteenweg 388 bus 0204, 3001 Heverlee'],
      ['Waar moet u zijn?', 'Tweede kanton Leuven, Smoldersplein 5, 3000 Leuven'],
      ['Wanneer?', 'maandag 21 december 2026 om 14.30 uur'],
      ['Akte door', 'Leen Willems, gerechtsdeurwaarder'],
    ], 9.5, false);
    heading(d, 'Helvetica-Bold', 11, 'Waarom?', 0, 'left');
    body(d, 'Helvetica', 10, [
      'U huurt een studio van de woonmaatschappij, op bovenvermeld adres, met een schriftelijke huurovereenkomst die begon op 1 september 2024. Uw huur is € 297,35 per maand.',
      'U betaalde drie maanden huur niet. Uw huurachterstand is op dit ogenblik € 892,05. Daarnaast stelde de woonmaatschappij bij huisbezoeken op 8 september en 20 oktober vast dat uw woning sterk vervuild is en dat u ze niet onderhoudt.',
      'De woonmaatschappij vraagt aan het Vredegerecht van het tweede kanton Leuven om de huurovereenkomst te ontbinden, om u uit de woning te zetten en om u te veroordelen tot betaling van € 892,05 en van de kosten (€ 218,77 voor deze akte).',
    ]);
    heading(d, 'Helvetica-Bold', 11, 'Wat kunt u doen?', 0, 'left');
    body(d, 'Helvetica', 10, ['Ga naar de zitting of stuur een advocaat. Hebt u recht op een gratis advocaat, dan helpt het bureau voor juridische bijstand u verder. Het OCMW krijgt een afschrift van deze akte.']);
  });
  return courtFile(
    'vierde-WV-26-11802.pdf',
    bytes,
    {
      ...head('summons', 'nl', 'arrears', 'upkeep'),
      tenants: [person('Sander', 'Timmermans', { born: '1998-07-16' })],
      dwelling: home('Tiensesteenweg', '388', '0204', '3001', 'Heverlee'),
      landlord: { name: 'Woonmaatschappij Dijlehart cv', enterpriseNumber: dijlehart },
      referrer: { name: 'Leen Willems', organisation: 'Van Mol & Willems', email: 'info@vanmol-willems.example', phone: '+3216002864' },
      arrears: debt(892.05, 3, 297.35),
      court: { name: 'Vredegerecht van het tweede kanton Leuven', hearingAt: '2026-12-21T14:30' },
      lease: { startDate: '2024-09-01', written: true },
    },
    'summons in plain language with tables of questions; arrears and upkeep',
  );
}

async function callOnLetterPaper(): Promise<Piece> {
  const bytes = await pdf((d) => {
    typed(d, 'Times-Bold', 11, 62, 62, ['Rechterlijke orde', 'Vredegerecht van het eerste kanton Aalst']);
    typed(d, 'Times-Roman', 9.5, 62, 94, ['Graanmarkt 3', '9300 Aalst', 'tel. 053 00 41 10', 'vg.aalst1@rechtbank.example']);
    typed(d, 'Times-Roman', 11, 330, 150, ['Mevrouw Ingeborg Van Nuffel', 'Moorselbaan 218 bus 2', '9300 Aalst']);
    typed(d, 'Times-Roman', 10, 62, 225, ['Uw bericht van:            Uw kenmerk:              Ons kenmerk:               Datum:', '                                                                        26B0617                       25 november 2026']);
    body(d, 'Times-Roman', 11, [
      'Betreft: oproeping tot minnelijke schikking (artikel 731 Gerechtelijk Wetboek)',
      '',
      'Mevrouw,',
      'Op verzoek van de heer Wilfried D’haeseleer, uw verhuurder, wonende te 9320 Erembodegem, Kapellekensbaan 9, nodig ik u uit om in de raadkamer van dit vredegerecht te verschijnen op vrijdag 18 december 2026 om 10.45 uur, om zo mogelijk tot een minnelijke schikking te komen.',
      'De verhuurder verklaart dat u voor de woning op het bovenvermelde adres sinds september 2026 geen huur meer betaalde, dat uw huur 690,00 euro per maand bedraagt en dat de huurachterstand is opgelopen tot 2.070,00 euro, dit is drie maanden.',
      'Deze oproeping kost u niets. U mag u laten bijstaan door een advocaat of door een medewerker van het OCMW, dat een kopie van deze brief ontvangt.',
      '',
      'Hoogachtend,',
      'De hoofdgriffier, Marc Baeyens',
    ], { y: 270, align: 'left' });
  });
  return courtFile(
    'vierde-oproep 26B0617.pdf',
    bytes,
    {
      ...head('conciliation', 'nl', 'arrears'),
      tenants: [person('Ingeborg', 'Van Nuffel')],
      dwelling: home('Moorselbaan', '218', '2', '9300', 'Aalst'),
      landlord: { name: 'Wilfried D’haeseleer' },
      arrears: debt(2070, 3, 690),
      court: { name: 'Vredegerecht van het eerste kanton Aalst', rollNumber: '26B0617', hearingAt: '2026-12-18T10:45' },
    },
    'letter to the tenant; the reference stands below its label',
  );
}

async function callWithSideColumn(): Promise<Piece> {
  const frontzate = enterpriseNumber('09975678');
  const bytes = await pdf((d) => {
    d.rect(392, 50, 150, 400).fill('#eceae4').fillColor('#000000');
    body(d, 'Helvetica-Bold', 14, ['Verzoening: u bent uitgenodigd'], { width: 310, align: 'left' });
    body(d, 'Helvetica', 10, [
      'Beste mevrouw Deconinck,',
      'Beste mijnheer Boussemaere,',
      `Uw verhuurder, Woonmaatschappij Frontzate bv (ondernemingsnummer ${kbo(frontzate)}), vraagt ons om samen met u naar een oplossing te zoeken voor de huurachterstand.`,
      'Volgens de verhuurder hebt u 1.226,40 euro huur niet betaald. Dat zijn vier maanden van 306,60 euro. De huur loopt sinds 1 april 2018.',
      'De vrederechter luistert naar beide partijen. Zo vermijdt u een proces. Wat er gezegd wordt, blijft onder ons als er geen akkoord komt.',
      'Breng uw identiteitskaart, deze brief en bewijzen van betaling mee.',
      'Met vriendelijke groet,',
      'de griffie',
    ], { width: 310, align: 'left', gap: 9 });
    typed(d, 'Helvetica-Bold', 9, 400, 62, ['Dossier', '', '', 'Waar', '', '', '', '', 'Wanneer', '', '', '', 'Genodigden'], 1.5);
    typed(d, 'Helvetica', 9, 400, 75.5, ['26B0118', '', '', 'Vredegerecht van het kanton', 'Ieper', 'Korte Torhoutstraat 2', '8900 Ieper', '', 'donderdag 17 december', '2026, 11.15 uur', '', '', 'Silke Deconinck', 'Bart Boussemaere', 'Zonnebeekseweg 340 bus 1', '8900 Ieper'], 1.5);
  });
  return courtFile(
    'vierde-uitnodiging verzoening.pdf',
    bytes,
    {
      ...head('conciliation', 'nl', 'arrears'),
      tenants: [person('Silke', 'Deconinck'), person('Bart', 'Boussemaere')],
      dwelling: home('Zonnebeekseweg', '340', '1', '8900', 'Ieper'),
      landlord: { name: 'Woonmaatschappij Frontzate bv', enterpriseNumber: frontzate },
      arrears: debt(1226.4, 4, 306.6),
      court: { name: 'Vredegerecht van het kanton Ieper', rollNumber: '26B0118', hearingAt: '2026-12-17T11:15' },
      lease: { startDate: '2018-04-01' },
    },
    'plain language; file number, court, date and names stand in a side column',
  );
}

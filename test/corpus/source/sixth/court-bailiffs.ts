import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { centred, grid, justified } from './court-pages.ts';

/** Summonses and announcements of an eviction, by four bailiffs. */
export async function courtBailiffs(): Promise<Piece[]> {
  return [await solemnSummons(), await summonsInCells(), await letterWithDates(), await telegram()];
}

async function solemnSummons(): Promise<Piece> {
  const number = enterpriseNumber('09968207');
  const bytes = await pdf((document) => {
    centred(document, ['Gerechtsdeurwaarders Verbrugghe & Demey bv'], 'Times-Bold', 14);
    centred(document, ['Doorniksewijk 41, 8500 Kortrijk | 056 22 90 61 | kantoor@verbrugghe-demey.example'], 'Times-Roman', 9);
    document.moveTo(62, document.y).lineTo(532, document.y).stroke();
    document.moveDown();
    centred(document, ['DAGVAARDING'], 'Times-Bold', 13);
    justified(document, [
      'HET JAAR TWEEDUIZEND ZESENTWINTIG, OP VIJFTIEN DECEMBER,',
      `TEN VERZOEKE VAN de naamloze vennootschap GROENINGHE VASTGOED nv, met maatschappelijke zetel te 8500 Kortrijk, Beverlaai 9, ingeschreven in de KBO onder nummer ${kbo(number)}, die voor zover als nodig keuze van woonplaats doet op mijn kantoor;`,
      'Heb ik ondergetekende, LIESELOT VERBRUGGHE, gerechtsdeurwaarder met standplaats te Kortrijk;',
      'GEDAGVAARD: de heer Emre YILDIRIM, arbeider, geboren te Kortrijk op zeven juli negentienhonderd vijfentachtig (07/07/1985), en mevrouw Zeynep AYDIN, geboren te Denizli (Turkije) op 25/10/1987, samenwonende te 8500 Kortrijk, Zwevegemsestraat 109 bus 21, alwaar sprekend tot mevrouw Aydin in persoon;',
      'OM TE VERSCHIJNEN op donderdag 7 januari 2027 om 9 uur 30 voor het Vredegerecht van het eerste kanton Kortrijk, zitting houdend in het gerechtsgebouw, Burgemeester Nolfstraat 10 te Kortrijk;',
      'TEN EINDE: Aangezien verzoekster aan gedaagden het hoger vermelde appartement verhuurt krachtens een geschreven huurovereenkomst van 5 mei 2023, ingegaan op 1 juni 2023, tegen een maandelijkse huurprijs van thans 785,00 euro, te betalen vóór de vijfde van iedere maand;',
      'Aangezien gedaagden tot en met december 2026 een bedrag van 4.317,50 euro aan vervallen huur verschuldigd zijn, niettegenstaande aanmaningen van 8 september en 3 november 2026; dat zij op 17 november 2026 nog 300,00 euro betaalden, welke betaling in voormeld bedrag reeds is verrekend;',
      'Aangezien verzoekster bovendien aanspraak maakt op een verbrekingsvergoeding van 2.355,00 euro;',
      'De huurovereenkomst te horen ontbinden ten nadele van gedaagden, hen te horen veroordelen het goed te ontruimen, hen solidair te horen veroordelen tot betaling van voormelde sommen en tot de kosten, hierin begrepen de kosten dezer.',
      'Kostprijs: tweehonderd achtenzestig euro 14 cent.',
      'Waarvan akte. L. Verbrugghe',
    ]);
  });
  return courtFile(
    'zesde-dagv_YILDIRIM_151226.pdf',
    bytes,
    {
      ...head('summons', 'nl', 'arrears'),
      tenants: [
        person('Emre', 'Yildirim', { born: '1985-07-07' }),
        person('Zeynep', 'Aydin', { born: '1987-10-25' }),
      ],
      dwelling: home('Zwevegemsestraat', '109', '21', '8500', 'Kortrijk'),
      landlord: { name: 'Groeninghe Vastgoed nv', enterpriseNumber: number },
      referrer: {
        name: 'Lieselot Verbrugghe',
        organisation: 'Gerechtsdeurwaarders Verbrugghe & Demey bv',
        email: 'kantoor@verbrugghe-demey.example',
        phone: '+3256229061',
      },
      arrears: debt(4317.5, 0, 785),
      court: { name: 'Vredegerecht van het eerste kanton Kortrijk', hearingAt: '2027-01-07T09:30' },
      lease: { startDate: '2023-06-01', written: true },
    },
    'solemn summons in justified prose; a part payment is already taken off; a date in words beside one in figures',
  );
}

async function summonsInCells(): Promise<Piece> {
  const bah = nationalNumber('1996-02-14', 505);
  const bytes = await pdf((document) => {
    para(document, 'Helvetica-Bold', 12, ['Joris HELLEMANS, gerechtsdeurwaarder']);
    para(document, 'Helvetica', 9, [
      'Italiëlei 171, 2000 Antwerpen - T 03 231 74 08 - joris@hellemans-gdw.example',
      'Exploot 2026/14417 - betekend op 02/12/2026 in de brievenbus (art. 38 §1 Ger.W.)',
      '',
    ]);
    centred(document, ['DAGVAARDING IN HUURZAKEN'], 'Helvetica-Bold', 13);
    cells(document, 120, [
      ['OP VERZOEK VAN', 'De heer Werner CUYLAERTS en mevrouw Annemie BOGERS, Kapelsesteenweg 502 te 2180 Ekeren'],
      ['RAADSMAN', 'mr. Tom Segers, Amerikalei 60, 2000 Antwerpen, 03 216 40 77'],
      ['GEDAAGDE', `De heer Mamadou Saliou BAH\ngeboren 14.02.1996, RR ${dotted(bah)}\nLange Beeldekensstraat 201/4, 2060 Antwerpen\ngsm 0465 82 17 30`],
      ['RECHTBANK', 'Vredegerecht van het vijfde kanton Antwerpen, Bolivarplaats 20, 2000 Antwerpen'],
      ['ZITTING', 'maandag 21 december 2026 om 14 uur'],
      ['HUUR', 'Appartement op het adres van gedaagde. Geschreven contract van 25.02.2024, gestart op 01.03.2024. Huur € 690,00 + € 45,00 kosten per maand.'],
      ['ACHTERSTAND', 'Onbetaalde huur september, oktober, november 2026: € 2.070,00 (3 maanden). De achterstallige kostenprovisie van € 135,00 wordt in deze procedure niet gevorderd.'],
      ['VORDERING', 'Ontbinding van de huur. Uithuiszetting. Betaling van de achterstallige huur van € 2.070,00. Gerechtskosten: dagvaarding € 251,70.'],
    ]);
    para(document, 'Helvetica', 9, [
      '',
      'U kunt op de zitting zelf uw standpunt uitleggen of u laten bijstaan door een advocaat. Hebt u geen advocaat, vraag dan raad bij een justitiehuis of OCMW. Een kopie van dit exploot wordt bezorgd aan het OCMW van Antwerpen.',
    ]);
  });
  return courtFile(
    'zesde-hellemans-2026-14417.pdf',
    bytes,
    {
      ...head('summons', 'nl', 'arrears'),
      tenants: [person('Mamadou Saliou', 'Bah', { born: '1996-02-14', insz: bah, tel: '+32465821730' })],
      dwelling: home('Lange Beeldekensstraat', '201', '4', '2060', 'Antwerpen'),
      landlord: { name: 'Werner Cuylaerts en Annemie Bogers' },
      referrer: { name: 'Joris Hellemans', email: 'joris@hellemans-gdw.example', phone: '+3232317408' },
      arrears: debt(2070, 3, 690),
      court: { name: 'Vredegerecht van het vijfde kanton Antwerpen', hearingAt: '2026-12-21T14:00' },
      lease: { startDate: '2024-03-01', written: true },
    },
    'summons in cells; rent and costs stand apart, costs are not claimed; the counsel has a phone number as well',
  );
}

async function letterWithDates(): Promise<Piece> {
  const bytes = await pdf((document) => {
    document.font('Times-Bold').fontSize(13).text('WAASGERECHT', 62, 60);
    para(document, 'Times-Roman', 9.5, [
      'Vennootschap van gerechtsdeurwaarders',
      'Parklaan 77, 9100 Sint-Niklaas',
      'Tel. 03 776 15 92',
      'executie@waasgerecht.example',
      '',
    ]);
    document.fontSize(11);
    let y = document.y;
    for (const line of ['OCMW Sint-Niklaas', 'Team Thuisloosheid', 'Abingdonstraat 99', '9100 Sint-Niklaas']) {
      document.text(line, 340, y);
      y += 14;
    }
    document.text('', 62, y + 14);
    para(document, 'Times-Roman', 11, ['Sint-Niklaas, 28 december 2026', 'Ons kenmerk: 118834/KDS', '']);
    para(document, 'Times-Bold', 11, ['Betreft: aankondiging uithuiszetting Van Puyvelde - Okeke', '']);
    justified(document, [
      'Geachte,',
      'Hiermee brengen wij u ervan op de hoogte dat wij overgaan tot de gedwongen ontruiming van de woning Heistraat 245 bus 5 te 9100 Sint-Niklaas, bewoond door de heer Jurgen Van Puyvelde (24 augustus 1983) en mevrouw Chiamaka Okeke (11 januari 1990). Wij treden op voor de eigenaar, de heer Lode Van Raemdonck.',
    ]);
    grid(
      document,
      [285, 185],
      [
        ['Verloop van de procedure', 'Datum'],
        ['Vonnis van het Vredegerecht van het kanton Sint-Niklaas (A.R. 26A3120)', '12 november 2026'],
        ['Betekening van het vonnis aan de huurders', '26 november 2026'],
        ['Bevel tot betalen', '26 november 2026'],
        ['Aanmaning vrijwillig vertrek', '14 december 2026'],
        ['Uithuiszetting', 'woensdag 13 januari 2027, 10 uur'],
      ],
      10,
    );
    justified(document, [
      'Op 15 december 2026 sprak onze medewerker met mevrouw. Het gezin zou nog geen andere woning hebben. Er zijn twee kinderen van 4 en 7 jaar. Gelieve te bekijken of opvang kan worden voorzien.',
      'Goederen die achterblijven worden door de stad opgehaald en zes maanden bewaard.',
      'Met de meeste achting,',
      'Kris De Smet',
      'gerechtsdeurwaarder',
    ]);
  });
  return courtFile(
    'zesde-uithuiszetting 118834.pdf',
    bytes,
    {
      ...head('eviction-notice', 'nl'),
      tenants: [
        person('Jurgen', 'Van Puyvelde', { born: '1983-08-24' }),
        person('Chiamaka', 'Okeke', { born: '1990-01-11' }),
      ],
      dwelling: home('Heistraat', '245', '5', '9100', 'Sint-Niklaas'),
      landlord: { name: 'Lode Van Raemdonck' },
      referrer: {
        name: 'Kris De Smet',
        organisation: 'Waasgerecht',
        email: 'executie@waasgerecht.example',
        phone: '+3237761592',
      },
      court: { name: 'Vredegerecht van het kanton Sint-Niklaas', rollNumber: '26A3120' },
      judgment: { date: '2026-11-12', servedOn: '2026-11-26', evictionOn: '2027-01-13' },
    },
    'five dates in a table; the birth dates stand in brackets',
  );
}

async function telegram(): Promise<Piece> {
  const bytes = await letterPdf({
    font: 'Helvetica',
    letterhead: [
      'Studie Vandeputte - gerechtsdeurwaarder',
      'Noordstraat 66, 8800 Roeselare',
      '051 24 67 15 - info@studie-vandeputte.example',
    ],
    addressee: ['Aan het OCMW van Izegem', 'Kokelarestraat 2', '8870 Izegem'],
    place: 'Roeselare, 1 februari 2027',
    subject: 'UITDRIJVING 12/02/2027 - dossier 27/0088',
    paragraphs: [
      'Verzoeker: Sociale Woningen Mandelvallei bv',
      'Uit te drijven: LEFEVERE Marc, 62 jaar, alleenstaande',
      'Plaats: 8870 Izegem, Roeselaarsestraat 300 bus 0302',
      'Titel: vonnis Vredegerecht Izegem 10/12/2026, rol 26A844, betekend 29/12/2026',
      'Dag en uur: vrijdag 12/02/2027 om 9u00, met slotenmaker en politie',
      'Schuld per vandaag: huurachterstand 3.216,48 EUR; kosten en intresten 911,05 EUR.',
      'Betrokkene reageert niet op brieven en belt niet terug. Gezondheid zou slecht zijn volgens de buren.',
      'Groeten, Greet Vandeputte',
    ],
  });
  return courtFile(
    'zesde-27-0088_izegem.pdf',
    bytes,
    {
      ...head('eviction-notice', 'nl', 'arrears'),
      tenants: [person('Marc', 'Lefevere')],
      dwelling: home('Roeselaarsestraat', '300', '0302', '8870', 'Izegem'),
      landlord: { name: 'Sociale Woningen Mandelvallei bv' },
      referrer: {
        name: 'Greet Vandeputte',
        organisation: 'Studie Vandeputte',
        email: 'info@studie-vandeputte.example',
        phone: '+3251246715',
      },
      arrears: debt(3216.48),
      court: { name: 'Vredegerecht Izegem', rollNumber: '26A844' },
      judgment: { date: '2026-12-10', servedOn: '2026-12-29', evictionOn: '2027-02-12' },
    },
    'telegram style with labels; an age is no birth date; arrears and costs apart',
  );
}

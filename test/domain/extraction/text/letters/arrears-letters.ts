import type { Letter } from './letter.ts';

/** Letters of landlords and agents about unpaid rent. */
export const arrearsLetters: readonly Letter[] = [
  {
    title: 'a housing company in office prose',
    from: 'Sofie Maes <sofie.maes@wonenaandeleie.example>',
    subject: 'Huurachterstal dossier 2024/0871',
    body: `Geachte

Wij wensen u in kennis te stellen van de volgende situatie.

Onze huurder, de heer Kristof Van Hauwermeiren, wonende te 9800 Deinze, Kattestraat 18 bus 3, heeft sinds augustus zijn huur niet meer voldaan. De achterstal bedraagt op heden € 2.140,75, hetzij 3 maanden huur.
Wij stuurden intussen twee aanmaningen en belden meermaals, zonder resultaat. Betrokkene werd op de hoogte gebracht van deze aanmelding.

Kunt u nagaan welke begeleiding mogelijk is?

Hoogachtend

Sofie Maes
Dienst huurincasso
Wonen aan de Leie BV
Stationsplein 4, 9800 Deinze
T 09 381 22 10`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      language: 'nl',
      tenants: ['Kristof|Van Hauwermeiren'],
      dwelling: 'Kattestraat|18|3|9800|Deinze',
      euros: 2140.75,
      months: 3,
      landlord: 'Wonen aan de Leie BV',
      organisation: null,
      hearingAt: null,
      informed: true,
      phones: [],
      emails: [],
    },
  },
  {
    title: 'a private landlady who writes as she speaks',
    from: 'Lieve D. <lieve.decoster@post.example>',
    subject: 'mijn huurster',
    body: `Dag,

ik verhuur een appartementje in de Vlaamse Kaai 44 bus 2 in Antwerpen (2000) aan een jong meisje, Naomi Verbruggen. De eerste maanden ging alles goed maar nu heb ik al sinds september niks meer gezien. 't Is 790 euro per maand dus ondertussen ben ik 1580 euro kwijt. Als ik bel neemt ze niet op. Ik wil haar niet op straat zetten hoor, maar ik moet ook mijn lening afbetalen.

Haar gsm is 0472/33.18.90 als jullie ze zouden willen bereiken. Ik ben zelf te bereiken op 0498 12 45 67.

groetjes
Lieve De Coster`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Naomi|Verbruggen'],
      dwelling: 'Vlaamse Kaai|44|2|2000|Antwerpen',
      euros: 1580,
      rent: 790,
      phones: ['+32472331890'],
      landlord: 'Lieve De Coster',
      problems: ['arrears'],
    },
  },
  {
    title: 'a social rental agency in telegram style',
    from: 'SVK De Poort <intake@svkdepoort.example>',
    subject: 'HA El Khattabi - Lindenlei 7/0201 Kortrijk',
    body: `Melding huurachterstand

Huurder: EL KHATTABI Youssef (°12/04/1987) + echtgenote BENALI Samira
Adres: Lindenlei 7 bus 0201, 8500 Kortrijk
Tel: 0485 66 12 09
Huurprijs: 412,00
Saldo per 10/11: 1.648,00 EUR
Stappen: 2 brieven, huisbezoek 28/10 (niet thuis)
Vraag: budgetbegeleiding
Huurder weet van aanmelding: ja

Mvg
Team huurdersbegeleiding`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Youssef|El Khattabi', 'Samira|Benali'],
      births: ['1987-04-12'],
      dwelling: 'Lindenlei|7|0201|8500|Kortrijk',
      euros: 1648,
      rent: 412,
      informed: true,
      phones: ['+32485661209'],
    },
  },
  {
    title: 'an estate agent for an owner',
    from: 'Immo Kestelyn <info@immokestelyn.example>',
    subject: 'Wanbetaling Ooststraat',
    body: `Geachte heer, mevrouw,

In naam en voor rekening van onze opdrachtgever, de heer Paul Ghesquière, eigenaar van het appartement gelegen te 8800 Roeselare, Ooststraat 112 bus 5, brengen wij u op de hoogte van het volgende.
De huurders, mevrouw Tineke Desmet en de heer Jordy Callens, betaalden de huur van september, oktober en november niet. Het openstaande bedrag beloopt 2.385 euro. De waarborg van 1.590 euro staat nog op een geblokkeerde rekening. Onze kosten (75 euro) vorderen wij niet.

Met vriendelijke groeten,
Wouter Kestelyn
Immo Kestelyn - erkend vastgoedmakelaar BIV 503.221`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Tineke|Desmet', 'Jordy|Callens'],
      dwelling: 'Ooststraat|112|5|8800|Roeselare',
      euros: 2385,
      landlord: 'Paul Ghesquière',
      organisation: 'Immo Kestelyn',
      referrer: 'Wouter Kestelyn',
    },
  },
  {
    title: 'an amount after a part payment',
    from: 'Woonmaatschappij Dijleland <debiteuren@wmdijleland.example>',
    subject: 'achterstal huurder 88120',
    body: `Beste collega's

Graag jullie tussenkomst voor Godelieve Peeters, Mechelsesteenweg 201, 3020 Herent. Zij had eind september een schuld van € 1.902,00. Op 4 oktober betaalde zij € 500,00 zodat er vandaag nog € 1.402,00 openstaat. Een afbetalingsplan van 100 euro per maand werd haar aangeboden maar ze ging er niet op in.

Groeten
Karel Stas`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Godelieve|Peeters'],
      dwelling: 'Mechelsesteenweg|201||3020|Herent',
      euros: 1402,
      months: null,
      landlord: 'Woonmaatschappij Dijleland',
    },
  },
  {
    title: 'sums that belong to other things',
    from: 'Hugo Van Acker <hugo.vanacker@mail.example>',
    subject: 'Huurder betaalt niet',
    body: `Goeiedag

Mijn huurder Bert Claessens in de Sint-Jobsstraat 9 te 2930 Brasschaat betaalt zijn huur (850 euro) niet meer. Er is voor 320 euro schade aan de deur, de deurwaarder kost mij al 218 euro en de syndicus vraagt nog 95 euro. De huurwaarborg van 1700 euro is nooit betaald. Hij heeft 4 maanden achterstand, samen 3.400 euro.

Hugo Van Acker
0477 90 12 12`,
    expect: {
      kind: 'arrears',
      tenants: ['Bert|Claessens'],
      dwelling: 'Sint-Jobsstraat|9||2930|Brasschaat',
      euros: 3400,
      months: 4,
      rent: 850,
      phones: [],
      landlord: 'Hugo Van Acker',
    },
  },
  {
    title: 'the months spelled as a span without a sum',
    from: 'Verhuring Demeulenaere <verhuring@demeulenaere.example>',
    subject: 'geen huur meer',
    body: `Beste,

Meneer Ludo Wauters (Bruggestraat 31, 8000 Brugge) is de huur vanaf juli tot en met oktober schuldig. De maandhuur is 640 euro.
Hij doet nooit open.

An Demeulenaere, eigenares`,
    expect: {
      kind: 'arrears',
      tenants: ['Ludo|Wauters'],
      dwelling: 'Bruggestraat|31||8000|Brugge',
      months: 4,
      rent: 640,
    },
  },
  {
    title: 'a French housing company',
    from: 'Service contentieux <contentieux@foyer-hesbignon.example>',
    subject: 'Retard de loyer - M. Lambert',
    body: `Madame, Monsieur,

Nous vous signalons la situation de notre locataire, Monsieur Thierry Lambert, domicilié rue de la Station 25 boîte 4 à 4280 Hannut. À ce jour, il nous reste redevable de 1.876,40 € de loyers, soit 4 mois. Le loyer mensuel s'élève à 469,10 €. La garantie locative s'élève à 900 €.
Deux rappels et une mise en demeure sont restés sans suite. Monsieur Lambert est au courant de notre démarche.

Veuillez agréer nos salutations distinguées.

Pour le Foyer Hesbignon SCRL,
Isabelle Collard
019 51 20 20`,
    expect: {
      kind: 'arrears',
      language: 'fr',
      tenants: ['Thierry|Lambert'],
      dwelling: 'rue de la Station|25|4|4280|Hannut',
      euros: 1876.4,
      months: 4,
      rent: 469.1,
      informed: true,
      landlord: 'Foyer Hesbignon SCRL',
      phones: [],
    },
  },
  {
    title: 'an English-speaking landlord',
    from: 'James Whitfield <j.whitfield@mailbox.example>',
    subject: 'Tenant behind on rent',
    body: `Hello,

I own a flat at Tervuursevest 88 bus 12, 3000 Leuven, which I let to Ms Amina Okafor since 1 March 2023. She has not paid the rent for August, September and October and currently owes me EUR 2,550.00. The rent is EUR 850 a month. I have sent her two reminders and a registered letter.

She does not know that I am writing to you.

Kind regards,
James Whitfield`,
    expect: {
      kind: 'arrears',
      language: 'en',
      tenants: ['Amina|Okafor'],
      dwelling: 'Tervuursevest|88|12|3000|Leuven',
      euros: 2550,
      months: 3,
      rent: 850,
      leaseStart: '2023-03-01',
      informed: false,
      landlord: 'James Whitfield',
    },
  },
  {
    title: 'a German-speaking landlord',
    from: 'Klaus Radermacher <k.radermacher@mail.example>',
    subject: 'Mietrückstand',
    body: `Sehr geehrte Damen und Herren,

ich vermiete die Wohnung Hostert 17 in 4700 Eupen an Frau Petra Hilgers. Seit Juli zahlt sie keine Miete mehr. Der Rückstand beträgt inzwischen 2.720,00 Euro (4 Monatsmieten zu je 680,00 Euro). Frau Hilgers weiß, dass ich mich an Sie wende.

Mit freundlichen Grüßen
Klaus Radermacher`,
    expect: {
      kind: 'arrears',
      language: 'de',
      tenants: ['Petra|Hilgers'],
      dwelling: 'Hostert|17||4700|Eupen',
      euros: 2720,
      months: 4,
      rent: 680,
      informed: true,
    },
  },
  {
    title: 'two households in one letter keep apart from the one that paid',
    from: 'SVK Het Pand <huur@svkhetpand.example>',
    subject: 'Achterstal',
    body: `Dag

Voor mevrouw Rita Goossens (Dorpsplein 3, 9255 Buggenhout) is alles in orde, zij betaalde vorige week.
Voor de heer Danny Buyle (Dorpsplein 5, 9255 Buggenhout) blijft er een achterstal van 980 euro.

Groeten,
Mia`,
    expect: {
      kind: 'arrears',
      tenants: ['Danny|Buyle'],
      dwelling: 'Dorpsplein|5||9255|Buggenhout',
      euros: 980,
    },
  },
  {
    title: 'a double name and a box with a letter',
    from: 'Huurdienst <huurdienst@thuisrond.example>',
    subject: 'Huurachterstand mevr. Claes-Van Damme',
    body: `Geachte collega,

Mevrouw Anne-Sophie Claes-Van Damme huurt van ons de woning Beukenlaan 14A bus B te 3500 Hasselt. De huurschuld bedraagt 912,33 euro per 31/10/2026.
Een doorverwijzing is besproken met mevrouw en zij gaat akkoord.

Vriendelijke groeten
Thuisrond`,
    expect: {
      kind: 'arrears',
      tenants: ['Anne-Sophie|Claes-Van Damme'],
      dwelling: 'Beukenlaan|14A|B|3500|Hasselt',
      euros: 912.33,
      informed: true,
    },
  },
  {
    title: 'a student room',
    from: 'Kotbaas <kotbaas@koten.example>',
    subject: 'student betaalt kot niet',
    body: `Hallo

Student Wout Lenaerts zit op mijn kot in de Naamsestraat 140 (kamer 6), 3000 Leuven. Hij is al 2 maanden huur achter (2 x 430 = 860 euro). Zijn ouders reageren niet.

Groeten, Filip Hendrickx
verhuurder`,
    expect: {
      kind: 'arrears',
      tenants: ['Wout|Lenaerts'],
      dwelling: 'Naamsestraat|140|6|3000|Leuven',
      euros: 860,
      months: 2,
      student: true,
    },
  },
  {
    title: 'a lawyer who threatens with the court has no hearing',
    from: 'Mr. Ann Leysen <ann.leysen@leysen-advocaten.example>',
    subject: 'ref. 2026/1183 - Woonzorg Invest / Thijs',
    body: `Geachte,

Ik treed op als raadsman van Woonzorg Invest NV, die aan de heer Frederik Thijs een woning verhuurt te 2300 Turnhout, Otterstraat 55.
De huurachterstand bedraagt € 4.200. Zonder betaling vóór 25 november 2026 om 12 uur dagvaard ik voor het vredegerecht te Turnhout.

Met de meeste hoogachting,
Ann Leysen
advocaat
Grote Markt 12, 2300 Turnhout
tel. 014 42 11 11`,
    expect: {
      kind: 'arrears',
      tenants: ['Frederik|Thijs'],
      dwelling: 'Otterstraat|55||2300|Turnhout',
      euros: 4200,
      hearingAt: null,
      landlord: 'Woonzorg Invest NV',
      referrer: 'Ann Leysen',
      roll: null,
    },
  },
  {
    title: 'a family name first in the text',
    from: 'Dienst verhuring <verhuring@onsdak.example>',
    subject: 'Nieuwe melding huurachterstand',
    body: `Beste,

Hierbij melden wij een nieuw dossier.

Naam huurder(s)      : VANDEPUTTE Gilbert en DE WAELE Monique
Adres                : Kerkhofstraat 8 - 8400 Oostende
Geboortedatum        : 03.02.1951
Bedrag achterstallen : 1 204,18 euro
Aantal maanden       : 2,5
E-mail               : gilbert.vdp@post.example

Vriendelijke groet
Ons Dak CV`,
    expect: {
      kind: 'arrears',
      tenants: ['Gilbert|Vandeputte', 'Monique|De Waele'],
      dwelling: 'Kerkhofstraat|8||8400|Oostende',
      euros: 1204.18,
      months: 2.5,
      births: ['1951-02-03'],
      emails: ['gilbert.vdp@post.example'],
    },
  },
  {
    title: 'a bank account and a structured reference are not the debt',
    from: 'Boekhouding <boekhouding@wonenmetzorg.example>',
    subject: 'Openstaand saldo Van Loock',
    body: `Beste,

Mevrouw Hilde Van Loock, Schoolstraat 77/1, 2220 Heist-op-den-Berg, heeft een openstaand saldo van 655 EUR. Betalen kan op BE68 5390 0754 7034 met mededeling +++090/9337/55493+++.
Haar klantnummer is 4500123.

Mvg
Boekhouding Wonen met Zorg`,
    expect: {
      kind: 'arrears',
      tenants: ['Hilde|Van Loock'],
      dwelling: 'Schoolstraat|77|1|2220|Heist-op-den-Berg',
      euros: 655,
      phones: [],
    },
  },
];

/**
 * Places to make streams of: who lives there, how they live, who signals. Rows of data; to add a world, add a row.
 * All names are invented combinations.
 */
export type People = {
  readonly surnames: readonly string[];
  /** How unevenly surnames fall: 1 even, 3 a few names fill the street. */
  readonly uneven: number;
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** A married woman is also written under her husband's name. */
  readonly marriedNames: number;
  /** Spellings by ear: names come from another script or another tongue. */
  readonly byEar: number;
  /** Dates of birth that only give a year. */
  readonly firstOfJanuary: number;
  /** Her surname has another ending than his. */
  readonly gendered: boolean;
};

export type Town = {
  readonly postcode: string;
  readonly names: readonly string[];
  readonly streets: readonly string[];
};

export type World = {
  readonly people: readonly (readonly [share: number, people: People])[];
  readonly towns: readonly Town[];
  /** Share of homes with a box, boxes of a building, and share of written boxes that a clerk leaves out. */
  readonly boxed: number;
  readonly boxes: number;
  readonly boxLeftOut: number;
  readonly highestNumber: number;
  readonly couples: number;
  /** Share of signals about a couple that name one of them. */
  readonly oneNamed: number;
  /** Share of households that rent from a company, and rents of a company that fall on few types of flat. */
  readonly social: number;
  readonly rentTypes: number;
  readonly roundRents: number;
  readonly successions: number;
  readonly moves: number;
  /** Kin in the same street or building, and namesakes of another age elsewhere in town. */
  readonly kinNear: number;
  readonly namesakes: number;
  readonly twins: number;
  readonly numberLeftOut: number;
  readonly addressLeftOut: number;
  readonly french: number;
  readonly companies: readonly string[];
  /** Share of company lists that hold the whole name in one column. */
  readonly oneColumn?: number;
};

const stems = (
  'acker beke berg bosch broek brug dael dam dijck donck driesch eeck eycken gheluwe gracht haeghe heyde hoeck hout ' +
  'hulst kerckhove laer linden loo meersch meulen mol nest nieuwenhuyse ooteghem peer poel putte ranst ryckel schelde ' +
  'steen stock straeten tempel tichelen velde venne vliet voorde waele walle weghe werf winckel wouwer zande zype'
).split(' ');
const trades = (
  'backer bakker bisschop boeck bondt brouwer caluwe clerck cock coninck cuyper decker graeve groof hert jonghe keyser ' +
  'kimpe laet leeuw meester meyer muynck naeyer nil paepe pelsmaeker ridder roeck roover schepper schrijver schutter ' +
  'smedt smet sutter troyer vos vriendt vroe waard wachter wever winter witte wolf zutter'
).split(' ');
const fathers = (
  'Adriaens Andries Bauwens Bertels Boons Celis Clement Daems Daniels Dierckx Engels Ceulemans Floren Gabriels Geens ' +
  'Gijsels Govaerts Helsen Huybrechts Ilegems Jans Joris Kerremans Kuypers Leemans Lenaerts Luyten Matthijs Maris ' +
  'Nelissen Nuyts Oyen Parmentier Philips Proost Quintens Raeymaekers Roelants Rombouts Sannen Simons Swinnen Theunis ' +
  'Tielemans Uytterhoeven Vercammen Verelst Verhulst Vervoort Vets Wellens Wijnants Ysebaert Zegers'
).split(' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const flemish: readonly string[] = [
  ...fathers,
  ...trades.map((trade) => `De ${capital(trade)}`),
  ...['Van', 'Van de', 'Van den', 'Van der', 'Ver', 'Vanden', 'Vander'].flatMap((particle) =>
    stems.map((stem) =>
      particle.length > 3 && !particle.includes(' ')
        ? `${particle}${stem}`
        : particle === 'Ver'
          ? `Ver${stem}`
          : `${particle} ${capital(stem)}`,
    ),
  ),
  ...stems.map((stem) => `${capital(stem)}mans`),
  "D'Haese",
  "D'Hoore",
  "T'Jampens",
  "'t Kint",
  "D'Eer",
  'Ost',
  'Put',
  'Hox',
];

const men = (
  'Luc Marc Jan Dirk Geert Wim Tom Bart Koen Peter Kris Filip Jeroen Pieter Stefan Dieter Steven Bram Ruben Joris Karel ' +
  'Walter Frans Louis Robert Albert Gustaaf Leon Willem Pieter-Jan Jan-Baptist Kenneth Kurt Mathias Simon Sven Yves Gunther ' +
  'Lieven Frederik Maarten Niels Jonas Arne Ward Rik Herman Roger Etienne Eddy Freddy Ronny Danny'
).split(' ');
const women = (
  'Ann An Els Katrien Sofie Hilde Ilse Leen Lies Greet Griet Marleen Carine Sonja Linda Monique Nicole Christine Chantal ' +
  'Annemie Marie-Claire Marie-Jeanne Anne-Marie Lut Lutgart Rosa Yvonne Paula Diane Myriam Sabine Isabelle Valerie Eva Eline ' +
  'Lien Lore Laura Julie Charlotte Emma Femke Evelien Liesbeth Tine Stefanie Kathleen Vicky Cindy Sandra Petra Heidi'
).split(' ');

export const people = (more: Partial<People>): People => ({
  surnames: flemish,
  uneven: 1.8,
  men,
  women,
  marriedNames: 0.1,
  byEar: 0.05,
  firstOfJanuary: 0,
  gendered: false,
  ...more,
});
export const moroccan = people({
  surnames: (
    'El Khattabi|El Bakkali|El Ouahabi|El Haddadi|El Yousfi|El Mansouri|El Idrissi|El Hajjaji|El Kaddouri|Ait Lahcen|Ait Ouali|Ait Taleb|' +
    'Ben Said|Ben Ali|Ben Abdellah|Benchekroun|Bouchaib|Boutaleb|Bouzid|Boulahfa|Chaouch|Chakir|Daoudi|Fassi|Ghali|Haddouchi|Hamdaoui|' +
    'Idrissi|Jabri|Kharbouch|Lamrani|Mokhtari|Naciri|Ouali|Ouchen|Rachidi|Saidi|Tahiri|Tazi|Yakoubi|Zahraoui|Zerrouki|Abdellaoui|Azzouzi'
  ).split('|'),
  uneven: 2,
  men: 'Mohamed|Ahmed|Youssef|Abdelkader|Abdelhak|Mustapha|Rachid|Said|Hassan|Khalid|Omar|Bilal|Ayoub|Hamza|Ismail|Noureddine|Abderrahim|Driss|Brahim|Jamal|Younes|Zakaria'.split(
    '|',
  ),
  women:
    'Fatima|Khadija|Aicha|Naima|Samira|Malika|Rachida|Fatiha|Hafida|Nadia|Latifa|Saida|Yasmina|Fatima Zohra|Ikram|Houda|Zineb|Najat|Souad|Karima|Loubna|Meryem'.split(
      '|',
    ),
  marriedNames: 0.04,
  byEar: 0.4,
  firstOfJanuary: 0.08,
});
export const turkish = people({
  surnames:
    'Yılmaz|Kaya|Demir|Çelik|Şahin|Yıldırım|Öztürk|Aydın|Arslan|Doğan|Kılıç|Aslan|Çetin|Koç|Kurt|Özkan|Şimşek|Polat|Korkmaz|Güneş|Bozkurt|Erdoğan|Ünal|Taş|Karakaya|Gül'.split(
      '|',
    ),
  uneven: 2,
  men: 'Mehmet|Mustafa|Ahmet|Ali|Hüseyin|Hasan|İbrahim|Yusuf|Ömer|Murat|Emre|Fatih|Kemal|Recep|Süleyman|Cengiz|Hakan|Uğur'.split(
    '|',
  ),
  women:
    'Fatma|Ayşe|Emine|Hatice|Zeynep|Elif|Meryem|Şerife|Sultan|Hanife|Merve|Özlem|Gülsüm|Havva|Songül|Yeliz|Büşra|Esra'.split(
      '|',
    ),
  marriedNames: 0.2,
  byEar: 0.35,
  firstOfJanuary: 0.05,
});
export const eastern = people({
  surnames:
    'Kowalski|Wiśniewski|Wójcicki|Zieliński|Szymański|Dąbrowski|Kozłowski|Jankowski|Ivanov|Petrov|Dimitrov|Georgiev|Nikolov|Todorov|Popov|Novotný|Horváth|Kovács|Ionescu|Popa|Dumitru|Stan|Magomadov|Isaev'.split(
      '|',
    ),
  uneven: 1.2,
  men: 'Piotr|Krzysztof|Andrzej|Tomasz|Paweł|Marek|Ivan|Georgi|Dimitar|Nikolay|Stefan|Ion|Andrei|Mihai|Gheorghe|László|Zoltán|Ruslan'.split(
    '|',
  ),
  women:
    'Anna|Małgorzata|Agnieszka|Katarzyna|Ewa|Barbara|Maria|Elena|Ivanka|Desislava|Mariya|Ioana|Mihaela|Andreea|Ildikó|Zsófia|Madina'.split(
      '|',
    ),
  marriedNames: 0,
  byEar: 0.3,
  gendered: true,
});
export const wide = people({
  surnames:
    'Nguyen|Tran|Li|Wang|Chen|Singh|Kaur|Khan|Hussain|Ahmadi|Rahimi|Noori|Hakimi|Al Hassan|Al Khatib|Alhamad|Abdi|Mohamud|Warsame|Ndiaye|Bah|Barry|Sow|Camara|Kabongo|Ilunga|Mutombo|Tshibangu|Owusu|Mensah|Boateng|Okeke|Adeyemi|da Silva|dos Santos|García López|Fernández Ruiz|Martins Ferreira'.split(
      '|',
    ),
  uneven: 1.4,
  men: 'Van Minh|Wei|Gurpreet|Harpreet|Ali|Abdul|Ahmad|Mohammad|Ibrahim|Mamadou|Alpha|Moussa|Jean-Claude|Patrice|Kwame|Emmanuel|João|José Luis|Carlos'.split(
    '|',
  ),
  women:
    'Thi Lan|Thi Hoa|Mei|Manpreet|Simran|Zahra|Maryam|Fatima|Amina|Fatoumata|Mariama|Aissatou|Béatrice|Chantal|Grace|Abena|Maria José|Ana|Lucía'.split(
      '|',
    ),
  marriedNames: 0.02,
  byEar: 0.35,
  firstOfJanuary: 0.3,
});
const walloon = people({
  surnames:
    'Dubois|Lambert|Dupont|Lefèvre|Lefebvre|Leroy|Delvaux|Delcourt|Du Bois|De la Haye|Dumont|Lejeune|Evrard|Noël|Gérard|François|Mathieu|Collard|Carlier|Bodart|Thiry|Wauthier|Servais|Hardy|Masson|Deschamps|Le Clercq|Leclercq'.split(
      '|',
    ),
  uneven: 1.4,
  men: 'Jean|Michel|Philippe|Jean-Marc|Benoît|Olivier|Didier|Thierry|Grégory|Cédric|Loïc|Maxime|Jérôme|Frédéric|Guy|Claude'.split(
    '|',
  ),
  women:
    'Marie|Anne|Nathalie|Isabelle|Véronique|Françoise|Sylvie|Céline|Aurélie|Hélène|Marie-Thérèse|Anne-Sophie|Geneviève|Josiane|Laëtitia|Maïté'.split(
      '|',
    ),
  marriedNames: 0.15,
  byEar: 0.1,
});

const words =
  'Molen Kerk School Nieuw Oud Bos Veld Berg Dal Linde Eik Beuken Wilgen Zand Leem Steen Kasteel Kloos Markt Haven Dok Kaai Vaart Sluis Brug Tol Hof Akker Weide Heide Rozen Tulpen Merel Leeuwerik Zwaluw Vos Hazen Konijnen Smid Wever Brouwer'.split(
    ' ',
  );
const endings = ['straat', 'laan', 'weg', 'plein', 'dreef', 'steenweg', 'lei', 'pad', 'hof', 'kouter'];
const composed: readonly string[] = words.flatMap((word, index) =>
  [0, 3, 7].map((step) => `${word}${endings[(index + step) % endings.length] ?? 'straat'}`),
);
const named = [
  'Burgemeester Van Ackerlaan',
  'Dr. Persoonsstraat',
  'Kardinaal Mercierplein',
  'Sint-Jozefstraat',
  'Sint-Annastraat',
  'Onze-Lieve-Vrouwstraat',
  'Koning Albertlaan',
  'Pastoor De Witteplein',
  'Generaal Lemanstraat',
  'Prins Boudewijnlaan',
  "'s Herenbaan",
  'Ten Bos',
  'Zandstuk',
  'Oude Dorpsweg',
  'Nieuwe Dreef',
  'Achterbos',
  'Lange Vlierstraat',
  'Korte Vlierstraat',
];
const french = [
  'Rue de la Station',
  'Avenue Louise',
  'Chaussée de Mons',
  'Rue du Moulin',
  'Boulevard Léopold III',
  'Place communale',
];

export const rural: readonly Town[] = [
  { postcode: '9180', names: ['Moerbeke', 'Moerbeke-Waas', 'Lokeren'], streets: composed.slice(0, 30) },
  {
    postcode: '3717',
    names: ['Herstappe', 'Tongeren-Borgloon', 'Tongeren'],
    streets: composed.slice(10, 40),
  },
  { postcode: '3720', names: ['Kortessem', 'Hasselt'], streets: composed.slice(20, 50) },
  { postcode: '8760', names: ['Meulebeke', 'Tielt'], streets: composed.slice(30, 60) },
  { postcode: '9080', names: ['Lochristi', 'Zaffelare', 'Zeveneken'], streets: named },
  {
    postcode: '2890',
    names: ['Sint-Amands', 'Puurs-Sint-Amands', 'Oppuurs'],
    streets: composed.slice(40, 70),
  },
];
export const city: readonly Town[] = [
  {
    postcode: '2060',
    names: ['Antwerpen', 'Anvers'],
    streets: [...composed.slice(60, 80), ...named.slice(0, 6)],
  },
  { postcode: '2018', names: ['Antwerpen'], streets: composed.slice(70, 90) },
  {
    postcode: '2140',
    names: ['Borgerhout', 'Antwerpen', 'Borgerhout (Antwerpen)'],
    streets: composed.slice(80, 100),
  },
  { postcode: '9000', names: ['Gent', 'Gand'], streets: [...composed.slice(85, 110), ...named.slice(6, 12)] },
];
const coastal: readonly Town[] = [
  {
    postcode: '8400',
    names: ['Oostende', 'Ostende', 'Mariakerke'],
    streets: [...named, ...french.slice(0, 2)],
  },
  {
    postcode: '1600',
    names: ['Sint-Pieters-Leeuw', 'Leeuw-Saint-Pierre'],
    streets: [...composed.slice(0, 14), ...french],
  },
  { postcode: '1500', names: ['Halle', 'Hal'], streets: [...composed.slice(50, 66), ...french] },
];

export const base: Omit<World, 'people' | 'towns' | 'companies'> = {
  boxed: 0.3,
  boxes: 12,
  boxLeftOut: 0.06,
  highestNumber: 180,
  couples: 0.35,
  oneNamed: 0.22,
  social: 0.5,
  rentTypes: 0,
  roundRents: 0.1,
  successions: 0.05,
  moves: 0.05,
  kinNear: 0.02,
  namesakes: 0.01,
  twins: 0.005,
  numberLeftOut: 0.01,
  addressLeftOut: 0.03,
  french: 0.02,
};

export const firstWorlds: Readonly<Record<string, World>> = {
  /** Farms and rows of houses, merged municipalities, kin next door. */
  village: {
    ...base,
    people: [
      [0.95, people({})],
      [1, eastern],
    ],
    towns: rural,
    boxed: 0.08,
    kinNear: 0.06,
    namesakes: 0.03,
    social: 0.3,
    companies: ['Wonen Meetjesland', 'Volkswoningen van de Kouter cv'],
  },
  /** Quarters where a few names fill the street, spelled by ear by whoever writes them. */
  port: {
    ...base,
    people: [
      [0.3, moroccan],
      [0.5, turkish],
      [0.65, eastern],
      [0.85, wide],
      [1, people({})],
    ],
    towns: city,
    boxed: 0.45,
    boxLeftOut: 0.08,
    oneNamed: 0.25,
    kinNear: 0.04,
    companies: ['Woonhaven Sinjoor', 'De Thuishaven cvba', 'SVK Onderdak vzw'],
  },
  /** Towers of one company: hundreds of boxes at one number, four rents, one landlord. */
  estate: {
    ...base,
    people: [
      [0.5, people({})],
      [0.7, moroccan],
      [0.85, turkish],
      [1, wide],
    ],
    towns: city.slice(0, 2).map((town) => ({ ...town, streets: town.streets.slice(0, 5) })),
    boxed: 0.97,
    boxes: 160,
    boxLeftOut: 0.03,
    highestNumber: 8,
    social: 0.95,
    rentTypes: 8,
    successions: 0.08,
    moves: 0.07,
    companies: ['Woonmaatschappij De Torens'],
  },
  /** Private landlords in two languages, round rents, numbers forgotten. */
  coast: {
    ...base,
    people: [
      [0.45, people({})],
      [0.85, walloon],
      [1, wide],
    ],
    towns: coastal,
    boxed: 0.55,
    boxes: 30,
    social: 0.1,
    roundRents: 0.55,
    numberLeftOut: 0.03,
    french: 0.35,
    successions: 0.07,
    companies: ['Immo Zeezicht'],
  },
};

import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** People who let a house or two, each with their own way of writing. */
export function privateLandlordMails(): Piece[] {
  return [
    mail(
      'zevende-oud-leraar-schrijft-brief',
      {
        from: 'Gustaaf Hendrickx <gustaaf.hendrickx@kempenmail.example>',
        to: 'OCMW Genk <sociaalhuis@ocmw-mijnstreek.example>',
        date: '2026-10-12 10:34:12 +0200',
        subject: 'Schrijven betreffende huurgelden',
        id: 'gh.20261012.1@kempenmail.example',
      },
      text(`
Gustaaf Hendrickx
Berglaan 14
3665 As
Tel. 089 65 71 20

                                        OCMW Genk
                                        Stadsplein 1
                                        3600 Genk

As, 12 oktober 2026


Betreft: mijn eigendom Hoefstadstraat 83 te 3600 Genk


Geachte mevrouw,
Geachte heer,

Sedert 1 mei 2019 geef ik bovenvermelde eigendom bij geschreven overeenkomst in huur aan de heer Hakan Yıldırım en diens echtgenote, mevrouw Elif Demirtaş. Gedurende zeven jaar heb ik over hen niet het minste te klagen gehad.

Sinds de heer Yıldırım in de zomer zijn werk in Duitsland verloor, is dat anders. De huurgelden van augustus, september en oktober, drie maanden derhalve, heb ik niet ontvangen. De huurprijs bedraagt zevenhonderdvijfentwintig euro (€ 725), zodat € 2.175 verschuldigd blijft. De huurwaarborg van € 1.450 staat geblokkeerd bij de bank en daar wens ik niet aan te raken.

Ik heb het echtpaar tweemaal thuis bezocht en daar een kop thee gedronken, doch een oplossing kwam er niet.

Mag ik u verzoeken met deze mensen te willen nagaan op welke steun zij aanspraak maken?

Met de meeste hoogachting,

G. Hendrickx
gepensioneerd leraar
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Hakan', 'Yıldırım'), person('Elif', 'Demirtaş')],
          dwelling: home('Hoefstadstraat', '83', '', '3600', 'Genk'),
          landlord: {
            name: 'Gustaaf Hendrickx',
            email: 'gustaaf.hendrickx@kempenmail.example',
            phone: '+3289657120',
          },
          arrears: debt(2175, 3, 725),
          lease: { startDate: '2019-05-01', written: true },
          stepsTaken:
            'Ik heb het echtpaar tweemaal thuis bezocht en daar een kop thee gedronken, doch een oplossing kwam er niet.',
          guidanceQuestion:
            'Mag ik u verzoeken met deze mensen te willen nagaan op welke steun zij aanspraak maken?',
        },
        'a letter typed into a mail; deposit beside the arrears; three addresses',
      ),
    ),

    mail(
      'zevende-ingesproken-onderweg',
      {
        from: 'Ilke Vanhove <ilke.vanhove@zakpost.example>',
        to: 'onthaal@ocmw-leiestreek.example',
        date: '2026-11-05 06:12:40 +0100',
        subject: 'Hallo',
        id: 'iv-0511-0612@zakpost.example',
      },
      text(`
Goede morgen ik spreek dit in de auto in dus sorry voor de fouten ik verhuur een appartement in Waregem in de Stormestraat nummer 41 bus 5 postcode 8790 Waregem aan Jolien Desmedt met dt achteraan en die heeft nu 2 maanden de huur niet over geschreven de huur is 790 euro dus ik moet nog 1580 euro krijgen plus het water maar dat vergeten we even nieuwe regel ik heb haar 4 berichten gestuurd op WhatsApp en ze leest ze wel maar antwoord niet wil er iemand van jullie haar eens opbellen want volgens mij zit ze diep het nummer van Jolien is 0468 31 72 05 dank u wel groetjes Ilke van Hove

Verstuurd vanaf mijn iPhone
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Jolien', 'Desmedt', { tel: '+32468317205' })],
          dwelling: home('Stormestraat', '41', '5', '8790', 'Waregem'),
          landlord: { name: 'Ilke Vanhove', email: 'ilke.vanhove@zakpost.example' },
          arrears: debt(1580, 2, 790),
          stepsTaken: 'ik heb haar 4 berichten gestuurd op WhatsApp en ze leest ze wel maar antwoord niet',
          guidanceQuestion: 'wil er iemand van jullie haar eens opbellen want volgens mij zit ze diep',
        },
        'dictated without stops; the name of the sender as in her address',
      ),
    ),

    mail(
      'zevende-boer-in-hoofdletters',
      {
        from: 'A. DE CLERCQ <declercq.hoeve@landpost.example>',
        to: 'ocmw@ocmw-durmeland.example',
        date: '2026-12-09 05:41:03 +0100',
        subject: 'HUIS',
        id: '20261209054103.dch@landpost.example',
      },
      text(`
AAN HET OCMW

IN HET HUIS NAAST MIJN HOF, OUDENBOS 58 TE 9160 LOKEREN, WOONT STEFAAN VERMEIREN MET ZIJN DOCHTER. HUUR 600 EUR PER MAAND VAN IN HET BEGIN MONDELING AFGESPROKEN. AL 5 MAANDEN NIETS MEER GEZIEN DAT IS DUS 3000 EUR.

HIJ IS GEEN SLECHTE JONGEN MAAR DE BRIEVENBUS ZIT VOL DEURWAARDERS.

IK HEB HEM GEZEGD DAT IK U SCHRIJF. STUUR IEMAND, 'S AVONDS IS HIJ THUIS.

A. DE CLERCQ
09 348 21 66
`, { charset: 'us-ascii', encoding: '7bit' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Stefaan', 'Vermeiren')],
          dwelling: home('Oudenbos', '58', '', '9160', 'Lokeren'),
          landlord: { name: 'A. De Clercq', email: 'declercq.hoeve@landpost.example', phone: '+3293482166' },
          arrears: debt(3000, 5, 600),
          lease: { written: false },
          guidanceQuestion: "STUUR IEMAND, 'S AVONDS IS HIJ THUIS.",
          tenantInformed: true,
        },
        'capitals only; oral lease; the landlord signs with an initial',
      ),
    ),

    mail(
      'zevende-westhoek-gesproken-taal',
      {
        from: 'Roland Ryckewaert <rolandryckewaert@westpost.example>',
        to: 'sociaalhuis@ocmw-hoppeland.example',
        date: '2026-11-16 20:22:51 +0100',
        subject: 'mijnen huurder Christophe',
        id: 'rr-16112026-2022@westpost.example',
      },
      text(`
Goenavend,

't Is voor Christophe Debaene, hij zit in mijn huizeke in de Casselstraat 217, 8970 Poperinge. Hij is nu al van september nie meer in orde me zijn huur (560 per maand). 't Is al 1680 euro dat hij mij moet, drie maanden. En nu is den elektriek ook nog afgesloten peis ik, 't is al donker als ik passeer.

K'hè al een keer of drie gaan kloppen en 'k hè een briefke in de busse gestoken maar hij laat nie weten.

Zou der ne keer iemand kunnen gaan kijken of hij nog wel goed is?

mercikes
Roland - 0474 62 90 18
`, { charset: 'iso-8859-1', encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Christophe', 'Debaene')],
          dwelling: home('Casselstraat', '217', '', '8970', 'Poperinge'),
          landlord: {
            name: 'Roland Ryckewaert',
            email: 'rolandryckewaert@westpost.example',
            phone: '+32474629018',
          },
          arrears: debt(1680, 3, 560),
          stepsTaken:
            "K'hè al een keer of drie gaan kloppen en 'k hè een briefke in de busse gestoken maar hij laat nie weten.",
          guidanceQuestion: 'Zou der ne keer iemand kunnen gaan kijken of hij nog wel goed is?',
        },
        'dialect; the surname of the landlord only in the From header',
      ),
    ),

    mail(
      'zevende-ingenieur-rekent-het-voor',
      {
        from: '"Wim Goossens" <w.goossens@kabelpost.example>',
        to: 'preventie@ocmw-netedal.example',
        date: '2027-01-11 13:07:29 +0100',
        subject: 'Overzicht ontvangsten Corbiestraat 12',
        id: '65ab.wg.11012027@kabelpost.example',
      },
      multipart('alternative', 'wgalt20270111', [
        text(`
Beste,

Onderstaande tabel geeft weer wat ik de voorbije maanden kreeg van mijn huurster Agnieszka Wójcik, Corbiestraat 12 bus 2, 2400 Mol. Huur 815 euro.

Maand - Verschuldigd - Ontvangen - Saldo
sep 2026 - 815,00 - 815,00 - 0,00
okt 2026 - 815,00 - 400,00 - 415,00
nov 2026 - 815,00 - 0,00 - 1.230,00
dec 2026 - 815,00 - 0,00 - 2.045,00

Openstaand op vandaag: 2.045,00 euro. De huur van januari is hier niet bij, die vervalt pas op de 15de.

Herinnering per mail op 9 november, per aangetekende brief op 10 december. Mevrouw antwoordt dat ze "bezig is met een lening".

Mijn vraag is eenvoudig: kunt u haar helpen om geen lening aan te gaan maar een plan op te stellen?

Wim Goossens
Eksterlaan 9, 2440 Geel
0486 23 55 91
`, { encoding: 'quoted-printable' }),
        html(
          `<html><body><p>Beste,</p><p>Onderstaande tabel geeft weer wat ik de voorbije maanden kreeg van mijn huurster Agnieszka W&oacute;jcik, Corbiestraat 12 bus 2, 2400 Mol. Huur 815 euro.</p><table border="1"><tr><th>Maand</th><th>Verschuldigd</th><th>Ontvangen</th><th>Saldo</th></tr><tr><td>sep 2026</td><td>815,00</td><td>815,00</td><td>0,00</td></tr><tr><td>okt 2026</td><td>815,00</td><td>400,00</td><td>415,00</td></tr><tr><td>nov 2026</td><td>815,00</td><td>0,00</td><td>1.230,00</td></tr><tr><td>dec 2026</td><td>815,00</td><td>0,00</td><td>2.045,00</td></tr></table><p>Openstaand op vandaag: 2.045,00 euro. De huur van januari is hier niet bij, die vervalt pas op de 15de.</p><p>Herinnering per mail op 9 november, per aangetekende brief op 10 december. Mevrouw antwoordt dat ze &quot;bezig is met een lening&quot;.</p><p>Mijn vraag is eenvoudig: kunt u haar helpen om geen lening aan te gaan maar een plan op te stellen?</p><p>Wim Goossens<br>Eksterlaan 9, 2440 Geel<br>0486 23 55 91</p></body></html>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Agnieszka', 'Wójcik')],
          dwelling: home('Corbiestraat', '12', '2', '2400', 'Mol'),
          landlord: { name: 'Wim Goossens', email: 'w.goossens@kabelpost.example', phone: '+32486235591' },
          arrears: debt(2045, 0, 815),
          stepsTaken: 'Herinnering per mail op 9 november, per aangetekende brief op 10 december.',
          guidanceQuestion: 'kunt u haar helpen om geen lening aan te gaan maar een plan op te stellen?',
        },
        'table of months with a running balance; no number of months is stated',
      ),
    ),

    mail(
      'zevende-proprietaire-jambes',
      {
        from: 'Bernadette Wauthier <b.wauthier@meusepost.example>',
        to: 'CPAS <logement@cpas-confluent.example>',
        date: '2026-11-23 15:48:17 +0100',
        subject: 'Mon locataire, Monsieur Nsengiyumva',
        id: 'bw.23.11.2026.1548@meusepost.example',
      },
      text(`
Madame, Monsieur,

C'est la première fois de ma vie que j'écris à un CPAS et je ne sais pas très bien par où commencer.

Mon locataire s'appelle Jean-Bosco Nsengiyumva. C'est un homme charmant, né au Rwanda le 3 mars 1968, infirmier de nuit. Il occupe le rez-de-chaussée de ma maison, au 64 de la rue de Dave, à 5100 Jambes (moi j'habite au premier).

Depuis son accident de moto il est sur la mutuelle et il n'arrive plus à payer. Le loyer est de 680 € ; il m'en doit quatre, soit 2 720 €. J'ai refusé de prendre un avocat. Nous avons parlé plusieurs fois dans le jardin, il pleurait.

Auriez-vous une assistante sociale qui puisse passer un après-midi ? Il est d'accord, c'est même lui qui m'a donné votre adresse.

Je vous remercie de tout cœur.

Bernadette Wauthier
081 30 47 52
`),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Jean-Bosco', 'Nsengiyumva', { born: '1968-03-03' })],
          dwelling: home('rue de Dave', '64', '', '5100', 'Jambes'),
          landlord: { name: 'Bernadette Wauthier', email: 'b.wauthier@meusepost.example', phone: '+3281304752' },
          arrears: debt(2720, 4, 680),
          stepsTaken: 'Nous avons parlé plusieurs fois dans le jardin, il pleurait.',
          guidanceQuestion: 'Auriez-vous une assistante sociale qui puisse passer un après-midi ?',
          tenantInformed: true,
        },
        'house number before the street; months as a word that stands for the rent',
      ),
    ),
  ];
}

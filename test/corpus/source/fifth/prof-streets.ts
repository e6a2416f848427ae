import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Police, social workers, a doctor, nurses, a school: what they saw and what they ask. */
export function professionalsInTheStreet(): Piece[] {
  const ronny = nationalNumber('1968-06-11', 217);
  const bernadette = nationalNumber('1983-05-05', 462);
  return [
    mail(
      'vijfde-politie-hoofdletters',
      {
        from: 'PZ DENDERBOCHT - WIJKDIENST NOORD <wijkdienst.noord@pz-denderbocht.example>',
        to: 'ONTHAAL WOONDIENST <woondienst@sociaalhuis-denderland.example>',
        date: '2026-11-24 23:12:40 +0100',
        subject: 'BETR: MOORSELBAAN 214 - VRAAG WIJKDIENST',
        id: 'NO-2026-31877@pz-denderbocht.example',
      },
      html(
        `<html><body style="font-family:Arial;font-size:10pt"><div>DOOR: HINP DE PAUW KURT, WIJKDIENST NOORD, PZ DENDERBOCHT, TEL 053 00 41 17</div><div>AAN: WOONDIENST</div><div>&nbsp;</div>
<div>BETROKKENE: <b>DE NEVE RONNY</b>, &deg;AALST 11/06/1968, RR ${dotted(ronny)}, GSM 0471/00.38.15, MOORSELBAAN 214 BUS 0302, 9300 AALST</div>
<div>VERHUURDER: DENDERSTREEK WONEN BV</div><div>&nbsp;</div>
<div>VASTGESTELD: ZES MELDINGEN SINDS 01/09, TELKENS TUSSEN 23U EN 04U. LUIDE MUZIEK, GEROEP IN DE TRAPHAL, RUZIE MET BEWONER VAN BUS 0301. FLAT ZELF IS PROPER.</div>
<div>GEDAAN: BETROKKENE TWEEMAAL GEHOORD OP BUREEL (28/10 EN 17/11), PV OPGESTELD, BEMIDDELING MET DE BUUR MISLUKT.</div>
<div>GEVRAAGD: BEGELEIDING OPSTARTEN ROND SAMENLEVEN IN HET GEBOUW. VERHUURDER DREIGT ANDERS MET DE VREDERECHTER.</div>
<div>BETROKKENE IS INGELICHT DAT WIJ U AANSCHRIJVEN EN HEEFT GEEN BEZWAAR.</div><div>&nbsp;</div>
<div style="font-size:7pt">DIT BERICHT IS VERTROUWELIJK. PZ DENDERBOCHT, DENDERMONDSESTEENWEG 75, 9300 AALST</div></body></html>`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Ronny', 'De Neve', { born: '1968-06-11', insz: ronny, tel: '+32471003815' })],
          dwelling: home('Moorselbaan', '214', '0302', '9300', 'Aalst'),
          landlord: { name: 'Denderstreek Wonen bv' },
          referrer: { name: 'Kurt De Pauw', organisation: 'PZ Denderbocht', email: 'wijkdienst.noord@pz-denderbocht.example', phone: '+3253004117' },
          stepsTaken: 'BETROKKENE TWEEMAAL GEHOORD OP BUREEL (28/10 EN 17/11), PV OPGESTELD, BEMIDDELING MET DE BUUR MISLUKT.',
          guidanceQuestion: 'BEGELEIDING OPSTARTEN ROND SAMENLEVEN IN HET GEBOUW.',
          tenantInformed: true,
        },
        'capitals only; the police address and phone are not the tenant\'s',
      ),
    ),
    mail(
      'vijfde-ocmw-neemt-over',
      {
        from: 'Baeten Shauni <shauni.baeten@ocmw-durmeland.example>',
        to: 'sociaal.huis@ocmw-zelerland.example',
        date: '2026-11-12 16:03:11 +0100',
        subject: 'overdracht dossier',
        id: '7f3a.1211.sb@ocmw-durmeland.example',
      },
      text(`
Dag collega's,

Ik heb een dossier dat eigenlijk naar jullie moet. Bernadette Nzuzi, geboren in Kinshasa op 5 mei 1983 (${bernadette}), huurt sinds 1 april 2026 in Zele, Heikensstraat 58. Tot dan zat ze hier bij ons in budgetbeheer.

Van haar leefloon (1.734,27 euro, ze heeft twee kinderen) moet 720 euro naar de huur en dat lukt niet: juli, augustus en september zijn niet betaald, samen 2160 euro. Daarnaast betaalt ze nog onze lening voor de waarborg af, 1440 euro aan 50 euro per maand, maar dat loopt gewoon door.

De eigenaar heet Patrick Rottiers en is redelijk, alleen wil hij tegen Kerstmis iets zien. Ik heb hem vorige week gebeld en samen met mevrouw al haar papieren gesorteerd.

Kunnen jullie het van mij overnemen, dus begeleiding thuis en nagaan of het Fonds tussenkomt? Ze weet dat ik jullie schrijf en komt graag langs. Haar nummer: 0467 00 93 22.

Groetjes
Shauni Baeten
maatschappelijk werker OCMW Durmeland
09 300 05 26 (niet op woensdag)
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Bernadette', 'Nzuzi', { born: '1983-05-05', insz: bernadette, tel: '+32467009322' })],
          dwelling: home('Heikensstraat', '58', '', '', 'Zele'),
          landlord: { name: 'Patrick Rottiers' },
          referrer: { name: 'Shauni Baeten', organisation: 'OCMW Durmeland', email: 'shauni.baeten@ocmw-durmeland.example', phone: '+3293000526' },
          arrears: debt(2160, 3, 720),
          lease: { startDate: '2026-04-01' },
          stepsTaken: 'Ik heb hem vorige week gebeld en samen met mevrouw al haar papieren gesorteerd.',
          guidanceQuestion: 'Kunnen jullie het van mij overnemen, dus begeleiding thuis en nagaan of het Fonds tussenkomt?',
          tenantInformed: true,
        },
        'another welfare office hands over; income and guarantee loan are no arrears; three months named',
      ),
    ),
    mail(
      'vijfde-cpas-couple',
      {
        from: 'Dounia Belkacem <d.belkacem@cpas-mosanes.example>',
        to: 'Service logement <logement@relais-logement-meuse.example>',
        cc: 'Coordination sociale <coordination@cpas-mosanes.example>',
        date: '2026-12-03 11:27:58 +0100',
        subject: "Orientation d'un couple vers votre accompagnement",
        id: '20261203112758.DB@cpas-mosanes.example',
      },
      text(
        `
Madame, Monsieur,

SITUATION : M. Jean-Marc Wuillaume (19/08/1976) et sa compagne, Mme Priscilla Mbuyi (02/11/1981), rue du Commerce 41 bte 3 à 5300 Andenne. M. a perdu son emploi en juin ; depuis, quatre loyers sur six sont restés impayés, soit 2 480 EUR (loyer : 620 EUR, charges comprises). La propriétaire, Mme Lambotte, a téléphoné chez nous vendredi passé, elle est à bout.

CE QUI A ÉTÉ FAIT : demande de RIS introduite le 16/11, recours contre l'exclusion de l'ONEM, contact avec la propriétaire pour qu'elle attende janvier.

CE QUE NOUS DEMANDONS : un suivi à domicile pendant quelques mois et une négociation de plan d'apurement avec Mme Lambotte.

Le couple a signé l'accord d'échange d'informations le 30/11. Joindre de préférence Madame : 0498/00.16.43.

Bien à vous,

Dounia Belkacem
Assistante sociale - CPAS des Rives mosanes
Tél. 085 00 24 61
Ce message n'engage pas le Centre.
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [
            person('Jean-Marc', 'Wuillaume', { born: '1976-08-19' }),
            person('Priscilla', 'Mbuyi', { born: '1981-11-02', tel: '+32498001643' }),
          ],
          dwelling: home('rue du Commerce', '41', '3', '5300', 'Andenne'),
          landlord: { name: 'Lambotte' },
          referrer: { name: 'Dounia Belkacem', organisation: 'CPAS des Rives mosanes', email: 'd.belkacem@cpas-mosanes.example', phone: '+3285002461' },
          arrears: debt(2480, 4, 620),
          stepsTaken: "demande de RIS introduite le 16/11, recours contre l'exclusion de l'ONEM, contact avec la propriétaire pour qu'elle attende janvier.",
          guidanceQuestion: "un suivi à domicile pendant quelques mois et une négociation de plan d'apurement avec Mme Lambotte.",
          tenantInformed: true,
        },
        'couple, each with a birth date; four of six months unpaid',
      ),
    ),
    mail(
      'vijfde-huisarts-dictaat',
      {
        from: 'dr. Walter Coppieters <praktijk@dr-coppieters.example>',
        to: 'wonen@sociaalhuis-bierbeekland.example',
        date: '2027-01-20 19:44:02 +0100',
        subject: 'patiente',
        id: 'medidict-88120-4@dr-coppieters.example',
      },
      text(
        `
Geachte dames en heren nieuwe regel ik maak me zorgen over een patiënte van mij, mevrouw Lutgarde Vranckx, geboren op 2 februari 1945, wonende Tiensesteenweg 367 in 3360 Korbeek-Lo. Zij is weduwe en huurt daar al heel lang een rijwoning.

Mevrouw houdt alles bij. Kranten, lege flessen, kleding, toestellen uit het containerpark. De traphal staat tot aan het plafond vol en het lukt mij niet meer om met mijn tas tot aan haar bed te raken. Bij brand is zij er geweest punt. Van vuil of ongedierte heb ik niets gezien, de stapels zijn droog en netjes zelfs.

Ik heb haar in december twee keer voorgesteld om hulp te aanvaarden. De eerste keer werd ze kwaad, de tweede keer zei ze dat er dan wel eens iemand mocht komen. Zij weet dus dat ik dit bericht inspreek.

Graag een bezoek van een woonbegeleider, liefst samen met mij op een dinsdag namiddag.

Met collegiale groet
Dokter Walter Coppieters, huisarts
Koningin Fabiolalaan 12, 3360 Bierbeek, 016 00 58 30
(dit bericht werd gedicteerd en niet nagelezen)
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Lutgarde', 'Vranckx', { born: '1945-02-02' })],
          dwelling: home('Tiensesteenweg', '367', '', '3360', 'Korbeek-Lo'),
          referrer: { name: 'Walter Coppieters', email: 'praktijk@dr-coppieters.example', phone: '+3216005830' },
          stepsTaken: 'Ik heb haar in december twee keer voorgesteld om hulp te aanvaarden. De eerste keer werd ze kwaad, de tweede keer zei ze dat er dan wel eens iemand mocht komen.',
          guidanceQuestion: 'Graag een bezoek van een woonbegeleider, liefst samen met mij op een dinsdag namiddag.',
          tenantInformed: true,
        },
        'dictated; hoarding without dirt; landlord not named; the practice is no organisation name',
      ),
    ),
    mail(
      'vijfde-thuisverpleegster-gsm',
      {
        from: 'Nadia Ouali <nadia.ouali@tv-terheide.example>',
        to: 'info@welzijnshuis-zonienrand.example',
        date: '2026-12-14 13:05:33 +0100',
        subject: 'Geen onderwerp',
        id: 'B7C1E0D2-44F1-4D0E@tv-terheide.example',
      },
      text(
        `
dag nadia hier van thuisverpleging Ter Heide. Ik doe elke dag de wondzorg bij jozef stuyck, woont same met zijn vrouw mia goossens kapelstraat 90 bus 1 hoeilaart. Sinds zijn been af is word er ni meer gekuist. vuile was overal wc al weken verstopt en den hond doet zijn behoefte binnen. Ik kan daar ni steriel werken zo

heb hun dochter gebeld en de dienst gezinshulp maar die staan vol tot maar

huisbaas was er donderdag en heeft tegen mia gezegd dat t tegen nieuwjaar proper moet zijn of hij zet ze buiten

Kan er aub iemand gaan zien en hulp regelen voor te kuisen?? Ze weten nog niet dat ik mail dus bel mij eerst 0484001297

Verstuurd vanaf mijn iPhone
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Jozef', 'Stuyck'), person('Mia', 'Goossens')],
          dwelling: home('Kapelstraat', '90', '1', '', 'Hoeilaart'),
          referrer: { name: 'Nadia Ouali', organisation: 'Thuisverpleging Ter Heide', email: 'nadia.ouali@tv-terheide.example', phone: '+32484001297' },
          stepsTaken: 'heb hun dochter gebeld en de dienst gezinshulp maar die staan vol tot maar',
          guidanceQuestion: 'Kan er aub iemand gaan zien en hulp regelen voor te kuisen??',
          tenantInformed: false,
        },
        'written on a phone, names without capitals; couple; the surname of the nurse only in the From header; threat of the landlord is no notice',
      ),
    ),
    mail(
      'vijfde-clb-mama',
      {
        from: 'Greet Hoste | CLB Leiemeersen <greet.hoste@clb-leiemeersen.example>',
        to: 'meldpunt@woonclub-leiestreek.example',
        date: '2026-11-23 10:15:00 +0100',
        subject: 'Gezin Karataş: vraag om ondersteuning bij het wonen',
        id: 'CAD8x77-greet-2311@clb-leiemeersen.example',
      },
      multipart('alternative', '=_clb_alt_2311', [
        text(`
Beste

Twee kinderen uit basisschool De Regenboog komen sinds half oktober vaak te laat of niet. Op het oudercontact van 19 november vertelde hun mama waarom: ze is sinds de scheiding vier maanden huur achter en durft de post niet meer open te doen. Hoeveel het in totaal is wist ze niet.

Het gaat om mevrouw Yasemin Karataş. Het gezin woont in de Lauwestraat 72 te 8560 Wevelgem. Mama heeft ons toestemming gegeven om haar bij jullie aan te melden, ze verwacht jullie telefoon op 0465 00 77 81 (na 16 uur, dan zijn de kinderen thuis en vertaalt de oudste als het moet).

Wij hebben samen met haar de laatste brieven opengemaakt en een afspraak gemaakt bij het OCMW, maar daar ging ze niet naartoe.

Onze vraag: kan een begeleider thuis met haar de huur en de administratie op orde brengen?

Vriendelijke groet

Greet Hoste
maatschappelijk werker, CLB Leiemeersen
Hoogstraat 6, 8930 Menen
T 056 00 31 09
`),
        html(
          `<p>Beste</p><p>Twee kinderen uit basisschool De Regenboog komen sinds half oktober vaak te laat of niet. Op het oudercontact van 19 november vertelde hun mama waarom: ze is sinds de scheiding vier maanden huur achter en durft de post niet meer open te doen. Hoeveel het in totaal is wist ze niet.</p><p>Het gaat om mevrouw Yasemin Karataş. Het gezin woont in de Lauwestraat 72 te 8560 Wevelgem. Mama heeft ons toestemming gegeven om haar bij jullie aan te melden, ze verwacht jullie telefoon op 0465 00 77 81 (na 16 uur, dan zijn de kinderen thuis en vertaalt de oudste als het moet).</p><p>Wij hebben samen met haar de laatste brieven opengemaakt en een afspraak gemaakt bij het OCMW, maar daar ging ze niet naartoe.</p><p>Onze vraag: kan een begeleider thuis met haar de huur en de administratie op orde brengen?</p><p>Vriendelijke groet</p><p>Greet Hoste<br>maatschappelijk werker, CLB Leiemeersen<br>Hoogstraat 6, 8930 Menen<br>T 056 00 31 09</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Yasemin', 'Karataş', { tel: '+32465007781' })],
          dwelling: home('Lauwestraat', '72', '', '8560', 'Wevelgem'),
          referrer: { name: 'Greet Hoste', organisation: 'CLB Leiemeersen', email: 'greet.hoste@clb-leiemeersen.example', phone: '+3256003109' },
          arrears: { months: 4 },
          stepsTaken: 'Wij hebben samen met haar de laatste brieven opengemaakt en een afspraak gemaakt bij het OCMW, maar daar ging ze niet naartoe.',
          guidanceQuestion: 'kan een begeleider thuis met haar de huur en de administratie op orde brengen?',
          tenantInformed: true,
        },
        'months without a sum; the school and the office are no dwellings',
      ),
    ),
    mail(
      'vijfde-school-zonder-naam',
      {
        from: 'directie@vbs-hetvlot.example',
        to: 'onthaal@sociaalhuis-durmemond.example',
        date: '2027-02-03 08:20:19 +0100',
        subject: 'Mama van een kleuter',
        id: '0302.0820.dir@vbs-hetvlot.example',
      },
      text(
        `
Goeiemorgen,

Vanmorgen stond een mama aan mijn bureau te wenen. De huisbaas wil haar weg omdat de huur van twee maanden niet betaald is. Ze vroeg me om haar naam voorlopig niet door te geven en dat respecteer ik. Ze woont hier in Hamme.

Mag ik haar naar jullie sturen, en wat moet ze meebrengen?

Hilde Cools
directeur VBS Het Vlot
052 00 61 08
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          dwelling: home('', '', '', '', 'Hamme'),
          referrer: { name: 'Hilde Cools', organisation: 'VBS Het Vlot', email: 'directie@vbs-hetvlot.example', phone: '+3252006108' },
          arrears: { months: 2 },
          guidanceQuestion: 'Mag ik haar naar jullie sturen, en wat moet ze meebrengen?',
        },
        'a headmistress who may not give the name: a person decides',
        'review',
      ),
    ),
  ];
}

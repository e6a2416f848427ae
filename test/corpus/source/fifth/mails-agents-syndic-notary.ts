import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Those who write for an owner: two estate agents, a syndic, a notary. They are the referrer, the owner is the landlord. */
export function agentMails(): Piece[] {
  return [
    mail(
      'vijfde-rentmeester-sint-niklaas',
      {
        from: 'Ellen Thuysbaert | Scheldemeersen <ellen.thuysbaert@scheldemeersen.example>',
        to: "'sociaal huis' <woonvraag@ocmw-wasepoort.example>",
        cc: 'Roger Ceulemans <r.ceulemans@ceulemans-roger.example>',
        date: '2027-03-03 10:44:12 +0100',
        subject: 'FW: zo kan het niet verder // Parklaan 140',
        id: '00f401dd0a41$6bb2$@scheldemeersen.example',
        more: [['X-Mailer', 'Microsoft Outlook 16.0']],
      },
      multipart('alternative', '----=_NextPart_000_00F5_ET', [
        text(
          `
Goedemorgen,

Zie de mail van onze opdrachtgever onderaan. Ter aanvulling:

huurders: Ruben De Wachter en Samantha Pieraerts
adres: Parklaan 140 bus 6, 9100 Sint-Niklaas
huur: 895 EUR + 60 EUR provisie
huurcontract: schriftelijk, sinds 15/10/2023
openstaande huur: januari, februari, maart = 2.685 EUR

Wij maanden aan op 8/1, 9/2 en 1/3, de laatste keer per aangetekende zending.
Kunt u nagaan of er bij het gezin ruimte is voor een afbetaling?

Met vriendelijke groet,

Ellen Thuysbaert
rentmeester (BIV 599.999)
Scheldemeersen Vastgoed bv
Grote Markt 31, 9100 Sint-Niklaas
+32 (0)3 776 00 58


Van: Roger Ceulemans <r.ceulemans@ceulemans-roger.example>
Verzonden: maandag 1 maart 2027 19:20
Aan: Ellen Thuysbaert | Scheldemeersen
Onderwerp: zo kan het niet verder

Ellen,
Alweer geen huur van De Wachter. Ik heb die 2.685 euro nodig voor mijn eigen krediet (1.310 per maand). Ofwel regel jij iets met het OCMW, ofwel stap ik zelf naar meester Van Hecke in Temse.
Roger
Plezantstraat 18, 9140 Temse - 0476 00 12 68
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<div class="WordSection1"><p class="MsoNormal">Goedemorgen,</p><p class="MsoNormal">Zie de mail van onze opdrachtgever onderaan. Ter aanvulling:</p><ul><li class="MsoListParagraph">huurders: Ruben De Wachter en Samantha Pieraerts</li><li class="MsoListParagraph">adres: Parklaan 140 bus 6, 9100 Sint-Niklaas</li><li class="MsoListParagraph">huur: 895 EUR + 60 EUR provisie</li><li class="MsoListParagraph">huurcontract: schriftelijk, sinds 15/10/2023</li><li class="MsoListParagraph">openstaande huur: januari, februari, maart = 2.685 EUR</li></ul><p class="MsoNormal">Wij maanden aan op 8/1, 9/2 en 1/3, de laatste keer per aangetekende zending.<br>Kunt u nagaan of er bij het gezin ruimte is voor een afbetaling?</p><p class="MsoNormal">Met vriendelijke groet,</p><p class="MsoNormal"><b>Ellen Thuysbaert</b><br>rentmeester (BIV 599.999)<br>Scheldemeersen Vastgoed bv<br>Grote Markt 31, 9100 Sint-Niklaas<br>+32 (0)3 776 00 58</p><div style="border-top:solid #E1E1E1 1pt"><p class="MsoNormal"><b>Van:</b> Roger Ceulemans &lt;r.ceulemans@ceulemans-roger.example&gt;<br><b>Verzonden:</b> maandag 1 maart 2027 19:20<br><b>Aan:</b> Ellen Thuysbaert | Scheldemeersen<br><b>Onderwerp:</b> zo kan het niet verder</p></div><p class="MsoNormal">Ellen,<br>Alweer geen huur van De Wachter. Ik heb die 2.685 euro nodig voor mijn eigen krediet (1.310 per maand). Ofwel regel jij iets met het OCMW, ofwel stap ik zelf naar meester Van Hecke in Temse.<br>Roger<br>Plezantstraat 18, 9140 Temse - 0476 00 12 68</p></div>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Ruben', 'De Wachter'), person('Samantha', 'Pieraerts')],
          dwelling: home('Parklaan', '140', '6', '9100', 'Sint-Niklaas'),
          landlord: {
            name: 'Roger Ceulemans',
            email: 'r.ceulemans@ceulemans-roger.example',
            phone: '+32476001268',
          },
          referrer: {
            name: 'Ellen Thuysbaert',
            organisation: 'Scheldemeersen Vastgoed bv',
            email: 'ellen.thuysbaert@scheldemeersen.example',
            phone: '+3237760058',
          },
          arrears: debt(2685, 3, 895),
          lease: { startDate: '2023-10-15', written: true },
          stepsTaken: 'Wij maanden aan op 8/1, 9/2 en 1/3, de laatste keer per aangetekende zending.',
          guidanceQuestion: 'Kunt u nagaan of er bij het gezin ruimte is voor een afbetaling?',
        },
        'thread: the agent signals, the owner wrote the mail below; provision and credit of the owner beside the rent',
      ),
    ),

    mail(
      'vijfde-regie-liege',
      {
        from: 'Régie du Pont-Neuf <gestion@regiepontneuf.example>',
        to: 'energie-logement@cpas-ourthe.example',
        date: '2026-12-10 16:25:55 +0100',
        subject: 'Arriérés de loyer / Delhez - Nizet',
        id: 'RPN.10122026.1625@regiepontneuf.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Bonjour,

Nous gérons pour compte de Madame Anne-Françoise Wathelet, propriétaire, l'appartement sis rue Saint-Gilles 244 bte 11 à 4000 Liège, occupé par Kevin Delhez (né en 1995) et Laura Nizet.

Le bail de trois ans a pris cours le 01.08.2025. Le loyer est de 720 EUR et la provision pour charges de 110 EUR. À ce jour, le décompte présente un solde débiteur de 1.660 EUR, soit deux mois (loyer + charges).

Le couple s'est séparé cet été et chacun renvoie la balle à l'autre. Nous avons écrit aux deux, puis Madame Nizet est venue à l'agence le 2 décembre : elle est seule dans l'appartement avec un bébé. On peut l'appeler au 0471 00 38 92.

Pourriez-vous la recevoir pour voir à quelles aides elle a droit ? Elle sait que nous vous écrivons.

Cordialement,
Nathan Closset
Régie du Pont-Neuf srl
Quai Marcellis 7, 4020 Liège
04 223 00 63
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Kevin', 'Delhez'), person('Laura', 'Nizet', { tel: '+32471003892' })],
          dwelling: home('rue Saint-Gilles', '244', '11', '4000', 'Liège'),
          landlord: { name: 'Anne-Françoise Wathelet' },
          referrer: {
            name: 'Nathan Closset',
            organisation: 'Régie du Pont-Neuf srl',
            email: 'gestion@regiepontneuf.example',
            phone: '+3242230063',
          },
          arrears: debt(1660, 2, 720),
          lease: { startDate: '2025-08-01' },
          stepsTaken: "Nous avons écrit aux deux, puis Madame Nizet est venue à l'agence le 2 décembre",
          guidanceQuestion: 'Pourriez-vous la recevoir pour voir à quelles aides elle a droit ?',
          tenantInformed: true,
        },
        'a year of birth is no date; the arrears hold charges too',
      ),
    ),

    mail(
      'vijfde-syndicus-linkeroever',
      {
        from: '"Syndic Residentia" <beheer@syndicresidentia.example>',
        to: 'onthaal.linkeroever@ocmw-schijnpoort.example',
        date: '2027-05-19 15:08:00 +0200',
        subject: 'Res. Ter Linde, Blancefloerlaan 181 - app. 4C',
        id: 'SR2027.0519.TL4C@syndicresidentia.example',
      },
      text(
        `
L.S.,

Als syndicus van de VME Residentie Ter Linde signaleer ik u het volgende.

In appartement 4C woont de heer Jurgen Anthonis (Blancefloerlaan 181 bus 4C, 2050 Antwerpen). Hij huurt van mede-eigenaar Willem Stuyck. Sedert Pasen ontvingen wij van acht bewoners klachten: luide muziek tot vier uur in de nacht, geroep in de traphal, een blaffende hond die dagenlang alleen zit. De politie kwam driemaal ter plaatse.

De VME heeft beslist een procedure te starten indien er niets verandert. Voor het schoonmaken van de lift werd hem reeds 185,00 euro aangerekend, die hij betaald heeft. Of de huur betaald is, weet ik niet.

Ik schreef de heer Anthonis aan op 6 mei en sprak met de eigenaar, die evenmin raad weet. Tijdens ons gesprek in de inkomhal zei de heer Anthonis dat hij het moeilijk heeft sinds zijn scheiding. Ik heb hem niet gezegd dat ik u zou schrijven.

Mag ik u vragen of een van uw begeleiders met hem aan de slag kan rond het samenleven in een appartementsgebouw?

Hoogachtend

ir. Goedele Van Dyck
Syndic Residentia bvba, erkenningsnummer BIV 508.888
Thonetlaan 102 bus 1, 2050 Antwerpen
T. 03 219 00 47
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Jurgen', 'Anthonis')],
          dwelling: home('Blancefloerlaan', '181', '4C', '2050', 'Antwerpen'),
          landlord: { name: 'Willem Stuyck' },
          referrer: {
            name: 'Goedele Van Dyck',
            organisation: 'Syndic Residentia bvba',
            email: 'beheer@syndicresidentia.example',
            phone: '+3232190047',
          },
          stepsTaken: 'Ik schreef de heer Anthonis aan op 6 mei en sprak met de eigenaar, die evenmin raad weet.',
          guidanceQuestion:
            'Mag ik u vragen of een van uw begeleiders met hem aan de slag kan rond het samenleven in een appartementsgebouw?',
          tenantInformed: false,
        },
        'nuisance; costs that were paid; nothing is known of the rent',
      ),
    ),

    mail(
      'vijfde-notaris-nalatenschap',
      {
        from: 'Notariaat Desplenter <dossiers@notaris-desplenter.example>',
        to: 'info@ocmw-westrozebeke.example',
        date: '2027-02-18 17:31:02 +0100',
        subject: 'Ons kenmerk 26-00871/IL - nalatenschap Irma Cottenie - verhuurde woning',
        id: '26-00871.IL.9@notaris-desplenter.example',
      },
      text(
        `
Geachte heer, mevrouw,

Mijn ambt is belast met de vereffening van de nalatenschap van mevrouw Irma Cottenie, overleden te Ieper op 3 november 2026. Tot die nalatenschap behoort een woning te Staden, Ooststraat 58 (8840), die sinds 1 mei 2015 verhuurd wordt aan de heer Johan Samyn. De overeenkomst werd op papier gesteld.

Door het overlijden is mevrouw Hilde Lanckriet, nicht van de overledene en enige erfgename, eigenares en verhuurster geworden. Zij woont in Canada en heeft mij gevraagd de huur verder op te volgen.

Sedert het overlijden werd geen huur meer gestort, wat voor de maanden december, januari en februari neerkomt op 1.425,00 EUR, aan 475,00 EUR per maand. Ik vermoed dat de heer Samyn niet weet aan wie hij moet betalen: hij ging zijn leven lang contant betalen bij mevrouw Cottenie. Mijn brieven van 7 januari en 1 februari beantwoordde hij niet. Volgens de buren leest hij moeilijk.

Vandaar mijn verzoek om bij de heer Samyn langs te gaan en hem uit te leggen hoe hij voortaan kan betalen.

Met achting,

Ignace Desplenter, notaris
Bruggestraat 22, 8830 Hooglede
Tel. 051 00 29 60

Derdenrekening BE71 0961 2345 6769. Dit bericht is uitsluitend bestemd voor de geadresseerde.
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Johan', 'Samyn')],
          dwelling: home('Ooststraat', '58', '', '8840', 'Staden'),
          landlord: { name: 'Hilde Lanckriet' },
          referrer: {
            name: 'Ignace Desplenter',
            organisation: 'Notariaat Desplenter',
            email: 'dossiers@notaris-desplenter.example',
            phone: '+3251002960',
          },
          arrears: debt(1425, 3, 475),
          lease: { startDate: '2015-05-01', written: true },
          stepsTaken: 'Mijn brieven van 7 januari en 1 februari beantwoordde hij niet.',
          guidanceQuestion:
            'Vandaar mijn verzoek om bij de heer Samyn langs te gaan en hem uit te leggen hoe hij voortaan kan betalen.',
        },
        'three women and a tenant: the deceased, the heir (landlord), the notary signals; date of death beside start of lease',
      ),
    ),
  ];
}

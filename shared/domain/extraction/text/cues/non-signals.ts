import type { IgnoreReason } from '../../../reading.ts';
import { cue, type Cue } from '../cue.ts';

export type NonSignalCues = {
  readonly reason: IgnoreReason;
  /** On the subject; enough by itself when the text holds nothing about a tenant's home. */
  readonly subject: readonly Cue[];
  /** On the text; two different ones, or one beside a subject or header that points the same way. */
  readonly text: readonly Cue[];
};

/** What is set aside with a reason. Headers are judged in `mail/automatic.ts`. */
export const nonSignalCues: readonly NonSignalCues[] = [
  {
    reason: 'delivery-report',
    subject: [
      cue(
        /^(?:(?:bezorging|levering|aflevering|verzending|delivery|remise|distribution|zustellung)\b.{0,12}\b(?:vertraagd|mislukt|delayed|delay|retard[ée]e?|[ée]chou[ée]e?|verz[öo]gert)|undeliver|delivery (?:status|failure|report|has failed)|mail delivery|failure notice|returned mail|message not delivered|non remis|[ée]chec de (?:la )?(?:remise|distribution)|onbestelba|niet (?:bezorgd|afgeleverd|besteld)|bericht niet (?:bezorgd|verzonden)|kan niet worden (?:bezorgd|afgeleverd)|unzustellbar|zustellung|mail could not be delivered|warning: could not send)/i,
        [
          'Undeliverable: melding',
          'Bezorging vertraagd: Oproeping',
          'Mail delivery failed: returning message to sender',
          'Onbestelbaar: uw mail',
          'Delivery Status Notification (Failure)',
        ],
      ),
      cue(
        /^(?:gelezen|read|lu|le[cç]tura?|gelesen|not read|niet gelezen|non lu|ontvangstbevestiging|accus[ée] de r[ée]ception|leesbevestiging)(?: ?:| \()/i,
        ['Gelezen: melding huurachterstand', 'Read: dossier 20418', 'Lu : demande'],
      ),
    ],
    text: [
      cue(
        /(?:could not be delivered|(?:kon|konden|werd|is) nog niet (?:worden )?(?:bezorgd|afgeleverd)|has (?:not yet been|been delayed)|delivery to the following (?:recipient|address)|550 5\.\d|the following address(?:es)? had permanent|user unknown|mailbox (?:is )?full|recipient address rejected|kon niet worden (?:bezorgd|afgeleverd)|n['’]a pas pu [êe]tre (?:remis|distribu)|konnte nicht zugestellt)/i,
        [
          'could not be delivered to one or more recipients',
          'kon nog niet worden bezorgd',
          '550 5.1.1 User unknown',
        ],
      ),
      cue(
        /(?:uw bericht|your message|votre message)[^.]{0,80}(?:werd gelezen|is gelezen|was read|a [ée]t[ée] lu|was displayed)/i,
        'Your message was read on Tuesday',
      ),
    ],
  },
  {
    reason: 'out-of-office',
    subject: [
      cue(
        /^(?:automatisch(?:e)? (?:antwoord|beantwoord|bericht|reactie)|automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|r[ée]ponse automatique|automatische antwort|out of (?:the )?office|afwezig|afwezigheid|ik ben (?:er niet|afwezig)|absence|absent|abwesen|niet aanwezig|(?:re: )?out of office|vakantiemelding|buiten kantoor|congé)/i,
        [
          'Automatisch antwoord: uw melding',
          'Automatic reply: dossier',
          'Réponse automatique : demande',
          'Afwezig: verlof',
          'Out of Office',
        ],
      ),
      cue(
        /^(?:re: )?(?:ontvangstmelding|ontvangstbevestiging|bevestiging van ontvangst|uw (?:bericht|vraag|ticket)[^.]{0,30}(?:ontvangen|geregistreerd)|ticket ?#?\d|\[ticket|we hebben uw (?:bericht|vraag) (?:goed )?ontvangen|votre (?:message|demande) a bien [ée]t[ée])/i,
        ['Ontvangstbevestiging van uw bericht', 'Uw vraag werd ontvangen', '[Ticket #4417] uw mail'],
      ),
    ],
    text: [
      cue(
        /\b(?:wegens|door|omwille van) (?:\p{Ll}+ ){0,2}(?:\p{L}*verlof|vakantie|ziekte|sluitingsdagen?|vormingsdag)\b[^.?]{0,60}\b(?:lees|lezen|beantwoord|beantwoorden|antwoord|bekijk|afwezig|gesloten|onbereikbaar|terug)\b|\b(?:lees|lezen|bekijk|beantwoord|beantwoorden) (?:ik|wij|we) (?:mijn|onze|uw|geen|deze) (?:e-?)?(?:mails?|berichten|mailbox|bericht)\b[^.?]{0,40}\b(?:pas|niet|vanaf|opnieuw|na)\b|\b(?:ik ben|wij zijn|momenteel) (?:\p{Ll}+ ){0,3}(?:afwezig|met (?:verlof|vakantie|ziekteverlof|zwangerschapsverlof)|niet (?:aanwezig|op kantoor|bereikbaar)|buiten kantoor|uit dienst)|\bdeze mailbox wordt niet\b|\bterug (?:op kantoor )?(?:op|vanaf) \p{L}*dag\b/iu,
        [
          'Ik ben afwezig van 6 tot en met 10 november',
          'Wegens ouderschapsverlof lees ik mijn mails pas opnieuw vanaf maandag',
          'Ik ben momenteel met verlof',
          'Deze mailbox wordt niet gelezen',
        ],
      ),
      cue(
        /\b(?:je suis|nous sommes) (?:actuellement )?(?:absente?s?|en (?:cong[ée]|vacances)|hors du bureau)|\bde retour le\b|\bI am (?:currently )?(?:out of|away|on (?:leave|holiday|vacation|annual))|\bwill be back\b|\bich bin (?:derzeit |vom )?[^.]{0,40}(?:nicht im b[üu]ro|abwesend|im urlaub)/i,
        ['Je suis absente du 3 au 10', 'I am out of the office', 'Ich bin derzeit nicht im Büro'],
      ),
      cue(
        /\b(?:dit is een automatisch (?:antwoord|bericht|gegenereerd)|automatisch gegenereerd|this is an automat(?:ic|ed) (?:reply|message|response)|ceci est un (?:message|courriel) automatique|ne pas r[ée]pondre|do not reply|niet beantwoorden|noreply)/i,
        ['Dit is een automatisch antwoord', 'gelieve deze mail niet te beantwoorden, niet beantwoorden'],
      ),
      cue(
        /\b(?:we|wij) hebben uw (?:bericht|mail|vraag|e-mail|aanvraag)[^.]{0,30}(?:goed )?ontvangen\b|\bwij (?:behandelen|beantwoorden) (?:uw|deze) (?:vraag|mail|bericht)[^.]{0,30}(?:binnen|zo snel|spoedig)/i,
        ['We hebben uw bericht goed ontvangen'],
      ),
    ],
  },
  {
    reason: 'invitation',
    subject: [
      cue(
        /^(?:uitnodiging|invitation|einladung|geaccepteerd|accepted|aanvaard|tentative|voorlopig|geweigerd|declined|accept[ée]|refus[ée]|annul[ée]|geannuleerd|canceled|cancelled|updated? invitation|bijgewerkte uitnodiging|vergaderverzoek|zugesagt|abgelehnt|save the date|reminder|herinnering)(?: ?:| (?:.{0,40} )?(?:overleg|vergadering|studiedag|opening|receptie|webinar|vorming|opleiding|infosessie|infoavond|netwerk|evenement|nieuwjaars|event|teams|meeting|r[ée]union|formation|colloque|journ[ée]e))/i,
        [
          'Uitnodiging: overleg woontafel',
          'Geaccepteerd: teamoverleg',
          'Uitnodiging studiedag wonen',
          'Invitation: meeting',
          'Save the date: netwerkdag',
        ],
        ['Uitnodiging huurder gesprek', 'Herinnering huurachterstand'],
      ),
      cue(
        /\b(?:studiedag|infosessie|infoavond|webinar|vormingsdag|intervisie|netwerkmoment|nieuwjaarsreceptie|personeelsfeest|teamdag|opendeurdag|afscheidsfeest|colloque|journ[ée]e d['’][ée]tude|workshop|congres|teamvergadering|teamoverleg|personeelsvergadering|werkgroep|stuurgroep|stuurgroep\w*|r[ée]union d['’][ée]quipe)\b|^(?:vorming|opleiding|training|cursus|bijscholing|formation|lezing|schulung|seminar)\b ?[:–-]|^(?:(?:voorlopig|aanvaard|geaccepteerd|geweigerd|verplaatst|geannuleerd|tentative|accepted|declined) ?: ?)?(?:overleg|vergadering|meeting|r[ée]union)\b/i,
        ['Studiedag preventie', 'Webinar woninghuur', 'Vorming: omgaan met huurachterstal'],
      ),
    ],
    text: [
      cue(
        /\b(?:nodig(?:en|t)? (?:wij |we |ik )?(?:u|jullie|je)[^.]{0,20} uit|u bent (?:van harte )?uitgenodigd|van harte welkom op|uitgenodigd (?:op|voor) (?:de|het|een|onze)|nous (?:avons le plaisir de )?vous invit\w+|you(?: are|['’]re) (?:cordially )?invited|laden wir sie)/i,
        [
          'We nodigen u graag uit',
          'u bent van harte uitgenodigd',
          'We nodigen jullie graag uit op onze studiedag',
        ],
        'wij nodigden de huurder uit',
      ),
      cue(
        /\b(?:inschrijven (?:kan|via|voor|is)|schrijf (?:je|u) (?:hier )?in|gelieve (?:uw|je) aanwezigheid|r\.?s\.?v\.?p|inscriptions?|register (?:here|now|before)|deelname is gratis|deelnameprijs|agenda van de (?:vergadering|dag)|agenda(?: voor [^.:\n]{3,40})? ?:|\bvaria\b|\bbroodjes\b|deelnemen aan (?:de )?(?:teams|vergadering)|join (?:the )?(?:microsoft )?teams|microsoft teams|zoom\.us|meeting id|vergadering-id)/i,
        ['Inschrijven kan tot 1 december', 'RSVP', 'Microsoft Teams-vergadering', 'Deelname is gratis'],
      ),
    ],
  },
  {
    reason: 'invoice',
    subject: [
      cue(
        /^(?:(?:uw |onze |nieuwe |ebill |fw: |re: )*(?:e-?)?(?:factuur|facturen|creditnota|invoice|facture|rechnung|betalingsherinnering|betaalherinnering|herinnering factuur|rekeninguittreksel|rappel de paiement|aanmaning factuur|offerte|bestelbon|(?:(?:eerste|tweede|derde|laatste|1e|2e|3e) )?(?:herinnering|aanmaning|rappel)\b.{0,50}factu|openstaande? (?:factu|saldo \d+ factu)|pro ?forma|energiefactuur|voorschotfactuur))\b/i,
        [
          'Factuur 2026/1187',
          'Uw factuur van november',
          'Invoice 889',
          'Offerte schilderwerken',
          'Betalingsherinnering factuur 2026-11',
        ],
        'Factureren',
      ),
    ],
    text: [
      cue(
        /\b(?:onze|uw|deze|bijgevoegde|de|in bijlage de) (?:e-?)?factuur\b|\b(?:\d+|een|één|twee|drie|vier|vijf|openstaande|vervallen) factu(?:ur|ren)\b|\bfactuur(?:nummer|nr|datum)?\b ?:? ?\S*\d|\bnotre facture\b|\bour invoice\b|\bunsere rechnung\b/i,
        ['onze factuur voor het onderhoud', 'Factuurnummer: 2026/1187'],
      ),
      cue(
        /\b(?:te betalen (?:v[oó][oó]r|tegen|binnen)|betaaltermijn|vervaldatum|gestructureerde mededeling|op rekening(?:nummer)?|iban\b|btw 21|excl\. btw|incl\. btw|klantnummer|geachte klant|beste klant|onze boekhouding|onze boekhouddienst|due date|payment terms)/i,
        ['Te betalen vóór 4 december', 'gestructureerde mededeling'],
      ),
    ],
  },
  {
    reason: 'application',
    subject: [
      cue(
        /\b(?:sollicitatie|solliciteren|vacature|kandidatuur|candidature|job application|application for|bewerbung|stageplaats|stage-?aanvraag|spontane (?:sollicitatie|kandidatuur)|demande de stage|open sollicitatie)\b/i,
        [
          'Sollicitatie woonbegeleider',
          'Spontane kandidatuur',
          'Candidature assistante sociale',
          'Bewerbung',
        ],
      ),
    ],
    text: [
      cue(
        /\b(?:vacature|solliciteer|solliciteren|sollicitatie|kandidatuur|kandidaat voor de functie|candidature|poste d['’]\p{L}+|apply for|application for the|job opening|position of|bewerbe|stageplaats|stage (?:te )?lopen)\b/iu,
        ['las ik uw vacature', 'poser ma candidature', 'to apply for the position'],
      ),
      cue(
        /\b(?:cv|curriculum(?: vitae)?|motivatiebrief|lettre de motivation|cover letter|resume|lebenslauf|werkervaring|diploma|bachelor\p{L}*|master in|opleiding (?:tot|sociaal)|afgestudeerd|ervaring als|vlot in het)\b/iu,
        ['Mijn cv vindt u in bijlage', 'lettre de motivation', 'ik ben afgestudeerd'],
      ),
    ],
  },
  {
    reason: 'newsletter',
    subject: [
      cue(
        /\b(?:nieuwsbrief|newsletter|nieuwsflash|lettre d['’]information|infolettre|e-?zine|digest|weekoverzicht|rundbrief|persbericht|communiqu[ée] de presse|magazine|nieuws van|nieuw te (?:huur|koop)|te huur deze week|nieuw aanbod|tips\b)\b/i,
        ['Nieuwsbrief november', 'Newsletter #12', 'Persbericht: nieuwe woningen'],
      ),
    ],
    text: [
      cue(/\b(?:nieuwsbrief|newsletter|lettre d['’]information|infolettre)\b/i, 'onze nieuwsbrief'),
      cue(
        /\b(?:nieuw(?:e panden)? in ons aanbod|ons (?:nieuw )?aanbod|te huur (?:bij ons|deze week)|bezoek(?:en)? (?:enkel |alleen )?na afspraak|uw gids|lees (?:meer|verder|hier)|tips? tegen|lezersavond)\b/i,
        ['Nieuw in ons aanbod', 'Bezoek enkel na afspraak'],
      ),
      cue(
        /\b(?:uitschrijven|afmelden|unsubscribe|se d[ée](?:sinscrire|sabonner)|d[ée]sinscription|abmelden|bekijk (?:deze (?:mail|nieuwsbrief) )?(?:online|in (?:je|uw) browser)|webversie|view (?:this (?:e?mail|message) )?in (?:your )?browser|voorkeuren (?:wijzigen|aanpassen)|u ontvangt deze (?:mail|e-mail|nieuwsbrief) omdat|you (?:are receiv|receiv)\w* this)/i,
        ['Uitschrijven? Klik', 'Unsubscribe', 'Bekijk deze mail in uw browser', 'U ontvangt deze mail omdat'],
      ),
    ],
  },
  {
    reason: 'spam',
    subject: [
      cue(
        /\b(?:you(?:['’]ve| have) won|winner|lottery|loterij|gewonnen|viagra|cialis|casino|bitcoin|crypto|inheritance|erfenis van|urgent business|investment opportunity|seo|backlinks?|goedkope lening|prijswinnaar|cadeaubon|gift ?card|wachtwoord verloopt|password (?:expires|expired)|account (?:suspended|geblokkeerd|verified)|uw pakket|your package|r[ée]compense|gagn[ée])\b/i,
        [
          'You have won!',
          'Uw pakket kon niet geleverd worden',
          'SEO services for your website',
          'Goedkope lening',
        ],
      ),
    ],
    text: [
      cue(
        /\b(?:click (?:here|the link|below)|klik (?:hier|op de (?:link|knop))|cliquez ici)\b[^.]{0,60}\b(?:claim|verify|confirm|bevestig|account|prijs|prize|win|bon|wachtwoord|password|betalen|pakket)/i,
        ['Click here to claim your prize', 'Klik hier om uw account te bevestigen'],
      ),
      cue(
        /\b(?:million (?:dollars|euros?|usd)|miljoen (?:dollar|euro)|next of kin|beneficiary|begunstigde|western union|wire transfer|prince|barrister|dear (?:friend|beneficiary|customer|winner))\b/i,
        ['million dollars', 'Dear beneficiary'],
      ),
      cue(
        /\b(?:bitcoin|crypto ?(?:valuta|currency)|forex|casino|viagra|cialis|seo\b|backlinks?|first page of google|eerste pagina van google|rank (?:higher|#1)|verdien (?:snel|geld)|make money|100 ?% (?:free|gratis)|\bitsme\b|kaartlezer|verliest uw recht|wordt (?:afgesloten|geblokkeerd)|bevestig (?:nu|binnen)|confirmez vos|verify your account|limited time offer|beperkte aanbieding|lening (?:aan|van) (?:2|3|particulieren)|pr[êe]ts? entre particuliers|loan offer|adult|dating)\b/i,
        ['first page of Google', 'verdien snel geld', 'prêt entre particuliers'],
      ),
      cue(
        /\b(?:bankgegevens|inloggegevens|identiteitsgegevens|kaartlezer|itsme)\b|binnen (?:de )?(?:24|48) uur|verliest uw recht/i,
        ['Bevestig binnen 24 uur', 'uw bankgegevens'],
      ),
      cue(
        /\b(?:special(?:e)? (?:offer|aanbieding|actie|korting)|\d{1,2} ?% (?:korting|off|discount|de r[ée]duction)|bestel nu|order now|koop nu|buy now|gratis proef|free trial|demo aanvragen|book a (?:demo|call)|unieke kans|boek (?:nu )?een (?:demo|gesprek))\b/i,
        ['20% korting', 'Bestel nu', 'Book a demo'],
      ),
    ],
  },
];

/** Words about renting that keep a mail from being set aside when a tenant's name or home stands there too. */
export const homeWords: readonly Cue[] = [
  cue(
    /\b(?:onder)?huurd(?:er|ers|ster)\b|\bhuurster\b|\bhuurachterst\w+|\bachterstallige huur|\buithuiszetting\w*|\bhuurwoning|\bhuurhuis|\bhuurovereenkomst|\bhuurcontract|\bverzoekschrift|\bdagvaarding|\bvredege?recht\w*|\bvrederechter|\bverhuurder|\bhuisbaas|\bwoonbegeleiding|\bhuisbezoek|\bbewo(?:ner|onster)s?\b|\bsociale woning|\bwoning\b|\bappartement\b|\bverhuis\w*|\bdakloos\w*|\bthuisloos\w*|\bhuur\b|\bhuurprijs|\bvervuil\w+|\boverlast/i,
    ['de huurder', 'uithuiszetting', 'de woning'],
    'verhuurwagen',
  ),
  cue(
    /\blocataires?\b|\bloyers?\b|\bpropri[ée]taire\b|\bexpuls\w+|\bjustice de paix|\bjuge de paix|\blogement\b|\bbailleur|\bappartement|\bbail\b|\bsans[- ]abri/i,
    ['le locataire', 'expulsion', 'logement'],
  ),
  cue(
    /\btenants?\b|\blandlord\b|\brent\b|\bevict\w+|\bhousing\b|\bapartment\b|\bmy (?:house|home|flat)\b|\bhomeless/i,
    ['my tenant', 'eviction'],
  ),
  cue(/\bmieter\w*|\bvermieter\w*|\bmiete\b|\bwohnung\w*|\br[äa]umung\w*|\bobdachlos/i, [
    'Mieter',
    'Wohnung',
  ]),
];

/** A home, or somebody who rents or lets one: more than the bare word `huur`, which a copier has too. */
export const dwellingWords: readonly Cue[] = [
  cue(
    /(?<!\p{L})(?:(?:ver|onder|mede)?huurd(?:er|st)\p{L}*|huurster|huisbaas|huisbazin|bewo(?:ner|onster)s?|\p{L}*woning(?:en)?|woonst|woonhuis|\p{L}*huis|\p{L}*appartement\p{L}*|studio|kamer|kot|flat|vrederechter|vredegerecht|uithuiszetting\p{L}*|locataires?|bailleur\p{L}*|propri[ée]taire|logement|maison|chambre|expulsion|juge de paix|tenants?|landlord|apartment|house|eviction|mieter\p{L}*|vermieter\p{L}*|wohnung\p{L}*|haus|zimmer)(?!\p{L})/iu,
    ['uw appartement', 'de huurder', 'votre logement', 'Ihre Wohnung'],
    ['de huur van uw multifunctional', 'huur kopieertoestel', 'location de votre photocopieur'],
  ),
];

/** The reader himself is asked to pay, with the means to do it. */
export const asksReaderToPay: readonly Cue[] = [
  cue(
    /\b(?:gelieve|verzoeken (?:wij )?u|vragen (?:wij )?u|wij verzoeken u|mogen wij u (?:vragen|verzoeken))\b[^.;]{0,60}\b(?:betalen|vereffenen|over te (?:maken|schrijven)|te storten|voldoen|aan te zuiveren)|\b(?:veuillez|nous vous prions de|merci de)\b[^.;]{0,40}\b(?:payer|r[ée]gler|verser|virer|acquitter)|\b(?:please|kindly)\b[^.;]{0,30}\b(?:pay|settle|transfer)|\bbitte\b[^.;]{0,40}\b(?:zahlen|[üu]berweisen|begleichen)/i,
    ['Gelieve te betalen binnen 8 dagen', 'Veuillez régler', 'Please pay', 'Bitte überweisen Sie'],
  ),
];
export const paymentMeans: readonly Cue[] = [
  cue(
    /\+{3} ?\d{3}\/\d{4}\/\d{5} ?\+{3}|\*{3} ?\d{3}\/\d{4}\/\d{5} ?\*{3}|\bBE\d{2}(?: ?\d{4}){3}\b|(?<!\p{L})(?:geachte|beste) klant|cher client|ch[èe]re cliente?|dear customer|sehr geehrter kunde|klantnummer|klantnr|num[ée]ro de client|customer (?:number|id)|kundennummer|(?:e-?)?factu(?:ur|ren)|facture|invoice|rechnung(?:snummer)?(?!\p{L})/iu,
    ['met mededeling +++202/6110/44755+++', 'Geachte klant', 'facture 889'],
  ),
];

/** A letter to several colleagues about a day on which they come together. */
export const gatheringCues: readonly Cue[] = [
  cue(
    /^(?:geachte |beste |dag |hallo |ch[eè]re?s? |dear |liebe )(?:collega['’]?s|partners|leden|iedereen|allemaal|allen|coll[èe]gues|partenaires|all|colleagues|everyone|kolleg\p{L}+)(?!\p{L})/imu,
    ['Beste collega’s,', 'Dag iedereen,', 'Chers collègues,'],
  ),
  cue(
    /\b(?:geanonimiseerde?|anonieme|anonymis[ée]e?s?|anonymi[sz]ed) (?:casus(?:sen)?|dossiers?|gevallen|cases?|cas)\b|\b(?:graag|gelieve) (?:te )?bevestigen\b|\blaat (?:even )?weten of (?:je|jullie|u) (?:erbij|aanwezig|komt)/i,
    ['drie geanonimiseerde dossiers', 'Graag bevestigen voor 26 februari'],
  ),
];

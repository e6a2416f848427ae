import type { News } from '../../../facts.ts';
import type { OutcomeCode } from '../../../outcome.ts';
import { cue, type Cue } from '../cue.ts';

/** News on an earlier signal. */
export const newsCues: readonly { readonly news: News; readonly cues: readonly Cue[] }[] = [
  {
    news: 'paid',
    cues: [
      cue(
        /\b(?:heeft|hebben|is|zijn|werd|werden|was)\b[^.;]{0,60}\b(?:alles|volledig\w*|het (?:volledige|hele|ganse|openstaande|totale) (?:bedrag|saldo)|de (?:volledige|hele|ganse|totale) (?:achterstand|achterstal|schuld|huurachterst\w+)|integraal|de achterst\w+|zijn (?:schuld|achterst\w+)|haar (?:schuld|achterst\w+)|hun (?:schuld|achterst\w+))\b[^.;]{0,30}\b(?:betaald|vereffend|voldaan|aangezuiverd|ingehaald|afgelost|afbetaald|weggewerkt|gestort|in orde)/i,
        [
          'heeft vrijdag alles betaald',
          'de achterstand is volledig aangezuiverd',
          'hebben de volledige achterstand betaald',
        ],
        ['heeft nog niets betaald'],
      ),
      cue(
        /\b(?:achterst(?:al|and)\w*|schuld|saldo|huurachterst\w+|alles)\b[^.;]{0,50}\b(?:betaald|vereffend|voldaan|aangezuiverd|ingehaald|afgelost|weggewerkt|geregeld|in orde)(?! te)\b|\b(?:staat|is) (?:er )?(?:(?:dus |nu )?niets meer|(?:dus|nu) niets) open|geen (?:achterst\w+|huurachterst\w+|schuld) meer\b|\b(?:rekening|dossier|huurrekening) (?:is|staat) (?:weer |terug |nu )*(?:in orde|op nul)/i,
        [
          'De achterstand werd volledig betaald',
          'Er staat niets meer open',
          'geen huurachterstand meer',
          'de schuld is vereffend',
        ],
      ),
      cue(
        /(?<!n['’])\b(?:a|ont) (?:enfin |maintenant |enti[èe]rement )*(?:tout )?(?:pay[ée]|r[ée]gl[ée]|apur[ée]|sold[ée])\b[^.;]{0,40}(?:tout|arri|dette|totalit|solde|int[ée]gral)?|\b(?:dette|arri[ée]r\w+) (?:est|sont|a [ée]t[ée]|ont [ée]t[ée]) (?:enti[èe]rement )?(?:pay|r[ée]gl|apur|sold)|plus rien n['’]est dû/i,
        ['a tout payé', 'les arriérés sont entièrement réglés'],
      ),
      cue(
        /\b(?:has|have) (?:now )?(?:paid|settled|cleared)\b[^.;]{0,40}(?:everything|in full|all|arrears|balance|debt)|\bpaid in full\b|\barrears (?:have|are) (?:been )?(?:now )?(?:paid|cleared|settled)/i,
        ['has paid everything', 'paid in full'],
      ),
      cue(
        /\b(?:saldo|restsaldo|solde|balance|kontostand)\b[^;\n]{0,40}[ :=€]0[.,]00(?![\d.,])(?![^]*\b(?:saldo|restsaldo|solde|balance|kontostand)\b[^;\n]{0,40}[1-9][\d.]*,\d\d)/i,
        ['Saldo op 12.03.2027 .... 0,00', 'Solde : 0,00'],
        ['Saldo 31/12: 0,00\nSaldo 31/03: 1.200,00', 'Saldo: 10,00'],
      ),
      cue(/\b(?:alles|vollst[äa]ndig|r[üu]ckstand)\b[^.;]{0,30}\b(?:bezahlt|beglichen)/i, ['alles bezahlt']),
    ],
  },
  {
    news: 'plan-broken',
    cues: [
      cue(
        /\b(?:afbetal\w*plan|afbetalingsplan|aflossingsplan|betalingsplan|plan|afspraken?|afbetaling(?:en)?)\b[^.;]{0,50}\b(?:niet (?:meer )?(?:nageleefd|gevolgd|nagekomen|gerespecteerd|gehouden|betaald|opgestart|werd)|stopgezet|verbroken|geschonden|onderbroken|vervallen)|\b(?:enkel|slechts|alleen|maar)\b[^.;]{0,20}\b(?:eerste|één|een|twee) (?:schijf|schijven|afbetaling|afkorting|termijn|aflossing)|\b(?:schijf|schijven|afkorting|aflossing|afbetaling|termijn)(?:en)?\b[^.;]{0,60}\b(?:niet|nooit|geen) (?:meer )?(?:betaald|gestort|ontvangen|gekregen|nagekomen|toegekomen|binnen)|\b(?:de eerste|één) schijf\b[^.;]{0,60}\bsindsdien niets|\bhoudt? zich niet aan\b[^.;]{0,30}\b(?:plan|afspra)|\b(?:komt|kwam|komen|leeft|leven)\b[^.;]{0,40}\bplan\b[^.;]{0,20}\bniet (?:na|nakomen)/i,
        [
          'Het afbetalingsplan wordt niet nageleefd',
          'houdt zich niet aan het plan',
          'een plan dat na één maand stopgezet werd',
          'hij stortte enkel de eerste schijf',
          'heeft de derde schijf niet betaald',
        ],
      ),
      cue(
        /\b(?:schijf|schijven|afkorting(?:en)?|aflossing(?:en)?|termijn(?:en)?|afbetaling(?:en)?)\b[^.;]{0,60}, ?(?:maar |doch |en )?(?:die|deze|de (?:volgende|tweede|derde|rest|andere)|daarna|nadien|sindsdien)\b[^.;]{0,40}\b(?:niet|nooit|niets)\b|\bdee?d(?:en)? (?:ze|hij|zij|mevrouw|meneer) dat\b[^.;]{0,40}\bniet\b/i,
        [
          'De eerste schijf is gekomen, die van april en mei niet',
          'In maart deed ze dat, in april en mei niet meer',
        ],
        ['De eerste schijf is gekomen'],
      ),
      cue(
        /\b(?:mensualit[ée]s?|tranches?|acomptes?|versements?)\b[^.;]{0,50}, ?(?:mais )?(?:la|les|celles?|ceux|puis|ensuite|depuis)\b[^.;]{0,40}\b(?:non|pas|plus|rien)\b|\b(?:instal?lments?|payments?)\b[^.;]{0,50}, ?(?:but )?(?:the|those|then|since)\b[^.;]{0,40}\b(?:not|never|nothing)\b|\brate\b[^.;]{0,50}, ?(?:aber )?(?:die|danach|seitdem)\b[^.;]{0,40}\b(?:nicht|nichts)\b/i,
        [
          'La première mensualité est arrivée, les suivantes non',
          'The first instalment came, the April and May ones did not',
          'Die erste Rate kam, die anderen nicht',
        ],
      ),
      cue(
        /\bplan\b[^.;]{0,150}\bn['’](?:est|a)[ \n](?:plus|pas)[ \n](?:[ée]t[ée][ \n])?(?:respect|suivi|honor)|\bplan (?:d['’]apurement |de paiement )?non respect|ne respecte (?:plus|pas) (?:le|son) plan/i,
        ["le plan d'apurement n'est pas respecté"],
      ),
      cue(
        /\bplan\b[^.;]{0,40}\b(?:not (?:been )?(?:kept|followed|respected|honou?red)|broken)|broke the (?:payment )?plan/i,
        ['the payment plan was not kept'],
      ),
      cue(
        /(?:ratenplan|plan|vereinbarung)[^.;]{0,40}nicht (?:eingehalten|befolgt)/i,
        'Ratenplan nicht eingehalten',
      ),
    ],
  },
  {
    news: 'plan-agreed',
    cues: [
      cue(
        /\b(?:afbetal\w*plan|aflossingsplan|betalingsplan|afbetaling|afbetalingsregeling|regeling|akkoord|minnelijke schikking|overeenkomst)\b[^.;]{0,50}\b(?:afgesproken|overeengekomen|getekend|ondertekend|opgemaakt|opgestart|goedgekeurd|bereikt|gesloten|gemaakt|aanvaard)|\b(?:teken(?:de|den)?|ondertekenden?|sloten?|kwamen?|afbetaalregeling)\b[^.;]{0,90}\b(?:een (?:nieuwe )?(?:regeling|afbetal\w*|aflossings\w*|betalingsplan|betalingsregeling|schuldregeling)|getekend|overeen)|\b(?:afgesproken|overeengekomen|akkoord(?: gegaan)?(?: met| over)?|spraken)\b[^.;]{0,40}\b(?:afbetal|aflos|betalingsplan|per maand)/i,
        [
          'een afbetalingsplan afgesproken',
          'Er is een akkoord bereikt',
          'afbetaling overeengekomen',
          'akkoord met een afbetalingsplan',
          'Vanmorgen tekende Annick Verbist bij ons een regeling',
          'afbetaalregeling getekend',
        ],
      ),
      cue(
        /\bplan (?:d['’]apurement|de paiement)\b[^.;]{0,40}\b(?:sign|conclu|accept|convenu|mis en place|[ée]tabli)|\b(?:convenu|d['’]accord|accord)\b[^.;]{0,40}\bplan/i,
        ["un plan d'apurement a été signé"],
      ),
      cue(
        /\b(?:have|has) agreed (?:that|on|to)\b[^.;]{0,60}\b(?:pays?|instal|euro|eur|€)|\bpayment (?:plan|agreement)\b[^.;]{0,30}\b(?:agreed|signed|set up|accepted)|\bagreed (?:on |to )?(?:a )?payment plan/i,
        ['agreed on a payment plan'],
      ),
      cue(/ratenzahlung[^.;]{0,30}(?:vereinbart|unterschrieben)/i, 'Ratenzahlung vereinbart'),
    ],
  },
  {
    news: 'withdrawn',
    cues: [
      cue(
        /\b(?:uithuiszetting|uitdrijving|uitzetting|ontruiming|uitvoering|executie|expulsion|ex[ée]cution|eviction|r[äa]umung)\b[^.;]{0,110}\b(?:gaat (?:dus |voorlopig |dan )?niet door|opgeschort|geschorst|afgelast|geannuleerd|stopgezet|uitgesteld|suspendue?|annul[ée]e?|report[ée]e?|n['’]aura pas lieu|suspended|cancell?ed|postponed|will not|ausgesetzt|abgesagt)\b/i,
        [
          'De uitdrijving van 28 januari 2027 ten laste van de heer Maes gaat niet door',
          'De uitvoering van het vonnis is opgeschort',
        ],
        'de uithuiszetting gaat door op',
      ),
      cue(
        /\b(?:afstand van (?:het )?geding|trekt?(?:ken)?\b[^.;]{0,50}\bin\b|ingetrokken|doet? afstand|doorgehaald|doorhaling|weglating van de rol|van de rol (?:gehaald|weggelaten|geschrapt)|geschrapt van de rol|naar de (?:bijzondere )?rol (?:verzonden|verwezen)|stop(?:t|gezet|zetting)[^.;]{0,20}(?:procedure|vordering|dagvaarding)|(?:procedure|vordering|verzoek|zaak)[^.;]{0,30}(?:stopgezet|ingetrokken|geseponeerd)|zien af van (?:de )?(?:verdere )?(?:procedure|uitvoering|uithuiszetting|vordering)|uithuiszetting (?:gaat niet door|is geannuleerd|wordt geannuleerd|afgelast|opgeschort|geschorst|uitgesteld))/i,
        [
          'doet afstand van geding',
          'trekt het verzoekschrift in',
          'de zaak werd doorgehaald op de rol',
          'De uithuiszetting gaat niet door',
        ],
      ),
      cue(
        /\b(?:d[ée]sist\w+|retir[ée]\w* (?:la|sa|leur) (?:requ[êe]te|demande)|(?:requ[êe]te|affaire|demande|proc[ée]dure)[^.;]{0,30}(?:retir[ée]e|ray[ée]e|omise|abandonn[ée]e)|renonc\w+ à (?:la proc[ée]dure|l['’]expulsion)|expulsion (?:annul|suspend))/i,
        ["désistement d'instance", 'la requête est retirée'],
      ),
      cue(
        /\b(?:withdr[ae]w\w*|withdrawn)\b[^.;]{0,40}(?:petition|claim|case|application)?|(?:petition|claim|case) (?:is|was|has been) withdrawn|eviction (?:is|was|has been) cancell?ed/i,
        ['has withdrawn the petition'],
      ),
      cue(/(?:klage|antrag)[^.;]{0,30}zur[üu]ckgezogen/i, 'Antrag zurückgezogen'),
    ],
  },
  {
    news: 'hearing-moved',
    cues: [
      cue(
        /\b(?:uitstel|remise|renvoi|adjournment|vertagung)\b[^.;]{0,60}\b(?:verleend|toegestaan|gegeven|naar|tot|accord[ée]e?|au|à l['’]audience|granted|to|auf)\b|\b(?:zaak|zitting|behandeling)\b[^.;]{0,80}\b(?:in voortzetting|op een latere datum|sine die)\b/i,
        ['werd op de zitting van heden uitstel verleend naar', 'la remise est accordée au'],
        ['uitstel van betaling', 'uitstel gevraagd'],
      ),
      cue(
        /\b(?:zitting|zaak|dagstelling|behandeling|pleidooi\w*)\b[^.]{0,200}?\b(?:niet doorga\w+|niet (?:\p{Ll}+ )?(?:behandeld|gehoord|gepleit)|hernomen|gaat\b[^.]{0,90}niet door|verplaatst\w*|uitgesteld\w*|verdaagd\w*|verschoven|verzet\b|vervalt)|\bzitting\b[^.;]{0,60}\bniet om\b[^.;]{0,20}\b(?:maar|doch)\b|\b(?:ander|nieuw|gewijzigd|later|vroeger) (?:aanvangs)?uur\b|\bnieuwe (?:datum|zittingsdatum|dagstelling|zitting)|\bverplaatsing (?:van de )?zitting|\b(?:verplaatst|uitgesteld|verdaagd) naar (?:de )?(?:zitting|\p{L}+dag|\d)|\bgaat de zitting\b[^.]{0,80}\bniet door/iu,
        [
          'de zitting van 18 november gaat niet door, niet doorgaat',
          'De zaak wordt uitgesteld naar',
          'nieuwe datum zitting',
          'gaat de zitting van donderdag niet door',
          'vredegerecht: ander uur',
        ],
      ),
      cue(
        /\b(?:elle|il|affaire|cause|audience) (?:est|a [ée]t[ée]|sera) (?:remise?|report[ée]e?|d[ée]plac[ée]e?) (?:au|à)\b|\bne sera pas plaid[ée]e|\b(?:audience|affaire|cause)\b[^.]{0,220}?\b(?:report[ée]e?|remise?|d[ée]plac[ée]e?|n['’]aura pas lieu|annul[ée]e?)|\bnouvelle (?:date|audience)/i,
        ["l'audience du 18 est reportée", 'nouvelle date'],
      ),
      cue(
        /\bhearing\b[^.]{0,70}\b(?:moved|postponed|adjourned|rescheduled|cancell?ed|will not)|\bnew (?:hearing )?date/i,
        ['The hearing has been moved'],
      ),
      cue(
        /\b(?:verhandlung|sitzung|termin)\b[^.]{0,70}\b(?:verschoben|verlegt|vertagt|entf[äa]llt)/i,
        'Die Verhandlung wird verschoben',
      ),
    ],
  },
];

/** What a worker reports about her step. Negative rows first: `niet bereikt` also holds `bereikt`. */
export const outcomeCues: readonly { readonly outcome: OutcomeCode; readonly cues: readonly Cue[] }[] = [
  {
    outcome: 'not-reached',
    cues: [
      cue(
        /\bniet (?:kunnen )?bereik\w*|\bgeen (?:antwoord|gehoor|reactie)\b|\bneemt? niet op\b|\bnam niet op\b|\bniet opgenomen\b|\bvoicemail\b|\bniet te pakken\b|\bonbereikbaar\b|\bgebeld\b[^.]{0,20}\bzonder (?:resultaat|succes)/i,
        ['gebeld: geen antwoord', 'niet kunnen bereiken', 'nam niet op'],
      ),
      cue(
        /\b(?:pas (?:pu |r[ée]ussi à )?(?:joindre|atteindre)|ne r[ée]pond pas|pas de r[ée]ponse)\b|\bno answer\b|\bcould not (?:be )?reach\w*|\bnicht erreicht\b/i,
        ['ne répond pas', 'no answer', 'nicht erreicht'],
      ),
    ],
  },
  {
    outcome: 'reached',
    cues: [
      cue(
        /(?<!niet )(?<!niet kunnen )\b(?:bereikt|aan de lijn|aan de telefoon|telefonisch gesproken|kunnen bereiken|gesproken met|contact gehad)\b/i,
        ['telefonisch bereikt', 'contact gehad', 'aan de lijn'],
        ['niet bereikt'],
      ),
      cue(
        /\b(?:eue? au t[ée]l[ée]phone|jointe? par t[ée]l[ée]phone|reached (?:him|her|them)|spoke (?:to|with)|erreicht und|telefonisch erreicht)\b/i,
        ['spoke with her', 'eue au téléphone'],
      ),
    ],
  },
  {
    outcome: 'not-let-in',
    cues: [
      cue(
        /\b(?:niet|geen toegang|weigerde) (?:\p{Ll}+ ){0,3}binnen(?:gelaten|laten)?\b|\bliet\b[^.]{0,25}\bniet binnen\b|\bdeur (?:\p{Ll}+ )?(?:bleef|niet open|dicht)|pas laiss[ée] entrer|did not let (?:me|us) in|nicht hereingelassen/iu,
        ['liet mij niet binnen', 'niet binnengelaten', 'de deur bleef dicht'],
      ),
    ],
  },
  {
    outcome: 'let-in',
    cues: [
      cue(
        /\b(?:liet|lieten|laat)\b[^.]{0,20}(?<!niet )\bbinnen\b|(?<!niet )\bbinnengelaten\b|\b(?:mocht|mochten|mogen) (?:ik |we |wij )?(?:\p{Ll}+ )?binnen\b|m['’]a laiss[ée]e? entrer|let (?:me|us) in|hereingelassen/iu,
        ['zij liet mij binnen', 'binnengelaten', 'we mochten binnen'],
        ['liet mij niet binnen', 'niet binnengelaten', 'did not go'],
      ),
    ],
  },
  {
    outcome: 'not-at-home',
    cues: [
      cue(
        /\bniet thuis\b|\bniemand (?:thuis|aanwezig|deed open|open)\b|\bdeed(?:en)? niet open\b|\bniemand\b[^.]{0,15}\bopen|absente?s? (?:de|du) (?:chez|domicile)|not (?:at )?home|nobody (?:was )?(?:home|in)|nicht (?:zu hause|zuhause)/i,
        ['was niet thuis', 'niemand deed open'],
      ),
    ],
  },
  {
    outcome: 'note-left',
    cues: [
      cue(
        /\b(?:briefje|bericht(?:je)?|kaartje|nota|boodschap|folder|brief)\b[^.]{0,30}\b(?:achtergelaten|in de bus|in de brievenbus|gelaten|gestoken)|laiss[ée] un (?:mot|message)|left a note|zettel hinterlassen/i,
        ['briefje achtergelaten', 'kaartje in de bus gestoken'],
      ),
    ],
  },
  {
    outcome: 'refuses',
    cues: [
      cue(
        /\b(?:weiger\w*|wil geen|wenst geen|wil niet|wenst niet|afgehouden|wijst? (?:\p{Ll}+ ){0,3}af)\b[^.]{0,40}(?:begeleiding|hulp|contact|ondersteuning)?|\brefuse\b|\brefuses\b|\bdeclined?s?\b|lehnt\b[^.]{0,20}\bab\b/iu,
        ['ze weigert begeleiding', 'wil geen hulp'],
      ),
    ],
  },
  {
    outcome: 'accepts',
    cues: [
      cue(
        /\b(?:aanvaard\w*|accepteert|stemt in|staat open|is akkoord|gaat akkoord|gaat ermee akkoord|wil graag|wenst) (?:\p{Ll}+ )?(?:met )?(?:de |onze |haar |zijn )?(?:begeleiding|hulp|ondersteuning|traject)|\b(?:begeleiding|hulp)\b[^.]{0,15}\b(?:aanvaard|geaccepteerd)\b|accepte (?:l['’]accompagnement|l['’]aide|notre aide)|accepts? (?:our |the )?(?:help|guidance|support)|nimmt\b[^.]{0,25}\ban\b/iu,
        ['Ze aanvaardt de begeleiding', 'begeleiding aanvaard'],
      ),
    ],
  },
  {
    outcome: 'appointment-made',
    cues: [
      cue(
        /\bafspraak (?:gemaakt|vastgelegd|gepland|afgesproken)|\b(?:heb|hebben|maakte|maakten|maken)\b[^.]{0,40}\bafspraak\b|\bafgesproken (?:op|voor|om)\b|rendez-vous (?:pris|fix[ée])|appointment (?:made|set|on|for)|termin vereinbart/i,
        ['afspraak gemaakt voor donderdag', 'we hebben een afspraak'],
      ),
    ],
  },
  {
    outcome: 'lawyer-arranged',
    cues: [
      cue(
        /\b(?:advocaat|pro deo|pro-deo)\b[^.]{0,40}\b(?:aangesteld|geregeld|toegewezen|gevonden|aangevraagd|in orde)|avocat (?:d[ée]sign|trouv)|lawyer (?:arranged|appointed)/i,
        ['pro deo advocaat aangesteld', 'advocaat geregeld'],
      ),
    ],
  },
  {
    outcome: 'proposal-made',
    cues: [
      cue(
        /\b(?:stel(?:len|de|den)?|stelt)\b[^.]{0,40}\b(?:euro|€)[^.]{0,30}\bvoor\b|\b(?:voorstel|afbetalingsvoorstel)\b[^.]{0,30}\b(?:gedaan|gemaakt|overgemaakt|ingediend|opgemaakt|bezorgd)|proposition (?:faite|envoy)|made (?:a|an) (?:proposal|offer)/i,
        ['We stellen 90 euro per maand voor', 'voorstel gemaakt'],
      ),
    ],
  },
  {
    outcome: 'not-attended',
    cues: [
      cue(
        /\b(?:niet (?:opgedaagd|verschenen|aanwezig|komen opdagen)|daagde niet op|kwam niet (?:opdagen|naar de zitting)|pas pr[ée]sent|did not (?:show up|attend|appear))\b/i,
        ['is niet opgedaagd', 'kwam niet naar de zitting'],
      ),
    ],
  },
  {
    outcome: 'attended',
    cues: [
      cue(
        /(?<!niet )\b(?:aanwezig op de zitting|op de zitting (?:geweest|aanwezig)|meegegaan naar de zitting|verschenen op de zitting|attended the hearing|pr[ée]sente? à l['’]audience)\b/i,
        ['Wij waren aanwezig op de zitting'],
        ['niet aanwezig op de zitting'],
      ),
    ],
  },
  {
    outcome: 'agreement',
    cues: [
      cue(
        /\b(?<!geen )akkoord (?:bereikt|gesloten|bij de vrederechter)|\bminnelijk(?:e)? (?:akkoord|schikking) (?:bereikt|getroffen)|agreement reached|accord conclu/i,
        ['akkoord bereikt'],
        ['geen akkoord bereikt'],
      ),
    ],
  },
  {
    outcome: 'no-agreement',
    cues: [
      cue(
        /\bgeen akkoord\b|\bgeen (?:minnelijke )?schikking\b|pas d['’]accord\b|no agreement\b/i,
        'geen akkoord bereikt',
      ),
    ],
  },
  {
    outcome: 'moved',
    cues: [
      cue(
        /\b(?:is|zijn) (?:ondertussen |intussen |al |reeds )*verhuisd\b|\bwoont er niet meer\b|a d[ée]m[ée]nag[ée]|has moved (?:out|away)|ist (?:um|aus)gezogen/i,
        ['is intussen verhuisd', 'woont er niet meer'],
      ),
    ],
  },
  {
    outcome: 'referred-on',
    cues: [
      cue(/\b(?:doorverwezen|doorgestuurd|toegeleid) naar\b|orient[ée]e? vers|referred (?:on )?to\b/i, [
        'doorverwezen naar het CAW',
      ]),
    ],
  },
  {
    outcome: 'explained',
    cues: [
      cue(
        /\b(?:procedure|zitting|verzoekschrift)\b[^.]{0,30}\b(?:uitgelegd|toegelicht|besproken)|\buitleg (?:gegeven|gedaan)|expliqu[ée]|explained/i,
        ['de procedure uitgelegd', 'uitleg gegeven'],
      ),
    ],
  },
];

import { cue, type Cue } from '../cue.ts';

export type CourtKind = 'petition' | 'summons' | 'conciliation' | 'judgment' | 'eviction-notice';

/** What only the text of such a document says, wherever it stands. Weights add up. */
export const courtBodies: readonly {
  readonly kind: CourtKind;
  readonly weight: number;
  readonly cues: readonly Cue[];
}[] = [
  {
    kind: 'summons',
    weight: 3,
    cues: [
      cue(
        /\b(?:heb ik|hebben wij)\b[^.]{0,200}\bgerechtsdeurwaarder\b[^.]{0,260}\b(?:gedagvaard|dagvaarding (?:gedaan|betekend|gegeven))/i,
        [
          'Heb ik, Tinne PAUWELS, gerechtsdeurwaarder met kantoor te Willebroek, DAGVAARDING GEDAAN EN GELATEN AAN',
        ],
      ),
      cue(
        /\bdagvaarding gedaan\b|\bu wordt (?:hierbij |hiermee )?gedagvaard\b|\bwie wordt (?:er )?gedagvaard|\bgedagvaard ?:|\bom te verschijnen\b[^.]{0,160}\b(?:vrederechter|vredegerecht)\b|\b(?:zich )?(?:te )?horen (?:veroordelen|ontbinden|bevelen|zeggen)\b/i,
        ['GEDAGVAARD: de heer', 'zich te horen veroordelen'],
      ),
      cue(
        /\b(?:ai|avons)\b[^.]{0,160}\b(?:donn[ée] citation|cit[ée])\b|\baux fins de\b[^.]{0,60}\b(?:s['’])?entendre\b|\bs['’]entendre condamner\b/i,
        ["s'entendre condamner", 'ai donné citation à'],
      ),
    ],
  },
  {
    kind: 'summons',
    weight: 4,
    cues: [
      cue(
        /\b(?:heb ik|hebben wij),? [^.;]{0,60}\bgerechtsdeurwaarder\b[^.;]{0,160}\bgedagvaard|\b(?:door (?:ons|mijn) ambt|door ondergetekende)\b[^.;]{0,30}\bgedagvaard|\b(?:gedagvaard|dagvaarding)\b[^.;]{0,60}\bdoor (?:ons|mijn) (?:ambt|kantoor)|\b(?:werd|is|zijn) (?:vandaag |heden |gisteren )?(?:door (?:mij|ons) )?gedagvaard\b|\bde dagvaarding vermeldt\b/i,
        [
          'heb ik, Sofie Aerts, gerechtsdeurwaarder, op verzoek van de verzoekende partij de gedaagde partijen gedagvaard',
          'op 1 december 2026 door ons ambt werd gedagvaard',
        ],
      ),
    ],
  },
  {
    kind: 'conciliation',
    weight: 3,
    cues: [
      cue(
        /\b(?:oproeping|opgeroepen|oproepen|op te roepen|uitgenodigd|uitnodig\w*)\b[^.]{0,200}\b(?:verzoening|minnelijke schikking|verzoenen)\b|\bpoging tot (?:minnelijke schikking|verzoening)|art(?:ikel|\.) 73[1-4]\b|proces-verbaal van verzoening/i,
        ['u op te roepen om te proberen een minnelijke schikking te bereiken', 'artikel 731'],
      ),
      cue(
        /\bconvoqu\w+\b[^.]{0,120}\bconciliation\b|\btentative de conciliation\b|\bappel[ée]s? en conciliation/i,
        ['convoqué en conciliation'],
      ),
    ],
  },
  {
    kind: 'eviction-notice',
    weight: 4,
    cues: [
      cue(
        /\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting)\b[^.]{0,80}\b(?:zal (?:plaatsvinden|plaatshebben|doorgaan|geschieden|worden uitgevoerd|gebeuren)|plaatsvindt|plaatsheeft|doorgaat|(?:is |werd |wordt )?(?:vastgesteld|bepaald|gepland|voorzien|vastgelegd) op|uitgevoerd (?:wordt|zal worden)|vindt plaats|gaat door|heeft plaats)/i,
        [
          'de uithuiszetting zal plaatsvinden op',
          'de ontruiming is vastgesteld op',
          'uithuiszetting gaat door',
        ],
      ),
      cue(
        /\b(?:zal ik|ik zal|zullen wij|wij zullen|ga ik|gaan wij)\b[^.]{0,140}\b(?:overgaan|uitzetten|uitdrijven|ontruimen|tot de (?:uithuiszetting|ontruiming|uitdrijving))\b|\buit (?:zijn|haar|hun|de|het|uw)\b[^;]{0,110}\bgezet (?:wordt |zal worden |worden )?op\b|\bbevel (?:om )?(?:de woning|het pand|het goed)[^.]{0,60}\bte (?:ontruimen|verlaten)/i,
        [
          'Ik zal op donderdag de woning laten ontruimen',
          'zal ik overgaan tot de uithuiszetting',
          'bevel om de woning te ontruimen',
        ],
      ),
      cue(
        /\bexpulsion\b[^.]{0,70}\b(?:aura lieu|sera (?:ex[ée]cut[ée]e|effectu[ée]e|proc[ée]d[ée])|est fix[ée]e|est pr[ée]vue)|\bl['’]expulsion de [^.;]{0,150}\best (?:fix[ée]e|pr[ée]vue) (?:au|le)\b|\bil sera proc[ée]d[ée] à[^.]{0,50}expulsion|\b(?:je proc[ée]derai|nous proc[ée]derons)\b[^.]{0,60}expulsion/i,
        [
          "L'expulsion de Monsieur A et de Madame B, rue C 8 à 7000 Mons, est fixée au",
          "l'expulsion aura lieu le",
          'il sera procédé à votre expulsion',
        ],
      ),
      cue(
        /\beviction\b[^.]{0,60}\b(?:will take place|is (?:set|scheduled|planned))|\br[äa]umung\b[^.]{0,40}\b(?:findet|erfolgt)/i,
        ['The eviction will take place on'],
      ),
    ],
  },
  {
    kind: 'judgment',
    weight: 3,
    cues: [
      cue(
        /\bom deze redenen\b[^.]{0,80}\b(?:de |wij, )?(?:vrederechter|rechtbank|rechtsprekend)|\brechtsprekend\b|\b(?:verklaart|verklaren)\b[^.]{0,60}\b(?:vordering|eis|verzoek)\b[^.]{0,40}\b(?:ontvankelijk|gegrond|toelaatbaar)|\bvrederechter\b[^.]{0,20}\bveroordeelt\b|\bveroordeelt (?:verwe|gedaagde|de ver|hem|haar|de heer|mevr)|\bontbindt de (?:huur|handels|pacht)|\buitgesproken (?:in|op|ter|door)|\bmachtigt (?:de )?(?:eis|verzoek|aanlegg|verhuur|woonm)|\bvolgende? vonnis\b|\bde (?:rechtbank|vrederechter) (?:stelt vast|oordeelt|beslist|overweegt)/i,
        [
          'Om deze redenen, de Vrederechter, rechtsprekend bij verstek',
          'veroordeelt verweerder',
          'Uitgesproken in openbare terechtzitting',
          'ontbindt de huurovereenkomst',
        ],
      ),
      cue(
        /\bpar ces motifs\b|\bstatuant (?:par d[ée]faut|contradictoirement|en premier)|\bd[ée]clare la (?:demande|requ[êe]te) (?:recevable|fond[ée]e)|\bcondamne (?:la partie|le d[ée]fendeur|la d[ée]fenderesse|m\.|mme)|\bprononce la r[ée]solution\b|\bautorise (?:la partie|le demandeur|la demanderesse)/i,
        ['PAR CES MOTIFS', 'statuant par défaut', 'condamne la partie défenderesse'],
      ),
    ],
  },
  {
    kind: 'judgment',
    weight: 4,
    cues: [
      cue(
        /\b(?:spreekt|wijst|velt|heeft|spreken)\b[^.;]{0,60}\b(?:volgend|het volgende?|dit|navolgend) vonnis\b|\b(?:de |het )?(?:eis|vordering|verzoek)\b[^.;]{0,60}\b(?:wordt|is) (?:afgewezen|ongegrond|gegrond verklaard|toegewezen|ingewilligd)|\b(?:verweerder|verweerster|gedaagde|huurder|huurster|partijen)\b[^.;]{0,20}\bword(?:t|en) veroordeeld\b|\bop tegenspraak\b[^.;]{0,40}\b(?:uitspraak|beslist)|\buitspraak\n(?:op tegenspraak|bij verstek)/i,
        [
          'spreekt de vrederechter volgend vonnis uit',
          'De eis tot ontbinding wordt afgewezen',
          'Verweerder wordt veroordeeld',
        ],
      ),
      cue(
        /\bjugement\b[^.;]{0,40}\b(?:par d[ée]faut|contradictoire|prononc[ée])\b|\ble bail est r[ée]solu\b|\b(?:le|la) (?:preneur|locataire|d[ée]fendeur|d[ée]fenderesse)\b[^.;]{0,40}\b(?:est condamn[ée]e?|quittera les lieux)/i,
        ['Jugement prononcé le mardi 15 décembre', 'Le bail est résolu', 'Le preneur quittera les lieux'],
      ),
    ],
  },
  {
    kind: 'judgment',
    weight: 4,
    cues: [
      cue(
        /\bfor these reasons\b|\bjustice of the peace\b[^.;]{0,60}\b(?:orders|dissolves|declares|rules|condemns)\b|\borders the (?:defendant|tenant)s? to (?:pay|vacate|leave)\b|\bjudgment of \d[^.;]{0,30}given\b/i,
        ['FOR THESE REASONS the justice of the peace', 'orders the defendant to pay'],
      ),
    ],
  },
  {
    kind: 'judgment',
    weight: 3,
    cues: [
      cue(
        /\b(?:erkennt|für) (?:für )?recht\b|\baus diesen gründen\b|\bverurteilt (?:de[nr]|die|herrn|frau|sie|ihn)\b|\bim namen des königs\b|\bso (?:geurteilt|entschieden) und verkündet/i,
        ['AUS DIESEN GRÜNDEN', 'verurteilt die Beklagte', 'erkennt für Recht'],
      ),
    ],
  },
  {
    kind: 'conciliation',
    weight: 3,
    cues: [
      cue(/\b(?:schlichtungsversuch|güteverhandlung|gütliche[nr]? einigung|schlichtungstermin)\b/i, [
        'zu einer gütlichen Einigung',
      ]),
    ],
  },
  {
    kind: 'petition',
    weight: 4,
    cues: [
      cue(
        /\b(?:antragsteller(?:in)?|kläger(?:in)?|die klagende partei)\b[^.;]{0,60}\b(?:beantragt|beantragen|bittet|fordert|begehrt)/i,
        ['Der Antragsteller beantragt die Auflösung'],
      ),
      cue(
        /\bge(?:eft|ven)(?:,?[ \n]\p{Ll}+){0,4}[ \n]te kennen\b|\bheb(?:ben|t)?(?:,?[ \n]\p{Ll}+){0,3}[ \n]de eer\b[^.;]{0,40}\bte kennen|\b(?:leg(?:t|gen)|brengt|brengen)[ \n](?:eerbiedig|met eerbied)\b|\bgericht tegen (?:de heer|mevr)|\bdatum van (?:dit|onderhavig|huidig|het) verzoekschrift\b|\bonderhavig verzoekschrift\b/iu,
        ['Geeft met eerbied te kennen', 'GEVEN EERBIEDIG TE KENNEN', 'op datum van dit verzoekschrift'],
        'heeft ons laten weten',
      ),
      cue(
        /\bthe (?:claimant|applicant|landlord)s?\b[^.;]{0,60}\b(?:asks?|requests?|claims?|seeks?|petitions?) (?:the (?:court|judge|justice)|for|that|to|dissolution|termination|payment)/i,
        ['The applicant requests the court to dissolve the lease'],
      ),
      cue(
        /\bexpos(?:e|ent) (?:avec respect|respectueusement)|\b(?:a|ont) l['’]honneur de (?:solliciter|porter|requ[ée]rir)|\bla pr[ée]sente requ[êe]te\b|\bau jour de la requ[êe]te\b/i,
        ['expose respectueusement', 'à la date de la présente requête'],
      ),
    ],
  },
  {
    kind: 'petition',
    weight: 2,
    cues: [
      cue(
        /\b(?:verzoek(?:st)?ers?|verzoekende partij(?:en)?|ondergetekenden?|eisers?|eiseres(?:sen)?)\b[^.]{0,120}\b(?:vraagt|vragen|vordert|vorderen|verzoekt|verzoeken|heeft de eer|hebben de eer)\b|\bbehage het\b|\bheeft de eer (?:uiteen te zetten|te verzoeken)|\bwat verzoekers? vra|\bverzoekende partij\b|\bverzoekt u om\b|\bgelieve (?:de )?partijen op te roepen|\bvordering\b[ \t:]*(?:tot )?(?:ontbinding|uithuiszetting|uitdrijving)/i,
        ['Verzoekster vordert de ontbinding', 'behage het de Vrederechter', 'heeft de eer uiteen te zetten'],
      ),
      cue(
        /\b(?:la partie )?requ[ée]rante?s?\b[^.]{0,120}\b(?:demande|sollicite|a l['’]honneur|expose)|\ba l['’]honneur (?:d['’]exposer|de vous exposer)|\bplaise (?:à|au)\b|\bpartie requ[ée]rante\b/i,
        ['La requérante sollicite', "a l'honneur d'exposer", 'Plaise à Monsieur le Juge de Paix'],
      ),
      cue(
        /\bartikel(?:en)? (?:43|44|45|1344 ?bis)\b|\bart\.? ?1344 ?bis|\bingeschreven op de (?:algemene )?rol|\bgriffie\b[^.]{0,60}\bneergelegd\b|\binscrite? au r[ôo]le/i,
        ['artikel 1344bis Gerechtelijk Wetboek', 'art. 1344bis', 'Ingeschreven op de algemene rol'],
      ),
    ],
  },
];

/** The subject or prose of a mail names the court paper that it is about. */
export const courtMentions: readonly { readonly kind: CourtKind; readonly cues: readonly Cue[] }[] = [
  {
    kind: 'eviction-notice',
    cues: [
      cue(
        /\b(?:datum|aankondiging|kennisgeving|bericht|mededeling|planning)\b(?:(?!verzoek|vonnis|dagvaard|vorder|oproep).){0,30}\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting)\b|\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting)en\b[^.]{0,40}\b(?:week \d|op (?:de|onze) (?:planning|agenda|rol)|gepland|voorzien|vastgesteld)|\b(?:uithuiszetting|uitdrijving|ontruiming)\b[^.]{0,60}\b(?:zal (?:plaatsvinden|doorgaan)|vindt plaats|gaat door|is (?:gepland|vastgesteld|bepaald|voorzien)|werd (?:gepland|vastgesteld|bepaald)|plaatsvinden|gepland) ?(?:op|:)?/i,
        [
          'DRINGEND: datum uithuiszetting 26/07340',
          'aankondiging van de uithuiszetting',
          'De uithuiszetting is gepland op',
          'de volgende uithuiszettingen op de planning',
        ],
      ),
      cue(
        /\b(?:avis|date|annonce)\b.{0,20}expulsion|\bexpulsion\b[^.]{0,40}\b(?:aura lieu|est fix|est pr[ée]vue)/i,
        ["avis d'expulsion"],
      ),
      cue(
        /\beviction\b[^.]{0,40}\b(?:will take place|is (?:set|scheduled|planned)|date)/i,
        'The eviction is scheduled',
      ),
    ],
  },
  {
    kind: 'conciliation',
    cues: [
      cue(
        /\b(?:oproeping|oproep|verzoek|uitnodiging|opgeroepen|procedure)\b.{0,25}\b(?:verzoening|minnelijke schikking)|\bverzoeningszitting|minnelijke schikking (?:voor|bij) (?:de vrederechter|het vredegerecht)/i,
        ['oproeping in verzoening', 'verzoeningszitting'],
      ),
      cue(/\b(?:appel|convocation|requ[êe]te|appel[ée]e?) en conciliation/i, 'convocation en conciliation'),
    ],
  },
  {
    kind: 'judgment',
    cues: [
      cue(/\b(?:vonnis|verstekvonnis)\b/i, ['Afschrift vonnis uithuiszetting', 'het vonnis van 13.11.2026']),
      cue(/\bjugement\b|\bjudge?ment\b|\burteil\b/i, ['copie du jugement', 'the judgment']),
    ],
  },
  {
    kind: 'summons',
    cues: [
      cue(/\bdagvaarding\w*\b|\bgedagvaard\b|\b(?:laten|doen) dagvaarden\b|\bdagvaardden?\b|\bdagvaardt\b/i, [
        'dagvaarding uithuiszetting',
        'gedagvaard',
      ]),
      cue(/\bcitation\b|\bsummons\b|\bvorladung\b/i, ['copie de la citation', 'the summons']),
    ],
  },
  {
    kind: 'petition',
    cues: [
      cue(/\bverzoekschrift\w*\b|\b(?:vordering|eis) tot (?:uithuiszetting|ontbinding|uitzetting)/i, [
        'Kennisgeving verzoekschrift uithuiszetting',
        'vordering tot uithuiszetting',
      ]),
      cue(/\brequ[êe]te\b|\bpetition\b|\bklageschrift\b|\bantragsschrift\b/i, ['la requête', 'the petition']),
      // The registry gives notice of a claim to the social service by these articles.
      cue(
        /\bkennis van (?:de |een )?(?:volgende|onderstaande|hiernavolgende) (?:vordering|zaak|eis)|\bart(?:ikel|icle|\.)? ?1344 ?ter\b|\bartikel 46 (?:van het )?(?:Vlaams )?Woninghuurdecreet/i,
        ['geef ik u kennis van volgende vordering', 'Mitteilung gem. Art. 1344ter GGB'],
      ),
      cue(/\bantrag\w* auf (?:zwangs)?r[äa]umung|\br[äa]umungs(?:antrag|klage)\w*/i, [
        'ein Antrag auf Räumung',
        'Räumungsklage',
      ]),
    ],
  },
];

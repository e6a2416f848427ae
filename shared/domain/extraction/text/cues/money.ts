import { cue, type Cue } from '../cue.ts';

/** What an amount is. Only `arrears` and `rent` become fields; the others keep amounts from being mistaken for them. */
export type MoneyRole =
  | 'arrears'
  | 'rent'
  | 'instalment'
  | 'deposit'
  | 'costs'
  | 'damages'
  | 'paid'
  | 'former'
  | 'other';

export type MoneyCues = {
  readonly role: MoneyRole;
  /** Words in the sentence before the amount; the nearest to it counts. */
  readonly before: readonly Cue[];
  /** Words directly behind the amount. */
  readonly after: readonly Cue[];
};

export const moneyCues: readonly MoneyCues[] = [
  {
    role: 'arrears',
    before: [
      cue(/\bachter\b(?: (?:zijn|is|staat|staan|lopen|loopt|met de huur|op de huur|met betalen))*/i, [
        'drie maanden huur achter zijn',
        'twee maanden achter',
      ]),
      cue(
        /\b(?:which|what|that|this|it|dat|dit|wat|ce qui|cela|das|was)\b(?: \p{Ll}+)? (?:comes to|amounts? to|adds? up to|makes|neerkomt op|samen goed voor is|fait(?: au total)?|représente|macht|ergibt)\b|\b(?:not|niet|pas|nicht)\b[^.;]{0,40}\b\d{1,2} (?:months?|maand\w*|mois|monate),? (?:it|that|this|het|dat|das|c['’]est|ce)? ?(?:is|ist|est|makes)\b/iu,
        ['which comes to', 'ce qui représente', 'I not pay rent 2 months, it is'],
      ),
      cue(/\b(?:behind|late|in arrears)\b(?: (?:with|on|in|for))?(?: (?:the|his|her|their))?(?: rent)?/i, [
        'two months behind with the rent',
      ]),
      cue(
        /\b(?:blijft?|blijven) (?:er )?(?:nog |dus )*over|\brest(?:eert|erend\w*|saldo|bedrag)?\b(?: (?:is|van|bedraagt|nog|:))*|\breste (?:d[ûu]|encore|à payer)|\bremaining\b(?: (?:balance|debt|amount))?(?: of| is)?/i,
        ['Blijft over:', 'het resterende bedrag van', 'remaining balance of'],
      ),
      cue(
        /\bloyers,? (?:soit|ensemble)\b|\b(?:mois|mensualit[ée]s|maanden|months|monate)\b(?: (?:de loyer|huur|rent|miete))?,? (?:soit|ensemble|dus|dat is|da is|ofwel|oftewel|hetzij|zijnde|donc|ce qui fait|i\.e\.|also|das sind)(?: samen| in totaal| au total)?/i,
        ['quatre mois de loyer, soit', 'drie maanden huur, dat is'],
      ),
      cue(
        /\b[çc]a fait|\bdat (?:maakt|is|zijn)\b(?: samen| in totaal)?|\bda is\b|\bmaakt samen\b|\btrois loyers,? donc|\b\d [x×] \d[\d.,]* ?=|\d(?: ?(?:€|eur|euro))? ?=|\b(?:mois|maanden|months|monate)(?: de)? (?:huur|huurgeld|loyers?|rent|miete) ?[:=(]|\b\d{1,2} (?:maand\w*|mois|months)(?: huur| de loyer| rent)? ?=/i,
        ['ca fait', 'dat maakt samen', '4 x 625 ='],
      ),
      cue(/(?:huur)?achterst(?:al(?:len)?|and(?:en)?)\b|achterstallige?(?: huur\w*)?/i, [
        'een huurachterstand van',
        'achterstallige huur:',
        'huurachterstal ten belope van',
      ]),
      cue(/(?:huur)?schuld(?:en)?\b(?: aan)?(?: huur(?:gelden)?\b)?/i, [
        'zijn schuld bedraagt',
        'totale schuld huur',
      ]),
      cue(
        /(?:openstaan\w*|\bopen\b|onbetaald\w*|niet[- ]betaald\w*|verschuldigde?|vervallen)(?: (?:huur\w*|bedrag|saldo|facturen|huurgelden))?(?: (?:is|van|:|bedraagt|nog|dus|nu|voor|intussen))*/i,
        ['openstaand saldo van', 'staat er nu open:', 'onbetaalde huur', 'verschuldigde huur'],
      ),
      cue(
        /(?:(?:nog )?te (?:betalen|ontvangen|innen|vorderen|storten)(?: huur\w*)?|tegoed|verschuldigd|saldo|is\b.{0,12}\bschuldig|in het krijt|dient .{0,20}te betalen|in totaal|samen|een totaal van|totaal(?:bedrag)?(?: van)?|opgelopen tot|bedraagt (?:nu|intussen|inmiddels|thans|momenteel))/i,
        ['nog te betalen', 'samen', 'intussen opgelopen tot', 'het totaal bedraagt nu'],
      ),
      cue(
        /\b(?:tekort|manco|minsaldo|negatief saldo)\b(?: (?:van|is|bedraagt|oploopt tot|opgelopen tot))?|\b(?:stand|situatie|toestand|situation|stand)\b(?: van zaken)?(?: (?:van |per |op |au |am )?(?:vandaag|heden|nu|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|ce jour|heute)) ?:|\bmanque\b(?: encore)?|\bshortfall\b(?: of)?|\bfehlbetrag\b(?: von)?/i,
        ['een tekort van', 'Stand vandaag:', 'a shortfall of'],
      ),
      cue(
        /\bmoe(?:t|ten) (?:nog |noch )|\bmoe(?:t|ten) (?:mij|ons|me)(?: (?:nu|nog|dus|al|samen|intussen)){0,2}|\btotal(?:ing)?(?: of)?|\b(?:au total|en tout|insgesamt|zusammen|altogether|in all)\b/i,
        ['Hij moet mij nu', 'i not pay rent september and october, total'],
      ),
      cue(/(?:achter|in gebreke)\b.{0,30}(?:voor|met|goed voor|ten belope van|:)/i, [
        'is achter voor',
        'loopt achter met',
        'vier maanden achter, goed voor',
      ]),
      cue(
        /(?:krijg|kreeg|ontvang|vorder)(?:en|t)? (?:ik |wij |we |ik nog |we nog |nog )*(?:van (?:hem|haar|hen) )?(?:nog )?/i,
        ['ik krijg nog', 'wij krijgen van hen nog'],
      ),
      cue(
        /het gaat (?:al |nu |hier )?om|gaat het om|dat is (?:samen )?|neerkomt op|goed voor|oftewel|ofwel|hetzij|zijnde/i,
        ['het gaat om', 'goed voor', 'hetzij'],
      ),
      cue(
        /arri[ée]r[ée]s?(?: de loyers?)?|loyers? (?:impay[ée]s?|en retard|dus?|échus?)|impay[ée]s?|dettes?(?: locatives?)?|retards? de (?:loyer|paiement)|solde (?:ouvert|dû|impayé|débiteur|locatif)|(?:me|nous|lui) doit|\bje (?:lui |leur )?dois|doivent|reste[nt]?(?: à payer| d[ûu]e?s?)?|redevables? d(?:e|['’]une? (?:montant|somme|solde)(?: de)?)|d[ée]bit(?:eur)? de|s['’]élève (?:actuellement |maintenant |désormais )?à/i,
        ['des arriérés de loyer de', 'me doit', 'un solde dû de', 'loyers impayés :'],
      ),
      cue(
        /arrears(?: of)?|(?:rent )?(?:owed|owing|due|outstanding|unpaid)|owes? (?:me |us )?|outstanding (?:balance|rent|amount)(?: of| is)?|behind (?:by|with)?|debt of/i,
        ['rent arrears of', 'owes me', 'outstanding balance of'],
      ),
      cue(
        /(?:miet)?r[üu]ckst(?:and|ände)n?|mietschuld(?:en)?|schulde[tn]?|offen(?:er betrag|e miete|stehen)?|aussteh(?:t|end)/i,
        ['einen Mietrückstand von', 'schuldet mir'],
      ),
      cue(
        /(?:betaling|betalen|veroordel\w*|veroordeelt|veroordeeld|condamn\w+|paiement|payer)(?: (?:aan|tot|van|de|la|le|het|een|bedrag|som|somme|à|une|van de|hoofdsom|in hoofdsom|in hoofde|provisioneel|gedaagde|verweerder|verweerster|eiseres|eiser))*/i,
        ['betaling van', 'hem te veroordelen tot', 'condamner au paiement de la somme de'],
      ),
      cue(/hoofdsom|en principal|hoofdvordering|vordering van/i, 'in hoofdsom'),
    ],
    after: [
      cue(
        /^[ \n]?\)? (?:is|zijn|werd|werden|bleef|blijft|bleven) (?:nog |nog altijd |steeds )?(?:niet|onbetaald)|^[ \n,]{1,2}(?:in totaal|samen|bij elkaar|au total|en tout|in total|altogether|all together|insgesamt|zusammen)\b/i,
        [') is niet betaald', ' in totaal', ' altogether'],
      ),
      cue(
        /^[ \n](?:(?:aan |de |of |an )?(?:achterstallige )?(?:huur(?:gelden)?|loyers?|rent|miete)[ \n])?(?:moe(?:t|ten) (?:\p{L}+ )?betalen|(?:nog )?te betalen|à payer|to pay|zu zahlen)/iu,
        [' huur moeten betalen', ' de loyer à payer'],
        ' per maand te betalen',
      ),

      cue(
        /^[ \n](?:aan )?(?:achterstallige )?huur(?:gelden)?[ ]?[,(:][ \n]?(?:\S+ )?maand/i,
        ' huur (3 maanden aan',
      ),

      cue(
        /^[ \n,(]{0,3}(?:\S{1,12} ){0,3}?(?:(?:nog |dus |nu |al |momenteel )*(?:open(?:staan\w*)?|onbetaald|verschuldigd|schuldig|tegoed|achterstallig\w*|achterstal\w*|achterstand\w*|huurachterst\w+|schuld\w*|niet betaald|te betalen|te goed|te kort|tekort|achter\b|in (?:he|['’])?t rood|huurschuld))/i,
        [
          ' open',
          ' nog verschuldigd',
          ' aan huurachterstand',
          ' achterstallige huur',
          ' huur verschuldigd',
          ' achter',
        ],
      ),
      cue(
        /^[ \n,(]{0,3}(?:d['’]arri[ée]r|de loyers? (?:impay|en retard|dû|due)|d['’]impay|impay[ée]|de dettes?|de retard|dus?\b|restants?|à titre d['’]arri|(?:sont|est|restent?|demeurent?) (?:encore |toujours )?(?:dus?|dues?|impay[ée]e?s?|ouverts?)(?!\p{L}))/iu,
        ["d'arriérés", 'de loyers impayés', ' sont dus'],
      ),
      cue(
        /^[ \n,(]{0,3}(?:\S{1,12} ){0,2}?(?:in (?:rent )?arrears|behind|outstanding|overdue|unpaid|owed|due\b|in debt)/i,
        ['in arrears', 'in rent arrears', 'outstanding'],
      ),
      cue(/^[ \n,(]{0,3}(?:im r[üu]ckstand|r[üu]ckstand|schulden|offen|miet(?:rück|schuld))/i, [
        'im Rückstand',
        'Mietrückstand',
      ]),
      cue(
        /^[ \n]?\(?(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|trois|deux|quatre|cinq|six|two|three|four|five|zwei|drei|vier|fünf) (?:volle |volledige )?(?:maand(?:en)?|mnd|mois|months?|monate)/i,
        ['(3 maanden)', '(4 mois)'],
      ),
      cue(
        /^[ \n,(]{0,3}(?:voor|zijnde|hetzij|te weten|gelijk aan|of|dat (?:is|zijn)|ofwel|oftewel|d\.w\.z\.|soit|représentant|correspondant à|or|i\.e\.|das sind|also)[ \n](?:\S+[ \n]){0,2}?(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|six|zwei|drei|vier|fünf)[ \n](?:volle |volledige )?(?:maand|mois|months?|monat)/i,
        ['zijnde acht maanden', 'voor drie maanden', 'soit trois mois de loyer', ', zijnde 4 maanden'],
      ),
    ],
  },
  {
    role: 'rent',
    before: [
      cue(
        /(?<!\p{L})(?:maandelijkse? |huidige |lopende |gewone |reële |kale |netto ?|gemiddelde )*(?:maand|huis|basis)?huur(?:prijs|geld|bedrag|som)?(?!\p{L})(?: (?:per maand|\(.{1,20}\)|bedraagt|is|van|van de (?:woning|kamer)|betaalt|tegen|:|was|beloopt|momenteel|thans|laatst|nu|op dit moment|geïndexeerd|tot|a|à)(?!\p{L}))*/iu,
        ['de huur is', 'de huurprijs bedraagt thans', 'een maandhuur van', 'lopende huur van'],
      ),
      cue(
        /\bbetaa?l(?:t|en|de|den)? (?:normaal|normaal gezien|gewoonlijk|eigenlijk|altijd|anders)|\bik vraag (?:maar |slechts )?|\bpaie normalement|\bnormally pays?/i,
        ['hij betaalt normaal', 'Ik vraag maar'],
      ),
      cue(/(?:per maand|maandelijks)(?: (?:betaalt|moet|bedraagt|betalen))?.{0,14}/i, ['maandelijks']),
      cue(/(?:kost|huurt .{0,40}(?:voor|aan|tegen))/i, ['de kamer kost', 'huurt het appartement voor']),
      cue(
        /(?:maand(?:en)?|mois|months?|monate)(?: (?:huur|de loyer|loyer|rent))? (?:van|à|a|x|×|aan|tegen|de|of|at|zu|à raison de)(?!\p{L})|[x×*]/iu,
        ['3 maanden van', 'acht maanden à', 'trois mois à'],
      ),
      cue(/loyer(?: (?:mensuel|indexé|actuel|de base|est|de|s['’]élève|à|est fixé|fixé|:))*/i, [
        'le loyer mensuel est de',
        'moyennant un loyer de',
      ]),
      cue(/(?:monthly )?rent(?: (?:is|of|per month|:|amounts to))*/i, ['the monthly rent is', 'rent of']),
      cue(/(?:kalt|warm|monats)?miete(?: (?:beträgt|von|ist|:|liegt bei))*/i, ['die Miete beträgt']),
    ],
    after: [
      cue(
        /^[ \n]?(?:\/ ?(?:maand|mnd|mois|month)|(?:huur )?(?:per|elke|iedere|in de|de) maand|le mois|p\.?\/?m\.?(?![\p{L}])|maandelijks|par mois|mensuel|per month|a month|monthly|im monat|pro monat|monatlich)/iu,
        ['per maand', '/maand', 'par mois', 'a month'],
      ),
      cue(/^[ \n](?:maandhuur|huur(?:prijs)? per maand|(?:aan )?maandelijkse huur|de loyer mensuel)/i, [
        ' maandhuur',
        ' huur per maand',
      ]),
    ],
  },
  {
    role: 'instalment',
    before: [
      cue(
        /(?:afbetal\w*|afloss\w*|af te (?:lossen|betalen)|afbetaalt|afkort\w*|betaalplan|betalingsplan|afbetalingsplan|aflossingsplan|afbetalingsvoorstel|in schijven|schijf|schijven|termijn(?:en)?|te betalen (?:met|in|aan)|betaalbaar (?:met|in))(?: (?:van|met|aan|à|a|ten belope van|voor|tegen|telkens|per maand|maandelijks))*/i,
        ['een afbetalingsplan van', 'af te lossen met', 'in schijven van'],
      ),
      cue(
        /(?:stellen?|stelt|stelde) .{0,30}?voor(?: om)?|voorgesteld(?: om)?|voorstel(?:len)?(?: om| van)?|kan .{0,20}(?:missen|betalen)|wil(?:t|len)? .{0,20}betalen|bovenop de (?:lopende )?huur/i,
        ['stelt voor om', 'een voorstel van', 'bovenop de huur'],
      ),
      cue(
        /[ée]talement|[ée]chelonnement|plan (?:d['’]apurement|de paiement|d['’]étalement|de remboursement)|mensualités?|apurer|rembourser|à raison de|par tranches?|versements? (?:mensuels? )?de/i,
        ["un plan d'apurement de", 'par mensualités de'],
      ),
      cue(/(?:payment|repayment|instal?ment) plan|instal?ments? of|pay(?:ing)? (?:back|off)|repay/i, [
        'a payment plan of',
        'in instalments of',
      ]),
      cue(/raten(?:zahlung|plan)?|abzahl\w*|tilg\w*/i, ['in Raten von']),
    ],
    after: [
      cue(
        /^[ \n]?(?:(?:per maand|\/maand|maandelijks|par mois|per month|a month|im monat)[ \n])?(?:extra|bovenop|boven op|af te (?:lossen|betalen)|aflossen|afbetalen|af(?:betaalt|lost)|en plus du loyer|on top|zusätzlich)/i,
        ['per maand bovenop', 'af te lossen', 'extra'],
      ),
    ],
  },
  {
    role: 'deposit',
    before: [
      cue(/(?:huur)?waarborg\w*|huurgarantie|bankwaarborg|garantie(?: locative)?|caution|deposit|kaution/i, [
        'de huurwaarborg van',
        'la garantie locative de',
        'the deposit of',
      ]),
    ],
    after: [
      cue(/^[ \n](?:(?:aan|als|de|à titre de|as) )?(?:(?:huur)?waarborg|garantie|caution|deposit|kaution)/i, [
        ' waarborg',
        ' de garantie',
      ]),
    ],
  },
  {
    role: 'costs',
    before: [
      cue(
        /(?:gerechts|proces|dagvaardings|aanmanings|administratie|advocaten|uitvoerings|deurwaarders|verplaatsings|herinnerings)?kosten\w*|rolrecht|rechtsplegingsvergoeding|begrotingsfonds|intrest\w*|interest\w*|boete|schadebeding|forfait|d[ée]pens|frais|intérêts|droit de mise au rôle|indemnit[ée] de proc[ée]dure|\bcosts?\b|\bfees?\b|gebühren/i,
        ['de kosten van', 'rechtsplegingsvergoeding:', 'les dépens liquidés à', 'begroot op de kosten'],
      ),
      cue(
        /(?:vaste|gemeenschappelijke|gemene|maandelijkse|huur)? ?(?:lasten|provisie\w*|verbruik\w*|energie\w*|water(?:factuur)?|elektriciteit\w*|gas|syndic\w*|charges|provisions?|stookolie|mazout|onroerende voorheffing|précompte|herstel\w*|schoonmaak\w*|opkuis\w*)/i,
        ['provisie voor lasten', 'energiefactuur van', 'les charges de', 'herstelkosten'],
      ),
    ],
    after: [
      cue(
        /^[ \n](?:aan |als |voor |pour |de |d['’]|aux )?(?:(?:gerechts|proces|dagvaardings|aanmanings)?kosten|rolrecht|bijdrage|lasten|provisie|energie|water|charges|frais|intrest|interest|boete|d[ée]pens|rechtsplegings)/i,
        [' rolrecht', ' aan kosten', ' de charges', ' kosten'],
      ),
    ],
  },
  {
    role: 'damages',
    before: [
      cue(
        /(?:weder)?verhurings?vergoeding|schade(?:vergoeding)?\w*|vergoeding|huurschade|verbrekings\w*|bezettingsvergoeding|indemnit[ée]s?|d[ée]dommagement|dommages?|d[ée]g[âa]ts|damages?|compensation|schadenersatz/i,
        ['een wederverhuringsvergoeding van', 'schadevergoeding:', 'une indemnité de relocation de'],
      ),
    ],
    after: [
      cue(
        /^[ \n](?:aan |als |voor |à titre d['’]|d['’])?(?:(?:weder)?verhurings?vergoeding|schade\w*|vergoeding|bezettings\w*|indemnit|d[ée]dommagement|dommages|damages)/i,
        [' wederverhuringsvergoeding', " à titre d'indemnité de relocation", ' schadevergoeding'],
      ),
    ],
  },
  {
    role: 'paid',
    before: [
      cue(
        /(?:betaalde?n?|betaald heeft|stortte|storten|overgeschreven|ontvingen (?:wij|we)|ontving(?: ik)?|reeds (?:betaald|voldaan|gestort)|a (?:déjà )?(?:payé|versé)|vers[ée]|paid|bezahlt|gekregen|deelbetaling\w*|afbetaald)(?: (?:verweerder|verweerster|gedaagde|hij|zij|ze|wel|nog|al|reeds|slechts|maar|enkel|van|een|bedrag|op \S+ \S+))*/i,
        ['intussen betaalde verweerster', 'hij stortte wel', 'a déjà payé', 'een deelbetaling van'],
      ),
    ],
    after: [
      cue(
        /^[ \n](?:werd |is |zijn |heeft (?:hij|zij|ze) )?(?:\S+ ){0,2}?(?:betaald|gestort|overgeschreven|ontvangen|afbetaald|voldaan|versé|payé|paid|received|bezahlt)(?! moet| moeten)/i,
        [' betaald', ' werd gestort', ' heeft ze afbetaald'],
      ),
    ],
  },
  {
    role: 'former',
    before: [
      cue(
        /\b(?:oorspronkelijk\w*|aanvankelijk\w*|initieel|bij de inleiding|vorige maand|eerder|voorheen|initialement|à l['’]origine|au départ|previously|originally|ursprünglich|bij aanvang|in het begin|vroeger)(?: [^\s\d,;€]+){0,8}/i,
        ['oorspronkelijk bedroeg de achterstand', 'Bij de inleiding van de zaak bedroeg de achterstand'],
        'dat verweerder een bedrag van',
      ),
    ],
    after: [],
  },
  {
    role: 'other',
    before: [
      cue(
        /(?:inkom(?:en|sten)|leefloon|loon|wedde|pensioen|uitkering|toelage|huursubsidie|huurtoelage|kinderbijslag|kindergeld|revenus?|salaire|allocations?|income|salary|benefit|einkommen|drempel\w*|deelname|inschrijvingsgeld|factuur\w*|premie|tussenkomst|steun|lening)(?: \S+){0,4}/i,
        ['een inkomen van', 'leefloon van', 'ses revenus de'],
      ),
      cue(
        /(?:meer|hoger|minder|lager) dan|minstens|ten minste|boven de|plus de|more than|at least/i,
        'meer dan',
      ),
    ],
    after: [
      cue(
        /^(?:[ \n]te betalen)?[ \n]?[,(]?[ \n]?(?:alle |de |met |inclusief |incl\.? )*(?:kosten|intresten|frais|int[ée]r[êe]ts|d[ée]pens)(?![^.;]{0,30}\b(?:niet|non|pas|nog)\b)[^.;\n]{0,30}(?:inbegrepen|meegerekend|compris)/i,
        [' te betalen, kosten inbegrepen', ' (kosten inbegrepen)', ', frais compris'],
        [', frais non compris', ', kosten niet inbegrepen'],
      ),
      cue(/^[ \n](?:leefloon|pensioen|inkomen|loon|uitkering|per dag|par jour|per week|per jaar|par an)/i, [
        ' leefloon',
        ' per dag',
      ]),
    ],
  },
];

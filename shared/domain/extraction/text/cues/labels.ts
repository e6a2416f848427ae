import { cue, type Cue } from '../cue.ts';

/** What a labelled value of a form or letter is. */
export type LabelAttribute =
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'birthDate'
  | 'nationalNumber'
  | 'enterpriseNumber'
  | 'phone'
  | 'email'
  | 'address'
  | 'street'
  | 'houseNumber'
  | 'box'
  | 'postcode'
  | 'municipality'
  | 'rent'
  | 'arrears'
  | 'months'
  | 'otherMoney'
  | 'leaseStart'
  | 'leaseForm'
  | 'steps'
  | 'question'
  | 'informed'
  | 'problem'
  | 'rollNumber'
  | 'hearing'
  | 'registeredOn'
  | 'courtName'
  | 'contractRef'
  | 'organisation'
  | 'other';

export type LabelOwner = 'tenant' | 'landlord' | 'referrer' | 'lawyer' | 'bailiff' | 'court';

/** Labels are compared folded: lower case, no diacritics, no number before and no colon behind. First row that fits wins. */
export const attributeLabels: readonly { readonly attribute: LabelAttribute; readonly cue: Cue }[] = [
  // biome-ignore format: one row, one label
  ...rows('nationalNumber', cue(/rijksregister|\brrn?\b|\binsz\b|\bniss\b|registre national|national (?:number|register)|nationaal nummer|bisnummer|\brijksreg/, ['rijksregisternummer', 'insz huurder 1', 'numero de registre national', 'rrn'])),
  ...rows(
    'enterpriseNumber',
    cue(/ondernemingsn|\bkbo\b|\bbtw\b|\bbce\b|\btva\b|entreprise|enterprise|\brpr\b/, [
      'kbo-nummer',
      'btw',
      "numero d'entreprise",
    ]),
  ),
  ...rows(
    'birthDate',
    cue(
      /geboorteda|geboren|\bgeb\b|date de naissance|\bnee? le\b|^nee?$|date of birth|\bdob\b|^born|geburtsdatum|^naissance|geboorte ?(?:jaar)?$/,
      ['geboortedatum', 'geboren op', 'date de naissance', 'dob', 'geb.'],
    ),
  ),
  ...rows('email', cue(/e-?mail|mailadres|courriel|^mail/, ['e-mailadres', 'courriel', 'email huurder'])),
  ...rows(
    'phone',
    cue(
      /telefoon|\btel\b|\bgsm\b|mobiel|telephone|\bphone\b|portable|handy|contactnummer|bereikbaar|joignable|\bmobile\b/,
      ['telefoon huurder', 'gsm-nummer', 'tel. huurder 1', 'telephone', 'bereikbaar op'],
    ),
  ),
  ...rows(
    'registeredOn',
    cue(
      /inschrijving|ingeschreven|ingekomen|binnengekomen|date d'inscription|inscrite? le|neergelegd op|datum van neerlegging/,
      ['datum van inschrijving', 'ingeschreven op de algemene rol'],
    ),
  ),
  ...rows(
    'rollNumber',
    cue(
      /\brol(?:nummer|nr)?\b|algemene rol|\ba\.? ?r\.?\b|\br\.? ?g\.?\b|numero de role|\brole\b|rolnr|\bcase number\b|aktenzeichen/,
      ['rolnummer', 'a.r. nr.', 'nr. van de algemene rol', 'r.g.'],
    ),
  ),
  ...rows(
    'hearing',
    cue(/zitting|dagstelling|rechtsdag|verschijning|audience|comparution|hearing|verhandlung|inleiding/, [
      'zitting',
      'datum en uur zitting',
      'dagstelling',
      'date de l audience',
    ]),
  ),
  ...rows(
    'courtName',
    cue(/vredegerecht|rechtbank|justice de paix|tribunal|^court|^gericht/, [
      'vredegerecht',
      'bevoegd vredegerecht',
    ]),
  ),
  ...rows(
    'informed',
    cue(
      /op de hoogte|ingelicht|geinformeerd|akkoord|toestemming|weet (?:van|dat|het|hiervan|ervan)|au courant|informe|accord|informed|aware|consent|einverstanden|informiert/,
      ['huurder op de hoogte', 'huurder ingelicht?', 'locataire informe', 'toestemming'],
    ),
  ),
  ...rows(
    'leaseStart',
    cue(
      /(?:begin|start|aanvang|ingang|datum|ingegaan).{0,16}(?:huur|contract|overeenkomst|bail|lease)|(?:huur|contract|overeenkomst|bail|lease).{0,20}(?:begin|start|aanvang|ingang|sinds|sedert|van|datum|du|depuis|date)|huurt sinds|^in ?gang|date d'entree|debut du bail|move-?in|mietbeginn|intrede|huurder sinds|bewoner sinds/,
      ['begin huur', 'startdatum contract', 'huurcontract sinds', 'datum intrede', 'debut du bail'],
    ),
  ),
  ...rows(
    'leaseForm',
    cue(
      /(?:type|soort|vorm).{0,12}(?:contract|huur|overeenkomst|bail)|^(?:huur)?contract$|^huurovereenkomst$|^bail$|^lease$/,
      ['type contract', 'soort huurovereenkomst', 'huurcontract'],
    ),
  ),
  ...rows(
    'otherMoney',
    cue(
      /waarborg|garantie|deposit|kaution|kosten\b|frais|charges|vergoeding|afbetal|afloss|aflossing|afbetaalplan|per maand af|schade|inkomen|revenu|income|boete|intrest|betaald\b|reeds betaald/,
      ['huurwaarborg', 'gerechtskosten', 'afbetalingsplan', 'inkomen'],
    ),
  ),
  ...rows(
    'months',
    cue(
      /^(?:aantal |# ?)?(?:achterstallige )?maand(?:en)?(?!huur)|aantal (?:achterstallige |onbetaalde )?maand|maanden achter|nombre de mois|^mois\b|months|monate/,
      ['aantal maanden', 'maanden achterstand', 'nombre de mois'],
    ),
  ),
  ...rows(
    'arrears',
    cue(
      /achterst(?:al|and|allig)|openstaa?n?d|saldo|tegoed huur|schuld|verschuldigd|te betalen|onbetaald|niet betaald|tegoed|arrier|impaye|solde|dette|\bdue?s?\b|arrears|outstanding|\bdebt|\bowed|balance|ruckst(?:and|ande)|schulden|offener? betrag|vordering|totaal (?:bedrag|verschuldigd|huur)|^tot(?:aal)?$|^som$|^bedrag$|^montant$|^total$|^amount$|^betrag$|^summe$/,
      [
        'openstaand saldo',
        'huurachterstand',
        'totale schuld huur',
        'arrieres de loyer',
        'montant du',
        'te betalen',
      ],
    ),
  ),
  ...rows(
    'rent',
    cue(
      /huurprijs|maandhuur|huishuur|maandelijkse huur|huur (?:per|\/) ?maand|basishuur|^huur$|huurgeld|loyer|\brent\b|miete$|mietpreis|huurbedrag|reele huur/,
      ['maandelijkse huur', 'huurprijs per maand', 'loyer mensuel', 'rent'],
    ),
  ),
  ...rows(
    'question',
    cue(
      /begeleidingsvraag|hulpvraag|(?:onze|mijn|uw|concrete) vraag|^vragen?\b|vraag(?:stelling)?(?: aan)?|verwacht(?:ing)?|wat (?:ik|wij|we) (?:van jullie |van u )?(?:vra\w+|verwacht\w*)|wat (?:zij|ze|hij) nodig|what (?:she|he|they) needs?|what we are asking|wat vragen|gewenste|doel(?:stelling)?|(?:ma|notre|la|votre) demande|demande d|(?:our|my) (?:question|request)|request|what we ask|(?:meine|unsere) (?:frage|bitte)|verzoek aan/,
      ['begeleidingsvraag', 'onze vraag', 'ma demande', 'our request', 'hulpvraag'],
    ),
  ),
  ...rows(
    'steps',
    cue(
      /stappen|ondernomen|reeds gedaan|(?:al|reeds) gebeurd|gebeurde|wat is er al|wij al deden|ik al deed|al gedaan|al gedaan|gedaan heb|wij deden|we deden|ondernam|acties|al geprobeerd|tot nu toe|historiek|voorgeschiedenis|demarches|deja (?:fait|entrepris|effectue)|entrepris|what we (?:did|have done|tried)|steps|actions|already|massnahmen|unternommen|bisher/,
      [
        'ondernomen stappen',
        'reeds gezette stappen',
        'wat ik al gedaan heb',
        'demarches deja effectuees',
        'steps taken',
      ],
    ),
  ),
  ...rows(
    'problem',
    cue(
      /probleem|problematiek|problemen|situatie|situation|aard van|reden|motif|probleme|vaststelling|omschrijving|beschrijving|toelichting|context|aanleiding|klacht|issue|concern|grund/,
      ['problematiek', 'vastgestelde problematiek', 'reden van aanmelding', 'situatieschets'],
    ),
  ),
  ...rows(
    'familyName',
    cue(/familienaam|achternaam|nom de famille|last name|surname|family name|nachname/, [
      'familienaam',
      'nom de famille',
      'surname',
    ]),
  ),
  ...rows(
    'givenName',
    cue(
      /(?<!na[a]?m en |nom et |naam\/|naam & |naam, )(?:voorna(?:a)?m|prenom|first name|given name|vorname)(?! en naam| et nom|\/naam)/,
      ['voornaam', 'prenom'],
      ['naam en voornaam'],
    ),
  ),
  ...rows('street', cue(/^straat(?:naam)?$|^rue$|^street$|^strasse$/, ['straat'])),
  ...rows(
    'houseNumber',
    cue(/^(?:huis)?n(?:umme)?r$|^numero$|^house number$|^hausnummer$/, ['nr', 'huisnummer']),
  ),
  ...rows('box', cue(/^bus(?:nummer|nr)?$|^boite$|^box$/, ['bus'])),
  ...rows('postcode', cue(/^postcode$|^code postal$|^postal code$|^plz$|^postnummer$/, ['postcode'])),
  ...rows(
    'municipality',
    cue(
      /^(?:gemeente|woonplaats|plaats|stad|localite|commune|town|city|ort)$|^(?:postcode|postnummer|pc|code postal|cp|plz)(?:,| ?(?:en|et|und|\+|&|\/|-))? ?(?:gemeente|woonplaats|plaats|stad|commune|localite|ville|ort)$/,
      ['gemeente', 'postcode en gemeente', 'postcode, plaats', 'code postal et localite'],
    ),
  ),
  ...rows(
    'address',
    cue(
      /adres|^straat (?:en|\+|&|\/|nr)|woning|woonst|\bpand\b|gehuurde? (?:goed|woning|pand)|ligging|gelegen|logement|bien loue|address|property|premises|anschrift|wohnung|appartement|woonplaats|domicil|residence|wohnhaft|\bhuis\b|studio|woont/,
      ['adres van de woning', 'woning', 'gehuurde goed', 'adresse du logement', 'address'],
    ),
  ),
  ...rows(
    'contractRef',
    cue(
      /dossier|referte|referentie|contractn|contract ?nr|huurdersn|klantn|kenmerk|\bref\b|reference|our ref/,
      ['dossiernummer', 'onze referte', 'contractnummer'],
    ),
  ),
  ...rows(
    'organisation',
    cue(/organisatie|^dienst|^kantoor|organisation|^service\b|instelling|^firma/, ['organisatie', 'dienst']),
  ),
  ...rows(
    'name',
    cue(
      /^(?:de )?(?:volledige )?na(?:a)?m|^nom\b|^name\b|naam en voornaam|nom et prenom|voornaam en naam|prenom et nom|full name/,
      ['naam', 'naam en voornaam', 'nom et prenom', 'naam huurder'],
    ),
  ),
];

/** Whose value it is, by the label or by the heading above it. */
export const ownerLabels: readonly { readonly owner: LabelOwner; readonly cue: Cue }[] = [
  {
    owner: 'landlord',
    cue: cue(
      /verhuur(?:der|ster)s?|oproepende parti\w+|verzoek(?:er|ers|ster|ende parti\w+)|eis(?:er|ers|eres|ende parti\w+)\b|schuldeiser|demandeu|demanderesse|requerant|eigenaars?|eigenares|\bbailleur|proprietaire|landlord|\bowner|vermieter|eigentumer|huisbaas/,
      ['verhuurder', 'gegevens eigenaar', 'bailleur'],
      'huurder',
    ),
  },
  {
    owner: 'lawyer',
    cue: cue(/advocaa?t|raadsman|raadsvrouw|avocat|conseil\b|lawyer|anwalt/, [
      'advocaat verhuurder',
      'raadsman',
    ]),
  },
  { owner: 'bailiff', cue: cue(/deurwaarder|huissier|bailiff/, 'gerechtsdeurwaarder') },
  {
    owner: 'referrer',
    cue: cue(
      /aanmelder|\bmelder|toeleider|verwijzer|hulpverlener|contactpersoon|ansprechpartner(?:in)?|personne de contact|contact(?:gegevens)? (?:dienst|verwijzer|melder)|doorverwezen door|aangemeld door|referent|envoyeur|referrer|referred by|zuweiser|ingevuld door/,
      ['aanmelder', 'gegevens toeleider', 'contactpersoon', 'referred by'],
    ),
  },
  {
    owner: 'tenant',
    cue: cue(
      /\b(?:onder)?huurd(?:er|ster)s?\b|verwe(?:erder|erders|erster|rende parti\w+)|gedaagden?\b|opgeroepen(?:e| parti\w+)|schuldenaar|^lastens$|^ten laste van$|^a charge de$|personnes? appelee|defende(?:ur|resse)|\bhuurst(?:er|ers)\b|\bbewo(?:ner|onster|ners)\b|betrokkenen?\b|client(?:e|en)?\b|patient(?:e)?\b|\blocataires?|occupant|preneur|\btenants?\b|\bmieter|bewohner|personalia|persoonsgegevens|\bgezin\b|aangemelde|gezinshoofd|^(?:partner|echtgeno(?:ot|te)|samenwonende partner|conjointe?|[ée]poux|[ée]pouse|ehepartner(?:in)?|ehefrau|ehemann|spouse|medehuurder|medehuurster)(?: (?:huurder|huurster|locataire))?$|titularis|\b(?:mede)?contract(?:houder|ant)\b|\bco-?titulaire|hoofdhuurder|chef de (?:famille|menage)|haushaltsvorstand|kandidaat|burger\b|mevrouw$|meneer$|het gaat om|over wie|^wie$|betreft$|concerne$|^concerning$/,
      ['huurder', 'gegevens van de huurder', 'huurster', 'locataire', 'tenant', 'betreft', 'wie'],
      ['verhuurder', 'verhuurster'],
    ),
  },
];

function rows(attribute: LabelAttribute, ...cues: readonly Cue[]): { attribute: LabelAttribute; cue: Cue }[] {
  return cues.map((each) => ({ attribute, cue: each }));
}

import type { Language } from '#events/signal.ts';

/** What a column of a list can hold. */
export const columnFields = [
  'sequence',
  'contractRef',
  'name',
  'familyName',
  'givenName',
  'birthDate',
  'nationalNumber',
  'secondName',
  'secondFamilyName',
  'secondGivenName',
  'secondBirthDate',
  'secondNationalNumber',
  'address',
  'streetLine',
  'street',
  'houseNumber',
  'box',
  'postcode',
  'municipality',
  'postcodeMunicipality',
  'amount',
  'months',
  'monthlyRent',
  'phone',
  'email',
  'leaseStart',
  'stepsTaken',
  'guidanceQuestion',
  'tenantInformed',
  'problem',
  'landlordName',
  'kind',
  'rollNumber',
  'registeredOn',
  'hearing',
  'hearingTime',
  'courtName',
  'judgmentDate',
  'servedOn',
  'evictionOn',
  'other',
] as const;
export type ColumnField = (typeof columnFields)[number];

type Synonyms = Partial<Record<ColumnField, string>>;

/**
 * Headers as lists write them, folded (`foldText`), without signs and brackets, parted by `|`. The language of the words
 * that match is the language of the list. `other` names columns that look like one that is read and are not.
 */
export const headerSynonyms: Readonly<Record<Language, Synonyms>> = {
  nl: {
    sequence: 'nr|volgnr|volgnummer|rij|lijn|#|teller|rangnummer',
    contractRef:
      'dossiernr|dossiernummer|dossier|dossier nr|contractnr|contractnummer|contract|huurdersnr|huurdersnummer|huurdernr|huurdernummer|klantnr|klantnummer|klant|referentie|ref|kenmerk|uw ref|onze ref|onze referentie|huurcontract|stamnummer|debiteurnr|debiteurnummer|nummer|relatienr|relatienummer|id|wooneenheid|woningnr|woningnummer|eenheid',
    name: 'naam en voornaam|naam voornaam|naam huurder|huurder|huurders|huurder s|huurder 1|huurders naam|naam huurders|bewoner|bewoners|naam bewoner|tenant naam|titularis|volledige naam|naam hoofdhuurder|hoofdhuurder|contractant|cliënt|client|huurster|naam voornaam huurder|familienaam en voornaam|familienaam voornaam|betrokkene|debiteur|verweerder|verweerders|verwerende partij|gedaagde|naam verweerder',
    familyName:
      'familienaam|achternaam|fam naam|fam nm|famnm|familienaam huurder|naam 1|achternaam huurder|familienaam hoofdhuurder|fnaam',
    givenName: 'voornaam|voornamen|voornaam huurder|vnaam|voorn|roepnaam|voornaam 1|voornaam hoofdhuurder',
    birthDate:
      'geboortedatum|geboren|geboren op|geb datum|gebdatum|geb|geboortedat|geboorte|geb dat|geboortedatum huurder|geboortedatum 1|geboortedatum hoofdhuurder',
    nationalNumber:
      'rijksregisternummer|rijksregister|rijksregisternr|rr nummer|rrnr|rrn|rr nr|rr|insz|insz nummer|insz nr|nationaal nummer|nat nr|nn|bsn|rijksregisternummer huurder|identificatienummer',
    secondName:
      'partner|naam partner|huurder 2|medehuurder|mede huurder|tweede huurder|samenwonende partner|naam medehuurder|2e huurder|naam en voornaam partner|echtgenoot|echtgenote|echtgeno o te',
    secondFamilyName: 'familienaam partner|familienaam 2|achternaam partner|familienaam medehuurder|naam 2',
    secondGivenName: 'voornaam partner|voornaam 2|voornaam medehuurder',
    secondBirthDate: 'geboortedatum partner|geboortedatum 2|geboortedatum medehuurder',
    secondNationalNumber: 'rijksregisternummer partner|rijksregisternummer 2|insz partner|insz 2',
    address:
      'adres|adres woning|adres van de woning|volledig adres|woonadres|adres huurder|adres pand|pand|woning|huurwoning|ligging|adres gehuurde|adres goed|adres gehuurde woning|goed|adres appartement|adres verweerder|domicilie|woonplaats adres',
    streetLine:
      'straat en nummer|straat en nr|straat nr|straat nummer|straat huisnummer|straat en huisnummer|straat huisnr|straat nr bus|straat en nr bus|straat nummer bus|straat en huisnr|adreslijn|adresregel|adreslijn 1',
    street: 'straat|straatnaam|str|adres straat',
    houseNumber: 'huisnr|huisnummer|hnr|huis nr|nummer huis|huisn|nr huis|huis nummer|adres nr',
    box: 'bus|bs|busnr|busnummer|bus nr|appartement|app|app nr|appnr|bus nummer|toevoeging',
    postcode: 'postcode|pc|postnr|postnummer|post code|p c|zip',
    municipality: 'gemeente|woonplaats|plaats|stad|deelgemeente|gem|woonkern|gemeente woning|locatie',
    postcodeMunicipality:
      'postcode en gemeente|postcode gemeente|pc gemeente|gemeente en postcode|postcode woonplaats|postcode plaats|postcode en plaats|pc en gemeente',
    amount:
      'achterstand|huurachterstand|achterstal|huurachterstal|openstaand|openstaand saldo|saldo|openstaand bedrag|openstaande schuld|schuld|huurschuld|totale schuld|totaal achterstand|totale achterstand|bedrag|bedrag achterstand|achterstallig|achterstallige huur|te betalen|verschuldigd|verschuldigd bedrag|totaal openstaand|openstaande huur|debet|debetsaldo|totaal verschuldigd|bedrag huurachterstand|achterstallig bedrag|huidig saldo|saldo huur|nog te betalen|totaal|eindsaldo|huursaldo|gevorderd bedrag|vordering|bedrag vordering|tekort|openst saldo|openst bedrag|saldo huurder|achterst|totaalbedrag',
    months:
      'maanden|aantal maanden|maanden achterstand|aantal maanden achterstand|mnd|aant mnd|aantal mnd|maanden huur|mnd achterstand|aantal maanden huur|# maanden|maanden achter|maanden huurachterstand|aant maanden|aantal vervallen maanden|in maanden|ma achterstand',
    monthlyRent:
      'maandhuur|huur|huurprijs|huur per maand|maandelijkse huur|huurprijs per maand|netto huur|nettohuur|reele huur|reele huurprijs|huidige huur|huurbedrag|maandelijkse huurprijs|huur maand|te betalen huur|basishuur|maand huur|netto huurprijs|huurgeld|huur mnd|aangepaste huurprijs',
    phone:
      'telefoon|tel|gsm|telefoonnummer|tel nr|telnr|gsm nummer|gsm nr|mobiel|gsmnummer|telefoonnr|telefoon gsm|tel gsm|tel huurder|telefoon huurder|gsm huurder|contactnummer|contact|vaste lijn|telefoon 1|gsm 1|mobiele telefoon|telefoon nummer',
    email: 'e mail|email|mail|e mailadres|mailadres|emailadres|e mail adres|e mail huurder|email huurder',
    leaseStart:
      'aanvang huur|begindatum|startdatum|aanvang|begin huur|start huur|huurder sinds|huurt sinds|ingangsdatum|datum aanvang|begindatum contract|startdatum contract|aanvangsdatum|begindatum huur|ingang huur|start contract|datum ingang|in huur sinds|contract sinds|aanvang contract|start huurcontract|datum intrede|intrede',
    stepsTaken:
      'ondernomen stappen|stappen|genomen stappen|acties|ondernomen acties|actie|opvolging|opgevolgd|reeds ondernomen|stand van zaken|status dossier|stappen ondernomen|gezette stappen|historiek|laatste actie|reeds gezette stappen|ondernomen|opmerking|opmerkingen|commentaar|nota|toelichting|bemerking|bemerkingen|info|aantekeningen|notities',
    guidanceQuestion: 'vraag|begeleidingsvraag|vraag aan ocmw|hulpvraag|onze vraag|gevraagd',
    tenantInformed:
      'huurder geinformeerd|huurder op de hoogte|op de hoogte|geinformeerd|huurder ingelicht|ingelicht|huurder verwittigd|verwittigd|akkoord huurder|kennisgeving',
    problem:
      'problematiek|probleem|reden|aard problematiek|aard van het probleem|reden melding|type probleem',
    landlordName:
      'verhuurder|naam verhuurder|eigenaar|maatschappij|woonmaatschappij|eiser|eisers|verzoeker|eisende partij|verzoekende partij|huisvestingsmaatschappij|svk|naam eigenaar',
    kind: 'soort|type|aard|soort melding|type melding|soort document|aard document|aard van de zaak|procedure|soort dossier|type dossier|fase',
    rollNumber:
      'rolnummer|rolnr|ar nr|a r|ar|ar nummer|a r nr|rol nr|algemene rol|nummer rol|nr algemene rol|a r nummer|zaaknummer|rol',
    registeredOn:
      'ingeschreven op|datum inschrijving|inschrijving|inschrijvingsdatum|datum rol|op rol gezet|neergelegd op|datum neerlegging|datum verzoekschrift',
    hearing:
      'zitting|zittingsdatum|datum zitting|zittingsdag|inleiding|inleidingszitting|datum inleiding|dagstelling|inleidingsdatum|pleitdatum|zitting van|datum en uur zitting|datum zitting vredegerecht|zitting vredegerecht|inleidende zitting',
    hearingTime: 'uur|uur zitting|tijdstip|zittingsuur|aanvangsuur|tijd',
    courtName: 'vredegerecht|rechtbank|griffie|kanton|bevoegd vredegerecht',
    judgmentDate: 'datum vonnis|vonnis|vonnisdatum|vonnis van|uitspraak|datum uitspraak',
    servedOn: 'betekend|betekend op|betekening|datum betekening|betekeningsdatum|vonnis betekend',
    evictionOn:
      'uithuiszetting|datum uithuiszetting|uitzetting|datum uitzetting|uithuiszetting op|datum uhz|uhz|ontruiming|datum ontruiming|geplande uithuiszetting',
    other:
      'huurlasten|kosten|lasten|waarborg|huurwaarborg|schadevergoeding|intresten|afbetaling|afbetalingsplan|plan|laatste betaling|datum laatste betaling|laatste betaling op|aflossing|maandelijkse aflossing|datum|wijk|regio|gezinssamenstelling|aantal kinderen|kinderen|gezin|geslacht|nationaliteit|taal|aanspreking|beheerder|dossierbeheerder|consulent|medewerker|contactpersoon|vorige maand|saldo vorige maand|verschil|evolutie|type woning|aantal slaapkamers|einddatum|einde contract|datum laatste aanmaning|aanmaning|ingebrekestelling|vervaldag|oudste vervaldag|advocaat|deurwaarder|gerechtskosten|rechtsplegingsvergoeding|iban|rekeningnummer|ogm|gestructureerde mededeling|raadsman|zaal|vrederechter|griffier',
  },
  fr: {
    sequence: 'n|no|numero d ordre|ligne|num',
    contractRef:
      'n dossier|numero de dossier|no dossier|n contrat|numero de contrat|reference|n locataire|numero locataire|code locataire|n client|notre reference|nr dossier|num dossier',
    name: 'locataire|locataires|nom et prenom|nom prenom|nom du locataire|nom locataire|nom et prenom du locataire|occupant|nom complet|noms et prenoms|preneur|defendeur|defendeurs|partie defenderesse|nom prenom locataire|locataire 1|debiteur',
    familyName: 'nom|nom de famille|patronyme|nom 1',
    givenName: 'prenom|prenoms|prenom du locataire|prenom locataire|prenom 1',
    birthDate:
      'date de naissance|naissance|ne le|ne e le|nee le|date naissance|date naiss|ddn|d naissance|ne en',
    nationalNumber:
      'numero national|n national|no national|numero de registre national|registre national|niss|nrn|rn|n registre national|num national|nr national',
    secondName:
      'conjoint|partenaire|co locataire|colocataire|locataire 2|second locataire|nom conjoint|nom du conjoint|epouse|epoux',
    secondGivenName: 'prenom conjoint|prenom 2|prenom du conjoint',
    secondFamilyName: 'nom 2|nom de famille conjoint',
    secondBirthDate: 'date de naissance conjoint|date de naissance 2|naissance conjoint',
    address:
      'adresse|adresse du bien|adresse du logement|adresse locataire|adresse complete|logement|bien|bien loue|situation|adresse du locataire',
    streetLine: 'rue et numero|rue et n|rue n|rue numero|rue no',
    street: 'rue|nom de rue|nom de la rue|voie',
    houseNumber: 'numero|n maison|numero de maison|num maison',
    box: 'boite|bte|boite n|n boite|appt',
    postcode: 'code postal|cp|c p',
    municipality: 'commune|ville|localite|lieu',
    postcodeMunicipality:
      'code postal et commune|cp commune|cp et localite|code postal commune|code postal et localite|cp localite|cp ville',
    amount:
      'arrieres|arriere|arrieres de loyer|arriere de loyer|solde|solde du|montant du|montant|dette|dette locative|impaye|impayes|loyers impayes|solde ouvert|total du|solde debiteur|retard|montant des arrieres|reste du|total arrieres|somme due|du',
    months:
      'mois|nombre de mois|mois de retard|nb mois|nbre mois|nb de mois|mois d arrieres|nbre de mois|mois impayes|nombre de mois de retard',
    monthlyRent: 'loyer|loyer mensuel|loyer net|loyer par mois|montant du loyer|loyer actuel',
    phone: 'telephone|tel|gsm|portable|n de telephone|numero de telephone|mobile|tel gsm|n tel',
    email: 'courriel|e mail|email|mail|adresse mail|adresse e mail|adresse electronique',
    leaseStart:
      'debut du bail|date de debut|debut bail|entree|date d entree|bail depuis|locataire depuis|debut|prise de cours|date bail|date du bail|entree en vigueur',
    stepsTaken:
      'demarches|demarches effectuees|actions|suivi|remarques|remarque|commentaire|commentaires|actions entreprises|observations|etapes|demarches entreprises|rappels',
    guidanceQuestion: 'demande|question|votre demande|notre demande',
    tenantInformed: 'locataire informe|informe|locataire averti|averti|au courant|locataire au courant',
    problem: 'problematique|probleme|motif|raison',
    landlordName:
      'bailleur|proprietaire|nom du bailleur|societe|demandeur|demandeurs|partie demanderesse|sisp|agence immobiliere sociale|nom du proprietaire',
    kind: 'type|nature|genre|procedure|type de dossier|acte',
    rollNumber: 'numero de role|n role|n de role|no role|role|rg|r g|numero rg|role general|n rg|nr role',
    registeredOn: 'date d inscription|inscrit le|inscription|date de depot|depose le|date requete',
    hearing:
      'audience|date d audience|date audience|date de l audience|audience du|introduction|audience d introduction|date d introduction',
    hearingTime: 'heure|heure d audience|h',
    courtName: 'justice de paix|tribunal|canton|greffe',
    judgmentDate: 'date du jugement|jugement|date jugement|jugement du',
    servedOn: 'signifie le|signification|date de signification|date signification',
    evictionOn: 'expulsion|date d expulsion|date expulsion|date de l expulsion',
    other:
      'charges|provisions|garantie|garantie locative|plan|plan d apurement|dernier paiement|date dernier paiement|date|langue|sexe|nationalite|enfants|gestionnaire|mise en demeure|avocat|huissier|frais|interets',
  },
  en: {
    sequence: 'row|line|seq',
    contractRef:
      'contract no|contract number|file no|file number|reference|case no|account|account no|tenancy ref|tenant id',
    name: 'tenant|tenants|tenant name|name of tenant|full name|resident|occupant|defendant|defendants|name',
    familyName: 'surname|last name|family name|lastname',
    givenName: 'first name|given name|forename|firstname|first names',
    birthDate: 'date of birth|dob|birth date|birthdate|born',
    nationalNumber: 'national number|national register number|national id|ssn',
    secondName: 'partner|co tenant|second tenant|tenant 2|spouse',
    address: 'address|property|property address|tenant address|dwelling|rented property|full address',
    streetLine: 'street and number|address line 1|address line|street address',
    street: 'street|street name',
    houseNumber: 'house number|number|house no|no',
    box: 'box|flat|unit|apartment|apt',
    postcode: 'postcode|postal code|zip|zip code|post code',
    municipality: 'town|city|municipality|place',
    postcodeMunicipality: 'postcode and town|postcode town|zip city',
    amount:
      'arrears|balance|amount due|outstanding|outstanding balance|rent arrears|total due|amount|debt|amount owed|total arrears|balance due|outstanding amount|owed',
    months: 'months|months in arrears|no of months|number of months|months overdue|months arrears',
    monthlyRent: 'rent|monthly rent|rent per month|current rent|rent pcm',
    phone: 'phone|telephone|mobile|phone number|mobile number|tel|cell',
    email: 'email|e mail|email address|mail',
    leaseStart:
      'start date|lease start|tenancy start|tenant since|start of lease|move in date|lease start date|start of tenancy',
    stepsTaken: 'steps taken|actions|action taken|notes|remarks|comments|follow up|actions taken',
    guidanceQuestion: 'request|question',
    tenantInformed: 'tenant informed|informed',
    problem: 'problem|reason|issue',
    landlordName: 'landlord|owner|claimant|plaintiff|landlord name',
    kind: 'kind|type|type of case',
    rollNumber: 'roll number|docket|docket number|case number',
    registeredOn: 'registered on|registration date|filed on',
    hearing: 'hearing|hearing date|date of hearing|court date',
    hearingTime: 'time|hearing time',
    courtName: 'court|court name',
    judgmentDate: 'judgment|judgment date|date of judgment',
    servedOn: 'served on|service date|served',
    evictionOn: 'eviction|eviction date|date of eviction',
    other:
      'deposit|service charges|charges|last payment|last payment date|payment plan|date|gender|children|manager',
  },
  de: {
    sequence: 'lfd nr|laufende nummer',
    contractRef: 'vertragsnummer|vertragsnr|aktenzeichen|mieternummer|mieternr|kundennummer',
    name: 'mieter|mieterin|name des mieters|name und vorname|name vorname|mieter 1|bewohner',
    familyName: 'nachname|familienname|zuname',
    givenName: 'vorname|vornamen',
    birthDate: 'geburtsdatum|geboren|geboren am|geb datum|geb am',
    nationalNumber: 'nationalregisternummer|nationalnummer',
    secondName: 'partner|mieter 2|zweiter mieter|mitmieter|ehepartner',
    address: 'adresse|anschrift|wohnung|mietobjekt|objekt',
    streetLine: 'strasse und hausnummer|strasse und nummer|strasse hausnummer|strasse nr',
    street: 'strasse',
    houseNumber: 'hausnummer|hausnr',
    box: 'briefkasten',
    postcode: 'postleitzahl|plz',
    municipality: 'ort|stadt|gemeinde|wohnort',
    postcodeMunicipality: 'plz und ort|plz ort|postleitzahl und ort',
    amount:
      'ruckstand|mietruckstand|offener betrag|saldo|betrag|schulden|offen|mietschulden|offener saldo|ausstand',
    months: 'monate|anzahl monate|monate ruckstand|monate im ruckstand',
    monthlyRent: 'miete|monatsmiete|kaltmiete|miete pro monat|monatliche miete',
    phone: 'telefon|handy|telefonnummer|tel|mobil',
    email: 'e mail|email|mail',
    leaseStart: 'mietbeginn|vertragsbeginn|beginn|mieter seit|einzug',
    stepsTaken: 'massnahmen|unternommene schritte|bemerkung|bemerkungen|anmerkung|anmerkungen|schritte',
    tenantInformed: 'mieter informiert|informiert',
    landlordName: 'vermieter|eigentumer',
    rollNumber: 'rollennummer|rolle',
    hearing: 'sitzung|termin|verhandlung|sitzungsdatum',
    hearingTime: 'uhrzeit|uhr',
    courtName: 'friedensgericht|gericht',
    judgmentDate: 'urteil|urteilsdatum',
    evictionOn: 'raumung|zwangsraumung|raumungsdatum',
    other: 'kaution|nebenkosten|letzte zahlung|datum',
  },
};

/**
 * Names of elements, attributes and keys by which court files are read, as `keyOf` makes them, in nl, fr, en and de.
 * To teach a new one is to add a word here.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const roles = {
  tenant: set(
    'huurder huurders huurster verweerder verweerders verweerster verwerende verwerendepartij verwerendepartijen gedaagde gedaagden gedaagdepartij bewoner bewoners onderhuurder medehuurder tenant tenants defendant defendants respondent renter locataire locataires defendeur defendeurs defenderesse partiedefenderesse preneur preneurs occupant mieter mieterin beklagter beklagte beklagten partijverweerder verweerdendepartij debiteur schuldenaar geexecuteerde betekendepartij opgeroepene opgeroepenen opgeroepenepartij oproepene wederpartij gedagvaarde gedagvaarden convoque convoquee locatairecite cite vorgeladener huurder1 huurder2 hoofdhuurder antragsgegner antragsgegnerin gegenpartei schuldner schuldnerin bewoonster huurlui lessee lessees medeverweerder verweerderes huurdersgezin opgeroepenhuurder gedaagdehuurder renters preneuse convoques convoquees assigne assignee assignes schuldenaars debiteuren debiteurs debtor debtors debitrice mieterpartei',
  ),
  landlord: set(
    'verhuurder verhuurders eiser eisers eiseres eisende eisendepartij eisendepartijen verzoeker verzoekers verzoekster verzoekende verzoekendepartij aanlegger aanlegster eigenaar eigenaars landlord landlords plaintiff plaintiffs claimant claimants lessor owner bailleur bailleurs bailleresse proprietaire proprietaires demandeur demandeurs demanderesse partiedemanderesse requerant requerante requerants vermieter klager klagerin klaeger klaegerin eigentuemer antragsteller schuldeiser partijeiser verzoekendepartij oproeper opdrachtgever requerante mandant vermieterin woonmaatschappij applicant petitioner antragstellerin eigentumer eigentumerin glaubiger creditor aanvrager aanvraagster aanvragers lessors eigenares creancier creanciere creditors verhuurster medeeigenaar klagepartei oproepers',
  ),
  lawyer: set(
    'raadsman raadsvrouw raadslieden advocaat advocaten advocate avocat avocats conseil conseils lawyer counsel attorney rechtsanwalt anwalt vertegenwoordiger gemachtigde gevolmachtigde mandataris mandataire representative',
  ),
  bailiff: set(
    'gerechtsdeurwaarder gerechtsdeurwaarders deurwaarder huissier huissierdejustice bailiff gerichtsvollzieher deurwaarderskantoor etude opdrachthouder instrumenterendedeurwaarder instrumenterende gdw',
  ),
  sender: set(
    'afzender melder aanmelder verwijzer toeleider referrer sender expediteur absender indiener bron',
  ),
  court: set(
    'griffie vredegerecht rechtbank court tribunal greffe justicedepaix gericht friedensgericht griffier rechtsmacht rechtscollege justiceofthepeace jurisdictie juridiction vrederechter gerecht venue rechter juge judge richter',
  ),
  /** Who stands by without being a side: a guarantor owes no eviction, a recipient only reads. */
  bystander: set(
    'borg borgen borgsteller garant garante caution cautions guarantor surety burge buerge getuige temoin witness zeuge curator curateur bewindvoerder administrateur administrator verwalter notaris notaire notary syndicus ocmw cpas ontvanger bestemmeling geadresseerde destinataire recipient empfanger bemiddelaar mediateur tolk interprete interpreter dolmetscher',
  ),
} as const;
export type Role = keyof typeof roles;

/** Attributes and keys whose value names the role of the party around them. */
export const roleKeys = set(
  'hoedanigheid rol role type soort qualite qualitepartie kwaliteit aard typepartij partijtype eigenschaft rolle partyrole functie capacity eigenschap hoed capacite partytype partijrol rolpartij rolcode rolecode qualitedelapartie partyroletype',
);

export const names = {
  familyName: set(
    'familienaam achternaam fnaam nomdefamille nomfamille lastname familyname surname nachname familienname geslachtsnaam',
  ),
  givenName: set(
    'voornaam voornamen vnaam vnm prenom prenoms firstname givenname givennames forename vorname vornamen',
  ),
  /** The whole name, or the family name beside a given name. */
  name: set(
    'naam nom name volledigenaam fullname nomcomplet benaming denominatie denomination bedrijfsnaam firmanaam maatschappelijkenaam raisonsociale companyname organisatie organisation organisatienaam naamfirma firma behandelaar dossierbeheerder contactpersoon nomprenom naamvoornaam handelsnaam company courtname maatschappij vennootschap societe label identite identiteit wie who qui weergavenaam displayname personenaam persoonsnaam prenomnom voornaamnaam legalname',
  ),
  organisation: set(
    'kantoor kantoornaam bureau office organisatie organisation firma kanzlei etude dienst instelling bedrijf',
  ),
  birthDate: set(
    'geboortedatum geboren geborenop geboren_op datumgeboorte gebdatum geboorte datenaissance naissance nele gebdat geb gebdatum gebdt datenaiss birthdate dateofbirth dob born geburtsdatum geborenam',
  ),
  nationalNumber: set(
    'insz inss niss rijksregisternummer rijksregister rijksregisternr rrn rrnummer rrnr nationaalnummer numeronational registrenational nationalnumber nationalregisternumber nrn ssin identificatienummer nationalregisternummer',
  ),
  enterpriseNumber: set(
    'kbo kbonummer kbonr ondernemingsnummer ondernemingsnr onr bce numerobce numeroentreprise enterprisenumber companynumber vat btw btwnummer tva unternehmensnummer ondnr',
  ),
  phone: set(
    'gsm tel telefoon telefoonnummer telefoonnr telephone phone phonenumber mobile mobiel gsmnummer telnr handy telefon portable contactnummer',
  ),
  email: set('mail email emailadres epost courriel emailaddress mailadres adressemail'),
  street: set(
    'straat straatnaam str rue street streetname strasse voie thoroughfare nomrue line1 addressline1 adresregel1 adreslijn1 adresligne1 streetaddress addressline straatennummer straatennr adresregel adresse1 adres1 ligne1 ruenumero',
  ),
  houseNumber: set(
    'huisnummer huisnr nr nummer hnr numero number housenumber hausnummer huisn straatnummer num house houseno',
  ),
  box: set('bus busnummer busnr boite bte box boxnumber briefkasten boitepostale appartement'),
  postcode: set('postcode postnummer postnr codepostal postalcode zip zipcode plz postleitzahl cp pc'),
  municipality: set(
    'gemeente gem woonplaats plaats stad deelgemeente commune localite ville municipality city town place ort stadt gemeinde postname gemeentenaam stadsnaam plaatsnaam nomcommune',
  ),
  /** A whole address in one text. */
  address: set(
    'adres adr adresse address anschrift volledigadres ligging situation domicilie domicile woonadres location adresgoed',
  ),
  dwelling: set(
    'goed gehuurdgoed gehuurdegoed hetgehuurde gehuurde pand woning huurwoning onroerendgoed bien bienloue immeuble logement property premises dwelling rentedproperty rentedhome mietobjekt wohnung huurobject ligginggoed adresgoed adreswoning adrespand huurpand objet gehuurdpand appartement mietwohnung mietsache mietgegenstand woonst huurwoonst woongelegenheid woninggegevens habitation lieuxloues bienoccupe bienenlocation rentalunit rentalproperty leasedpremises wooneenheid huurpandadres gehuurdeplaats gehuurdewoning',
  ),
  rollNumber: set(
    'rolnummer rolnr arnummer arnr algemenerol nummeralgemenerol nummerrol rolnummeralgemenerol numerorole numerorolegeneral rg rgnummer rollnumber docket docketnumber casenumber zaaknummer zaaknr rollennummer ar rolnum arn role generalroll rolegeneral algemeenrolnummer rolenr rolnrar arnummerrol nrrol numrole numrg listennummer aktenzeichengericht',
  ),
  registeredOn: set(
    'ingeschreven ingeschrevenop inschrijving inschrijvingsdatum datuminschrijving datumvaninschrijving dateinscription inscritle inscription registeredon registered registrationdate registereddate filedon datumneerlegging neergelegdop neerlegging datedepot eingetragenam opderolop datumrol roldatum registration ingeschrevendatum oprolgezet',
  ),
  hearing: set(
    'zitting zittingen hearings audiences zittingsdatum datumzitting zittingdatum zittingsmoment dagstelling inleiding inleidingszitting inleidingsdatum inleidendezitting audience dateaudience audiencele hearing hearingdate hearingat hearingdatetime datumzittinginleiding sitzung sitzungstermin verhandlungstermin termin verschijning verschijningsdatum zittingsdag oproeping',
  ),
  hearingTime: set(
    'uur startsat startat starttime zittingsuur uurzitting aanvangsuur tijdstip tijd heure heureaudience time hearingtime uhrzeit uhr',
  ),
  date: set('datum dat date dag jour day tag dd datumen'),
  judgment: set(
    'vonnis vonnisdatum datumvonnis datumuitspraak uitspraak jugement datejugement judgment judgement judgmentdate judgementdate urteil urteilsdatum beschikking uitgesproken uitgesprokenop prononce prononcele pronounced pronouncedon datumvanvonnis datumvanuitspraak verkundet',
  ),
  servedOn: set(
    'betekend betekendop betekening betekeningsdatum datumbetekening signifie signifiele signification datesignification servedon served servicedate dateofservice zugestellt zustellung',
  ),
  evictionOn: set(
    'uithuiszettingop datumuithuiszetting uithuiszettingsdatum uitzettingsdatum datumuitzetting ontruimingsdatum datumontruiming uithuiszettingdatum dateexpulsion expulsionle evictionon evictiondate dateofeviction raumungstermin geplandeuithuiszetting datumuitdrijving uitvoeringsdatum datumuitvoering uitvoering uitvoeringop tenuitvoerlegging executie execution datumexecutie vollstreckung geplandop',
  ),
  eviction: set('uithuiszetting uitzetting ontruiming expulsion eviction raumung raeumung uitdrijving'),
  lease: set(
    'huur huurovereenkomst huurcontract contract overeenkomst bail contratdebail lease tenancy rental mietvertrag miete',
  ),
  leaseStart: set(
    'aanvang aanv aanvangsdatum begin begindatum ingang ingangsdatum start startdatum startdate debut datedebut entreeenvigueur leasestart commencement mietbeginn beginn datumaanvang sinds since depuis seit from vanaf huursinds aanvanghuur ingangop startbail prisedecours commencedon commences',
  ),
  written: set('schriftelijk geschreven ecrit bailecrit written iswritten schriftlich'),
  oral: set('mondeling oral verbal mundlich'),
  form: set('vorm forme form wijze'),
  student: set(
    'student studentenhuur studentenkamer studentenhuurovereenkomst etudiant kot studentlease studenten',
  ),
  monthlyRent: set(
    'maandhuur huurprijs maandbedrag maandelijksehuur maandelijksehuurprijs huurpermaand loyer loyermensuel rent monthlyrent rentpermonth monatsmiete mietpreis nettohuur huurbedrag basishuur mndhuur prijs prix price mietzins huurgeld loyerparmois maandhuurprijs huurpermaandeur currentrent',
  ),
  arrears: set(
    'huurachterstand achterstand achterstal achterstallen achterstalligehuur achterstallighuur huurachterstal arrieres arriere arrieresdeloyer loyersimpayes arrears rentarrears outstandingrent mietruckstand ruckstand mietrueckstand rueckstand mietschulden openstaandehuur huurschuld loyers arrieresloyer arrieresloyers arrieresdeloyer arrieresdeloyers arriereloyer loyersdus loyersarrieres loyersenretard dettelocative achterstallen achterstaleur huurachterstanden rentdue unpaidrent rentowed',
  ),
  amount: set(
    'bedrag bedr montant amount betrag som somme total totaal saldo waarde value hoofdsom principal hauptforderung',
  ),
  months: set(
    'maanden aantalmaanden mnd mndn mois nombremois months numberofmonths monate aantalmaandenachterstand maandenachterstand nbmois achterstalmaanden nombredemois maandenhuur monthsinarrears monthsdue unpaidmonths monthsunpaid monthsowed moisimpayes moisdus moisderetard moisarrieres onbetaaldemaanden achterstalligemaanden openstaandemaanden anzahlmonate',
  ),
  kind: set(
    'soort type aard soortakte soortstuk aktetype acttype documenttype typedocument soortdocument aardakte typeakte akte document doctype nature typeacte procedure kind documentkind zaaktype soortzaak procedurevorm bericht berichttype casetype art aktenart dokumentart verfahrensart typedossier',
  ),
  language: set('taal langue language lang sprache proceduretaal taalprocedure'),
  courtName: set('naam nom name benaming denominatie courtname rechtsmacht kanton canton'),
  contractRef: set(
    'dossier dossiernummer dossiernr referentie reference ref kenmerk aktenzeichen uwreferentie onzereferentie',
  ),
} as const;

/** Words that open a compound key without being a role: `zitting_uur`, `adres_straat`. */
export const sections = set(
  'zitting audience hearing sitzung inleiding adres adresse address anschrift goed pand woning logement bien property dwelling huurwoning vonnis jugement judgment judgement urteil huur huurcontract huurovereenkomst contract bail lease tenancy mietvertrag achterstal achterstand huurachterstand arrieres arriere arrears dette schuld ruckstand rol role roll inschrijving inscription registration betekening signification service uithuiszetting expulsion eviction ontruiming raumung vordering claim demande gehuurde',
);

/** Words of a compound key that add nothing to what it names: `datePrononce`, `inszNummer`, `straatEnNummer`. */
export const fillers = set(
  'de het een van der den en of op le la les l du des d et ou the and or nr nummer numero no num number dat dt nb nbr nbre mt mnt anzahl aantal eur euro datum date volledig volledige officieel officiele waarde value tekst text',
);

/** Keys whose texts hold prose that names problems. */
export const claims = set(
  'vordering vorderingen vord onderdeel onderdelen grond gronden reden redenen motief motieven middelen demande demandes motif motifs claim claims grounds klacht feiten tekortkoming tekortkomingen omschrijving problematiek',
);

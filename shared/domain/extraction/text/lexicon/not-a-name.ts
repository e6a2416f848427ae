import { foldText } from '../../../normalise/text.ts';
import { monthNames, weekdayNames } from '../../../normalise/calendar-words.ts';

/**
 * Words that stand with a capital without being part of a person's name: openings of sentences, labels, services, courts,
 * documents. To add one is to add a word (folded: no diacritics, lower case).
 */
const OPENINGS = `
deze dit die dat daar daarom daarna dan door dus een eerst en er ervaring ga gaat geen gelieve graag had hallo heb hebben hebt heeft hem hen het hier
hierbij hij hoe hun ik in indien is ja je jullie kan kon kreeg kunnen kunt maar mag me men met mij mijn na naar nadat namens nee niet nog nu of om omdat
ondanks onder onlangs ons onze ook op over reeds samen sinds sedert soms tijdens toen tot tussen u uit uw vanaf vandaag vanmorgen veel verder via vijf
volgens voor vorige vroeger waar waarom wanneer want wat we wegens welke wie wij wil willen word wordt ze zeer zelf zie zij zijn zo zodra zoals zou zowel
tevens vermits gezien gisteren morgen intussen inmiddels ondertussen momenteel bovendien daarnaast helaas alvast bedankt dank beste geachte dag goedemorgen
goedemiddag goedenavond goeiedag goedendag groeten groetjes mvg hoogachtend betreft onderwerp aan cc bijlage bijgevoegd wederom thans aangezien overwegende gelet
haar elk alle allen beide beiden ander andere sommige iedereen niemand iemand iets alles nieuw nieuwe laatste eerste tweede derde
le la les un une des du et est ce cette ces il elle ils elles je j'ai nous vous on son sa ses mon ma mes notre votre leur leurs depuis pour par avec sans sous
dans chez mais donc car si quand comme merci bonjour bonsoir cher chere cordialement suite concerne objet veuillez pouvez pourriez est-ce aucun toutefois
the this that these those there he she they it we you my our your his her their since for from with without please could can would dear hello hi regards
kind best thanks thank re fw fwd and but if when because i i'm as at on in by
der die das ein eine einen ich wir sie er es mein meine unser unsere seit fur mit ohne bitte konnen konnten sehr guten und aber wenn weil danke hallo
geehrte damen herren freundlichen grussen`;

const NOUNS = `
huurder huurders huurster huursters verhuurder verhuurders verhuurster eigenaar eigenaars eigenares bewoner bewoners bewoonster client clienten cliente patient
patiente betrokkene betrokkenen naam voornaam familienaam achternaam geboren geboortedatum geboorteplaats adres straat nummer bus postcode gemeente woonplaats
bijlagen ingevuld opgemaakt opgesteld gedaan handtekening handtekeningen ondertekend annexes fait signature woning pand appartement residentie residence huis studio kamer flat duplex kot telefoon tel gsm mobiel mail email e-mail fax taal nationaliteit datum bedrag saldo huur huurprijs
huurgeld maandhuur wanbetaling achterstal achterstallen wanbetaler wanbetalers onbetaald betalingsachterstand klacht overlast verzoek aanvraag hulpvraag noodkreet achterstand huurachterstand huurachterstal schuld totaal maand maanden euro eur contract huurcontract huurovereenkomst dossier dossiernummer
referte ref kenmerk rijksregisternummer rrn insz niss rr kbo btw iban melding aanmelding doorverwijzing vraag begeleidingsvraag problematiek stappen ondernomen
situatie omschrijving toelichting opmerking opmerkingen probleem problemen reden context gezin gezinssamenstelling kinderen partner echtgenoot echtgenote
mevrouw mevr mevr. mw mw. meneer mijnheer heer dhr dhr. dames heren familie fam echtpaar koppel mr mr. mrs ms meester mtr dr dokter ir ing prof inspecteur
hoofdinspecteur commissaris rechtsanwalt rechtsanwaltin gerichtsvollzieher gerichtsvollzieherin friedensrichter friedensrichterin friedensgericht antragsteller antragstellerin antragsgegner antragsgegnerin klager klagerin beklagter beklagte hoofdgriffier advocaat advocate raadsman raadsvrouw notaris griffier griffie griffies vrederechter vredegerecht kanton rechtbank gerechtsdeurwaarder
gerechtsdeurwaarders gerechtsdeurwaarderskantoor gerechtelijk gerechtsbrief ocmw o.c.m.w cpas c.p.a.s caw svk ais shm sociaal sociale huisvesting verhuurkantoor
woonmaatschappij maatschappij meldpunt wonen woonwinkel politie politiezone lokale pz wijkagent wijkinspecteur wijkwerking thuisverpleging thuiszorg gezinszorg
huisarts ziekenhuis school hall zaal lokaal raadzaal polyvalente cultureel cultuurcentrum gemeenschapscentrum buurthuis salle centre maison basisschool clb stad gemeentehuis onthaal dienst welzijn afdeling team zorg centrum openbaar maatschappelijk vlaams vlaamse belgie
belgique wooncode woninghuurdecreet wetboek artikel art verzoekschrift verzoeker verzoekers verzoekster verweerder verweerders verweerster eiser eisers eiseres
gedaagde gedaagden vonnis dagvaarding exploot oproeping verzoening betekening uithuiszetting ontbinding vordering feiten beslissing beoordeling kosten zitting
rolnummer rol algemene repertorium repertoriumnummer rep inzake tegen voor eisende verwerende verzoekende partij partijen gevolmachtigde kantoor kopie afschrift
mededeling bericht aangetekend aangetekende brief whatsapp facebook iphone samsung android outlook gmail teams zoom excel pdf word
locataire locataires bailleur proprietaire nom prenom naissance ne nee adresse loyer arrieres arriere telephone mme mlle monsieur madame messieurs mesdames
maitre me avocat greffe greffier juge justice paix requete requerant requerante citation jugement huissier demandeur demanderesse defendeur defenderesse
uit handtekening vak wie welke soort nummer opgeroepen rpr gdw bce iban bic gericht gelet kenmerk comparaitre compareert cite citee citons assigne entendre pour contre attendu uittreksel rekening rekeninguittreksel afrekening extrait compte
canton tribunal audience bail logement appartement maison commune objet societe
tenant tenants landlord owner name address phone rent arrears court flat house apartment mister miss
mieter mieterin vermieter eigentumer name vorname adresse anschrift telefon miete ruckstand wohnung frau herr herrn gericht
betaalt betalen betaald niet nie dringend vraag vraagje hulp help melding nieuw opnieuw weer update dreigt weigert zoekt dob nrn ssn geb ene enen zekere patienten patientin klienten klientin klient mandanten mandantin nachbarn nachbar nachbarin inp hinp cp info huurachterstallen klacht klachten overlast dossiers spoed urgent student studente mama papa moeder vader oma opa tante nonkel juf zuster team zorgteam studie dienst klantendienst contactformulier beheer desk welkom groep bs vbs leerling vriend vriendin man vrouw zoon dochter huisbaas pastoor dominee imam bewindvoerder begeleider begeleidster agent burgemeester schepen
pflegedienst sozialdienst krankenkasse gemeindeverwaltung nieuwsbrief newsletter netwerk webinar studiedag agenda uitnodiging wijk buurt project sociale woonbeleid campagne folder magazine editie avis objet motif
l'an deux mille tweeduizend eheleute president presidente voorzitter voorzitster directeur directrice bourgmestre echevin receveur comite nv bv bvba vzw cvba cv sa srl sprl asbl gmbh`;

const words = new Set(
  `${OPENINGS} ${NOUNS} ${Object.keys(monthNames).join(' ')} ${Object.keys(weekdayNames).join(' ')}`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
// Given names of their own: a stop word only where the context says so.
for (const name of ['may', 'august', 'jan', 'mei', 'mars', 'an']) words.delete(name);

/** True for a capitalised word that cannot be part of a name. */
export const isNotAName = (word: string): boolean => {
  const folded = foldText(word).replace(/[.,:;]+$/, '');
  return words.has(folded) || COMPOUND.test(folded);
};

/** `Huurdersrekening`, `Huurachterstallen`: compounds of renting, however they go on. */
const COMPOUND =
  /^huur(?:ders?|sters?)?s?(?:rekening|achterst|dossier|contract|schuld|overeenkomst|kwestie|probleem|fiche)/;

const STREET_WORD =
  /(?:straat|straatje|laan|steenweg|stwg|dreef|plein|lei|kaai|kade|dijk|singel|gracht|steeg|baan|weg|wegel|pad|vest|vesten|markt|park|hof|dorp|kouter|heide|strasse|straße|platz|gasse|allee|street|road|avenue|lane|boulevard|chaussee|chaussée|rue|quai|place)$/i;
const STREET_LIKE_NAMES = new Set(['verdonck', 'van', 'weg', 'park', 'hof', 'dijk', 'markt', 'baan']);

/** A word that ends as Belgian streets do (`Barelstraat`); names such as `Van Dijk` are told apart by their particle. */
export const isStreetWord = (word: string): boolean =>
  STREET_WORD.test(word) && word.length > 5 && !STREET_LIKE_NAMES.has(foldText(word));

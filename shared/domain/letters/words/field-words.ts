import type { Language } from '#events/signal.ts';
import { type Phrase, phrase } from './phrase.ts';

/** Names of fields as they are asked for; keys are paths in the signal without list numbers, or admission rules. */
const fieldWords: Readonly<Record<string, Phrase>> = {
  kind: phrase(
    'waar uw bericht over gaat',
    "l'objet de votre message",
    'what your message is about',
    'worum es in Ihrer Nachricht geht',
  ),
  tenants: phrase(
    'de naam van de huurder',
    'le nom du locataire',
    'the name of the tenant',
    'der Name des Mieters',
  ),
  'tenants.givenName': phrase(
    'de voornaam van de huurder',
    'le prénom du locataire',
    'the first name of the tenant',
    'der Vorname des Mieters',
  ),
  'tenants.familyName': phrase(
    'de familienaam van de huurder',
    'le nom de famille du locataire',
    'the surname of the tenant',
    'der Familienname des Mieters',
  ),
  'tenants.birthDate': phrase(
    'de geboortedatum van de huurder',
    'la date de naissance du locataire',
    'the date of birth of the tenant',
    'das Geburtsdatum des Mieters',
  ),
  'tenants.nationalNumber': phrase(
    'een juist rijksregisternummer',
    'un numéro national correct',
    'a correct national number',
    'eine gültige Nationalregisternummer',
  ),
  'tenants.phone': phrase(
    'een telefoonnummer van de huurder',
    'un numéro de téléphone du locataire',
    'a phone number of the tenant',
    'eine Telefonnummer des Mieters',
  ),
  'tenants.email': phrase(
    'een e-mailadres van de huurder',
    'une adresse e-mail du locataire',
    'an e-mail address of the tenant',
    'eine E-Mail-Adresse des Mieters',
  ),
  dwelling: phrase(
    'het adres van de woning',
    "l'adresse du logement",
    'the address of the home',
    'die Adresse der Wohnung',
  ),
  'dwelling.street': phrase(
    'de straat van de woning',
    'la rue du logement',
    'the street of the home',
    'die Straße',
  ),
  'dwelling.houseNumber': phrase(
    'het huisnummer van de woning',
    'le numéro du logement',
    'the house number',
    'die Hausnummer',
  ),
  'dwelling.box': phrase('het busnummer', 'le numéro de boîte', 'the box number', 'die Briefkastennummer'),
  'dwelling.postcode': phrase(
    'de postcode van de woning',
    'le code postal',
    'the postcode',
    'die Postleitzahl',
  ),
  'dwelling.municipality': phrase(
    'de gemeente van de woning',
    'la commune',
    'the municipality',
    'die Gemeinde',
  ),
  landlord: phrase(
    'de naam van de verhuurder',
    'le nom du bailleur',
    'the name of the landlord',
    'der Name des Vermieters',
  ),
  referrer: phrase(
    'uw naam en hoe we u bereiken',
    'votre nom et vos coordonnées',
    'your name and how to reach you',
    'Ihr Name und wie wir Sie erreichen',
  ),
  arrears: phrase(
    'het bedrag of het aantal maanden achterstand',
    'le montant ou le nombre de mois de retard',
    'the amount or the number of months of arrears',
    'der Betrag oder die Zahl der Monate im Rückstand',
  ),
  'arrears.amountCents': phrase(
    'het bedrag van de achterstand',
    'le montant des arriérés',
    'the amount of the arrears',
    'der Betrag des Rückstands',
  ),
  'arrears.months': phrase(
    'het aantal maanden achterstand',
    'le nombre de mois de retard',
    'the number of months of arrears',
    'die Zahl der Monate im Rückstand',
  ),
  'arrears.monthlyRentCents': phrase(
    'de huur per maand',
    'le loyer mensuel',
    'the monthly rent',
    'die Monatsmiete',
  ),
  court: phrase(
    'de rechtbank en het rolnummer',
    'le tribunal et le numéro de rôle',
    'the court and the roll number',
    'das Gericht und die Rollennummer',
  ),
  'court.name': phrase(
    'de naam van de rechtbank',
    'le nom du tribunal',
    'the name of the court',
    'der Name des Gerichts',
  ),
  'court.rollNumber': phrase('het rolnummer', 'le numéro de rôle', 'the roll number', 'die Rollennummer'),
  'court.registeredOn': phrase(
    'de datum van inschrijving op de rol',
    "la date d'inscription au rôle",
    'the date of entry on the roll',
    'das Datum der Eintragung in die Rolle',
  ),
  'court.hearingAt': phrase(
    'de datum en het uur van de zitting',
    "la date et l'heure de l'audience",
    'the date and time of the hearing',
    'Datum und Uhrzeit der Sitzung',
  ),
  judgment: phrase(
    'de datum van het vonnis',
    'la date du jugement',
    'the date of the judgment',
    'das Datum des Urteils',
  ),
  'judgment.servedOn': phrase(
    'de datum van de betekening',
    'la date de la signification',
    'the date of service',
    'das Datum der Zustellung',
  ),
  'judgment.evictionOn': phrase(
    'de datum van de uithuiszetting',
    "la date de l'expulsion",
    'the date of the eviction',
    'das Datum der Räumung',
  ),
  lease: phrase(
    'de begindatum van het huurcontract',
    'la date de début du bail',
    'the start date of the lease',
    'das Anfangsdatum des Mietvertrags',
  ),
  problems: phrase(
    'wat er moeilijk gaat met het wonen',
    'le problème de logement',
    'what the housing problem is',
    'worin das Wohnproblem besteht',
  ),
  stepsTaken: phrase(
    'wat u zelf al gedaan hebt',
    'ce que vous avez déjà fait',
    'what you have done already',
    'was Sie schon unternommen haben',
  ),
  guidanceQuestion: phrase(
    'wat u ons vraagt',
    'ce que vous nous demandez',
    'what you ask of us',
    'was Sie von uns wünschen',
  ),
  tenantInformed: phrase(
    'of de huurder weet dat u ons schrijft',
    'si le locataire sait que vous nous écrivez',
    'whether the tenant knows that you write to us',
    'ob der Mieter weiß, dass Sie uns schreiben',
  ),
  agreedArrears: phrase(
    'waarom u nu al meldt (de achterstand is kleiner dan we met u afspraken; we volgen het gezin toch op)',
    'pourquoi vous signalez déjà (les arriérés sont inférieurs à ce qui est convenu ; nous suivons quand même le ménage)',
    'why you report already (the arrears are smaller than we agreed with you; we follow the household up all the same)',
    'warum Sie schon jetzt melden (der Rückstand ist kleiner als vereinbart; wir kümmern uns trotzdem um den Haushalt)',
  ),
  agreedProblems: phrase(
    'hoe dit past bij wat we met u afspraken (we volgen het gezin toch op)',
    'le lien avec ce dont nous avons convenu (nous suivons quand même le ménage)',
    'how this fits what we agreed with you (we follow the household up all the same)',
    'wie dies zu unserer Vereinbarung passt (wir kümmern uns trotzdem um den Haushalt)',
  ),
  problem: phrase(
    'een woonprobleem naast de huurachterstand (huurachterstand alleen volstaat hier niet)',
    'un problème de logement en plus des arriérés (les arriérés seuls ne suffisent pas ici)',
    'a housing problem beside the arrears (arrears alone are not enough here)',
    'ein Wohnproblem neben den Mietrückständen (Rückstände allein reichen hier nicht)',
  ),
};

const somethingElse: Phrase = phrase(
  'meer uitleg over uw melding',
  "plus d'explications sur votre message",
  'more details about your report',
  'mehr Angaben zu Ihrer Meldung',
);

/** The phrase for a path; an unknown path is asked for by the nearest name above it, so that nothing goes unasked. */
export const fieldText = (path: string, language: Language): string => {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  for (let length = names.length; length > 0; length -= 1) {
    const found = fieldWords[names.slice(0, length).join('.')];
    if (found !== undefined) return found[language];
  }
  return somethingElse[language];
};

/** Each missing field once, in the order given. */
export const fieldTexts = (paths: readonly string[], language: Language): readonly string[] => [
  ...new Set(paths.map((path) => fieldText(path, language))),
];

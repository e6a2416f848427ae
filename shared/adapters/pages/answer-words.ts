import type { Language } from '#events/signal.ts';

/** What the answer page says, in the worker's language. */
export type AnswerWords = {
  readonly skip: string;
  readonly question: string;
  readonly dueBy: string;
  readonly number: string;
  readonly household: string;
  readonly dwelling: string;
  readonly chosen: (outcome: string) => string;
  readonly confirm: (outcome: string) => string;
  readonly orElse: string;
  readonly note: string;
  readonly noteHint: string;
  readonly nothingYet: string;
  readonly recordedTitle: string;
  readonly recorded: (outcome: string) => string;
  readonly recordedNext: string;
  readonly closedTitle: string;
  readonly closed: (outcome: string, moment: string | undefined) => string;
  readonly overtaken: string;
  readonly notAnOutcome: string;
  readonly chooseOne: string;
  readonly expiredTitle: string;
  readonly expired: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly failedTitle: string;
  readonly failed: string;
  readonly tooLong: string;
  readonly reasonNeeded: string;
  readonly otherwise: string;
  readonly otherwiseHint: string;
  readonly postponeTo: string;
  readonly postpone: string;
  readonly insteadOf: string;
  readonly instead: string;
  readonly departed: (title: string, due: string) => string;
  readonly notPossible: string;
  readonly help: (office: string, phone: string | undefined) => string;
};

export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  nl: {
    skip: 'Naar de inhoud',
    question: 'Hoe is het gegaan?',
    dueBy: 'Uiterlijk',
    number: 'Dossier',
    household: 'Gezin',
    dwelling: 'Adres',
    chosen: (outcome) => `U koos: ${outcome}`,
    confirm: (outcome) => `Bevestig: ${outcome}`,
    orElse: 'Of kies iets anders',
    note: 'Wilt u er iets bij schrijven?',
    noteHint: 'Hoeft niet. Alleen u en uw team lezen dit.',
    nothingYet: 'Er is nog niets genoteerd. Dat gebeurt pas als u op een knop drukt.',
    recordedTitle: 'Dank u wel, het is genoteerd',
    recorded: (outcome) => `Genoteerd: ${outcome}.`,
    recordedNext: 'U mag deze bladzijde sluiten. Is er een volgende stap, dan krijgt u die per mail.',
    closedTitle: 'Deze stap heeft al een antwoord',
    closed: (outcome, moment) => `Genoteerd${moment === undefined ? '' : ` op ${moment}`}: ${outcome}.`,
    overtaken: 'Deze stap is niet meer nodig: er is intussen iets veranderd in het dossier.',
    notAnOutcome: 'Dat antwoord past niet bij deze stap. Kies een van deze antwoorden.',
    chooseOne: 'Kies eerst hoe het gegaan is.',
    expiredTitle: 'Deze link is niet meer geldig',
    expired: 'De tijd om met deze link te antwoorden is voorbij. Antwoord op de mail zelf, of bel ons.',
    unknownTitle: 'Deze link kennen we niet',
    unknown:
      'Misschien is de link niet volledig overgenomen. Open hem opnieuw vanuit de mail, of antwoord op de mail.',
    failedTitle: 'Dat is niet gelukt',
    failed: 'Uw antwoord is niet genoteerd. Probeer het over enkele minuten opnieuw, of antwoord op de mail.',
    tooLong: 'Uw tekst is te lang. Maak hem korter en probeer het opnieuw.',
    reasonNeeded: 'Schrijf in enkele woorden waarom.',
    otherwise: 'Loopt het anders dan gepland?',
    otherwiseHint: 'Het plan is een leidraad. Schrijf hierboven waarom u ervan afwijkt.',
    postponeTo: 'Uitstellen tot',
    postpone: 'Stel deze stap uit',
    insteadOf: 'Of neem een andere stap',
    instead: 'Neem die stap',
    departed: (title, due) => `Genoteerd. Nu gevraagd: ${title}, uiterlijk ${due}.`,
    notPossible:
      'Dat kan niet meer: de dag is voorbij, komt te laat of is door de rechtbank bepaald, of die stap loopt al.',
    help: (office, phone) => (phone === undefined ? office : `${office}, tel. ${phone}`),
  },
  fr: {
    skip: 'Aller au contenu',
    question: 'Comment cela s’est-il passé ?',
    dueBy: 'Au plus tard',
    number: 'Dossier',
    household: 'Ménage',
    dwelling: 'Adresse',
    chosen: (outcome) => `Votre choix : ${outcome}`,
    confirm: (outcome) => `Confirmer : ${outcome}`,
    orElse: 'Ou choisissez autre chose',
    note: 'Voulez-vous ajouter un mot ?',
    noteHint: 'Facultatif. Seuls vous et votre équipe le lisez.',
    nothingYet: 'Rien n’est encore noté. Cela se fait seulement quand vous appuyez sur un bouton.',
    recordedTitle: 'Merci, c’est noté',
    recorded: (outcome) => `Noté : ${outcome}.`,
    recordedNext:
      'Vous pouvez fermer cette page. S’il y a une étape suivante, vous la recevrez par courriel.',
    closedTitle: 'Cette étape a déjà une réponse',
    closed: (outcome, moment) => `Noté${moment === undefined ? '' : ` le ${moment}`} : ${outcome}.`,
    overtaken: 'Cette étape n’est plus nécessaire : le dossier a changé entre-temps.',
    notAnOutcome: 'Cette réponse ne convient pas à cette étape. Choisissez une de ces réponses.',
    chooseOne: 'Choisissez d’abord comment cela s’est passé.',
    expiredTitle: 'Ce lien n’est plus valable',
    expired: 'Le délai pour répondre par ce lien est passé. Répondez au courriel ou appelez-nous.',
    unknownTitle: 'Nous ne connaissons pas ce lien',
    unknown:
      'Le lien est peut-être incomplet. Ouvrez-le à nouveau depuis le courriel, ou répondez au courriel.',
    failedTitle: 'Cela n’a pas réussi',
    failed: 'Votre réponse n’est pas notée. Réessayez dans quelques minutes, ou répondez au courriel.',
    tooLong: 'Votre texte est trop long. Raccourcissez-le et réessayez.',
    reasonNeeded: 'Écrivez en quelques mots pourquoi.',
    otherwise: 'Cela se passe autrement que prévu ?',
    otherwiseHint: 'Le plan est un guide. Écrivez ci-dessus pourquoi vous vous en écartez.',
    postponeTo: 'Reporter au',
    postpone: 'Reporter cette étape',
    insteadOf: 'Ou choisissez une autre étape',
    instead: 'Prendre cette étape',
    departed: (title, due) => `C’est noté. Étape demandée : ${title}, au plus tard ${due}.`,
    notPossible:
      'Ce n’est plus possible : le jour est passé, vient trop tard ou est fixé par le tribunal, ou cette étape est déjà en cours.',
    help: (office, phone) => (phone === undefined ? office : `${office}, tél. ${phone}`),
  },
  en: {
    skip: 'Skip to content',
    question: 'How did it go?',
    dueBy: 'At the latest',
    number: 'Case',
    household: 'Household',
    dwelling: 'Address',
    chosen: (outcome) => `You chose: ${outcome}`,
    confirm: (outcome) => `Confirm: ${outcome}`,
    orElse: 'Or choose something else',
    note: 'Would you like to add a note?',
    noteHint: 'Not needed. Only you and your team read it.',
    nothingYet: 'Nothing is recorded yet. That happens only when you press a button.',
    recordedTitle: 'Thank you, it is recorded',
    recorded: (outcome) => `Recorded: ${outcome}.`,
    recordedNext: 'You may close this page. If there is a next step, you get it by e-mail.',
    closedTitle: 'This step has an answer already',
    closed: (outcome, moment) => `Recorded${moment === undefined ? '' : ` on ${moment}`}: ${outcome}.`,
    overtaken: 'This step is not needed any more: something has changed on the case.',
    notAnOutcome: 'That answer does not fit this step. Please choose one of these.',
    chooseOne: 'Please choose how it went first.',
    expiredTitle: 'This link is no longer valid',
    expired: 'The time to answer with this link is over. Reply to the e-mail itself, or call us.',
    unknownTitle: 'We do not know this link',
    unknown: 'Perhaps the link is incomplete. Open it again from the e-mail, or reply to the e-mail.',
    failedTitle: 'That did not work',
    failed: 'Your answer is not recorded. Try again in a few minutes, or reply to the e-mail.',
    tooLong: 'Your text is too long. Make it shorter and try again.',
    reasonNeeded: 'Write in a few words why.',
    otherwise: 'Is it going otherwise than planned?',
    otherwiseHint: 'The plan is a guide. Write above why you leave it.',
    postponeTo: 'Put off until',
    postpone: 'Put this step off',
    insteadOf: 'Or take another step',
    instead: 'Take that step',
    departed: (title, due) => `Recorded. Asked now: ${title}, due ${due}.`,
    notPossible:
      'That is not possible any more: the day has passed, comes too late or is set by the court, or that step is open already.',
    help: (office, phone) => (phone === undefined ? office : `${office}, tel. ${phone}`),
  },
  de: {
    skip: 'Zum Inhalt',
    question: 'Wie ist es gelaufen?',
    dueBy: 'Spätestens',
    number: 'Akte',
    household: 'Haushalt',
    dwelling: 'Adresse',
    chosen: (outcome) => `Ihre Wahl: ${outcome}`,
    confirm: (outcome) => `Bestätigen: ${outcome}`,
    orElse: 'Oder wählen Sie etwas anderes',
    note: 'Möchten Sie etwas dazu schreiben?',
    noteHint: 'Nicht nötig. Nur Sie und Ihr Team lesen es.',
    nothingYet: 'Noch ist nichts notiert. Das geschieht erst, wenn Sie auf einen Knopf drücken.',
    recordedTitle: 'Danke, es ist notiert',
    recorded: (outcome) => `Notiert: ${outcome}.`,
    recordedNext:
      'Sie können diese Seite schließen. Gibt es einen nächsten Schritt, erhalten Sie ihn per E-Mail.',
    closedTitle: 'Dieser Schritt hat schon eine Antwort',
    closed: (outcome, moment) => `Notiert${moment === undefined ? '' : ` am ${moment}`}: ${outcome}.`,
    overtaken: 'Dieser Schritt ist nicht mehr nötig: in der Akte hat sich etwas geändert.',
    notAnOutcome: 'Diese Antwort passt nicht zu diesem Schritt. Bitte wählen Sie eine von diesen.',
    chooseOne: 'Bitte wählen Sie zuerst, wie es gelaufen ist.',
    expiredTitle: 'Dieser Link ist nicht mehr gültig',
    expired:
      'Die Zeit, mit diesem Link zu antworten, ist vorbei. Antworten Sie auf die E-Mail, oder rufen Sie uns an.',
    unknownTitle: 'Diesen Link kennen wir nicht',
    unknown:
      'Vielleicht ist der Link unvollständig. Öffnen Sie ihn erneut aus der E-Mail, oder antworten Sie darauf.',
    failedTitle: 'Das hat nicht geklappt',
    failed:
      'Ihre Antwort ist nicht notiert. Versuchen Sie es in einigen Minuten erneut, oder antworten Sie auf die E-Mail.',
    tooLong: 'Ihr Text ist zu lang. Kürzen Sie ihn und versuchen Sie es erneut.',
    reasonNeeded: 'Schreiben Sie in einigen Worten, warum.',
    otherwise: 'Läuft es anders als geplant?',
    otherwiseHint: 'Der Plan ist ein Leitfaden. Schreiben Sie oben, warum Sie davon abweichen.',
    postponeTo: 'Verschieben auf',
    postpone: 'Diesen Schritt verschieben',
    insteadOf: 'Oder einen anderen Schritt nehmen',
    instead: 'Diesen Schritt nehmen',
    departed: (title, due) => `Notiert. Jetzt gefragt: ${title}, spätestens ${due}.`,
    notPossible:
      'Das geht nicht mehr: Der Tag ist vorbei, kommt zu spät oder ist vom Gericht bestimmt, oder der Schritt läuft schon.',
    help: (office, phone) => (phone === undefined ? office : `${office}, Tel. ${phone}`),
  },
};

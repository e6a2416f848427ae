import type { Language } from '#events/signal.ts';
import { caseNumberOf } from '../../disclosure/case-number.ts';
import { type Button, buttons, facts, paragraph, section } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, greeting, missingSection, ownFacts, signOff } from '../parts.ts';
import { reasonPhrase } from '../words/reason-words.ts';
import { labels } from '../words/labels.ts';

type Words = {
  readonly subject: string;
  readonly intro: (reason: string | undefined) => string;
  readonly candidates: (count: number) => string;
  readonly ask: string;
  readonly read: string;
  readonly open: string;
  readonly same: (caseNumber: string) => string;
  readonly newCase: string;
  readonly setAside: Readonly<Record<string, string>>;
};

/** A link per decision; each opens the page, which shows both sides and asks to confirm. */
const buttonsOf = (pageUrl: string, decisions: readonly string[], w: Words): readonly Button[] => [
  { label: w.open, url: pageUrl },
  ...decisions.flatMap((word): Button[] => {
    const [kind, rest = ''] = word.split(':', 2);
    const label =
      kind === 'same' ? w.same(caseNumberOf(rest)) : kind === 'new' ? w.newCase : w.setAside[rest];
    return label === undefined ? [] : [{ label, url: `${pageUrl}?decision=${encodeURIComponent(word)}` }];
  }),
];

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'Een bericht wacht op uw beslissing',
    intro: (reason) =>
      `Een bericht is binnengekomen dat we niet vanzelf kunnen verwerken${reason === undefined ? '' : `: ${reason}`}.`,
    candidates: (count) =>
      count === 1
        ? 'Het hoort misschien bij 1 dossier.'
        : `Het hoort misschien bij een van ${count} dossiers.`,
    ask: 'Kijk het na en beslis waar het hoort. Tot dan gebeurt er niets mee.',
    read: 'Dit hebben we gelezen',
    open: 'Bekijk en beslis',
    same: (caseNumber) => `Hoort bij dossier ${caseNumber}`,
    newCase: 'Nieuw dossier',
    setAside: { spam: 'Opzij: ongewenst', 'not-about-a-home': 'Opzij: gaat niet over een woning' },
  },
  fr: {
    subject: 'Un message attend votre décision',
    intro: (reason) =>
      `Un message est arrivé que nous ne pouvons pas traiter automatiquement${reason === undefined ? '' : ` : ${reason}`}.`,
    candidates: (count) =>
      count === 1 ? 'Il concerne peut-être 1 dossier.' : `Il concerne peut-être un de ${count} dossiers.`,
    ask: 'Vérifiez-le et décidez. En attendant, rien ne se passe.',
    read: 'Ce que nous avons lu',
    open: 'Regarder et décider',
    same: (caseNumber) => `Concerne le dossier ${caseNumber}`,
    newCase: 'Nouveau dossier',
    setAside: { spam: 'Écarter : indésirable', 'not-about-a-home': 'Écarter : pas de logement' },
  },
  en: {
    subject: 'A message waits for your decision',
    intro: (reason) =>
      `A message has come in that we cannot handle automatically${reason === undefined ? '' : `: ${reason}`}.`,
    candidates: (count) =>
      count === 1 ? 'It may belong to 1 case.' : `It may belong to one of ${count} cases.`,
    ask: 'Please look at it and decide where it belongs. Until then nothing happens with it.',
    read: 'What we have read',
    open: 'Look and decide',
    same: (caseNumber) => `Belongs to case ${caseNumber}`,
    newCase: 'New case',
    setAside: { spam: 'Set aside: unwanted', 'not-about-a-home': 'Set aside: not about a home' },
  },
  de: {
    subject: 'Eine Nachricht wartet auf Ihre Entscheidung',
    intro: (reason) =>
      `Eine Nachricht ist eingegangen, die wir nicht automatisch bearbeiten können${reason === undefined ? '' : `: ${reason}`}.`,
    candidates: (count) =>
      count === 1 ? 'Sie gehört vielleicht zu 1 Akte.' : `Sie gehört vielleicht zu einer von ${count} Akten.`,
    ask: 'Bitte prüfen Sie sie und entscheiden Sie. Bis dahin geschieht damit nichts.',
    read: 'Das haben wir gelesen',
    open: 'Ansehen und entscheiden',
    same: (caseNumber) => `Gehört zu Akte ${caseNumber}`,
    newCase: 'Neue Akte',
    setAside: { spam: 'Beiseite: unerwünscht', 'not-about-a-home': 'Beiseite: keine Wohnung' },
  },
};

/** Topic: `reason`, `detail`, `ref`, `sender`, `candidates` (number), `pageUrl`. No case. */
export const reviewItem: LetterTemplate<'coordinator'> = {
  view: 'coordinator',
  purpose:
    'Asks the team lead or coordinator to decide on an input that the platform does not understand for sure.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const { review, pageUrl } = view;
    const reason = review === undefined ? undefined : reasonPhrase(review.reason, language);
    const candidates = review?.candidates ?? 0;
    return {
      subject: w.subject,
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph([w.intro(reason), ...(candidates > 0 ? [w.candidates(candidates)] : []), w.ask].join(' ')),
        facts([
          [labels.sender[language], review?.sender],
          [labels.file[language], review?.ref],
          [labels.detail[language], review?.detail],
        ]),
        ...(review?.words === undefined ? [] : section(w.read, [ownFacts(review.words, language)])),
        ...missingSection(view.missing, language),
        buttons(pageUrl === undefined ? [] : buttonsOf(pageUrl, review?.decisions ?? [], w)),
        signOff(view.organisation, language),
        footer(language),
      ],
    };
  },
};

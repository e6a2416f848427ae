import type { Language } from '#events/signal.ts';
import type { ListCounts, ListDoubt } from '../disclosure/landlord-view.ts';
import { type Block, list, paragraph, section } from './blocks.ts';
import { phrase } from './words/phrase.ts';

type Words = {
  readonly still: (count: number) => string;
  readonly fresh: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly open: string;
  readonly doubt: (doubt: ListDoubt) => string;
};

const title = phrase(
  'Vergeleken met uw vorige lijst',
  'Par rapport à votre liste précédente',
  'Compared with your list before',
  'Verglichen mit Ihrer vorigen Liste',
);

const words: Readonly<Record<Language, Words>> = {
  nl: {
    still: (count) => `nog altijd op de lijst: ${count}`,
    fresh: (count) => `nieuw op de lijst: ${count}`,
    gone: (count) => `niet meer op de lijst: ${count}`,
    open: 'Wie niet meer op uw lijst staat, vragen we zelf of alles in orde is. We sluiten niets vanzelf.',
    doubt: ({ found, of }) =>
      `Op uw vorige lijst stonden ${of} huishoudens; daarvan staan er ${found} op deze lijst. Is dit uw hele lijst, of een deel ervan? Een kort antwoord op deze mail is genoeg. Tot dan laten we de andere zoals ze zijn.`,
  },
  fr: {
    still: (count) => `toujours sur la liste : ${count}`,
    fresh: (count) => `nouveaux sur la liste : ${count}`,
    gone: (count) => `plus sur la liste : ${count}`,
    open: 'Nous demandons nous-mêmes à ceux qui ne sont plus sur votre liste si tout est en ordre. Rien n’est clôturé automatiquement.',
    doubt: ({ found, of }) =>
      `Votre liste précédente comptait ${of} ménages ; ${found} d’entre eux figurent sur celle-ci. Est-ce la liste complète ou une partie ? Une courte réponse à ce courriel suffit. D’ici là, nous laissons les autres tels quels.`,
  },
  en: {
    still: (count) => `still on the list: ${count}`,
    fresh: (count) => `new on the list: ${count}`,
    gone: (count) => `no longer on the list: ${count}`,
    open: 'We ask those who are no longer on your list ourselves whether all is well. Nothing is closed automatically.',
    doubt: ({ found, of }) =>
      `Your list before had ${of} households; ${found} of them are on this one. Is this the whole list, or a part of it? A short reply to this e-mail is enough. Until then we leave the others as they are.`,
  },
  de: {
    still: (count) => `noch auf der Liste: ${count}`,
    fresh: (count) => `neu auf der Liste: ${count}`,
    gone: (count) => `nicht mehr auf der Liste: ${count}`,
    open: 'Wer nicht mehr auf Ihrer Liste steht, wird von uns selbst gefragt, ob alles in Ordnung ist. Nichts wird automatisch geschlossen.',
    doubt: ({ found, of }) =>
      `Auf Ihrer vorigen Liste standen ${of} Haushalte; davon stehen ${found} auf dieser. Ist dies die ganze Liste oder ein Teil davon? Eine kurze Antwort auf diese E-Mail genügt. Bis dahin lassen wir die anderen, wie sie sind.`,
  },
};

/** How a list compares with the one before of the same sender: numbers, and a question where it may be a part. */
export const listSection = (
  {
    listCounts,
    listDoubt,
  }: { readonly listCounts: ListCounts | undefined; readonly listDoubt: ListDoubt | undefined },
  language: Language,
): readonly Block[] => {
  const w = words[language];
  return section(title[language], [
    ...(listCounts === undefined
      ? []
      : [
          list([w.still(listCounts.still), w.fresh(listCounts.fresh), w.gone(listCounts.gone)]),
          ...(listCounts.gone > 0 ? [paragraph(w.open)] : []),
        ]),
    ...(listDoubt === undefined ? [] : [paragraph(w.doubt(listDoubt))]),
  ]);
};

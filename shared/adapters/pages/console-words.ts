import type { Audience, NoticeStatus, StepStatus } from '#domain/case-record.ts';
import type { TemplateName } from '#domain/letters/index.ts';

/** What the console says: Dutch, the language of the service. */

export const stepStatusWords: Readonly<Record<StepStatus, string>> = {
  pending: 'gepland',
  notified: 'bezig',
  done: 'gedaan',
  overdue: 'over tijd',
  skipped: 'overgeslagen',
  cancelled: 'vervallen',
};

export const mailStatusWords: Readonly<
  Record<NoticeStatus | 'sending' | 'withdrawn' | 'accepted' | 'complained', string>
> = {
  queued: 'staat klaar',
  sending: 'wordt verstuurd',
  accepted: 'aanvaard',
  sent: 'verstuurd',
  delivered: 'afgeleverd',
  bounced: 'niet aangekomen',
  failed: 'mislukt',
  withdrawn: 'niet meer nodig',
  complained: 'als ongewenst gemeld',
};

const audienceWords: Readonly<Record<Audience, string>> = {
  worker: 'begeleider',
  referrer: 'melder of toeleider',
  landlord: 'verhuurder',
  coordinator: 'coördinator',
  tenant: 'huurder',
};

const templateWords: Readonly<Record<TemplateName, string>> = {
  'receipt-landlord': 'ontvangstbericht',
  'receipt-referrer': 'ontvangstbericht',
  'receipt-relative': 'ontvangstbericht',
  'receipt-official': 'ontvangstbericht',
  'receipt-review': 'ontvangstbericht, wordt bekeken',
  'rejection-list-rows': 'rijen te verbeteren',
  task: 'taak',
  news: 'nieuws',
  reminder: 'herinnering',
  escalation: 'escalatie',
  'coordinator-hearing': 'zaak bij de vrederechter',
  'review-item': 'vraag om te beslissen',
  'progress-referrer': 'voortgang',
  'progress-landlord': 'voortgang',
  'invitation-first-visit': 'uitnodiging eerste huisbezoek',
  digest: 'werk van de dag',
};

const eventWords: Readonly<Record<string, string>> = {
  'case-opened': 'Dossier geopend',
  'case-reopened': 'Dossier opnieuw geopend',
  'case-closed': 'Dossier gesloten',
  'case-merged': 'Dossiers samengevoegd',
  'case-merged-into': 'Opgegaan in een ander dossier',
  'case-split': 'Samenvoeging ongedaan gemaakt',
  'review-decided': 'Beslist door een medewerker',
  'signal-added': 'Melding toegevoegd',
  'report-received': 'Verslag van de begeleider ontvangen',
  'phase-changed': 'Fase veranderd',
  'worker-assigned': 'Begeleider aangewezen',
  'left-to-team-lead': 'Bij de teamverantwoordelijke',
  'hearing-moved': 'Zitting verplaatst',
  'plan-started': 'Stappenplan gestart',
  'step-started': 'Stap gestart',
  'step-moved': 'Stap verplaatst',
  'step-overdue': 'Stap over tijd',
  'step-cancelled': 'Stap vervallen',
  'step-skipped': 'Stap overgeslagen',
  'step-postponed': 'Stap uitgesteld',
  'plan-deviated': 'Andere stap genomen',
  'plan-moved': 'Stappenplan: andere versie',
  'case-relapsed': 'Herval',
  'closing-recorded': 'Afsluiting genoteerd',
  'outcome-recorded': 'Antwoord genoteerd',
  'priority-changed': 'Voorrang veranderd',
  'deadline-changed': 'Wettelijke datum veranderd',
};

const channelWords: Readonly<Record<string, string>> = {
  mail: 'e-mail',
  file: 'bestand',
  message: 'bericht tussen systemen',
};

/** A code that has no words yet, made readable: it is shown, never hidden. */
export const readable = (code: string): string => {
  const text = code.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const lookUp = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? readable(code);

export const audienceWord = (audience: string): string => lookUp(audienceWords, audience);
export const templateWord = (template: string): string => lookUp(templateWords, template);
export const eventWord = (event: string): string => lookUp(eventWords, event);
export const channelWord = (channel: string): string => lookUp(channelWords, channel);

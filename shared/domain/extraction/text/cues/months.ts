import { cue, type Cue } from '../cue.ts';

/** The sentence speaks of rent that was not paid. */
export const owedCues: readonly Cue[] = [
  cue(/achter(?:stal|stand|stallig|st\.|\b)/i, ['achterstand', 'loopt achter', 'drie maanden achter']),
  cue(/(?:niet|nie|geen|nooit|onvoldoende|niets|niks)\b.{0,45}\b(?:betaa?l|huur|binnen|ontvang|gestort)/i, [
    'betalen al 2 maanden de huur niet, niet betaald',
    'geen huur betaald',
    'komt er niets meer binnen',
    'heeft al 3 maand niks betaald',
  ]),
  cue(/betaa?l[a-z]{0,4}\b.{0,50}\b(?:niet|nie|geen|niets|niks)\b/i, [
    'betalen al 2 maanden niet meer',
    'betaalt zijn huur niet',
  ]),
  cue(/onbetaald|openstaa|\bopen\b|verschuldigd|schuld(?!bem)|te betalen|tegoed|in gebreke/i, [
    'onbetaald',
    'staat open',
    'huurschuld',
  ]),
  cue(
    /\b(?:niks|niets|nooit|nie) (?:meer )?(?:gezien|gekregen|gehad|binnen)|\bkwijt\b|(?:plus |toujours )?rien re[çc]u|\bplus re[çc]u|\bnothing\b[^.]{0,20}\breceived/i,
    ['niks meer gezien', 'ben ik 1580 euro kwijt', 'Toujours rien reçu'],
  ),
  cue(
    /plus à payer|\bje (?:lui )?dois\b|impay|arri[ée]r|retard|\bdoi(?:t|vent)\b|dette|ne pa(?:ie|ye)|pas pay[ée]|\bdû/i,
    ['loyers impayés', 'trois mois de retard', 'me doit', 'ne paie plus'],
  ),
  cue(
    /arrears|behind|\bowe[sd]?\b|owing|unpaid|not paid|has(?:n['’]t| not) paid|(?:could|can|did|does|do)(?:n['’]t| ?not) pay|overdue|outstanding/i,
    ['in arrears', "hasn't paid"],
  ),
  cue(
    /im verzug|r[üu]ckst[aä]nd|schulde|nicht (?:mehr )?(?:be|ge)?zahl|nicht bezahlt|keine miete|ausstehend|offen/i,
    ['im Rückstand', 'zahlt seine Miete nicht, nicht bezahlt'],
  ),
];

/** Months that are a term, a guarantee, a compensation, a plan or an age. Tested on the 45 characters before. */
export const notOwedBefore: readonly Cue[] = [
  cue(
    /(?:waarborg|garantie|caution|deposit|kaution|vergoeding|schade|indemnit|opzeg\w*|préavis|notice|kündigung\w*|duur|durée|term(?:ijn)?|contract|proef\w*|afbetal\w*|aflos\w*|plan|spreid\w*|gespreid|apurement|bewaard|begeleid\w*|kind|baby|dochter|zoon|zwanger|leeftijd)\b[^.]{0,25}$/i,
    ['een opzeg van', 'een waarborg van', 'afbetalingsplan over'],
  ),
  cue(
    /(?:\b(?:binnen|na|(?<!achterst\w{1,5} |schuld |arri\w{1,6} |huur |huur te betalen )over|om de|elke|iedere|tijdens|gedurende|voor de duur van|minstens|maximum|uiterlijk|dans|pendant|durant|après|within|after|for the next|in den nächsten))[ \n]$/i,
    ['binnen ', 'na ', 'over ', 'gedurende '],
  ),
];
export const notOwedAfter: readonly Cue[] = [
  cue(
    /^[ \n](?:oud|geleden|zwanger|stopgezet|bewaard|later|na de|te rekenen|lang|opzeg|schadevergoeding|waarborg|wederverhuring|vergoeding|de préavis|d['’]indemnit|notice|ago|old)/i,
    [' oud', ' geleden', ' te rekenen vanaf'],
  ),
];

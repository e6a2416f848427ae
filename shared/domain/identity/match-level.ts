/** household: tenants at one dwelling; person: one person wherever he lives (public linkage sets). */
export type MatchLevel = 'household' | 'person';

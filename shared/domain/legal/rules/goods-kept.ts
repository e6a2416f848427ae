import { type DayNumber, dateOf } from '../../calendar/index.ts';
import { monthsAfter } from '../counting.ts';
import { decree, judicialCode, type LegalRule } from '../legal-rule.ts';

/** The municipality keeps goods put on the street for six months; counted short, so that nobody comes a day late. */
export const goodsKeptUntilDay = (evictionOn: DayNumber): DayNumber => monthsAfter(evictionOn, 6);

export const goodsKept: LegalRule = {
  id: 'goods-kept-until',
  articles: { 'decree-2018': decree('art. 47 to 49'), 'judicial-code': judicialCode('art. 1344quinquies') },
  count({ evictionOn }) {
    if (evictionOn === undefined) return undefined;
    return {
      on: goodsKeptUntilDay(evictionOn),
      counted: `eviction ${dateOf(evictionOn)} + 6 months (art. 54), kept by the municipality`,
    };
  },
};

/** Legal terms of the eviction procedure, one file a rule, each with its article. */
export { deadlinesOf, legalRules } from './deadlines.ts';
export { regimeOf } from './regime.ts';
export { earliestExecutionDay } from './rules/earliest-execution.ts';
export { goodsKeptUntilDay } from './rules/goods-kept.ts';

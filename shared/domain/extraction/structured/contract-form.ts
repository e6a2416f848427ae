import { type SignalFields, signalFields } from '#events/signal.ts';

/** Keys of a signal that are not its facts. */
const AROUND = new Set(['source', 'receivedAt', 'id', 'specversion', 'version', '$schema']);

/**
 * A signal in the contract's own form (or a cloud event that carries one under `data`); undefined when it is not, so that a
 * file with other names is read by its field names.
 */
export function contractSignal(json: unknown): SignalFields | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const record = json as Readonly<Record<string, unknown>>;
  const data = record['data'] ?? record['signal'];
  if (record['kind'] === undefined && typeof data === 'object') return contractSignal(data);
  const parsed = signalFields.safeParse(
    Object.fromEntries(Object.entries(record).filter(([key]) => !AROUND.has(key))),
  );
  return parsed.success ? parsed.data : undefined;
}

/** Several in one file: an array of them, or an object with one under `signals`. */
export function contractSignals(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json.some((each) => contractSignal(each) !== undefined) ? json : undefined;
  if (typeof json !== 'object' || json === null) return undefined;
  const { signals } = json as { readonly signals?: unknown };
  return Array.isArray(signals) ? contractSignals(signals) : undefined;
}

import { z } from 'zod';
import { signal, tenant } from '#events/signal.ts';

/**
 * A signal as benchmarks hold it: public linkage sets have dates of birth that do not exist (`1959-03-98`). Everything
 * else is the contract's.
 */
export const linkageSignal = signal.extend({
  tenants: z.array(tenant.extend({ birthDate: z.string().max(20).exactOptional() })).exactOptional(),
});

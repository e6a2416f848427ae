import { z } from 'zod';

/**
 * The environment variables of `infra/topology.ts`, each read only by the functions that have it. A missing one is a
 * fault of the deployment: it ends the cold start with its name.
 */
const text = z.string().min(1);

const read = (name: string): string => {
  const value = text.safeParse(process.env[name]);
  if (!value.success) throw new Error(`The environment variable ${name} is missing: deploy the stack again.`);
  return value.data;
};

const queue = (name: string): string => read(`KIER_QUEUE_${name.toUpperCase().replaceAll('-', '_')}`);

export const environment = {
  tableName: () => read('KIER_TABLE'),
  rawBucket: () => read('KIER_RAW_BUCKET'),
  queueUrl: queue,
  keyRing: () => read('KIER_KEY_RING'),
  publicUrl: () => read('KIER_PUBLIC_URL').replace(/\/+$/, ''),
  configurationSet: () => read('KIER_CONFIGURATION_SET'),
  /** One machine only. */
  clockFile: (): string | undefined => process.env['KIER_CLOCK_FILE'],
};

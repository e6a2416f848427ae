import type { App } from 'aws-cdk-lib';
import { z } from 'zod';

const partner = z.strictObject({
  /** Id in the directory; also the name of its folder under `drop/`. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** Role or user of the partner that may put files and messages. */
  principalArn: z.string().regex(/^arn:aws:iam::\d{12}:(role|user)\/\S+$/),
});
export type DeployedPartner = z.infer<typeof partner>;

/** What differs between installations; set in `cdk.json` or with `-c name=value`. */
const settings = z.strictObject({
  /** Domain that mail comes in for and goes out from. */
  'kier:mailDomain': z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/),
  /** `true`: the stack makes the SES identity of the domain; `false`: it exists already. */
  'kier:createMailIdentity': z.enum(['true', 'false']).default('false'),
  /** Where answer links point to when the endpoint has a domain name of its own; without a trailing slash. */
  'kier:publicUrl': z
    .url({ protocol: /^https$/ })
    .regex(/[^/]$/)
    .exactOptional(),
  /** Who is told of alarms by mail. */
  'kier:alarmEmail': z.email().exactOptional(),
  /** Where the links in alarms point to. */
  'kier:runbookUrl': z.string().min(1).default('docs/operator-runbook.md'),
  'kier:partners': z.array(partner).default([]),
});

export type Settings = {
  readonly mailDomain: string;
  readonly createMailIdentity: boolean;
  readonly publicUrl?: string;
  readonly alarmEmail?: string;
  readonly runbookUrl: string;
  readonly partners: readonly DeployedPartner[];
};

/** @throws {z.ZodError} that names the setting when one is missing or has the wrong shape. */
export const readSettings = (app: App): Settings => {
  const stated = Object.keys(settings.shape).flatMap((name) => {
    const value: unknown = app.node.tryGetContext(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const read = settings.parse(Object.fromEntries(stated));
  return {
    mailDomain: read['kier:mailDomain'],
    createMailIdentity: read['kier:createMailIdentity'] === 'true',
    ...(read['kier:publicUrl'] === undefined ? {} : { publicUrl: read['kier:publicUrl'] }),
    ...(read['kier:alarmEmail'] === undefined ? {} : { alarmEmail: read['kier:alarmEmail'] }),
    runbookUrl: read['kier:runbookUrl'],
    partners: read['kier:partners'],
  };
};

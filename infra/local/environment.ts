import { environmentNames, type Topology } from '#infra/topology.ts';
import type { Endpoints } from './clients.ts';
import { localCredentials } from './clients.ts';
import { localBucket, localConfigurationSet, localRegion, localTable, queueUrlOf } from './local-names.ts';
import { queueNamesOf } from './resources.ts';

export type LocalEnvironment = {
  readonly endpoints: Endpoints;
  readonly sesEndpoint?: string;
  readonly publicUrl?: string;
  readonly keyRingFile?: string;
  readonly clockFile?: string;
};

const optional = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value };

/** The environment variables with which the functions run on this machine, the SDK's own among them. */
export const environmentOf = (topology: Topology, local: LocalEnvironment): Record<string, string> => {
  return {
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    // Profiles and credentials of the user are never read.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_ENDPOINT_URL_DYNAMODB: local.endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: local.endpoints.sqs,
    AWS_ENDPOINT_URL_S3: local.endpoints.s3,
    ...optional('AWS_ENDPOINT_URL_SES', local.sesEndpoint),
    // Standard output belongs to the results of a command; metrics have no reader here.
    POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'WARN',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_TRACE_ENABLED: 'false',
    [environmentNames.tableName]: localTable,
    [environmentNames.rawBucket]: localBucket,
    [environmentNames.configurationSet]: localConfigurationSet,
    ...Object.fromEntries(
      queueNamesOf(topology).map((name) => [
        environmentNames.queueUrl(name),
        queueUrlOf(local.endpoints.sqs, name),
      ]),
    ),
    ...optional(environmentNames.publicUrl, local.publicUrl),
    ...optional(environmentNames.keyRing, local.keyRingFile && `file:${local.keyRingFile}`),
    ...optional(environmentNames.clockFile, local.clockFile),
  };
};

/** Variables that would lead the SDK to the user's own account. */
const foreign = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ENDPOINT_URL'];

/** Sets the variables in this process; the returned function puts back what was there. */
export const applyEnvironment = (variables: Readonly<Record<string, string>>): (() => void) => {
  const names = [...Object.keys(variables), ...foreign];
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of foreign) delete process.env[name];
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};

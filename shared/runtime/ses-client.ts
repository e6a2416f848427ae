import { SESClient } from '@aws-sdk/client-ses';
import { perEndpoint } from './clients.ts';

/** Without retries: a retry inside the SDK could send a letter twice. */
export const ses = perEndpoint('AWS_ENDPOINT_URL_SES', () => new SESClient({ maxAttempts: 1 }));

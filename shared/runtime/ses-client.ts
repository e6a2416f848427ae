import { SESClient } from '@aws-sdk/client-ses';
import { perEndpoint, withoutLog } from './clients.ts';

/** Without retries: a retry inside the SDK could send a letter twice. */
export const ses = perEndpoint('AWS_ENDPOINT_URL_SES', () => withoutLog(new SESClient({ maxAttempts: 1 })));

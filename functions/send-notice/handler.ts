import { SESClient } from '@aws-sdk/client-ses';
import { noticeDue } from '#events/envelope.ts';
import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { createSesMailer } from '#adapters/aws/ses-mailer.ts';
import { answerLinkOf } from '#adapters/pages/answer-port.ts';
import { composeMail } from '#adapters/mail/compose-mail.ts';
import { type SendResult, sendNotice } from '#application/send-notice.ts';
import { dynamodb, perEndpoint } from '#runtime/clients.ts';
import { registerDeps } from '#runtime/deps.ts';
import { environment } from '#runtime/environment.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { queueFunction } from '#runtime/queue-function.ts';

/** Without retries: a retry inside the SDK could send a letter twice. */
const ses = perEndpoint('AWS_ENDPOINT_URL_SES', () => new SESClient({ maxAttempts: 1 }));

const metricOf: Readonly<Record<SendResult, string>> = {
  sent: 'NoticeSent',
  skipped: 'NoticeSkipped',
  withdrawn: 'NoticeWithdrawn',
  failed: 'NoticeFailed',
  postponed: 'NoticePostponed',
  ambiguous: 'NoticeAmbiguous',
};

/** Sends each due letter once. */
export const handler = queueFunction(async ({ body }) => {
  const { data } = noticeDue.parse(JSON.parse(body));
  const ring = await keyRing();
  const { store, directory, clock } = await registerDeps();
  const result = await sendNotice(
    {
      store,
      directory,
      clock,
      notices: createNoticeStore(dynamodb(), environment.tableName(), ring),
      mailer: createSesMailer(ses(), environment.configurationSet(), composeMail),
      answerUrl: answerLinkOf(environment.publicUrl(), ring.links),
    },
    data,
  );
  return metricOf[result];
});

import { noticeDue } from '#events/envelope.ts';
import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { createOpenCases } from '#adapters/aws/open-cases.ts';
import { createSesMailer } from '#adapters/aws/ses-mailer.ts';
import { answerLinkOf } from '#adapters/pages/answer-port.ts';
import { originalLinkOf } from '#adapters/pages/original-port.ts';
import { reviewLinkOf } from '#adapters/pages/review-port.ts';
import { composeMail } from '#adapters/mail/compose-mail.ts';
import { type SendResult, sendNotices } from '#application/send-notice.ts';
import { dynamodb } from '#runtime/clients.ts';
import { registerDeps } from '#runtime/deps.ts';
import { environment } from '#runtime/environment.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { ses } from '#runtime/ses-client.ts';
import { queueFunction } from '#runtime/queue-function.ts';

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
  const results = await sendNotices(
    {
      store,
      directory,
      clock,
      openCases: createOpenCases(dynamodb(), environment.tableName(), store),
      notices: createNoticeStore(dynamodb(), environment.tableName(), ring),
      mailer: createSesMailer(ses(), environment.configurationSet(), composeMail),
      answerUrl: answerLinkOf(environment.publicUrl(), ring.links),
      originalUrl: originalLinkOf(environment.publicUrl(), ring, ring.links),
      reviewUrl: reviewLinkOf(environment.publicUrl(), ring, ring.links),
    },
    data,
  );
  return results.map((result) => metricOf[result]);
});

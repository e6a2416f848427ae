import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { deliveryOf } from '#adapters/aws/delivery-events.ts';
import { queueFunction } from '#runtime/queue-function.ts';
import { dynamodb } from '#runtime/clients.ts';
import { environment } from '#runtime/environment.ts';
import { keyRing } from '#runtime/key-ring.ts';

/** Records what became of a letter on its notice. */
export const handler = queueFunction(async ({ body }) => {
  const event = deliveryOf(body);
  if (event === undefined) return 'DeliveryEventOfNoInterest';
  const notices = createNoticeStore(dynamodb(), environment.tableName(), await keyRing());
  const recorded = await notices.recordDelivery(event.notice, event.fate, event.at, event.messageId);
  if (recorded === 'unknown') return 'DeliveryOfUnknownNotice';
  return event.fate === 'bounced' ? 'NoticeBounced' : 'NoticeDelivered';
});

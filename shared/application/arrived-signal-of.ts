import type { ArrivedSignal } from '#domain/cases/arrived-signal.ts';
import { isVerified, relationOfClass } from '#domain/cases/sender.ts';
import type { Directory } from '#domain/directory.ts';
import { profileOf } from '#domain/identity/index.ts';
import type { SignalRecord } from './ports.ts';
import { landlordPartnerOf } from './sender-standing.ts';

/** A signal with all that the platform and its directory know of its arrival; the same from the queue and from its case. */
export const arrivedSignalOf = (
  directory: Directory,
  { id, receivedAt, fields, from, reading }: Omit<SignalRecord, 'source' | 'rawKey'>,
  arrival: { readonly listRow: boolean; readonly messageId?: string },
): ArrivedSignal => {
  const landlordPartner = landlordPartnerOf(directory, fields.landlord, from);
  const relation = relationOfClass[from.class] ?? reading?.relation;
  return {
    id,
    receivedAt,
    fields,
    from,
    profile: profileOf(
      { ...fields, receivedAt },
      {
        ...(reading?.contractRef === undefined ? {} : { contractRef: reading.contractRef }),
        ...(landlordPartner === undefined ? {} : { partnerId: landlordPartner.id }),
      },
    ),
    listRow: arrival.listRow,
    sender: {
      verified: isVerified(from),
      ...(from.partnerId === undefined ? {} : { partnerId: from.partnerId }),
      ...(relation === undefined ? {} : { relation }),
    },
    ...(reading === undefined ? {} : { reading }),
    ...(landlordPartner === undefined
      ? {}
      : {
          landlordPartnerId: landlordPartner.id,
          landlordFromDirectory: {
            name: landlordPartner.name,
            ...(landlordPartner.enterpriseNumber === undefined
              ? {}
              : { enterpriseNumber: landlordPartner.enterpriseNumber }),
          },
        }),
    ...(arrival.messageId === undefined ? {} : { messageId: arrival.messageId }),
    ...(reading?.outcomes === undefined ? {} : { outcomes: reading.outcomes }),
  };
};

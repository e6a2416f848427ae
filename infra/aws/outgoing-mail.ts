import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { QueueFunction } from './queue-function.ts';
import type { Settings } from './settings.ts';

/**
 * The way of letters out: the configuration set with which they are sent and whose events come back on a queue. Opens
 * and clicks are not followed: that would be watching the reader.
 */
export class OutgoingMail extends Construct {
  readonly configurationSetName: string;
  /** ARNs that one must be allowed to send as. */
  readonly sendArns: readonly string[];
  readonly #events: Topic;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly settings: Pick<Settings, 'mailDomain' | 'createMailIdentity'>; readonly dataKey: IKey },
  ) {
    super(scope, id);
    const { mailDomain, createMailIdentity } = props.settings;
    const stack = Stack.of(this);

    const configurationSet = new ConfigurationSet(this, 'Letters', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    this.configurationSetName = configurationSet.configurationSetName;
    if (createMailIdentity) {
      new EmailIdentity(this, 'Identity', { identity: Identity.domain(mailDomain), configurationSet });
    }
    this.sendArns = [
      stack.formatArn({ service: 'ses', resource: 'identity', resourceName: mailDomain }),
      stack.formatArn({
        service: 'ses',
        resource: 'configuration-set',
        resourceName: this.configurationSetName,
      }),
    ];

    this.#events = new Topic(this, 'DeliveryEvents', { masterKey: props.dataKey, enforceSSL: true });
    const destination = new ConfigurationSetEventDestination(this, 'Events', {
      configurationSet,
      destination: EventDestination.snsTopic(this.#events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    // The mail service tries to publish when the destination is made.
    destination.node.addDependency(this.#events);
  }

  /** Message bodies are the events of SES as they are. */
  tellFateTo({ queue, deadLetterQueue }: QueueFunction): void {
    this.#events.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue }));
  }
}

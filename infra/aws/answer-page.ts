import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { addAlarm, type Alarming, minutes } from './alarm.ts';

/** What a busy service of 40 workers never reaches, and a guesser of links would. */
const THROTTLE = { rateLimit: 20, burstLimit: 40 };

/**
 * The one thing that the internet can reach. An HTTP API and not a function URL: it throttles before a function runs,
 * takes a domain name of its own, and logs what we choose (`docs/decisions/cdk.md`).
 */
export class AnswerPage extends Construct {
  readonly url: string;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', {
      description: 'Answer page behind the signed links in task mails.',
      createDefaultStage: false,
    });
    this.url = this.#api.apiEndpoint;
  }

  /** Opens the endpoint to the world and leads it to the function. */
  open(page: IFunction, alarming: Alarming): void {
    const routes = this.#api.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('RecordAnswer', page),
    });
    for (const route of routes)
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'The signed link is the permission: workers answer at the door, without an account.',
      });
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        // Neither path (a link is a permission) nor address (a worker is a person).
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            method: '$context.httpMethod',
            status: '$context.status',
            latencyMs: '$context.responseLatency',
            error: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    addAlarm(this, 'ServerErrors', alarming, {
      metric: this.#api.metricServerError({ period: minutes(5), statistic: 'Sum' }),
      impact: 'A worker who clicked an answer saw an error: what happened at the door is not recorded.',
      runbookEntry: 'the-answer-page-fails',
    });
  }
}

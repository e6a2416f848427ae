import { App } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#infra/aws/settings.ts';
import { makeApp } from './synthesised.ts';

const read = (context: Record<string, unknown>): unknown => readSettings(new App({ context }));

describe('stacks', () => {
  const { app: valid } = makeApp();
  // Throws when a template breaks a rule of CloudFormation.
  beforeAll(() => void valid.synth(), 60_000);

  it.each([AwsSolutionsChecks, ServerlessChecks])(
    'break no rule of %o that is not answered with a reason',
    (Checks) => {
      expect(new Checks(valid).validateScope(valid).violations).toEqual([]);
    },
  );

  it('would break rules when a careless bucket were among them', () => {
    const { app, data } = makeApp();
    new Bucket(data, 'Careless');

    const broken = new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName);

    expect(broken).toEqual(expect.arrayContaining(['AwsSolutions-S1', 'AwsSolutions-S10']));
  });
});

describe('makeKierApp', () => {
  it('warns when mail is set to a domain that nobody can own', () => {
    const { processing } = makeApp(
      { 'kier:mailDomain': 'kier.example' },
      { builtinCloudFormationValidation: false },
    );

    const warnings = Annotations.fromStack(processing).findWarning(
      '*',
      Match.stringLikeRegexp('ends in .example'),
    );

    expect(warnings).toHaveLength(1);
  });
});

describe('readSettings', () => {
  it('fills in what need not be said', () => {
    expect(read({ 'kier:mailDomain': 'huis.test' })).toEqual({
      mailDomain: 'huis.test',
      createMailIdentity: false,
      runbookUrl: 'docs/operator-runbook.md',
      partners: [],
    });
  });

  it.each([
    ['the mail domain is missing', {}, 'kier:mailDomain'],
    ['the mail domain is an address', { 'kier:mailDomain': 'a@huis.test' }, 'kier:mailDomain'],
    ['the public URL is not secret on its way', { 'kier:publicUrl': 'http://huis.test' }, 'kier:publicUrl'],
    ['the public URL ends in a slash', { 'kier:publicUrl': 'https://huis.test/' }, 'kier:publicUrl'],
    ['a partner is anybody', { 'kier:partners': [{ id: 'p', principalArn: '*' }] }, 'principalArn'],
  ])('names the setting when %s', (_condition, context, setting) => {
    expect(() =>
      read({ ...(setting === 'kier:mailDomain' ? {} : { 'kier:mailDomain': 'huis.test' }), ...context }),
    ).toThrow(setting);
  });
});

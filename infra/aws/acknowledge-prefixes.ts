import { Stack, Validations } from 'aws-cdk-lib';
import type { Policy } from 'aws-cdk-lib/aws-iam';
import { z } from 'zod';

/** `<imported ARN>/<prefix>*`, as CloudFormation writes it. */
const underPrefix = z.object({
  'Fn::Join': z.tuple([
    z.literal(''),
    z.tuple([z.object({ 'Fn::ImportValue': z.string() }), z.string().regex(/^\/.+\*$/)]),
  ]),
});

/**
 * Answers the rule on wildcards for objects under a prefix, finding by finding, so that it still sees any other wildcard.
 * @throws {z.ZodError} when a resource is not all objects under one prefix of an imported bucket.
 */
export const acknowledgePrefixes = (policy: Policy, resources: readonly string[], reason: string): void => {
  for (const resource of resources) {
    if (!resource.endsWith('*')) continue;
    const [bucket, prefix] = underPrefix.parse(Stack.of(policy).resolve(resource))['Fn::Join'][1];
    Validations.of(policy).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${bucket['Fn::ImportValue']}${prefix}]`,
      reason,
    });
  }
};

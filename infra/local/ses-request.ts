/** A request that SES refuses; answered with this code. */
export class SesRequestError extends Error {
  override readonly name = 'SesRequestError';
  readonly code: 'InvalidAction' | 'InvalidParameterValue' | 'MessageRejected';

  constructor(code: SesRequestError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** A list parameter of the Query protocol: `<name>.member.1`, `<name>.member.2` and so on. */
export const listOf = (form: URLSearchParams, name: string): string[] => {
  const values: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = form.get(`${name}.member.${index}`);
    if (value === null) return values;
    values.push(value);
  }
};

export const tagsOf = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let index = 1; ; index += 1) {
    const name = form.get(`Tags.member.${index}.Name`);
    if (name === null) return tags;
    tags[name] = form.get(`Tags.member.${index}.Value`) ?? '';
  }
};

/** The message that `SendEmail` describes by its parts. */
export const composeEmail = async (form: URLSearchParams): Promise<Buffer> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const part = (name: string): string | undefined => form.get(`Message.${name}.Data`) ?? undefined;
  const composer = new MailComposer({
    from: form.get('Source') ?? '',
    to: listOf(form, 'Destination.ToAddresses'),
    cc: listOf(form, 'Destination.CcAddresses'),
    replyTo: listOf(form, 'ReplyToAddresses'),
    subject: part('Subject'),
    text: part('Body.Text'),
    html: part('Body.Html'),
  });
  return composer.compile().build();
};

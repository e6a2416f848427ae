/**
 * What a letter is made of. Templates write blocks, never markup, so that the text and the HTML of a letter always say
 * the same and nothing unescaped can reach the HTML.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'small'; readonly text: string };

/** Label and value. */
export type Fact = readonly [label: string, value: string];
export type Button = { readonly label: string; readonly url: string };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const small = (text: string): Block => ({ kind: 'small', text });
export const buttons = (list: readonly Button[]): Block => ({ kind: 'buttons', buttons: list });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });

/** Rows whose value is unknown are left out: a letter never shows an empty field. */
export const facts = (rows: readonly (readonly [label: string, value: string | undefined])[]): Block => ({
  kind: 'facts',
  rows: rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [[label, value] as const],
  ),
});

/** Blocks under a heading; nothing at all when there are none. */
export const section = (title: string, blocks: readonly Block[]): readonly Block[] => {
  const filled = blocks.filter((block) => !isEmpty(block));
  return filled.length === 0 ? [] : [heading(title), ...filled];
};

/** A block that would show nothing. */
export const isEmpty = (block: Block): boolean => {
  switch (block.kind) {
    case 'facts':
      return block.rows.length === 0;
    case 'list':
      return block.items.length === 0;
    case 'buttons':
      return block.buttons.length === 0;
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'small':
      return block.text.trim() === '';
    default:
      return block satisfies never;
  }
};

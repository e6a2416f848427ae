import { type Block, isEmpty } from './blocks.ts';

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return block.text.toUpperCase();
    case 'facts':
      return block.rows
        .map(
          ([label, value]) => `${label}${/[?!:]$/.test(label) ? '' : ':'} ${value.replaceAll('\n', '\n  ')}`,
        )
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `    ${line}`.trimEnd())
        .join('\n');
    case 'buttons':
      return block.buttons.map(({ label, url }) => `- ${label}\n  ${url}`).join('\n');
    case 'small':
      return `--\n${block.text}`;
    default:
      return block satisfies never;
  }
};

/** The plain text of a letter: for readers without HTML, for screen readers, for search. */
export const renderText = (blocks: readonly Block[]): string =>
  `${blocks
    .filter((block) => !isEmpty(block))
    .map(blockText)
    .join('\n\n')}\n`;

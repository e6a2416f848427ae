import type { Language } from '#events/signal.ts';
import { type Block, isEmpty } from './blocks.ts';

/** Mail programs ignore style sheets, so each element carries its own style. */
const styles = {
  body: 'margin:0;padding:0;background:#f6f3ee;color:#1f2a2e;font-family:Segoe UI,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5',
  sheet: 'max-width:600px;margin:0 auto;padding:24px 20px',
  sender: 'margin:0 0 20px;padding:0 0 12px;border-bottom:3px solid #0f5c56;color:#0f5c56;font-weight:bold',
  paragraph: 'margin:0 0 16px',
  heading: 'margin:28px 0 8px;font-size:17px;line-height:1.3;color:#0f5c56',
  table: 'border-collapse:collapse;margin:0 0 16px;width:100%',
  label:
    'text-align:left;vertical-align:top;font-weight:normal;color:#55636a;padding:4px 12px 4px 0;width:34%',
  value: 'vertical-align:top;padding:4px 0',
  list: 'margin:0 0 16px;padding:0 0 0 22px',
  item: 'margin:0 0 4px',
  quote: 'margin:0 0 16px;padding:10px 14px;border-left:4px solid #c9bfae;background:#ffffff',
  buttons: 'margin:0 0 12px',
  button:
    'display:inline-block;margin:0 8px 10px 0;padding:10px 16px;border:2px solid #0f5c56;border-radius:6px;background:#ffffff;color:#0f5c56;font-weight:bold;text-decoration:none',
  small: 'margin:28px 0 0;padding:12px 0 0;border-top:1px solid #ddd5c8;color:#55636a;font-size:13px',
} as const;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Only links to pages; whatever else a value holds is shown as text. */
const isPageUrl = (url: string): boolean => /^https?:\/\/[^\s"'<>]+$/.test(url);

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="${styles.paragraph}">${lines(block.text)}</p>`;
    case 'heading':
      return `<h2 style="${styles.heading}">${escaped(block.text)}</h2>`;
    case 'facts':
      return `<table style="${styles.table}">${block.rows
        .map(
          ([label, value]) =>
            `<tr><th scope="row" style="${styles.label}">${escaped(label)}</th><td style="${styles.value}">${lines(value)}</td></tr>`,
        )
        .join('')}</table>`;
    case 'list':
      return `<ul style="${styles.list}">${block.items
        .map((item) => `<li style="${styles.item}">${lines(item)}</li>`)
        .join('')}</ul>`;
    case 'quote':
      return `<blockquote style="${styles.quote}">${lines(block.text)}</blockquote>`;
    case 'buttons':
      return `<p style="${styles.buttons}">${block.buttons
        .map(({ label, url }) =>
          isPageUrl(url)
            ? `<a href="${escaped(url)}" style="${styles.button}">${escaped(label)}</a>`
            : escaped(label),
        )
        .join(' ')}</p>`;
    case 'small':
      return `<p style="${styles.small}">${lines(block.text)}</p>`;
    default:
      return block satisfies never;
  }
};

/** The HTML of a letter: one column, no images, no scripts, nothing fetched from anywhere. */
export const renderHtml = (
  letter: { readonly subject: string; readonly sender: string; readonly blocks: readonly Block[] },
  language: Language,
): string =>
  `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(letter.subject)}</title></head>
<body style="${styles.body}"><div style="${styles.sheet}"><p style="${styles.sender}">${escaped(letter.sender)}</p>
${letter.blocks
  .filter((block) => !isEmpty(block))
  .map(blockHtml)
  .join('\n')}
</div></body>
</html>
`;

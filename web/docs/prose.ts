/** A paragraph, or a list; within both, what stands in backquotes is code. */
export type Block = { kind: 'text'; spans: Span[] } | { kind: 'list'; items: Span[][] };
export interface Span {
  text: string;
  isCode: boolean;
}

/** A table of the fields that a text describes, as in `Name {field: type; …}`. */
export interface Described {
  name: string;
  fields: { name: string; type: string }[];
}

/** The little Markdown that the documents have: paragraphs, lists and code. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n\n+/)
    .flatMap(partsOf)
    .filter(block => block.kind === 'list' || block.spans.some(span => span.text.trim() !== ''));
}

/** A list may follow a line of its own without a gap. */
function partsOf(paragraph: string): Block[] {
  const lines = paragraph.split('\n');
  const items = lines.filter(line => line.startsWith('- ')).map(line => spansOf(line.slice(2)));
  const text = lines.filter(line => !line.startsWith('- ')).join(' ');
  return [{ kind: 'text', spans: spansOf(text) }, ...(items.length > 0 ? [{ kind: 'list' as const, items }] : [])];
}

export function spansOf(text: string): Span[] {
  const spans = text.split('`').map((part, at) => ({ text: part, isCode: at % 2 === 1 }));
  return spans.filter(span => span.text !== '');
}

const SHAPE = /(\w+) \{([^}]*)\}[;.]?/g;

/** Takes the shapes out of a text; what is left of it is prose. */
export function shapesIn(text: string): { prose: string; shapes: Described[] } {
  const shapes = [...text.matchAll(SHAPE)].map(([, name = '', fields = '']) => ({
    name,
    fields: fields.split(/, (?=\w+: )/).map(field => {
      const [, own = '', type = ''] = /^(\w+): (.*)$/.exec(field) ?? [];
      return { name: own, type };
    }),
  }));
  return { prose: text.replaceAll(SHAPE, '').trim(), shapes };
}

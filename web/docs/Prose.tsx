import { blocksOf, type Span } from './prose.ts';

export function Prose({ text }: { text: string }) {
  return (
    <>
      {blocksOf(text).map((block, at) =>
        block.kind === 'text' ? (
          <p key={at} class="docs-prose" lang="en">
            <Spans spans={block.spans} />
          </p>
        ) : (
          <ul key={at} class="docs-list" lang="en">
            {block.items.map((spans, index) => (
              <li key={index}>
                <Spans spans={spans} />
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

export function Spans({ spans }: { spans: readonly Span[] }) {
  return <>{spans.map(({ text, isCode }, at) => (isCode ? <code key={at}>{text}</code> : text))}</>;
}

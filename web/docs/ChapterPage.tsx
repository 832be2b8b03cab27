import type { Chapter } from './chapter.ts';
import { DescribedShape } from './DescribedShape.tsx';
import { EntryView } from './EntryView.tsx';
import { Prose } from './Prose.tsx';

export function ChapterPage({ chapter: { id, title, prose, shapes, entries } }: { chapter: Chapter }) {
  return (
    <article aria-labelledby={`title-${id}`}>
      <header class="docs-chapter" id={id}>
        <h1 id={`title-${id}`}>{title}</h1>
        <Prose text={prose} />
        {shapes.map(shape => (
          <DescribedShape key={shape.name} shape={shape} />
        ))}
      </header>
      {entries.map(entry => (
        <EntryView key={entry.id} entry={entry} />
      ))}
    </article>
  );
}

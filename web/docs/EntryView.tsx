import type { Entry, Part } from './chapter.ts';
import { Code } from './Code.tsx';
import { DescribedShape } from './DescribedShape.tsx';
import { FieldTable } from './FieldTable.tsx';
import { Kind } from './Kind.tsx';
import { Prose } from './Prose.tsx';
import { Refusals } from './Refusals.tsx';
import { say } from './words.ts';
import './entry.css';

/** One thing to look up: what it takes and gives at the left, what that looks like at the right. */
export function EntryView({ entry }: { entry: Entry }) {
  const { id, kind, title, summary, notes, prose, parts, refusals, request, shapes } = entry;
  const shown = parts.filter(({ example }) => example !== undefined);
  return (
    <section class="docs-entry" id={id} aria-labelledby={`title-${id}`}>
      <div class="docs-entry-text">
        <h2 id={`title-${id}`}>
          <Kind kind={kind} />
          <a href={`#${id}`} aria-label={say().linkTo(title)}>
            {title}
          </a>
        </h2>
        {summary !== '' && <Prose text={summary} />}
        {notes.map(note => (
          <p key={note} class="chip">
            {note === 'bearer' ? say().bearer : note}
          </p>
        ))}
        <Prose text={prose} />
        {shapes.map(shape => (
          <DescribedShape key={shape.name} shape={shape} />
        ))}
        {parts.map(part => (
          <PartView key={part.role + part.status} part={part} />
        ))}
        <Refusals refusals={refusals} />
      </div>
      <div class="docs-entry-examples">
        {request !== '' && <Code title={say().request} code={request} />}
        {shown
          .filter(({ role }) => role !== 'takes')
          .map(({ role, status, example }) => (
            <Code
              key={role + status}
              title={role === 'reply' ? say().reply : say().example}
              code={typeof example === 'string' ? example : JSON.stringify(example, null, 2)}
            />
          ))}
      </div>
    </section>
  );
}

function PartView({ part: { role, status, schema, shape } }: { part: Part }) {
  return (
    <div class="docs-part">
      {role !== 'shape' && (
        <h3>
          {say()[role]}
          {status !== '' && <span class="docs-status">{status}</span>}
          {shape !== '' && <a href={`#shape.${shape}`}>{shape}</a>}
        </h3>
      )}
      <FieldTable schema={schema} />
    </div>
  );
}

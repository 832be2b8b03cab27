import { type Described, spansOf } from './prose.ts';
import { Spans } from './Prose.tsx';
import { say } from './words.ts';

/** A state that is not JSON, as the protocol describes it in words. */
export function DescribedShape({ shape: { name, fields } }: { shape: Described }) {
  return (
    <div class="docs-part">
      <p class="docs-shape-name">{name}</p>
      <table class="docs-fields" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{say().field}</th>
            <th scope="col">{say().type}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(field => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td lang="en">
                <Spans spans={spansOf(field.type)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

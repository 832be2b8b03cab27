import { Fragment } from 'preact';
import type { Schema } from './documents.ts';
import { type Field, fieldOf } from './fields.ts';
import { spansOf } from './prose.ts';
import { Spans } from './Prose.tsx';
import { say } from './words.ts';

/** The fields of what is sent, with those inside of them below, further in; else what it is in a line. */
export function FieldTable({ schema }: { schema: Schema }) {
  const whole = fieldOf(schema);
  const isObject = schema.properties !== undefined || (schema.anyOf ?? schema.oneOf) !== undefined;
  if (schema.properties && whole.inside.length === 0) return <p class="dim">{say().empty}</p>;
  if (!isObject || whole.inside.length === 0) {
    return (
      <p class="docs-whole">
        {schema.type || schema.$ref || schema.enum ? <Type field={whole} /> : schema.description || say().empty}
        <Nested groups={whole.inside} />
      </p>
    );
  }
  return <Table groups={whole.inside} />;
}

function Table({ groups }: { groups: readonly Field[][] }) {
  return (
    <table class="docs-fields">
      <thead>
        <tr>
          <th scope="col">{say().field}</th>
          <th scope="col">{say().type}</th>
          <th scope="col">{say().about}</th>
        </tr>
      </thead>
      <tbody>
        <Groups groups={groups} depth={0} />
      </tbody>
    </table>
  );
}

function Nested({ groups }: { groups: readonly Field[][] }) {
  return groups.length > 0 ? <Table groups={groups} /> : null;
}

function Groups({ groups, depth }: { groups: readonly Field[][]; depth: number }) {
  return (
    <>
      {groups.map((fields, at) => (
        <Fragment key={at}>
          {groups.length > 1 && (
            <tr class={`docs-either docs-depth-${depth}`}>
              <td colSpan={3}>{at === 0 ? say().either : say().or}</td>
            </tr>
          )}
          {fields.map(field => (
            <Fragment key={field.name}>
              <Row field={field} depth={depth} />
              <Groups groups={field.inside} depth={Math.min(depth + 1, 4)} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </>
  );
}

function Row({ field, depth }: { field: Field; depth: number }) {
  return (
    <tr class={`docs-depth-${depth}`}>
      <th scope="row">
        <code>{field.name}</code>
        {!field.required && (
          <abbr class="docs-optional" title={say().optional}>
            ?
          </abbr>
        )}
      </th>
      <td lang="en">
        <Type field={field} />
      </td>
      <td lang="en">
        <Spans spans={spansOf(field.about)} />
      </td>
    </tr>
  );
}

function Type({ field: { type, shape, limits } }: { field: Field }) {
  const [before = '', after = ''] = shape ? type.split(shape) : [type];
  return (
    <>
      <span class="docs-type">
        {before}
        {shape && <a href={`#shape.${shape}`}>{shape}</a>}
        {after}
      </span>
      {limits.map(limit => (
        <span key={limit} class="docs-limit">
          {limit}
        </span>
      ))}
    </>
  );
}

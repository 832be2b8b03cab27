import { Validator } from '@seriousme/openapi-schema-validator';
import { Parser } from '@asyncapi/parser';
import { Metadata } from '@colyseus/schema';
import { expect } from 'chai';
import type { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS, type CommandName } from '../../src/protocol/commands.ts';
import { asyncApi } from '../../src/protocol/documents/asyncApi.ts';
import { VERSION } from '../../src/protocol/documents/about.ts';
import { ENDPOINT_EXAMPLES } from '../../src/protocol/documents/endpointExamples.ts';
import { openApi } from '../../src/protocol/documents/openApi.ts';
import { FIRST_LOGIN_EXAMPLES } from '../../src/protocol/documents/firstLoginExamples.ts';
import { FIRST_LOGIN_COMMANDS, FIRST_LOGIN_FIELDS, type FirstLoginCommand } from '../../src/protocol/firstLogin.ts';
import { COMMAND_EXAMPLES, EVENT_EXAMPLES } from '../../src/protocol/documents/roomExamples.ts';
import { type EndpointFormat, type EndpointName, ENDPOINTS } from '../../src/protocol/endpoints.ts';
import { ERRORS } from '../../src/protocol/errors.ts';
import { type EventName, EVENTS, SECTOR_FIELDS, SECTOR_FRAMES } from '../../src/protocol/events.ts';
import { ExchangeState, FirstLoginState, GuardState, OutcomeState } from '../../src/rooms/schema/FirstLoginState.ts';
import { PilotState, SectorState } from '../../src/rooms/schema/SectorState.ts';
import { strictly } from '../support/strictly.ts';

describe('the OpenAPI document', () => {
  const document = openApi();

  it('is valid', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).to.deep.equal([]);
    expect(valid).to.equal(true);
  });

  it('has every address of the table, with its method, and no other', () => {
    const described = Object.entries(document['paths'] as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method} ${path}`),
    );
    const addresses = Object.values(ENDPOINTS).map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).to.deep.equal(addresses.toSorted());
  });

  it('refers only to what it holds', () => {
    expect(brokenReferences(document)).to.deep.equal([]);
  });

  it('shows every error that HTTP has', () => {
    const text = JSON.stringify(document);
    for (const code of Object.keys(ERRORS)) expect(text).to.include(code);
  });

  for (const [name, example] of Object.entries(ENDPOINT_EXAMPLES)) {
    it(`the example of ${name} is of its formats`, () => {
      const { params, query, body, reply }: EndpointFormat = ENDPOINTS[name as EndpointName];
      const parts: [z.ZodType | null | undefined, unknown][] = [
        [params, example.params],
        [body, example.body],
        [reply, example.reply],
      ];
      for (const [format, value] of parts) if (format && value !== undefined) strictly(format, value);
      if (query) query.parse(example.query ?? {});
    });
  }
});

describe('the AsyncAPI document', () => {
  const document = asyncApi();

  it('is valid, with nothing to remark', async () => {
    const { diagnostics } = await new Parser().parse(structuredClone(document) as never);
    // It recommends the newest version, which few tools read yet.
    const remarks = diagnostics.filter(({ code }) => code !== 'asyncapi-latest-version');
    expect(remarks.map(({ path, message }) => `${path.join('.')}: ${message}`)).to.deep.equal([]);
  }).timeout(30_000);

  it('has every command with payload, reply and refusal, every event and every frame, and no other', () => {
    const commands = [...Object.keys(FIRST_LOGIN_COMMANDS), ...Object.keys(COMMANDS)];
    const pushed = [...Object.keys(EVENTS), ...Object.keys(SECTOR_FRAMES)];
    expect(document['operations']).to.have.all.keys(...commands, ...pushed);
    expect(document).to.have.nested.property('components.messages');
    expect((document['components'] as { messages: object }).messages).to.have.all.keys(
      ...commands.flatMap(name => [name, `${name}.reply`, `${name}.refusal`]),
      ...pushed,
    );
  });

  it('refers only to what it holds', () => {
    expect(brokenReferences(document)).to.deep.equal([]);
  });

  for (const [name, { payload, reply }] of Object.entries(COMMAND_EXAMPLES)) {
    it(`the example of ${name} is of its formats`, () => {
      strictly(COMMANDS[name as CommandName].format, payload);
      strictly(COMMANDS[name as CommandName].reply, reply);
    });
  }

  for (const [name, { payload, reply }] of Object.entries(FIRST_LOGIN_EXAMPLES)) {
    it(`the example of ${name} at the guard is of its formats`, () => {
      strictly(FIRST_LOGIN_COMMANDS[name as FirstLoginCommand].format, payload);
      strictly(FIRST_LOGIN_COMMANDS[name as FirstLoginCommand].reply, reply);
    });
  }

  for (const [name, event] of Object.entries(EVENT_EXAMPLES)) {
    it(`the example of ${name} is of its format`, () => {
      strictly(EVENTS[name as EventName].format, event);
    });
  }

  it('describes the fields of the first login as they are', () => {
    const schemas = { FirstLoginState, GuardState, ExchangeState, OutcomeState };
    for (const [name, schema] of Object.entries(schemas))
      expect(Object.keys(Metadata.getFields(schema)), name).to.deep.equal(
        Object.keys(FIRST_LOGIN_FIELDS[name as keyof typeof schemas]),
      );
  });

  it('describes the fields of the sector as they are', () => {
    expect(Object.keys(Metadata.getFields(SectorState))).to.deep.equal(Object.keys(SECTOR_FIELDS.SectorState));
    expect(Metadata.getFields(PilotState)).to.deep.equal(SECTOR_FIELDS.PilotState);
  });
});

describe('both documents', () => {
  it('carry the version of the package', () => {
    expect(VERSION).to.equal(packageJson.version);
  });
});

/** Every `$ref` that leads nowhere. */
function brokenReferences(document: Record<string, unknown>): string[] {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? '',
  );
  expect(references).to.have.length.above(0);
  return references.filter(reference => {
    const steps = reference.replace(/^#\//, '').split('/');
    const end = steps.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], document);
    return end === undefined;
  });
}

interface Call {
  method: string;
  path: string;
  origin: string;
  parameters: readonly { name: string; in: 'path' | 'query'; required: boolean; example?: unknown }[];
  body: unknown;
  isBearer: boolean;
}

/** A call of an address, for a shell. */
export function curlOf({ method, path, origin, parameters, body, isBearer }: Call): string {
  const shown = parameters.filter(({ example }) => example !== undefined);
  const filled = shown.reduce(
    (so, { name, example }) => so.replace(`{${name}}`, encodeURIComponent(String(example))),
    path,
  );
  const query = shown
    .filter(parameter => parameter.in === 'query')
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const address = `${origin}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}${quoted(address)}`,
    isBearer ? `-H "authorization: Bearer $TOKEN"` : '',
    body === undefined ? '' : `-H 'content-type: application/json'`,
    body === undefined ? '' : `-d ${quoted(JSON.stringify(body))}`,
  ]
    .filter(part => part !== '')
    .join(' \\\n  ');
}

/** A command as the SDK gives it, which makes up the id of the command by itself. */
export function orderOf(name: string, payload: unknown): string {
  const { commandId: _commandId, ...rest } = { ...(payload as Record<string, unknown> | undefined) };
  const text = JSON.stringify(rest, null, 2).replaceAll(/^( +)"(\w+)":/gm, '$1$2:');
  return `await pilot.command('${name}', ${text === '{}' ? '{}' : text});`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

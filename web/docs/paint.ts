export interface Token {
  text: string;
  kind: 'name' | 'text' | 'number' | 'word' | 'remark' | 'plain';
}

const TOKEN =
  /(?<remark>\/\/[^\n]*)|(?<name>"(?:\\.|[^"\\])*"(?=\s*:))|(?<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<number>-?\b\d[\d_.]*\b)|(?<word>\b(?:import|from|const|await|for|of|new|true|false|null)\b)/g;

/** JSON and the TypeScript of our examples, in parts to be coloured. Joined they are what they were. */
export function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: text, index, groups = {} } of code.matchAll(TOKEN)) {
    if (index > end) tokens.push({ text: code.slice(end, index), kind: 'plain' });
    const kind = (Object.keys(groups) as Exclude<Token['kind'], 'plain'>[]).find(name => groups[name] !== undefined);
    tokens.push({ text, kind: kind ?? 'plain' });
    end = index + text.length;
  }
  if (end < code.length) tokens.push({ text: code.slice(end), kind: 'plain' });
  return tokens;
}

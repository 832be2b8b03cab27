export interface Part {
  kind: 'told' | 'said';
  text: string;
}

/** Quotation marks as the five languages write them, and what closes each. */
const QUOTED = /“([^”]*)”|„([^“”]*)[“”]|«\s*([^»]*?)\s*»\.?/gu;

/** What is told of the scene, and what the guard says in it. A scene without any quotation is told from end to end. */
export function partsOf(scene: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of scene.matchAll(QUOTED)) {
    parts.push({ kind: 'told', text: scene.slice(from, match.index).trim() });
    parts.push({ kind: 'said', text: (match[1] ?? match[2] ?? match[3] ?? '').trim() });
    from = match.index + match[0].length;
  }
  parts.push({ kind: 'told', text: scene.slice(from).trim() });
  return parts.filter(({ text }) => text !== '');
}

/** Letters a second. */
const PACE = 110;
/** A breath, in letters, after what ends a sentence or a part of one. */
const BREATHS: Readonly<Record<string, number>> = { '.': 14, '!': 14, '?': 14, ':': 8, ';': 8, ',': 5, '…': 14 };

/** How many letters of a text are there after so many milliseconds of saying it. */
export function lettersAfter(text: string, ms: number): number {
  let left = (ms / 1000) * PACE;
  for (let at = 0; at < text.length; at++) {
    left -= 1 + (at > 0 && text[at] === ' ' ? (BREATHS[text[at - 1] ?? ''] ?? 0) : 0);
    if (left < 0) return at;
  }
  return text.length;
}

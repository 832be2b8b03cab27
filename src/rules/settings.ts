/** What a player sets; the rest of the same record is the game's own [SE1]. */
const GROUPS = ['ui', 'audio', 'accessibility', 'gameplay', 'privacy', 'notifications'] as const;

type Group = (typeof GROUPS)[number];
type Settings = { readonly [G in Group]?: Readonly<Record<string, unknown>> | undefined } & {
  readonly language?: string | undefined;
};

/** The player's own part of the record, all that is ever shown [SE1]. */
export function ownSettings<S extends Settings>(record: S): Pick<S, Group | 'language'> {
  const own = Object.entries(record).filter(([key]) => key === 'language' || isGroup(key));
  return Object.fromEntries(own) as Pick<S, Group | 'language'>;
}

/** The record after a change: a group keeps what the change does not name, and so does the record [SE2]. */
export function mergeSettings<S extends Settings>(record: S, patch: Settings): S {
  const changed = Object.entries(ownSettings(patch)).filter(([, value]) => value !== undefined);
  const merged = changed.map(([key, value]) => [key, isGroup(key) ? { ...record[key], ...(value as object) } : value]);
  return { ...record, ...Object.fromEntries(merged) };
}

function isGroup(key: string): key is Group {
  return (GROUPS as readonly string[]).includes(key);
}

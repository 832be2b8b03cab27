import { lettersIn } from '../speech.ts';
import { phrasesIn } from './phrases.ts';

type Attack = 'injection' | 'jailbreak' | 'envelope' | 'code' | 'repetition' | 'word';

/** Between two words that belong together: no sentence ends here. */
const GAP = String.raw`[\s"'*_,\-]+`;
/** A verb that the pilot says of somebody: "I would never ignore", "they told us to ignore", "do not forget". */
const NARRATED = String.raw`(?<!\b(?:i|we|he|she|they|who|do not|don't|never)(?:'d|'ll)?(?: (?:can|could|did|do|does|have|had|may|must|shall|should|to|will|would|not|never|always|just|cannot|\w+n't|was|were|told|said|asked|me|us)){0,4} )`;
const DROP = String.raw`${NARRATED}\b(?:ignore|disregard|forget|override|overrule|bypass|discard|neglect)`;
const ORDERS = '(?:instructions?|prompts?|guidelines?|directives?|programming)';
const START = String.raw`(?:^|[.!;:]\W*)(?:(?:now|then|please|just|so|ok|okay|hey|and|instead|from now on)\W+)*`;
const MACHINE = String.raw`(?:(?:an?|the|my) )?(?:\w+ ){0,2}(?:ai|a\.i\.|llm|gpt|chatgpt|chat ?bot|language model|dan|developer mode|admin mode|interpreter)\b`;

/** Orders to whoever reads, in place of an answer to the guard. */
const INJECTIONS = [
  `${DROP}(?:${GAP}(?:all|any|each|every|of|the|these|those|your))*${GAP}(?:previous|prior|preceding|earlier|above|initial|original|system)(?:${GAP}\\w+)?${GAP}(?:${ORDERS}|rules|messages?)\\b`,
  `${DROP}${GAP}(?:all|any|every|your)(?:${GAP}(?:of|the|your|other))*${GAP}${ORDERS}\\b`,
  `${DROP}${GAP}(?:everything|anything|all|whatever)(?: that)? (?:above|(?:is|was) (?:written|said|stated) (?:above|before)|you (?:were|are|have been) (?:told|taught|instructed)\\b(?! about))`,
  `${DROP}${GAP}(?:all of )?the above\\b`,
  String.raw`\bsystem[\s_-]*prompts?\b`,
  String.raw`\b(?:reveal|show|print|repeat|output|display|leak|dump)\W+(?:me\W+)?your (?:\w+ ){0,2}prompt\b`,
  String.raw`${START}(?:act|behave|pose|role-?play) as (?!if\b|though\b)`,
  String.raw`\byou (?:\w+ ){0,3}(?:act|answer|behave|reply|respond|role-?play|speak) (?:as|like) (?:if you (?:were|are) )?${MACHINE}`,
  String.raw`\b(?:pretend|imagine) (?:to be|(?:that )?you(?: a|')re) ${MACHINE}`,
  String.raw`\byou are (?:now|no longer) (?:(?:bound|limited|restricted) |(?:the|a) guard\b|${MACHINE})`,
  String.raw`${START}(?:system|assistant|developer) ?:`,
  String.raw`${START}(?:new|updated) (?:system )?(?:instructions?|directives?) ?:`,
  String.raw`\b(?:persuasiveness|believability)\W{0,3}(?:score |level )?(?:to |is |at |of )?["']?(?:\d|max)`,
  String.raw`\b(?:ignoriere?|vergiss|missachte)(?: (?:all|alle|aller|deine|die|diese))* (?:bisherigen?|vorherigen?|vorigen?|obigen?|früheren?) (?:anweisungen|instruktionen|vorgaben)`,
  String.raw`\b(?:ignora|olvida)(?: (?:todas|las|tus|estas))* instrucciones (?:anteriores|previas|del sistema)`,
  String.raw`\b(?:ignore|oublie)[sz]?(?: (?:toutes|les|tes|vos|ces))* (?:instructions|consignes) (?:précédentes|antérieures|du système)`,
  String.raw`\b(?:ignore|esqueça|esquece|desconsidere)(?: (?:todas|as|suas|tuas|essas))* instruções (?:anteriores|prévias|do sistema)`,
].map(pattern => new RegExp(pattern, 'iu'));

/** Phrases with which machines are talked out of their rules. One alone may be meant as it is said. */
const JAILBREAKS = [
  'jailbreak',
  'jailbroken',
  'dan mode',
  'do anything now',
  'developer mode',
  'god mode',
  'debug mode',
  'admin mode',
  'as an ai',
  'language model',
  'content policy',
  'ethical guidelines',
  'safety guidelines',
  'safety filters',
  'guardrails',
  'uncensored',
  'unfiltered',
  'no restrictions',
  'without restrictions',
  'without any restrictions',
  'break character',
  'stay in character',
  'roleplay',
  'opposite day',
  'hypothetical response',
  'no ethical',
] as const;

/** Attempts to end what holds a stranger's words, or to open another of the kind. */
const ENVELOPES = [
  /<(?:\s*\/\s*)?(?:answer|assistant|context|data|dialogue|envelope|human|input|instructions?|message|player|prompt|response|speech|stranger|system|text|user)\b/iu,
  /<\|[\w\s]{0,40}\|>|\[\/?INST\]|<<\/?SYS>>|\]\]>|<!--/iu,
  /```|"""|'''|~~~~/u,
  /"\s*\}|\{\s*"|"(?:role|content|answer|player)"\s*:/iu,
  /#{2,}\s*(?:system|instructions?|assistant|user|end)\b/iu,
  /[-=_*]{3,}\s*(?:begin|end)\b/iu,
  /\bend of (?:the )?(?:player|user|untrusted|stranger's?)\W+(?:answer|data|input|speech|text)\b/iu,
];

/** What a shell or an interpreter would run. Queries and markup are nobody's business here: nothing runs them. */
const PROGRAMS = [
  /\brm\s+-[rf]+\b|\bsudo\s+\w|\bchmod\s+[0-7+]|\b(?:curl|wget)\s+(?:-|https?:)|\bcat\s+\/(?:dev|etc|home|proc|var)\b/iu,
  /(?:&&|\|\|?|;)\s*(?:bash|chmod|curl|nc|ls|rm|sh|sudo|wget|whoami)\b/iu,
  /\$\((?:bash|cat|curl|echo|id|ls|rm|sh|wget|whoami)\b|\$\{[^}]*\}|\{\{.*\}\}|\{%/iu,
  /`[^`]*\b(?:bash|curl|id|ls|rm|sh|sudo|wget|whoami)\b[^`]*`/iu,
  /\/etc\/(?:passwd|shadow)|\/bin\/(?:ba)?sh\b|\bcmd\.exe\b|\bpowershell\s+-|#!\//iu,
  /\b(?:eval|exec|popen|require|system|print|console\.log)\(["'\w]{2}|\bos\.system\b|\b__import__\b|\bprocess\.env\b/iu,
  /\bimport (?:os|sys|subprocess)\b|\bfunction\s*\w*\([^)]*\)\s*\{|=>\s*\{|\bdef \w+\([^)]*\):/iu,
];

const REPETITION = /(.)\1{49,}/u;
const LONGEST_WORD = 99;
/** A word ends at a space, and in scripts that write none between words at any letter. */
const BREAK =
  /[ \p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]+/u;

/** What is tried with a text that is in its usual shape already, null when it is only talk ([NG4]). */
export function attackIn(text: string): Attack | null {
  const plain = text.replace(/[‘’ʼ]/gu, "'").replace(/[“”„]/gu, '"');
  const isAny = (patterns: readonly RegExp[]) => patterns.some(pattern => pattern.test(plain));
  if (isAny(INJECTIONS)) return 'injection';
  if (phrasesIn(text, JAILBREAKS).length >= 2) return 'jailbreak';
  if (isAny(ENVELOPES)) return 'envelope';
  if (isAny(PROGRAMS)) return 'code';
  if (REPETITION.test(text)) return 'repetition';
  return text.split(BREAK).some(word => lettersIn(word) > LONGEST_WORD) ? 'word' : null;
}

import { is } from './clause.js';
import type { Word } from './word.js';
import { ROLE } from './word-roles.js';

/** How a word looks forward: by itself, before `to`, before another word, as `to be`. */
const LOOKS = { outright: 1, before: 2, paired: 4, being: 8 } as const;

/** Words of what is not reported but to come: plans, expectations, outlook. */
const WORDS: readonly (readonly [number, string])[] = [
  [
    LOOKS.outright,
    'will would shall expect expects expecting anticipate anticipates plan plans planning target targets targeting goal goals intend intends ' +
      'aim aims aiming guidance guiding outlook forecast forecasts projected should hope hopes midpoint',
  ],
  [LOOKS.before, 'expected anticipated projected scheduled set looking look looks ought'],
  [LOOKS.paired, 'going looking long'],
  [LOOKS.being, 'be'],
];

const LOOK_OF: ReadonlyMap<string, number> = (() => {
  const looks = new Map<string, number>();
  for (const [look, words] of WORDS)
    for (const word of words.split(' ')) looks.set(word, (looks.get(word) ?? 0) | look);
  return looks;
})();

/** Two words that look forward. */
const PAIRS = new Set(['going forward', 'looking ahead', 'looking forward', 'long run']);

/** Where a sentence begins to speak of what is to come. */
export function futureOf(words: readonly Word[]): number {
  for (let i = 0; i < words.length; i++) {
    const { text, start } = words[i] as Word;
    const look = LOOK_OF.get(text);
    // `I should mention`, `I will walk you through`: what the speaker does next is no outlook.
    if (look === undefined || words[i - 1]?.text === 'i') continue;
    const next = words[i + 1]?.text;
    if (
      (look & LOOKS.outright && isSaid(words, i)) ||
      (look & LOOKS.being && words[i - 1]?.text === 'to') ||
      (look & LOOKS.before && next === 'to') ||
      (look & LOOKS.paired && PAIRS.has(`${text} ${next}`))
    )
      return start;
  }
  return Number.POSITIVE_INFINITY;
}

/** `buyers planning to switch` plan nothing of the company's; `we are planning to` does. */
const isSaid = (words: readonly Word[], i: number): boolean =>
  !(words[i]?.text ?? '').endsWith('ing') || is(words[i - 1], ROLE.copula | ROLE.adverb);

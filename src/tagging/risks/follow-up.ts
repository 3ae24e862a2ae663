import type { Reading } from './decide.js';
import { isNegated } from './frames.js';
import { directionOf } from './movement.js';
import { has, type Scene } from './scene.js';

/** How long a sentence that takes up the one before may be. */
const LONGEST = 150;

/** `The sequential decrease was mainly due to …`: the movement of the measure just reported, explained. */
const EXPLAINED =
  /^(?:the|this|these)\s+(?:[\w-]+\s+(?:and\s+)?){0,6}?(increase|decrease|decline|change|rise|drop|reduction|improvement)s?\s+(?:was|were|is|are|reflect|mainly|primarily)/iu;
/** `By October this was largely behind us`: a pronoun stands for the risk just told. */
const TAKEN_UP =
  /^(?:but |and |so |by [^,]{2,20},? |however, )?(?:(?:this|that|these|those|it|they)\b|the (?:issue|problem|pressure|impact|effect|situation|room)\b)|^(?:但|不过|所以)?(?:这个|這個|该|此|这种|這種|这一)(?:问题|問題|压力|壓力|影响|影響|情况|情況)/iu;

/** What a sentence without a risk of its own tells about the risk of the sentence before it. */
export function readFollowUp(scene: Scene, before: Reading): Reading | null {
  const sentence = scene.text.slice(scene.start, scene.end);
  const explained = EXPLAINED.exec(sentence);
  if (explained)
    return {
      ...before,
      direction: explainedDirection(explained[1] as string, before),
      rule: 'follow-up',
      at: scene.start,
    };
  if (sentence.length > LONGEST || !TAKEN_UP.test(sentence)) return null;
  const word = scene.words.find(({ row: { kind } }) => kind === 'better' || kind === 'calm' || kind === 'worse');
  if (!word || isNegated(scene, word) || has(scene, 'define')) return null;
  const direction = word.row.kind === 'calm' ? 'stable' : directionOf(word.row.kind as 'better' | 'worse');
  return { ...before, direction, movement: null, rule: 'follow-up', at: scene.start };
}

function explainedDirection(noun: string, { polarity }: Reading): Reading['direction'] {
  if (/change/iu.test(noun)) return 'unspecified';
  if (/improvement/iu.test(noun)) return 'improving';
  return directionOf(/increase|rise/iu.test(noun) ? 'up' : 'down', polarity);
}

import type { Span } from '../../document/span.js';
import { isNegated } from './frames.js';
import { directionOf, type Moving } from './movement.js';
import type { Reading } from './reading.js';
import { has, type Scene } from './scene.js';

/** How long a sentence that takes up the one before may be. */
const LONGEST = 160;

/** `The sequential decrease was mainly due to …`: the movement of the measure just reported, explained. */
const EXPLAINED =
  /^(?:the|this|these)\s+(?:[\w-]+\s+(?:and\s+)?){0,6}?(increase|decrease|decline|change|rise|drop|reduction|improvement)s?\s+(?:was|were|is|are|reflect|mainly|primarily)/iu;
/** `By October this was largely behind us`: a pronoun stands for the risk just told. */
const TAKEN_UP =
  /^(?:but |and |so |by [^,]{2,20},? |however, )?(?:(?:this|that|these|those|it|they)\b|the (?:issue|problem|situation|room|ratio|rate|metric|share|level|number)\b)|^(?:但|不过|所以)?(?:这个|這個|该|此|这种|這種|这一)(?:问题|問題|情况|情況|比例|比率|指标|指標)/iu;
/** `the impact is manageable`, some sentences on. */
const EFFECT = /\b(?:the|this|that|its|any) (?:impact|effect|pressure|influence)\b|(?:影响|影響|压力|壓力)/iu;
const TELLING: readonly string[] = ['better', 'worse', 'calm'];
const MOVING: readonly string[] = ['up', 'down', 'flat'];
const ASKED = /\b(?:it|this|that)\b[^.?]{0,20}\b(?:impact|affect|effect)\b|[这這该該].{0,8}(?:影响|影響)/iu;

/** Whether a sentence's wording can take up a risk told before it. */
export function mayFollow(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, Math.min(end, start + LONGEST + 1));
  return (
    EXPLAINED.test(sentence) ||
    TAKEN_UP.test(sentence) ||
    (end - start <= LONGEST && (EFFECT.test(sentence) || ASKED.test(sentence)))
  );
}

/**
 * What a sentence without a risk of its own tells about a risk told before it.
 *
 * @param age how many sentences ago that was; 1 is the sentence before
 */
export function readFollowUp(scene: Scene, before: Reading, age: number): Reading | null {
  const sentence = scene.text.slice(scene.start, scene.end);
  const follow = (direction: Reading['direction']): Reading => ({
    ...before,
    direction,
    movement: null,
    rule: 'follow-up',
    at: scene.start,
  });
  const near = before.rule.startsWith('measure') ? 2 : 1;
  const takenUp = age <= near && TAKEN_UP.test(sentence) && !has(scene, 'rival');
  if (takenUp && has(scene, 'room')) return follow(has(scene, 'calm') ? 'stable' : 'unspecified');
  const explained = age === 1 ? EXPLAINED.exec(sentence)?.[1] : undefined;
  if (explained) return follow(explainedDirection(explained, before));
  if (sentence.length > LONGEST) return null;
  if (age <= 2 && scene.isQuestion && ASKED.test(sentence)) return follow('unspecified');
  if (!takenUp && !EFFECT.test(sentence)) return null;
  const isMeasure = takenUp && before.rule.startsWith('measure');
  const word = scene.words.find(({ row: { kind } }) => TELLING.includes(kind) || (isMeasure && MOVING.includes(kind)));
  if (!word || isNegated(scene, word) || has(scene, 'define')) return null;
  if (word.row.kind === 'calm') return follow('stable');
  return takenUp || age === 1 ? follow(directionOf(word.row.kind as Moving, before.polarity)) : null;
}

function explainedDirection(noun: string, { polarity }: Reading): Reading['direction'] {
  if (/change/iu.test(noun)) return 'unspecified';
  if (/improvement/iu.test(noun)) return 'improving';
  return directionOf(/increase|rise/iu.test(noun) ? 'up' : 'down', polarity);
}

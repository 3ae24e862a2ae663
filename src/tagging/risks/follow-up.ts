import { isNegated } from './frames.js';
import { comparedCourse, directionOf, type Moving } from './movement.js';
import type { Reading } from './reading.js';
import { has, type Scene } from './scene.js';
import type { RiskRow } from './taxonomy/index.js';

/** How long a sentence that takes up the one before may be. */
const LONGEST = 160;

/** `The sequential decrease was mainly due to …`: the movement of the measure just reported, explained. */
const EXPLAINED =
  /^(?:the|this|these)\s+(?:[\w-]+\s+(?:and\s+)?){0,6}?(increase|decrease|decline|change|rise|drop|reduction|improvement)s?\s+(?:was|were|is|are|reflect|mainly|primarily)/i;
/** `By October this was largely behind us`: a pronoun stands for the risk just told. */
const TAKEN_UP =
  /^(?:but |and |so |by [^,]{2,20},? |however, )?(?:(?:this|that|these|those|it|they)\b|the (?:issue|problem|situation|room|ratio|rate|metric|share|level|number)\b)|^(?:但|不过|所以)?(?:这个|這個|该|此|这种|這種|这一)(?:问题|問題|情况|情況|比例|比率|指标|指標)/i;
/** `the impact is manageable`, some sentences on. */
const EFFECT = /\b(?:the|this|that|its|any) (?:impact|effect|pressure|influence)\b|(?:影响|影響|压力|壓力)/i;
const TELLING: readonly string[] = ['better', 'worse', 'calm'];
const MOVING: readonly string[] = ['up', 'down', 'flat'];
const ASKED =
  /\b(?:it|this|that)\b[^.?]{0,20}\b(?:impact|affect|effect)\b|\bwhat (?:does|do|would|will) (?:that|it|this) do\b|[这這该該].{0,8}(?:影响|影響)/i;

/** `In November they were down`, `the other two`: among the first words something stands for what was told. */
const POINTED =
  /^(?:[\w'’,%]+ ){0,6}?(?:it|they|them|those|these|the other|one of|neither|half of|most of|some of|its|their)\b|^.{0,6}?(?:它|这|這|那|其中|两家|兩家|剩下|余下|餘下|另外一)/i;
/** For how many sentences `the impact` may still mean the impact of a risk told. */
const EFFECT_MEMORY = 3;

/** Whether a sentence's wording can take up a risk told before it. */
export function takesUp(sentence: string, age: number): boolean {
  if (age > EFFECT_MEMORY) return false;
  return (
    EXPLAINED.test(sentence) ||
    TAKEN_UP.test(sentence) ||
    (sentence.length <= LONGEST && (EFFECT.test(sentence) || ASKED.test(sentence) || POINTED.test(sentence)))
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
  if (age === 1 && POINTED.test(sentence) && !has(scene, 'rival') && !has(scene, 'define')) {
    const direction = continuedDirection(scene, before);
    if (direction) return follow(direction);
  }
  if (!takenUp && !EFFECT.test(sentence)) return null;
  const isMeasure = takenUp && before.rule.startsWith('measure');
  const word = scene.words.find(({ row: { kind } }) => TELLING.includes(kind) || (isMeasure && MOVING.includes(kind)));
  if (!word || isNegated(scene, word) || has(scene, 'define')) return null;
  if (word.row.kind === 'calm') return follow('stable');
  return takenUp || age === 1 ? follow(directionOf(word.row.kind as Moving, before.polarity)) : null;
}

function explainedDirection(noun: string, { polarity }: Reading): Reading['direction'] {
  if (/change/i.test(noun)) return 'unspecified';
  if (/improvement/i.test(noun)) return 'improving';
  return directionOf(/increase|rise/i.test(noun) ? 'up' : 'down', polarity);
}

/** Where figures go down, what grows is good; of what is feared the opposite. */
const GROWING: readonly string[] = ['demand', 'competition', 'market', 'macro'];

/** What a risk's own figures mean when they are told on. */
const polarityOf = ({ rule, polarity, category }: Reading): Reading['polarity'] =>
  rule.startsWith('measure') || rule.startsWith('condition')
    ? polarity
    : GROWING.includes(category)
      ? 'higher-better'
      : 'lower-better';

/** What a sentence that goes on about a risk tells: control, a movement, or, where it names it, a level; or null. */
function continuedDirection(scene: Scene, before: Reading, isNamed = true): Reading['direction'] | null {
  if (scene.isQuestion) return 'unspecified';
  const polarity = polarityOf(before);
  const at = { start: scene.start, end: scene.start };
  const isOpen = has(scene, 'condition');
  if (!isOpen) {
    const calm = scene.words.find(({ row }) => row.kind === 'calm');
    if (calm) return 'stable';
    const word = scene.words.find(
      ({ row: { kind } }) => TELLING.includes(kind) || MOVING.includes(kind) || kind === 'slow',
    );
    if (word && !isNegated(scene, word)) return directionOf(word.row.kind as Moving, polarity);
    if (word) return directionOf(word.row.kind as Moving, polarity) === 'worsening' ? 'stable' : 'unspecified';
    const compared = comparedCourse(scene, { ...at, row: COMPARED }, polarity);
    if (compared) return compared.direction;
  }
  if (!isNamed) return null;
  const isTold =
    isOpen ||
    scene.figures.some(({ kind }) => kind !== 'duration' && kind !== 'count') ||
    scene.cues.some(({ row }) => row.kind === 'adversity');
  return isTold ? 'unspecified' : null;
}

/** Stands for the measure that a sentence does not name. */
const COMPARED: RiskRow = { category: null, indicator: '', kind: 'measure', en: [], zh: [] };

/** `In addition`, `Second`, `Let me`, 另外: what follows is of something else. */
const TURNED =
  /^(?:(?:so|and|um|uh|yeah|okay|ok|well|now),? )*(?:second|third|next|last|final|in addition|addition|separate|another|turning|moving|let (?:me|\w+)|i'll|i'm gonna|as our|according to|on (?:capital|the other)|for your)|^(?:另外|此外|第[二三四]|关于|關於|最后|最後|接下来|接下來|至于|至於)/i;

/**
 * What a sentence tells that takes up a risk told or asked about earlier.
 *
 * @param isNamed whether it uses words of the earlier sentence, or only stands in the answer to it
 */
export function readEcho(scene: Scene, [before]: readonly Reading[], isNamed: boolean): Reading | null {
  if (!before?.rule.startsWith('measure') || has(scene, 'rival') || has(scene, 'define')) return null;
  if (TURNED.test(scene.text.slice(scene.start, scene.start + 40))) return null;
  const direction = continuedDirection(scene, before, isNamed);
  return direction && { ...before, direction, movement: null, rule: 'follow-up', at: scene.start };
}

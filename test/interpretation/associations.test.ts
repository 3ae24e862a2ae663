import { learnAssociations } from '../../src/interpretation/associations.js';
import { extractFeatures } from '../../src/interpretation/features.js';

/** People whose names no lexicon holds and no pinyin spells, each met a few times in a tale. */
const PEOPLE = [
  ['莎莉', 'Sally'],
  ['博尼', 'Barney'],
  ['鸿渐', 'Hungchien'],
  ['奥德丽', 'Audrey'],
] as const;
const DEEDS = [
  ['笑了', 'laughed'],
  ['没有说话', 'said nothing'],
  ['走到窗前', 'went to the window'],
  ['想起了母亲', 'thought of her mother'],
  ['关上了门', 'closed the door'],
] as const;
const beads = DEEDS.flatMap(([deed, english]) =>
  PEOPLE.map(([name, latin]) => [`${name}${deed}。`, `${latin} ${english}.`] as const),
);
const zh = beads.map(([sentence]) => extractFeatures(sentence));
const en = beads.map(([, sentence]) => extractFeatures(sentence));
const linked = beads.map((_, i) => ({ source: [i], target: [i] }));

function gainOf(chinese: string, english: string): number {
  let total = 0;
  const learnt = learnAssociations(zh, en, linked);
  learnt?.match(extractFeatures(chinese), extractFeatures(english), (_, gain) => {
    total += gain;
  });
  return total;
}

test.each(PEOPLE)('%s is learnt to be %s', (name, latin) => {
  expect(gainOf(`我看见了${name}。`, `I saw ${latin}.`)).toBeGreaterThan(0);
});

test('one name is not taken for another', () => {
  expect(gainOf('我看见了莎莉。', 'I saw Barney.')).toBe(0);
});

test('what comes once, or in every other bead, teaches nothing', () => {
  expect(learnAssociations([zh[0] as never], [en[0] as never], [{ source: [0], target: [0] }])).not.toBeNull();
  expect(gainOf('有人走了。', 'Somebody left.')).toBe(0);
});

test('lists of one language teach nothing', () => {
  expect(learnAssociations(en, en, linked)).toBeNull();
});

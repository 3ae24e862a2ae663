import { EarningsCallError } from '../document/diagnostic.js';
import type { SourceText } from '../document/source-text.js';
import type { Recognised } from '../layouts/index.js';

/** Words that no earnings call or release goes without, English and Chinese. */
const BUSINESS =
  /\b(?:revenues?|earnings|quarter(?:ly)?|fiscal|margins?|guidance|shareholders?|gaap|ebitda|net (?:income|profit|loss)|operating (?:income|profit|loss|expenses?)|year[- ]over[- ]year|analysts?|investors?|conference call|financial results)\b|营收|營收|收入|利润|利潤|毛利|季度|财报|財報|业绩|業績|同比|环比|環比|分析师|分析師|投资者|投資者/i;
const EVERY_BUSINESS = new RegExp(BUSINESS, 'gi');
/** Of these, a short excerpt holds one in a hundred words or so; a novel one in ten thousand. */
const FEWEST_PER_THOUSAND = 2;

/** Refuses what is no earnings call or release, and what holds no speech. */
export function assertReadable(source: SourceText, recognised: Recognised): void {
  if (source.text === '') throw new EarningsCallError('empty-input');
  if (!/\S/u.test(source.text)) throw new EarningsCallError('blank-input');
  if (recognised.kind === 'release') return;
  if (recognised.score < 0.5 && businessDensity(source.text) < FEWEST_PER_THOUSAND)
    throw new EarningsCallError('not-a-call');
  if (recognised.blocks.length === 0 || onlyLists(recognised, source.text)) throw new EarningsCallError('no-speech');
  if (!BUSINESS.test(source.text)) throw new EarningsCallError('not-a-call');
}

/** No layout fits and nothing reads like a sentence: what is left of a call is its heading and its lists. */
const onlyLists = ({ layout, blocks }: Recognised, text: string): boolean =>
  layout === 'paragraphs' && !blocks.some((block) => SENTENCE.test(text.slice(block.start, block.end)));

const SENTENCE = /(?:\S+\s+){7,}\S+[.?!]|\p{Script=Han}{8,}[，。？！]/u;

/** Business words in a thousand, in the first 200,000 characters; a Chinese word counts as two characters. */
function businessDensity(text: string): number {
  const sample = text.slice(0, 200_000);
  const words =
    (sample.match(/\p{Script=Latin}+/gu)?.length ?? 0) + (sample.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  return words === 0 ? 0 : (1000 * (sample.match(EVERY_BUSINESS)?.length ?? 0)) / words;
}

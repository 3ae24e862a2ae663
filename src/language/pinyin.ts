import { polyphonic } from 'pinyin-pro';
import { isHan } from './signs.js';

/** Readings of the characters met so far: asking for one is slow, and texts repeat theirs. */
const known = new Map<number, readonly string[]>();

/** All readings of a Chinese character in letters without tones; `ü` as `v`, `u` and `yu`, as names have it. */
function readingsOf(code: number): readonly string[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const [readings = []] = polyphonic(String.fromCharCode(code), { type: 'array', toneType: 'none' });
  const found = readings.flatMap((reading) =>
    reading.includes('ü') ? ['v', 'u', 'yu'].map((letters) => reading.replace('ü', letters)) : [reading],
  );
  known.set(code, found);
  return found;
}

/** Hanyu Pinyin without tones: an initial and a final, or one of the finals that stand alone. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|ai|ao|en|ei|er|ou|ia|ie|in|iu|ua|uo|ui|un|ue|a|o|e|i|u|v)|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)+$/u;
const LONGEST_NAME = 14;

/** Whether small letters could be pinyin syllables, four letters at least: shorter ones are met by chance. */
export const couldBePinyin = (letters: string): boolean =>
  letters.length >= 4 && letters.length <= LONGEST_NAME && SYLLABLES.test(letters);

/** Readings of every place of a Chinese passage; none where no Chinese character stands. */
export type Sounds = readonly (readonly string[])[];

const SILENT: readonly string[] = [];

export function soundsOf(chinese: string): Sounds {
  const sounds: (readonly string[])[] = [];
  for (let i = 0; i < chinese.length; i++) {
    const code = chinese.charCodeAt(i);
    sounds.push(isHan(code) ? readingsOf(code) : SILENT);
  }
  return sounds;
}

/** Whether the name's small letters are read somewhere in the Chinese: `haisheng` in 吴海生. */
export function isHeard(name: string, sounds: Sounds): boolean {
  for (let at = 0; at < sounds.length; at++) if (readsFrom(name, 0, sounds, at)) return true;
  return false;
}

function readsFrom(name: string, from: number, sounds: Sounds, at: number): boolean {
  if (from === name.length) return true;
  for (const reading of sounds[at] ?? SILENT) {
    if (name.startsWith(reading, from) && readsFrom(name, from + reading.length, sounds, at + 1)) return true;
  }
  return false;
}

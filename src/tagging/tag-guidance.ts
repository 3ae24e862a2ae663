import { type DraftCall, ownerOf } from '../call/draft.js';
import type { Utterance } from '../interpretation/utterances.js';
import { detectLanguage } from '../language/detect.js';
import type { FigureContext } from './figures/index.js';
import { type Guidance, type PassageContext, readGuidance } from './guidance/index.js';
import { runningText } from './release-text.js';
import type { TaggedFigures } from './tag-figures.js';

/** Guidance of a call or release: whose it is and in which turn it stands, as places in roster and turns. */
export interface SpokenGuidance extends Guidance {
  readonly turn: number | null;
  readonly speaker: number | null;
}

/** The guidance of every turn; it belongs to the principal where an interpreter speaks. */
export function tagGuidance(
  call: DraftCall,
  utterances: readonly (readonly Utterance[])[],
  said: TaggedFigures,
  context: FigureContext,
): SpokenGuidance[] {
  const { figures, dates } = said;
  const found: SpokenGuidance[] = [];
  const contexts = new Map<string | null, PassageContext>();
  for (const turn of call.turns) {
    const speaker = ownerOf(turn);
    const role = call.roster[speaker]?.role ?? null;
    const passage = contexts.get(role) ?? { ...context, role, figures, dates };
    contexts.set(role, passage);
    for (const utterance of utterances[turn.index] ?? []) {
      const { kind, language } = utterance;
      if (kind !== 'speech' || language === 'other') continue;
      const sentences = call.sentences.of(utterance);
      const [known, cut] = language === 'zh' ? (['zh', null] as const) : (['en', call.cuts.of(utterance)] as const);
      for (const item of readGuidance(call.text, utterance, known, passage, { sentences, cut }))
        found.push(spoken(item, turn.index, speaker));
    }
  }
  return found;
}

/** Headings under which a release tells what it expects. */
const OUTLOOK = /^(?:business |financial |company )?(?:outlook|guidance)\b|^(?:业务|财务|公司)?(?:展望|指引)/i;

/** The guidance of a release's running text; nobody speaks it. */
export function tagReleaseGuidance(text: string, said: TaggedFigures, context: FigureContext): SpokenGuidance[] {
  const { figures, dates } = said;
  let assumed = false;
  return runningText(text).flatMap((line) => {
    const words = text.slice(line.start, line.end);
    if (words.length < 60 && !/[.。]$/u.test(words)) assumed = OUTLOOK.test(words.replace(/^[^\p{L}]+/u, ''));
    const language = detectLanguage(words) === 'zh' ? 'zh' : 'en';
    const found = readGuidance(text, line, language, { ...context, assumed, figures, dates });
    return found.map((item) => spoken(item, null, null));
  });
}

const spoken = (item: Guidance, turn: number | null, speaker: number | null): SpokenGuidance =>
  Object.assign(item, { turn, speaker });

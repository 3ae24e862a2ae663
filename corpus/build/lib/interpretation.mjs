import { isClause, languageOf } from './compile.mjs';

/** Utterances, pairs, beads, discrepancies and decoys of one document, from the parts its paragraphs are made of. */
export function interpretation(doc, naming, page, unplaced) {
  const parts = partsInOrder(doc, page, unplaced);
  const steps = stepsOf(parts);
  const beads = steps.flatMap(beadsOf);
  const planted = steps.flatMap(plantedIn);
  if (unplaced && steps.length === 0) return {};
  return {
    ...(unplaced ? {} : { utterances: utterances(parts) }),
    pairs: steps.map((step) => pair(doc, naming, step, unplaced)),
    ...(beads.length > 0 ? { beads } : {}),
    ...(beads.length > 0
      ? { discrepancies: planted.filter(({ type }) => type), decoys: planted.filter(({ kind }) => kind) }
      : {}),
  };
}

/** All parts of all turns with their place: `at(from, to)` gives the place of a range of the part's paragraph. */
export function partsInOrder(doc, page, unplaced) {
  const placing = unplaced ? wordsOf : spansOf;
  return doc.blocks
    .filter((block) => block.made && block.raw === undefined)
    .flatMap((block) => {
      const place = placing(page, block);
      return block.made.flatMap((parts, paragraph) =>
        parts.map((part) => ({ ...part, block, paragraph, at: (from, to) => place(paragraph, from, to) })),
      );
    });
}

/** Offsets into the file. A layout may break lines, but it changes nothing else: other characters lead from the source to the file. */
function spansOf(page, block) {
  const printed = [];
  for (const { start, end } of page.speeches.filter((speech) => speech.block === block))
    for (let i = start; i < end; i++) if (/\S/.test(page.text[i])) printed.push(i);
  const before = (paragraph, offset) => {
    const words = [...block.text.slice(0, paragraph), block.text[paragraph].slice(0, offset)].join('');
    return words.replace(/\s+/g, '').length;
  };
  const total = before(block.text.length - 1, Number.POSITIVE_INFINITY);
  if (printed.length !== total) throw new Error(`a layout changed the words of a turn: ${block.text[0].slice(0, 60)}`);
  return (paragraph, from, to) => {
    const [first, last] = [before(paragraph, from), before(paragraph, to) - 1];
    const turn = page.speeches.findIndex(({ start, end }) => start <= printed[first] && printed[last] < end);
    return { turn, span: [printed[first], printed[last] + 1] };
  };
}

/** Where a reader makes the text: the words, and which occurrence of them in the turn is meant. */
function wordsOf(page, block) {
  const turn = page.speeches.findIndex((speech) => speech.block === block);
  return (paragraph, from, to) => {
    const words = block.text[paragraph].slice(from, to);
    const before = [...block.text.slice(0, paragraph), block.text[paragraph].slice(0, from)].join('\n');
    return { turn, span: { turn, text: words, nth: before.split(words).length - 1 } };
  };
}

/** A word or two in the other language (`好的。`) is no utterance of its own: it goes with what it stands beside. */
function languages(parts) {
  const said = parts.map((part) => languageOf(part.text));
  return parts.map((part, i) => {
    if (part.place || isClause(part.text, said[i])) return said[i];
    const beside = [i + 1, i - 1].find((k) => parts[k]?.block === part.block);
    return said[beside ?? i];
  });
}

const has = (part) => /[\p{L}\p{N}]/u.test(part.text);

/** Neighbouring parts of one turn in one language make an utterance; a placeholder always is one of its own. */
function utterances(parts) {
  const found = [];
  const spoken = parts.filter(has);
  const said = languages(spoken);
  for (const [i, part] of spoken.entries()) {
    const kind = part.place?.placeholder ? 'placeholder' : 'speech';
    const language = kind === 'placeholder' ? 'zh' : said[i];
    const { turn, span } = part.at(part.start, part.end);
    const last = found.at(-1);
    const goesOn = last?.turn === turn && last.kind === 'speech' && kind === 'speech' && last.language === language;
    if (goesOn) last.span = hull(last.span, span);
    else found.push({ turn, language, kind, span });
  }
  return found;
}

function hull(first, last, unplaced) {
  if (!unplaced) return [first[0], last[1]];
  return { ...first, text: `${first.text}\n${last.text}` };
}

/** Parts of a pair, in the order of the document. */
function stepsOf(parts) {
  const found = new Map();
  for (const part of parts) {
    const link = part.place?.link;
    if (!link) continue;
    if (!found.has(link)) found.set(link, { source: [], target: [] });
    found.get(link)[part.place.side].push(part);
  }
  return [...found.values()];
}

const whole = (parts, unplaced) => {
  if (parts.length === 0) return null;
  const spans = parts.map((part) => part.at(part.start, part.end).span);
  return spans.length === 1 ? spans[0] : hull(spans[0], spans.at(-1), unplaced);
};

function pair(doc, naming, { source, target }, unplaced) {
  const meant = ({ block }) => (block.principal ? naming.person(block.principal) : naming.speaker(block));
  const names = new Set([...source, ...target].map(meant));
  if (target.length === 0) throw new Error(`${doc.id}: nobody renders "${source[0].text}"`);
  if (names.size !== 1) throw new Error(`${doc.id}: one pair, several principals: ${[...names].join(', ')}`);
  const [voice] = target;
  return {
    principal: meant(source[0] ?? voice),
    interpreter: voice.block.interpreter === null ? null : naming.speaker(voice.block),
    placeholder: source.some((part) => part.place.placeholder),
    source: whole(source, unplaced),
    target: whole(target, unplaced),
  };
}

const sentencesOf = (parts) =>
  parts.flatMap((part) =>
    part.sentences.map((sentence) => ({ ...sentence, part, place: part.at(sentence.start, sentence.end).span })),
  );

/** Every source sentence with every target sentence of its row. */
function beadsOf({ source, target }) {
  const rendered = sentencesOf(target);
  return sentencesOf(source)
    .filter(({ row }) => row !== undefined)
    .flatMap(({ row, place }) =>
      rendered.filter((other) => other.row === row).map((other) => ({ source: place, target: other.place })),
    );
}

/** The marks of both sides, by their names. */
function plantedIn({ source, target }) {
  const marked = (parts) =>
    sentencesOf(parts).flatMap(({ marks, part }) =>
      marks.map((mark) => ({
        ...mark,
        words: part.block.text[part.paragraph].slice(mark.start, mark.end),
        place: part.at(mark.start, mark.end).span,
      })),
    );
  const [left, right] = [marked(source), marked(target)];
  const keys = new Set([...left, ...right].map(({ key }) => key));
  return [...keys].map((key) => {
    const [from, to] = [left, right].map((side) => side.filter((mark) => mark.key === key));
    const { harmless, kind } = from[0] ?? to[0];
    if (from.length > 1 || to.length > 1) throw new Error(`mark ${key} stands twice on one side: ${from[0]?.words}`);
    if (!harmless && (from.length === 0 || to.length === 0))
      throw new Error(`mark ${key} has one side only: ${(from[0] ?? to[0]).words}`);
    const places = { source: from[0]?.place ?? null, target: to[0]?.place ?? null };
    if (harmless) return { kind, ...places };
    return { type: 'interpretation', field: kind, note: `${kind}: ${from[0].words} became ${to[0].words}`, ...places };
  });
}

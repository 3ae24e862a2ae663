import { DECOYS, FIELDS, isMixed } from './compile.mjs';
import { PLACEHOLDERS } from './placeholders.mjs';

const fail = (doc, message) => {
  throw new Error(`${doc.id}: ${message}`);
};

/** Complains about a source that breaks the format described in corpus/README.md. */
export function checkSource(doc, layouts) {
  if (!layouts.has(doc.layout)) fail(doc, `unknown layout ${doc.layout}`);
  for (const field of ['company', 'fiscalPeriod', 'date', 'participants', 'blocks']) {
    if (!doc[field]) fail(doc, `${field} is missing`);
  }
  const keys = new Set(doc.participants.map((person) => person.key));
  for (const [index, block] of doc.blocks.entries()) checkBlock(doc, block, index, keys);
  checkFindings(doc, layouts.get(doc.layout));
}

/** Findings stand in documents that say so, and in places that the gold can name. */
function checkFindings(doc, layout) {
  const having = (what) =>
    doc.blocks.filter((block) => block.made?.flat().some(({ sentences }) => sentences.some(what)));
  const holding = having(carries);
  if (Boolean(doc.findings) !== having(tells).length > 0)
    fail(doc, 'findings: true is said, but nothing found, or the reverse');
  if (doc.split && !doc.findings && !doc.figures) fail(doc, 'split of a document without findings');
  if (doc.split && doc.split !== 'development' && doc.split !== 'held-out') fail(doc, `split ${doc.split}`);
  if (Boolean(doc.figures) !== having(counts).length > 0)
    fail(doc, 'figures: true is said, but there are none, or the reverse');
  const placed = (block) => (block.raw === undefined ? !layout.release : layout.release && layout.spans !== false);
  if (!holding.every(placed)) fail(doc, 'a finding where the layout cannot place one');
}

const carries = ({ findings }) => findings.length > 0;
const tells = ({ findings }) => findings.some(({ layer }) => layer !== 'figures');
const counts = ({ findings }) => findings.some(({ layer }) => layer === 'figures');

function checkBlock(doc, block, index, keys) {
  const where = `block ${index}`;
  if (block.raw !== undefined) return;
  for (const field of ['turn', 'speaker', 'x', 'principal']) {
    if (block[field] !== undefined && !keys.has(block[field])) fail(doc, `${where}: no participant ${block[field]}`);
  }
  if (block.section !== 'presentation' && block.section !== 'qa') fail(doc, `${where}: section ${block.section}`);
  if (!block.text?.length) fail(doc, `${where}: no text`);
  if (block.text.some((one) => one !== one.trim() || one === ''))
    fail(doc, `${where}: paragraph with loose white space`);
  for (const part of block.made?.flat() ?? []) checkPart(doc, part, where);
  if (block.x && doc.questions?.[block.x] === undefined) fail(doc, `${where}: questions of ${block.x} not counted`);
}

/** Marks are balanced and known, sentences trimmed, and speech that is no piece is in one language. */
function checkPart(doc, { text, place, sentences }, where) {
  if (/\{\{|\}\}/.test(text)) fail(doc, `${where}: mark not closed, or outside of a step: ${text.slice(0, 60)}`);
  if (!place && isMixed(text)) fail(doc, `${where}: two languages outside of a step: ${text.slice(0, 60)}`);
  if (!place && PLACEHOLDERS.test(text)) fail(doc, `${where}: placeholder outside of placeholder(): ${text}`);
  for (const { start, end, marks } of sentences) {
    if (end <= start) fail(doc, `${where}: empty sentence`);
    for (const mark of marks) {
      const known = mark.harmless ? mark.kind in DECOYS : FIELDS.includes(mark.kind);
      if (!known) fail(doc, `${where}: mark of unknown kind ${mark.kind}`);
    }
  }
}

const inside = ([from, to], outer) => outer && outer[0] <= from && to <= outer[1];

/** Asserts that beads lie inside their pairs, planted marks inside sentences, and that everything is trimmed and in order. */
export function checkGold(
  doc,
  layout,
  page,
  {
    turns = [],
    utterances = [],
    pairs = [],
    beads = [],
    discrepancies = [],
    decoys = [],
    guidance = [],
    risks = [],
    figures = [],
  },
) {
  if (layout.spans === false) return;
  const spans = (items) => items.flatMap(({ span, source, target }) => [span, source, target].filter(Boolean));
  for (const [start, end] of spans([
    ...utterances,
    ...pairs,
    ...beads,
    ...discrepancies,
    ...decoys,
    ...guidance,
    ...risks,
    ...figures,
  ])) {
    const words = page.text.slice(start, end);
    if (!words || words !== words.trim()) fail(doc, `span ${start} to ${end} is not trimmed`);
  }
  for (const { turn, span } of utterances) {
    if (!inside(span, turns[turn]?.span)) fail(doc, `utterance at ${span[0]} is in no turn`);
  }
  let before = 0;
  for (const { source, target } of pairs) {
    const first = (source ?? target)[0];
    if (first < before || (source && target[0] < source[1])) fail(doc, `pair at ${first} is out of order`);
    before = target[1];
  }
  for (const { source, target } of beads) {
    if (!pairs.some((pair) => inside(source, pair.source) && inside(target, pair.target)))
      fail(doc, `bead at ${source[0]} is in no pair`);
  }
  for (const { source, target } of [...discrepancies, ...decoys]) {
    const held = (span, side) => !span || beads.some((bead) => inside(span, bead[side]));
    if (!held(source, 'source') || !held(target, 'target'))
      fail(doc, `mark at ${(source ?? target)[0]} is in no sentence`);
  }
}

/** Asserts what a gold file promises about its text. */
export function checkPage(doc, layout, page) {
  if (layout.release) return;
  const spoken = doc.blocks.filter((block) => block.turn).length;
  if (new Set(page.speeches.map((speech) => speech.block)).size !== spoken) fail(doc, 'a turn was not rendered');
  if (layout.spans === false) return;
  let before = 0;
  for (const { start, end } of page.speeches) {
    const body = page.text.slice(start, end);
    if (start < before || end <= start) fail(doc, `turn at ${start} overlaps or is out of order`);
    if (body !== body.trim()) fail(doc, `turn at ${start} begins or ends with white space`);
    before = end;
  }
}

import { languageOf } from './compile.mjs';
import { wordsIn } from './figures.mjs';
import { interpretation, partsInOrder } from './interpretation.mjs';
import { byName } from './naming.mjs';
import { personOf } from './parts.mjs';

const EDGE = 40;

/** The gold of one document, from its source and from where the renderer wrote the turns. */
export function gold(doc, layout, page) {
  const naming = layout.naming?.(doc) ?? byName(doc);
  const head = {
    doc: `${doc.id}.${layout.ext}`,
    layout: doc.layout,
    company: doc.company,
    fiscalPeriod: doc.fiscalPeriod,
    date: doc.date,
    ...(layout.spans === false ? { spans: 'text' } : {}),
    ...(doc.findings || doc.figures ? { split: doc.split ?? 'development' } : {}),
    participants: naming.people().map(participant),
  };
  if (layout.release) return { ...head, spans: undefined, ...findings(doc, quoted(doc, page)) };
  const turns = page.speeches.map((speech) => turn(naming, speech, layout.spans === false));
  return {
    ...head,
    turns,
    ...interpretation(doc, naming, page, layout.spans === false),
    exchanges: exchanges(doc, naming, page.speeches),
    ...findings(doc, spoken(doc, naming, page, layout.spans === false)),
  };
}

/** Guidance, risk indicators and figures in the order of the document; nothing where the document is not annotated with them. */
function findings(doc, carriers) {
  const of = (layer) => carriers.filter((one) => one.finding.layer === layer);
  const guidance = ({ span, text, who, finding }) => ({
    span,
    lang: languageOf(text),
    ...finding.item,
    principal: who,
  });
  const risk = ({ span, who, finding }) => ({ span, ...finding.item, speaker: who });
  const figure = ({ span, finding }) => ({ span, ...finding.item });
  return {
    ...(doc.findings ? { guidance: of('guidance').map(guidance), risks: of('risks').map(risk) } : {}),
    ...(doc.figures ? { figures: of('figures').map(figure) } : {}),
  };
}

/** Every finding of a call with its place and with whose words carry it. */
function spoken(doc, naming, page, unplaced) {
  return partsInOrder(doc, page, unplaced).flatMap((part) => {
    const { block, paragraph } = part;
    const who = block.principal ? naming.person(block.principal) : naming.speaker(block);
    return part.sentences.flatMap(({ start, end, findings }) => {
      const text = block.text[paragraph].slice(start, end);
      return findings.map((finding) => {
        const [from, to] = wordsIn(text, finding);
        return { span: part.at(start + from, start + to).span, text, who, finding };
      });
    });
  });
}

/** The same for a release, whose text has no turns; a quotation names its `speaker`. */
function quoted(doc, page) {
  return doc.blocks
    .filter((block) => block.made)
    .flatMap((block) => {
      const at = page.passages.get(block);
      const who = block.speaker ? personOf(doc, block.speaker).name : null;
      return block.made.flat().flatMap((part) =>
        part.sentences.flatMap(({ start, end, findings }) => {
          const text = block.raw.slice(start, end);
          return findings.map((finding) => {
            const [from, to] = wordsIn(text, finding);
            return { span: [at + start + from, at + start + to], text, who, finding };
          });
        }),
      );
    });
}

function participant(person) {
  const { printed, role, title = null, affiliation = null, aliases = [] } = person;
  return { name: printed, role, title, affiliation, aliases };
}

function turn(naming, { block, start, end, paragraphs }, unplaced) {
  const place = unplaced
    ? { start_text: paragraphs[0].slice(0, EDGE).trimEnd(), end_text: paragraphs.at(-1).slice(-EDGE).trimStart() }
    : { span: [start, end] };
  return {
    ...place,
    labelled: naming.labelled(block),
    speaker: naming.speaker(block),
    principal: block.principal ? naming.person(block.principal) : null,
    section: block.section,
  };
}

/** Runs of turns that belong to one analyst. Turns without `x` between them do not end a run. */
function runs(speeches) {
  const found = [];
  speeches.forEach(({ block }, index) => {
    if (!block.x) return;
    if (found.at(-1)?.x !== block.x) found.push({ x: block.x, turns: [] });
    found.at(-1).turns.push(index);
  });
  return found;
}

function exchanges(doc, naming, speeches) {
  const role = (key) => personOf(doc, key).role;
  // An interpreter's turn counts as the turn of whom it voices.
  const roleAt = (index) => {
    const { principal, speaker, turn } = speeches[index].block;
    return role(principal ?? speaker ?? turn);
  };
  const seen = new Map();
  return runs(speeches).map(({ x, turns }) => {
    const visit = seen.get(x) ?? 0;
    seen.set(x, visit + 1);
    const question = turns.filter((index) => roleAt(index) === 'analyst');
    const answer = turns.filter((index) => roleAt(index) !== 'analyst' && roleAt(index) !== 'operator');
    const answeredBy = answerers(
      naming,
      role,
      answer.map((index) => speeches[index].block),
    );
    return {
      analyst: naming.person(x),
      turns,
      question,
      answer,
      answeredBy,
      questions: [doc.questions[x]].flat()[visit],
    };
  });
}

/** Whose words the answers are: principals rather than interpreters, asides left out. */
function answerers(naming, role, blocks) {
  const names = blocks
    .filter((block) => !block.aside)
    .flatMap((block) => {
      if (block.principal) return role(block.principal) === 'analyst' ? [] : [naming.person(block.principal)];
      return role(block.speaker ?? block.turn) === 'interpreter' ? [] : [naming.speaker(block)];
    });
  return [...new Set(names)];
}

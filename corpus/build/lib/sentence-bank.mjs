import { languageOf, paragraph } from './compile.mjs';

/** Why a passage that looks like guidance or like a risk indicator is neither. */
export const NEGATIVES = {
  expectation: 'what an analyst, the market or the consensus expects of the company',
  past: 'a result, even where it is told with "expected" or "as we guided"',
  'safe-harbour': 'the legal text on forward-looking statements',
  rhetorical: 'a question that wants no answer',
  market: 'an outlook on the economy or the industry',
  wish: 'an aim without a measure',
  executed: 'a plan that has been carried out, a declared dividend, a remaining authorisation',
  backdrop: 'circumstances in passing ("in an uncertain environment")',
  trimmed: 'exposure that is cut on purpose, or an action whose effect is not told',
  result: 'a plain lower or higher result',
  name: 'words of risk or outlook in a title, a department, a product or a document',
  procedure: 'what happens on the call',
};

const ROLES = ['executive', 'analyst', 'ir', 'interpreter', 'operator', 'release'];

/** A passage of the bank that carries nothing, and why one might think it does. */
export function nothing(negative, text) {
  if (!NEGATIVES[negative]) throw new Error(`no kind of negative: ${negative}`);
  return { negative, text };
}

/**
 * The entries of one file of the bank. Every third one is held out, whatever it says.
 * @param {string} stem the file's name
 * @param {{ fiscalPeriod: string, date: string, passages: Array<[role: string, ...parts: Array<string | object>]> }} source
 */
export function sentenceBank(stem, { fiscalPeriod, date, passages }) {
  return passages.map(([role, ...parts], index) => {
    const id = `${stem}-${String(index + 1).padStart(3, '0')}`;
    if (!ROLES.includes(role)) throw new Error(`${id}: role ${role}`);
    const { negative } = parts[0];
    const made = paragraph(negative ? [parts[0].text] : parts);
    const sentences = made.parts.flatMap((part) => part.sentences);
    const of = (layer) =>
      sentences.flatMap(({ start, end, findings }) =>
        findings.filter((finding) => finding.layer === layer).map(({ item }) => ({ span: [start, end], ...item })),
      );
    const [guidance, risks] = [of('guidance'), of('risks')];
    if (Boolean(negative) === guidance.length + risks.length > 0) throw new Error(`${id}: nothing or something?`);
    return {
      id,
      split: index % 3 === 2 ? 'held-out' : 'development',
      text: made.text,
      language: languageOf(made.text),
      role,
      reference: { fiscalPeriod, date },
      ...(negative ? { negative } : {}),
      guidance,
      risks,
    };
  });
}

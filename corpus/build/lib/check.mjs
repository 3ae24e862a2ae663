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
}

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
  if (block.x && doc.questions?.[block.x] === undefined) fail(doc, `${where}: questions of ${block.x} not counted`);
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

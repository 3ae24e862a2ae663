// Writes the Analysis as JSON Schema beside the built code: `earnings-call-nlp/schema.json`.
import { writeFileSync } from 'node:fs';
import { analysisJsonSchema } from '../dist/document/analysis.js';

const file = new URL('../dist/analysis.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(analysisJsonSchema(), null, 2)}\n`);

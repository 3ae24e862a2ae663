import type { Analysis } from '../../document/analysis.js';
import type { Screen } from '../screen.js';
import { toJson } from './json.js';
import { toJsonl } from './jsonl.js';
import { toMarkdown } from './markdown.js';
import { toTable } from './table.js';

/** What `--format` takes. A new format is one file and one line here. */
export const formats = {
  table: toTable,
  json: toJson,
  jsonl: toJsonl,
  markdown: toMarkdown,
} as const satisfies Record<string, (analysis: Analysis, screen: Screen) => string>;

export type Format = keyof typeof formats;

/** The names of the formats, as shown in the help. */
export const formatNames = Object.keys(formats) as Format[];

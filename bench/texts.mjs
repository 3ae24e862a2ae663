// The bundled calls that are plain text: what the speed is measured on.
import { readdirSync, readFileSync } from 'node:fs';

const corpus = new URL('../corpus/', import.meta.url);

export const texts = readdirSync(corpus)
  .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
  .sort()
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));

export const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

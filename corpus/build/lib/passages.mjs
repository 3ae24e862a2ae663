// Labelled passages of speech: corpus/passages/*.txt; the format stands in corpus/README.md.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * All passages of a folder, in the order of files and lines.
 *
 * @returns each with its file, who speaks, whether it is held out (every second one), and its labelled sentences
 */
export function readPassages(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split(/\n\s*\n/)
        .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
        .filter((lines) => lines.some((line) => line.includes(' | ')))
        .map(([heading, ...lines]) => ({
          file,
          role: heading.split(',').at(-2)?.trim() ?? null,
          sentences: lines.map(toSentence),
        })),
    )
    .map((passage, i) => ({ ...passage, isHeldOut: i % 2 === 1 }));
}

function toSentence(line) {
  const at = line.indexOf(' | ');
  const tags = line.slice(0, at);
  return {
    text: line.slice(at + 3).trim(),
    guidance: /^g\b/.test(tags),
    risks: [...tags.matchAll(/\br (\w+) (\w+)/g)].map(([, category, direction]) => ({ category, direction })),
  };
}

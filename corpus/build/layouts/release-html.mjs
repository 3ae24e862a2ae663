import { escaped } from '../lib/markup.mjs';

const list = (lines) => `<ul>\n${lines.map((line) => `<li>${escaped(line.slice(2))}</li>`).join('\n')}\n</ul>`;

/** `| a | b |` lines; a rule line `|---|` is left out. */
function table(lines) {
  const rows = lines
    .filter((line) => !/^\|[\s|:-]+\|$/.test(line))
    .map((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => `<td>${escaped(cell.trim())}</td>`);
      return `<tr>${cells.join('')}</tr>`;
    });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

/** A block: heading (`# `), list (`- `), table (`|`) or paragraph, whose lines are broken. */
function element(raw) {
  const lines = raw.split('\n');
  const heading = /^(#{1,3}) (.*)$/.exec(raw);
  if (heading) return `<h${heading[1].length}>${escaped(heading[2])}</h${heading[1].length}>`;
  if (lines.every((line) => line.startsWith('- '))) return list(lines);
  if (lines.every((line) => line.startsWith('|'))) return table(lines);
  return `<p>${lines.map(escaped).join('<br>\n')}</p>`;
}

/** A press release as a web page. */
export default {
  ext: 'html',
  spans: false,
  release: true,
  render(doc, page) {
    const head = `<meta charset="utf-8">\n<title>${escaped(doc.title ?? doc.company)}</title>`;
    const body = doc.blocks.map((block) => element(block.raw)).join('\n');
    const lang = /\p{Script=Han}/u.test(doc.title ?? '') ? 'zh' : 'en';
    page.write(`<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`);
  },
};

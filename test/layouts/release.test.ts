import { crlf, layOut, scores } from './helpers/laid-out.js';

const GLOBE = `Fernhill Labs Inc. Reports Unaudited Financial Results for the First Quarter of 2025

April 30, 2025

OAKRIDGE, Apr. 30, 2025 (GLOBE NEWSWIRE) -- Fernhill Labs Inc. (NASDAQ: FHL), a maker of assays, today reported its
unaudited financial results for the quarter ended March 31, 2025.

First Quarter 2025 Financial Highlights

- Revenue was $91.2 million, up 12%.

Ms. Imogen Hale, Chief Executive Officer, said: "We are pleased."

Safe Harbor Statement

This announcement contains forward-looking statements.

UNAUDITED CONDENSED CONSOLIDATED BALANCE SHEETS
`;

const PRNEWSWIRE = GLOBE.replace('(GLOBE NEWSWIRE) --', '/PRNewswire/ --');

const CHINESE = `澄湖水务公布2024年第三季度未经审计财务业绩

澄湖，2024年11月20日 -- 澄湖水务集团今日公布截至2024年9月30日止季度的未经审计财务业绩。

净收入为人民币8.4亿元，同比增长7%。
`;

const CALL = `Operator: Welcome to the Fernhill Labs call on financial results.

Imogen Hale: Thank you. Today we reported our financial results. The release came over GlobeNewswire - you have it.

Tobias Rhee: Reconciliations of GAAP and non-GAAP measures are in it.

Operator: This concludes the call.
`;

test.each([
  ['GlobeNewswire', GLOBE],
  ['PR Newswire', PRNEWSWIRE],
  ['PR Newswire from Asia', GLOBE.replace('(GLOBE NEWSWIRE) --', '/Xinhua-PRNewswire-AsiaNet/ --')],
  ['Business Wire', GLOBE.replace('(GLOBE NEWSWIRE) --', '(BUSINESS WIRE) --')],
  ['Windows line ends', crlf(GLOBE)],
  ['no news agency', GLOBE.replace('(GLOBE NEWSWIRE) -- ', '')],
])('a release has no speech: %s', (_, text) => {
  expect(layOut(text)).toMatchObject({ layout: 'release', kind: 'release', blocks: [], qaHeading: null, warnings: [] });
});

test('a Chinese release', () => {
  expect(layOut(CHINESE)).toMatchObject({ layout: 'release', kind: 'release', blocks: [] });
});

test('a call that talks about its release is a call', () => {
  expect(layOut(CALL)).toMatchObject({ layout: 'name-colon', kind: 'transcript' });
});

test('more marks make it surer, and never quite certain', () => {
  const { release: some = 0 } = scores('Fernhill Labs today reported financial results.');
  const { release: more = 0 } = scores(GLOBE);
  expect(some).toBeGreaterThan(0);
  expect(more).toBeGreaterThan(some);
  expect(more).toBeLessThan(1);
});

test('a text without any mark is none', () => {
  expect(scores('It was a dark and stormy night.').release).toBe(0);
});

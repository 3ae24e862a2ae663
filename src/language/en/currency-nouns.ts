import { CURRENCY_NAMES, PART_NAMES } from './currency-names.js';

/** A noun that currencies are called by. */
export interface Noun {
  readonly alone: string | null;
  /** Whether it means that only behind a scale. */
  readonly scaled: boolean;
  readonly nations: ReadonlyMap<string, string>;
}

function nationsOf(written: string): Map<string, string> {
  const nations = new Map<string, string>();
  for (const group of written.split('; ')) {
    const [code, ...names] = group.split(/ (.*)/u);
    for (const name of names[0]?.split(', ') ?? []) nations.set(name, code as string);
  }
  return nations;
}

/** Nouns in all their forms. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map(
  CURRENCY_NAMES.flatMap(([nouns, alone, nations]) => {
    const noun = {
      alone: alone?.replace('*', '') ?? null,
      scaled: alone?.startsWith('*') ?? false,
      nations: nationsOf(nations),
    };
    return nouns.split(' ').map((name): [string, Noun] => [name, noun]);
  }),
);

/** Coins. */
export const PARTS: ReadonlyMap<string, { shift: number; alone: string | null }> = new Map(
  PART_NAMES.flatMap(([names, shift, alone]) =>
    names.split(' ').map((name): [string, { shift: number; alone: string | null }] => [name, { shift, alone }]),
  ),
);

/** Words that the name of a country starts with. */
export const NATION_STARTS: ReadonlySet<string> = new Set(
  [...NOUNS.values()].flatMap(({ nations }) => [...nations.keys()].map((name) => name.split(' ')[0] as string)),
);
/** Whose cents or pence they are: by the country that stands before them. */
export const DOLLAR_NATIONS = (NOUNS.get('dollar') as Noun).nations;
export const LONGEST_NATION = 5;
/** Signs that stand for a noun behind a country: "Canadian $". */
export const SIGN_NOUNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['¥', 'yuan'],
]);

export const isCurrencyNoun = (word: string): boolean => NOUNS.has(word);

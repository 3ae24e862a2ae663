/** Written by `npm run train` from the bundled corpus; what each trait is stands in traits.ts. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([]);

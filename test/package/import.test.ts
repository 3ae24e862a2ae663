import { runScript } from '../support/built.js';

/** Packages that `natural`'s root would load. */
const DRIVERS = /node_modules\/(?:mongoose|mongodb|pg|redis|@redis|memjs|dotenv)\//;

/** Imports a module, then lists every CommonJS file that was loaded on the way. */
const listing = (module: string): string => `
  import { createRequire } from 'node:module';
  await import('${module}');
  process.stdout.write('LOADED ' + JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));
`;

const loadedBy = (module: string): string[] => {
  const { stdout } = runScript(listing(module));
  return JSON.parse(stdout.slice(stdout.indexOf('LOADED ') + 'LOADED '.length)) as string[];
};

describe('importing the package', () => {
  test('loads no database driver', () => {
    const loaded = loadedBy('earnings-call-nlp');
    expect(loaded.filter((file) => DRIVERS.test(file))).toEqual([]);
  });

  test('would be seen to load one', () => {
    const loaded = loadedBy('natural');
    expect(loaded.some((file) => DRIVERS.test(file))).toBe(true);
  });

  test('prints nothing', () => {
    expect(runScript(`await import('earnings-call-nlp');`)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('loads no package that may be missing', () => {
    const loaded = loadedBy('earnings-call-nlp');
    expect(loaded.filter((file) => /node_modules\/(?:mammoth|unpdf)\//.test(file))).toEqual([]);
  });
});

describe('the schema of the package', () => {
  test('is a file that can be imported', () => {
    const { stdout } = runScript(`
      const { default: schema } = await import('earnings-call-nlp/schema.json', { with: { type: 'json' } });
      process.stdout.write(schema.$schema + ' ' + Object.keys(schema.properties).length);
    `);
    expect(stdout).toMatch(/^https:\/\/json-schema\.org\/draft\/2020-12\/schema \d+$/);
  });
});

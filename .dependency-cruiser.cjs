/**
 * The rooms under src/ from the ground up. A room may import from lower floors only; rooms on one floor do not know each
 * other.
 */
const floors = [
  ['document'],
  ['language'],
  ['readers'],
  ['layouts'],
  ['call'],
  ['interpretation'],
  ['tagging'],
  ['release', 'summary'],
  ['across', 'report', 'batch', 'evaluation'],
  ['cli'],
];

const inRoom = (rooms) => `^src/(?:${rooms.join('|')})/`;

/** One rule a room: everything that does not lie below it is out of its reach. */
const roomRules = floors.flatMap((rooms, floor) =>
  rooms.flatMap((room) => {
    const outOfReach = floors
      .slice(floor)
      .flat()
      .filter((other) => other !== room);
    if (outOfReach.length === 0) return [];
    return {
      name: `${room}-imports-downwards`,
      comment: `src/${room} may import only from rooms below it`,
      severity: 'error',
      from: { path: inRoom([room]) },
      to: { path: inRoom(outOfReach) },
    };
  }),
);

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'rooms-do-not-import-the-whole',
      comment: 'only the rooms that run whole analyses (batch, cli) may import the files at the root of src/',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inRoom(['batch', 'cli']) },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'only-entry-points-join-rooms',
      comment: 'a file at the root of src/ is the public entry or the way through the rooms, nothing else',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$', pathNot: '^src/(?:index|analyze[^/]*)\\.ts$' },
      to: { path: '^src/[^/]+/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that import each other are one concern or three, not two',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-natural-root',
      comment: "natural's root loads database drivers and prints: import its sub-modules",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/natural/(?:lib/natural/)?index\\.(?:m?js|d\\.ts)$' },
    },
    {
      name: 'optional-packages-load-late',
      comment: 'a package that may be missing is loaded by import() where it is needed',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/(?:unpdf|mammoth)/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-development-packages',
      comment: 'what ships may lean only on packages that are installed with it',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'a package that src/ imports is declared in package.json',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

// Who may import whom: the table of DESIGN.md, section 2. Tests and benches may use any package.
const allowed = {
  protocol: [],
  catalog: ['protocol'],
  artifact: ['protocol'],
  workflow: ['artifact', 'catalog', 'protocol'],
  codegen: ['catalog', 'protocol'],
  nodes: ['workflow'],
  kit: ['nodes', 'workflow'],
  importer: ['artifact', 'catalog', 'protocol'],
  runtime: ['protocol'],
  emulator: ['protocol', 'catalog'],
  conformance: ['protocol', 'artifact', 'catalog', 'runtime'],
  queue: ['runtime', 'artifact', 'protocol'],
  gateway: ['runtime', 'artifact', 'queue', 'protocol'],
  studio: ['artifact'],
};

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([name, others]) => ({
      name: `${name}-imports-only-what-it-may`,
      severity: 'error',
      // The helper for tests starts an emulator where there is one.
      from: { path: `^packages/${name}/(src|generated)/`, pathNot: '^packages/conformance/src/vitest\\.ts$' },
      to: { path: `^packages/(?!(?:${[name, ...others].join('|')})/)` },
    })),
    {
      name: 'no-deep-imports',
      comment: 'A package is what its exports say.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^packages/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '/test/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'browser-safe',
      comment: 'These run in a page; the runtime keeps Node in a folder of its own.',
      severity: 'error',
      from: { path: '^packages/(?:protocol|catalog|artifact|runtime)/src/', pathNot: '^packages/runtime/src/node/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/|/generated/' },
    exclude: { path: '/dist/.*\\.map$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      mainFields: ['types', 'module', 'main'],
    },
  },
};

/**
 * The direction of the layers: events <- domain <- application <- adapters <- runtime <- functions <- infra.
 * `test/architecture` shows that each rule here catches a violation of it.
 */

/** Packages that only compute: no I/O, no clock. The inner layers may use these and no others. */
const purePackages = ['zod', 'libphonenumber-js', 'temporal-polyfill', 'stdnum'];
const pure = `(^|/)node_modules/(${purePackages.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'events-import-zod-only',
      comment: 'Contracts must be readable by anyone without the rest of Kier.',
      severity: 'error',
      from: { path: '^events/' },
      to: { pathNot: ['^events/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain decides on values alone: no I/O, no clock, no AWS; what it needs comes in as an argument.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: ['^events/', '^shared/domain/', pure] },
    },
    {
      name: 'application-knows-only-its-ports',
      comment: 'A use case reaches the world through a port that an adapter implements.',
      severity: 'error',
      from: { path: '^shared/application/' },
      to: { pathNot: ['^events/', '^shared/(domain|application)/', pure] },
    },
    {
      name: 'adapters-do-not-compose',
      comment: 'An adapter implements ports; it does not know who puts it to use.',
      severity: 'error',
      from: { path: '^shared/adapters/' },
      to: { path: '^(shared/runtime|functions)/' },
    },
    {
      name: 'runtime-serves-any-function',
      comment: 'Lambda plumbing is the same for every function, so it imports none of them.',
      severity: 'error',
      from: { path: '^shared/runtime/' },
      to: { path: '^functions/' },
    },
    {
      name: 'functions-do-not-import-each-other',
      comment: 'Functions speak through queues; what two of them need is a use case in shared/application.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'nobody-imports-infra',
      comment: 'infra composes the rest and is known by nothing of it.',
      severity: 'error',
      from: { path: '^(events|shared|functions)/' },
      to: { path: '^infra/' },
    },
    {
      name: 'aws-sdk-in-adapters-only',
      comment: 'Whoever calls AWS outside an adapter cannot be tested with a port. The runtime composes the clients.',
      severity: 'error',
      from: { path: '^(events|shared|functions|infra)/', pathNot: '^(shared/(adapters|runtime)|infra)/' },
      to: { path: '(^|/)node_modules/@(aws-sdk|smithy)/' },
    },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      comment: 'What runs must not depend on how it is tried.',
      from: { path: '^(events|shared|functions|infra)/' },
      to: { path: '^test/' },
    },
    {
      name: 'deployed-code-has-no-development-packages',
      comment: 'What is deployed must install without development packages; types vanish before it runs.',
      severity: 'error',
      from: { path: '^(events|shared|functions)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files in a circle can only be understood and tested together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that is not found is not checked either: all other rules would be silent about it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^test/'] },
    /** Imports of types count: a layer that knows the types of another knows that other. */
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};

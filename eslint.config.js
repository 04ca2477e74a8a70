import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const folders = ['src', 'functions', 'xlsx', 'taskpane', 'workbench', 'cli', 'scripts', 'tests', 'bench'];

/** Which folder may reach which. A relative import into any other folder is an error, not a matter of good will. */
const only = (folder, ...allowed) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${folders.filter((each) => each !== folder && !allowed.includes(each)).join('|')})/`,
            message: `${folder} may import only ${['itself', ...allowed].join(', ')}.`,
          },
        ],
      },
    ],
  },
});

/** Inside src: engine ← norms ← subjects ← books, review ← catalog. */
const room = (files, ...forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `/(?:${[...forbidden, 'functions', 'xlsx', 'taskpane', 'workbench', 'cli', 'scripts', 'tests', 'bench'].join('|')})(?:/|\\.ts$)`,
            message: 'This room of src may not reach that one: see docs/arquitectura.md.',
          },
          {
            regex: '^(?!\\.|mathjs$|date-fns(?:/|$)|@borgar/fx$)',
            message: 'src imports nothing from outside but mathjs, date-fns and @borgar/fx.',
          },
        ],
      },
    ],
  },
});

const subjects = [
  'municipio',
  'ejecucion',
  'pefa',
  'fiscal',
  'contraparte',
  'costo',
  'convocatoria',
  'poa',
  'ciclo',
  'diagnostico',
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.cache', 'src/catalog.ts', 'coverage', 'tests/fixtures'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='jest'][callee.property.name='setTimeout']",
          message: 'No test asserts a time: one limit for what hangs stands in jest.config.js.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A Problem is data about a bad cell, not an exception with a stack: a column may hold a million of them.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'file', name: 'Problem' },
            { from: 'package', name: 'Error', package: 'custom-functions-runtime' },
          ],
        },
      ],
    },
  },
  {
    // What comes from a file or a person never becomes markup or code, nor keeps a pattern busy longer than its length.
    files: ['src/**', 'functions/**', 'xlsx/**', 'taskpane/**', 'workbench/**', 'cli/**'],
    plugins: { regexp },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'].map((property) => ({
          ...(property.startsWith('write') && { object: 'document' }),
          property,
          message: 'Data is put in a page as text: use element() of taskpane/dom.ts.',
        })),
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  room(['src/engine/**', 'src/glossary.ts'], 'norms', ...subjects, 'intake', 'books', 'review', 'catalog'),
  room(['src/norms/**'], ...subjects, 'intake', 'books', 'review', 'catalog'),
  room(
    subjects.map((each) => `src/${each}/**`),
    'intake',
    'books',
    'review',
    'catalog',
  ),
  room(['src/intake/**'], 'books', 'review', 'catalog'),
  room(['src/books/**', 'src/review/**'], 'portable', 'catalog'),
  room(['src/portable/**'], ...subjects, 'intake', 'review', 'catalog'),
  only('functions', 'src'),
  only('xlsx', 'src'),
  only('taskpane', 'src', 'xlsx'),
  {
    files: ['taskpane/**/*.ts'],
    ignores: ['taskpane/hosts/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension'].map((name) => ({
          name,
          message: 'Only taskpane/hosts talks to Office.js.',
        })),
      ],
    },
  },
  only('workbench', 'src', 'xlsx', 'taskpane'),
  only('cli', 'src', 'xlsx', 'workbench'),
);

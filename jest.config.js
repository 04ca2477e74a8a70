import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

// The browser of the tests unpacks itself into the temporary folder, and Jest hides from its tests' own environment
// what they change in it: the folder is set here, before the workers start and inherit it.
const unpacked = resolve(import.meta.dirname, '.cache/navegador');
mkdirSync(unpacked, { recursive: true });
process.env.TMPDIR = unpacked;

/** Every tier that needs nothing but npm. Tests that read ../shared/data skip themselves when it is absent. */
export default {
  testEnvironment: '<rootDir>/scripts/jest-environment.cjs',
  setupFiles: ['<rootDir>/scripts/jest-seed.cjs'],
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.m?[jt]sx?$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // Packages that ship only ES modules are turned into CommonJS like our own files.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|@sparticuz/chromium|lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
  moduleNameMapper: { '\\.(css|less)$': '<rootDir>/scripts/empty.cjs' },
  maxWorkers: 2,
  // No test asserts a time: a busy machine only takes longer. What hangs still ends.
  testTimeout: 600_000,
};

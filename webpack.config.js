import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { HelpPlugin } from './scripts/help-plugin.js';
import { OfflinePlugin } from './scripts/offline-plugin.js';

const root = import.meta.dirname;
const target = 'es2022';

const entry = {
  libro: './workbench/main.ts',
  // Keeps the local workbook at hand without a network. It must stand at the top to speak for the whole page.
  'sin-conexion': './workbench/offline/worker.ts',
  panel: './taskpane/main.ts',
};

const copied = [
  { from: 'workbench/index.html' },
  { from: 'taskpane/taskpane.html' },
  { from: 'workbench/samples', to: 'muestras' },
  { from: 'functions/functions.*.json', to: '[name][ext]' },
  { from: 'assets', to: 'assets' },
  { from: 'manifest.xml' },
];

/** Univer brings the syllables of seventy languages; cells are not hyphenated, and the pane speaks three. */
const foreignSyllables = {
  checkResource: (resource, context) =>
    /engine-render[\\/]lib[\\/]es$/.test(context) && /^\.\/(?!index|facade|es-|pt-|en-)/.test(resource),
};

/**
 * What both builds share. The library does nothing by being loaded, so a page leaves out what it does not use:
 * the functions take the formulas one subject at a time, the pages take them all.
 */
const common = (mode) => ({
  mode,
  context: root,
  target: ['web', target],
  devtool: false,
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, legalComments: 'none' })] },
  // Sizes are watched by `npm run sizes`, after compression.
  performance: { hints: false },
});
const output = {
  path: resolve(root, 'dist'),
  filename: '[name].js',
  cssFilename: '[name].css',
  chunkFilename: 'partes/[contenthash].js',
  cssChunkFilename: 'partes/[contenthash].css',
  assetModuleFilename: 'partes/[contenthash][ext]',
};
const scripts = [
  { test: /\.ts$/, loader: 'esbuild-loader', options: { target } },
  { test: /\.ts$/, include: resolve(root, 'src'), sideEffects: false },
];

/** The local workbook and the pane inside Excel. */
const pages = (mode) => ({
  ...common(mode),
  name: 'pages',
  entry,
  output: { ...output, clean: true },
  experiments: { css: true },
  module: {
    rules: [
      ...scripts,
      // Univer's packages are ES modules that leave file extensions out.
      { test: /\.js$/, include: /node_modules\/@univerjs/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new CopyPlugin({ patterns: copied }),
    new webpack.IgnorePlugin(foreignSyllables),
    new HelpPlugin(),
    new OfflinePlugin(),
  ],
});

/** The custom functions. Excel starts them first: they come small, and the formulas without their help. */
const functions = (mode) => ({
  ...common(mode),
  name: 'functions',
  // The pages clean the folder.
  dependencies: ['pages'],
  entry: { functions: './functions/main.ts' },
  output: { ...output, uniqueName: 'muni-functions' },
  optimization: {
    ...common(mode).optimization,
    // What several subjects use comes once, with the first of them.
    splitChunks: {
      chunks: 'async',
      minSize: 0,
      cacheGroups: { engine: { test: /[\\/]src[\\/](?:engine[\\/]|glossary)/, minChunks: 2, name: 'motor' } },
    },
  },
  module: {
    rules: [
      ...scripts,
      {
        test: /\.ts$/,
        include: resolve(root, 'src'),
        enforce: 'pre',
        loader: resolve(root, 'scripts/without-help-loader.cjs'),
      },
    ],
  },
});

/** @type {(env: unknown, options: { mode?: 'production' | 'development' }) => import('webpack').Configuration[]} */
export default (_env, { mode = 'production' }) => [pages(mode), functions(mode)];

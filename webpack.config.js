import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { helpPages } from './scripts/help-html.js';
import { OfflinePlugin } from './scripts/offline-plugin.js';

const root = import.meta.dirname;
const target = 'es2022';

/**
 * Three pages' worth of scripts: the local workbook, the pane inside Excel, and the custom functions. The functions
 * come apart from the pane because Excel starts them first and they must stay small.
 */
const entry = {
  libro: './workbench/main.ts',
  // Keeps the local workbook at hand without a network. It must stand at the top to speak for the whole page.
  'sin-conexion': './workbench/offline/worker.ts',
  panel: './taskpane/main.ts',
  // In a layer of its own, so that the formulas it carries can leave their help behind.
  functions: { import: './functions/main.ts', layer: 'functions' },
};

const copied = [
  { from: 'workbench/index.html' },
  { from: 'taskpane/taskpane.html' },
  { from: 'workbench/samples', to: 'muestras' },
  { from: 'functions/functions.*.json', to: '[name][ext]' },
  { from: 'assets', to: 'assets' },
  { from: 'manifest.xml' },
  ...helpPages,
];

/** Univer brings the syllables of seventy languages; cells are not hyphenated, and the pane speaks three. */
const foreignSyllables = {
  checkResource: (resource, context) =>
    /engine-render[\\/]lib[\\/]es$/.test(context) && /^\.\/(?!index|facade|es-|pt-|en-)/.test(resource),
};

/** @type {(env: unknown, options: { mode?: 'production' | 'development' }) => import('webpack').Configuration} */
export default (_env, { mode = 'production' }) => ({
  mode,
  entry,
  context: root,
  target: ['web', target],
  devtool: false,
  output: {
    path: resolve(root, 'dist'),
    filename: '[name].js',
    cssFilename: '[name].css',
    chunkFilename: 'partes/[contenthash].js',
    cssChunkFilename: 'partes/[contenthash].css',
    assetModuleFilename: 'partes/[contenthash][ext]',
    clean: true,
  },
  experiments: { css: true, layers: true },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'esbuild-loader', options: { target } },
      {
        test: /\.ts$/,
        include: resolve(root, 'src'),
        issuerLayer: 'functions',
        enforce: 'pre',
        loader: resolve(root, 'scripts/without-help-loader.cjs'),
      },
      // Univer's packages are ES modules that leave file extensions out.
      { test: /\.js$/, include: /node_modules\/@univerjs/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, legalComments: 'none' })] },
  plugins: [
    new CopyPlugin({ patterns: copied }),
    new webpack.IgnorePlugin(foreignSyllables),
    new OfflinePlugin(),
  ],
  // Sizes are watched by `npm run sizes`, after compression.
  performance: { hints: false },
});

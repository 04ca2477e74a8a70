import { createHash } from 'node:crypto';
import webpack from 'webpack';

const { Compilation, sources } = webpack;
const NAME = 'OfflinePlugin';
/** What was built, for the service worker, the size limits and `npm start`. */
const LIST = 'archivos.json';
const WORKER = 'sin-conexion.js';

/** What the local workbook needs without a network: everything but the pages made for Excel. */
const isNeeded = (file) => file !== WORKER && !/^(?:panel|functions|taskpane|manifest)\b/.test(file);

/** Lists the files the service worker keeps, with a version that changes when any of them does. */
export class OfflinePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const files = Object.keys(assets).filter(isNeeded).sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const version = hash.digest('hex').slice(0, 16);
        const groups = Object.fromEntries(
          [...compilation.namedChunkGroups].map(([name, group]) => [name, group.getFiles()]),
        );
        compilation.emitAsset(LIST, new sources.RawSource(JSON.stringify({ version, files, groups })));
        // Browsers look for a new worker by comparing its bytes.
        compilation.updateAsset(WORKER, (source) => new sources.ConcatSource(source, `\n// ${version}\n`));
      });
    });
  }
}

import { createHash } from 'node:crypto';
import webpack from 'webpack';

const { Compilation, sources } = webpack;
const NAME = 'OfflinePlugin';
const LIST = 'archivos.json';

/** What the local workbook needs without a network: everything but the pages made for Excel. */
const isNeeded = (file) => !/^(?:panel|functions|taskpane|manifest)\b|\.map$|\.LICENSE/.test(file);

/** Writes the list of files the service worker keeps, with a version that changes when any of them does. */
export class OfflinePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const files = Object.keys(assets).filter(isNeeded).sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const list = { version: hash.digest('hex').slice(0, 16), files };
        compilation.emitAsset(LIST, new sources.RawSource(JSON.stringify(list)));
      });
    });
  }
}

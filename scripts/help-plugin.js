import webpack from 'webpack';
import { helpSite } from './help-site.js';

const NAME = 'HelpPlugin';

/** Puts the help site beside the pages, under `ayuda/`. */
export class HelpPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [path, text] of helpSite(compiler.context))
          compilation.emitAsset(`ayuda/${path}`, new webpack.sources.RawSource(text), { minimized: true });
      });
    });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const file = (folder: string, fileName: string) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), 'utf8'),
});

/** What the manifest's schema refuses, by line. */
export async function schemaFindings(manifest: string, folder = 'scripts/manifest'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: file(folder, 'muni-manifest.xsd'),
    preload: [file(folder, 'muni-overrides.xsd'), file(folder, 'muni-types.xsd')],
  });
  return errors.map(({ loc, message }) => `Línea ${String(loc?.lineNumber ?? '?')}: ${readable(message)}`);
}

const readable = (message: string): string =>
  message
    .replace('Schemas validity error : ', '')
    .replaceAll(/\{http:[^}]*\}/g, '')
    .trim();

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf, parse } from './reading.ts';
import { ruleFindings } from './rules.ts';
import { schemaFindings } from './schema.ts';

export type FileReader = (path: string) => Uint8Array | undefined;

export const filesIn =
  (folder: string): FileReader =>
  (path) => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return undefined;
    }
  };

/** Everything wrong with a manifest: what the schema refuses, then what the rules find. None when it is right. */
export async function check(xml: string, file: FileReader): Promise<string[]> {
  const refused = await schemaFindings(xml);
  try {
    const root = parse(xml);
    return [...refused, ...ruleFindings({ root, base: baseOf(root), file })];
  } catch (caught) {
    return refused.length > 0 ? refused : [`El manifiesto no se puede leer: ${String(caught)}`];
  }
}

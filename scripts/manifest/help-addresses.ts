import { LOCAL, paths } from './content.ts';

export const metadataFiles: readonly string[] = Object.values(paths.metadata);

interface Metadata {
  readonly functions: readonly { readonly helpUrl?: string }[];
}

/** Functions metadata with its help pages under another address. Written as the generator writes it. */
export function rehome(json: string, base: string): string {
  const metadata = JSON.parse(json) as Metadata;
  const functions = metadata.functions.map((each) =>
    each.helpUrl === undefined ? each : { ...each, helpUrl: moved(each.helpUrl, base) },
  );
  return `${JSON.stringify({ ...metadata, functions }, null, 2)}\n`;
}

/** Keeps the path from `ayuda/` on; what stands before it is an address, ours or an earlier one. */
const moved = (address: string, base: string): string => {
  const at = address.indexOf('/ayuda/');
  return at < 0 ? address.replace(LOCAL, base) : `${base}${address.slice(at)}`;
};

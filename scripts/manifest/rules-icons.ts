import { all, at, resource, type Manifest } from './reading.ts';
import type { Rule } from './rules.ts';
import { iconSizes, listingSizes } from './content.ts';

interface Picture {
  readonly address: string;
  readonly size: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Every picture the manifest shows, with the size Office will draw it at. */
function pictures({ root }: Manifest): Picture[] {
  const listed = [
    ['IconUrl', listingSizes.normal],
    ['HighResolutionIconUrl', listingSizes.high],
  ] as const;
  return [
    ...listed.map(([name, size]) => ({ address: at(root, name)?.attributes['DefaultValue'] ?? '', size })),
    ...all(root, 'Icon')
      .flatMap((icon) => all(icon, 'bt:Image'))
      .map(({ attributes }) => ({
        address: resource(root, attributes['resid'] ?? '') ?? '',
        size: Number(attributes['size']),
      })),
  ];
}

/** Width and height of a PNG; undefined when the bytes are not one. */
function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, position) => bytes[position] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function findingFor({ address, size }: Picture, { base, file }: Manifest): string[] {
  const path = address.slice(base.length + 1);
  const bytes = address.startsWith(`${base}/`) ? file(path) : undefined;
  if (!bytes) return [`No existe el icono «${address}».`];
  const real = sizeOf(bytes);
  if (!real) return [`El icono «${path}» no es un PNG.`];
  if (real.width === size && real.height === size) return [];
  const [wanted, found] = [`${String(size)}×${String(size)}`, `${String(real.width)}×${String(real.height)}`];
  return [`El icono «${path}» debe medir ${wanted} píxeles y mide ${found}.`];
}

const exact: Rule = (manifest) => [
  ...new Set(pictures(manifest).flatMap((picture) => findingFor(picture, manifest))),
];

const everySize: Rule = ({ root }) =>
  all(root, 'Icon').flatMap((icon) => {
    const sizes = all(icon, 'bt:Image').map(({ attributes }) => Number(attributes['size']));
    return iconSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `Un botón o grupo no tiene icono de ${String(size)} píxeles.`);
  });

export const iconRules: readonly Rule[] = [exact, everySize];

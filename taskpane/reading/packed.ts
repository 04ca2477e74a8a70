import type { BudgetData } from '../../src/intake/budget.ts';
import type { Sense } from './sense.ts';
import { isFailure } from '../../src/intake/failures.ts';

/** A column of texts as each different one and the number of each row's: it travels in a blink, and a million strings do not. */
interface PackedTexts {
  readonly texts: readonly (string | undefined)[];
  readonly codes: Int32Array;
}

type Keys = BudgetData['keys'];
type PackedKeys = Readonly<Partial<Record<keyof Keys, PackedTexts>>>;
type PackedData = Omit<BudgetData, 'keys' | 'codes' | 'published'> & {
  readonly keys: PackedKeys;
  readonly codes: PackedKeys | undefined;
  readonly published: PackedTexts | undefined;
};

/** What was understood, as it travels from the worker to the page. */
export type PackedSense = { readonly plain: Sense } | { readonly plain: Sense; readonly data: PackedData };

export function packed(sense: Sense): PackedSense {
  const { at, found } = sense;
  if (isFailure(found)) return { plain: sense };
  const { data } = found;
  return {
    plain: { at, found: { ...found, data: { ...data, keys: {}, codes: {}, published: undefined } } },
    data: {
      ...data,
      keys: packedKeys(data.keys),
      codes: data.codes && packedKeys(data.codes),
      published: data.published && packedTexts(data.published),
    },
  };
}

const packedKeys = (keys: Keys): PackedKeys =>
  Object.fromEntries(Object.entries(keys).map(([name, texts]) => [name, packedTexts(texts)]));

function packedTexts(rows: readonly (string | undefined)[]): PackedTexts {
  const known = new Map<string | undefined, number>();
  const codes = Int32Array.from(rows, (text) => {
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { texts: [...known.keys()], codes };
}

/** Makes the texts again, and lets the page answer between one column and the next. */
export async function unpacked(sense: PackedSense): Promise<Sense> {
  const { plain } = sense;
  if (!('data' in sense) || isFailure(plain.found)) return plain;
  const { codes: packedCodes, ...data } = sense.data;
  const keys = await unpackedKeys(data.keys);
  const codes = packedCodes && (await unpackedKeys(packedCodes));
  const published = data.published && textsOf(data.published);
  const whole: BudgetData = { ...data, keys, ...(codes && { codes }), published };
  return { ...plain, found: { ...plain.found, data: whole } };
}

async function unpackedKeys(keys: PackedKeys): Promise<Keys> {
  const made: Record<string, readonly string[]> = {};
  for (const [name, column] of Object.entries(keys)) {
    made[name] = textsOf(column).map((text) => text ?? '');
    await new Promise((answer) => setTimeout(answer));
  }
  return made;
}

const textsOf = ({ texts, codes }: PackedTexts): (string | undefined)[] =>
  Array.from(codes, (code) => texts[code]);

import { fold } from '../engine/reading.ts';
import type { RawCell } from './budget.ts';
import type { Rows } from './amounts.ts';

/** What a column tells of people, and is left out unless it is asked for. */
export const personalKinds = ['persona', 'documento', 'cuentaBancaria', 'contacto'] as const;
export type PersonalKind = (typeof personalKinds)[number];

export const personalWords: Readonly<Record<PersonalKind, string>> = {
  persona: 'nombres de personas',
  documento: 'documentos de identidad o tributarios',
  cuentaBancaria: 'cuentas bancarias',
  contacto: 'teléfonos, correos o domicilios',
};

const LEFT_OUT = 'se deja fuera salvo que lo pida';

/** Why a column that tells of people is used or not, in words for the user. */
export const personalEvidence = (kind: PersonalKind, asked: boolean): string =>
  `parece tener ${personalWords[kind]}; ${asked ? 'se trae porque lo pidió' : LEFT_OUT}`;
export const isLeftOut = (evidence: string): boolean => evidence.endsWith(LEFT_OUT);

const WORDS: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'cuentaBancaria',
    /\bcuentas? (?:bancarias?|corrientes?|de ahorros?|cliente|del? (?:beneficiari|proveedor)\w*)|\b(?:nro|numero|no|n) (?:de )?cuenta\b(?! (?:contable|presup))|\b(?:iban|cbu|cci|clabe|swift)\b/,
  ],
  [
    'documento',
    /\b(?:cedula|dni|d n i|nit|ruc|r u c|rut|cuit|cuil|curp|rfc|cpf|cnpj|nif|cif|pasaporte|rnc)\b|^c ?i(?: \w+)?$|\b(?:carnet|documento) (?:de )?(?:identidad|identificacion)\b|\bnumero (?:de )?identificacion\b|\b(?:nro|no|numero|tipo) (?:de )?documento (?:beneficiario|proveedor|tercero)\b/,
  ],
  [
    'contacto',
    /\b(?:telefonos?|celular|movil|correo|e ?mail|domicilio|direccion (?:particular|domiciliaria|del? \w+|real)|whatsapp)\b/,
  ],
  [
    'persona',
    /\b(?:beneficiari[oa]s?|proveedor(?:es)?|contratistas?|acreedor(?:es)?|terceros?|apellidos?|nombres y apellidos|nombre completo|nombres|razon social|funcionari[oa]s?|emplead[oa]s?|servidor(?:es)? public\w+|titular|favorecid[oa]|credor|representante|alcalde(?:sa)?|alcaldes|responsable)\b/,
  ],
];

/** «Nombre del beneficiario» says people; «beneficiarios programados», how many of them. */
const COUNTED =
  /\b(?:cantidad|numero de|nro de|no de|total|programad\w+|atendid\w+|poblacion|tipo de|monto|unidad|area|secretaria)\b/;

/** What a heading alone says a column tells of people. */
export function personalHeading(heading: string): PersonalKind | undefined {
  const said = fold(heading)
    .replace(/[._:°º/-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = WORDS.find(([, words]) => words.test(said))?.[0];
  return found === 'persona' && COUNTED.test(said) ? undefined : found;
}

const GIVEN = new Set(
  (
    'juan jose luis carlos jorge miguel pedro francisco antonio manuel jesus alejandro david daniel fernando roberto ' +
    'mario eduardo ricardo javier rafael alberto ramon raul sergio marco marcos oscar victor hector ruben hugo julio ' +
    'cesar edgar edwin wilson freddy rene gonzalo rodrigo diego andres pablo martin felipe gustavo enrique guillermo ' +
    'ernesto alfredo arturo armando alvaro joao paulo lucas gabriel mateo santiago sebastian nicolas adolfo ' +
    'maria ana rosa carmen juana martha marta elena patricia sandra claudia silvia gloria teresa beatriz isabel ' +
    'luisa laura sonia norma julia lidia veronica gabriela monica cecilia adriana lucia sofia valeria andrea paola ' +
    'carla daniela nancy miriam ruth esther victoria virginia margarita angela francisca antonia josefa fernanda juliana'
  ).split(' '),
);
/** A place or an office may be called after a person. */
const NOT_PEOPLE =
  /\d|\b(?:municip|alcald|gobiern|minist|direcc|secret|unidad|hospital|escuela|colegio|unidad educativa|calle|avenida|barrio|zona|villa|puerto|san|santa|santo|provincia|distrito|comunidad|constru|mejora|programa|proyecto|apoyo|servicio|fondo|universidad|instituto|empresa|puente|camino|mercado|cancha|plaza|general|capitan|mariscal|presidente|doctor|ingreso|impuesto|gasto)/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

function kindOfCell(cell: string): PersonalKind | undefined {
  if (EMAIL.test(cell)) return 'contacto';
  if (IBAN.test(cell.replaceAll(' ', ''))) return 'cuentaBancaria';
  const words = fold(cell)
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  const isName = words.length >= 3 && words.length <= 6 && words.some((word) => GIVEN.has(word));
  return isName && !NOT_PEOPLE.test(words.join(' ')) ? 'persona' : undefined;
}

const FEWEST = 3;
const MOSTLY = 0.6;
const LOOKED_AT = 500;

/** What the cells of a column tell of people, when most of its different texts do. */
export function personalCells(rows: Rows, at: number): PersonalKind | undefined {
  const texts = new Set<string>();
  for (const row of rows) {
    const cell: RawCell | undefined = row[at];
    if (typeof cell === 'string' && cell.trim() !== '') texts.add(cell.trim());
    if (texts.size >= LOOKED_AT) break;
  }
  if (texts.size < FEWEST) return undefined;
  const kinds = Array.from(texts, kindOfCell);
  return personalKinds.find((kind) => kinds.filter((each) => each === kind).length >= texts.size * MOSTLY);
}

import { minus, times, toCell, zero, type Money } from '../../../engine/money.ts';
import { rowsOf, type GuidedState, type Row, type TablePanel } from '../../guided/spec.ts';
import { modeloContraparte, modeloCuotas } from '../clausulas.ts';
import { amountIn, figureIn, textIn } from '../../guided/typed.ts';

/** One part of a payment plan: what it is for, how much of the whole, and when within the term. */
interface Part {
  readonly name: string;
  readonly share: number;
  readonly moment: number | undefined;
}

export interface Models {
  readonly cuotas: readonly Part[];
  readonly contraparte: readonly Part[];
}

/** The parts proposed for every agreement, or what is wrong with them. */
export function modelsIn(state: GuidedState): Models | { readonly why: string } {
  const cuotas = partsIn(state, modeloCuotas, 'producto');
  const contraparte = partsIn(state, modeloContraparte, 'concepto');
  if ([cuotas, contraparte].some((parts) => !isWhole(parts)))
    return { why: 'Las partes no suman 100 %: corríjalas en la hoja Modelo de pagos' };
  return { cuotas, contraparte };
}

const partsIn = (state: GuidedState, panel: TablePanel, name: string): readonly Part[] =>
  rowsOf(state, panel)
    .filter((row) => figureIn(row, 'porcentaje') !== undefined)
    .map((row) => ({
      name: textIn(row, name),
      share: figureIn(row, 'porcentaje') ?? 0,
      moment: figureIn(row, 'momento'),
    }));

const isWhole = (parts: readonly Part[]): boolean =>
  Math.abs(parts.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9;

/** Rows of Desembolsos for an agreement. Their amounts are the sheet's to work out. */
export const instalmentsOf = (agreement: Row, parts: readonly Part[]): readonly Row[] =>
  parts.map((part, at) => ({
    convenio: textIn(agreement, 'convenio'),
    numero: at + 1,
    producto: part.name,
    porcentaje: part.share,
    ...dayIn(agreement, part, 'prevista'),
  }));

/** Rows of Contrapartes for an agreement: parts that add up to its counterpart, to the centavo. */
export function commitmentsOf(agreement: Row, parts: readonly Part[]): readonly Row[] {
  const whole = amountIn(agreement, 'contraparte');
  if (whole === zero) return [];
  const amounts = splitBy(whole, parts);
  return parts.map((part, at) => ({
    convenio: textIn(agreement, 'convenio'),
    concepto: part.name,
    monto: amounts[at] ?? 0,
    ...dayIn(agreement, part, 'vence'),
  }));
}

/** Each part is what the shares up to it make of the whole, less what went before. The last takes what is left. */
function splitBy(whole: Money, parts: readonly Part[]): readonly number[] {
  let share = 0;
  let before = zero;
  return parts.map((part, at) => {
    share += part.share;
    const upTo = at === parts.length - 1 ? whole : (times(whole, share) ?? whole);
    const own = toCell(minus(upTo, before));
    before = upTo;
    return own;
  });
}

function dayIn(agreement: Row, { moment }: Part, key: string): Row {
  const [start, term] = [figureIn(agreement, 'inicio'), figureIn(agreement, 'plazo')];
  if (start === undefined || moment === undefined) return {};
  if (moment === 0) return { [key]: start };
  return term === undefined ? {} : { [key]: start + Math.round(term * moment) };
}

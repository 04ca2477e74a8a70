import { AbsoluteRefType, type IRange, type IUnitRange, type Nullable } from '@univerjs/core';
import type {
  BaseAstNode,
  BaseReferenceObject,
  IFormulaCurrentConfigService,
  IFormulaDataItem,
  IOtherFormulaData,
} from '@univerjs/engine-formula';
import { giversOf, inOrder, type Area, type Reference, type Standing } from './order.ts';
import { shapeOf, type Shape } from './shape.ts';
import { kinds, stepsOf, type Step, type Surroundings } from './steps.ts';

/** What Univer is asked for: to read a formula's text, and to say where one of its references points. */
export interface Reader {
  readonly config: IFormulaCurrentConfigService;
  parse(unit: string, text: string): BaseAstNode;
  pointed(node: BaseAstNode, at: Place): BaseReferenceObject | undefined;
  /** What formulas are worked out with. */
  readonly given: Omit<Surroundings, 'pointers'>;
}

export interface Place {
  readonly unit: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula as it was read once, for all cells of a sheet that hold the same one. */
export interface Model {
  readonly row: number;
  readonly column: number;
  readonly node: BaseAstNode;
  readonly step: Step;
  readonly references: readonly Reference[];
  readonly isVolatile: boolean;
  readonly isAsync: boolean;
  /** Holds a name, a table or anything else whose meaning may change without its text. */
  readonly isPeculiar: boolean;
}

/** A formula of a cell, or of a rule about cells. */
export interface Formula extends Standing {
  readonly place: SheetPlace;
  readonly text: string;
  readonly model: Model;
  /** The rule it belongs to. */
  readonly rule?: string;
}

export interface SheetPlace {
  readonly unit: string;
  readonly sheetId: string;
  readonly at: number;
}

/** A book this way of calculating has no answer for: what a formula reads depends on what others give. */
class Undecided extends Error {}

const NOWHERE = { fromRow: false, toRow: false, fromColumn: false, toColumn: false };

/** Every formula of the open workbooks, each column of equal ones read once, in the order to be worked out. */
export class Formulas {
  readonly cells: Formula[] = [];
  readonly rules: Formula[] = [];
  readonly #reader: Reader;
  readonly #sheets = new Map<string, SheetPlace>();
  readonly #models = new Map<string, Model>();

  private constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Undefined where only Univer's own way will do. */
  static read(reader: Reader, others: IOtherFormulaData): Formulas | undefined {
    const formulas = new Formulas(reader);
    try {
      eachFormula(reader.config, (place, text, taken) => {
        formulas.#addCell(place, text, taken);
      });
      for (const [unit, sheets] of Object.entries(others))
        for (const [sheetId, rules] of Object.entries(sheets ?? {}))
          for (const [rule, { f, ranges }] of Object.entries(rules ?? {}))
            formulas.#addRule({ unit, sheetId }, rule, f, ranges);
      return formulas;
    } catch (fault) {
      if (fault instanceof Undecided) return undefined;
      throw fault;
    }
  }

  sheetAt(unit: string, sheetId: string): SheetPlace {
    const key = `${unit}\n${sheetId}`;
    const place = this.#sheets.get(key) ?? { unit, sheetId, at: this.#sheets.size };
    this.#sheets.set(key, place);
    return place;
  }

  areaOf({ unitId, sheetId, range }: IUnitRange): Area {
    return rectangle(this.sheetAt(unitId, sheetId).at, range);
  }

  /** Whether the same formulas stand in the same cells. */
  stillHolds(config: IFormulaCurrentConfigService): boolean {
    let at = 0;
    let same = 0;
    eachFormula(config, ({ unit, sheetId, row, column }, text) => {
      const known = this.cells[at++];
      const isThere = known?.row === row && known.column === column && known.text === text;
      if (isThere && known.place.sheetId === sheetId && known.place.unit === unit) same++;
    });
    return same === at && at === this.cells.length;
  }

  readonly #above = new Map<string, { readonly shape: Shape; readonly model: Model }>();

  #addCell(place: Place, text: string, taken: { readonly row: number; readonly column: number }): void {
    const sheet = this.sheetAt(place.unit, place.sheetId);
    const model = this.#modelOf(sheet, text, taken);
    this.cells.push({
      place: sheet,
      text,
      model,
      sheet: sheet.at,
      row: place.row,
      column: place.column,
      references: model.references,
      down: place.row - model.row,
      right: place.column - model.column,
    });
  }

  #modelOf(
    sheet: SheetPlace,
    text: string,
    { row, column }: { readonly row: number; readonly column: number },
  ): Model {
    const stack = `${sheet.at},${column}`;
    const above = this.#above.get(stack);
    if (above?.shape.at(row, column) === text) return above.model;
    const shape = shapeOf(text, row, column);
    const key = `${sheet.at}\n${shape ? shape.key : `${row},${column}\n${text}`}`;
    const model =
      this.#models.get(key) ?? this.#modelAt({ ...sheet, row, column }, text, shape === undefined);
    this.#models.set(key, model);
    if (shape) this.#above.set(stack, { shape, model });
    return model;
  }

  #modelAt(place: Place, text: string, isPeculiar: boolean): Model {
    const node = this.#reader.parse(place.unit, text);
    const all = descendants(node);
    if (all.some(isUndecided)) throw new Undecided();
    const pointers = new Map(
      pointersIn(node).flatMap((each): [BaseAstNode, Reference][] => {
        const reference = this.#referenceOf(each, place);
        return reference ? [[each, reference]] : [];
      }),
    );
    return {
      row: place.row,
      column: place.column,
      node,
      step: stepsOf(node, { ...this.#reader.given, pointers }),
      references: [...pointers.values()],
      isVolatile: all.some((each) => each.isForcedCalculateFunction()),
      isAsync: all.some((each) => each.isAsync()),
      isPeculiar,
    };
  }

  #referenceOf(node: BaseAstNode, place: Place): Reference | undefined {
    const pointed = this.#reader.pointed(node, place);
    if (!pointed) return undefined;
    const range = pointed.isTable() ? pointed.getRangePosition() : pointed.getRangeData();
    const sheet = this.sheetAt(pointed.getUnitId(), pointed.getSheetId());
    return { ...rectangle(sheet.at, range), moves: pointed.isTable() ? NOWHERE : movesOf(range) };
  }

  /** A rule is read in the first cell it is about, and looks from every other one as a formula copied there would. */
  #addRule(sheet: Omit<SheetPlace, 'at'>, rule: string, text: string, ranges: readonly IRange[]): void {
    const place = this.sheetAt(sheet.unit, sheet.sheetId);
    const [first] = ranges;
    if (!first) return;
    const from = { row: first.startRow, column: first.startColumn };
    const { rowCount, columnCount } = this.#reader.config.getSheetRowColumnCount(sheet.unit, sheet.sheetId);
    const model = this.#modelAt({ ...place, ...from }, text, false);
    for (const { startRow, endRow, startColumn, endColumn } of ranges)
      for (let row = startRow; row <= Math.min(endRow, rowCount - 1); row++)
        for (let column = startColumn; column <= Math.min(endColumn, columnCount - 1); column++)
          this.rules.push({
            place,
            text,
            model,
            rule,
            sheet: place.at,
            row,
            column,
            references: model.references,
            down: row - from.row,
            right: column - from.column,
          });
  }

  /** The numbers of the cells' formulas, each after those it reads. */
  order(spread: ReadonlyMap<number, Area>): Int32Array {
    return inOrder(this.cells, giversOf(this.cells, spread));
  }
}

/** `taken`: the cell in which the text reads as it does; another one for a formula that was filled down. */
type Visit = (place: Place, text: string, taken: { readonly row: number; readonly column: number }) => void;

function eachFormula(config: IFormulaCurrentConfigService, visit: Visit): void {
  for (const [unit, sheets] of Object.entries(config.getFormulaData()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [line, cells] of Object.entries(rows ?? {}))
        for (const [place, item] of Object.entries(
          cells as Readonly<Record<string, Nullable<IFormulaDataItem>>>,
        )) {
          if (!item) continue;
          const [row, column] = [Number(line), Number(place)];
          const { f, x = 0, y = 0 } = item;
          visit({ unit, sheetId, row, column }, f, { row: row - y, column: column - x });
        }
}

const descendants = (node: BaseAstNode): BaseAstNode[] => [node, ...node.getChildren().flatMap(descendants)];

function isUndecided(node: BaseAstNode): boolean {
  const kind = node.nodeType as number;
  if (kind === kinds.lambda || kind === kinds.lambdaParameter) return true;
  if (kind === kinds.prefix) return node.getToken() === '@';
  if (kind === kinds.suffix) return node.getToken() === '#';
  return kind === kinds.function && node.isAddress();
}

/** Nodes that point at cells; of `A1:B2` the whole. */
const pointersIn = (node: BaseAstNode): BaseAstNode[] => {
  const kind = node.nodeType as number;
  return kind === kinds.reference || kind === kinds.union ? [node] : node.getChildren().flatMap(pointersIn);
};

const edge = (at: number, otherwise: number): number => (Number.isNaN(at) ? otherwise : at);

const rectangle = (sheet: number, range: IRange): Area => ({
  sheet,
  fromRow: edge(range.startRow, 0),
  toRow: edge(range.endRow, Infinity),
  fromColumn: edge(range.startColumn, 0),
  toColumn: edge(range.endColumn, Infinity),
});

function movesOf(range: IRange): Reference['moves'] {
  const { NONE, ROW, COLUMN } = AbsoluteRefType;
  const { startAbsoluteRefType: start = NONE, endAbsoluteRefType: end = NONE } = range;
  const down = (kind: AbsoluteRefType) => kind === NONE || kind === COLUMN;
  const right = (kind: AbsoluteRefType) => kind === NONE || kind === ROW;
  return { fromRow: down(start), toRow: down(end), fromColumn: right(start), toColumn: right(end) };
}

import {
  IConfigService,
  Injector,
  Plugin,
  requestImmediateMacroTask,
  setDependencies,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  CalculateFormulaService,
  FormulaExecuteStageType,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  ICalculateFormulaService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  IOtherFormulaManagerService,
  Lexer,
  type BaseAstNode,
  type BaseReferenceObject,
  type IFormulaDatasetConfig,
} from '@univerjs/engine-formula';
import { Formulas, type Formula, type Place, type Reader } from './formulas.ts';
import type { Area } from './order.ts';
import { CellValues, isReference } from './values.ts';
import { reads, Stale, staleIn } from './stale.ts';

type Managed = ConstructorParameters<typeof CalculateFormulaService>;
type Answer = Awaited<ReturnType<CalculateFormulaService['_apply']>>;

/** Milliseconds of work between two looks at whether someone pressed a key, or asked to stop. */
const BREATH = 30;
const LOOK_EVERY = 16;

/** Lets the page draw and listen. The channel is closed after it, or Node would wait for more. */
async function breath(): Promise<void> {
  let close: (() => void) | undefined;
  await new Promise<void>((resolve) => {
    close = requestImmediateMacroTask(() => {
      resolve();
    });
  });
  close?.();
}

/** What is known of the formulas, and the order they stand in. */
interface Known {
  readonly formulas: Formulas;
  readonly sheetNames: string;
  readonly rules: string;
  readonly spread: ReadonlyMap<number, Area>;
  readonly spreadKey: string;
  readonly order: Int32Array;
}

/**
 * Univer remembers for every cell of a range who reads it: a column of n formulas that each read a column of n cells
 * costs n². Here formulas are ordered by whole ranges, each formula of a column is read once, and the functions are
 * Univer's own. Where this way has no answer (INDIRECT, OFFSET, LAMBDA), Univer's is taken.
 */
class CalculationByRanges extends CalculateFormulaService {
  #turn: Promise<unknown> = Promise.resolve();
  #known: Known | undefined;
  readonly #cells = new CellValues();
  readonly #run = { current: {} };
  readonly #others: IOtherFormulaManagerService;
  readonly #features: IFeatureCalculationManagerService;

  constructor(
    others: IOtherFormulaManagerService,
    features: IFeatureCalculationManagerService,
    ...managed: Managed
  ) {
    super(...managed);
    this.#others = others;
    this.#features = features;
  }

  override dispose(): void {
    super.dispose();
    this.#known = undefined;
  }

  /**
   * One calculation after the other, each told as ended once. Univer lays the ground for the next while one is still
   * under way, and takes one that was asked to stop too late for done: what had changed was then never worked out.
   */
  override execute(config: IFormulaDatasetConfig): Promise<void> {
    const turn = this.#turn.then(() => this.#executeAlone(config));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #executeAlone(config: IFormulaDatasetConfig): Promise<void> {
    const runtime = this._runtimeService;
    const told = { times: 0 };
    const telling = this.executionCompleteListener$.subscribe(() => told.times++);
    runtime.setFormulaExecuteStage(FormulaExecuteStageType.START);
    this.#tellStage();
    this._currentConfigService.load(config);
    runtime.reset();
    this._isCalculateTreeModel = config.isCalculateTreeModel ?? false;
    try {
      for (let turn = 0; turn < Math.max(1, config.maxIteration ?? 1); turn++) {
        runtime.setFormulaCycleIndex(turn);
        await this._executeStep();
        if (runtime.isStopExecution() || !runtime.isCycleDependency()) break;
      }
    } finally {
      if (runtime.isStopExecution()) runtime.markedAsStopFunctionsExecuted();
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.CALCULATION_COMPLETED);
      this.#tellStage();
      telling.unsubscribe();
      if (told.times === 0) this._executionCompleteListener$.next(runtime.getAllRuntimeData());
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      runtime.reset();
    }
  }

  #tellStage(): void {
    this._executionInProgressListener$.next(this._runtimeService.getRuntimeState());
  }

  protected override async _apply(isSpillPass = false): Promise<Answer> {
    const list = this.#listed(isSpillPass);
    if (!list) return super._apply(isSpillPass);
    this.#begin(isSpillPass, list.length);
    const isDone = await this.#workOut(list, isSpillPass);
    if (!isDone) return undefined;
    if (list.length > 0) this._runtimeService.markedAsSuccessfullyExecuted();
    else if (!isSpillPass) this._runtimeService.markedAsNoFunctionsExecuted();
    return this._runtimeService.getAllRuntimeData();
  }

  #begin(isSpillPass: boolean, total: number): void {
    const runtime = this._runtimeService;
    if (isSpillPass) {
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA);
      runtime.setTotalArrayFormulasToCalculate(total);
    } else {
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.START_DEPENDENCY);
      runtime.setTotalFormulasToCalculate(total);
    }
    runtime.clearArrayObjectCache();
    this.#cells.clear();
    this.#run.current = {};
    this.#tellStage();
  }

  /** False once someone asked to stop. */
  async #workOut(list: readonly Formula[], isSpillPass: boolean): Promise<boolean> {
    let breathed = performance.now();
    // From its first formula on Univer has to know it is under way: what changes meanwhile then begins another.
    if (list.length > 0) this.#isToGoOn(0, isSpillPass);
    for (const [at, formula] of list.entries()) {
      if (at % LOOK_EVERY === 0 && performance.now() - breathed > BREATH) {
        await breath();
        if (!this.#isToGoOn(at, isSpillPass)) return false;
        breathed = performance.now();
      }
      await this.#workOutOne(formula);
    }
    return true;
  }

  #isToGoOn(done: number, isSpillPass: boolean): boolean {
    const runtime = this._runtimeService;
    if (isSpillPass) {
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA);
      runtime.setCompletedArrayFormulasCount(done);
    } else {
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.CURRENTLY_CALCULATING);
      runtime.setCompletedFormulasCount(done);
    }
    this.#tellStage();
    return !runtime.isStopExecution();
  }

  async #workOutOne({ place, row, column, rule, model, right, down }: Formula): Promise<void> {
    const runtime = this._runtimeService;
    const sheet = this._currentConfigService.getUnitData()[place.unit]?.[place.sheetId];
    runtime.setCurrent(row, column, sheet?.rowCount ?? 0, sheet?.columnCount ?? 0, place.sheetId, place.unit);
    if (model.isAsync) {
      const value = await this._interpreter.executeAsync({
        node: model.node,
        refOffsetX: right,
        refOffsetY: down,
      });
      this.#keep(value, { rule, right, down });
    } else {
      model.step(right, down);
      const value = model.node.getValue();
      if (value) this.#keep(value, { rule, right, down });
    }
  }

  #keep(
    value: Awaited<ReturnType<Interpreter['executeAsync']>>,
    { rule, right, down }: { rule: string | undefined; right: number; down: number },
  ): void {
    if (rule === undefined) this._runtimeService.setRuntimeData(value);
    else this._runtimeService.setRuntimeOtherData(rule, right, down, value);
  }

  /** What is to be worked out again, in order. Undefined where Univer itself has to. */
  #listed(isSpillPass: boolean): readonly Formula[] | undefined {
    const config = this._currentConfigService;
    if (this._isCalculateTreeModel || this.#features.getReferenceExecutorMap().size > 0) return undefined;
    const known = this.#knownNow();
    this.#known = known;
    if (!known) return undefined;
    const { formulas, order, spread } = known;
    if (config.isForceCalculate() && !isSpillPass)
      return [
        ...Array.from(order, (at) => formulas.cells[at]).filter((each) => each !== undefined),
        ...formulas.rules,
      ];
    const stale = new Stale();
    for (const range of config.getDirtyRanges()) stale.addArea(formulas.areaOf(range));
    const isAsked = isSpillPass ? () => false : this.#asked(formulas, stale);
    const again = staleIn(order, { formulas: formulas.cells, spread }, stale, isAsked);
    const rules = config.getDirtyUnitOtherFormulaMap();
    return [
      ...again.map((at) => formulas.cells[at]).filter((each) => each !== undefined),
      ...formulas.rules.filter(
        (each) =>
          rules[each.place.unit]?.[each.place.sheetId]?.[each.rule ?? ''] !== undefined ||
          reads(each.references, each, stale),
      ),
    ];
  }

  /** Written anew, standing on a sheet that came or went, or holding a name that changed. */
  #asked(formulas: Formulas, stale: Stale): (at: number) => boolean {
    const config = this._currentConfigService;
    for (const [unit, sheets] of Object.entries(config.getDirtyNameMap()))
      for (const sheetId of Object.keys(sheets ?? {}))
        stale.addArea(formulas.areaOf({ unitId: unit, sheetId, range: WHOLE }));
    const areNamesNew = hasAny(config.getDirtyDefinedNameMap()) || hasAny(config.getDirtySuperTableMap());
    const areSheetsNew = hasAny(config.getDirtyNameMap());
    return (at) => {
      const formula = formulas.cells[at];
      if (!formula) return false;
      const { model } = formula;
      return model.isVolatile || ((areNamesNew || areSheetsNew) && model.isPeculiar) || stale.has(formula);
    };
  }

  #knownNow(): Known | undefined {
    const config = this._currentConfigService;
    const others = this.#others.getOtherFormulaData();
    const sheetNames = JSON.stringify(config.getSheetNameMap());
    const rules = JSON.stringify(others);
    const areNamesNew = hasAny(config.getDirtyDefinedNameMap()) || hasAny(config.getDirtySuperTableMap());
    const before = this.#known;
    const isSame =
      !areNamesNew &&
      before?.sheetNames === sheetNames &&
      before.rules === rules &&
      before.formulas.stillHolds(config);
    const formulas = isSame ? before.formulas : Formulas.read(this.#reader(), others);
    if (!formulas) return undefined;
    const spread = this.#spreadOf(formulas);
    const spreadKey = JSON.stringify([...spread]);
    if (isSame && before.spreadKey === spreadKey) return before;
    return { formulas, sheetNames, rules, spread, spreadKey, order: formulas.order(spread) };
  }

  /** Where results spread to: as it was before, and as it turned out in this calculation. */
  #spreadOf(formulas: Formulas): ReadonlyMap<number, Area> {
    const ranges = new Map<string, Area>();
    for (const units of [
      this._currentConfigService.getArrayFormulaRange(),
      this._runtimeService.getUnitArrayFormula(),
    ])
      for (const [unitId, sheets] of Object.entries(units))
        for (const [sheetId, rows] of Object.entries(sheets ?? {}))
          for (const [row, cells] of Object.entries(rows))
            for (const [column, range] of Object.entries(cells as Readonly<Record<string, IRange>>)) {
              const area = formulas.areaOf({ unitId, sheetId, range });
              ranges.set(`${area.sheet},${row},${column}`, area);
            }
    if (ranges.size === 0) return new Map();
    return new Map(
      formulas.cells.flatMap(({ sheet, row, column }, at): [number, Area][] => {
        const area = ranges.get(`${sheet},${row},${column}`);
        return area ? [[at, area]] : [];
      }),
    );
  }

  #reader(): Reader {
    const config = this._currentConfigService;
    return {
      config,
      parse: (unit, text) => generateAstNode(unit, text, this._lexer, this._astTreeBuilder, config),
      pointed: (node, place) => this.#pointed(node, place),
      given: { cells: this.#cells, run: this.#run },
    };
  }

  #pointed(node: BaseAstNode, { unit, sheetId, row, column }: Place): BaseReferenceObject | undefined {
    const { rowCount, columnCount } = this._currentConfigService.getSheetRowColumnCount(unit, sheetId);
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, sheetId, unit);
    const value = this._interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
    node.setValue(null);
    if (!isReference(value)) return undefined;
    // A sheet that is not there: Univer would look on the formula's own.
    const isMissing = value.getForcedSheetName() !== '' && !value.getForcedSheetId();
    return isMissing ? undefined : value;
  }
}

const WHOLE = { startRow: 0, endRow: Infinity, startColumn: 0, endColumn: Infinity };

const hasAny = (byUnit: Readonly<Record<string, Nullable<object>>>): boolean =>
  Object.values(byUnit).some((each) => each && Object.keys(each).length > 0);

/** Takes the place of Univer's own calculation. To be registered after its formula engine. */
export class CalculationByRangesPlugin extends Plugin {
  static override pluginName = 'MUNI_CALCULATION_BY_RANGES';

  protected override readonly _injector: Injector;

  constructor(_config: unknown, injector: Injector) {
    super();
    this._injector = injector;
  }

  override onStarting(): void {
    this._injector.replace([
      ICalculateFormulaService,
      {
        useFactory: (...parts: ConstructorParameters<typeof CalculationByRanges>) =>
          new CalculationByRanges(...parts),
        deps: [
          IOtherFormulaManagerService,
          IFeatureCalculationManagerService,
          IConfigService,
          Lexer,
          IFormulaCurrentConfigService,
          IFormulaRuntimeService,
          IFormulaDependencyGenerator,
          Interpreter,
          AstTreeBuilder,
        ],
      },
    ]);
  }
}
setDependencies(CalculationByRangesPlugin, [Injector], 1);

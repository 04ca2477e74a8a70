import type { Host } from './host/office.ts';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { samplePlan } from './sample-plan.ts';

const excel = excelWorkbook(() => 'es');
const DATA = "Avance d'obra 1";

/** Something that writes in the workbook, from what stands before it. */
export interface Step {
  readonly name: string;
  /** Prepares the workbook; gives what is then done. */
  prepare(host: Host): Promise<() => Promise<unknown>>;
}

const edits = Array.from({ length: 6 }, (_, row) => ({
  sheet: row < 3 ? 'Parámetros' : DATA,
  row: 10 + (row % 3),
  column: 0,
  content: `texto ${String(row)}`,
}));

const typed = (host: Host): void => {
  host.book.sheet('Parámetros')!.make(1, 1).value = 0.75;
};

export const steps: readonly Step[] = [
  { name: 'Crear un libro', prepare: () => Promise.resolve(() => excel.carryOut(samplePlan())) },
  {
    name: 'Actualizar un libro',
    async prepare(host) {
      await excel.carryOut(samplePlan(3));
      typed(host);
      return () => excel.carryOut(samplePlan(8));
    },
  },
  {
    name: 'Deshacer un libro nuevo',
    async prepare() {
      const { undo } = await excel.carryOut(samplePlan());
      return () => undo!();
    },
  },
  {
    name: 'Deshacer una actualización',
    async prepare(host) {
      await excel.carryOut(samplePlan(3));
      typed(host);
      const { undo } = await excel.carryOut(samplePlan(8));
      return () => undo!();
    },
  },
  {
    name: 'Reescribir celdas (portar)',
    async prepare() {
      await excel.carryOut(samplePlan(3));
      return () => excel.rewrite(edits);
    },
  },
  {
    name: 'Deshacer la reescritura',
    async prepare() {
      await excel.carryOut(samplePlan(3));
      const { undo } = await excel.rewrite(edits);
      return () => undo!();
    },
  },
  {
    name: 'Insertar una fórmula',
    async prepare(host) {
      await excel.carryOut(samplePlan(3));
      host.book.selection = {
        sheet: host.book.sheet(DATA)!,
        area: { row: 20, column: 2, rows: 1, columns: 1 },
      };
      return () => excel.insert('=MUNI.CATEGORIA(13649)');
    },
  },
];

/** Something that goes wrong at one round trip. */
export interface Trouble {
  readonly name: string;
  /** What it says of how a workbook may be left: lost for good, nobody can put it back. */
  readonly mayStayHalf?: boolean;
  /** Takes this sheet out of reach: only what stands in the others can be answered for. */
  readonly takes?: string;
  /** Sets it up for one round trip. */
  strike(host: Host, trip: number): void;
}

const says = (code: string | undefined, when: 'before' | 'during' | 'after', forever = false) =>
  function strike(host: Host, trip: number): void {
    host.fault = { trip, when, forever, ...(code !== undefined && { code }) };
  };

/** From that round trip on, every sheet of Muni's is like this. */
const turns = (change: (sheet: Host['book']['sheets'][number]) => void) =>
  function strike(host: Host, from: number): void {
    host.meanwhile = (trip) => {
      if (trip >= from) for (const sheet of host.book.sheets) if (sheet.name !== 'Hoja1') change(sheet);
    };
  };

export const OTHERS = 'de otra persona';
/** What a sheet of Muni's is called by whoever renames it. */
export const RENAMED = 'Mi hoja';

/** At that round trip another person does this to a sheet, once, if it is there by then. */
const meets = (act: (host: Host, at: number) => void) =>
  function strike(host: Host, from: number): void {
    let isDone = false;
    host.meanwhile = (trip) => {
      const at = host.book.sheets.findIndex(({ name }) => name === DATA);
      if (isDone || trip < from || at < 0) return;
      isDone = true;
      act(host, at);
    };
  };

export const troubles: readonly Trouble[] = [
  { name: 'Rechazo antes', strike: says(undefined, 'before') },
  { name: 'Rechazo a medio camino', strike: says(undefined, 'during') },
  { name: 'Respuesta perdida', strike: says('RequestAborted', 'after') },
  { name: 'Demasiados datos', strike: says('RequestPayloadSizeLimitExceeded', 'before') },
  {
    name: 'Hoja protegida',
    strike: turns((sheet) => {
      sheet.isProtected = true;
    }),
  },
  {
    name: 'Filas filtradas',
    strike: turns((sheet) => {
      sheet.refuses = 'FilteredRangeConflict';
    }),
  },
  {
    name: 'Celdas combinadas',
    strike: turns((sheet) => {
      sheet.refuses = 'MergedRangeConflict';
    }),
  },
  {
    name: 'Otra persona escribe',
    strike(host, at) {
      host.meanwhile = (trip) => {
        if (trip === at) host.book.sheet('Hoja1')!.make(0, 0).value = OTHERS;
      };
    },
  },
  {
    name: 'Otra persona borra una hoja',
    takes: DATA,
    strike: meets((host, at) => {
      host.book.sheets.splice(at, 1);
    }),
  },
  {
    name: 'Otra persona renombra una hoja',
    takes: DATA,
    strike: meets((host, at) => {
      host.book.sheets[at]!.name = RENAMED;
    }),
  },
  {
    name: 'El equipo se duerme',
    strike(host) {
      host.slow = 5;
    },
  },
  { name: 'Sesión perdida', mayStayHalf: true, strike: says(undefined, 'before', true) },
];

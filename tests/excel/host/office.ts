import { genuine, run } from './genuine.ts';
import { BookModel, type SheetModel } from './model.ts';
import { sayAddress } from './areas.ts';
import type { Area } from '../../../src/books/plan.ts';
import { answer, type Answer, type Query } from './wire.ts';
import { workbook } from './workbook.ts';

/** When a round trip fails: before anything of it is done, half-way, or after all of it. */
export interface Fault {
  /** The round trip it happens at, from 1. */
  readonly trip: number;
  readonly when: 'before' | 'during' | 'after';
  /** Every later trip fails too. */
  readonly forever?: boolean;
  /** What Excel says of it; an internal error where nothing is said. */
  readonly code?: string;
}

export interface Host {
  book: BookModel;
  /** Round trips so far. */
  trips: number;
  /** The longest message so far, either way, in bytes. */
  largest: number;
  fault: Fault | undefined;
  /** What happens in the workbook besides, right before each round trip, given its number. */
  meanwhile: ((trip: number) => void) | undefined;
  /** How long it takes to answer, in milliseconds; at once where 0. */
  slow: number;
  /** The ExcelApi this Excel supports. */
  api: string;
  /** The language of its figures, as `es-BO`. */
  language: string;
  /** How the add-in starts with this workbook. */
  startup: string;
  /** The user moves the selection. */
  select(sheet: SheetModel, area: Area): void;
  /** Forgets everything and starts with an empty workbook. */
  restart(api?: string): void;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}
interface Message {
  readonly id: number;
  readonly message: { readonly body: string | Query };
}

/** How events are told on the wire. */
const EVENT = 65_536;
const SELECTION_CHANGED = 14;

/** Excel on the web moves at most 5 MB a message. */
const LARGEST = 5 * 1024 * 1024;
const refused = (code: string): Answer => ({
  Results: [],
  Error: { Code: code, Message: `The payload is larger than 5 MB (${code}).`, ActionIndex: 0 },
});

const bytes = (text: string): number => Buffer.byteLength(text);

function serve(host: Host, text: string): Answer {
  host.trips++;
  host.meanwhile?.(host.trips);
  host.largest = Math.max(host.largest, bytes(text));
  if (bytes(text) > LARGEST) return refused('RequestPayloadSizeLimitExceeded');
  const { body } = (JSON.parse(text) as Message).message;
  const query = typeof body === 'string' ? (JSON.parse(body) as Query) : body;
  const { fault } = host;
  const fails = fault && (fault.forever ? host.trips >= fault.trip : host.trips === fault.trip);
  const last = { before: 0, during: Math.ceil(query.Actions.length / 2), after: query.Actions.length - 1 };
  const told = answer(
    workbook(host.book),
    query,
    fails ? { at: last[fault.when], code: fault.code } : undefined,
  );
  const size = bytes(JSON.stringify(told));
  host.largest = Math.max(host.largest, size);
  return size > LARGEST ? refused('ResponsePayloadSizeLimitExceeded') : told;
}

const atLeast = (has: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

/** Starts Microsoft's Excel client in this page, with our workbook at the other end of its bridge. */
export function startExcel(): Host {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id } = JSON.parse(text) as Message;
      const body = JSON.stringify(serve(host, text));
      const tell = (): void => {
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
      };
      if (host.slow > 0) setTimeout(tell, host.slow);
      else queueMicrotask(tell);
    },
  };
  const host: Host = {
    book: new BookModel(),
    trips: 0,
    largest: 0,
    fault: undefined,
    meanwhile: undefined,
    slow: 0,
    api: '1.20',
    language: 'es-BO',
    startup: 'None',
    select(sheet, area) {
      host.book.selection = { sheet, area };
      const address = sayAddress(sheet.name, area).replace(/^.*!/, '');
      const entry = {
        messageCategory: EVENT,
        messageType: SELECTION_CHANGED,
        targetId: 'Workbook',
        message: JSON.stringify({ address, worksheetId: sheet.id }),
      };
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    },
    restart(api = '1.20') {
      Object.assign(host, {
        book: new BookModel(),
        trips: 0,
        largest: 0,
        fault: undefined,
        meanwhile: undefined,
        slow: 0,
        api,
        language: 'es-BO',
        startup: 'None',
      });
    },
  };
  Object.assign(globalThis, { _richApiNativeBridge: bridge });
  run(genuine('excel-web-16.00.debug.js'));
  Object.assign(globalThis, { Office: officeOf(host) });
  return host;
}

/** The part of Office that is not Excel: what it supports, and how the add-in starts. */
const officeOf = (host: Host) => ({
  context: contextOf(host),
  StartupBehavior: { load: 'Load', none: 'None' },
  addin: {
    getStartupBehavior: () => Promise.resolve(host.startup),
    setStartupBehavior: (behavior: string) => {
      host.startup = behavior;
      return Promise.resolve();
    },
  },
});

const contextOf = (host: Host) => ({
  displayLanguage: 'es-BO',
  get contentLanguage() {
    return host.language;
  },
  requirements: {
    isSetSupported: (set: string, version = '1.1') => set !== 'ExcelApi' || atLeast(host.api, version),
  },
});

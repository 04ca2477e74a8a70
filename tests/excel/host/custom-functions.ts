import { genuine, run } from './genuine.ts';
import { live, type Api } from './live.ts';
import { answer, type Query } from './wire.ts';

/** What Excel received for one call: a value, or the number of an error with its message. */
export type Received = { readonly value: unknown } | { readonly error: string; readonly message: string };

export interface Calculator {
  /** Calls functions as Excel does, all at once, and waits for every result. */
  call(calls: readonly { readonly id: string; readonly args: readonly unknown[] }[]): Promise<Received[]>;
}

type Result = readonly [id: number, ok: boolean, value: unknown, error?: number];

/** Numbers of the errors on the wire. */
const errors: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: 'exception',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
};

const received = ([, ok, value, error = 0]: Result): Received =>
  ok ? { value } : { error: errors[error] ?? `error ${String(error)}`, message: String(value) };

/** The service through which the runtime hands results back. */
const service: Api<(results: readonly Result[]) => void> = {
  kind: 'CustomFunctions',
  call: {
    SetInvocationArrayResults: (take, [results]) => {
      take(results as readonly Result[]);
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
  },
};

/** Starts Microsoft's custom-functions runtime in this page, with an Excel that only calls. */
export function startCalculator(): Calculator {
  const waiting = new Map<number, (result: Received) => void>();
  const take = (results: readonly Result[]) => {
    for (const result of results) waiting.get(result[0])?.(received(result));
  };
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | Query } };
      const query = typeof message.body === 'string' ? (JSON.parse(message.body) as Query) : message.body;
      const body = JSON.stringify(answer(live(service, take), query));
      queueMicrotask(() => {
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
      });
    },
  };
  Object.assign(globalThis, { _richApiNativeBridge: bridge });
  addScriptTag();
  run(genuine('custom-functions-runtime.debug.js'));
  let last = 0;
  return {
    call(calls) {
      const asked = calls.map(({ id, args }) => ({ number: ++last, id, args }));
      const results = asked.map(
        ({ number }) => new Promise<Received>((resolve) => void waiting.set(number, resolve)),
      );
      const entries = asked.map(({ number, id, args }) => ({
        messageCategory: 1,
        messageType: 1000,
        targetId: '',
        message: [number, id, args, 'Hoja1!C3', 0],
      }));
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      return Promise.all(results);
    },
  };
}

/** The runtime looks for its own tag to know where it came from. */
function addScriptTag(): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = 'https://localhost/custom-functions-runtime.debug.js';
  document.head.append(script);
}

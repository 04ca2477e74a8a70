/**
 * The service worker of the local workbook: keeps every file of the page, and gives them when nobody else answers.
 * Parts bear the hash of what they hold and come from what is kept; the rest is asked for first, so that a new
 * version is seen at once.
 */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}

const worker = globalThis as unknown as Worker;
const PREFIX = 'muni ';

async function keepAll(): Promise<void> {
  const answer = await fetch('archivos.json', { cache: 'no-cache' });
  const { version, files } = (await answer.json()) as { readonly version: string; readonly files: string[] };
  const cache = await caches.open(PREFIX + version);
  await cache.addAll(['./', ...files]);
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.skipWaiting();
}

async function answerTo(request: Request): Promise<Response> {
  const isPart = new URL(request.url).pathname.includes('/partes/');
  const kept = isPart ? await caches.match(request) : undefined;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (fault) {
    const last = await caches.match(request, { ignoreSearch: true });
    if (last) return last;
    throw fault;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(answerTo(request));
});
